//! What differs between two charters.

use std::collections::HashSet;

use serde::Serialize;

use crate::charter::CharterBook;
use crate::standard::Standard;

/// What became of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It promises more.
    Better,
    /// It promises less.
    Worse,
    /// It says the same with other words.
    Reworded,
}

impl Change {
    /// The word that stands for it in texts.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Better => "better",
            Self::Worse => "worse",
            Self::Reworded => "reworded",
        }
    }
}

/// A standard that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StandardChange {
    /// What became of it.
    pub change: Change,
    /// How it was.
    pub was: Option<Standard>,
    /// How it is.
    pub is: Option<Standard>,
}

/// Which part of the charter it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A service and what is promised for it.
    Offer,
    /// A principle.
    Principle,
    /// A promise in words.
    Quality,
}

/// A part in words that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WordsChange {
    /// Which part it is.
    pub part: Part,
    /// What became of it.
    pub change: Change,
    /// Its name.
    pub title: String,
    /// What it said.
    pub was: String,
    /// What it says.
    pub is: String,
}

/// What differs between two charters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Differences {
    /// Standards, those of the newer charter first.
    pub standards: Vec<StandardChange>,
    /// All else.
    pub words: Vec<WordsChange>,
}

impl Differences {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.standards.is_empty() && self.words.is_empty()
    }
}

/// What differs between a charter and the one before it.
#[must_use]
pub fn differences(was: &CharterBook, is: &CharterBook) -> Differences {
    let mut words = Vec::new();
    let offers = |book: &CharterBook| -> Vec<Words> {
        book.offers
            .iter()
            .map(|offer| Words::new(&offer.code, &offer.name, &[&offer.characteristics, &offer.promise]))
            .collect()
    };
    let principles = |book: &CharterBook| -> Vec<Words> {
        book.principles.iter().map(|one| Words::new(&one.title, &one.title, &[&one.text])).collect()
    };
    let qualities = |book: &CharterBook| -> Vec<Words> {
        book.qualities
            .iter()
            .map(|one| Words::new(&one.factor, &one.factor, &[&one.expectation, &one.standard]))
            .collect()
    };
    reworded(Part::Offer, &offers(was), &offers(is), &mut words);
    reworded(Part::Principle, &principles(was), &principles(is), &mut words);
    reworded(Part::Quality, &qualities(was), &qualities(is), &mut words);
    Differences { standards: standards(&was.standards, &is.standards), words }
}

fn standards(was: &[Standard], is: &[Standard]) -> Vec<StandardChange> {
    let newer = is.iter().filter_map(|standard| {
        let last = was.iter().find(|old| old.key == standard.key);
        let change = match last {
            None => Change::Added,
            Some(last) => compared(last, standard)?,
        };
        Some(StandardChange { change, was: last.cloned(), is: Some(standard.clone()) })
    });
    let kept: HashSet<&str> = is.iter().map(|standard| standard.key.as_str()).collect();
    let gone = was.iter().filter(|old| !kept.contains(old.key.as_str())).map(|old| StandardChange {
        change: Change::Removed,
        was: Some(old.clone()),
        is: None,
    });
    newer.chain(gone).collect()
}

fn compared(was: &Standard, is: &Standard) -> Option<Change> {
    if is.planned != was.planned {
        return Some(if is.why_worse(Some(was)).is_some() { Change::Worse } else { Change::Better });
    }
    let words =
        |one: &Standard| [one.indicator.clone(), one.formula.clone(), one.planned_text.clone(), one.note.clone()];
    (words(is) != words(was)).then_some(Change::Reworded)
}

struct Words {
    key: String,
    title: String,
    text: String,
}

impl Words {
    fn new(key: &str, title: &str, texts: &[&String]) -> Self {
        let texts: Vec<&str> = texts.iter().map(|text| text.as_str()).filter(|text| !text.is_empty()).collect();
        Self { key: key.to_owned(), title: title.to_owned(), text: texts.join("\n") }
    }
}

fn reworded(part: Part, was: &[Words], is: &[Words], found: &mut Vec<WordsChange>) {
    for new in is {
        let old = was.iter().find(|old| old.key == new.key);
        let change = match old {
            None => Change::Added,
            Some(old) if old.text != new.text => Change::Reworded,
            Some(_) => continue,
        };
        let was = old.map_or_else(String::new, |old| old.text.clone());
        found.push(WordsChange { part, change, title: new.title.clone(), was, is: new.text.clone() });
    }
    for old in was.iter().filter(|old| is.iter().all(|new| new.key != old.key)) {
        let (title, was) = (old.title.clone(), old.text.clone());
        found.push(WordsChange { part, change: Change::Removed, title, was, is: String::new() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charter::{Charter, Principle};
    use crate::standard::Planned;
    use crate::values::Hundredths;
    use crate::words::{Dimension, Direction, PlannedUnit};

    fn nil<I: From<kernel::ids::Uuid>>() -> I {
        kernel::ids::Uuid::nil().into()
    }

    fn standard(key: &str, days: i64) -> Standard {
        let mut standard = Standard::new(nil(), key, Dimension::Timeliness, "Tempo");
        let (unit, direction) = (PlannedUnit::CalendarDays, Direction::AtMost);
        standard.planned = Some(Planned { value: Hundredths::whole(days), unit, direction, share: None });
        standard
    }

    fn book(standards: Vec<Standard>, principle: &str) -> CharterBook {
        let text = principle.to_owned();
        CharterBook {
            charter: Charter::draft(nil(), nil(), 2024, 1, "Carta"),
            principles: vec![Principle { id: nil(), title: "Continuità".to_owned(), text }],
            offers: Vec::new(),
            standards,
            qualities: Vec::new(),
            actions: Vec::new(),
        }
    }

    #[test]
    fn every_change_is_named_for_what_it_is() {
        let mut said = standard("said", 5);
        said.note = "ora con una nota".to_owned();
        let was = book(vec![standard("gone", 1), standard("same", 3), standard("said", 5), standard("down", 9)], "a");
        let is = book(vec![standard("same", 3), said, standard("down", 7), standard("new", 2)], "b");
        let found = differences(&was, &is);
        let changes: Vec<(Change, &str)> = found
            .standards
            .iter()
            .map(|one| (one.change, one.is.as_ref().or(one.was.as_ref()).unwrap().key.as_str()))
            .collect();
        let expected =
            [(Change::Reworded, "said"), (Change::Better, "down"), (Change::Added, "new"), (Change::Removed, "gone")];
        assert_eq!(changes, expected);
        assert_eq!((found.words[0].part, found.words[0].change), (Part::Principle, Change::Reworded));
        assert!(differences(&is, &is).is_empty());
    }
}

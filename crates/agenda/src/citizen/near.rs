//! Which counter is nearest: to a town or a postal code where there is one, else by the words of its name and address. Where the visitor
//! stands, a browser that is asked to says to the page's own script (`near.js`); it is never sent here.

use std::cmp::Reverse;

use charter::{Coordinates, CounterPlace, KnownPlace};
use jiff::Timestamp;

use super::place::Offered;

/// What the visitor typed, understood.
pub(super) enum Near {
    /// Nothing: what is free first comes first.
    Anywhere,
    /// A town where there is a counter.
    Town(KnownPlace),
    /// Words of names and addresses.
    Words(Vec<String>),
    /// Nothing that is known here.
    Unknown,
}

impl Near {
    pub(super) fn of(typed: &str, known: &[KnownPlace], offered: &[Offered]) -> Self {
        if typed.is_empty() {
            return Self::Anywhere;
        }
        let on_map = offered.iter().any(|(errand, _)| errand.place.coordinates.is_some());
        if let Some(place) = known.iter().find(|place| on_map && place.is_meant_by(typed)) {
            return Self::Town(place.clone());
        }
        let typed = typed.to_lowercase();
        let parts = typed.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.chars().count() > 1);
        let words: Vec<String> = parts.map(str::to_owned).collect();
        let is_known = offered.iter().any(|(errand, _)| named(&errand.place, &words) > 0);
        if is_known { Self::Words(words) } else { Self::Unknown }
    }

    /// The way to a counter in kilometres, where both places are known.
    fn kilometres_to(&self, place: &CounterPlace) -> Option<f64> {
        let Self::Town(town) = self else { return None };
        place.coordinates.map(|there| town.coordinates.kilometres_to(there))
    }

    /// How far a counter is, where that is worth a word: within a town a straight line from its middle says nothing.
    pub(super) fn told_of(&self, place: &CounterPlace) -> Option<f64> {
        self.kilometres_to(place).filter(|far| *far >= 1.0)
    }

    /// Those that are meant first, the nearest among them first; then those where a place is free first. Counters in one house are equally
    /// far, whatever the last metres say.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "at most half the way round the Earth, in tenths of kilometres"
    )]
    pub(super) fn sort<'f>(&self, offered: &'f [Offered]) -> Vec<&'f Offered> {
        let words: &[String] = if let Self::Words(words) = self { words } else { &[] };
        let tenths = |place: &CounterPlace| self.kilometres_to(place).map_or(i64::MAX, |far| (far * 10.0) as i64);
        let mut sorted: Vec<&Offered> = offered.iter().collect();
        sorted.sort_by_key(|(errand, first)| {
            let place = &errand.place;
            (Reverse(named(place, words)), tenths(place), first.unwrap_or(Timestamp::MAX))
        });
        sorted
    }
}

/// How many of the words a counter's name and address have.
fn named(place: &CounterPlace, words: &[String]) -> usize {
    let text = format!("{} {} {} {}", place.address, place.name, place.office_name, place.directions).to_lowercase();
    words.iter().filter(|word| text.contains(word.as_str())).count()
}

/// The names of the towns, each once.
pub(super) fn towns(known: &[KnownPlace]) -> Vec<String> {
    let mut towns: Vec<String> = known.iter().map(|place| place.town.clone()).collect();
    towns.dedup();
    towns
}

/// Whether so many counters are on the map that the nearest one can be asked for.
pub(super) fn can_be_measured(offered: &[Offered]) -> bool {
    let mut on_map: Vec<Coordinates> = offered.iter().filter_map(|(errand, _)| errand.place.coordinates).collect();
    on_map.dedup();
    on_map.len() > 1
}

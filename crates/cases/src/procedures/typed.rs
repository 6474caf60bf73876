//! Reads the fields of a part, line by line, and notes what cannot be read beside the field.

use std::str::FromStr;

use jiff::civil::Date;
use kernel::terms::{Term, Unit};
use kernel::{Invalid, Lang, Message};
use web::Input;

use super::rows;
use crate::procedure::Condition;
use crate::said::Said;

/// The most signs of a name, of a text, and of a letter.
pub(super) const NAME: usize = 200;
pub(super) const TEXT: usize = 2_000;
pub(super) const LETTER: usize = 20_000;

/// What was typed, from the line that is being read on.
pub(super) struct Typed<'i> {
    input: &'i Input,
    line: String,
    pub(super) invalid: Invalid,
}

impl<'i> Typed<'i> {
    pub(super) fn new(input: &'i Input) -> Self {
        Self { input, line: String::new(), invalid: Invalid::default() }
    }

    /// Each line of a group in its order.
    pub(super) fn lines<T>(&mut self, group: &str, mut read: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let lines = (0..rows::count(self.input, group)).map(|at| {
            self.line = format!("{group}.{at}.");
            read(self)
        });
        let lines = lines.collect();
        self.line.clear();
        lines
    }

    fn name(&self, field: &str) -> String {
        format!("{}{field}", self.line)
    }

    pub(super) fn wrong(&mut self, field: &str, message: impl Into<Message>) {
        self.invalid.add(self.name(field), message);
    }

    /// A field as it was typed.
    pub(super) fn given(&self, field: &str) -> &'i str {
        self.input.text(&self.name(field))
    }

    /// A text of at most so many signs, with the line ends of a text and not of a browser.
    pub(super) fn text(&mut self, field: &str, most: usize) -> String {
        let text = self.input.text(&self.name(field)).replace("\r\n", "\n");
        if text.chars().count() > most {
            self.wrong(field, Message::new("web-field-long").with("most", most));
        }
        text
    }

    /// The Italian of a text; what it says in other languages stays.
    pub(super) fn said(&mut self, field: &str, most: usize, before: Option<&Said>) -> Said {
        let mut said = before.cloned().unwrap_or_default();
        match self.text(field, most) {
            text if text.is_empty() => said.0.remove(&Lang::It),
            text => said.0.insert(Lang::It, text),
        };
        said
    }

    pub(super) fn ticked(&self, field: &str) -> bool {
        self.input.ticked(&self.name(field))
    }

    pub(super) fn all(&self, field: &str) -> Vec<String> {
        let name = self.name(field);
        self.input.all(&name).filter(|value| !value.is_empty()).map(str::to_owned).collect()
    }

    /// A word of a closed set.
    pub(super) fn word<T: FromStr>(&mut self, field: &str) -> Option<T> {
        let word = self.input.text(&self.name(field)).parse().ok();
        if word.is_none() {
            self.wrong(field, "web-field-choice");
        }
        word
    }

    /// A word of a closed set, or none.
    pub(super) fn optional_word<T: FromStr>(&mut self, field: &str) -> Option<T> {
        self.input.some(&self.name(field))?;
        self.word(field)
    }

    pub(super) fn date(&mut self, field: &str) -> Option<Date> {
        let date = web::forms::parse_date(self.input.some(&self.name(field))?);
        if date.is_none() {
            self.wrong(field, "web-field-date");
        }
        date
    }

    /// A whole number that may be left out.
    pub(super) fn whole(&mut self, field: &str, least: u32, most: u32) -> Option<u32> {
        let number = self.input.some(&self.name(field))?.parse().ok().filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.wrong(field, Message::new("web-field-whole").with("least", least).with("most", most));
        }
        number
    }

    /// A term that may be left out: how many, and of what.
    pub(super) fn term(&mut self, amount: &str, unit: &str) -> Option<Term> {
        let of = self.input.text(&self.name(unit)).parse().unwrap_or(Unit::CalendarDays);
        Term::new(self.whole(amount, 1, of.most())?, of).ok()
    }

    /// The code of a line: the one that it was kept under, or the one of a new line.
    pub(super) fn code(&mut self) -> String {
        let was = self.text("was", NAME);
        if was.is_empty() { self.text("code", NAME) } else { was }
    }

    /// On which answers something depends: ticks of the form `field=answer`, of one field.
    pub(super) fn condition(&mut self, name: &str) -> Option<Condition> {
        let ticks = self.all(name);
        let mut pairs = ticks.iter().filter_map(|tick| tick.split_once('='));
        let (field, first) = pairs.next()?;
        let mut is = vec![first.to_owned()];
        for (other, answer) in pairs {
            if other == field {
                is.push(answer.to_owned());
            } else {
                self.wrong(name, "cases-procedure-when-one");
                break;
            }
        }
        Some(Condition { field: field.to_owned(), is })
    }
}

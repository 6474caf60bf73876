//! Reads a form of the staff pages field by field, and collects everything that is wrong.

use std::str::FromStr;

use jiff::civil::Date;
use kernel::terms::{Term, Unit};
use kernel::{Error, Invalid, Message, Result};
use web::Input;

use crate::coordinates::Coordinates;
use crate::values::{Hundredths, TimeOfDay};

/// The most signs of a text: longer than any charter's introduction.
const LONGEST: usize = 40_000;

/// Reads an input.
pub(super) struct Reader<'i> {
    input: &'i Input,
    /// Stands before each name within a repeated group.
    prefix: String,
    pub invalid: Invalid,
}

impl<'i> Reader<'i> {
    pub(super) fn new(input: &'i Input) -> Self {
        Self { input, prefix: String::new(), invalid: Invalid::default() }
    }

    pub(super) fn text(&mut self, name: &str) -> String {
        let name = self.name(name);
        // Browsers send the ends of lines as CR LF.
        let text = self.input.text(&name).replace("\r\n", "\n");
        if text.chars().count() > LONGEST {
            self.invalid.add(name, Message::new("web-field-long").with("most", LONGEST));
        }
        text
    }

    pub(super) fn must(&mut self, name: &str) -> String {
        let text = self.text(name);
        if text.is_empty() {
            self.wrong(name, "charter-required");
        }
        text
    }

    pub(super) fn ticked(&self, name: &str) -> bool {
        self.input.ticked(&self.name(name))
    }

    /// A word of a closed set, or an identifier; none where nothing was chosen.
    pub(super) fn word<T: FromStr>(&mut self, name: &str) -> Option<T> {
        let text = self.text(name);
        let word = text.parse().ok();
        if word.is_none() && !text.is_empty() {
            self.wrong(name, "web-field-choice");
        }
        word
    }

    /// A word of a closed set that must be chosen.
    pub(super) fn chosen<T: FromStr>(&mut self, name: &str, otherwise: T) -> T {
        let text = self.text(name);
        text.parse().unwrap_or_else(|_| {
            self.wrong(name, "web-field-choice");
            otherwise
        })
    }

    /// A place on the map; none where nothing is given.
    pub(super) fn coordinates(&mut self, name: &str) -> Option<Coordinates> {
        let text = self.text(name);
        let place = text.parse().ok();
        if place.is_none() && !text.is_empty() {
            self.wrong(name, "charter-coordinates-form");
        }
        place
    }

    /// The ticked words of a closed set.
    pub(super) fn many<T: FromStr>(&mut self, name: &str) -> Vec<T> {
        let name = self.name(name);
        self.input.all(&name).filter_map(|word| word.parse().ok()).collect()
    }

    pub(super) fn date(&mut self, name: &str) -> Option<Date> {
        let text = self.text(name);
        let date = web::forms::parse_date(&text);
        if date.is_none() && !text.is_empty() {
            self.wrong(name, "web-field-date");
        }
        date
    }

    pub(super) fn must_date(&mut self, name: &str, otherwise: Date) -> Date {
        if self.text(name).is_empty() {
            self.wrong(name, "charter-required");
        }
        self.date(name).unwrap_or(otherwise)
    }

    /// A time of day that must be there.
    pub(super) fn clock(&mut self, name: &str) -> Option<TimeOfDay> {
        let time = self.must(name).parse().ok();
        if time.is_none() && !self.text(name).is_empty() {
            self.wrong(name, "web-field-time");
        }
        time
    }

    /// A figure with at most two decimals.
    pub(super) fn figure(&mut self, name: &str) -> Option<Hundredths> {
        let text = self.text(name);
        let figure = text.parse().ok();
        if figure.is_none() && !text.is_empty() {
            self.wrong(name, "charter-no-number");
        }
        figure
    }

    pub(super) fn whole(&mut self, name: &str, least: i64, most: i64) -> Option<i64> {
        let text = self.text(name);
        let number = text.parse().ok().filter(|number| (least..=most).contains(number));
        if number.is_none() && !text.is_empty() {
            self.wrong(name, Message::new("web-field-whole").with("least", least).with("most", most));
        }
        number
    }

    /// The term of two fields, an amount and a unit.
    pub(super) fn term(&mut self) -> Option<Term> {
        let amount = u32::try_from(self.whole("term_amount", 1, 36_500)?).ok()?;
        let unit: Unit = self.word("term_unit")?;
        let term = Term::new(amount, unit).ok();
        if term.is_none() {
            self.wrong("term_amount", "charter-term-missing");
        }
        term
    }

    /// Each row of a repeated group, in order.
    pub(super) fn rows<T>(&mut self, group: &str, mut read: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let mut rows = Vec::new();
        let has = |at: usize| self.input.names().any(|name| name.starts_with(&format!("{group}.{at}.")));
        let count = (0..=self.input.names().count()).take_while(|at| has(*at)).count();
        for at in 0..count {
            self.prefix = format!("{group}.{at}.");
            rows.push(read(self));
        }
        self.prefix.clear();
        rows
    }

    /// The identifier of a row where it is one of those that are there; else the row is new.
    pub(super) fn id<T: FromStr + PartialEq + Copy>(&mut self, known: &[T], new: impl FnOnce() -> T) -> T {
        let id = self.text("id").parse().ok().filter(|id| known.contains(id));
        id.unwrap_or_else(new)
    }

    pub(super) fn wrong(&mut self, name: &str, message: impl Into<Message>) {
        self.invalid.add(self.name(name), message);
    }

    /// With what the thing's own rules refuse: everything that is wrong is said at once.
    ///
    /// # Errors
    /// `Invalid` where something was found wrong.
    pub(super) fn and(mut self, rules: Result<()>) -> Result<()> {
        match rules {
            Err(Error::Invalid(wrong)) => {
                let others = wrong.0.into_iter().filter(|(name, _)| self.invalid.on(name).is_none());
                let others: Vec<_> = others.collect();
                self.invalid.0.extend(others);
            }
            other => other?,
        }
        self.done()
    }

    /// # Errors
    /// `Invalid` where something was found wrong.
    pub(super) fn done(self) -> Result<()> {
        self.invalid.check()
    }

    fn name(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
}

//! What an office's calendar is made of.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Calendar, Falls, Holidays, MonthDay};

/// A closure of the office's own, with its validity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// The reason, in the office's words.
    pub why: String,
    /// On which days it falls.
    pub falls: Falls,
    /// First day on which it holds; always, where none is given.
    pub from: Option<Date>,
    /// Last day on which it holds; for good, where none is given.
    pub to: Option<Date>,
}

impl Closure {
    /// A closure of one day.
    #[must_use]
    pub fn on(day: Date, why: impl Into<String>) -> Self {
        Self { why: why.into(), falls: Falls::Date(day), from: None, to: None }
    }

    /// A closure from one day to another, both included.
    #[must_use]
    pub fn period(from: Date, to: Date, why: impl Into<String>) -> Self {
        Self { why: why.into(), falls: Falls::EveryDay, from: Some(from), to: Some(to) }
    }

    /// A closure on the same day of each year.
    #[must_use]
    pub fn each_year(day: MonthDay, why: impl Into<String>) -> Self {
        Self { why: why.into(), falls: Falls::MonthDay(day), from: None, to: None }
    }
}

/// What an office's calendar is made of. [`Setup::build`] makes the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The holidays of the state.
    pub holidays: Holidays,
    /// The days of the body's patron saints; Latina has two.
    pub patron_days: Vec<MonthDay>,
    /// Closures of the office's own.
    pub closures: Vec<Closure>,
    /// Whether the office works on Saturdays. Not by default.
    pub works_on_saturday: bool,
    /// Whether a legal term that ends on a Saturday moves on. Not by default: Saturday is no holiday.
    pub saturday_moves_terms: bool,
    /// Whether a legal term that ends on the patron's day moves on. Not by default: it is no holiday of the state.
    pub patron_day_moves_terms: bool,
}

impl Setup {
    /// A calendar of these holidays alone: five working days a week, nothing of the office's own.
    #[must_use]
    pub fn new(holidays: Holidays) -> Self {
        Self {
            holidays,
            patron_days: Vec::new(),
            closures: Vec::new(),
            works_on_saturday: false,
            saturday_moves_terms: false,
            patron_day_moves_terms: false,
        }
    }

    /// The Italian holidays, nothing of the office's own.
    #[must_use]
    pub fn italian() -> Self {
        Self::new(Holidays::italian())
    }

    /// The same with one more patron's day.
    #[must_use]
    pub fn patron_day(mut self, day: MonthDay) -> Self {
        self.patron_days.push(day);
        self
    }

    /// The same with one more closure.
    #[must_use]
    pub fn closure(mut self, closure: Closure) -> Self {
        self.closures.push(closure);
        self
    }

    /// Works the calendar out, once for all its days.
    #[must_use]
    pub fn build(&self) -> Calendar {
        Calendar::new(self)
    }
}

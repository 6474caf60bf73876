//! A term, and what it is reckoned by.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::explain::explain;
use super::history::History;
use super::{Event, Rules, Step, TermError};
use crate::calendar::Calendar;

/// What a term is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Every day counts.
    CalendarDays,
    /// The days on which the office works count.
    WorkingDays,
    /// To the day with the same number, or the month's last day (art. 2963 c. 4 and 5 c.c.).
    Months,
}

impl Unit {
    /// All units.
    pub const ALL: [Self; 3] = [Self::CalendarDays, Self::WorkingDays, Self::Months];

    /// Its name in data and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::CalendarDays => "calendar_days",
            Self::WorkingDays => "working_days",
            Self::Months => "months",
        }
    }

    /// The most that a term may have: ten years. Whatever is longer is a slip of the keyboard.
    #[must_use]
    pub fn most(self) -> u32 {
        match self {
            Self::CalendarDays => 3_653,
            Self::WorkingDays => 2_610,
            Self::Months => 120,
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text names no unit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no unit: write calendar_days, working_days or months")]
pub struct UnknownUnit(pub String);

impl FromStr for Unit {
    type Err = UnknownUnit;

    fn from_str(text: &str) -> Result<Self, UnknownUnit> {
        Self::ALL.into_iter().find(|unit| unit.name() == text).ok_or_else(|| UnknownUnit(text.to_owned()))
    }
}

/// So many days, working days or months; never none and never more than ten years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Written")]
pub struct Term {
    amount: u32,
    unit: Unit,
}

#[derive(Deserialize)]
struct Written {
    amount: u32,
    unit: Unit,
}

impl TryFrom<Written> for Term {
    type Error = TermError;

    fn try_from(written: Written) -> Result<Self, TermError> {
        Self::new(written.amount, written.unit)
    }
}

/// What a term is reckoned by.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// Which days are holidays and working days.
    pub calendar: &'a Calendar,
    /// What stops a term, and for how long.
    pub rules: &'a Rules,
    /// The day on which is asked; events after it are refused. `None` reckons a case that is only supposed.
    pub today: Option<Date>,
}

impl<'a> Basis<'a> {
    /// The rules of Italian administration, on a calendar, without a today.
    #[must_use]
    pub fn new(calendar: &'a Calendar) -> Self {
        Self { calendar, rules: Rules::italian(), today: None }
    }

    /// The same, asked on a day: what lies after it has not happened.
    #[must_use]
    pub fn asked_on(self, today: Date) -> Self {
        Self { today: Some(today), ..self }
    }
}

/// The day on which a term ends, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// The last day.
    pub due: Date,
    /// The steps that lead to it, in order; they add up.
    pub explanation: Vec<Step>,
}

impl Term {
    /// A term.
    ///
    /// # Errors
    /// [`TermError::Amount`] for none, or more than ten years.
    pub fn new(amount: u32, unit: Unit) -> Result<Self, TermError> {
        if amount == 0 || amount > unit.most() {
            return Err(TermError::Amount { amount, unit });
        }
        Ok(Self { amount, unit })
    }

    /// How many.
    #[must_use]
    pub fn amount(self) -> u32 {
        self.amount
    }

    /// Of what.
    #[must_use]
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// The day on which this term ends when it runs from a day of receipt, whatever order the events are listed in.
    ///
    /// Sources: art. 2963 c.c. and art. 155 c.p.c. (counting), L. 241/1990 art. 2 c. 7 (documents) and art. 10-bis (notice of rejection).
    ///
    /// # Errors
    /// [`TermError`] names in words the event that cannot be, or the day that the calendar does not cover.
    pub fn due(self, received: Date, events: &[Event], basis: &Basis<'_>) -> Result<Due, TermError> {
        let mut history = History::begin(self, received, basis)?;
        for event in Event::in_order(events) {
            history.take(event, events)?;
        }
        let course = history.course()?;
        Ok(Due { due: course.due, explanation: explain(&history, &course) })
    }
}

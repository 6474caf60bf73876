//! The calendar of a counter or of a mediator, as the office draws it up: when how many desks receive whom, and when places are released.
//!
//! A plan is data. [`Plan::places`] turns it into the places of a period, always the same for the same plan.

mod absence;
mod check;
mod pattern;
mod places;
mod quota;
mod release;

use kernel::db::{Bind, Column, Value};
use kernel::{Error, Result};
use serde::{Deserialize, Serialize};

pub use absence::{Absence, Opening};
pub(crate) use check::DESKS_MOST;
pub use pattern::{Every, Pattern, Window};
pub use quota::{Quota, Refusal};
pub use release::{Release, Share};

/// A calendar as the office draws it up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// What comes back: every week, every other, on the n-th of the month.
    pub patterns: Vec<Pattern>,
    /// Openings on single days.
    pub openings: Vec<Opening>,
    /// When a desk, or all of them, are away.
    pub absences: Vec<Absence>,
    /// How long before a place's beginning the public may still take it, in minutes.
    pub lead_minutes: u32,
    /// For how many days ahead there are places.
    pub horizon_days: u16,
    /// When places are released to everybody.
    pub release: Release,
    /// Until how long before the appointment the person may move or cancel it, in minutes.
    pub change_minutes: u32,
    /// How often the person may move it.
    pub moves_most: u16,
    /// A place that was given back returns at a random moment within so many minutes: nobody can hand it on to a friend.
    pub return_minutes: u32,
    /// How many more people than the desks can receive may book in an hour, because some will not come: the office's own choice, none by
    /// default. Each is a place like the others, at no desk.
    pub extra_per_hour: u16,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            patterns: Vec::new(),
            openings: Vec::new(),
            absences: Vec::new(),
            lead_minutes: 60,
            horizon_days: 30,
            release: Release::default(),
            change_minutes: 24 * 60,
            moves_most: 2,
            return_minutes: 60,
            extra_per_hour: 0,
        }
    }
}

impl Plan {
    /// A plan from the text that stands in the database.
    ///
    /// # Errors
    /// `Internal` where it is none.
    pub fn read(text: &str) -> Result<Self> {
        Ok(serde_json::from_str(text)?)
    }
}

impl Bind for Plan {
    fn value(&self) -> Value<'_> {
        // A plan holds nothing that JSON could refuse.
        Value::text(serde_json::to_string(self).unwrap_or_default())
    }
}

impl Column for Plan {
    fn read(value: Value<'_>) -> Result<Self> {
        match value {
            Value::Text(text) => Self::read(&text),
            other => Err(Error::internal(format!("a column read as a plan holds {other:?}"))),
        }
    }
}

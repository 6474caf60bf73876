//! Single days: openings beside the week's, and absences of a desk or of all.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::pattern::Window;
use crate::moment::{self, Stretch};

/// An opening on one day, beside what the week brings. Never on a holiday: nobody opens on Christmas by a slip of the keyboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The day.
    pub on: Date,
    /// When which desks receive.
    #[serde(flatten)]
    pub window: Window,
}

/// From when to when a desk, or all of them, are away; the end is not included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absence {
    /// It begins, on the wall clock.
    pub from: DateTime,
    /// It ends, on the wall clock.
    pub to: DateTime,
    /// The desk; all of them, where none is given.
    #[serde(default)]
    pub desk: Option<u16>,
    /// Why, in the office's words.
    pub reason: String,
}

impl Absence {
    /// The instants of the absence.
    #[must_use]
    pub fn stretch(&self, zone: &TimeZone) -> Stretch {
        Stretch { from: moment::instant(zone, self.from), to: moment::instant(zone, self.to) }
    }

    /// Whether it takes a desk away at a time.
    pub(super) fn takes(&self, desk: u16, time: Stretch, zone: &TimeZone) -> bool {
        self.desk.is_none_or(|away| away == desk) && self.stretch(zone).overlaps(time)
    }
}

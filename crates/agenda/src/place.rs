//! A place: a desk's time from one instant to another, which one booking can have.

use charter::Listed;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::ids::TypeCode;
use crate::moment::Stretch;
use crate::plan::{DESKS_MOST, Refusal};
use crate::words::Channel;

/// The longest place, in minutes.
pub(crate) const LONGEST_MINUTES: u16 = 480;

/// A place as the plan makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The desk.
    pub desk: u16,
    /// It begins.
    pub starts_at: Timestamp,
    /// It ends.
    pub ends_at: Timestamp,
    /// Where the next place of the desk begins if it follows this one: the end and the buffer.
    pub next_at: Timestamp,
    /// Its day on the wall clock.
    pub day: Date,
    /// When it is released.
    pub opens_at: Timestamp,
    /// The types that it takes; all of the counter's, where none is given.
    pub types: Listed<TypeCode>,
    /// What it refuses of them.
    pub refuses: Listed<Refusal>,
    /// Why it cannot be sold ("ferie"); empty where it can.
    pub blocked: String,
}

impl Place {
    /// Its time.
    #[must_use]
    pub fn time(&self) -> Stretch {
        Stretch { from: self.starts_at, to: self.ends_at }
    }

    /// Its length in minutes.
    #[must_use]
    pub fn minutes(&self) -> u64 {
        self.ends_at.as_millisecond().abs_diff(self.starts_at.as_millisecond()) / 60_000
    }

    /// Whether it is at no desk: added by over-booking.
    #[must_use]
    pub fn is_extra(&self) -> bool {
        self.desk > DESKS_MOST
    }

    /// The hour of the clock in which it begins, counted from the epoch.
    #[must_use]
    pub fn hour(&self) -> i64 {
        self.starts_at.as_second().div_euclid(3600)
    }

    /// Whether it takes a type by a channel.
    #[must_use]
    pub fn takes(&self, kind: &TypeCode, channel: Channel) -> bool {
        (self.types.0.is_empty() || self.types.0.contains(kind))
            && !self.refuses.0.iter().any(|refusal| refusal.concerns(kind, channel))
    }
}

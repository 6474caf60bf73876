//! Facts: what happened at a counter on a day, and how often.

use charter::CounterId;
use jiff::civil::Date;

use crate::ids::TypeCode;
use crate::words::{Channel, State};

/// Things that happened alike, and how many they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) counter: CounterId,
    pub(super) kind: TypeCode,
    /// How it was booked; none for who came without an appointment, and for what was only looked at.
    pub(super) channel: Option<Channel>,
    /// The day of the appointment, of the visit, of the attempt.
    pub(super) day: Date,
    pub(super) count: i64,
    pub(super) what: What,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// An appointment stands so.
    Booking(State),
    /// Somebody was called to a desk and served, after so many minutes.
    Received { walk_in: bool, waited: i64 },
    /// Somebody found no place.
    Refused,
    /// The first free place was so many days away; none was free at all.
    FirstPlace(Option<i64>),
}

//! The closed sets of words of those who wait.

use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use kernel::words;

words! {
    /// How somebody stands in a list.
    Standing {
        /// The mail address is not confirmed yet: it does not count.
        Asked = "asked",
        /// Waits for a place, or has an offer.
        Waiting = "waiting",
        /// Has an appointment.
        Booked = "booked",
        /// Has left the list.
        Left = "left",
        /// The address was not confirmed in time.
        Lapsed = "lapsed",
        /// Let too many offers pass.
        Missed = "missed",
        /// Taken out by the office, with a reason.
        Removed = "removed",
    }
}

words! {
    /// The hours that suit somebody.
    Part {
        /// All.
        Any = "any",
        /// Before one o'clock.
        Morning = "morning",
        /// From one o'clock on.
        Afternoon = "afternoon",
    }
}

words! {
    /// What came of an offer.
    Fate {
        /// It holds its place.
        Open = "open",
        /// It became an appointment.
        Accepted = "accepted",
        /// The person does not want it.
        Declined = "declined",
        /// Nobody answered in time.
        Lapsed = "lapsed",
        /// The place is no more, or the person has left the list.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// How far a release is.
    Phase {
        /// The commitment is published; people enrol until it closes.
        Announced = "announced",
        /// The order is drawn, and the places are offered in it.
        Drawn = "drawn",
        /// All places are given, or nobody wants one any more.
        Over = "over",
        /// Called off before anybody could know the order.
        CalledOff = "called_off",
    }
}

/// The hour that parts a day in two.
const NOON: Time = Time::constant(13, 0, 0, 0);

impl Standing {
    /// Whether nothing can come of it any more.
    #[must_use]
    pub fn is_over(self) -> bool {
        !matches!(self, Self::Asked | Self::Waiting)
    }
}

impl Part {
    /// Whether an instant lies in it.
    #[must_use]
    pub fn has(self, zone: &TimeZone, at: Timestamp) -> bool {
        let time = at.to_zoned(zone.clone()).time();
        match self {
            Self::Any => true,
            Self::Morning => time < NOON,
            Self::Afternoon => time >= NOON,
        }
    }
}

impl Phase {
    /// Whether its places are kept for those who enrolled.
    #[must_use]
    pub fn is_under_way(self) -> bool {
        matches!(self, Self::Announced | Self::Drawn)
    }
}

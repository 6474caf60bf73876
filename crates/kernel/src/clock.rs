//! The only source of time. Rules take the time as an argument; verbs ask the clock that their visit carries.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::civil::Date;
use jiff::tz::TimeZone;
pub use jiff::{Timestamp, Zoned};

/// A clock: the system's, or one that a test moves by hand. Cheap to clone; clones of a fake clock move together.
#[derive(Clone, Debug)]
pub struct Clock {
    source: Source,
    zone: TimeZone,
}

#[derive(Clone, Debug)]
enum Source {
    System,
    Fake(Arc<AtomicI64>),
}

impl Clock {
    /// The system's clock, in the civil time of Rome.
    #[must_use]
    pub fn system() -> Self {
        Self { source: Source::System, zone: rome() }
    }

    /// A clock that stands still at `start` until it is moved.
    #[must_use]
    pub fn fake(start: Timestamp) -> Self {
        Self { source: Source::Fake(Arc::new(AtomicI64::new(start.as_millisecond()))), zone: rome() }
    }

    /// This instant, to the millisecond: what the database stores is what the program compares.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the system's clock")]
    pub fn now(&self) -> Timestamp {
        match &self.source {
            Source::System => milliseconds(Timestamp::now().as_millisecond()),
            Source::Fake(at) => milliseconds(at.load(Ordering::SeqCst)),
        }
    }

    /// Today's civil date in Rome.
    #[must_use]
    pub fn today(&self) -> Date {
        self.civil(self.now())
    }

    /// The civil date in Rome of an instant.
    #[must_use]
    pub fn civil(&self, at: Timestamp) -> Date {
        at.to_zoned(self.zone.clone()).date()
    }

    /// The instant as wall-clock time in Rome, for screens.
    #[must_use]
    pub fn local(&self, at: Timestamp) -> Zoned {
        at.to_zoned(self.zone.clone())
    }

    /// The time zone of the wall clocks: Rome's.
    #[must_use]
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// Moves a fake clock; the system's clock is not moved.
    pub fn set(&self, at: Timestamp) {
        if let Source::Fake(now) = &self.source {
            now.store(at.as_millisecond(), Ordering::SeqCst);
        }
    }

    /// Moves a fake clock forward by a number of seconds.
    pub fn advance(&self, seconds: i64) {
        if let Source::Fake(now) = &self.source {
            now.fetch_add(seconds * 1000, Ordering::SeqCst);
        }
    }
}

/// The instant of a number of milliseconds since 1970 (UTC), held inside the range that dates have.
#[must_use]
pub fn milliseconds(ms: i64) -> Timestamp {
    let held = ms.clamp(Timestamp::MIN.as_millisecond(), Timestamp::MAX.as_millisecond());
    Timestamp::from_millisecond(held).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Italy's time zone; part of the program, so that no machine's zone files are asked.
fn rome() -> TimeZone {
    TimeZone::get("Europe/Rome").unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_civil_day_is_romes_and_not_greenwichs() {
        let clock = Clock::fake("2026-07-01T22:30:00Z".parse().unwrap());
        assert_eq!(clock.today().to_string(), "2026-07-02");
    }

    #[test]
    fn clones_of_a_fake_clock_move_together() {
        let clock = Clock::fake("2026-07-01T10:00:00Z".parse().unwrap());
        let other = clock.clone();
        clock.advance(60);
        assert_eq!(other.now(), clock.now());
    }
}

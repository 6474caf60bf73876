//! When places are released: each day's at an hour, all at a fixed date, or in stages.

use charter::TimeOfDay;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::quota::spread;
use crate::moment;

/// When places are released to everybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum Release {
    /// Each day's places so many days before, as far as the horizon goes, at an hour of that day.
    Rolling {
        /// The hour.
        at: TimeOfDay,
    },
    /// All places at one moment.
    Fixed {
        /// The moment, on the wall clock.
        at: DateTime,
    },
    /// Parts of each day's places earlier and later, at an hour.
    Staged {
        /// The hour.
        at: TimeOfDay,
        /// The parts, the earliest first; what they leave over comes with the last one.
        shares: Vec<Share>,
    },
}

/// A part of each day's places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// How many days before.
    pub days_before: u16,
    /// How many of a hundred places.
    pub percent: u8,
}

impl Default for Release {
    fn default() -> Self {
        Self::Rolling { at: TimeOfDay::from(jiff::civil::time(8, 0, 0, 0)) }
    }
}

impl Release {
    /// When each of a day's places is released, in their order.
    pub(super) fn moments(&self, zone: &TimeZone, day: Date, horizon_days: u16, places: usize) -> Vec<Timestamp> {
        let before = |days: u16, at| moment::on_day(zone, day.saturating_sub(i64::from(days).days()), at);
        match self {
            Self::Rolling { at } => vec![before(horizon_days, *at); places],
            Self::Fixed { at } => vec![moment::instant(zone, *at); places],
            Self::Staged { at, shares } => {
                let mut order: Vec<usize> = (0..places).collect();
                order.sort_by_key(|place| spread(*place));
                let mut moments = vec![before(0, *at); places];
                for (rank, place) in order.into_iter().enumerate() {
                    moments[place] = before(days_before(shares, rank, places), *at);
                }
                moments
            }
        }
    }
}

/// How many days before the place of a rank among so many is released.
fn days_before(shares: &[Share], rank: usize, places: usize) -> u16 {
    let mut percent = 0;
    for share in shares {
        percent += usize::from(share.percent);
        if (rank + 1) * 100 <= percent * places {
            return share.days_before;
        }
    }
    shares.last().map_or(0, |share| share.days_before)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn rome() -> TimeZone {
        TimeZone::get("Europe/Rome").unwrap()
    }

    #[test]
    fn a_days_places_roll_in_at_the_hour_of_opening_whatever_the_clocks_do() {
        let at = "08:30".parse().unwrap();
        let moments = |day| Release::Rolling { at }.moments(&rome(), day, 30, 1)[0].to_string();
        assert_eq!(moments(date(2026, 11, 4)), "2026-10-05T06:30:00Z");
        assert_eq!(moments(date(2026, 11, 24)), "2026-10-25T07:30:00Z");
    }

    #[test]
    fn stages_give_each_part_its_day_and_lose_no_place() {
        let shares = vec![
            Share { days_before: 30, percent: 50 },
            Share { days_before: 7, percent: 30 },
            Share { days_before: 0, percent: 20 },
        ];
        let release = Release::Staged { at: "08:00".parse().unwrap(), shares };
        let moments = release.moments(&rome(), date(2026, 11, 4), 60, 10);
        let count = |text: &str| moments.iter().filter(|one| one.to_string() == text).count();
        assert_eq!(count("2026-10-05T06:00:00Z"), 5);
        assert_eq!(count("2026-10-28T07:00:00Z"), 3);
        assert_eq!(count("2026-11-04T07:00:00Z"), 2);
    }
}

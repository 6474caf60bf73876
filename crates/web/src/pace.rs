//! How often a network address did something lately. Kept in memory, by each node for itself, and forgotten after a quarter of an hour: it makes
//! work harder for many attempts from one place and refuses nobody, so it need not be exact.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

const WINDOW_MINUTES: i64 = 15;
/// With more addresses than this the old ones are swept first.
const ADDRESSES_MOST: usize = 20_000;

/// Attempts by what was tried and from where: since when, and how many.
#[derive(Default)]
pub(crate) struct Pace(Mutex<HashMap<String, (Timestamp, u32)>>);

impl Pace {
    /// How many attempts there were lately, with this one where it counts.
    pub(crate) fn attempts(&self, who: String, now: Timestamp, counts: bool) -> u32 {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = |since: Timestamp| now.duration_since(since) < SignedDuration::from_mins(WINDOW_MINUTES);
        if known.len() >= ADDRESSES_MOST {
            known.retain(|_, (since, _)| fresh(*since));
            // When everybody comes at once nobody is old: rather than look through all of them at each attempt, they are counted anew.
            if known.len() > ADDRESSES_MOST / 2 {
                known.clear();
            }
        }
        if !counts {
            return known.get(&who).filter(|(since, _)| fresh(*since)).map_or(0, |(_, many)| *many);
        }
        let (since, many) = known.entry(who).or_insert((now, 0));
        if !fresh(*since) {
            (*since, *many) = (now, 0);
        }
        *many = many.saturating_add(1);
        *many
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_are_counted_by_address_and_forgotten() {
        let (pace, now) = (Pace::default(), "2026-10-05T07:30:00Z".parse::<Timestamp>().unwrap());
        let later = |minutes| now.checked_add(SignedDuration::from_mins(minutes)).unwrap();
        assert_eq!(pace.attempts("a".into(), now, false), 0);
        assert_eq!(pace.attempts("a".into(), now, true), 1);
        assert_eq!(pace.attempts("a".into(), later(14), true), 2);
        assert_eq!(pace.attempts("b".into(), later(14), false), 0);
        assert_eq!(pace.attempts("a".into(), later(15), false), 0);
        assert_eq!(pace.attempts("a".into(), later(16), true), 1);
    }

    #[test]
    fn when_everybody_comes_at_once_no_more_is_remembered_than_there_is_room_for() {
        let (pace, now) = (Pace::default(), "2026-10-05T07:30:00Z".parse::<Timestamp>().unwrap());
        for number in 0..=ADDRESSES_MOST {
            pace.attempts(number.to_string(), now, true);
        }
        assert_eq!(pace.0.lock().unwrap().len(), 1);
    }
}

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
    /// How many attempts there were lately.
    pub(crate) fn attempts(&self, who: &str, now: Timestamp) -> u32 {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(who).filter(|(since, _)| is_fresh(*since, now)).map_or(0, |(_, many)| *many)
    }

    /// Counts an attempt.
    pub(crate) fn count(&self, who: String, now: Timestamp) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= ADDRESSES_MOST {
            known.retain(|_, (since, _)| is_fresh(*since, now));
            // When everybody comes at once nobody is old: rather than look through all of them at each attempt, they are counted anew.
            if known.len() > ADDRESSES_MOST / 2 {
                known.clear();
            }
        }
        let (since, many) = known.entry(who).or_insert((now, 0));
        if !is_fresh(*since, now) {
            (*since, *many) = (now, 0);
        }
        *many = many.saturating_add(1);
    }
}

fn is_fresh(since: Timestamp, now: Timestamp) -> bool {
    now.duration_since(since) < SignedDuration::from_mins(WINDOW_MINUTES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_are_counted_by_address_and_forgotten() {
        let (pace, now) = (Pace::default(), "2026-10-05T07:30:00Z".parse::<Timestamp>().unwrap());
        let later = |minutes| now.checked_add(SignedDuration::from_mins(minutes)).unwrap();
        assert_eq!(pace.attempts("a", now), 0);
        pace.count("a".into(), now);
        pace.count("a".into(), later(14));
        assert_eq!(pace.attempts("a", later(14)), 2);
        assert_eq!(pace.attempts("b", later(14)), 0);
        assert_eq!(pace.attempts("a", later(15)), 0);
        pace.count("a".into(), later(16));
        assert_eq!(pace.attempts("a", later(16)), 1);
    }

    #[test]
    fn when_everybody_comes_at_once_no_more_is_remembered_than_there_is_room_for() {
        let (pace, now) = (Pace::default(), "2026-10-05T07:30:00Z".parse::<Timestamp>().unwrap());
        for number in 0..=ADDRESSES_MOST {
            pace.count(number.to_string(), now);
        }
        assert_eq!(pace.0.lock().unwrap().len(), 1);
    }
}

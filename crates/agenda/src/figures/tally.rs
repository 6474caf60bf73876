//! Facts counted: by counter, by type, by channel, by week. Pure.

use std::collections::BTreeMap;

use charter::{Hundredths, Spread, percent};
use jiff::ToSpan;
use jiff::civil::Date;

use super::facts::{Fact, What};
use crate::words::State;

/// A period longer than this is shown by month.
const WEEKS_MOST: i32 = 12;

/// What facts add up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Appointments that are still to come.
    pub(super) ahead: i64,
    /// Appointments to which the person came.
    pub(super) served: i64,
    /// Appointments to which nobody came.
    pub(super) missed: i64,
    /// Appointments that were given back or called off.
    pub(super) cancelled: i64,
    /// People who were received without one.
    pub(super) walk_ins: i64,
    /// People who found no place.
    pub(super) refused: i64,
    /// How many waited how many minutes.
    waits: BTreeMap<i64, i64>,
    /// On how many looks the first free place was how many days away.
    first_places: BTreeMap<i64, i64>,
    /// On how many looks nothing was free.
    pub(super) nothing_free: i64,
}

impl Tally {
    fn add(&mut self, fact: &Fact) {
        let count = fact.count;
        match fact.what {
            What::Booking(State::Served) => self.served += count,
            What::Booking(State::NoShow) => self.missed += count,
            What::Booking(State::Cancelled | State::CalledOff) => self.cancelled += count,
            What::Booking(_) => self.ahead += count,
            What::Received { walk_in, waited } => {
                self.walk_ins += if walk_in { count } else { 0 };
                *self.waits.entry(waited).or_default() += count;
            }
            What::Refused => self.refused += count,
            What::FirstPlace(Some(days)) => *self.first_places.entry(days).or_default() += count,
            What::FirstPlace(None) => self.nothing_free += count,
        }
    }

    /// Appointments that were not given back.
    pub(super) fn appointments(&self) -> i64 {
        self.ahead + self.served + self.missed
    }

    /// Whether nothing happened.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Of the appointments whose hour is past, how many were missed.
    pub(super) fn missed_share(&self) -> Option<Hundredths> {
        let over = self.served + self.missed;
        (over > 0).then(|| percent(self.missed, over))
    }

    /// How long people waited, in minutes.
    pub(super) fn waited(&self) -> Option<Spread> {
        Spread::of(&self.waits)
    }

    /// How far away the first free place was, in days.
    pub(super) fn first_place(&self) -> Option<Spread> {
        Spread::of(&self.first_places)
    }
}

/// All facts together.
pub(super) fn total(facts: &[Fact]) -> Tally {
    let mut total = Tally::default();
    for fact in facts {
        total.add(fact);
    }
    total
}

/// Facts by something that they have.
pub(super) fn by<K: Ord>(facts: &[Fact], key: impl Fn(&Fact) -> Option<K>) -> BTreeMap<K, Tally> {
    let mut found: BTreeMap<K, Tally> = BTreeMap::new();
    for fact in facts {
        if let Some(key) = key(fact) {
            found.entry(key).or_default().add(fact);
        }
    }
    found
}

/// How a period is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Week,
    Month,
}

impl Step {
    /// Weeks, as long as a picture can show them side by side.
    pub(super) fn of(from: Date, to: Date) -> Self {
        let weeks = kernel::calendar::days_between(Self::Week.begin(from), to) / 7 + 1;
        if weeks <= WEEKS_MOST { Self::Week } else { Self::Month }
    }

    /// The Monday of a day, or the first of its month.
    pub(super) fn begin(self, day: Date) -> Date {
        match self {
            Self::Week => day.saturating_sub(day.weekday().to_monday_zero_offset().days()),
            Self::Month => day.first_of_month(),
        }
    }

    /// The beginnings of a period's weeks or months: those in which nothing happened too.
    pub(super) fn all(self, from: Date, to: Date) -> Vec<Date> {
        let step = match self {
            Self::Week => 1.week(),
            Self::Month => 1.month(),
        };
        self.begin(from).series(step).take_while(|begin| *begin <= to).collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kernel::ids::Uuid;

    use super::*;

    fn fact(day: Date, count: i64, what: What) -> Fact {
        let kind = "informazioni".parse().unwrap();
        Fact { counter: Uuid::from_u128(1).into(), kind, channel: None, day, count, what }
    }

    #[test]
    fn facts_add_up_in_whatever_way_they_are_divided() {
        let on = |day| date(2026, 10, day);
        let facts = [
            fact(on(5), 8, What::Booking(State::Served)),
            fact(on(12), 2, What::Booking(State::NoShow)),
            fact(on(12), 3, What::Booking(State::Cancelled)),
            fact(on(19), 4, What::Booking(State::Booked)),
            fact(on(5), 6, What::Received { walk_in: false, waited: 4 }),
            fact(on(6), 4, What::Received { walk_in: true, waited: 20 }),
            fact(on(6), 5, What::Refused),
            fact(on(6), 1, What::FirstPlace(Some(9))),
            fact(on(7), 1, What::FirstPlace(None)),
        ];
        let total = total(&facts);
        assert_eq!((total.appointments(), total.cancelled, total.walk_ins, total.refused), (14, 3, 4, 5));
        assert_eq!(total.missed_share(), Some(Hundredths::whole(20)));
        let waited = total.waited().unwrap();
        assert_eq!((waited.median, waited.p90), (Hundredths::whole(4), 20));
        assert_eq!((total.first_place().unwrap().median, total.nothing_free), (Hundredths::whole(9), 1));
        let weeks = by(&facts, |fact| Some(Step::Week.begin(fact.day)));
        assert_eq!(weeks.keys().copied().collect::<Vec<_>>(), [on(5), on(12), on(19)]);
        assert_eq!(weeks.values().map(Tally::appointments).sum::<i64>(), total.appointments());
    }

    #[test]
    fn a_period_has_all_its_weeks_and_a_long_one_its_months() {
        assert_eq!(Step::of(date(2026, 10, 7), date(2026, 12, 20)), Step::Week);
        assert_eq!(Step::of(date(2026, 1, 1), date(2026, 12, 20)), Step::Month);
        let weeks = Step::Week.all(date(2026, 12, 24), date(2027, 1, 5));
        assert_eq!(weeks, [date(2026, 12, 21), date(2026, 12, 28), date(2027, 1, 4)]);
        assert_eq!(Step::Month.all(date(2026, 12, 24), date(2027, 2, 1)).len(), 3);
    }
}

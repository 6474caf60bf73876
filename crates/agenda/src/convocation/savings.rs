//! Letters avoided and what they would have cost: exact sums, each day at the cost that was in force on it. Pure.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// What a letter costs, from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cost {
    /// The first day on which it holds.
    pub since: Date,
    /// Postage, envelope and print, in cents.
    pub cents: i64,
    /// Work of the staff, in minutes.
    pub minutes: i64,
    /// Who says so: a tariff, an act, a measurement.
    pub source: String,
}

/// A day on which letters were avoided or sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub on: Date,
    /// Convocations answered by the invitation, without a letter.
    pub avoided: i64,
    /// Letters sent.
    pub sent: i64,
}

/// Sums of days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Savings {
    /// Convocations answered by the invitation, without a letter.
    pub avoided: i64,
    /// Of those, the ones on days for which no cost is known: they save nothing that could be counted.
    pub uncosted: i64,
    /// Letters sent.
    pub sent: i64,
    /// Cents saved.
    pub cents: i64,
    /// Minutes of work saved.
    pub minutes: i64,
}

impl Savings {
    fn add(&mut self, other: Self) {
        self.avoided += other.avoided;
        self.uncosted += other.uncosted;
        self.sent += other.sent;
        self.cents += other.cents;
        self.minutes += other.minutes;
    }
}

/// The sums of each month that has days, by month from 1, and of all.
#[must_use]
pub fn savings(days: &[Day], costs: &[Cost]) -> (BTreeMap<i8, Savings>, Savings) {
    let (mut months, mut all): (BTreeMap<i8, Savings>, _) = (BTreeMap::new(), Savings::default());
    for day in days {
        // The last cost that began on the day or before it.
        let cost = costs.iter().filter(|cost| cost.since <= day.on).max_by_key(|cost| cost.since);
        let one = Savings {
            avoided: day.avoided,
            uncosted: if cost.is_some() { 0 } else { day.avoided },
            sent: day.sent,
            cents: cost.map_or(0, |cost| cost.cents * day.avoided),
            minutes: cost.map_or(0, |cost| cost.minutes * day.avoided),
        };
        months.entry(day.on.month()).or_default().add(one);
        all.add(one);
    }
    (months, all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn each_day_counts_at_the_cost_of_that_day() {
        let cost = |since, cents, minutes| Cost { since, cents, minutes, source: "Tariffa".into() };
        let costs = [cost(date(2026, 3, 1), 715, 12), cost(date(2026, 7, 1), 780, 10)];
        let day = |on, avoided, sent| Day { on, avoided, sent };
        let days = [
            day(date(2026, 2, 28), 5, 1),
            day(date(2026, 3, 1), 3, 0),
            day(date(2026, 7, 1), 2, 4),
            day(date(2026, 7, 2), 1, 0),
        ];
        let (months, all) = savings(&days, &costs);
        assert_eq!(months.keys().copied().collect::<Vec<_>>(), [2, 3, 7]);
        assert_eq!(months[&7], Savings { avoided: 3, uncosted: 0, sent: 4, cents: 2340, minutes: 30 });
        assert_eq!(all, Savings { avoided: 11, uncosted: 5, sent: 5, cents: 3 * 715 + 3 * 780, minutes: 66 });
    }
}

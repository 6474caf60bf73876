//! Which cases will miss their legal term if as many go on being concluded as in the last weeks. Pure.
//!
//! The open cases of a procedure in an office stand in a queue, what is due first at its head. At the pace of the last weeks the case at place
//! k is concluded after k times the days that one takes, rounded up to whole days; where that day comes after its last day, it will miss its
//! term. Nothing is assumed of holidays, of single cases or of people.

use jiff::ToSpan;
use jiff::civil::Date;
use kernel::terms::days_between;

/// How many cases were concluded in how many calendar days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Cases.
    pub concluded: u64,
    /// Calendar days; at least one.
    pub days: u32,
}

/// A case in its queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Foreseen {
    /// Its place: the first is 1.
    pub place: u64,
    /// Its last day by law.
    pub due: Date,
    /// The day on which it is concluded at this pace; none where nothing was concluded, or in more years than a calendar has.
    pub on: Option<Date>,
}

impl Pace {
    /// The day on which the case at a place is concluded.
    #[must_use]
    pub fn day(self, place: u64, today: Date) -> Option<Date> {
        if self.concluded == 0 {
            return None;
        }
        let days = place.checked_mul(u64::from(self.days))?.div_ceil(self.concluded);
        today.checked_add(i64::try_from(days).ok()?.days()).ok()
    }

    /// How many are concluded between today and a day, both counted as whole days.
    #[must_use]
    pub fn concluded_by(self, due: Date, today: Date) -> u64 {
        let left = u64::try_from(days_between(today, due)).unwrap_or(0);
        left * self.concluded / u64::from(self.days.max(1))
    }
}

impl Foreseen {
    /// Whether its last day is over already.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.due < today
    }

    /// Whether it is in time still, and will not be at this pace.
    #[must_use]
    pub fn will_miss(&self, today: Date) -> bool {
        !self.is_late(today) && self.on.is_none_or(|on| on > self.due)
    }
}

/// A queue in the order of its last days.
#[must_use]
pub fn foresee(dues: impl IntoIterator<Item = Date>, pace: Pace, today: Date) -> Vec<Foreseen> {
    let place = |(place, due)| Foreseen { place, due, on: pace.day(place, today) };
    (1..).zip(dues).map(place).collect()
}

/// What becomes of a queue: how many are late already, and how many more will be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// All of it.
    pub open: u64,
    /// Those whose last day is over.
    pub late: u64,
    /// Those that are in time still, and will miss it.
    pub will_miss: u64,
}

/// Cases of a queue that have their last day on the same day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueDay {
    /// Their last day by law.
    pub due: Date,
    /// How many.
    pub count: u64,
    /// Those of them that are in time still, and will miss it.
    pub will_miss: u64,
}

/// The days of a queue of which it is known how many are due on which, in the order of the days.
#[must_use]
pub fn days(due_on: &[(Date, u64)], pace: Pace, today: Date) -> Vec<DueDay> {
    let mut before = 0_u64;
    let day = |(due, count): &(Date, u64)| {
        let concluded = pace.concluded_by(*due, today).saturating_sub(before).min(*count);
        before += count;
        DueDay { due: *due, count: *count, will_miss: if *due < today { 0 } else { count - concluded } }
    };
    due_on.iter().map(day).collect()
}

/// What becomes of such a queue.
#[must_use]
pub fn outlook(due_on: &[(Date, u64)], pace: Pace, today: Date) -> Outlook {
    let mut found = Outlook::default();
    for day in days(due_on, pace, today) {
        found.open += day.count;
        found.late += if day.due < today { day.count } else { 0 };
        found.will_miss += day.will_miss;
    }
    found
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2026, 11, 2);

    #[test]
    fn at_seven_in_eight_weeks_the_third_is_concluded_in_twenty_four_days() {
        let pace = Pace { concluded: 7, days: 56 };
        let dues = [date(2026, 10, 30), date(2026, 11, 18), date(2026, 11, 25), date(2026, 12, 4)];
        let seen = foresee(dues, pace, TODAY);
        let days: Vec<Option<Date>> = seen.iter().map(|one| one.on).collect();
        assert_eq!(days, [8, 16, 24, 32].map(|days: i64| Some(TODAY.saturating_add(days.days()))));
        assert_eq!(seen.iter().map(|one| one.will_miss(TODAY)).collect::<Vec<_>>(), [false, false, true, false]);
        assert!(seen[0].is_late(TODAY), "what is late already is not foreseen");
    }

    #[test]
    fn where_nothing_is_concluded_all_will_be_missed() {
        let seen = foresee([TODAY, date(2027, 1, 1)], Pace { concluded: 0, days: 56 }, TODAY);
        assert!(seen.iter().all(|one| one.on.is_none() && one.will_miss(TODAY)));
    }

    fn queue() -> impl Strategy<Value = Vec<Date>> {
        proptest::collection::vec(-60..200_i64, 0..60).prop_map(|days| {
            let mut dues: Vec<Date> = days.into_iter().map(|days| TODAY.saturating_add(days.days())).collect();
            dues.sort();
            dues
        })
    }

    fn missed(dues: &[Date], concluded: u64) -> Vec<bool> {
        let pace = Pace { concluded, days: 56 };
        foresee(dues.iter().copied(), pace, TODAY).iter().map(|one| one.will_miss(TODAY)).collect()
    }

    proptest! {
        /// Who comes later in the queue is concluded no earlier, and nobody before tomorrow.
        #[test]
        fn the_order_of_the_queue_is_kept(dues in queue(), concluded in 1..200_u64) {
            let seen = foresee(dues, Pace { concluded, days: 56 }, TODAY);
            prop_assert!(seen.windows(2).all(|pair| pair[0].on <= pair[1].on));
            prop_assert!(seen.iter().all(|one| one.on > Some(TODAY)));
        }

        /// A faster pace misses nothing that a slower one keeps.
        #[test]
        fn more_conclusions_never_miss_more(dues in queue(), concluded in 0..100_u64, more in 0..100_u64) {
            let (slow, fast) = (missed(&dues, concluded), missed(&dues, concluded + more));
            prop_assert!(slow.iter().zip(&fast).all(|(slow, fast)| *slow || !*fast));
        }

        /// What joins at the end changes nothing for those before it.
        #[test]
        fn a_case_that_is_due_later_changes_nothing_before_it(dues in queue(), concluded in 0..100_u64) {
            let mut longer = dues.clone();
            longer.push(dues.last().copied().unwrap_or(TODAY));
            prop_assert_eq!(missed(&dues, concluded), &missed(&longer, concluded)[..dues.len()]);
        }

        /// Counted by days it comes to the same as case by case.
        #[test]
        fn the_outlook_counts_what_is_foreseen(dues in queue(), concluded in 0..100_u64) {
            let pace = Pace { concluded, days: 56 };
            let mut due_on: Vec<(Date, u64)> = Vec::new();
            for due in &dues {
                match due_on.last_mut() {
                    Some((on, count)) if on == due => *count += 1,
                    _ => due_on.push((*due, 1)),
                }
            }
            let seen = foresee(dues.iter().copied(), pace, TODAY);
            let count = |is: &dyn Fn(&Foreseen) -> bool| seen.iter().filter(|one| is(one)).count() as u64;
            let expected = Outlook {
                open: seen.len() as u64,
                late: count(&|one| one.is_late(TODAY)),
                will_miss: count(&|one| one.will_miss(TODAY)),
            };
            prop_assert_eq!(outlook(&due_on, pace, TODAY), expected);
        }
    }
}

//! What comes back: a window of a weekday, every week, every other, or on the n-th of the month.

use charter::words::Weekday;
use charter::{Span, TimeOfDay};
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::calendar::days_between;
use serde::{Deserialize, Serialize};

use super::quota::Quota;
use crate::ids::TypeCode;

/// A window that comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern {
    /// The days of the week.
    pub days: Vec<Weekday>,
    /// In which weeks.
    #[serde(default)]
    pub every: Every,
    /// The first day on which it holds; always, where none is given.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last day on which it holds; for good, where none is given.
    #[serde(default)]
    pub to: Option<Date>,
    /// When which desks receive.
    #[serde(flatten)]
    pub window: Window,
}

/// When which desks receive, on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The desks that receive in parallel, by number.
    pub desks: Vec<u16>,
    /// The first appointment begins.
    pub opens: TimeOfDay,
    /// The last one ends.
    pub closes: TimeOfDay,
    /// Pauses inside.
    #[serde(default)]
    pub breaks: Vec<Span>,
    /// How long a place is, in minutes. A long appointment takes several that follow each other.
    pub minutes: u16,
    /// How much time is left after each place, in minutes.
    #[serde(default)]
    pub buffer: u16,
    /// The types that are received; all of the counter's, where none is given.
    #[serde(default)]
    pub types: Vec<TypeCode>,
    /// The most places of the day that a type or a channel may have.
    #[serde(default)]
    pub quotas: Vec<Quota>,
}

/// In which weeks a pattern holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum Every {
    /// In every week.
    #[default]
    Week,
    /// In every other week, beginning with that of a day. Weeks begin on Monday, and year ends do not disturb them.
    OtherWeek {
        /// A day of a week in which it holds.
        since: Date,
    },
    /// On the n-th such weekday of the month, 1 to 5.
    OfMonth {
        /// Which one.
        nth: u8,
    },
    /// On the last such weekday of the month.
    LastOfMonth,
}

impl Pattern {
    /// Whether the window is there on a day.
    #[must_use]
    pub fn holds_on(&self, date: Date) -> bool {
        self.days.contains(&date.weekday().into())
            && self.from.is_none_or(|from| from <= date)
            && self.to.is_none_or(|to| date <= to)
            && self.every.holds_on(date)
    }
}

impl Every {
    fn holds_on(self, date: Date) -> bool {
        match self {
            Self::Week => true,
            Self::OtherWeek { since } => days_between(monday(since), monday(date)).rem_euclid(14) == 0,
            Self::OfMonth { nth } => (date.day() - 1) / 7 + 1 == i8::try_from(nth).unwrap_or_default(),
            Self::LastOfMonth => date.day() + 7 > date.days_in_month(),
        }
    }
}

fn monday(date: Date) -> Date {
    date.saturating_sub(date.weekday().to_monday_zero_offset().days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn days(every: Every, day: Weekday, from: Date, to: Date) -> Vec<Date> {
        let window = Window {
            desks: vec![1],
            opens: "09:00".parse().unwrap(),
            closes: "12:00".parse().unwrap(),
            breaks: Vec::new(),
            minutes: 30,
            buffer: 0,
            types: Vec::new(),
            quotas: Vec::new(),
        };
        let pattern = Pattern { days: vec![day], every, from: Some(from), to: Some(to), window };
        from.series(1.day()).take_while(|day| *day <= to).filter(|day| pattern.holds_on(*day)).collect()
    }

    #[test]
    fn every_other_week_goes_on_across_the_year_end() {
        let every = Every::OtherWeek { since: date(2026, 12, 17) };
        let found = days(every, Weekday::Thursday, date(2026, 12, 1), date(2027, 2, 1));
        assert_eq!(
            found,
            [date(2026, 12, 3), date(2026, 12, 17), date(2026, 12, 31), date(2027, 1, 14), date(2027, 1, 28)]
        );
    }

    #[test]
    fn any_day_of_the_week_may_name_it() {
        let sunday = Every::OtherWeek { since: date(2026, 12, 20) };
        assert!(sunday.holds_on(date(2026, 12, 14)) && !sunday.holds_on(date(2026, 12, 21)));
    }

    #[test]
    fn the_third_wednesday_of_the_month_across_the_year_end() {
        let found = days(Every::OfMonth { nth: 3 }, Weekday::Wednesday, date(2026, 11, 1), date(2027, 2, 28));
        assert_eq!(found, [date(2026, 11, 18), date(2026, 12, 16), date(2027, 1, 20), date(2027, 2, 17)]);
    }

    #[test]
    fn a_fifth_friday_is_there_in_some_months_and_a_last_one_in_all() {
        let (from, to) = (date(2026, 5, 1), date(2026, 7, 31));
        assert_eq!(days(Every::OfMonth { nth: 5 }, Weekday::Friday, from, to), [date(2026, 5, 29), date(2026, 7, 31)]);
        let last = [date(2026, 5, 29), date(2026, 6, 26), date(2026, 7, 31)];
        assert_eq!(days(Every::LastOfMonth, Weekday::Friday, from, to), last);
    }
}

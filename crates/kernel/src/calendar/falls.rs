//! On which days something falls.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{MonthDay, easter_sunday};

/// On which days a holiday or a closure falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Falls {
    /// Once.
    Date(Date),
    /// On the same day of each year.
    MonthDay(MonthDay),
    /// On the same day of each week.
    #[serde(serialize_with = "write_weekday", deserialize_with = "read_weekday")]
    Weekday(Weekday),
    /// So many days after Easter Sunday; Easter Monday is 1.
    Easter(i16),
    /// On every day; a validity makes a period of it.
    EveryDay,
}

impl Falls {
    /// Its days from `from` to `to`, both included, in order.
    #[must_use]
    pub fn within(self, from: Date, to: Date) -> Vec<Date> {
        let each_year = |day_of: &dyn Fn(i16) -> Option<Date>| -> Vec<Date> {
            // A day counted from Easter can belong to the year before or after.
            let first = from.year().saturating_sub(1);
            let last = to.year().saturating_add(1);
            (first..=last).filter_map(day_of).filter(|day| (from..=to).contains(day)).collect()
        };
        match self {
            Self::Date(day) => [day].into_iter().filter(|day| (from..=to).contains(day)).collect(),
            Self::MonthDay(day) => each_year(&|year| day.in_year(year)),
            Self::Easter(offset) => each_year(&|year| easter_sunday(year)?.checked_add(offset.days()).ok()),
            Self::Weekday(weekday) => {
                let days_ahead = from.weekday().until(weekday);
                from.checked_add(days_ahead.days()).map_or_else(|_| Vec::new(), |first| every(first, 7, to))
            }
            Self::EveryDay => every(from, 1, to),
        }
    }
}

/// `first` and each `step` days after it, up to `to`.
fn every(first: Date, step: i32, to: Date) -> Vec<Date> {
    first.series(step.days()).take_while(|day| *day <= to).collect()
}

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn write_weekday<S: Serializer>(weekday: &Weekday, out: S) -> Result<S::Ok, S::Error> {
    let name = WEEKDAYS.iter().find(|(_, day)| day == weekday).map_or("sunday", |(name, _)| name);
    out.serialize_str(name)
}

fn read_weekday<'de, D: Deserializer<'de>>(input: D) -> Result<Weekday, D::Error> {
    let text = String::deserialize(input)?;
    WEEKDAYS
        .iter()
        .find(|(name, _)| *name == text)
        .map(|(_, day)| *day)
        .ok_or_else(|| serde::de::Error::custom(format!("\"{text}\" is no day of the week")))
}

#[cfg(test)]
mod tests {
    use super::Falls;
    use jiff::civil::{Weekday, date};

    #[test]
    fn each_week_starts_inside_the_period() {
        let from = date(2026, 3, 2);
        let sundays = Falls::Weekday(Weekday::Sunday).within(from, date(2026, 3, 15));
        assert_eq!(sundays, [date(2026, 3, 8), date(2026, 3, 15)]);
        assert_eq!(Falls::Weekday(Weekday::Monday).within(from, from), [from]);
    }

    #[test]
    fn easter_monday_is_computed() {
        let days = Falls::Easter(1).within(date(2025, 1, 1), date(2026, 12, 31));
        assert_eq!(days, [date(2025, 4, 21), date(2026, 4, 6)]);
    }

    #[test]
    fn a_single_date_outside_the_period_is_none() {
        assert!(Falls::Date(date(2011, 3, 17)).within(date(2012, 1, 1), date(2012, 12, 31)).is_empty());
        assert_eq!(Falls::EveryDay.within(date(2026, 8, 10), date(2026, 8, 14)).len(), 5);
    }
}

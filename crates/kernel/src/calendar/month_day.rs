//! A day of every year.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A day that comes back each year, written `MM-DD`: the patron's day, a dated holiday.
///
/// 29 February may be named; it comes back in leap years only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MonthDay {
    month: i8,
    day: i8,
}

/// The text is no day of the year.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no day of the year: write the month and the day as MM-DD, for example 06-24")]
pub struct NoSuchDay(pub String);

impl MonthDay {
    /// The day of that month.
    ///
    /// # Errors
    /// [`NoSuchDay`] where no year has it.
    pub fn new(month: i8, day: i8) -> Result<Self, NoSuchDay> {
        const LEAP_YEAR: i16 = 2000;
        Date::new(LEAP_YEAR, month, day)
            .map(|_| Self { month, day })
            .map_err(|_| NoSuchDay(format!("{month:02}-{day:02}")))
    }

    /// This day in a year; `None` where the year does not have it (29 February).
    #[must_use]
    pub fn in_year(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day).ok()
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl FromStr for MonthDay {
    type Err = NoSuchDay;

    fn from_str(text: &str) -> Result<Self, NoSuchDay> {
        let refused = || NoSuchDay(text.to_owned());
        let two_digits = |part: &str| {
            let digits = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            digits.then(|| part.parse::<i8>().ok()).flatten().ok_or_else(refused)
        };
        let (month, day) = text.trim().split_once('-').ok_or_else(refused)?;
        Self::new(two_digits(month)?, two_digits(day)?).map_err(|_| refused())
    }
}

impl TryFrom<String> for MonthDay {
    type Error = NoSuchDay;

    fn try_from(text: String) -> Result<Self, NoSuchDay> {
        text.parse()
    }
}

impl From<MonthDay> for String {
    fn from(day: MonthDay) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::MonthDay;

    #[test]
    fn reads_what_it_writes() {
        for text in ["06-24", "02-29", "12-31"] {
            assert_eq!(text.parse::<MonthDay>().expect("a day").to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_no_day() {
        for text in ["", "6-24", "13-01", "02-30", "06/24", "06-24-", "+6-24", "2026-06-24", "a1-24"] {
            assert!(text.parse::<MonthDay>().is_err(), "{text}");
        }
    }
}

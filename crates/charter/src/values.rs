//! Small values that columns and files hold: times of day, exact figures, short lists.

use std::fmt::{self, Display};
use std::str::FromStr;

use kernel::db::{Bind, Column, Value, parse_text};
use kernel::i18n::Arg;
use kernel::{Error, Lang, Result};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A time of day in whole minutes, "09:00" to "24:00".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// A time of day; `None` where the day has none such.
    #[must_use]
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        let at = hour.checked_mul(60)?.checked_add(minute)?;
        (minute < 60 && at <= 24 * 60).then_some(Self(at))
    }

    /// Minutes since midnight.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// As people write it: "9" and "17.30" in Italian, "17:30" in English, "17 h 30" in French, with its minutes always elsewhere.
    #[must_use]
    pub fn short(self, lang: Lang) -> String {
        let (hour, minute) = (self.0 / 60, self.0 % 60);
        match (minute, lang) {
            (0, Lang::It | Lang::En) => hour.to_string(),
            (_, Lang::It) => format!("{hour}.{minute:02}"),
            (0, Lang::Fr) => format!("{hour} h"),
            (_, Lang::Fr) => format!("{hour} h {minute:02}"),
            _ => format!("{hour}:{minute:02}"),
        }
    }
}

impl From<jiff::civil::Time> for TimeOfDay {
    fn from(time: jiff::civil::Time) -> Self {
        Self(u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs()))
    }
}

impl Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = Error;

    /// # Errors
    /// `Invalid`: no time of day; both "9:00" and "9.00" are read.
    fn from_str(text: &str) -> Result<Self> {
        let (hour, minute) = text.trim().split_once([':', '.']).unwrap_or((text.trim(), "00"));
        let number = |part: &str| (1..=2).contains(&part.len()).then(|| part.parse::<u16>().ok()).flatten();
        number(hour)
            .zip(number(minute).filter(|_| minute.len() == 2))
            .and_then(|(hour, minute)| Self::new(hour, minute))
            .ok_or_else(|| Error::field("time", "charter-no-time"))
    }
}

/// A number with two decimals, exact: planned values are compared with shares, and 97,39 is not 97,38.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hundredths(i64);

impl Hundredths {
    /// One hundred of a hundred.
    pub const ALL: Self = Self(10_000);

    /// A whole number.
    #[must_use]
    pub fn whole(number: i64) -> Self {
        Self(number.saturating_mul(100))
    }

    /// A number of hundredths.
    #[must_use]
    pub fn new(hundredths: i64) -> Self {
        Self(hundredths)
    }

    /// How many hundredths.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }

    /// As people write it: "5", "97,5", and "97.5" where the language writes a point.
    #[must_use]
    pub fn written(self, lang: Lang) -> String {
        let text = self.to_string();
        if lang.decimal_mark() == '.' { text } else { text.replace('.', ",") }
    }

    /// As an argument of a text: a whole number takes part in plurals.
    #[must_use]
    pub fn arg(self) -> Arg {
        if self.0 % 100 == 0 { Arg::Int(self.0 / 100) } else { Arg::Text(self.written(Lang::It)) }
    }
}

impl Display for Hundredths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, part) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        match (part, part % 10) {
            (0, _) => write!(f, "{sign}{whole}"),
            (_, 0) => write!(f, "{sign}{whole}.{}", part / 10),
            _ => write!(f, "{sign}{whole}.{part:02}"),
        }
    }
}

impl FromStr for Hundredths {
    type Err = Error;

    /// # Errors
    /// `Invalid`: no number with at most two decimals; comma and point are read.
    fn from_str(text: &str) -> Result<Self> {
        let wrong = || Error::field("number", "charter-no-number");
        let text = text.trim();
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, part) = digits.split_once([',', '.']).unwrap_or((digits, "0"));
        let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(part) || part.len() > 2 {
            return Err(wrong());
        }
        let whole: i64 = whole.parse().map_err(|_| wrong())?;
        let tens: i64 = format!("{part:0<2}").parse().map_err(|_| wrong())?;
        whole.checked_mul(100).and_then(|whole| whole.checked_add(tens)).map(|n| Self(sign * n)).ok_or_else(wrong)
    }
}

impl Serialize for Hundredths {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        if self.0 % 100 == 0 { out.serialize_i64(self.0 / 100) } else { out.serialize_str(&self.to_string()) }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Whole(i64),
    Real(f64),
    Text(String),
}

impl<'de> Deserialize<'de> for Hundredths {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let wrong = |text: &str| serde::de::Error::custom(format!("\"{text}\" is no number with at most two decimals"));
        match Number::deserialize(input)? {
            Number::Whole(number) => Ok(Self::whole(number)),
            Number::Real(number) => number.to_string().parse().map_err(|_| wrong(&number.to_string())),
            Number::Text(text) => text.parse().map_err(|_| wrong(&text)),
        }
    }
}

impl Bind for Hundredths {
    fn value(&self) -> Value<'_> {
        Value::Int(self.0)
    }
}

impl Column for Hundredths {
    fn read(value: Value<'_>) -> Result<Self> {
        i64::read(value).map(Self)
    }
}

macro_rules! as_text {
    ($kind:ty, $what:literal) => {
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                let text = String::deserialize(input)?;
                text.parse().map_err(|_| serde::de::Error::custom(format!(concat!("\"{}\" is no ", $what), text)))
            }
        }

        impl Bind for $kind {
            fn value(&self) -> Value<'_> {
                Value::text(self.to_string())
            }
        }

        impl Column for $kind {
            fn read(value: Value<'_>) -> Result<Self> {
                parse_text(&value)
            }
        }
    };
}
pub(crate) use as_text;
as_text!(TimeOfDay, "time of day, for example 09:00");

/// A short list that stands in one column, its members apart by spaces: patron days, access modes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Listed<T>(pub Vec<T>);

impl<T> Default for Listed<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Display> Display for Listed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, member) in self.0.iter().enumerate() {
            write!(f, "{}{member}", if place == 0 { "" } else { " " })?;
        }
        Ok(())
    }
}

impl<T: FromStr> FromStr for Listed<T> {
    type Err = T::Err;

    fn from_str(text: &str) -> Result<Self, T::Err> {
        text.split_whitespace().map(str::parse).collect::<Result<_, _>>().map(Self)
    }
}

impl<T: Display> Bind for Listed<T> {
    fn value(&self) -> Value<'_> {
        Value::text(self.to_string())
    }
}

impl<T: FromStr> Column for Listed<T> {
    fn read(value: Value<'_>) -> Result<Self> {
        parse_text(&value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, read) in [("9", "09:00"), ("9:00", "09:00"), ("17.30", "17:30"), ("24:00", "24:00")] {
            assert_eq!(text.parse::<TimeOfDay>().unwrap().to_string(), read);
        }
        for text in ["", "25:00", "24:01", "9:5", "9:60", "nine", "-1:00", "09:00:00"] {
            assert!(text.parse::<TimeOfDay>().is_err(), "{text}");
        }
        assert_eq!("17:30".parse::<TimeOfDay>().unwrap().short(Lang::It), "17.30");
        assert_eq!("09:00".parse::<TimeOfDay>().unwrap().short(Lang::En), "9");
    }

    #[test]
    fn figures_are_exact() {
        for (text, read) in [("97,38", "97.38"), ("8.5", "8.5"), ("90", "90"), ("0,05", "0.05"), ("-1,2", "-1.2")] {
            assert_eq!(text.parse::<Hundredths>().unwrap().to_string(), read);
        }
        for text in ["", "1,234", "1.2.3", "a", ",5", "1,", "99999999999999999999"] {
            assert!(text.parse::<Hundredths>().is_err(), "{text}");
        }
        assert_eq!(serde_json::to_string(&Hundredths::new(9738)).unwrap(), "\"97.38\"");
        assert_eq!(serde_json::from_str::<Hundredths>("97.38").unwrap().get(), 9738);
        assert_eq!(Hundredths::new(850).written(Lang::It), "8,5");
    }
}

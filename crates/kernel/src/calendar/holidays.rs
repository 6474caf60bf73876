//! The holidays of a state, as data with validity.

use jiff::civil::Date;
use serde::Deserialize;

use super::Falls;

/// The holidays of a state, and the period for which the list is known to be right.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// First and last day for which the list holds.
    pub covers: Period,
    /// The holidays; where two fall on one day the first gives the reason.
    #[serde(rename = "holiday", default)]
    pub list: Vec<Holiday>,
}

/// A stretch of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

/// One holiday.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Its name in the data; the texts translate the known ones.
    pub name: String,
    /// On which days it falls.
    pub falls: Falls,
    /// The norm that makes it a holiday.
    pub norm: String,
    /// The first day on which the norm holds; always, where none is given.
    pub from: Option<Date>,
    /// The last day on which the norm holds; for good, where none is given.
    pub to: Option<Date>,
}

/// A file of holidays or of rules that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the data cannot be used: {0}")]
pub struct DataError(pub String);

impl Holidays {
    /// The holidays of the Italian state, from `data/holidays.toml`.
    ///
    /// # Panics
    /// Never in a program whose tests have run: the data is part of it.
    #[must_use]
    pub fn italian() -> Self {
        Self::from_toml(include_str!("../../data/holidays.toml")).expect("the program's own holidays are well formed")
    }

    /// Reads holidays written as in `data/holidays.toml`.
    ///
    /// # Errors
    /// [`DataError`] says what cannot be read, or that the period covered ends before it begins.
    pub fn from_toml(text: &str) -> Result<Self, DataError> {
        let holidays: Self = toml::from_str(text).map_err(|error| DataError(error.to_string()))?;
        if holidays.covers.to < holidays.covers.from {
            return Err(DataError("the period covered ends before it begins".to_owned()));
        }
        Ok(holidays)
    }
}

#[cfg(test)]
mod tests {
    use super::Holidays;

    #[test]
    fn the_data_of_the_program_is_read_and_every_holiday_names_its_norm() {
        let holidays = Holidays::italian();
        assert_eq!(holidays.list.len(), 14);
        assert!(holidays.list.iter().all(|holiday| !holiday.norm.is_empty()));
    }

    #[test]
    fn a_file_that_cannot_be_used_is_refused_in_words() {
        let covers = "covers = { from = \"2020-01-01\", to = \"2020-12-31\" }\n";
        for (text, word) in [
            ("", "covers"),
            ("covers = { from = \"2021-01-01\", to = \"2020-12-31\" }", "ends before"),
            (&format!("{covers}[[holiday]]\nname = \"x\"\nnorm = \"y\"\nfalls = {{ weekday = \"funday\" }}"), "funday"),
            (&format!("{covers}[[holiday]]\nname = \"x\"\nnorm = \"y\"\nfalls = {{ month_day = \"02-30\" }}"), "02-30"),
            (&format!("{covers}[[holiday]]\nname = \"x\"\nnorm = \"y\"\nfall = \"every_day\""), "fall"),
        ] {
            let error = Holidays::from_toml(text).expect_err(text);
            assert!(error.to_string().contains(word), "{error}");
        }
    }
}

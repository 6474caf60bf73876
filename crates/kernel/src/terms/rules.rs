//! What stops a term, as data with validity.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::calendar::DataError;

/// How terms are counted and what stops them, from `data/terms.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// The norms of counting.
    pub counting: Counting,
    /// The one suspension for documents.
    pub documents: DocumentsRule,
    /// The suspension by a notice of rejection.
    pub rejection: RejectionRule,
    /// Days that a law takes out of every term. A promise that goes beyond the law may be reckoned without them.
    #[serde(default)]
    pub suspended_by_law: Vec<LegalSuspension>,
}

/// The norms of counting, as they are cited.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counting {
    /// That the first day is not counted and the last is.
    pub first_day: String,
    /// That months end on the day with the same number.
    pub months: String,
    /// That an end on a holiday moves on.
    pub roll_over: String,
}

/// The one suspension for documents and facts that no public body has (L. 241/1990 art. 2 c. 7).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentsRule {
    /// After so many days the term runs again by itself.
    pub at_most_days: u16,
    /// The norm, as it is cited.
    pub norm: String,
}

/// The notice of rejection (L. 241/1990 art. 10-bis).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RejectionRule {
    /// How many days the applicant has for observations.
    pub days_to_observe: u16,
    /// How many days after the observations the term runs again.
    pub resumes_after_days: u16,
    /// The first day on which the notice suspends the term; before, it made the term start anew.
    pub from: Date,
    /// The norm, as it is cited.
    pub norm: String,
}

/// Days that a law takes out of every term that was running, or began, while they lasted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalSuspension {
    /// Its name in the data; the texts translate the known ones.
    pub name: String,
    /// First day that is not counted.
    pub from: Date,
    /// Last day that is not counted.
    pub to: Date,
    /// The norm, as it is cited.
    pub norm: String,
}

impl Rules {
    /// The rules of Italian administration.
    ///
    /// # Panics
    /// Never in a program whose tests have run: the data is part of it.
    #[must_use]
    pub fn italian() -> &'static Self {
        static ITALIAN: LazyLock<Rules> = LazyLock::new(|| {
            Rules::from_toml(include_str!("../../data/terms.toml")).expect("the program's own rules are well formed")
        });
        &ITALIAN
    }

    /// Reads rules written as in `data/terms.toml`.
    ///
    /// # Errors
    /// [`DataError`] says what cannot be read, or which period ends before it begins.
    pub fn from_toml(text: &str) -> Result<Self, DataError> {
        let rules: Self = toml::from_str(text).map_err(|error| DataError(error.to_string()))?;
        match rules.suspended_by_law.iter().find(|period| period.to < period.from) {
            Some(period) => Err(DataError(format!("the suspension \"{}\" ends before it begins", period.name))),
            None => Ok(rules),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rules;

    #[test]
    fn the_data_of_the_program_is_read() {
        let rules = Rules::italian();
        assert_eq!((rules.documents.at_most_days, rules.rejection.days_to_observe), (30, 10));
        assert_eq!(rules.suspended_by_law.len(), 1);
    }

    #[test]
    fn a_period_that_ends_before_it_begins_is_refused() {
        let turned = include_str!("../../data/terms.toml").replace("2020-05-15", "2020-02-15");
        let error = Rules::from_toml(&turned).expect_err("turned round");
        assert!(error.to_string().contains("covid_2020"), "{error}");
    }
}

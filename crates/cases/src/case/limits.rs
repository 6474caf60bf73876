//! How long what is closed may be opened again, and an act annulled by the office itself: data with validity.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

/// Limits that hold from a day on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The first day of the act for which it holds; none: since ever.
    #[serde(default)]
    pub from: Option<Date>,
    /// Months after the act in which the office may annul it.
    pub annulment_months: i64,
    /// The norm.
    pub norm: String,
}

/// The limits.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Days after the end in which a case that was closed by mistake may be opened again.
    pub reopening_days: i64,
    /// Self-annulment, the oldest first.
    pub annulment: Vec<Limit>,
}

impl Limits {
    /// Those of the law, as they come with the program.
    #[must_use]
    pub fn italian() -> &'static Self {
        static LIMITS: LazyLock<Limits> =
            LazyLock::new(|| toml::from_str(include_str!("limits.toml")).expect("the program's own data"));
        &LIMITS
    }

    /// The last day on which a case that ended on a day may be opened again.
    #[must_use]
    pub fn reopening_until(&self, closed_on: Date) -> Date {
        closed_on.saturating_add(self.reopening_days.days())
    }

    /// The last day on which an act of a day may be annulled.
    #[must_use]
    pub fn annulment_until(&self, decided_on: Date) -> Date {
        let held = self.annulment.iter().rev().find(|limit| limit.from.is_none_or(|from| from <= decided_on));
        held.map_or(decided_on, |limit| decided_on.saturating_add(limit.annulment_months.months()))
    }
}

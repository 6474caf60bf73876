//! Bodies and offices as a file writes them.

use jiff::civil::Date;
use kernel::calendar::MonthDay;
use serde::Deserialize;

use super::Translations;
use crate::values::TimeOfDay;
use crate::words::{AccessMode, BodyKind, ContactKind, HoursKind, Network, Weekday};

/// A body.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Body`")]
pub struct BodySeed {
    pub code: String,
    pub kind: BodyKind,
    pub name: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub certified_mail: String,
    #[serde(default)]
    pub web: String,
    #[serde(default)]
    pub tax_code: String,
    #[serde(default)]
    pub ipa_code: String,
    #[serde(default)]
    pub patron_days: Vec<MonthDay>,
    #[serde(default)]
    pub diffida_authority: String,
    #[serde(default)]
    pub diffida_address: String,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub translations: Translations,
}

/// An office.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Office`")]
pub struct OfficeSeed {
    pub code: String,
    /// The body's code.
    pub body: String,
    pub name: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub unit: String,
    #[serde(default)]
    pub head: String,
    #[serde(default)]
    pub head_role: String,
    #[serde(default)]
    pub substitute: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub accessibility: String,
    #[serde(default)]
    pub works_on_saturday: bool,
    #[serde(default)]
    pub web: String,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub counters: Vec<CounterSeed>,
    #[serde(default)]
    pub contacts: Vec<ContactSeed>,
    #[serde(default)]
    pub hours: Vec<HoursSeed>,
    #[serde(default)]
    pub exceptions: Vec<ExceptionSeed>,
    #[serde(default)]
    pub partners: Vec<PartnerSeed>,
    #[serde(default)]
    pub translations: Translations,
}

/// A counter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Counter`")]
pub struct CounterSeed {
    pub code: String,
    pub name: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub directions: String,
    pub desks: u32,
    #[serde(default)]
    pub access: Vec<AccessMode>,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub translations: Translations,
}

/// A contact of an office, of one of its counters, or of a service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Contact`")]
pub struct ContactSeed {
    pub kind: ContactKind,
    pub value: String,
    #[serde(default)]
    pub label: String,
    /// The counter's code, where it is only that one's.
    pub counter: Option<String>,
    #[serde(default)]
    pub translations: Translations,
}

/// The same hours on several days.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Hours`")]
pub struct HoursSeed {
    pub kind: HoursKind,
    pub days: Vec<Weekday>,
    pub opens: TimeOfDay,
    pub closes: TimeOfDay,
    /// The counter's code, where they are only that one's.
    pub counter: Option<String>,
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
}

/// A dated exception.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `HourException`")]
pub struct ExceptionSeed {
    pub from: Date,
    /// One day, where nothing is given.
    pub to: Option<Date>,
    pub kind: Option<HoursKind>,
    /// The counter's code, where it is only that one's.
    pub counter: Option<String>,
    pub opens: Option<TimeOfDay>,
    pub closes: Option<TimeOfDay>,
    pub reason: String,
    #[serde(default)]
    pub translations: Translations,
}

/// Somebody with whom the office works.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Partner`")]
pub struct PartnerSeed {
    pub network: Network,
    pub name: String,
    #[serde(default)]
    pub role: String,
    pub units: Option<u32>,
    #[serde(default)]
    pub translations: Translations,
}

//! A file in which an office brings what it has: bodies, offices, services, charters. The demo is written in it too.
//!
//! Texts are Italian; each thing carries its translations beside it (`[services.translations.en]`). What is known by its code is changed,
//! what is not is made; a charter of a year takes the place of that year's draft and never of what was approved.

mod charters;
mod load;
mod places;
mod sheets;
mod words;

use std::collections::BTreeMap;

use jiff::civil::Date;
use kernel::calendar::MonthDay;
use kernel::terms::Term;
use kernel::{OfficeId, ServiceId};
use serde::Deserialize;

use crate::ids::{BodyId, CharterId, CounterId};
use crate::values::{Hundredths, TimeOfDay};
use crate::words::{
    AccessChannel, AccessMode, ActionState, Audience, BodyKind, CharterState, ContactKind, DiffidaState, Dimension, Direction,
    HoursKind, Network, PlannedUnit, Published, ServiceStatus, Side, Silence, SubDimension, Timing, Topic, Weekday,
};

pub use load::load;

/// Texts in other languages: language, field, text.
pub type Translations = BTreeMap<String, BTreeMap<String, String>>;

/// What a file holds.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Seed {
    /// Where it comes from.
    pub note: String,
    /// Bodies.
    pub bodies: Vec<BodySeed>,
    /// Offices with their counters, contacts and hours.
    pub offices: Vec<OfficeSeed>,
    /// Services.
    pub services: Vec<ServiceSeed>,
    /// Charters.
    pub charters: Vec<CharterSeed>,
    /// Preliminary notices.
    pub diffide: Vec<DiffidaSeed>,
    /// What had to be published.
    pub publications: Vec<PublicationSeed>,
}

/// A file that cannot be read: where, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreadable(pub String);

impl Seed {
    /// Reads a file.
    ///
    /// # Errors
    /// [`Unreadable`] names the line and says what is expected there.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        toml::from_str(text).map_err(|error| Unreadable(error.to_string()))
    }
}

/// What a file was turned into, by code; a counter is called "office/counter", a charter "office/year".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Bodies.
    pub bodies: BTreeMap<String, BodyId>,
    /// Offices.
    pub offices: BTreeMap<String, OfficeId>,
    /// Counters.
    pub counters: BTreeMap<String, CounterId>,
    /// Services.
    pub services: BTreeMap<String, ServiceId>,
    /// Charters.
    pub charters: BTreeMap<String, CharterId>,
}

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

/// A service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Service`")]
pub struct ServiceSeed {
    pub code: String,
    /// The office's code.
    pub office: String,
    pub name: String,
    pub status: Option<ServiceStatus>,
    #[serde(default)]
    pub status_reason: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub topics: Vec<Topic>,
    #[serde(default)]
    pub audiences: Vec<Audience>,
    #[serde(default)]
    pub addressed: String,
    #[serde(default)]
    pub characteristics: String,
    #[serde(default)]
    pub delivery: String,
    #[serde(default)]
    pub how_to: String,
    #[serde(default)]
    pub needed: String,
    #[serde(default)]
    pub documents: Vec<DocumentSeed>,
    #[serde(default)]
    pub obtained: String,
    /// `term` where a term is given, else `untimed`.
    pub timing: Option<Timing>,
    #[serde(default)]
    pub timing_text: String,
    pub term: Option<Term>,
    #[serde(default)]
    pub term_norm: String,
    #[serde(default)]
    pub clock_start: String,
    pub silence: Option<Silence>,
    #[serde(default)]
    pub cost: String,
    #[serde(default)]
    pub costs: Vec<CostSeed>,
    #[serde(default)]
    pub payments: String,
    #[serde(default)]
    pub channels: Vec<ChannelSeed>,
    #[serde(default)]
    pub conditions: String,
    #[serde(default)]
    pub files: Vec<LinkSeed>,
    #[serde(default)]
    pub norms: Vec<LinkSeed>,
    #[serde(default)]
    pub pages: Vec<LinkSeed>,
    #[serde(default)]
    pub contacts: Vec<ContactSeed>,
    pub side: Option<Side>,
    #[serde(default)]
    pub web: String,
    #[serde(default)]
    pub unit: String,
    #[serde(default)]
    pub responsible: String,
    #[serde(default)]
    pub examiner: String,
    #[serde(default)]
    pub decision_maker: String,
    #[serde(default)]
    pub case_status: String,
    #[serde(default)]
    pub self_declaration: String,
    #[serde(default)]
    pub remedies: String,
    #[serde(default)]
    pub substitute_power: String,
    #[serde(default)]
    pub diffida_authority: String,
    #[serde(default)]
    pub diffida_address: String,
    #[serde(default)]
    pub note: String,
    /// The day of the last change; today, where none is given.
    pub updated_on: Option<Date>,
    #[serde(default)]
    pub translations: Translations,
}

/// A document that is needed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Document`")]
pub struct DocumentSeed {
    pub title: String,
    #[serde(default)]
    pub situation: String,
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub href: String,
    #[serde(default)]
    pub translations: Translations,
}

/// What something costs.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Cost`")]
pub struct CostSeed {
    pub title: String,
    pub cents: Option<i64>,
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub translations: Translations,
}

/// A way to the service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Channel`")]
pub struct ChannelSeed {
    pub channel: AccessChannel,
    #[serde(default)]
    pub href: String,
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub translations: Translations,
}

/// A file, a norm or a page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Link`")]
pub struct LinkSeed {
    pub title: String,
    #[serde(default)]
    pub href: String,
    #[serde(default)]
    pub translations: Translations,
}

/// A charter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Charter`")]
pub struct CharterSeed {
    /// The office's code.
    pub office: String,
    pub year: i16,
    pub state: CharterState,
    /// The year of the charter from which it is copied before its own parts are put in.
    pub copy_of: Option<i16>,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub introduction: String,
    #[serde(default)]
    pub closing: String,
    #[serde(default)]
    pub notes: String,
    #[serde(default)]
    pub approved_by: String,
    pub approved_on: Option<Date>,
    #[serde(default)]
    pub act: String,
    pub in_force_from: Option<Date>,
    pub published_on: Option<Date>,
    #[serde(default)]
    pub principles: Vec<PrincipleSeed>,
    #[serde(default)]
    pub services: Vec<OfferSeed>,
    #[serde(default)]
    pub standards: Vec<StandardSeed>,
    #[serde(default)]
    pub qualities: Vec<QualitySeed>,
    #[serde(default)]
    pub actions: Vec<ActionSeed>,
    #[serde(default)]
    pub translations: Translations,
}

/// A principle.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Principle`")]
pub struct PrincipleSeed {
    pub title: String,
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub translations: Translations,
}

/// A service as the charter promises it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Offer`")]
pub struct OfferSeed {
    /// The service's code.
    pub service: String,
    /// The sheet's, where nothing is given.
    #[serde(default)]
    pub characteristics: String,
    /// The sheet's timing in words, where nothing is given.
    #[serde(default)]
    pub promise: String,
    /// The sheet's, where nothing is given.
    pub timing: Option<Timing>,
    pub term: Option<Term>,
    #[serde(default)]
    pub translations: Translations,
}

/// A standard.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Standard`")]
pub struct StandardSeed {
    pub key: String,
    /// The service's code; none where the office as a whole promises it.
    pub service: Option<String>,
    pub dimension: Dimension,
    pub sub_dimension: Option<SubDimension>,
    pub optional: Option<bool>,
    pub indicator: String,
    #[serde(default)]
    pub formula: String,
    /// How it is computed, as the results room reads it.
    pub measure: Option<toml::Table>,
    pub planned: Option<PlannedSeed>,
    #[serde(default)]
    pub planned_text: String,
    pub legal_limit: Option<Hundredths>,
    #[serde(default)]
    pub legal_norm: String,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub source: String,
    /// What the office itself published as the year's result, before this program computed it: the results room compares with it.
    pub told: Option<ToldSeed>,
    #[serde(default)]
    pub translations: Translations,
}

/// A result as the office published it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToldSeed {
    /// The realised value, as printed ("97,38%").
    pub percent: String,
    /// What was counted ("485/498"); empty where nothing is said.
    pub ratio: String,
    /// Why it was missed.
    #[serde(default)]
    pub reason: String,
    /// Where the figure comes from.
    #[serde(default)]
    pub source: String,
    /// Notes.
    #[serde(default)]
    pub note: String,
    /// Reason, source and note in other languages.
    #[serde(default)]
    pub translations: Translations,
}

/// A planned value.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Planned`")]
pub struct PlannedSeed {
    pub value: Hundredths,
    pub unit: PlannedUnit,
    pub direction: Direction,
    pub share: Option<Hundredths>,
}

/// A promise in words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Quality`")]
pub struct QualitySeed {
    pub factor: String,
    /// The service's code; none where the office as a whole promises it.
    pub service: Option<String>,
    #[serde(default)]
    pub expectation: String,
    #[serde(default)]
    pub standard: String,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub translations: Translations,
}

/// An improvement action.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Action`")]
pub struct ActionSeed {
    pub year: i16,
    pub text: String,
    pub due_on: Option<Date>,
    pub state: ActionState,
    #[serde(default)]
    pub outcome: String,
    #[serde(default)]
    pub translations: Translations,
}

/// A preliminary notice.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Diffida`")]
pub struct DiffidaSeed {
    /// The body's code.
    pub body: String,
    /// The office's code.
    pub office: Option<String>,
    /// The service's code.
    pub service: Option<String>,
    pub received_on: Date,
    pub subject: String,
    #[serde(default)]
    pub claimants: String,
    pub state: DiffidaState,
    #[serde(default)]
    pub outcome: String,
    pub outcome_on: Option<Date>,
    pub published_on: Option<Date>,
}

/// Something that had to be published.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in `Publication`")]
pub struct PublicationSeed {
    /// The office's code.
    pub office: String,
    /// The service's code.
    pub service: Option<String>,
    pub subject: Published,
    #[serde(default)]
    pub text: String,
    pub changed_on: Date,
    pub published_on: Option<Date>,
}

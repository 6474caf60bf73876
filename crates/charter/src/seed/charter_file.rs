//! Charters and registers as a file writes them.

use jiff::civil::Date;
use kernel::terms::Term;
use serde::Deserialize;

use super::Translations;
use crate::values::Hundredths;
use crate::words::{
    ActionState, CharterState, DiffidaState, Dimension, Direction, PlannedUnit, Published, SubDimension, Timing,
};

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

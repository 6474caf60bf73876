//! Service sheets as a file writes them.

use jiff::civil::Date;
use kernel::terms::Term;
use serde::Deserialize;

use super::{ContactSeed, Translations};
use crate::words::{AccessChannel, Audience, ServiceStatus, Side, Silence, Timing, Topic};

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

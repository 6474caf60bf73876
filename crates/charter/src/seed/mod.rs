//! A file in which an office brings what it has: bodies, offices, services, charters. The demo is written in it too.
//!
//! Texts are Italian; each thing carries its translations beside it (`[services.translations.en]`). What is known by its code is changed,
//! what is not is made; a charter of a year takes the place of that year's draft and never of what was approved.
//!
//! ```
//! let file = charter::seed::Seed::parse(
//!     r#"
//! [[bodies]]
//! code = "prova"
//! kind = "municipality"
//! name = "Comune di Prova"
//!
//! [[offices]]
//! code = "urp-prova"
//! body = "prova"
//! name = "Ufficio Relazioni con il Pubblico"
//!
//! [[services]]
//! code = "certificati"
//! office = "urp-prova"
//! name = "Certificati"
//! term = { amount = 30, unit = "calendar_days" }
//! [services.translations.en]
//! name = "Certificates"
//!
//! [[charters]]
//! office = "urp-prova"
//! year = 2026
//! state = "draft"
//! title = "Carta dei servizi"
//! [[charters.services]]
//! service = "certificati"
//! [[charters.standards]]
//! key = "certificati-30-giorni"
//! service = "certificati"
//! dimension = "timeliness"
//! indicator = "Tempo tra la domanda e il certificato"
//! planned = { value = 30, unit = "calendar_days", direction = "at_most", share = 100 }
//! "#,
//! )?;
//! assert_eq!(file.services[0].term.map(|term| term.amount()), Some(30));
//! # Ok::<(), charter::seed::Unreadable>(())
//! ```

mod charter_file;
mod charters;
mod load;
mod place_file;
mod places;
mod sheet_file;
mod sheets;
mod words;
mod written;

use std::collections::BTreeMap;

use kernel::{OfficeId, ServiceId};
use serde::Deserialize;

use crate::ids::{BodyId, CharterId, CounterId};

pub use charter_file::{
    ActionSeed, CharterSeed, DiffidaSeed, OfferSeed, PrincipleSeed, PublicationSeed, QualitySeed, StandardSeed,
    ToldSeed,
};
pub use load::load;
pub use place_file::{BodySeed, ContactSeed, CounterSeed, ExceptionSeed, HoursSeed, OfficeSeed, PartnerSeed};
pub use sheet_file::{ChannelSeed, CostSeed, DocumentSeed, LinkSeed, ServiceSeed};

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

//! Types of appointment: predefined centrally, switched on by each counter.

use std::collections::BTreeMap;

use charter::CounterId;
use kernel::{Lang, ServiceId};
use serde::{Deserialize, Serialize};

use crate::ids::TypeCode;
use crate::words::{Help, Who};

/// A type of appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Its name in plans and addresses.
    pub code: TypeCode,
    /// Who may book it.
    pub who: Who,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// How many of them a person may have ahead at one time; as many as they like, where none is given.
    #[serde(default)]
    pub per_person: Option<u16>,
    /// How many of them a case may have ahead at one time.
    #[serde(default)]
    pub per_case: Option<u16>,
    /// How many people may come together.
    #[serde(default = "one")]
    pub people_most: u16,
    /// How many places more each further person takes.
    #[serde(default)]
    pub units_per_person: u16,
    /// Whether an interpreter or mediator takes part.
    #[serde(default = "no_help")]
    pub help: Help,
    /// Its texts in each language; always in Italian.
    pub texts: BTreeMap<String, Words>,
}

/// What citizens read about a type, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Its name.
    pub name: String,
    /// What happens there, in plain words.
    #[serde(default)]
    pub instructions: String,
    /// What to bring, one thing a line.
    #[serde(default)]
    pub bring: String,
}

fn one() -> u16 {
    1
}

fn no_help() -> Help {
    Help::None
}

impl Kind {
    /// Its texts in a language; in Italian where that one is missing.
    #[must_use]
    pub fn words(&self, lang: Lang) -> &Words {
        static NOTHING: Words = Words { name: String::new(), instructions: String::new(), bring: String::new() };
        self.texts.get(lang.code()).or_else(|| self.texts.get(Lang::It.code())).unwrap_or(&NOTHING)
    }

    /// How many places more a group takes.
    #[must_use]
    pub fn more(&self, people: u16) -> u16 {
        people.saturating_sub(1).saturating_mul(self.units_per_person)
    }
}

/// A type as a counter receives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The counter.
    pub counter: CounterId,
    /// The type.
    pub kind: TypeCode,
    /// The service of the charter that it serves.
    pub service: Option<ServiceId>,
    /// The counter's own length, in minutes; the type's, where none is given.
    pub minutes: Option<u16>,
    /// Its place in the counter's list.
    pub position: u16,
}

//! Texts that citizens read, in the reader's language.

use std::collections::HashMap;

use kernel::{Lang, OfficeId, ServiceId};
use serde::{Deserialize, Serialize};

use crate::ids::{BodyId, CharterId, OwnerId};

/// Something with texts that citizens read. One walk over them serves three ends: to put translations in their place, to list what
/// a translator has to do, and to refuse a translation of what does not exist.
pub trait Worded {
    /// Shows each text with its owner and its field. A text that nobody has given is empty.
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String));
}

impl<T: Worded> Worded for Vec<T> {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        for thing in self {
            thing.each_text(visit);
        }
    }
}

impl<T: Worded> Worded for Option<T> {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        if let Some(thing) = self {
            thing.each_text(visit);
        }
    }
}

/// What a page is about; the translations of all its parts are kept and edited together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    /// A body.
    Body(BodyId),
    /// An office with its counters, contacts and partners.
    Office(OfficeId),
    /// A service with what its sheet lists.
    Service(ServiceId),
    /// A charter with all that it promises.
    Charter(CharterId),
}

impl Root {
    /// Its identifier.
    #[must_use]
    pub fn owner(self) -> OwnerId {
        match self {
            Self::Body(id) => id.into(),
            Self::Office(id) => id.into(),
            Self::Service(id) => id.into(),
            Self::Charter(id) => id.into(),
        }
    }
}

/// A text with its translation, side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// To what the text belongs.
    pub owner: OwnerId,
    /// Which of its texts it is.
    pub field: String,
    /// The Italian text as it is now.
    pub italian: String,
    /// The translation; empty where there is none.
    pub text: String,
    /// Whether the Italian text has changed since it was translated.
    pub behind: bool,
}

/// The translations of some things into one language. For Italian it is empty: the texts are Italian.
#[derive(Debug, Default)]
pub(crate) struct Dictionary(pub HashMap<OwnerId, Vec<(String, String)>>);

impl Dictionary {
    /// Puts the translations in the place of the Italian texts; a text without one stays Italian.
    pub(crate) fn apply(&self, thing: &mut dyn Worded) {
        if self.0.is_empty() {
            return;
        }
        thing.each_text(&mut |owner, field, text| {
            let found = self.0.get(&owner).and_then(|texts| texts.iter().find(|(name, _)| name == field));
            if let Some((_, translated)) = found
                && !text.is_empty()
            {
                text.clone_from(translated);
            }
        });
    }
}

/// The languages into which texts are translated.
pub(crate) fn foreign() -> impl Iterator<Item = Lang> {
    Lang::ALL.into_iter().filter(|lang| *lang != Lang::It)
}

//! Why a day is no working day.

use serde::{Deserialize, Serialize};

use crate::error::Message;

/// Why a day is no working day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// A holiday of the state, Sundays included.
    Holiday {
        /// Its name in the data, such as `easter_monday`; the texts translate the known ones.
        name: String,
        /// The norm that makes it a holiday.
        norm: String,
    },
    /// The day of the body's patron saint.
    Patron,
    /// A closure of the office's own.
    Closure {
        /// The reason that the office gave.
        why: String,
    },
    /// Saturday, where the office does not work on it.
    Saturday,
}

impl Reason {
    /// Whether the day is a holiday of the state.
    #[must_use]
    pub fn is_holiday(&self) -> bool {
        matches!(self, Self::Holiday { .. })
    }

    /// The reason in words, for the reader's language: "Easter Monday", "Saturday".
    #[must_use]
    pub fn message(&self) -> Message {
        self.fill(Message::new("calendar-reason"))
    }

    /// Adds to a message what its text needs to name this reason.
    pub(crate) fn fill(&self, message: Message) -> Message {
        let (name, why) = match self {
            Self::Holiday { name, .. } => (name.as_str(), name.as_str()),
            Self::Patron => ("patron", ""),
            Self::Closure { why } => ("closure", why.as_str()),
            Self::Saturday => ("saturday", ""),
        };
        message.with("reason", name).with("why", why)
    }
}

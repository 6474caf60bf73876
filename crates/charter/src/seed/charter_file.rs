//! Charters and registers as a file writes them.

use jiff::civil::Date;
use kernel::terms::Term;
use serde::Deserialize;

use super::Translations;
use super::written::written;
use crate::standard::Planned;
use crate::values::Hundredths;
use crate::words::{ActionState, CharterState, DiffidaState, Dimension, Published, SubDimension, Timing};

written! {
    /// A charter, as in `Charter`.
    CharterSeed {
        must {
            /// The office's code.
            office: String,
            year: i16,
            state: CharterState,
        }
        texts { title, introduction, closing, notes, approved_by, act }
        may {
            /// The year of the charter from which it is copied before its own parts are put in.
            copy_of: Option<i16>,
            approved_on: Option<Date>,
            in_force_from: Option<Date>,
            published_on: Option<Date>,
            principles: Vec<PrincipleSeed>,
            services: Vec<OfferSeed>,
            standards: Vec<StandardSeed>,
            qualities: Vec<QualitySeed>,
            actions: Vec<ActionSeed>,
            translations: Translations,
        }
    }

    /// A principle, as in `Principle`.
    PrincipleSeed {
        must { title: String }
        texts { text }
        may { translations: Translations }
    }

    /// A service as the charter promises it, as in `Offer`. What is not given is the sheet's.
    OfferSeed {
        must {
            /// The service's code.
            service: String,
        }
        texts {
            characteristics,
            /// The sheet's timing in words, where nothing is given.
            promise,
        }
        may { timing: Option<Timing>, term: Option<Term>, translations: Translations }
    }

    /// A standard, as in `Standard`.
    StandardSeed {
        must { key: String, dimension: Dimension, indicator: String }
        texts { formula, planned_text, legal_norm, note, source }
        may {
            /// The service's code; none where the office as a whole promises it.
            service: Option<String>,
            sub_dimension: Option<SubDimension>,
            optional: Option<bool>,
            /// How it is computed, as the results room reads it.
            measure: Option<toml::Table>,
            planned: Option<Planned>,
            legal_limit: Option<Hundredths>,
            /// What the office itself published as the year's result, before this program computed it: the results room compares with it.
            told: Option<ToldSeed>,
            translations: Translations,
        }
    }

    /// A result as the office published it.
    ToldSeed {
        must {
            /// The realised value, as printed ("97,38%").
            percent: String,
            /// What was counted ("485/498"); empty where nothing is said.
            ratio: String,
        }
        texts {
            /// Why it was missed.
            reason,
            /// Where the figure comes from.
            source,
            note,
        }
        may {
            /// Reason, source and note in other languages.
            translations: Translations,
        }
    }

    /// A promise in words, as in `Quality`.
    QualitySeed {
        must { factor: String }
        texts { expectation, standard, note }
        may {
            /// The service's code; none where the office as a whole promises it.
            service: Option<String>,
            translations: Translations,
        }
    }

    /// An improvement action, as in `Action`.
    ActionSeed {
        must { year: i16, text: String, state: ActionState }
        texts { outcome }
        may { due_on: Option<Date>, translations: Translations }
    }

    /// A preliminary notice, as in `Diffida`.
    DiffidaSeed {
        must {
            /// The body's code.
            body: String,
            received_on: Date,
            subject: String,
            state: DiffidaState,
        }
        texts { claimants, outcome }
        may {
            /// The office's code.
            office: Option<String>,
            /// The service's code.
            service: Option<String>,
            outcome_on: Option<Date>,
            published_on: Option<Date>,
        }
    }

    /// Something that had to be published, as in `Publication`.
    PublicationSeed {
        must {
            /// The office's code.
            office: String,
            subject: Published,
            changed_on: Date,
        }
        texts { text }
        may {
            /// The service's code.
            service: Option<String>,
            published_on: Option<Date>,
        }
    }
}

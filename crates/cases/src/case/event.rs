//! What can happen to a case. Events carry no personal data: they outlive it.

use jiff::civil::Date;
use kernel::{PersonId, ledger, words};
use serde::{Deserialize, Serialize};

words! {
    /// How a case ends.
    Outcome {
        /// What was asked is granted.
        Granted = "granted",
        /// A part of it.
        Partly = "partly",
        /// It is refused.
        Refused = "refused",
        /// It cannot be decided: inadmissible.
        Inadmissible = "inadmissible",
        /// The applicant took it back.
        Withdrawn = "withdrawn",
        /// The term ended without an answer, and that means assent.
        Assent = "assent",
        /// The term ended without an answer, and that means rejection.
        Rejection = "rejection",
    }
}

impl Outcome {
    /// The outcomes that an office decides.
    pub const DECISIONS: [Self; 4] = [Self::Granted, Self::Partly, Self::Refused, Self::Inadmissible];

    /// As the ledger counts it.
    #[must_use]
    pub fn booked(self) -> ledger::Outcome {
        match self {
            Self::Granted | Self::Assent => ledger::Outcome::Done,
            Self::Partly => ledger::Outcome::Partly,
            Self::Refused | Self::Rejection => ledger::Outcome::Refused,
            Self::Inadmissible => ledger::Outcome::Inadmissible,
            Self::Withdrawn => ledger::Outcome::Withdrawn,
        }
    }

    /// Whether an office decided against what was asked.
    #[must_use]
    pub fn is_denial(self) -> bool {
        matches!(self, Self::Refused | Self::Inadmissible)
    }

    /// Whether it gives the applicant something.
    #[must_use]
    pub fn is_favourable(self) -> bool {
        matches!(self, Self::Granted | Self::Partly | Self::Assent)
    }
}

/// Something that happened to a case, and the day on which it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The day; never before the one on which the case was filed, never after the one on which it is written down.
    pub on: Date,
    /// What.
    #[serde(flatten)]
    pub what: What,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum What {
    /// The application arrived.
    Filed,
    /// What the terms wait for has come: it is complete, or falls within the quota.
    Began,
    /// Somebody works on it from now on.
    Assigned {
        /// Who.
        to: PersonId,
    },
    /// It went on to a step, in the office that does it.
    Passed {
        /// The step's code.
        to: String,
    },
    /// Documents were asked for: the one suspension (L. 241/1990 art. 2 c. 7).
    DocumentsRequested,
    /// They came, and the terms run again.
    DocumentsReceived,
    /// The applicant received the notice of rejection (art. 10-bis).
    RejectionNotice,
    /// The applicant answered it.
    Observations,
    /// An act extended the legal term, by so much of its own unit.
    Extended {
        /// By how much.
        amount: u32,
        /// The act.
        act: String,
    },
    /// What the step asked for was written: an opinion, a report of an inspection.
    Reported {
        /// Whether it speaks for granting; none where it does not say.
        favourable: Option<bool>,
    },
    /// The person was invited to come.
    Convoked,
    /// It was decided.
    Decided {
        /// How.
        outcome: Outcome,
    },
    /// The act was handed over or sent.
    Delivered,
    /// The last step is done, where nothing is handed over.
    Completed,
    /// The applicant took the application back.
    Withdrawn,
    /// The term ended without an answer, and silence means something.
    Silence {
        /// What it means.
        outcome: Outcome,
    },
    /// The applicant turned to who holds the substitute power, once the legal term was over (L. 241/1990 art. 2 c. 9-ter).
    SubstituteAsked,
    /// It was closed by mistake, and goes on as if it had not been.
    Reopened,
    /// The office annulled its own act (art. 21-nonies).
    Annulled {
        /// The act that does it.
        act: String,
    },
}

impl What {
    /// Its name in data and in the keys of texts.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Filed => "filed",
            Self::Began => "began",
            Self::Assigned { .. } => "assigned",
            Self::Passed { .. } => "passed",
            Self::DocumentsRequested => "documents_requested",
            Self::DocumentsReceived => "documents_received",
            Self::RejectionNotice => "rejection_notice",
            Self::Observations => "observations",
            Self::Extended { .. } => "extended",
            Self::Reported { .. } => "reported",
            Self::Convoked => "convoked",
            Self::Decided { .. } => "decided",
            Self::Delivered => "delivered",
            Self::Completed => "completed",
            Self::Withdrawn => "withdrawn",
            Self::Silence { .. } => "silence",
            Self::SubstituteAsked => "substitute_asked",
            Self::Reopened => "reopened",
            Self::Annulled { .. } => "annulled",
        }
    }

    /// What it does to a term, where it does something.
    #[must_use]
    pub fn on_terms(&self) -> Option<kernel::terms::What> {
        use kernel::terms::What as Term;
        match self {
            Self::DocumentsRequested => Some(Term::DocumentsRequested),
            Self::DocumentsReceived => Some(Term::DocumentsReceived),
            Self::RejectionNotice => Some(Term::RejectionNoticeReceived),
            Self::Observations => Some(Term::ObservationsFiled),
            Self::Extended { amount, act } => Some(Term::Extension { amount: *amount, act: act.clone() }),
            _ => None,
        }
    }
}

//! A case as it is kept: what its events come to, in one row.

use charter::words::Silence;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::i18n::Catalog;
use kernel::ledger::{Channel, Ref};
use kernel::{Lang, OfficeId, PersonId, ServiceId};
use protocol::RegistrationId;

use crate::case::{Clocks, Course, Event, Outcome, Stands};
use crate::ids::{CaseId, CaseLink};
use crate::procedure::{ProcedureId, Step, Task, Version, VersionId};
use crate::said::Told;

/// A case.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Its identifier.
    pub id: CaseId,
    /// The number of its last event.
    pub revision: u64,
    /// What the applicant types to follow it.
    pub code: String,
    /// The secret part of its own address.
    pub link: CaseLink,
    /// The version of the procedure that holds for it.
    pub version: VersionId,
    /// The procedure.
    pub procedure: ProcedureId,
    /// The service of the charter.
    pub service: ServiceId,
    /// The office that answers for it, whoever works on it now.
    pub office: OfficeId,
    /// How it came.
    pub channel: Channel,
    /// The language in which the applicant is written to.
    pub lang: Lang,
    /// The day on which it was filed.
    pub filed_on: Date,
    /// The moment at which it was written down.
    pub filed_at: Timestamp,
    /// Its registration in the protocol.
    pub registration: Option<RegistrationId>,
    /// The registration's number and year; empty until there is one.
    pub number: String,
    /// How it stands.
    pub stands: Stands,
    /// The code of the step where it is.
    pub step: String,
    /// The office that works on it now.
    pub leg_office: OfficeId,
    /// Who works on it.
    pub officer: Option<PersonId>,
    /// The last day of that office's own share.
    pub leg_due: Option<Date>,
    /// The last day of the promise.
    pub due_promised: Option<Date>,
    /// The last day by law.
    pub due_legal: Option<Date>,
    /// The first of the three that is still to be met.
    pub due: Option<Date>,
    /// What it means where the legal term ends without an answer.
    pub silence: Silence,
    /// The day of the decision.
    pub decided_on: Option<Date>,
    /// How it was decided.
    pub outcome: Option<Outcome>,
    /// The day on which it ended.
    pub closed_on: Option<Date>,
    /// Whether the office annulled its own act.
    pub annulled: bool,
    /// The day on which the personal data were erased.
    pub erased_on: Option<Date>,
}

impl Case {
    /// The case as the ledger, histories and other rooms point at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("case", self.id)
    }

    /// A step as somebody reads it. What a step is called may promise what was refused, "handing over the attestation": after a negative decision
    /// it is the decision that was taken there, and the decision that is handed over.
    pub(crate) fn step_name(&self, step: &Step, catalog: &Catalog, lang: Lang) -> Told {
        let key = match step.task {
            Task::Decide => "cases-step-decision",
            Task::Deliver => "cases-step-decision-handed-over",
            _ => return step.name.told(lang),
        };
        if self.outcome.is_some_and(Outcome::is_denial) {
            Told { text: catalog.say(lang, key).into_owned(), lang }
        } else {
            step.name.told(lang)
        }
    }

    /// How people name it: the protocol's number, or the code while there is none.
    #[must_use]
    pub fn name(&self) -> &str {
        if self.number.is_empty() { &self.code } else { &self.number }
    }
}

/// An event as it was written down.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// Its number; the first is the filing.
    pub number: u64,
    /// What happened.
    pub event: Event,
    /// When it was written.
    pub at: Timestamp,
    /// By whom; empty for the applicant.
    pub by: String,
    /// What was written with it.
    pub text: String,
    /// Whether the applicant reads that.
    pub public: bool,
}

/// A case with all that follows from its events.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The row.
    pub case: Case,
    /// The procedure, as it was on the day of filing.
    pub version: Version,
    /// What happened, in order.
    pub events: Vec<Written>,
    /// What that comes to.
    pub course: Course,
    /// Its clocks.
    pub clocks: Clocks,
}

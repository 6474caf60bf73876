//! A procedure, as one version of it says. A case keeps the version of its day.

use charter::words::Silence;
use jiff::civil::Date;
use kernel::terms::{Term, Unit};
use kernel::words;
use serde::{Deserialize, Serialize};

use super::act::{ActKind, ActTemplate};
use super::form::{Answers, Condition, FormField, Needed};
use super::step::{Report, Step};
use crate::housing::HousingRules;
use crate::said::Said;

words! {
    /// What sets the legal term running.
    ClockStart {
        /// The receipt of the application (L. 241/1990 art. 2 c. 6).
        Receipt = "receipt",
        /// The application is found complete: the office says on which day it was.
        Complete = "complete",
        /// The application falls within the yearly quota: the office says since which day.
        Quota = "quota",
    }
}

/// What one version of a procedure says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Its name, as citizens know it.
    pub name: Said,
    /// Legal terms by the day of filing, the oldest first. The last that has begun holds.
    pub terms: Vec<LegalTerm>,
    /// What the charter promises; never longer than the legal term.
    #[serde(default)]
    pub promise: Option<Term>,
    /// What sets the terms running.
    pub clock_start: ClockStart,
    /// Whether missing documents may stop the term, once and for thirty days at most (L. 241/1990 art. 2 c. 7).
    pub suspension: bool,
    /// Whether a notice of rejection has to come before a refusal (art. 10-bis).
    pub rejection_notice: bool,
    /// By how much the term may be extended, where a norm allows it.
    #[serde(default)]
    pub extension: Option<Extension>,
    /// What silence means once the term is over.
    pub silence: Silence,
    /// In which situation it means that; in any other, nothing. None: always (D.Lgs. 286/1998 art. 24 c. 6 asks for one).
    #[serde(default)]
    pub silence_when: Option<Condition>,
    /// Whether a delay is paid for, on request (30 € a day, 2,000 € at most; DL 69/2013 art. 28).
    #[serde(default)]
    pub indemnity: bool,
    /// The officer in charge (responsabile del procedimento), as receipts name them; empty: the head of the office.
    #[serde(default)]
    pub officer: String,
    /// Who holds the substitute power (art. 2 c. 9-bis).
    pub substitute: String,
    /// The address at which they are told that somebody has turned to them (D.Lgs. 33/2013 art. 35 c. 1 letter m); empty: the heads of the office are told.
    #[serde(default)]
    pub substitute_email: String,
    /// What one can do against the decision, and against silence.
    pub remedies: Said,
    /// Years after its end for which a case keeps personal data.
    pub retention_years: u16,
    /// What the application asks.
    pub fields: Vec<FormField>,
    /// The documents that come with it.
    pub documents: Vec<Needed>,
    /// The way through the offices; a case begins at the first.
    pub steps: Vec<Step>,
    /// The templates of acts and letters.
    pub acts: Vec<ActTemplate>,
    /// What the body asks of a home, where a step asks for its inspection; none: the national table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub housing: Option<HousingRules>,
}

/// The legal term of applications that are filed from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalTerm {
    /// The first day of filing for which it holds; none: since ever.
    #[serde(default)]
    pub filed_from: Option<Date>,
    /// How long.
    pub term: Term,
    /// The norm that sets it.
    pub norm: String,
}

/// How far a term may be extended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// The first day of filing for which it is allowed; none: since ever.
    #[serde(default)]
    pub filed_from: Option<Date>,
    /// At most by so many of the term's own unit.
    pub at_most: u32,
    /// The norm that allows it.
    pub norm: String,
}

impl Procedure {
    /// The legal term of an application filed on a day.
    #[must_use]
    pub fn legal_term(&self, filed_on: Date) -> Option<&LegalTerm> {
        self.terms.iter().rev().find(|term| term.filed_from.is_none_or(|from| from <= filed_on))
    }

    /// The term of who holds the substitute power: half of the original one (L. 241/1990 art. 2 c. 9-ter). Half a day is a whole one; half
    /// of an odd number of months is counted in days, fifteen for each month.
    #[must_use]
    pub fn substitute_term(&self, filed_on: Date) -> Option<Term> {
        let original = self.legal_term(filed_on)?.term;
        let (amount, unit) = match (original.amount(), original.unit()) {
            (odd, Unit::Months) if odd % 2 == 1 => (odd * 15, Unit::CalendarDays),
            (amount, unit) => (amount.div_ceil(2), unit),
        };
        Term::new(amount, unit).ok()
    }

    /// By how much the term of an application filed on a day may be extended.
    #[must_use]
    pub fn extension_of(&self, filed_on: Date) -> Option<&Extension> {
        self.extension.as_ref().filter(|extension| extension.filed_from.is_none_or(|from| from <= filed_on))
    }

    /// What silence means for who has answered so.
    #[must_use]
    pub fn silence_for(&self, answers: &Answers) -> Silence {
        match &self.silence_when {
            Some(condition) if !condition.holds(answers) => Silence::None,
            _ => self.silence,
        }
    }

    /// A step by its code.
    #[must_use]
    pub fn step(&self, code: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.code == code)
    }

    /// The step with which a case begins.
    #[must_use]
    pub fn first(&self) -> Option<&Step> {
        self.steps.first()
    }

    /// The steps to which a case may go on from one: those that it names, else the next in the list.
    #[must_use]
    pub fn after<'a>(&'a self, step: &'a Step) -> Vec<&'a Step> {
        if !step.then.is_empty() {
            return step.then.iter().filter_map(|code| self.step(code)).collect();
        }
        let place = self.steps.iter().position(|other| other.code == step.code);
        place.and_then(|place| self.steps.get(place + 1)).into_iter().collect()
    }

    /// Whether a step asks for the inspection of a home.
    #[must_use]
    pub fn asks_of_homes(&self) -> bool {
        self.steps.iter().any(|step| step.report == Some(Report::Housing))
    }

    /// The table against which homes are held.
    #[must_use]
    pub fn housing_rules(&self) -> HousingRules {
        self.housing.clone().unwrap_or_default()
    }

    /// The template of a kind of act.
    pub fn acts_of(&self, kind: ActKind) -> impl Iterator<Item = &ActTemplate> {
        self.acts.iter().filter(move |act| act.kind == kind)
    }
}

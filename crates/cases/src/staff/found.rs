//! A case with all that its page shows, found through the visitor's offices: another office's does not exist.

use charter::{OfficeRow, Slice};
use kernel::calendar::Calendar;
use kernel::db::Tx;
use kernel::permit::{Caller, May};
use kernel::terms::Basis;
use kernel::{Error, Lang, OfficeId, PersonId, Result, people};
use web::{App, Reason, Shell, Visit};

use super::HOME;
use crate::address::Party;
use crate::case::{Outcome, Verb, What};
use crate::convoke::reasons;
use crate::document::CaseDocument;
use crate::ids::CaseId;
use crate::inspection;
use crate::person::{Person, Role};
use crate::procedure::{Answers, Needed, Step};
use crate::record::Opened;
use crate::store::{self, files, legs};
use crate::substitution;

/// A case, as its page finds it.
pub(super) struct Found {
    pub(super) opened: Opened,
    pub(super) applicant: Option<Person>,
    pub(super) delegate: Option<Person>,
    /// Those of them who gave a mail address.
    pub(super) parties: Vec<Party>,
    pub(super) answers: Answers,
    pub(super) documents: Vec<CaseDocument>,
    /// The offices in which it has been, in the order of its stays.
    pub(super) stays: Vec<OfficeId>,
    /// By which its office counts.
    pub(super) calendar: Calendar,
    /// What the visitor can do to it now.
    pub(super) verbs: Vec<Verb>,
    /// The decisions that can be taken now and for which there is no act.
    pub(super) decisions: Vec<Outcome>,
    /// Those to whom it can be given.
    pub(super) colleagues: Vec<(PersonId, String)>,
    /// For what the applicant can be invited.
    pub(super) reasons: Vec<Reason>,
    offices: Vec<OfficeRow>,
    officers: Vec<(PersonId, String)>,
    /// The codes of the steps, and what they are called in this case.
    steps: Vec<(String, String)>,
}

/// Whether somebody may do something to a case: in the office where it is, or in the one that answers for it.
pub(super) fn may_act(caller: &Caller, opened: &Opened, verb: Verb) -> bool {
    let scope = caller.scope(needs(verb));
    let is_there = opened.case.erased_on.is_none();
    is_there && (scope.has(opened.case.leg_office) || scope.has(opened.case.office))
}

/// What a verb asks of who does it.
fn needs(verb: Verb) -> May {
    match verb {
        Verb::Decision | Verb::Reopening | Verb::Annulment => May::DecideCases,
        _ => May::WorkOnCases,
    }
}

/// A case of the visitor's offices.
///
/// # Errors
/// `NotFound`.
pub(super) fn open(tx: &mut Tx<'_>, caller: &Caller, id: CaseId) -> Result<Opened> {
    crate::open(tx, id, &caller.scope(May::WorkOnCases))
}

/// Those who work on the cases of an office, by name.
pub(super) fn who_works_in(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<(PersonId, String)>> {
    let people = people::who_may(tx, May::WorkOnCases, office)?;
    Ok(people.into_iter().map(|person| (person.id, person.name)).collect())
}

impl Found {
    /// Whether nobody has confirmed the mail address of a role.
    pub(super) fn waits(&self, role: Role) -> bool {
        self.parties.iter().any(|party| party.role == role && party.waits())
    }

    pub(super) fn find(tx: &mut Tx<'_>, app: &App, caller: &Caller, id: CaseId, lang: Lang) -> Result<Self> {
        let opened = open(tx, caller, id)?;
        let calendar = charter::office_calendar(tx, opened.case.office)?;
        let basis = Basis::new(&calendar).asked_on(tx.clock().civil(tx.now()));
        let possible = opened.course.possible(&opened.version.definition, &basis);
        let definition = &opened.version.definition;
        let mut decisions = opened.course.decisions(definition, &basis);
        decisions.retain(|outcome| definition.act_for(*outcome).is_none());
        // Who assigns gives it to anybody of the office; who works there takes it.
        let mut colleagues = who_works_in(tx, opened.case.leg_office)?;
        if !caller.scope(May::DecideCases).has(opened.case.leg_office) {
            colleagues.retain(|(person, _)| *person == caller.id);
        }
        let reasons = if possible.contains(&Verb::Convocation) { reasons(tx, app, &opened, lang)? } else { Vec::new() };
        let can = |verb: &Verb| {
            may_act(caller, &opened, *verb)
                && match verb {
                    Verb::Assignment => !colleagues.is_empty(),
                    Verb::Decision => !decisions.is_empty(),
                    Verb::Substitution => substitution::has_a_meaning(&opened.case),
                    Verb::Convocation => !reasons.is_empty(),
                    // A report with rules of its own has a page of its own.
                    Verb::Report => !inspection::is_asked(&opened),
                    _ => true,
                }
        };
        let name = |step: &Step| (step.code.clone(), opened.case.step_name(step, app.catalog(), Lang::It).text);
        let verbs: Vec<Verb> = possible.into_iter().filter(can).collect();
        let offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
        Ok(Self {
            applicant: store::people::of(tx, id, Role::Applicant)?,
            delegate: store::people::of(tx, id, Role::Delegate)?,
            parties: store::people::parties(tx, id)?,
            answers: files::answers(tx, id)?,
            documents: files::of(tx, id)?,
            stays: legs::offices(tx, id)?,
            officers: officers(tx, &opened)?,
            steps: definition.steps.iter().map(name).collect(),
            offices,
            opened,
            calendar,
            verbs,
            decisions,
            colleagues,
            reasons,
        })
    }

    /// The name of an office.
    pub(super) fn office(&self, id: OfficeId) -> &str {
        OfficeRow::named(&self.offices, id)
    }

    /// A step with the office that does it.
    pub(super) fn step_in_office(&self, step: &Step) -> String {
        let own = || self.office(self.opened.version.office);
        let named = self.offices.iter().find(|office| office.code == step.office);
        format!("{} – {}", self.step(&step.code), named.map_or_else(own, |office| &office.name))
    }

    /// The name of somebody who has worked on the case.
    pub(super) fn officer(&self, id: Option<PersonId>) -> &str {
        let known = |id| self.officers.iter().find(|(known, _)| *known == id);
        id.and_then(known).map_or("", |(_, name)| name)
    }

    /// The name of a step.
    pub(super) fn step<'a>(&'a self, code: &'a str) -> &'a str {
        self.steps.iter().find(|(known, _)| known == code).map_or(code, |(_, name)| name)
    }

    /// The documents that the applicant's situation needs and that nobody has brought.
    pub(super) fn missing(&self) -> Vec<&Needed> {
        if self.opened.case.erased_on.is_some() {
            return Vec::new();
        }
        let brought = |needed: &Needed| self.documents.iter().any(|document| document.code == needed.code);
        let needed = self.opened.version.definition.documents.iter();
        needed.filter(|needed| needed.required && needed.is_needed(&self.answers) && !brought(needed)).collect()
    }

    /// The frame of the case's page.
    pub(super) fn shell(&self, visit: &Visit) -> Shell {
        let title = visit.fill("cases-staff-one-title", &[("number", self.opened.case.name().into())]);
        visit.staff_shell(title).trail([(visit.say("cases-staff-menu"), HOME)])
    }
}

/// Those who have worked on the case, by name: who has left the office has still an account.
fn officers(tx: &mut Tx<'_>, opened: &Opened) -> Result<Vec<(PersonId, String)>> {
    let mut officers: Vec<(PersonId, String)> = Vec::new();
    for written in &opened.events {
        let What::Assigned { to } = written.event.what else { continue };
        if !officers.iter().any(|(known, _)| *known == to) {
            let name = match people::find(tx, to) {
                Err(Error::NotFound) => String::new(),
                found => found?.name,
            };
            officers.push((to, name));
        }
    }
    Ok(officers)
}

//! The one way in which a case changes: an event is judged by the course, written, and all that follows from it in the same transaction — the
//! row, the stays, the ledger, the history, the word to the applicant and to the substitute. Every verb goes through here.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::permit::Scope;
use kernel::terms::Basis;
use kernel::{Error, OfficeId, Result};

use crate::case::{Clocks, Course, Event, What};
use crate::ids::CaseId;
use crate::procedure::{self, Version};
use crate::record::{Case, Opened, Written};
use crate::store::{cases, events, legs};
use crate::{account, substitution, tell};

/// What is to happen to a case.
#[derive(Clone, Debug)]
pub struct Move<'a> {
    /// The number of the last event that whoever acts has seen.
    pub seen: u64,
    /// What happens.
    pub what: What,
    /// On which day.
    pub on: Date,
    /// What is written with it; may be empty.
    pub text: &'a str,
    /// Whether the applicant reads that.
    pub public: bool,
}

/// A case of an office in the scope, where it answers for it or has worked on it; all others do not exist.
///
/// # Errors
/// `NotFound`; database errors.
pub fn open(tx: &mut Tx<'_>, id: CaseId, scope: &Scope) -> Result<Opened> {
    let case = cases::find(tx, id)?;
    if !scope.has(case.office) && !legs::met(tx, id, scope)? {
        return Err(Error::NotFound);
    }
    opened(tx, case)
}

/// A case with all that follows from its events.
pub(crate) fn opened(tx: &mut Tx<'_>, case: Case) -> Result<Opened> {
    let version = procedure::version(tx, case.version)?;
    let events = events::of(tx, case.id)?;
    let own = charter::office_calendar(tx, case.office)?;
    let told: Vec<Event> = events.iter().map(|written| written.event.clone()).collect();
    let course = Course::of(&version.definition, &told, &Basis::new(&own)).map_err(Error::internal)?;
    let offices = legs::offices(tx, case.id)?;
    let clocks = clocks(tx, &version, &course, &own, &offices)?;
    Ok(Opened { case, version, events, course, clocks })
}

/// Lets something happen to a case, and returns it as it is then.
///
/// # Errors
/// `Conflict` where somebody else was first, or it cannot happen now; `Invalid` beside `on`, `outcome` or `amount`; database errors.
pub fn advance(
    tx: &mut Tx<'_>,
    post: &tell::Post<'_>,
    by: &Actor,
    mut opened: Opened,
    step: &Move<'_>,
) -> Result<Opened> {
    if opened.case.erased_on.is_some() {
        return Err(Error::Conflict("cases-retention-no-more".into()));
    }
    if step.seen != opened.case.revision {
        return Err(Error::Conflict("cases-changed-meanwhile".into()));
    }
    let own = charter::office_calendar(tx, opened.case.office)?;
    let event = Event { on: step.on, what: step.what.clone() };
    let basis = Basis::new(&own).asked_on(tx.clock().today());
    opened.course.take(&opened.version.definition, &event, &basis)?;
    let number = opened.case.revision + 1;
    events::insert(tx, opened.case.id, number, &event, by)?;
    let text = step.text.trim();
    if !text.is_empty() {
        events::write_text(tx, opened.case.id, number, text, step.public)?;
    }
    let at = tx.now();
    opened.events.push(Written { number, event, at, by: by.name.clone(), text: text.to_owned(), public: step.public });
    let before = opened.case.clone();
    opened.case.revision = number;
    settle(tx, &mut opened, &own)?;
    cases::update(tx, &opened.case)?;
    account::rebook(tx, &opened)?;
    note(tx, by, &before, &opened.case, step.what.name())?;
    tell::happened(tx, post, &opened)?;
    if step.what == What::SubstituteAsked {
        substitution::follow(tx, post, &opened)?;
    }
    Ok(opened)
}

/// Brings the row and the stays to what the course says now.
pub(crate) fn settle(tx: &mut Tx<'_>, opened: &mut Opened, own: &Calendar) -> Result<()> {
    let mut offices = legs::offices(tx, opened.case.id)?;
    for leg in &opened.course.legs[offices.len()..] {
        offices.push(office_of(tx, &opened.version, &leg.step)?);
    }
    opened.clocks = clocks(tx, &opened.version, &opened.course, own, &offices)?;
    for (number, (leg, office)) in opened.clocks.legs.iter().zip(&offices).enumerate() {
        legs::put(tx, opened.case.id, number + 1, leg, *office)?;
    }
    let (case, course, clocks) = (&mut opened.case, &opened.course, &opened.clocks);
    let due = |clock: Option<&crate::case::Clock>| clock.map(|clock| clock.due.due);
    case.stands = course.stands;
    case.step.clone_from(&course.leg().step);
    case.officer = course.leg().officer;
    case.leg_office = offices.last().copied().unwrap_or(case.office);
    case.leg_due = due(clocks.here());
    case.due_promised = due(clocks.promised.as_ref());
    case.due_legal = due(clocks.legal.as_ref());
    case.due = clocks.next_due();
    case.decided_on = course.decided.map(|(on, _)| on);
    case.outcome = course.decided.map(|(_, outcome)| outcome);
    case.closed_on = course.closed_on;
    case.annulled = course.annulled;
    Ok(())
}

/// The office of a step: the one that it names, else the procedure's own.
fn office_of(tx: &mut Tx<'_>, version: &Version, step: &str) -> Result<OfficeId> {
    match version.definition.step(step).map(|step| step.office.as_str()) {
        Some("") | None => Ok(version.office),
        Some(code) => charter::office_id(tx, code),
    }
}

/// Each office counts by its own calendar: its body's patron day, its closures.
pub(crate) fn clocks(
    tx: &mut Tx<'_>,
    version: &Version,
    course: &Course,
    own: &Calendar,
    offices: &[OfficeId],
) -> Result<Clocks> {
    let mut calendars: BTreeMap<String, Calendar> = BTreeMap::new();
    for (leg, office) in course.legs.iter().zip(offices) {
        if *office != version.office && !calendars.contains_key(&leg.step) {
            calendars.insert(leg.step.clone(), charter::office_calendar(tx, *office)?);
        }
    }
    Clocks::of(&version.definition, course, own, &calendars).map_err(|error| Error::Conflict(error.message()))
}

/// Writes the change into the history: how it stands, no personal data.
fn note(tx: &mut Tx<'_>, by: &Actor, before: &Case, after: &Case, what: &str) -> Result<()> {
    let state = |case: &Case| serde_json::json!({ "stands": case.stands, "step": case.step, "due": case.due });
    let mut now = state(after);
    now["what"] = what.into();
    history::record(
        tx,
        &Record {
            actor: by,
            action: Action::Changed,
            subject: after.subject(),
            office: Some(after.office),
            summary: after.name(),
            before: Some(state(before)),
            after: Some(now),
        },
    )?;
    Ok(())
}

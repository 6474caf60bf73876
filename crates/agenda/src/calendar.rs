//! Calendars: the plan in force, the one that is being drawn up, and which days count.

use charter::words::HoursKind;
use charter::{CounterId, HourException, OfficePage};
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::calendar::{Calendar, Closure, Setup};
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::{Error, Lang, OfficeId, Result};

use crate::ids::{MediatorId, OwnerId};
use crate::place::Place;
use crate::plan::Plan;
use crate::store;

/// The calendar of a counter or mediator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Whose.
    pub owner: OwnerId,
    /// Rises with each change.
    pub revision: u64,
    /// The plan in force.
    pub plan: Plan,
    /// The plan that is being drawn up.
    pub draft: Option<Plan>,
    /// When the plan in force was published.
    pub published_at: Option<Timestamp>,
}

/// The calendar of a counter or mediator.
///
/// # Errors
/// `NotFound`; database errors.
pub fn calendar(tx: &mut Tx<'_>, owner: impl Into<OwnerId>) -> Result<Drawn> {
    store::calendars::find(tx, owner.into())?.ok_or(Error::NotFound)
}

/// Keeps a plan as the one that is being drawn up. Nothing changes for anybody until it is published.
///
/// # Errors
/// `Invalid` beside the plan's fields; `Conflict` where somebody else changed it meanwhile; `NotFound`; database errors.
pub fn save_draft(tx: &mut Tx<'_>, by: &Actor, owner: impl Into<OwnerId>, revision: u64, draft: &Plan) -> Result<()> {
    let owner = owner.into();
    draft.check()?;
    let before = calendar(tx, owner)?;
    store::calendars::set_draft(tx, owner, revision, Some(draft))?;
    note(tx, by, owner, Action::Changed, before.draft.as_ref().unwrap_or(&before.plan), draft)
}

/// Drops the plan that is being drawn up.
///
/// # Errors
/// `Conflict` where somebody else changed it meanwhile; `NotFound`; database errors.
pub fn drop_draft(tx: &mut Tx<'_>, by: &Actor, owner: impl Into<OwnerId>, revision: u64) -> Result<()> {
    let owner = owner.into();
    let before = calendar(tx, owner)?;
    let draft = before.draft.ok_or(Error::NotFound)?;
    store::calendars::set_draft(tx, owner, revision, None)?;
    note(tx, by, owner, Action::Undone, &draft, &before.plan)
}

pub(crate) fn note(
    tx: &mut Tx<'_>,
    by: &Actor,
    owner: OwnerId,
    action: Action,
    before: &Plan,
    after: &Plan,
) -> Result<()> {
    let office = office_of(tx, owner)?;
    history::record(
        tx,
        &Record {
            actor: by,
            action,
            subject: Ref::new("agenda_calendar", owner),
            office: Some(office),
            summary: "",
            before: Some(serde_json::to_value(before)?),
            after: Some(serde_json::to_value(after)?),
        },
    )?;
    Ok(())
}

/// The places that a plan would give from a day to a day: the preview of a month, before anything is published.
///
/// # Errors
/// `Conflict` where the calendar of holidays does not cover the days; `NotFound`; database errors.
pub fn preview(
    tx: &mut Tx<'_>,
    owner: impl Into<OwnerId>,
    plan: &Plan,
    (from, to): (Date, Date),
) -> Result<Vec<Place>> {
    let days = working_calendar(tx, owner.into())?;
    let zone = tx.clock().zone().clone();
    plan.places(&days, &zone, from, to).map_err(|not_covered| Error::Conflict(not_covered.message()))
}

fn office_of(tx: &mut Tx<'_>, owner: OwnerId) -> Result<OfficeId> {
    match store::counters::find(tx, counter_of(owner)) {
        Ok(agenda) => Ok(agenda.office),
        Err(Error::NotFound) => Ok(store::mediators::find(tx, mediator_of(owner))?.office),
        Err(other) => Err(other),
    }
}

/// Which days count for a counter or mediator: national holidays, the patron's days, and when the office or the counter is closed.
pub(crate) fn working_calendar(tx: &mut Tx<'_>, owner: OwnerId) -> Result<Calendar> {
    let office = office_of(tx, owner)?;
    let page = charter::office_page_by_id(tx, office, Lang::It)?;
    let mut setup = holidays(&page);
    for closed in page.exceptions.iter().filter(|exception| closes(exception, counter_of(owner))) {
        setup = setup.closure(Closure::period(closed.from, closed.to, closed.reason.clone()));
    }
    Ok(setup.build())
}

/// Which days would count if the office were never closed: what a day was planned by.
pub(crate) fn planned_calendar(tx: &mut Tx<'_>, office: OfficeId) -> Result<Calendar> {
    Ok(holidays(&charter::office_page_by_id(tx, office, Lang::It)?).build())
}

fn holidays(page: &OfficePage) -> Setup {
    let patron_days = page.body.patron_days.0.clone();
    Setup { works_on_saturday: page.office.works_on_saturday, patron_days, ..Setup::italian() }
}

/// Whether nobody is received by appointment on the exception's days.
fn closes(exception: &HourException, counter: CounterId) -> bool {
    let concerns = exception.counter.is_none_or(|only| only == counter);
    let appointments = exception.kind.is_none_or(|kind| kind == HoursKind::Appointment);
    exception.span.is_none() && concerns && appointments
}

fn counter_of(owner: OwnerId) -> CounterId {
    kernel::ids::Uuid::from(owner).into()
}

fn mediator_of(owner: OwnerId) -> MediatorId {
    kernel::ids::Uuid::from(owner).into()
}

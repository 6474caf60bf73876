//! The verbs: a procedure is begun, written as a draft, put in force from a day, closed. Each with its history; a change by somebody else
//! meanwhile is a conflict, and nothing is written.

use charter::Slice;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor};
use kernel::{Error, Invalid, Lang, Message, Result, ServiceId};
use serde_json::{Value, json};

use super::Procedure;
use super::store;
use super::version::{ProcedureId, ProcedureRow, State, find};

/// The most signs of a procedure's code.
const CODE_MOST: usize = 60;

/// Begins a procedure with its first draft; its revision is 1.
///
/// # Errors
/// `Invalid` beside `code` or `service`; `NotFound` where there is no such service.
pub fn create(
    tx: &mut Tx<'_>,
    by: &Actor,
    service: ServiceId,
    code: &str,
    definition: &Procedure,
) -> Result<ProcedureId> {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
    if code.is_empty() || code.len() > CODE_MOST || !code.bytes().all(fits) {
        return Err(Error::field("code", "cases-procedure-own-code-form"));
    }
    let office = charter::service_by_id(tx, service, Lang::It)?.office;
    let procedure = ProcedureRow {
        id: tx.id(),
        revision: 1,
        code: code.to_owned(),
        name: definition.name.it().to_owned(),
        service,
        office,
        state: State::Draft,
        closed_from: None,
    };
    store::insert(tx, &procedure).map_err(|error| {
        let error = error.named("procedures_code", "code", "cases-procedure-code-taken");
        error.named("procedures_service", "service", "cases-procedure-service-taken")
    })?;
    store::put_draft(tx, procedure.id, by, definition)?;
    record(tx, by, Action::Created, &procedure, (None, Some(serde_json::to_value(definition)?)))?;
    Ok(procedure.id)
}

/// Writes the draft. It may be incomplete: what it has to keep is asked when it is put in force.
///
/// # Errors
/// `Conflict` where somebody else has changed the procedure since `revision`; `NotFound`.
pub fn save_draft(
    tx: &mut Tx<'_>,
    by: &Actor,
    procedure: ProcedureId,
    revision: u64,
    definition: &Procedure,
) -> Result<()> {
    let found = find(tx, procedure)?;
    let before = latest(tx, procedure)?;
    let name = definition.name.it().to_owned();
    store::update(tx, &ProcedureRow { revision, name, ..found.clone() })?;
    store::put_draft(tx, procedure, by, definition)?;
    let before = before.map(serde_json::to_value).transpose()?;
    record(tx, by, Action::Changed, &found, (before, Some(serde_json::to_value(definition)?)))
}

/// What was written last: the draft, or else the version that was put in force last.
///
/// # Errors
/// Database errors.
pub fn latest(tx: &mut Tx<'_>, procedure: ProcedureId) -> Result<Option<Procedure>> {
    if let Some(draft) = store::draft(tx, procedure)? {
        return Ok(Some(draft.definition));
    }
    Ok(store::versions(tx, procedure)?.into_iter().next().map(|version| version.definition))
}

/// Takes the draft away; what is in force stays.
///
/// # Errors
/// `Conflict`; `NotFound` where there is no draft, or nothing besides it.
pub fn drop_draft(tx: &mut Tx<'_>, by: &Actor, procedure: ProcedureId, revision: u64) -> Result<()> {
    let found = find(tx, procedure)?;
    let draft = store::draft(tx, procedure)?.ok_or(Error::NotFound)?;
    let last = store::versions(tx, procedure)?.into_iter().next().ok_or(Error::NotFound)?;
    let name = last.definition.name.it().to_owned();
    store::update(tx, &ProcedureRow { revision, name, ..found.clone() })?;
    store::drop_draft(tx, draft.id)?;
    record(tx, by, Action::Removed, &found, (Some(serde_json::to_value(&draft.definition)?), None))
}

/// Puts the draft in force for applications filed from a day on.
///
/// # Errors
/// `Invalid`: what the definition does not keep, a step of an unknown office, or, beside `from`, a day that is over or lies before the last
/// version's; `Conflict`; `NotFound` where there is no draft.
pub fn put_in_force(tx: &mut Tx<'_>, by: &Actor, procedure: ProcedureId, revision: u64, from: Date) -> Result<()> {
    let found = find(tx, procedure)?;
    let draft = store::draft(tx, procedure)?.ok_or(Error::NotFound)?;
    let mut wrong = faults(tx, &draft.definition)?;
    match store::last_day(tx, procedure)? {
        Some(last) if from < last => {
            wrong.add("from", Message::new("cases-procedure-before-last").with("day", last.to_string()));
        }
        // Applications that were filed have their version already; only before the first was there none.
        Some(_) if from < tx.clock().civil(tx.now()) => wrong.add("from", "cases-procedure-past"),
        _ => {}
    }
    if found.state == State::Closed {
        wrong.add("from", "cases-procedure-is-closed");
    }
    wrong.check()?;
    store::update(tx, &ProcedureRow { revision, state: State::InUse, ..found.clone() })?;
    store::put_in_force(tx, draft.id, by, from)?;
    let after = json!({ "number": draft.number, "in_force_from": from });
    record(tx, by, Action::Published, &found, (None, Some(after)))
}

/// All that keeps a definition from being put in force.
///
/// # Errors
/// Database errors.
pub fn faults(tx: &mut Tx<'_>, definition: &Procedure) -> Result<Invalid> {
    let mut wrong = match definition.check() {
        Err(Error::Invalid(wrong)) => wrong,
        other => other.map(|()| Invalid::default())?,
    };
    let known = charter::offices(tx, None, Slice::ALL, Lang::It)?.items;
    for step in definition.steps.iter().filter(|step| !step.office.is_empty()) {
        if !known.iter().any(|office| office.code == step.office) {
            let fault = Message::new("cases-procedure-office-unknown").with("code", &step.code);
            wrong.add("steps", fault.with("office", &step.office));
        }
    }
    Ok(wrong)
}

/// Takes no more applications from a day on; those that are there go on.
///
/// # Errors
/// `Invalid` beside `closed_from` for a day that is over; `Conflict`; `NotFound` where no version was ever in force.
pub fn close(tx: &mut Tx<'_>, by: &Actor, procedure: ProcedureId, revision: u64, from: Date) -> Result<()> {
    let found = find(tx, procedure)?;
    if found.state != State::InUse {
        return Err(Error::NotFound);
    }
    if from < tx.clock().civil(tx.now()) {
        return Err(Error::field("closed_from", "cases-procedure-past"));
    }
    let closed = ProcedureRow { revision, state: State::Closed, closed_from: Some(from), ..found.clone() };
    store::update(tx, &closed)?;
    record(tx, by, Action::Changed, &found, (None, Some(json!({ "closed_from": from }))))
}

fn record(
    tx: &mut Tx<'_>,
    by: &Actor,
    action: Action,
    procedure: &ProcedureRow,
    (before, after): (Option<Value>, Option<Value>),
) -> Result<()> {
    let (subject, summary) = (procedure.subject(), procedure.name.as_str());
    let office = Some(procedure.office);
    let entry = history::Record { actor: by, action, subject, office, summary, before, after };
    history::record(tx, &entry).map(|_| ())
}

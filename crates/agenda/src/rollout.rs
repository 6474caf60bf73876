//! The roll-out of a counter's agenda: off, familiarisation, pilot, live; and the types that it receives.

use charter::CounterId;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::{Error, OfficeId, Result};

use crate::counter::Agenda;
use crate::kind::Offer;
use crate::words::Stage;
use crate::{convocation, reception, store};

/// Gives a counter an agenda that is off, with an empty calendar; nothing happens where it has one.
///
/// # Errors
/// `Constraint("reference")` where there is no such counter; database errors.
pub fn begin(tx: &mut Tx<'_>, counter: CounterId, office: OfficeId) -> Result<Agenda> {
    store::counters::begin(tx, counter, office)?;
    store::calendars::begin(tx, counter.into())?;
    store::counters::find(tx, counter)
}

/// Brings a counter's agenda to another stage. When the familiarisation ends, its exercises go, as if they had never been.
///
/// # Errors
/// `Invalid` beside `stage` or `pilot_until`; `Conflict` where somebody changed it meanwhile; `NotFound`; database errors.
pub fn set_stage(
    tx: &mut Tx<'_>,
    by: &Actor,
    counter: CounterId,
    revision: u64,
    (stage, pilot_until): (Stage, Option<Date>),
) -> Result<Agenda> {
    let before = store::counters::find(tx, counter)?;
    if before.revision != revision {
        return Err(Error::Conflict("agenda-changed-meanwhile".into()));
    }
    if !before.stage.may_become(stage) {
        return Err(Error::field("stage", "agenda-stage-order"));
    }
    let today = tx.clock().today();
    let until = pilot_until.filter(|_| stage == Stage::Pilot);
    if stage == Stage::Pilot && until.is_none_or(|until| until < today) {
        return Err(Error::field("pilot_until", "agenda-pilot-until"));
    }
    let public_from = before.public_from.filter(|_| before.stage.is_public()).unwrap_or(today);
    let after =
        Agenda { stage, pilot_until: until, public_from: stage.is_public().then_some(public_from), ..before.clone() };
    store::counters::set_stage(tx, &after)?;
    if before.stage.rehearses() && !stage.rehearses() {
        reception::store::remove_rehearsals(tx, counter)?;
        convocation::remove_rehearsals(tx, counter)?;
        for id in store::bookings::rehearsals(tx, counter)? {
            store::bookings::remove_rehearsal(tx, id)?;
        }
    }
    history::record(
        tx,
        &Record {
            actor: by,
            action: Action::Changed,
            subject: Ref::new("agenda_counter", counter),
            office: Some(before.office),
            summary: stage.word(),
            before: Some(serde_json::json!({ "stage": before.stage, "pilot_until": before.pilot_until })),
            after: Some(serde_json::json!({ "stage": stage, "pilot_until": until })),
        },
    )?;
    Ok(Agenda { revision: revision + 1, ..after })
}

/// Puts the types that a counter receives in the place of those that it received.
///
/// # Errors
/// `Constraint("reference")` where a type or service does not exist; `NotFound`; database errors.
pub fn save_offers(tx: &mut Tx<'_>, by: &Actor, counter: CounterId, offers: &[Offer]) -> Result<()> {
    let agenda = store::counters::find(tx, counter)?;
    let before = store::counters::offers(tx, counter)?;
    store::counters::replace_offers(tx, counter, offers)?;
    history::record(
        tx,
        &Record {
            actor: by,
            action: Action::Changed,
            subject: Ref::new("agenda_counter", counter),
            office: Some(agenda.office),
            summary: "",
            before: Some(serde_json::to_value(&before)?),
            after: Some(serde_json::to_value(offers)?),
        },
    )?;
    Ok(())
}

//! Logging a contact: written down and booked in one transaction, in one keystroke and Enter.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::permit::May;
use kernel::{Error, Message, OfficeId, Result};
use web::forms::Check;
use web::{Input, Reply, Visit};

use crate::contact::{Contact, Details, Kind};
use crate::habits::{Habits, LOOK_BACK};
use crate::place::{Place, Which, at_desk};
use crate::{book, form, panel, rules, store};

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    match try_log(&visit, &input).await {
        Ok(kind) => {
            let message = Message::new("desk-logged").with("kind", visit.say(&format!("desk-kind-{kind}")));
            Ok(web::done(&at_desk("/staff/desk", input.some("office")), message))
        }
        Err(Error::Invalid(invalid)) => panel::show(&visit, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn try_log(visit: &Visit, input: &Input) -> Result<Kind> {
    let by = visit.actor();
    let (place, habits) = read(visit, Which::named(input.some("office"))).await?;
    let mut check = Check::new(input);
    let now = visit.db().clock().local(visit.now());
    let earliest = rules::earliest(visit.today());
    let read = form::read(&mut check, input, &place, &habits, visit.now(), (earliest, &now));
    check.done()?;
    let (details, at) = read.ok_or_else(|| Error::internal("a form without a contact and without an error"))?;
    let (kind, office) = (details.kind, place.office.id);
    visit.write(move |tx| log(tx, office, &by, &details, at)).await?;
    Ok(kind)
}

async fn read(visit: &Visit, which: Which) -> Result<(Place, Habits)> {
    let (scope, lang) = (visit.scope(May::LogContacts), visit.lang());
    visit
        .read(move |tx| {
            let place = Place::find(tx, &scope, &which, lang)?;
            let habits = Habits::of(store::recent(tx, place.office.id, LOOK_BACK)?);
            Ok((place, habits))
        })
        .await
}

/// Writes a contact down and books it. The row itself says who logged it and when: its history begins with the first correction.
///
/// # Errors
/// `Constraint` where the details contradict themselves (`desk_contacts_passed_on` and others); database errors.
pub fn log(tx: &mut Tx<'_>, office: OfficeId, by: &Actor, details: &Details, at: Timestamp) -> Result<Contact> {
    let local = tx.clock().local(at);
    let contact = Contact {
        id: tx.id(),
        revision: 1,
        office,
        details: details.clone(),
        called_back_on: None,
        at,
        day: local.date(),
        hour: local.hour(),
        logged_on: tx.clock().today(),
        operator: by.clone(),
        undone: None,
    };
    store::insert(tx, &contact)?;
    book::book(tx, &contact)?;
    Ok(contact)
}

//! The SQL of delegates.

use charter::CounterId;
use kernel::db::{Row, Tx};
use kernel::history::{self, Action, Actor, Record};
use kernel::{Error, Lang, PersonId, Result, params, search};

use super::organisation::{Delegated, Delegation, Organisation, OrganisationId};
use crate::booking::Booking;
use crate::ids::{BookingId, TypeCode};
use crate::store::bookings;

const COLUMNS: &str = "o.id, o.revision, o.name, o.kind, o.contact, o.active";

fn read(row: &mut Row<'_>) -> Result<Organisation> {
    Ok(Organisation {
        id: row.next()?,
        revision: row.next()?,
        name: row.next()?,
        kind: row.next()?,
        contact: row.next()?,
        active: row.next()?,
    })
}

/// The organisation of an identifier.
///
/// # Errors
/// `NotFound`; database errors.
pub fn organisation(tx: &mut Tx<'_>, id: OrganisationId) -> Result<Organisation> {
    tx.one(&format!("SELECT {COLUMNS} FROM agenda_organisations o WHERE o.id = $1 ORDER BY o.id"), params![id], read)
}

/// The organisation for which an account books.
///
/// # Errors
/// `NotFound` where it books for none; database errors.
pub fn organisation_of(tx: &mut Tx<'_>, person: PersonId) -> Result<Organisation> {
    let sql = format!(
        "SELECT {COLUMNS} FROM agenda_delegates d JOIN agenda_organisations o ON o.id = d.organisation WHERE d.person = $1 ORDER BY o.id"
    );
    tx.one(&sql, params![person], read)
}

/// Organisations whose name contains a text, by name, with how many persons they have; and how many there are.
pub(super) fn page(tx: &mut Tx<'_>, text: &str, limit: i64, offset: i64) -> Result<(Vec<(Organisation, u64)>, u64)> {
    let like = search::containing(text);
    let matching = "FROM agenda_organisations o WHERE lower(o.name) LIKE $1 ESCAPE '!'";
    let total = tx.one(&format!("SELECT COUNT(*) {matching}"), params![like], |row| row.next())?;
    let sql = format!(
        "SELECT {COLUMNS}, (SELECT COUNT(*) FROM agenda_delegates d WHERE d.organisation = o.id) {matching}
         ORDER BY o.name, o.id LIMIT $2 OFFSET $3"
    );
    Ok((tx.list(&sql, params![like, limit, offset], |row| Ok((read(row)?, row.next()?)))?, total))
}

/// Writes an organisation, new or known, and what changed into the history.
///
/// # Errors
/// `Invalid` beside `name` where it is missing or taken; `Conflict` where somebody else changed it meanwhile; database errors.
pub fn save_organisation(tx: &mut Tx<'_>, by: &Actor, one: &Organisation) -> Result<()> {
    if one.name.trim().is_empty() {
        return Err(Error::field("name", "web-field-missing"));
    }
    let json = |one: &Organisation| serde_json::json!({ "name": one.name, "kind": one.kind, "contact": one.contact, "active": one.active });
    let before = if one.revision == 0 { None } else { Some(organisation(tx, one.id)?) };
    let taken = |error: Error| error.named("agenda_organisations_name", "name", "agenda-organisation-taken");
    if before.is_none() {
        tx.change(
            "INSERT INTO agenda_organisations (id, revision, name, kind, contact, active) VALUES ($1, 1, $2, $3, $4, $5)",
            params![one.id, one.name, one.kind, one.contact, one.active],
        )
        .map_err(taken)?;
    } else {
        let changed = tx
            .execute(
                "UPDATE agenda_organisations SET revision = revision + 1, name = $3, kind = $4, contact = $5, active = $6
                 WHERE id = $1 AND revision = $2",
                params![one.id, one.revision, one.name, one.kind, one.contact, one.active],
            )
            .map_err(taken)?;
        if changed == 0 {
            return Err(Error::Conflict("agenda-changed-meanwhile".into()));
        }
    }
    let action = if before.is_some() { Action::Changed } else { Action::Created };
    record(tx, by, one, action, before.as_ref().map(json), Some(json(one)))
}

fn record(
    tx: &mut Tx<'_>,
    by: &Actor,
    one: &Organisation,
    action: Action,
    before: Option<serde_json::Value>,
    after: Option<serde_json::Value>,
) -> Result<()> {
    let record = Record { actor: by, action, subject: one.subject(), office: None, summary: &one.name, before, after };
    history::record(tx, &record).map(|_| ())
}

/// What an organisation may book, in the order of the counters.
pub(super) fn delegations(tx: &mut Tx<'_>, id: OrganisationId) -> Result<Vec<Delegation>> {
    tx.list(
        "SELECT counter, type, weekly FROM agenda_delegations WHERE organisation = $1 ORDER BY counter, type",
        params![id],
        |row| Ok(Delegation { counter: row.next()?, kind: row.next()?, weekly: row.next()? }),
    )
}

/// Whether an organisation may book a type at a counter, and how often.
pub(super) fn delegation(
    tx: &mut Tx<'_>,
    id: OrganisationId,
    counter: CounterId,
    kind: &TypeCode,
) -> Result<Option<Delegation>> {
    Ok(delegations(tx, id)?.into_iter().find(|one| one.counter == counter && one.kind == *kind))
}

/// Writes what an organisation may book; no places a week takes it away.
///
/// # Errors
/// `NotFound` where there is no such organisation, counter or type; database errors.
pub fn save_delegation(tx: &mut Tx<'_>, by: &Actor, id: OrganisationId, one: &Delegation) -> Result<()> {
    let organisation = organisation(tx, id)?;
    let before = delegation(tx, id, one.counter, &one.kind)?;
    if one.weekly == 0 {
        tx.execute(
            "DELETE FROM agenda_delegations WHERE organisation = $1 AND counter = $2 AND type = $3",
            params![id, one.counter, one.kind],
        )?;
    } else {
        tx.change(
            "INSERT INTO agenda_delegations (organisation, counter, type, weekly) VALUES ($1, $2, $3, $4)
             ON CONFLICT (organisation, counter, type) DO UPDATE SET weekly = $4",
            params![id, one.counter, one.kind, one.weekly],
        )?;
    }
    // The history is read by people: names as they are now.
    let place = charter::counter_place(tx, one.counter, Lang::It)?;
    let kind = crate::words(tx, &one.kind, Lang::It)?.name;
    let counter = format!("{}, {}", place.name, place.office_name);
    let json = |weekly: u16| serde_json::json!({ "counter": counter, "type": kind, "weekly": weekly });
    let (before, after) = (before.map(|before| json(before.weekly)), (one.weekly > 0).then(|| json(one.weekly)));
    record(tx, by, &organisation, Action::Changed, before, after)
}

/// The persons of an organisation, by name: account, name, address.
pub(super) fn persons(tx: &mut Tx<'_>, id: OrganisationId) -> Result<Vec<(PersonId, String, String)>> {
    let ids: Vec<PersonId> =
        tx.list("SELECT person FROM agenda_delegates WHERE organisation = $1 ORDER BY person", params![id], |row| {
            row.next()
        })?;
    let mut persons = Vec::new();
    for id in ids {
        let person = kernel::people::find(tx, id)?;
        persons.push((id, person.name, person.email));
    }
    persons.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(persons)
}

/// Lets an account book for an organisation.
///
/// # Errors
/// `Invalid` beside `email` where it books for one already; `NotFound`; database errors.
pub fn add_person(tx: &mut Tx<'_>, by: &Actor, id: OrganisationId, person: PersonId) -> Result<()> {
    let organisation = organisation(tx, id)?;
    let name = kernel::people::find(tx, person)?.name;
    let added = tx.execute(
        "INSERT INTO agenda_delegates (person, organisation) VALUES ($1, $2) ON CONFLICT (person) DO NOTHING",
        params![person, id],
    )?;
    if added == 0 {
        return Err(Error::field("email", "agenda-delegate-person-taken"));
    }
    record(tx, by, &organisation, Action::Changed, None, Some(serde_json::json!({ "person": name })))
}

/// An account books for an organisation no longer.
pub(super) fn remove_person(tx: &mut Tx<'_>, by: &Actor, id: OrganisationId, person: PersonId) -> Result<()> {
    let organisation = organisation(tx, id)?;
    let name = kernel::people::find(tx, person)?.name;
    tx.change("DELETE FROM agenda_delegates WHERE person = $1 AND organisation = $2", params![person, id])?;
    record(tx, by, &organisation, Action::Changed, Some(serde_json::json!({ "person": name })), None)
}

/// Notes who booked for whom.
pub(super) fn note(
    tx: &mut Tx<'_>,
    booking: BookingId,
    organisation: OrganisationId,
    (person, name): (PersonId, &str),
    mandate: &str,
) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_delegated (booking, organisation, person, person_name, mandate) VALUES ($1, $2, $3, $4, $5)",
        params![booking, organisation, person, name, mandate],
    )
}

/// Who booked for whom; none where the person booked alone or the staff did.
///
/// # Errors
/// Database errors.
pub fn delegated(tx: &mut Tx<'_>, booking: BookingId) -> Result<Option<Delegated>> {
    tx.opt(
        "SELECT d.organisation, o.name, d.person_name, d.mandate FROM agenda_delegated d
         JOIN agenda_organisations o ON o.id = d.organisation WHERE d.booking = $1 ORDER BY d.booking",
        params![booking],
        |row| Ok(Delegated { organisation: row.next()?, name: row.next()?, person: row.next()?, mandate: row.next()? }),
    )
}

/// A page of what an organisation has booked whose name, case, code or mandate contains a text, the newest first; and how many there are.
pub(super) fn own(
    tx: &mut Tx<'_>,
    organisation: OrganisationId,
    text: &str,
    limit: i64,
    offset: i64,
) -> Result<(Vec<(Booking, String)>, u64)> {
    let like = search::containing(text);
    let matching = "FROM agenda_delegated d JOIN agenda_bookings b ON b.id = d.booking
         WHERE d.organisation = $1 AND (lower(b.name) LIKE $2 ESCAPE '!' OR lower(b.case_code) LIKE $2 ESCAPE '!'
           OR lower(b.code) LIKE $2 ESCAPE '!' OR lower(d.mandate) LIKE $2 ESCAPE '!')";
    let total = tx.one(&format!("SELECT COUNT(*) {matching}"), params![organisation, like], |row| row.next())?;
    let sql = format!("SELECT {}, d.mandate {matching} ORDER BY b.id DESC LIMIT $3 OFFSET $4", bookings::COLUMNS);
    let page =
        tx.list(&sql, params![organisation, like, limit, offset], |row| Ok((bookings::read(row)?, row.next()?)))?;
    Ok((page, total))
}

/// A booking that an organisation made.
pub(super) fn own_one(tx: &mut Tx<'_>, organisation: OrganisationId, id: BookingId) -> Result<(Booking, Delegated)> {
    let delegated = delegated(tx, id)?.filter(|one| one.organisation == organisation).ok_or(Error::NotFound)?;
    Ok((crate::booking(tx, id)?, delegated))
}

/// How many places of a delegation an organisation has taken in the week of a Monday.
pub(super) fn taken(
    tx: &mut Tx<'_>,
    organisation: OrganisationId,
    one: &Delegation,
    week: jiff::civil::Date,
) -> Result<u64> {
    let holder = format!("{}{organisation} {} {week}", crate::store::claims::DELEGATE, one.counter);
    let sql = "SELECT COUNT(*) FROM agenda_claims WHERE holder = $1 AND type = $2";
    tx.one(sql, params![holder, one.kind], |row| row.next())
}

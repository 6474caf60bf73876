//! Offices with their counters, contacts, hours and partners.

use kernel::calendar::{Calendar, MonthDay};
use kernel::db::{Bind, Row, Tx};
use kernel::{Lang, OfficeId, Result, params};

use super::{Column, Found, Slice, Where, bodies, found, insert, said, save, texts};
use crate::coordinates::Coordinates;
use crate::hours::{HourException, Hours, Span};
use crate::ids::{BodyId, CounterId};
use crate::known_place::KnownPlace;
use crate::office::{Contact, Counter, CounterPlace, Office, OfficePage, OfficeRow, Partner, calendar};
use crate::values::Listed;

const COLUMNS: &str = "id, revision, body, position, code, name, description, unit, head, head_role, substitute, address, \
                       accessibility, works_on_saturday, web, note";

fn read(row: &mut Row<'_>) -> Result<Office> {
    Ok(Office {
        id: row.next()?,
        revision: row.next()?,
        body: row.next()?,
        position: row.next()?,
        code: row.next()?,
        name: row.next()?,
        description: row.next()?,
        unit: row.next()?,
        head: row.next()?,
        head_role: row.next()?,
        substitute: row.next()?,
        address: row.next()?,
        accessibility: row.next()?,
        works_on_saturday: row.next()?,
        web: row.next()?,
        note: row.next()?,
    })
}

/// The offices of a body, or of all, by body and place.
pub(crate) fn list(tx: &mut Tx<'_>, body: Option<BodyId>, slice: Slice, lang: Lang) -> Result<Found<OfficeRow>> {
    let mut conditions = Where::default();
    let name = said(&mut conditions, lang, "o", "name");
    let description = said(&mut conditions, lang, "o", "description");
    let body_name = said(&mut conditions, lang, "b", "name");
    if let Some(body) = body {
        conditions.and("o.body = {}", &body);
    }
    let columns = format!(
        "o.id, o.code, {name}, {description}, o.address, b.code, {body_name}, \
         (SELECT COUNT(*) FROM services s WHERE s.office = o.id AND s.status <> 'ended'), \
         (SELECT c.year FROM charters c WHERE c.office = o.id AND c.state = 'in_force')"
    );
    found(
        tx,
        (&columns, "offices o JOIN bodies b ON b.id = o.body"),
        conditions,
        "b.name, o.position, o.id",
        slice,
        |row| {
            Ok(OfficeRow {
                id: row.next()?,
                code: row.next()?,
                name: row.next()?,
                description: row.next()?,
                address: row.next()?,
                body_code: row.next()?,
                body_name: row.next()?,
                services: row.next()?,
                charter_year: row.next()?,
            })
        },
    )
}

pub(crate) fn id(tx: &mut Tx<'_>, code: &str) -> Result<OfficeId> {
    tx.one("SELECT id FROM offices WHERE code = $1 ORDER BY id", params![code], |row| row.next())
}

/// The office alone, in Italian.
pub(crate) fn row(tx: &mut Tx<'_>, id: OfficeId) -> Result<Office> {
    one(tx, "id", &id)
}

fn one(tx: &mut Tx<'_>, column: &str, key: &dyn Bind) -> Result<Office> {
    tx.one(&format!("SELECT {COLUMNS} FROM offices WHERE {column} = $1 ORDER BY id"), &[key], read)
}

pub(crate) fn page_by_code(tx: &mut Tx<'_>, code: &str, lang: Lang) -> Result<OfficePage> {
    let office = one(tx, "code", &code)?;
    page(tx, office, lang)
}

pub(crate) fn page_by_id(tx: &mut Tx<'_>, id: OfficeId, lang: Lang) -> Result<OfficePage> {
    let office = one(tx, "id", &id)?;
    page(tx, office, lang)
}

fn page(tx: &mut Tx<'_>, office: Office, lang: Lang) -> Result<OfficePage> {
    let id = office.id;
    let mut page = OfficePage {
        body: bodies::by_id(tx, office.body, Lang::It)?,
        counters: counters(tx, id)?,
        contacts: contacts(tx, "office = $1", params![id])?,
        hours: hours(tx, id)?,
        exceptions: exceptions(tx, id)?,
        partners: partners(tx, id)?,
        office,
    };
    let roots = params![page.office.id, page.office.body];
    texts::dictionary(tx, lang, "$1, $2", roots)?.apply(&mut page);
    Ok(page)
}

/// The calendar of an office.
pub(crate) fn office_calendar(tx: &mut Tx<'_>, id: OfficeId) -> Result<Calendar> {
    let sql = "SELECT o.works_on_saturday, b.patron_days FROM offices o JOIN bodies b ON b.id = o.body WHERE o.id = $1 ORDER BY o.id";
    let (saturday, patron): (bool, Listed<MonthDay>) =
        tx.one(sql, params![id], |row| Ok((row.next()?, row.next()?)))?;
    Ok(calendar(&patron.0, saturday, &exceptions(tx, id)?))
}

pub(crate) fn write(tx: &mut Tx<'_>, office: &Office) -> Result<u64> {
    save(
        tx,
        "offices",
        &office.id,
        office.revision,
        &[
            ("body", &office.body),
            ("position", &office.position),
            ("code", &office.code),
            ("name", &office.name),
            ("description", &office.description),
            ("unit", &office.unit),
            ("head", &office.head),
            ("head_role", &office.head_role),
            ("substitute", &office.substitute),
            ("address", &office.address),
            ("accessibility", &office.accessibility),
            ("works_on_saturday", &office.works_on_saturday),
            ("web", &office.web),
            ("note", &office.note),
        ],
    )
    .map_err(|error| error.named("offices_code", "code", "charter-code-taken"))
}

pub(crate) fn counters(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Counter>> {
    tx.list(
        "SELECT id, office, position, code, name, address, coordinates, directions, desks, access, note
         FROM counters WHERE office = $1 ORDER BY position, id",
        params![office],
        |row| {
            Ok(Counter {
                id: row.next()?,
                office: row.next()?,
                position: row.next()?,
                code: row.next()?,
                name: row.next()?,
                address: row.next()?,
                coordinates: row.next()?,
                directions: row.next()?,
                desks: row.next()?,
                access: row.next()?,
                note: row.next()?,
            })
        },
    )
}

const PLACES: &str = "SELECT c.id, c.code, c.name, CASE WHEN c.address = '' THEN o.address ELSE c.address END, c.coordinates, c.directions, o.id, o.code,
  o.name FROM counters c JOIN offices o ON o.id = c.office";

fn place(row: &mut Row<'_>) -> Result<CounterPlace> {
    Ok(CounterPlace {
        id: row.next()?,
        code: row.next()?,
        name: row.next()?,
        address: row.next()?,
        coordinates: row.next()?,
        directions: row.next()?,
        office: row.next()?,
        office_code: row.next()?,
        office_name: row.next()?,
    })
}

/// A counter with the names and the address that a letter needs, in one query.
pub(crate) fn counter_place(tx: &mut Tx<'_>, id: CounterId) -> Result<CounterPlace> {
    tx.one(&format!("{PLACES} WHERE c.id = $1 ORDER BY c.id"), params![id], place)
}

/// All counters in the same way, in one query.
pub(crate) fn counter_places(tx: &mut Tx<'_>) -> Result<Vec<CounterPlace>> {
    tx.list(&format!("{PLACES} ORDER BY o.name, c.position, c.id"), params![], place)
}

/// The towns in which there are counters whose place on the map is known, by name; one of a large town for each of its postal codes.
pub(crate) fn known_places(tx: &mut Tx<'_>) -> Result<Vec<KnownPlace>> {
    let sql = "SELECT CASE WHEN c.address = '' THEN o.address ELSE c.address END, c.coordinates
         FROM counters c JOIN offices o ON o.id = c.office WHERE c.coordinates IS NOT NULL ORDER BY c.id";
    let found = tx.list(sql, params![], |row| Ok((row.next::<String>()?, row.next::<Coordinates>()?)))?;
    let mut places: Vec<KnownPlace> = found.iter().filter_map(|(address, at)| KnownPlace::of(address, *at)).collect();
    places.sort_by(|one, other| (&one.town, &one.postal_code).cmp(&(&other.town, &other.postal_code)));
    places.dedup_by(|one, other| (&one.town, &one.postal_code) == (&other.town, &other.postal_code));
    Ok(places)
}

/// Writes a counter, new or known: other rooms point at it, so it is changed and never replaced.
pub(crate) fn write_counter(tx: &mut Tx<'_>, counter: &Counter) -> Result<()> {
    tx.execute(
        "INSERT INTO counters (id, office, position, code, name, address, directions, desks, access, note, coordinates)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT (id) DO UPDATE SET position = excluded.position, code = excluded.code, name = excluded.name,
           address = excluded.address, directions = excluded.directions, desks = excluded.desks, access = excluded.access,
           note = excluded.note, coordinates = excluded.coordinates",
        params![
            counter.id,
            counter.office,
            counter.position,
            counter.code,
            counter.name,
            counter.address,
            counter.directions,
            counter.desks,
            counter.access,
            counter.note,
            counter.coordinates
        ],
    )
    .map(|_| ())
    .map_err(|error| error.named("counters_code", "code", "charter-code-taken"))
}

/// Removes a counter with its contacts and hours.
pub(crate) fn remove_counter(tx: &mut Tx<'_>, id: CounterId) -> Result<()> {
    for table in ["contacts", "hours", "hour_exceptions"] {
        tx.execute(&format!("DELETE FROM {table} WHERE counter = $1"), params![id])?;
    }
    tx.change("DELETE FROM counters WHERE id = $1", params![id])
}

/// Contacts that fit a condition.
pub(crate) fn contacts(tx: &mut Tx<'_>, condition: &str, values: &[&dyn Bind]) -> Result<Vec<Contact>> {
    let sql = format!(
        "SELECT id, counter, service, kind, value, label FROM contacts WHERE {condition} ORDER BY position, id"
    );
    tx.list(&sql, values, |row| {
        Ok(Contact {
            id: row.next()?,
            counter: row.next()?,
            service: row.next()?,
            kind: row.next()?,
            value: row.next()?,
            label: row.next()?,
        })
    })
}

/// Puts contacts in the place of those of the office and its counters; those of services stay with their sheets.
pub(crate) fn replace_contacts(tx: &mut Tx<'_>, office: OfficeId, contacts: &[Contact]) -> Result<()> {
    tx.execute("DELETE FROM contacts WHERE office = $1 AND service IS NULL", params![office])?;
    insert_contacts(tx, office, contacts)
}

pub(crate) fn insert_contacts(tx: &mut Tx<'_>, office: OfficeId, contacts: &[Contact]) -> Result<()> {
    for (position, contact) in contacts.iter().enumerate() {
        let columns: [Column<'_>; 8] = [
            ("id", &contact.id),
            ("office", &office),
            ("counter", &contact.counter),
            ("service", &contact.service),
            ("position", &position),
            ("kind", &contact.kind),
            ("value", &contact.value),
            ("label", &contact.label),
        ];
        insert(tx, "contacts", &columns)?;
    }
    Ok(())
}

fn hours(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Hours>> {
    tx.list(
        "SELECT id, counter, kind, weekday, opens, closes, valid_from, valid_to FROM hours WHERE office = $1 ORDER BY id",
        params![office],
        |row| {
            Ok(Hours {
                id: row.next()?,
                counter: row.next()?,
                kind: row.next()?,
                weekday: row.next()?,
                span: Span { opens: row.next()?, closes: row.next()? },
                valid_from: row.next()?,
                valid_to: row.next()?,
            })
        },
    )
}

pub(crate) fn replace_hours(tx: &mut Tx<'_>, office: OfficeId, hours: &[Hours]) -> Result<()> {
    tx.execute("DELETE FROM hours WHERE office = $1", params![office])?;
    for one in hours {
        let columns: [Column<'_>; 9] = [
            ("id", &one.id),
            ("office", &office),
            ("counter", &one.counter),
            ("kind", &one.kind),
            ("weekday", &one.weekday),
            ("opens", &one.span.opens),
            ("closes", &one.span.closes),
            ("valid_from", &one.valid_from),
            ("valid_to", &one.valid_to),
        ];
        insert(tx, "hours", &columns)?;
    }
    Ok(())
}

fn exceptions(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<HourException>> {
    tx.list(
        "SELECT id, counter, kind, from_day, to_day, opens, closes, reason
         FROM hour_exceptions WHERE office = $1 ORDER BY from_day, id",
        params![office],
        |row| {
            let (id, counter, kind, from, to) = (row.next()?, row.next()?, row.next()?, row.next()?, row.next()?);
            let (opens, closes): (Option<_>, Option<_>) = (row.next()?, row.next()?);
            let span = opens.zip(closes).map(|(opens, closes)| Span { opens, closes });
            Ok(HourException { id, counter, kind, from, to, span, reason: row.next()? })
        },
    )
}

pub(crate) fn replace_exceptions(tx: &mut Tx<'_>, office: OfficeId, exceptions: &[HourException]) -> Result<()> {
    tx.execute("DELETE FROM hour_exceptions WHERE office = $1", params![office])?;
    for one in exceptions {
        let columns: [Column<'_>; 9] = [
            ("id", &one.id),
            ("office", &office),
            ("counter", &one.counter),
            ("kind", &one.kind),
            ("from_day", &one.from),
            ("to_day", &one.to),
            ("opens", &one.span.map(|span| span.opens)),
            ("closes", &one.span.map(|span| span.closes)),
            ("reason", &one.reason),
        ];
        insert(tx, "hour_exceptions", &columns)?;
    }
    Ok(())
}

fn partners(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Partner>> {
    tx.list(
        "SELECT id, network, name, role, units FROM partners WHERE office = $1 ORDER BY position, id",
        params![office],
        |row| {
            let (id, network, name) = (row.next()?, row.next()?, row.next()?);
            Ok(Partner { id, network, name, role: row.next()?, units: row.next()? })
        },
    )
}

pub(crate) fn replace_partners(tx: &mut Tx<'_>, office: OfficeId, partners: &[Partner]) -> Result<()> {
    tx.execute("DELETE FROM partners WHERE office = $1", params![office])?;
    for (position, partner) in partners.iter().enumerate() {
        let columns: [Column<'_>; 7] = [
            ("id", &partner.id),
            ("office", &office),
            ("position", &position),
            ("network", &partner.network),
            ("name", &partner.name),
            ("role", &partner.role),
            ("units", &partner.units),
        ];
        insert(tx, "partners", &columns)?;
    }
    Ok(())
}

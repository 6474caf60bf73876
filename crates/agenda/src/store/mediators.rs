//! Interpreters and mediators.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Bind, Row, Tx, Value};
use kernel::permit::Scope;
use kernel::{OfficeId, Result, params, search};

use super::bookings;
use crate::booking::Booking;
use crate::ids::MediatorId;
use crate::mediator::Mediator;

const COLUMNS: &str = "m.id, m.office, m.name, TRIM(m.languages), m.active";

fn read(row: &mut Row<'_>) -> Result<Mediator> {
    Ok(Mediator {
        id: row.next()?,
        office: row.next()?,
        name: row.next()?,
        languages: row.next()?,
        active: row.next()?,
    })
}

/// Somebody.
pub(crate) fn find(tx: &mut Tx<'_>, id: MediatorId) -> Result<Mediator> {
    tx.one(&format!("SELECT {COLUMNS} FROM agenda_mediators m WHERE m.id = $1 ORDER BY m.id"), params![id], read)
}

/// All of an office, by name.
pub(crate) fn of_office(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Mediator>> {
    let sql = format!("SELECT {COLUMNS} FROM agenda_mediators m WHERE m.office = $1 ORDER BY m.name, m.id");
    tx.list(&sql, params![office], read)
}

/// Which mediators are asked for; what is not given does not restrict.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) scope: Scope,
    /// A part of the name.
    pub(crate) text: String,
    /// A language's code; empty for all.
    pub(crate) language: String,
    /// Whether those who have retired are shown too.
    pub(crate) retired: bool,
}

/// A page of mediators, by name, each with how many appointments a change has hit; and how many there are.
pub(crate) fn page(tx: &mut Tx<'_>, filter: &Filter, limit: i64, offset: i64) -> Result<(Vec<(Mediator, u64)>, u64)> {
    let mut values: Vec<Value<'static>> = vec![Value::text(search::containing(&filter.text.to_lowercase()))];
    let mut from = String::from("FROM agenda_mediators m WHERE LOWER(m.name) LIKE $1 ESCAPE '!'");
    if let Scope::Offices(offices) = &filter.scope {
        // An empty list would be no list in SQL; no office has an empty name.
        let first = values.len() + 1;
        values.extend(offices.iter().map(ToString::to_string).chain([String::new()]).map(Value::text));
        let marks: Vec<String> = (first..=values.len()).map(|at| format!("${at}")).collect();
        from += &format!(" AND m.office IN ({})", marks.join(", "));
    }
    if !filter.language.is_empty() {
        values.push(Value::text(format!("% {} %", filter.language)));
        from += &format!(" AND m.languages LIKE ${}", values.len());
    }
    if !filter.retired {
        from += " AND m.active";
    }
    let all: Vec<&dyn Bind> = values.iter().map(|value| value as &dyn Bind).collect();
    let total = tx.one(&format!("SELECT COUNT(*) {from}"), &all, |row| row.next())?;
    let (now, replaced) = (tx.now(), crate::difference::REPLACED);
    let n = values.len();
    let sql = format!(
        "SELECT {COLUMNS}, (SELECT COUNT(DISTINCT t.booking) FROM agenda_taken t
           JOIN agenda_places p ON p.owner = t.owner AND p.starts_at = t.starts_at AND p.desk = t.desk
           WHERE p.owner = m.id AND p.starts_at >= ${} AND p.blocked NOT IN ('', ${}))
         {from} ORDER BY m.name, m.id LIMIT ${} OFFSET ${}",
        n + 1,
        n + 2,
        n + 3,
        n + 4
    );
    let more: [&dyn Bind; 4] = [&now, &replaced, &limit, &offset];
    let all: Vec<&dyn Bind> = all.into_iter().chain(more).collect();
    Ok((tx.list(&sql, &all, |row| Ok((read(row)?, row.next()?)))?, total))
}

/// Those of an office who help in a language.
pub(crate) fn speaking(tx: &mut Tx<'_>, office: OfficeId, language: &str) -> Result<Vec<MediatorId>> {
    tx.list(
        "SELECT id FROM agenda_mediators WHERE office = $1 AND active AND languages LIKE $2 ORDER BY id",
        params![office, format!("% {language} %")],
        |row| row.next(),
    )
}

/// The languages in which an office gives help.
pub(crate) fn languages(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT languages FROM agenda_mediators WHERE office = $1 AND active ORDER BY languages";
    let lists: Vec<String> = tx.list(sql, params![office], |row| row.next())?;
    let mut found: Vec<String> = lists.iter().flat_map(|list| list.split_whitespace().map(str::to_owned)).collect();
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Writes somebody, new or known.
pub(crate) fn write(tx: &mut Tx<'_>, mediator: &Mediator) -> Result<()> {
    tx.execute(
        "INSERT INTO agenda_mediators (id, office, name, languages, active) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET name = $3, languages = $4, active = $5",
        params![mediator.id, mediator.office, mediator.name, format!(" {} ", mediator.languages), mediator.active],
    )?;
    Ok(())
}

/// The appointments of a period in which somebody helps, at whatever counters, by hour; with `cancelled` those that were given back too.
pub(crate) fn bookings(
    tx: &mut Tx<'_>,
    id: MediatorId,
    (from, to): (Date, Date),
    cancelled: bool,
    most: i64,
) -> Result<Vec<Booking>> {
    let states =
        if cancelled { "b.state <> 'offered'" } else { "b.state NOT IN ('offered', 'cancelled', 'called_off')" };
    let sql = format!(
        "SELECT {} FROM agenda_bookings b WHERE b.mediator = $1 AND b.day >= $2 AND b.day <= $3 AND {states}
         ORDER BY b.day, b.starts_at, b.counter, b.desk, b.id LIMIT {most}",
        bookings::COLUMNS
    );
    tx.list(&sql, params![id, from, to], bookings::read)
}

/// How many appointments count on somebody from now on.
pub(crate) fn ahead(tx: &mut Tx<'_>, id: MediatorId) -> Result<u64> {
    let (today, now) = (tx.clock().today(), tx.now());
    let sql = "SELECT COUNT(*) FROM agenda_bookings WHERE mediator = $1 AND day >= $2 AND starts_at >= $3 AND state = 'booked'";
    tx.one(sql, params![id, today, now], |row| row.next())
}

/// The private address of somebody's calendar, and since when it is good.
pub(crate) fn feed(tx: &mut Tx<'_>, id: MediatorId) -> Result<Option<(String, Timestamp)>> {
    let sql = "SELECT address, created_at FROM agenda_mediator_feeds WHERE mediator = $1 ORDER BY mediator";
    tx.opt(sql, params![id], |row| Ok((row.next()?, row.next()?)))
}

/// Whose calendar an address is.
///
/// # Errors
/// `NotFound` for what is no address, and for an old one.
pub(crate) fn by_address(tx: &mut Tx<'_>, address: &str) -> Result<Mediator> {
    let sql = format!(
        "SELECT {COLUMNS} FROM agenda_mediator_feeds f JOIN agenda_mediators m ON m.id = f.mediator WHERE f.address = $1 ORDER BY m.id"
    );
    tx.one(&sql, params![address], read)
}

/// Gives a calendar an address; the one that it had leads nowhere from now on.
pub(crate) fn give_address(tx: &mut Tx<'_>, id: MediatorId, address: &str) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_mediator_feeds (mediator, address, created_at) VALUES ($1, $2, $3)
         ON CONFLICT (mediator) DO UPDATE SET address = $2, created_at = $3",
        params![id, address, tx.now()],
    )
}

/// Takes a calendar's address away.
///
/// # Errors
/// `NotFound` where it has none.
pub(crate) fn take_address(tx: &mut Tx<'_>, id: MediatorId) -> Result<()> {
    tx.change("DELETE FROM agenda_mediator_feeds WHERE mediator = $1", params![id])
}

//! The SQL of the figures: each question is one query, counted by the database, whatever the number of appointments.

use charter::CounterId;
use jiff::civil::Date;
use kernel::db::{Bind, Row, Tx, Value};
use kernel::{Result, params};

use super::asked::Asked;
use super::facts::{Fact, What};
use super::observe::{Look, PlannedDay};
use crate::difference::REPLACED;
use crate::ids::TypeCode;

/// Everything that happened at the counters that are asked about.
pub(super) fn facts(tx: &mut Tx<'_>, asked: &Asked) -> Result<Vec<Fact>> {
    let mut facts = Vec::new();
    let booked = "SELECT b.counter, b.type, b.channel, b.day, COUNT(*), b.state FROM agenda_bookings b
         WHERE NOT b.rehearsal AND b.state IN ('booked', 'served', 'no_show', 'cancelled', 'called_off')";
    add(tx, asked, &mut facts, (booked, "b", "b.channel", 6), |row| Ok(What::Booking(row.next()?)))?;
    // From the later of the hour that was agreed and the arrival, in whole minutes, as the desk's page counts them.
    let received = "SELECT t.counter, t.type, b.channel, t.day, COUNT(*), t.booking IS NULL,
           CASE WHEN t.called_at > t.due_at AND t.called_at > t.arrived_at
             THEN (t.called_at - CASE WHEN t.due_at > t.arrived_at THEN t.due_at ELSE t.arrived_at END) / 60000 ELSE 0 END
         FROM agenda_tickets t LEFT JOIN agenda_bookings b ON b.id = t.booking
         WHERE NOT t.rehearsal AND t.state IN ('done', 'incomplete')";
    add(tx, asked, &mut facts, (received, "t", "b.channel", 7), |row| {
        Ok(What::Received { walk_in: row.next()?, waited: row.next()? })
    })?;
    let refused = "SELECT a.counter, a.type, a.channel, a.day, COUNT(*) FROM agenda_attempts a WHERE TRUE";
    add(tx, asked, &mut facts, (refused, "a", "a.channel", 5), |_| Ok(What::Refused))?;
    let looked = "SELECT l.counter, l.type, NULL, l.day, COUNT(*), l.days FROM agenda_looks l WHERE TRUE";
    add(tx, asked, &mut facts, (looked, "l", "'online'", 6), |row| Ok(What::FirstPlace(row.next()?)))?;
    Ok(facts)
}

/// Adds the facts of one query: its text up to the conditions, the name of its table, what stands for the channel, and how many columns
/// it has; the fifth one counts.
fn add(
    tx: &mut Tx<'_>,
    asked: &Asked,
    facts: &mut Vec<Fact>,
    (select, table, channel, columns): (&str, &str, &str, usize),
    what: impl Fn(&mut Row<'_>) -> Result<What>,
) -> Result<()> {
    let mut values = vec![Value::text(asked.from.to_string()), Value::text(asked.to.to_string())];
    let mut conditions = format!(" AND {table}.day >= $1 AND {table}.day <= $2");
    let mut marks = Vec::new();
    for counter in &asked.counters {
        values.push(Value::text(counter.to_string()));
        marks.push(format!("${}", values.len()));
    }
    conditions += &format!(" AND {table}.counter IN ({})", marks.join(", "));
    if let Some(kind) = &asked.kind {
        values.push(Value::text(kind.to_string()));
        conditions += &format!(" AND {table}.type = ${}", values.len());
    }
    if let Some(wanted) = asked.channel {
        values.push(Value::text(wanted.word()));
        conditions += &format!(" AND {channel} = ${}", values.len());
    }
    let by =
        (1..=columns).filter(|column| *column != 5).map(|column| column.to_string()).collect::<Vec<_>>().join(", ");
    let params: Vec<&dyn Bind> = values.iter().map(|value| value as &dyn Bind).collect();
    tx.each(&format!("{select}{conditions} GROUP BY {by} ORDER BY {by}"), &params, |row| {
        let (counter, kind, channel) = (row.next()?, row.next()?, row.next()?);
        let (day, count) = (row.next()?, row.next()?);
        facts.push(Fact { counter, kind, channel, day, count, what: what(row)? });
        Ok(())
    })
}

/// The types that were looked at on a day.
pub(super) fn looked_at(tx: &mut Tx<'_>, counter: CounterId, day: Date) -> Result<Vec<TypeCode>> {
    let sql = "SELECT type FROM agenda_looks WHERE counter = $1 AND day = $2 ORDER BY type";
    tx.list(sql, params![counter, day], |row| row.next())
}

/// Writes a look down.
pub(super) fn note_look(tx: &mut Tx<'_>, look: &Look) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_looks (counter, type, day, days) VALUES ($1, $2, $3, $4)",
        params![look.counter, look.kind, look.day, look.days],
    )
}

/// The days of a period on which somebody could receive.
pub(super) fn days_with_places(tx: &mut Tx<'_>, counter: CounterId, (from, to): (Date, Date)) -> Result<Vec<Date>> {
    tx.list(
        "SELECT DISTINCT day FROM agenda_places WHERE owner = $1 AND day >= $2 AND day <= $3 AND blocked IN ('', $4) ORDER BY day",
        params![counter, from, to, REPLACED],
        |row| row.next(),
    )
}

/// The planned days of a period that are noted.
pub(super) fn planned_days(tx: &mut Tx<'_>, counter: CounterId, (from, to): (Date, Date)) -> Result<Vec<PlannedDay>> {
    tx.list(
        "SELECT counter, day, open FROM agenda_planned_days WHERE counter = $1 AND day >= $2 AND day <= $3 ORDER BY day",
        params![counter, from, to],
        |row| Ok(PlannedDay { counter: row.next()?, day: row.next()?, open: row.next()? }),
    )
}

/// Writes a planned day down.
pub(super) fn note_planned_day(tx: &mut Tx<'_>, day: &PlannedDay) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_planned_days (counter, day, open) VALUES ($1, $2, $3)",
        params![day.counter, day.day, day.open],
    )
}

/// The public could book earlier than is known.
pub(super) fn open_from(tx: &mut Tx<'_>, counter: CounterId, day: Date) -> Result<()> {
    let sql = "UPDATE agenda_counters SET public_from = $2 WHERE counter = $1 AND public_from > $2";
    tx.execute(sql, params![counter, day]).map(|_| ())
}

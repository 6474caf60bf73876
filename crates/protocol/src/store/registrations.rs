//! Registrations and annulments: written once.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Row, Tx};
use kernel::history::Actor;
use kernel::{Error, Result, params};

use crate::emergency::Recovered;
use crate::registers::RegisterId;
use crate::registration::{Annulment, Entry, Received, Registration, RegistrationId, key};

pub(crate) const COLUMNS: &str = "r.id, r.register, r.year, r.number, r.outside, r.at, r.day, r.office, r.direction, r.channel, r.subject,
  r.class, r.correspondents, r.received_number, r.received_on, r.about_kind, r.about_id, r.emergency, r.emergency_number, r.emergency_at,
  r.operator, r.operator_name, a.at, a.operator_name, a.reason, a.act";

/// Registrations with their annulments.
pub(crate) const FROM: &str = "FROM protocol_registrations r LEFT JOIN protocol_annulments a ON a.registration = r.key";

pub(crate) fn read(row: &mut Row<'_>) -> Result<Registration> {
    Ok(Registration {
        id: row.next()?,
        register: row.next()?,
        year: row.next()?,
        number: row.next()?,
        outside: row.next()?,
        at: row.next()?,
        day: row.next()?,
        entry: Entry {
            office: row.next()?,
            direction: row.next()?,
            channel: row.next()?,
            subject: row.next()?,
            class: row.next()?,
            correspondents: serde_json::from_str(&row.next::<String>()?)?,
            received: Received { number: row.next()?, on: row.next()? },
            about: {
                let (kind, id): (String, String) = (row.next()?, row.next()?);
                (!kind.is_empty()).then_some((kind, id))
            },
            emergency: {
                let (emergency, number, at) =
                    (row.next()?, row.next::<Option<i64>>()?, row.next::<Option<Timestamp>>()?);
                match (emergency, number, at) {
                    (Some(emergency), Some(number), Some(at)) => Some(Recovered { emergency, number, at }),
                    _ => None,
                }
            },
            documents: Vec::new(),
        },
        operator: Actor { id: row.next()?, name: row.next()? },
        annulled: annulment(row)?,
    })
}

fn annulment(row: &mut Row<'_>) -> Result<Option<Annulment>> {
    let at: Option<Timestamp> = row.next()?;
    let mut text = || row.next::<Option<String>>().map(Option::unwrap_or_default);
    let (by, reason, act) = (text()?, text()?, text()?);
    Ok(at.map(|at| Annulment { at, by, reason, act }))
}

pub(crate) fn insert(tx: &mut Tx<'_>, registration: &Registration) -> Result<()> {
    let (entry, recovered) = (&registration.entry, registration.entry.emergency.as_ref());
    let previous = (!registration.outside && registration.number > 1)
        .then(|| key(registration.register, registration.year, registration.number - 1));
    let (about_kind, about_id) = entry.about.clone().unwrap_or_default();
    tx.execute(
        "INSERT INTO protocol_registrations (key, previous, id, register, year, number, outside, at, day, office, direction, channel, subject,
           class, correspondents, received_number, received_on, about_kind, about_id, emergency, emergency_number, emergency_at, operator,
           operator_name)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)",
        params![
            registration.key(),
            previous,
            registration.id,
            registration.register,
            registration.year,
            registration.number,
            registration.outside,
            registration.at,
            registration.day,
            entry.office,
            entry.direction,
            entry.channel,
            entry.subject,
            entry.class,
            serde_json::to_string(&entry.correspondents)?,
            entry.received.number,
            entry.received.on,
            about_kind,
            about_id,
            recovered.map(|recovered| recovered.emergency),
            recovered.map(|recovered| recovered.number),
            recovered.map(|recovered| recovered.at),
            registration.operator.id,
            registration.operator.name
        ],
    )?;
    Ok(())
}

/// A registration, whoever may see it.
pub(crate) fn find(tx: &mut Tx<'_>, id: RegistrationId) -> Result<Registration> {
    tx.one(&format!("SELECT {COLUMNS} {FROM} WHERE r.id = $1 ORDER BY r.key"), params![id], read)
}

/// The registrations of a thing of another room, in their order.
pub(crate) fn about(tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<Vec<Registration>> {
    let sql = format!("SELECT {COLUMNS} {FROM} WHERE r.about_kind = $1 AND r.about_id = $2 ORDER BY r.key");
    tx.list(&sql, params![kind, id], read)
}

/// The registrations of a day that have a number of ours, in its order: of its own numbers the other system keeps the daily register.
pub(crate) fn of_day(tx: &mut Tx<'_>, register: RegisterId, day: Date) -> Result<Vec<Registration>> {
    let sql = format!(
        "SELECT {COLUMNS} {FROM} WHERE r.register = $1 AND r.day = $2 AND NOT r.outside ORDER BY r.number, r.key"
    );
    tx.list(&sql, params![register, day], read)
}

/// What was annulled on a day, whenever it was registered.
pub(crate) fn annulled_on(tx: &mut Tx<'_>, register: RegisterId, day: Date) -> Result<Vec<Registration>> {
    let sql =
        format!("SELECT {COLUMNS} {FROM} WHERE a.register = $1 AND a.day = $2 AND NOT r.outside ORDER BY a.at, r.key");
    tx.list(&sql, params![register, day], read)
}

pub(crate) fn annul(tx: &mut Tx<'_>, of: &Registration, annulment: &Annulment, day: Date) -> Result<()> {
    tx.execute(
        "INSERT INTO protocol_annulments (registration, register, at, day, operator_name, reason, act)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![of.key(), of.register, annulment.at, day, annulment.by, annulment.reason, annulment.act],
    )
    .map_err(|error| match error {
        Error::Constraint(name) if name == "protocol_annulments_pkey" => {
            Error::Conflict("protocol-annulled-already".into())
        }
        other => other,
    })?;
    Ok(())
}

/// Whether a number of the body's other system is here already.
pub(crate) fn has(tx: &mut Tx<'_>, id: RegistrationId) -> Result<bool> {
    tx.opt("SELECT number FROM protocol_registrations WHERE id = $1 ORDER BY key", params![id], |row| row.next::<i64>())
        .map(|found| found.is_some())
}

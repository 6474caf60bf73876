//! Counters with an agenda, what they offer, and what a booking asks of them.

use charter::CounterId;
use kernel::db::{Row, Tx};
use kernel::{Error, OfficeId, Result, ServiceId, params};

use crate::counter::{Agenda, Changes, Terms};
use crate::ids::TypeCode;
use crate::kind::Offer;

const COLUMNS: &str = "counter, office, revision, stage, pilot_until, public_from";

fn read(row: &mut Row<'_>) -> Result<Agenda> {
    Ok(Agenda {
        counter: row.next()?,
        office: row.next()?,
        revision: row.next()?,
        stage: row.next()?,
        pilot_until: row.next()?,
        public_from: row.next()?,
    })
}

/// The agenda of a counter.
pub(crate) fn find(tx: &mut Tx<'_>, counter: CounterId) -> Result<Agenda> {
    let sql = format!("SELECT {COLUMNS} FROM agenda_counters WHERE counter = $1 ORDER BY counter");
    tx.one(&sql, params![counter], read)
}

/// All agendas.
pub(crate) fn all(tx: &mut Tx<'_>) -> Result<Vec<Agenda>> {
    tx.list(&format!("SELECT {COLUMNS} FROM agenda_counters ORDER BY office, counter"), params![], read)
}

/// Gives a counter an agenda that is off, where it has none.
pub(crate) fn begin(tx: &mut Tx<'_>, counter: CounterId, office: OfficeId) -> Result<()> {
    tx.execute(
        "INSERT INTO agenda_counters (counter, office, revision, stage, pilot_until) VALUES ($1, $2, 1, 'off', NULL)
         ON CONFLICT (counter) DO NOTHING",
        params![counter, office],
    )?;
    Ok(())
}

/// Writes a stage, if nobody else did meanwhile.
pub(crate) fn set_stage(tx: &mut Tx<'_>, agenda: &Agenda) -> Result<()> {
    let changed = tx.execute(
        "UPDATE agenda_counters SET revision = revision + 1, stage = $3, pilot_until = $4, public_from = $5
         WHERE counter = $1 AND revision = $2",
        params![agenda.counter, agenda.revision, agenda.stage, agenda.pilot_until, agenda.public_from],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("agenda-changed-meanwhile".into())) }
}

/// What a counter offers, in its order.
pub(crate) fn offers(tx: &mut Tx<'_>, counter: CounterId) -> Result<Vec<Offer>> {
    tx.list(
        "SELECT counter, type, service, minutes, position FROM agenda_offers WHERE counter = $1 ORDER BY position, type",
        params![counter],
        read_offer,
    )
}

/// Which counters offer a type, or serve a service, to the public.
pub(crate) fn offering(
    tx: &mut Tx<'_>,
    kind: Option<&TypeCode>,
    service: Option<ServiceId>,
) -> Result<Vec<(Agenda, Offer)>> {
    tx.list(
        "SELECT c.counter, c.office, c.revision, c.stage, c.pilot_until, c.public_from, o.counter, o.type, o.service, o.minutes, o.position
         FROM agenda_offers o JOIN agenda_counters c ON c.counter = o.counter
         WHERE c.stage IN ('pilot', 'live') AND (o.type = $1 OR $1 IS NULL) AND (o.service = $2 OR $2 IS NULL)
         ORDER BY c.office, c.counter, o.position, o.type",
        params![kind, service],
        |row| Ok((read(row)?, read_offer(row)?)),
    )
}

fn read_offer(row: &mut Row<'_>) -> Result<Offer> {
    Ok(Offer {
        counter: row.next()?,
        kind: row.next()?,
        service: row.next()?,
        minutes: row.next()?,
        position: row.next()?,
    })
}

/// Puts offers in the place of those that the counter had.
pub(crate) fn replace_offers(tx: &mut Tx<'_>, counter: CounterId, offers: &[Offer]) -> Result<()> {
    tx.execute("DELETE FROM agenda_offers WHERE counter = $1", params![counter])?;
    for (position, offer) in offers.iter().enumerate() {
        tx.execute(
            "INSERT INTO agenda_offers (counter, type, service, minutes, position) VALUES ($1, $2, $3, $4, $5)",
            params![counter, offer.kind, offer.service, offer.minutes, position],
        )?;
    }
    Ok(())
}

/// All that a booking of a type at a counter asks of the set-up, in one query.
pub(crate) fn terms(tx: &mut Tx<'_>, counter: CounterId, kind: &TypeCode) -> Result<Terms> {
    tx.one(
        "SELECT c.counter, c.office, c.revision, c.stage, c.pilot_until, c.public_from, o.service, o.minutes,
           t.code, t.who, t.minutes, t.per_person, t.per_case, t.people_most, t.units_per_person, t.help, k.lead_minutes
         FROM agenda_counters c
         JOIN agenda_offers o ON o.counter = c.counter
         JOIN agenda_types t ON t.code = o.type
         JOIN agenda_calendars k ON k.owner = c.counter
         WHERE c.counter = $1 AND o.type = $2 ORDER BY o.type",
        params![counter, kind],
        |row| {
            let agenda = read(row)?;
            let (service, own_minutes): (_, Option<u16>) = (row.next()?, row.next()?);
            let kind = super::types::read(row)?;
            let minutes = own_minutes.unwrap_or(kind.minutes);
            Ok(Terms { agenda, service, kind, minutes, lead_minutes: row.next()? })
        },
    )
}

/// The service of the charter that a counter serves by a type; none where it serves none by it, or receives it no more.
pub(crate) fn service_of(tx: &mut Tx<'_>, counter: CounterId, kind: &TypeCode) -> Result<Option<ServiceId>> {
    let sql = "SELECT service FROM agenda_offers WHERE counter = $1 AND type = $2 ORDER BY type";
    Ok(tx.opt(sql, params![counter, kind], |row| row.next::<Option<ServiceId>>())?.flatten())
}

/// What a counter asks of who changes a booking.
pub(crate) fn changes(tx: &mut Tx<'_>, counter: CounterId) -> Result<Changes> {
    tx.one(
        "SELECT change_minutes, moves_most, return_minutes FROM agenda_calendars WHERE owner = $1 ORDER BY owner",
        params![counter],
        |row| Ok(Changes { change_minutes: row.next()?, moves_most: row.next()?, return_minutes: row.next()? }),
    )
}

//! The register of preliminary notices, and what had to be published.

use kernel::db::{Row, Tx};
use kernel::{OfficeId, Result, params};

use super::{Found, Slice, Where, found, save};
use crate::diffida::{Diffida, Publication};
use crate::ids::{BodyId, DiffidaId, PublicationId};

const COLUMNS: &str = "id, revision, body, office, service, received_on, ends_on, subject, claimants, state, outcome, outcome_on, published_on";

fn read(row: &mut Row<'_>) -> Result<Diffida> {
    Ok(Diffida {
        id: row.next()?,
        revision: row.next()?,
        body: row.next()?,
        office: row.next()?,
        service: row.next()?,
        received_on: row.next()?,
        ends_on: row.next()?,
        subject: row.next()?,
        claimants: row.next()?,
        state: row.next()?,
        outcome: row.next()?,
        outcome_on: row.next()?,
        published_on: row.next()?,
    })
}

/// The register, of one body or of all, the newest first.
pub(crate) fn list(tx: &mut Tx<'_>, body: Option<BodyId>, slice: Slice) -> Result<Found<Diffida>> {
    let mut conditions = Where::default();
    if let Some(body) = body {
        conditions.and("body = {}", &body);
    }
    newest_first(tx, conditions, slice)
}

/// The notices that concern an office, the newest first.
pub(crate) fn of_office(tx: &mut Tx<'_>, office: OfficeId, slice: Slice) -> Result<Found<Diffida>> {
    let mut conditions = Where::default();
    conditions.and("office = {}", &office);
    newest_first(tx, conditions, slice)
}

fn newest_first(tx: &mut Tx<'_>, conditions: Where, slice: Slice) -> Result<Found<Diffida>> {
    found(tx, (COLUMNS, "diffide"), conditions, "received_on DESC, id DESC", slice, read)
}

pub(crate) fn one(tx: &mut Tx<'_>, id: DiffidaId) -> Result<Diffida> {
    tx.one(&format!("SELECT {COLUMNS} FROM diffide WHERE id = $1 ORDER BY id"), params![id], read)
}

pub(crate) fn write(tx: &mut Tx<'_>, diffida: &Diffida) -> Result<u64> {
    save(
        tx,
        "diffide",
        &diffida.id,
        diffida.revision,
        &[
            ("body", &diffida.body),
            ("office", &diffida.office),
            ("service", &diffida.service),
            ("received_on", &diffida.received_on),
            ("ends_on", &diffida.ends_on),
            ("subject", &diffida.subject),
            ("claimants", &diffida.claimants),
            ("state", &diffida.state),
            ("outcome", &diffida.outcome),
            ("outcome_on", &diffida.outcome_on),
            ("published_on", &diffida.published_on),
        ],
    )
}

pub(crate) fn remove(tx: &mut Tx<'_>, id: DiffidaId) -> Result<()> {
    tx.change("DELETE FROM diffide WHERE id = $1", params![id])
}

/// What an office had to bring up to date on the web, the newest first.
pub(crate) fn publications(tx: &mut Tx<'_>, office: OfficeId, slice: Slice) -> Result<Found<Publication>> {
    let mut conditions = Where::default();
    conditions.and("office = {}", &office);
    let columns = "id, office, service, subject, text, changed_on, published_on";
    found(tx, (columns, "publications"), conditions, "changed_on DESC, id DESC", slice, |row| {
        Ok(Publication {
            id: row.next()?,
            office: row.next()?,
            service: row.next()?,
            subject: row.next()?,
            text: row.next()?,
            changed_on: row.next()?,
            published_on: row.next()?,
        })
    })
}

pub(crate) fn write_publication(tx: &mut Tx<'_>, one: &Publication) -> Result<()> {
    tx.execute(
        "INSERT INTO publications (id, office, service, subject, text, changed_on, published_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (id) DO UPDATE SET service = excluded.service, subject = excluded.subject, text = excluded.text,
           changed_on = excluded.changed_on, published_on = excluded.published_on",
        params![one.id, one.office, one.service, one.subject, one.text, one.changed_on, one.published_on],
    )
    .map(|_| ())
}

pub(crate) fn remove_publication(tx: &mut Tx<'_>, id: PublicationId) -> Result<()> {
    tx.change("DELETE FROM publications WHERE id = $1", params![id])
}

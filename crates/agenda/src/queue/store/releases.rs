//! Releases.

use charter::CounterId;
use jiff::civil::Date;
use kernel::db::{Row, Tx};
use kernel::{Error, Result, params};

use crate::free::Reserved;
use crate::queue::entry::ReleaseId;
use crate::queue::release::Release;

const COLUMNS: &str =
    "id, revision, code, office, counter, type, first_day, last_day, opens_at, closes_at, draw_at, source, source_url,
  commitment, public_value, public_url, state, why, announced_at, drawn_at";

fn read(row: &mut Row<'_>) -> Result<Release> {
    Ok(Release {
        id: row.next()?,
        revision: row.next()?,
        code: row.next()?,
        office: row.next()?,
        counter: row.next()?,
        kind: row.next()?,
        first_day: row.next()?,
        last_day: row.next()?,
        opens_at: row.next()?,
        closes_at: row.next()?,
        draw_at: row.next()?,
        source: row.next()?,
        source_url: row.next()?,
        commitment: row.next()?,
        public_value: row.next()?,
        public_url: row.next()?,
        phase: row.next()?,
        why: row.next()?,
        announced_at: row.next()?,
        drawn_at: row.next()?,
    })
}

/// Announces a release; its seed stays in the database until the draw.
pub(crate) fn insert(tx: &mut Tx<'_>, release: &Release, seed: &str) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_releases (id, revision, code, office, counter, type, first_day, last_day, opens_at, closes_at, draw_at, source,
           source_url, commitment, seed, public_value, public_url, tickets, state, why, announced_at, drawn_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, '', '', 0, $16, '', $17, NULL)",
        params![
            release.id,
            release.revision,
            release.code,
            release.office,
            release.counter,
            release.kind,
            release.first_day,
            release.last_day,
            release.opens_at,
            release.closes_at,
            release.draw_at,
            release.source,
            release.source_url,
            release.commitment,
            seed,
            release.phase,
            release.announced_at
        ],
    )
}

/// The release of an identifier.
pub(crate) fn find(tx: &mut Tx<'_>, id: ReleaseId) -> Result<Release> {
    tx.one(&format!("SELECT {COLUMNS} FROM agenda_releases WHERE id = $1 ORDER BY id"), params![id], read)
}

/// The release of a public name.
pub(crate) fn by_code(tx: &mut Tx<'_>, code: &str) -> Result<Release> {
    tx.one(&format!("SELECT {COLUMNS} FROM agenda_releases WHERE code = $1 ORDER BY id"), params![code], read)
}

/// The releases of a counter, the newest first, and how many there are.
pub(crate) fn of_counter(
    tx: &mut Tx<'_>,
    counter: CounterId,
    (limit, offset): (i64, i64),
) -> Result<(Vec<Release>, u64)> {
    let total =
        tx.one("SELECT COUNT(*) FROM agenda_releases WHERE counter = $1", params![counter], |row| row.next())?;
    let sql = format!("SELECT {COLUMNS} FROM agenda_releases WHERE counter = $1 ORDER BY id DESC LIMIT $2 OFFSET $3");
    Ok((tx.list(&sql, params![counter, limit, offset], read)?, total))
}

/// The releases that the public sees, the newest first, and how many there are.
pub(crate) fn all(tx: &mut Tx<'_>, (limit, offset): (i64, i64)) -> Result<(Vec<Release>, u64)> {
    let total = tx.one("SELECT COUNT(*) FROM agenda_releases", params![], |row| row.next())?;
    let sql = format!("SELECT {COLUMNS} FROM agenda_releases ORDER BY closes_at DESC, id DESC LIMIT $1 OFFSET $2");
    Ok((tx.list(&sql, params![limit, offset], read)?, total))
}

/// The releases of all counters that are drawn and not over.
pub(crate) fn drawn(tx: &mut Tx<'_>) -> Result<Vec<Release>> {
    let sql = format!("SELECT {COLUMNS} FROM agenda_releases WHERE state = 'drawn' ORDER BY counter, id");
    tx.list(&sql, params![], read)
}

/// The places of a counter that are kept for releases.
pub(crate) fn reserved(tx: &mut Tx<'_>, counter: CounterId) -> Result<Vec<Reserved>> {
    tx.list(
        "SELECT id, type, first_day, last_day FROM agenda_releases WHERE counter = $1 AND state IN ('announced', 'drawn') ORDER BY id",
        params![counter],
        |row| Ok(Reserved { release: row.next()?, kind: row.next()?, first: row.next()?, last: row.next()? }),
    )
}

/// Whether another release is under way on some of the days.
pub(crate) fn overlaps(tx: &mut Tx<'_>, counter: CounterId, (first, last): (Date, Date)) -> Result<bool> {
    let many: u64 = tx.one(
        "SELECT COUNT(*) FROM agenda_releases
         WHERE counter = $1 AND state IN ('announced', 'drawn') AND first_day <= $3 AND last_day >= $2",
        params![counter, first, last],
        |row| row.next(),
    )?;
    Ok(many > 0)
}

/// The next public number of a release: they rise by one and say nothing of the person.
pub(crate) fn next_ticket(tx: &mut Tx<'_>, id: ReleaseId) -> Result<u64> {
    tx.change("UPDATE agenda_releases SET tickets = tickets + 1 WHERE id = $1", params![id])?;
    tx.one("SELECT tickets FROM agenda_releases WHERE id = $1 ORDER BY id", params![id], |row| row.next())
}

/// The public numbers that take part.
pub(crate) fn tickets(tx: &mut Tx<'_>, id: ReleaseId) -> Result<Vec<u64>> {
    tx.list(
        "SELECT ticket FROM agenda_waiting WHERE release = $1 AND ticket IS NOT NULL ORDER BY ticket",
        params![id],
        |row| row.next(),
    )
}

/// The seed: shown to nobody before the draw.
pub(crate) fn seed(tx: &mut Tx<'_>, id: ReleaseId) -> Result<String> {
    tx.one("SELECT seed FROM agenda_releases WHERE id = $1 ORDER BY id", params![id], |row| row.next())
}

/// Writes down how far a release is, if nobody else did meanwhile.
pub(crate) fn update(tx: &mut Tx<'_>, release: &Release) -> Result<()> {
    let changed = tx.execute(
        "UPDATE agenda_releases SET revision = revision + 1, state = $3, public_value = $4, public_url = $5, drawn_at = $6, why = $7
         WHERE id = $1 AND revision = $2",
        params![
            release.id,
            release.revision,
            release.phase,
            release.public_value,
            release.public_url,
            release.drawn_at,
            release.why
        ],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("agenda-changed-meanwhile".into())) }
}

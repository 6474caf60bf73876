//! The list of services.

use kernel::db::{Row, Tx};
use kernel::{Lang, OfficeId, Result, ServiceId, params};

use super::{Found, Slice, Where, containing, found, read_term, said};
use crate::catalog::{Facets, ServiceFilter, ServiceRow};
use crate::words::ServiceStatus;

const TABLES: &str = "services s JOIN offices o ON o.id = s.office JOIN bodies b ON b.id = o.body";

/// The services that fit, by office and place where one office is asked for, else by name.
pub(crate) fn list(tx: &mut Tx<'_>, filter: &ServiceFilter, slice: Slice, lang: Lang) -> Result<Found<ServiceRow>> {
    let mut conditions = Where::default();
    let name = said(&mut conditions, lang, "s", "name");
    let description = said(&mut conditions, lang, "s", "description");
    let office = said(&mut conditions, lang, "o", "name");
    let body = said(&mut conditions, lang, "b", "name");
    fit(&mut conditions, filter);
    let columns = format!(
        "s.id, s.code, {name}, {description}, s.status, s.timing, s.term_amount, s.term_unit, s.side, o.code, {office}, b.code, {body}"
    );
    let order = if filter.office.is_some() { "s.position, s.id".to_owned() } else { format!("lower({name}), s.id") };
    found(tx, (&columns, TABLES), conditions, &order, slice, read)
}

fn read(row: &mut Row<'_>) -> Result<ServiceRow> {
    Ok(ServiceRow {
        id: row.next()?,
        code: row.next()?,
        name: row.next()?,
        description: row.next()?,
        status: row.next()?,
        timing: row.next()?,
        term: read_term(row)?,
        side: row.next()?,
        office_code: row.next()?,
        office_name: row.next()?,
        body_code: row.next()?,
        body_name: row.next()?,
    })
}

fn fit(conditions: &mut Where, filter: &ServiceFilter) {
    if let Some(body) = &filter.body {
        conditions.and("o.body = {}", body);
    }
    if let Some(office) = &filter.office {
        conditions.and("s.office = {}", office);
    }
    if let Some(topic) = &filter.topic {
        conditions.and(&listed("topic"), topic);
    }
    if let Some(audience) = &filter.audience {
        conditions.and(&listed("audience"), audience);
    }
    if let Some(channel) = &filter.channel {
        conditions.and(&listed("channel"), channel);
    }
    if let Some(side) = &filter.side {
        conditions.and("s.side = {}", side);
    }
    if let Some(timing) = &filter.timing {
        conditions.and("s.timing = {}", timing);
    }
    match &filter.status {
        Some(status) => conditions.and("s.status = {}", status),
        None => conditions.and("s.status <> {}", &ServiceStatus::Ended),
    }
    for word in filter.text.split_whitespace().take(8) {
        conditions.and("s.folded LIKE {} ESCAPE '\\'", &containing(word));
    }
}

/// Services whose sheet lists a word of a kind.
fn listed(kind: &str) -> String {
    format!("EXISTS (SELECT 1 FROM service_parts p WHERE p.kind = '{kind}' AND p.word = {{}} AND p.service = s.id)")
}

pub(crate) fn facets(tx: &mut Tx<'_>) -> Result<Facets> {
    let mut facets = Facets::default();
    tx.each(
        "SELECT p.kind, p.word, COUNT(DISTINCT p.service) FROM service_parts p JOIN services s ON s.id = p.service
         WHERE p.kind IN ('topic', 'audience', 'channel') AND s.status <> 'ended' GROUP BY p.kind, p.word ORDER BY p.kind, p.word",
        &[],
        |row| {
            let (kind, word, count): (String, String, u64) = (row.next()?, row.next()?, row.next()?);
            match kind.as_str() {
                "topic" => drop(facets.topics.insert(word.parse()?, count)),
                "audience" => drop(facets.audiences.insert(word.parse()?, count)),
                _ => drop(facets.channels.insert(word.parse()?, count)),
            }
            Ok(())
        },
    )?;
    Ok(facets)
}

pub(crate) fn id(tx: &mut Tx<'_>, code: &str) -> Result<ServiceId> {
    tx.one("SELECT id FROM services WHERE code = $1 ORDER BY id", params![code], |row| row.next())
}

/// The services of an office with their codes, in their order: for choices in forms and for files.
pub(crate) fn codes(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<(ServiceId, String, String)>> {
    tx.list("SELECT id, code, name FROM services WHERE office = $1 ORDER BY position, id", params![office], |row| {
        Ok((row.next()?, row.next()?, row.next()?))
    })
}

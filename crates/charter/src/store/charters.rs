//! Charters with all that they promise.

use jiff::civil::Date;
use kernel::db::{Bind, Row, Tx};
use kernel::{Lang, OfficeId, Result, ServiceId, params};

use super::{Column, insert, read_term, save, term_columns, texts};
use crate::charter::{Action, Charter, CharterBook, Offer, Principle};
use crate::ids::{CharterId, LineId};
use crate::standard::{Planned, Quality, Standard};
use crate::words::ActionState;

const COLUMNS: &str = "c.id, c.revision, c.office, c.year, c.version, c.state, c.title, c.introduction, c.closing, c.notes, \
  c.approved_by, c.approved_on, c.act, c.in_force_from, c.in_force_to, c.published_on, c.copied_from";

fn read(row: &mut Row<'_>) -> Result<Charter> {
    Ok(Charter {
        id: row.next()?,
        revision: row.next()?,
        office: row.next()?,
        year: row.next()?,
        version: row.next()?,
        state: row.next()?,
        title: row.next()?,
        introduction: row.next()?,
        closing: row.next()?,
        notes: row.next()?,
        approved_by: row.next()?,
        approved_on: row.next()?,
        act: row.next()?,
        in_force_from: row.next()?,
        in_force_to: row.next()?,
        published_on: row.next()?,
        copied_from: row.next()?,
    })
}

/// Charters that fit a condition, in an order.
fn select(tx: &mut Tx<'_>, rest: &str, values: &[&dyn Bind]) -> Result<Vec<Charter>> {
    tx.list(&format!("SELECT {COLUMNS} FROM charters c {rest}"), values, read)
}

/// All charters of an office, the newest first.
pub(crate) fn of_office(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Charter>> {
    select(tx, "WHERE c.office = $1 ORDER BY c.year DESC, c.version DESC", params![office])
}

/// Offices and years of the charters that were ever in force.
pub(crate) fn public_years(tx: &mut Tx<'_>) -> Result<Vec<(OfficeId, i16)>> {
    let sql = "SELECT DISTINCT office, year FROM charters WHERE state IN ('in_force', 'superseded') ORDER BY office, year DESC";
    tx.list(sql, params![], |row| Ok((row.next()?, row.next()?)))
}

/// The charter alone, in Italian.
pub(crate) fn row(tx: &mut Tx<'_>, id: CharterId) -> Result<Charter> {
    tx.one(&format!("SELECT {COLUMNS} FROM charters c WHERE c.id = $1 ORDER BY c.id"), params![id], read)
}

/// The charter that held on a day.
pub(crate) fn on(tx: &mut Tx<'_>, office: OfficeId, date: Date) -> Result<Option<Charter>> {
    let held = "WHERE c.office = $1 AND c.in_force_from <= $2 AND (c.in_force_to IS NULL OR c.in_force_to >= $2)
                ORDER BY c.in_force_from DESC, c.version DESC LIMIT 1";
    Ok(select(tx, held, params![office, date])?.pop())
}

/// The charter that came into force last, another one left out.
pub(crate) fn last_in_force(tx: &mut Tx<'_>, office: OfficeId, but: CharterId) -> Result<Option<Charter>> {
    let last = "WHERE c.office = $1 AND c.id <> $2 AND c.in_force_from IS NOT NULL
                ORDER BY c.in_force_from DESC, c.version DESC LIMIT 1";
    Ok(select(tx, last, params![office, but])?.pop())
}

/// The highest version of a year.
pub(crate) fn last_version(tx: &mut Tx<'_>, office: OfficeId, year: i16) -> Result<u32> {
    let sql = "SELECT COALESCE(MAX(version), 0) FROM charters WHERE office = $1 AND year = $2";
    tx.one(sql, params![office, year], |row| row.next())
}

pub(crate) fn write(tx: &mut Tx<'_>, charter: &Charter) -> Result<u64> {
    save(
        tx,
        "charters",
        &charter.id,
        charter.revision,
        &[
            ("office", &charter.office),
            ("year", &charter.year),
            ("version", &charter.version),
            ("state", &charter.state),
            ("title", &charter.title),
            ("introduction", &charter.introduction),
            ("closing", &charter.closing),
            ("notes", &charter.notes),
            ("approved_by", &charter.approved_by),
            ("approved_on", &charter.approved_on),
            ("act", &charter.act),
            ("in_force_from", &charter.in_force_from),
            ("in_force_to", &charter.in_force_to),
            ("published_on", &charter.published_on),
            ("copied_from", &charter.copied_from),
        ],
    )
    .map_err(|error| error.named("charters_one_draft", "year", "charter-draft-there"))
}

/// The charter with all its parts: one query for each kind.
pub(crate) fn book(tx: &mut Tx<'_>, charter: Charter, lang: Lang) -> Result<CharterBook> {
    let id = charter.id;
    let mut book = CharterBook {
        charter,
        principles: principles(tx, id)?,
        offers: offers(tx, id)?,
        standards: standards(tx, "p.charter = $1", params![id])?,
        qualities: qualities(tx, id)?,
        actions: actions(tx, id)?,
    };
    // The names of the services are kept with the services, and translated there.
    let roots = "SELECT CAST($1 AS TEXT) UNION SELECT service FROM charter_services WHERE charter = $1
                 UNION SELECT service FROM standards WHERE charter = $1 AND service IS NOT NULL";
    texts::dictionary(tx, lang, roots, params![id])?.apply(&mut book);
    Ok(book)
}

/// Takes a charter away with all its parts.
pub(crate) fn remove(tx: &mut Tx<'_>, id: CharterId) -> Result<()> {
    texts::remove(tx, id.into())?;
    for table in ["principles", "charter_services", "standards", "qualities", "improvement_actions"] {
        tx.execute(&format!("DELETE FROM {table} WHERE charter = $1"), params![id])?;
    }
    tx.change("DELETE FROM charters WHERE id = $1", params![id])
}

pub(crate) fn principles(tx: &mut Tx<'_>, charter: CharterId) -> Result<Vec<Principle>> {
    let sql = "SELECT id, title, text FROM principles WHERE charter = $1 ORDER BY position, id";
    tx.list(sql, params![charter], |row| Ok(Principle { id: row.next()?, title: row.next()?, text: row.next()? }))
}

pub(crate) fn replace_principles(tx: &mut Tx<'_>, charter: CharterId, principles: &[Principle]) -> Result<()> {
    tx.execute("DELETE FROM principles WHERE charter = $1", params![charter])?;
    for (position, one) in principles.iter().enumerate() {
        let columns: [Column<'_>; 5] = [
            ("id", &one.id),
            ("charter", &charter),
            ("position", &position),
            ("title", &one.title),
            ("text", &one.text),
        ];
        insert(tx, "principles", &columns)?;
    }
    Ok(())
}

const OFFER: &str = "p.id, p.service, s.code, s.name, p.characteristics, p.promise, p.timing, p.term_amount, p.term_unit \
                     FROM charter_services p JOIN services s ON s.id = p.service";

fn read_offer(row: &mut Row<'_>) -> Result<Offer> {
    Ok(Offer {
        id: row.next()?,
        service: row.next()?,
        code: row.next()?,
        name: row.next()?,
        characteristics: row.next()?,
        promise: row.next()?,
        timing: row.next()?,
        term: read_term(row)?,
    })
}

pub(crate) fn offers(tx: &mut Tx<'_>, charter: CharterId) -> Result<Vec<Offer>> {
    tx.list(&format!("SELECT {OFFER} WHERE p.charter = $1 ORDER BY p.position, p.id"), params![charter], read_offer)
}

/// What one charter promises for one service.
pub(crate) fn offer(tx: &mut Tx<'_>, charter: CharterId, service: ServiceId, lang: Lang) -> Result<Option<Offer>> {
    let sql = format!("SELECT {OFFER} WHERE p.charter = $1 AND p.service = $2 ORDER BY p.id");
    let mut offer = tx.opt(&sql, params![charter, service], read_offer)?;
    texts::translate(tx, lang, &mut offer)?;
    Ok(offer)
}

pub(crate) fn replace_offers(tx: &mut Tx<'_>, charter: CharterId, offers: &[Offer]) -> Result<()> {
    tx.execute("DELETE FROM charter_services WHERE charter = $1", params![charter])?;
    for (position, one) in offers.iter().enumerate() {
        let (term_amount, term_unit) = term_columns(one.term);
        let columns: [Column<'_>; 9] = [
            ("id", &one.id),
            ("charter", &charter),
            ("service", &one.service),
            ("position", &position),
            ("characteristics", &one.characteristics),
            ("promise", &one.promise),
            ("timing", &one.timing),
            ("term_amount", &term_amount),
            ("term_unit", &term_unit),
        ];
        insert(tx, "charter_services", &columns)
            .map_err(|error| error.named("charter_services_once", "offers", "charter-offer-twice"))?;
    }
    Ok(())
}

const STANDARD: &str = "p.id, p.service, s.code, s.name, p.position, p.key, p.dimension, p.sub_dimension, p.optional, p.indicator, \
  p.formula, p.measure, p.planned, p.unit, p.direction, p.share, p.planned_text, p.legal_limit, p.legal_norm, p.note, p.source \
  FROM standards p LEFT JOIN services s ON s.id = p.service";

fn read_standard(row: &mut Row<'_>) -> Result<Standard> {
    Ok(Standard {
        id: row.next()?,
        service: row.next()?,
        service_code: row.next()?,
        service_name: row.next::<Option<String>>()?.unwrap_or_default(),
        position: row.next()?,
        key: row.next()?,
        dimension: row.next()?,
        sub_dimension: row.next()?,
        optional: row.next()?,
        indicator: row.next()?,
        formula: row.next()?,
        measure: row.next()?,
        planned: read_planned(row)?,
        planned_text: row.next()?,
        legal_limit: row.next()?,
        legal_norm: row.next()?,
        note: row.next()?,
        source: row.next()?,
    })
}

fn read_planned(row: &mut Row<'_>) -> Result<Option<Planned>> {
    let (value, unit, direction, share) =
        (row.next::<Option<_>>()?, row.next::<Option<_>>()?, row.next::<Option<_>>()?, row.next()?);
    Ok(value.zip(unit).zip(direction).map(|((value, unit), direction)| Planned { value, unit, direction, share }))
}

/// Standards that fit a condition, in their order.
pub(crate) fn standards(tx: &mut Tx<'_>, condition: &str, values: &[&dyn Bind]) -> Result<Vec<Standard>> {
    tx.list(&format!("SELECT {STANDARD} WHERE {condition} ORDER BY p.position, p.id"), values, read_standard)
}

pub(crate) fn remove_standard(tx: &mut Tx<'_>, charter: CharterId, key: &str) -> Result<()> {
    tx.execute("DELETE FROM standards WHERE charter = $1 AND key = $2", params![charter, key]).map(|_| ())
}

pub(crate) fn insert_standard(tx: &mut Tx<'_>, charter: CharterId, one: &Standard) -> Result<()> {
    let planned = one.planned.as_ref();
    let columns: [Column<'_>; 20] = [
        ("id", &one.id),
        ("charter", &charter),
        ("service", &one.service),
        ("position", &one.position),
        ("key", &one.key),
        ("dimension", &one.dimension),
        ("sub_dimension", &one.sub_dimension),
        ("optional", &one.optional),
        ("indicator", &one.indicator),
        ("formula", &one.formula),
        ("measure", &one.measure),
        ("planned", &planned.map(|planned| planned.value)),
        ("unit", &planned.map(|planned| planned.unit)),
        ("direction", &planned.map(|planned| planned.direction)),
        ("share", &planned.and_then(|planned| planned.share)),
        ("planned_text", &one.planned_text),
        ("legal_limit", &one.legal_limit),
        ("legal_norm", &one.legal_norm),
        ("note", &one.note),
        ("source", &one.source),
    ];
    insert(tx, "standards", &columns).map_err(|error| error.named("standards_key", "key", "charter-key-taken"))
}

/// Writes the measure of a standard: how a figure is computed may be mended when the promise itself is frozen.
pub(crate) fn write_measure(tx: &mut Tx<'_>, charter: CharterId, key: &str, measure: &str) -> Result<()> {
    tx.change("UPDATE standards SET measure = $3 WHERE charter = $1 AND key = $2", params![charter, key, measure])
}

pub(crate) fn qualities(tx: &mut Tx<'_>, charter: CharterId) -> Result<Vec<Quality>> {
    let sql = "SELECT id, service, factor, expectation, standard, note FROM qualities WHERE charter = $1 ORDER BY position, id";
    tx.list(sql, params![charter], |row| {
        let (id, service, factor) = (row.next()?, row.next()?, row.next()?);
        Ok(Quality { id, service, factor, expectation: row.next()?, standard: row.next()?, note: row.next()? })
    })
}

pub(crate) fn replace_qualities(tx: &mut Tx<'_>, charter: CharterId, qualities: &[Quality]) -> Result<()> {
    tx.execute("DELETE FROM qualities WHERE charter = $1", params![charter])?;
    for (position, one) in qualities.iter().enumerate() {
        let columns: [Column<'_>; 8] = [
            ("id", &one.id),
            ("charter", &charter),
            ("service", &one.service),
            ("position", &position),
            ("factor", &one.factor),
            ("expectation", &one.expectation),
            ("standard", &one.standard),
            ("note", &one.note),
        ];
        insert(tx, "qualities", &columns)?;
    }
    Ok(())
}

const ACTION: &str = "id, year, text, due_on, state, outcome";

fn read_action(row: &mut Row<'_>) -> Result<Action> {
    let (id, year, text) = (row.next()?, row.next()?, row.next()?);
    Ok(Action { id, year, text, due_on: row.next()?, state: row.next()?, outcome: row.next()? })
}

pub(crate) fn actions(tx: &mut Tx<'_>, charter: CharterId) -> Result<Vec<Action>> {
    let sql = format!("SELECT {ACTION} FROM improvement_actions WHERE charter = $1 ORDER BY position, id");
    tx.list(&sql, params![charter], read_action)
}

/// An improvement action with its charter.
pub(crate) fn action(tx: &mut Tx<'_>, id: LineId) -> Result<(Action, CharterId)> {
    let sql = format!("SELECT {ACTION}, charter FROM improvement_actions WHERE id = $1 ORDER BY id");
    tx.one(&sql, params![id], |row| Ok((read_action(row)?, row.next()?)))
}

pub(crate) fn write_outcome(tx: &mut Tx<'_>, id: LineId, state: ActionState, outcome: &str) -> Result<()> {
    tx.change("UPDATE improvement_actions SET state = $2, outcome = $3 WHERE id = $1", params![id, state, outcome])
}

pub(crate) fn replace_actions(tx: &mut Tx<'_>, charter: CharterId, actions: &[Action]) -> Result<()> {
    tx.execute("DELETE FROM improvement_actions WHERE charter = $1", params![charter])?;
    for (position, one) in actions.iter().enumerate() {
        let columns: [Column<'_>; 8] = [
            ("id", &one.id),
            ("charter", &charter),
            ("position", &position),
            ("year", &one.year),
            ("text", &one.text),
            ("due_on", &one.due_on),
            ("state", &one.state),
            ("outcome", &one.outcome),
        ];
        insert(tx, "improvement_actions", &columns)?;
    }
    Ok(())
}

//! Service sheets: any number of them in one query for each kind of thing.

use std::collections::HashMap;

use kernel::db::{Bind, Row, Tx};
use kernel::{Lang, OfficeId, Result, ServiceId, params};

use super::{folded, offices, parts, read_term, save, term_columns, texts};
use crate::service::Service;

const COLUMNS: &str = "s.id, s.revision, s.office, s.position, s.code, s.status, s.status_reason, s.name, s.description, \
  s.addressed, s.characteristics, s.delivery, s.how_to, s.needed, s.obtained, s.timing, s.timing_text, s.term_amount, \
  s.term_unit, s.term_norm, s.clock_start, s.silence, s.cost, s.payments, s.conditions, s.side, s.web, s.unit, s.responsible, \
  s.examiner, s.decision_maker, s.case_status, s.self_declaration, s.remedies, s.substitute_power, s.diffida_authority, \
  s.diffida_address, s.note, s.updated_on";

fn read(row: &mut Row<'_>) -> Result<Service> {
    Ok(Service {
        id: row.next()?,
        revision: row.next()?,
        office: row.next()?,
        position: row.next()?,
        code: row.next()?,
        status: row.next()?,
        status_reason: row.next()?,
        name: row.next()?,
        description: row.next()?,
        topics: Vec::new(),
        audiences: Vec::new(),
        addressed: row.next()?,
        characteristics: row.next()?,
        delivery: row.next()?,
        how_to: row.next()?,
        needed: row.next()?,
        documents: Vec::new(),
        obtained: row.next()?,
        timing: row.next()?,
        timing_text: row.next()?,
        term: read_term(row)?,
        term_norm: row.next()?,
        clock_start: row.next()?,
        silence: row.next()?,
        cost: row.next()?,
        costs: Vec::new(),
        payments: row.next()?,
        channels: Vec::new(),
        conditions: row.next()?,
        files: Vec::new(),
        norms: Vec::new(),
        pages: Vec::new(),
        contacts: Vec::new(),
        side: row.next()?,
        web: row.next()?,
        unit: row.next()?,
        responsible: row.next()?,
        examiner: row.next()?,
        decision_maker: row.next()?,
        case_status: row.next()?,
        self_declaration: row.next()?,
        remedies: row.next()?,
        substitute_power: row.next()?,
        diffida_authority: row.next()?,
        diffida_address: row.next()?,
        note: row.next()?,
        updated_on: row.next()?,
    })
}

pub(crate) fn by_code(tx: &mut Tx<'_>, code: &str, lang: Lang) -> Result<Service> {
    one(load(tx, "s.code = $1", params![code], lang)?)
}

pub(crate) fn by_id(tx: &mut Tx<'_>, id: ServiceId, lang: Lang) -> Result<Service> {
    one(load(tx, "s.id = $1", params![id], lang)?)
}

/// All sheets of an office, in their order.
pub(crate) fn of_office(tx: &mut Tx<'_>, office: OfficeId, lang: Lang) -> Result<Vec<Service>> {
    load(tx, "s.office = $1", params![office], lang)
}

/// All sheets, by office: the catalogue.
pub(crate) fn all(tx: &mut Tx<'_>, lang: Lang) -> Result<Vec<Service>> {
    load(tx, "s.status <> 'ended'", &[], lang)
}

fn one(mut found: Vec<Service>) -> Result<Service> {
    found.pop().ok_or(kernel::Error::NotFound)
}

fn load(tx: &mut Tx<'_>, condition: &str, values: &[&dyn Bind], lang: Lang) -> Result<Vec<Service>> {
    let sql = format!("SELECT {COLUMNS} FROM services s WHERE {condition} ORDER BY s.office, s.position, s.id");
    let mut services = tx.list(&sql, values, read)?;
    if services.is_empty() {
        return Ok(services);
    }
    let ids = format!("SELECT s.id FROM services s WHERE {condition}");
    let place: HashMap<ServiceId, usize> = services.iter().enumerate().map(|(at, service)| (service.id, at)).collect();
    parts::load(tx, &ids, values, |service, part| match place.get(&service) {
        Some(at) => part.put(&mut services[*at]),
        None => Ok(()),
    })?;
    for contact in offices::contacts(tx, &format!("service IN ({ids})"), values)? {
        if let Some(at) = contact.service.and_then(|service| place.get(&service)) {
            services[*at].contacts.push(contact);
        }
    }
    texts::dictionary(tx, lang, &ids, values)?.apply(&mut services);
    Ok(services)
}

/// Writes a sheet with all that it lists.
pub(crate) fn write(tx: &mut Tx<'_>, service: &Service) -> Result<u64> {
    let (term_amount, term_unit) = term_columns(service.term);
    let revision = save(
        tx,
        "services",
        &service.id,
        service.revision,
        &[
            ("office", &service.office),
            ("position", &service.position),
            ("code", &service.code),
            ("status", &service.status),
            ("status_reason", &service.status_reason),
            ("name", &service.name),
            ("description", &service.description),
            ("addressed", &service.addressed),
            ("characteristics", &service.characteristics),
            ("delivery", &service.delivery),
            ("how_to", &service.how_to),
            ("needed", &service.needed),
            ("obtained", &service.obtained),
            ("timing", &service.timing),
            ("timing_text", &service.timing_text),
            ("term_amount", &term_amount),
            ("term_unit", &term_unit),
            ("term_norm", &service.term_norm),
            ("clock_start", &service.clock_start),
            ("silence", &service.silence),
            ("cost", &service.cost),
            ("payments", &service.payments),
            ("conditions", &service.conditions),
            ("side", &service.side),
            ("web", &service.web),
            ("unit", &service.unit),
            ("responsible", &service.responsible),
            ("examiner", &service.examiner),
            ("decision_maker", &service.decision_maker),
            ("case_status", &service.case_status),
            ("self_declaration", &service.self_declaration),
            ("remedies", &service.remedies),
            ("substitute_power", &service.substitute_power),
            ("diffida_authority", &service.diffida_authority),
            ("diffida_address", &service.diffida_address),
            ("note", &service.note),
            ("updated_on", &service.updated_on),
            ("folded", &""),
        ],
    )
    .map_err(|error| error.named("services_code", "code", "charter-code-taken"))?;
    parts::replace(tx, service)?;
    tx.execute("DELETE FROM contacts WHERE service = $1", params![service.id])?;
    offices::insert_contacts(tx, service.office, &service.contacts)?;
    texts::sweep(tx, service.id.into(), &mut service.clone())?;
    fold(tx, service.id)?;
    Ok(revision)
}

/// Keeps the words by which the list finds a service, in all languages.
pub(crate) fn fold(tx: &mut Tx<'_>, id: ServiceId) -> Result<()> {
    let italian: String = tx.one(
        "SELECT name || ' ' || description || ' ' || obtained || ' ' || code FROM services WHERE id = $1 ORDER BY id",
        params![id],
        |row| row.next(),
    )?;
    let others = texts::all_languages(tx, id.into(), &["name", "description", "obtained"])?;
    tx.change("UPDATE services SET folded = $2 WHERE id = $1", params![id, folded(&format!("{italian} {others}"))])
}

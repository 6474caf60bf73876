//! Bodies and offices of a file.

use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Lang, OfficeId, Result};

use super::load::by_code;
use super::words::Gathered;
use super::{BodySeed, ContactSeed, Loaded, OfficeSeed};
use crate::body::Body;
use crate::hours::{HourException, Hours, Span};
use crate::ids::{BodyId, CounterId};
use crate::office::{Contact, Counter, Office, Partner};
use crate::save::{save_body, save_contacts, save_counter, save_exceptions, save_hours, save_office, save_partners};
use crate::store::{bodies, offices};
use crate::texts::Root;
use crate::values::Listed;

pub(super) fn body(tx: &mut Tx<'_>, by: &Actor, seed: &BodySeed) -> Result<BodyId> {
    let known = known(bodies::by_code(tx, &seed.code, Lang::It))?;
    let body = Body {
        id: known.as_ref().map_or_else(|| tx.id(), |body| body.id),
        revision: known.map_or(0, |body| body.revision),
        code: seed.code.clone(),
        kind: seed.kind,
        name: seed.name.clone(),
        description: seed.description.clone(),
        address: seed.address.clone(),
        phone: seed.phone.clone(),
        email: seed.email.clone(),
        certified_mail: seed.certified_mail.clone(),
        web: seed.web.clone(),
        tax_code: seed.tax_code.clone(),
        ipa_code: seed.ipa_code.clone(),
        patron_days: Listed(seed.patron_days.clone()),
        diffida_authority: seed.diffida_authority.clone(),
        diffida_address: seed.diffida_address.clone(),
        note: seed.note.clone(),
    };
    save_body(tx, by, &body)?;
    let mut words = Gathered::default();
    words.add(body.id, &format!("bodies.{}", seed.code), &seed.translations);
    words.save(tx, by, Root::Body(body.id))?;
    Ok(body.id)
}

pub(super) fn known<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

pub(super) fn office(
    tx: &mut Tx<'_>,
    by: &Actor,
    seed: &OfficeSeed,
    position: usize,
    loaded: &mut Loaded,
) -> Result<()> {
    let known = match known(offices::id(tx, &seed.code))? {
        Some(id) => Some(offices::row(tx, id)?),
        None => None,
    };
    let office = Office {
        id: known.as_ref().map_or_else(|| tx.id(), |office| office.id),
        revision: known.map_or(0, |office| office.revision),
        body: loaded.body(tx, &seed.body)?,
        position: i64::try_from(position).unwrap_or_default(),
        code: seed.code.clone(),
        name: seed.name.clone(),
        description: seed.description.clone(),
        unit: seed.unit.clone(),
        head: seed.head.clone(),
        head_role: seed.head_role.clone(),
        substitute: seed.substitute.clone(),
        address: seed.address.clone(),
        accessibility: seed.accessibility.clone(),
        works_on_saturday: seed.works_on_saturday,
        web: seed.web.clone(),
        note: seed.note.clone(),
    };
    save_office(tx, by, &office)?;
    loaded.offices.insert(seed.code.clone(), office.id);
    let place = format!("offices.{}", seed.code);
    let mut words = Gathered::default();
    words.add(office.id, &place, &seed.translations);
    let counters = counters(tx, by, seed, office.id, &mut words)?;
    for counter in &counters {
        loaded.counters.insert(format!("{}/{}", seed.code, counter.code), counter.id);
    }
    let contacts = contacts(tx, &seed.contacts, &counters, &place, &mut words)?;
    save_contacts(tx, by, office.id, &contacts)?;
    let hours = hours(tx, seed, &counters, &place)?;
    save_hours(tx, by, office.id, &hours)?;
    let exceptions = exceptions(tx, seed, &counters, &place, &mut words)?;
    save_exceptions(tx, by, office.id, &exceptions)?;
    let partners = partners(tx, seed, &place, &mut words);
    save_partners(tx, by, office.id, &partners)?;
    words.save(tx, by, Root::Office(office.id))
}

fn counters(
    tx: &mut Tx<'_>,
    by: &Actor,
    seed: &OfficeSeed,
    office: OfficeId,
    words: &mut Gathered,
) -> Result<Vec<Counter>> {
    let known = offices::counters(tx, office)?;
    let mut counters = Vec::new();
    for (position, one) in seed.counters.iter().enumerate() {
        let counter = Counter {
            id: known.iter().find(|counter| counter.code == one.code).map_or_else(|| tx.id(), |counter| counter.id),
            office,
            position: i64::try_from(position).unwrap_or_default(),
            code: one.code.clone(),
            name: one.name.clone(),
            address: one.address.clone(),
            coordinates: one.coordinates,
            directions: one.directions.clone(),
            desks: one.desks,
            access: Listed(one.access.clone()),
            note: one.note.clone(),
        };
        let place = format!("offices.{}.counters.{}", seed.code, one.code);
        super::words::at(&place, save_counter(tx, by, &counter))?;
        words.add(counter.id, &place, &one.translations);
        counters.push(counter);
    }
    Ok(counters)
}

/// The counter that a line of the file names.
fn counter(code: Option<&String>, counters: &[Counter], place: &str) -> Result<Option<CounterId>> {
    code.map(|code| {
        by_code(counters, code, |counter| counter.code.as_str(), place, "counter").map(|counter| counter.id)
    })
    .transpose()
}

pub(super) fn contacts(
    tx: &Tx<'_>,
    seeds: &[ContactSeed],
    counters: &[Counter],
    place: &str,
    words: &mut Gathered,
) -> Result<Vec<Contact>> {
    let mut contacts = Vec::new();
    for (number, one) in seeds.iter().enumerate() {
        let place = format!("{place}.contacts.{number}");
        let contact = Contact {
            id: tx.id(),
            counter: counter(one.counter.as_ref(), counters, &place)?,
            service: None,
            kind: one.kind,
            value: one.value.clone(),
            label: one.label.clone(),
        };
        words.add(contact.id, &place, &one.translations);
        contacts.push(contact);
    }
    Ok(contacts)
}

fn hours(tx: &Tx<'_>, seed: &OfficeSeed, counters: &[Counter], place: &str) -> Result<Vec<Hours>> {
    let mut hours = Vec::new();
    for (number, one) in seed.hours.iter().enumerate() {
        let counter = counter(one.counter.as_ref(), counters, &format!("{place}.hours.{number}"))?;
        hours.extend(one.days.iter().map(|weekday| Hours {
            id: tx.id(),
            counter,
            kind: one.kind,
            weekday: *weekday,
            span: Span { opens: one.opens, closes: one.closes },
            valid_from: one.valid_from,
            valid_to: one.valid_to,
        }));
    }
    Ok(hours)
}

fn exceptions(
    tx: &Tx<'_>,
    seed: &OfficeSeed,
    counters: &[Counter],
    place: &str,
    words: &mut Gathered,
) -> Result<Vec<HourException>> {
    let mut exceptions = Vec::new();
    for (number, one) in seed.exceptions.iter().enumerate() {
        let place = format!("{place}.exceptions.{number}");
        if one.opens.is_some() != one.closes.is_some() {
            return Err(Error::Invalid(kernel::Invalid::default().with(format!("{place}.closes"), "charter-required")));
        }
        let exception = HourException {
            id: tx.id(),
            counter: counter(one.counter.as_ref(), counters, &place)?,
            kind: one.kind,
            from: one.from,
            to: one.to.unwrap_or(one.from),
            span: one.opens.zip(one.closes).map(|(opens, closes)| Span { opens, closes }),
            reason: one.reason.clone(),
        };
        words.add(exception.id, &place, &one.translations);
        exceptions.push(exception);
    }
    Ok(exceptions)
}

fn partners(tx: &Tx<'_>, seed: &OfficeSeed, place: &str, words: &mut Gathered) -> Vec<Partner> {
    let mut partners = Vec::new();
    for (number, one) in seed.partners.iter().enumerate() {
        let (name, role) = (one.name.clone(), one.role.clone());
        let partner = Partner { id: tx.id(), network: one.network, name, role, units: one.units };
        words.add(partner.id, &format!("{place}.partners.{number}"), &one.translations);
        partners.push(partner);
    }
    partners
}

//! Service sheets of a file.

use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Lang, OfficeId, Result, ServiceId};

use super::places::{contacts, known};
use super::words::Gathered;
use super::{LinkSeed, Loaded, ServiceSeed};
use crate::save::save_service;
use crate::service::{Channel, Cost, Document, Link, Service};
use crate::store;
use crate::texts::Root;
use crate::words::{ServiceStatus, Side, Silence, Timing};

pub(super) fn service(
    tx: &mut Tx<'_>,
    by: &Actor,
    seed: &ServiceSeed,
    position: usize,
    loaded: &Loaded,
) -> Result<ServiceId> {
    let office = loaded.office(tx, &seed.office)?;
    let known = known(store::sheets::by_code(tx, &seed.code, Lang::It))?;
    let id = known.as_ref().map_or_else(|| tx.id(), |service| service.id);
    let revision = known.map_or(0, |service| service.revision);
    let place = format!("services.{}", seed.code);
    let mut words = Gathered::default();
    words.add(id, &place, &seed.translations);
    let mut service = texts(tx, seed, id, office);
    service.revision = revision;
    service.position = i64::try_from(position).unwrap_or_default();
    lists(tx, seed, &mut service, &place, &mut words)?;
    save_service(tx, by, &service)?;
    words.save(tx, by, Root::Service(id))?;
    Ok(id)
}

fn texts(tx: &Tx<'_>, seed: &ServiceSeed, id: ServiceId, office: OfficeId) -> Service {
    let seed = seed.clone();
    let untold = if seed.term.is_some() { Timing::Term } else { Timing::Untimed };
    let today = tx.clock().today();
    let mut service = Service::new(id, office, &seed.code, &seed.name, seed.updated_on.unwrap_or(today));
    service.status = seed.status.unwrap_or(ServiceStatus::Active);
    service.status_reason = seed.status_reason;
    service.description = seed.description;
    service.topics = seed.topics;
    service.audiences = seed.audiences;
    service.addressed = seed.addressed;
    service.characteristics = seed.characteristics;
    service.delivery = seed.delivery;
    service.how_to = seed.how_to;
    service.needed = seed.needed;
    service.obtained = seed.obtained;
    service.timing = seed.timing.unwrap_or(untold);
    service.timing_text = seed.timing_text;
    service.term = seed.term;
    service.term_norm = seed.term_norm;
    service.clock_start = seed.clock_start;
    service.silence = seed.silence.unwrap_or(Silence::None);
    service.cost = seed.cost;
    service.payments = seed.payments;
    service.conditions = seed.conditions;
    service.side = seed.side.unwrap_or(Side::Front);
    service.web = seed.web;
    service.unit = seed.unit;
    service.responsible = seed.responsible;
    service.examiner = seed.examiner;
    service.decision_maker = seed.decision_maker;
    service.case_status = seed.case_status;
    service.self_declaration = seed.self_declaration;
    service.remedies = seed.remedies;
    service.substitute_power = seed.substitute_power;
    service.diffida_authority = seed.diffida_authority;
    service.diffida_address = seed.diffida_address;
    service.note = seed.note;
    service
}

fn lists(tx: &Tx<'_>, seed: &ServiceSeed, service: &mut Service, place: &str, words: &mut Gathered) -> Result<()> {
    for (number, one) in seed.documents.iter().enumerate() {
        let (situation, title) = (one.situation.clone(), one.title.clone());
        let document = Document { id: tx.id(), situation, title, text: one.text.clone(), href: one.href.clone() };
        words.add(document.id, &format!("{place}.documents.{number}"), &one.translations);
        service.documents.push(document);
    }
    for (number, one) in seed.costs.iter().enumerate() {
        let cost = Cost { id: tx.id(), title: one.title.clone(), cents: one.cents, text: one.text.clone() };
        words.add(cost.id, &format!("{place}.costs.{number}"), &one.translations);
        service.costs.push(cost);
    }
    for (number, one) in seed.channels.iter().enumerate() {
        let channel = Channel { id: tx.id(), channel: one.channel, href: one.href.clone(), text: one.text.clone() };
        words.add(channel.id, &format!("{place}.channels.{number}"), &one.translations);
        service.channels.push(channel);
    }
    service.files = links(tx, &seed.files, &format!("{place}.files"), words);
    service.norms = links(tx, &seed.norms, &format!("{place}.norms"), words);
    service.pages = links(tx, &seed.pages, &format!("{place}.pages"), words);
    service.contacts = contacts(tx, &seed.contacts, &[], place, words)?;
    for contact in &mut service.contacts {
        contact.service = Some(service.id);
    }
    Ok(())
}

fn links(tx: &Tx<'_>, seeds: &[LinkSeed], place: &str, words: &mut Gathered) -> Vec<Link> {
    let mut links = Vec::new();
    for (number, one) in seeds.iter().enumerate() {
        let link = Link { id: tx.id(), title: one.title.clone(), href: one.href.clone() };
        words.add(link.id, &format!("{place}.{number}"), &one.translations);
        links.push(link);
    }
    links
}

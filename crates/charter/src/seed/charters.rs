//! Charters of a file: written as a draft like any other, then approved and put in force as the file says.

use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Lang, OfficeId, Result};

use super::words::{Gathered, at, unknown};
use super::{CharterSeed, Loaded, OfferSeed, StandardSeed};
use crate::charter::{Action, Approval, Charter, Offer, Principle};
use crate::draft::{self, Edit};
use crate::enforce::{approve, enforce};
use crate::ids::CharterId;
use crate::standard::{Quality, Standard};
use crate::store::{charters, sheets};
use crate::texts::Root;
use crate::words::{CharterState, Timing};

pub(super) fn charter(tx: &mut Tx<'_>, by: &Actor, seed: &CharterSeed, loaded: &Loaded) -> Result<CharterId> {
    let office = loaded.office(tx, &seed.office)?;
    make_room(tx, by, office, seed.year)?;
    let place = format!("charters.{}/{}", seed.office, seed.year);
    let mut words = Gathered::default();
    let id = match seed.copy_of {
        Some(year) => {
            let from = of_year(tx, office, year, &place)?;
            draft::copy(tx, by, from, seed.year, None)?
        }
        None => draft::begin(tx, by, office, seed.year, &seed.title)?,
    };
    words.add(id, &place, &seed.translations);
    let edits = edits(tx, seed, id, loaded, &place, &mut words)?;
    let mut revision = charters::row(tx, id)?.revision;
    for (at_part, edit) in edits {
        revision = at(&at_part, draft::edit(tx, by, id, revision, &edit))?;
    }
    words.save(tx, by, Root::Charter(id))?;
    come_into_force(tx, by, id, seed)?;
    Ok(id)
}

/// A draft of the year goes; what was approved stays, and refuses the file.
fn make_room(tx: &mut Tx<'_>, by: &Actor, office: OfficeId, year: i16) -> Result<()> {
    for old in charters::of_office(tx, office)?.into_iter().filter(|old| old.year == year) {
        if old.state != CharterState::Draft {
            return Err(Error::Conflict("charter-seed-frozen".into()));
        }
        draft::discard(tx, by, old.id)?;
    }
    Ok(())
}

fn of_year(tx: &mut Tx<'_>, office: OfficeId, year: i16, place: &str) -> Result<CharterId> {
    let found = charters::of_office(tx, office)?.into_iter().find(|one| one.year == year);
    found.map(|one: Charter| one.id).ok_or_else(|| unknown(place, "copy_of", &year.to_string()))
}

fn come_into_force(tx: &mut Tx<'_>, by: &Actor, id: CharterId, seed: &CharterSeed) -> Result<()> {
    if seed.state == CharterState::Draft {
        return Ok(());
    }
    let on = seed.approved_on.ok_or_else(|| Error::field("approved_on", "charter-required"))?;
    approve(tx, by, id, Approval { by: seed.approved_by.clone(), head: true, on, act: seed.act.clone() })?;
    if seed.state == CharterState::Approved {
        return Ok(());
    }
    let from = seed.in_force_from.ok_or_else(|| Error::field("in_force_from", "charter-required"))?;
    enforce(tx, by, id, from, seed.published_on.unwrap_or(from))
}

/// What the file says of a charter, as changes to its draft, each with its place in the file. An empty list changes nothing, so that a
/// copied charter keeps what it copied.
fn edits(
    tx: &mut Tx<'_>,
    seed: &CharterSeed,
    id: CharterId,
    loaded: &Loaded,
    place: &str,
    words: &mut Gathered,
) -> Result<Vec<(String, Edit)>> {
    let mut edits = vec![(place.to_owned(), texts(tx, seed, id)?)];
    if !seed.principles.is_empty() {
        edits.push((place.to_owned(), Edit::Principles(principles(tx, seed, place, words))));
    }
    if !seed.services.is_empty() {
        let mut offers = Vec::new();
        for one in &seed.services {
            offers.push(offer(tx, one, loaded, place, words)?);
        }
        edits.push((place.to_owned(), Edit::Offers(offers)));
    }
    let copied = charters::standards(tx, "p.charter = $1", kernel::params![id])?;
    for (number, one) in seed.standards.iter().enumerate() {
        let place = format!("{place}.standards.{}", one.key);
        let mut standard = standard(tx, one, loaded, &place)?;
        let known = copied.iter().position(|old| old.key == one.key);
        standard.position = i64::try_from(known.unwrap_or(copied.len() + number)).unwrap_or_default();
        words.add(standard.id, &place, &one.translations);
        edits.push((place, Edit::Standard(Box::new(standard))));
    }
    if !seed.qualities.is_empty() {
        edits.push((place.to_owned(), Edit::Qualities(qualities(tx, seed, loaded, place, words)?)));
    }
    if !seed.actions.is_empty() {
        edits.push((place.to_owned(), Edit::Actions(actions(tx, seed, place, words))));
    }
    Ok(edits)
}

fn texts(tx: &mut Tx<'_>, seed: &CharterSeed, id: CharterId) -> Result<Edit> {
    let row = charters::row(tx, id)?;
    let or = |given: &String, was: String| if given.is_empty() { was } else { given.clone() };
    Ok(Edit::Texts {
        title: or(&seed.title, row.title),
        introduction: or(&seed.introduction, row.introduction),
        closing: or(&seed.closing, row.closing),
        notes: or(&seed.notes, row.notes),
    })
}

fn principles(tx: &Tx<'_>, seed: &CharterSeed, place: &str, words: &mut Gathered) -> Vec<Principle> {
    let mut principles = Vec::new();
    for (number, one) in seed.principles.iter().enumerate() {
        let principle = Principle { id: tx.id(), title: one.title.clone(), text: one.text.clone() };
        words.add(principle.id, &format!("{place}.principles.{number}"), &one.translations);
        principles.push(principle);
    }
    principles
}

/// What the charter promises for a service; what the file leaves out is as on the sheet, with its translation.
fn offer(tx: &mut Tx<'_>, seed: &OfferSeed, loaded: &Loaded, place: &str, words: &mut Gathered) -> Result<Offer> {
    let service = at(place, loaded.service(tx, &seed.service))?;
    let sheet = sheets::by_id(tx, service, Lang::It)?;
    let mut translations = seed.translations.clone();
    for lang in crate::texts::foreign() {
        let foreign = sheets::by_id(tx, service, lang)?;
        let fields = translations.entry(lang.code().to_owned()).or_default();
        for (field, left_out, italian, text) in [
            ("characteristics", seed.characteristics.is_empty(), &sheet.characteristics, foreign.characteristics),
            ("promise", seed.promise.is_empty(), &sheet.timing_text, foreign.timing_text),
        ] {
            if left_out && text != *italian {
                fields.entry(field.to_owned()).or_insert(text);
            }
        }
    }
    let or = |given: &String, sheet: String| if given.is_empty() { sheet } else { given.clone() };
    let timing = seed.timing.unwrap_or(if seed.term.is_some() { Timing::Term } else { sheet.timing });
    let offer = Offer {
        id: tx.id(),
        service,
        code: sheet.code,
        name: sheet.name,
        characteristics: or(&seed.characteristics, sheet.characteristics),
        promise: or(&seed.promise, sheet.timing_text),
        timing,
        term: if timing == Timing::Term { seed.term.or(sheet.term) } else { None },
    };
    words.add(offer.id, &format!("{place}.services.{}", seed.service), &translations);
    Ok(offer)
}

fn standard(tx: &mut Tx<'_>, seed: &StandardSeed, loaded: &Loaded, place: &str) -> Result<Standard> {
    let mut standard = Standard::new(tx.id(), &seed.key, seed.dimension, &seed.indicator);
    standard.service = seed.service.as_ref().map(|code| at(place, loaded.service(tx, code))).transpose()?;
    standard.sub_dimension = seed.sub_dimension;
    standard.optional = seed.optional.unwrap_or(standard.optional);
    standard.formula.clone_from(&seed.formula);
    standard.measure = match &seed.measure {
        Some(measure) => serde_json::to_string(measure)?,
        None => String::new(),
    };
    standard.planned = seed.planned;
    standard.planned_text.clone_from(&seed.planned_text);
    standard.legal_limit = seed.legal_limit;
    standard.legal_norm.clone_from(&seed.legal_norm);
    standard.note.clone_from(&seed.note);
    standard.source.clone_from(&seed.source);
    Ok(standard)
}

fn qualities(
    tx: &mut Tx<'_>,
    seed: &CharterSeed,
    loaded: &Loaded,
    place: &str,
    words: &mut Gathered,
) -> Result<Vec<Quality>> {
    let mut qualities = Vec::new();
    for (number, one) in seed.qualities.iter().enumerate() {
        let place = format!("{place}.qualities.{number}");
        let quality = Quality {
            id: tx.id(),
            service: one.service.as_ref().map(|code| at(&place, loaded.service(tx, code))).transpose()?,
            factor: one.factor.clone(),
            expectation: one.expectation.clone(),
            standard: one.standard.clone(),
            note: one.note.clone(),
        };
        words.add(quality.id, &place, &one.translations);
        qualities.push(quality);
    }
    Ok(qualities)
}

fn actions(tx: &Tx<'_>, seed: &CharterSeed, place: &str, words: &mut Gathered) -> Vec<Action> {
    let mut actions = Vec::new();
    for (number, one) in seed.actions.iter().enumerate() {
        let (text, outcome) = (one.text.clone(), one.outcome.clone());
        let action = Action { id: tx.id(), year: one.year, text, due_on: one.due_on, state: one.state, outcome };
        words.add(action.id, &format!("{place}.actions.{number}"), &one.translations);
        actions.push(action);
    }
    actions
}

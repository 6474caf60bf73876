//! Types that are predefined everywhere, and the file in which an office brings its counters' agendas. The demo is written in it too.

use std::collections::BTreeMap;

use charter::CounterId;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Lang, Result};
use serde::Deserialize;

use crate::ids::{OwnerId, TypeCode};
use crate::kind::{Kind, Offer, Words};
use crate::mediator::{Mediator, save_mediator};
use crate::plan::Plan;
use crate::publish::publish;
use crate::rollout::{begin, save_offers, set_stage};
use crate::store;
use crate::words::Stage;

/// The predefined types.
const PREDEFINED: &str = include_str!("predefined.toml");
/// Their texts in the further languages: a table for each type.
const FURTHER: [(Lang, &str); 7] = [
    (Lang::Fr, include_str!("predefined/fr.toml")),
    (Lang::Es, include_str!("predefined/es.toml")),
    (Lang::Ro, include_str!("predefined/ro.toml")),
    (Lang::Sq, include_str!("predefined/sq.toml")),
    (Lang::Ar, include_str!("predefined/ar.toml")),
    (Lang::Uk, include_str!("predefined/uk.toml")),
    (Lang::Zh, include_str!("predefined/zh.toml")),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Types {
    types: Vec<Kind>,
}

/// Brings the predefined types in, or up to date. Safe to run at every start.
///
/// # Errors
/// Database errors.
pub fn predefine(tx: &mut Tx<'_>) -> Result<()> {
    write_kinds(tx, &predefined()?)
}

/// Writes types with their texts, new or known, in their order.
///
/// # Errors
/// `Invalid` beside `texts` where the Italian ones are missing; database errors.
pub fn write_kinds(tx: &mut Tx<'_>, kinds: &[Kind]) -> Result<()> {
    for (position, kind) in (0_i64..).zip(kinds) {
        store::types::write(tx, kind, position)?;
    }
    Ok(())
}

fn predefined() -> Result<Vec<Kind>> {
    let mut kinds = toml::from_str::<Types>(PREDEFINED).map_err(Error::internal)?.types;
    for (lang, texts) in FURTHER {
        let mut texts: BTreeMap<String, Words> = toml::from_str(texts).map_err(Error::internal)?;
        for kind in &mut kinds {
            kind.texts.extend(texts.remove(&kind.code.to_string()).map(|words| (lang.code().to_owned(), words)));
        }
    }
    Ok(kinds)
}

/// A file with the agendas of counters.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seed {
    /// Counters.
    pub counters: Vec<CounterSeed>,
    /// Interpreters and mediators.
    #[serde(default)]
    pub mediators: Vec<MediatorSeed>,
}

/// The agenda of a counter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CounterSeed {
    /// The office's code.
    pub office: String,
    /// The counter's code.
    pub counter: String,
    /// How far it is rolled out.
    pub stage: Stage,
    /// The last day of the trial, in days from the day of loading.
    pub pilot_days: Option<i64>,
    /// The types that it receives.
    pub offers: Vec<OfferSeed>,
    /// Its calendar.
    pub plan: Plan,
}

/// A type that a counter receives.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfferSeed {
    /// The type.
    pub kind: TypeCode,
    /// The code of the service.
    pub service: Option<String>,
    /// The counter's own length.
    pub minutes: Option<u16>,
}

/// An interpreter or mediator.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MediatorSeed {
    /// The office's code.
    pub office: String,
    /// The name.
    pub name: String,
    /// The languages.
    pub languages: Vec<String>,
    /// The calendar.
    pub plan: Plan,
}

impl Seed {
    /// Reads a file.
    ///
    /// # Errors
    /// `Internal` names the line and says what is expected there.
    pub fn parse(text: &str) -> Result<Self> {
        toml::from_str(text).map_err(Error::internal)
    }
}

/// Brings a file in: calendars published, types switched on, the stage reached.
///
/// # Errors
/// `Invalid` beside a plan's fields; `NotFound` where an office, counter, service or type is unknown; database errors.
pub fn load(tx: &mut Tx<'_>, by: &Actor, seed: &Seed) -> Result<()> {
    for counter in &seed.counters {
        self::counter(tx, by, counter)?;
    }
    for mediator in &seed.mediators {
        let office = charter::office_id(tx, &mediator.office)?;
        let known = store::mediators::of_office(tx, office)?.into_iter().find(|known| known.name == mediator.name);
        let id = known.map_or_else(|| tx.id(), |known| known.id);
        let languages = charter::Listed(mediator.languages.clone());
        save_mediator(tx, by, &Mediator { id, office, name: mediator.name.clone(), languages, active: true })?;
        put_in_force(tx, by, id.into(), &mediator.plan)?;
    }
    Ok(())
}

fn counter(tx: &mut Tx<'_>, by: &Actor, seed: &CounterSeed) -> Result<()> {
    let page = charter::office_page(tx, &seed.office, Lang::It)?;
    let found = page.counters.iter().find(|counter| counter.code == seed.counter).ok_or(Error::NotFound)?;
    let id: CounterId = found.id;
    begin(tx, id, page.office.id)?;
    let mut offers = Vec::new();
    for (position, offer) in (0_u16..).zip(&seed.offers) {
        let service = match &offer.service {
            Some(code) => Some(charter::service_id(tx, code)?),
            None => None,
        };
        offers.push(Offer { counter: id, kind: offer.kind.clone(), service, minutes: offer.minutes, position });
    }
    save_offers(tx, by, id, &offers)?;
    put_in_force(tx, by, id.into(), &seed.plan)?;
    let today = tx.clock().today();
    let until: Option<Date> = seed.pilot_days.map(|days| today.saturating_add(jiff::Span::new().days(days)));
    for stage in [Stage::Familiarisation, Stage::Pilot, Stage::Live] {
        let agenda = store::counters::find(tx, id)?;
        if stage <= seed.stage && agenda.stage < stage && (stage != Stage::Pilot || until.is_some()) {
            set_stage(tx, by, id, agenda.revision, (stage, until))?;
        }
    }
    Ok(())
}

fn put_in_force(tx: &mut Tx<'_>, by: &Actor, owner: OwnerId, plan: &Plan) -> Result<()> {
    let revision = crate::calendar::calendar(tx, owner)?.revision;
    publish(tx, by, owner, revision, plan)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_predefined_types_are_complete_in_every_language() {
        let kinds = predefined().unwrap();
        let codes: std::collections::BTreeSet<_> = kinds.iter().map(|kind| &kind.code).collect();
        assert_eq!(codes.len(), kinds.len());
        for kind in &kinds {
            for lang in Lang::ALL {
                let words = &kind.texts[lang.code()];
                let lines = |text: &str| text.trim().lines().count();
                assert!(!words.name.is_empty() && !words.instructions.is_empty(), "{}", kind.code);
                assert_eq!(lines(&words.bring), lines(&kind.texts["it"].bring), "{}", kind.code);
            }
        }
    }
}

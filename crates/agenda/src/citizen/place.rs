//! Luogo: which counter, for a type or for a service of the charter. The nearest to where the visitor says to be come first, then those where
//! a place is free first.

use std::sync::Arc;

use askama::Template;
use axum::http::HeaderMap;
use charter::{CounterId, KnownPlace};
use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{Error, Invalid, Lang, Result, ServiceId};
use web::{FormView, Input, Reply, Shell, Step, Visit};

use super::draft::{self, Draft, Held};
use super::errand::Errand;
use super::landing;
use super::near::{self, Near};
use super::steps::{At, steps, title};
use crate::counter::Asks;
use crate::ids::TypeCode;
use crate::words::{Channel, Who};
use crate::{look, moment, store};

#[derive(Template)]
#[template(path = "citizen/place.html")]
struct Page {
    shell: Shell,
    steps: Vec<Step>,
    lead: String,
    /// What the address asks for, kept through the form.
    service: String,
    kind: String,
    near: String,
    /// The towns from which distances are known; what is said of the place that was typed, and the towns in words where it is none of them.
    towns: Vec<String>,
    told: Option<String>,
    known: String,
    /// Whether the browser can put the counters in order by where the visitor is.
    locates: bool,
    form: FormView,
    refused: bool,
    options: Vec<Choice>,
    /// Whether there are appointments, but only for those who were convoked.
    convoked: bool,
}

/// A type at a counter, with the first time that is free.
struct Choice {
    value: String,
    kind: String,
    counter: String,
    office: String,
    address: String,
    directions: String,
    /// Where it is on the map, and how far that is from what was typed.
    at: String,
    distance: Option<String>,
    first: Option<(String, String)>,
    chosen: bool,
}

/// A type at a counter, and when something is free first.
pub(super) type Offered = (Errand, Option<Timestamp>);

/// What can be booked.
struct Found {
    /// The service that was asked for.
    service: Option<String>,
    options: Vec<Offered>,
    /// Whether there are appointments, but only for those who were convoked.
    convoked: bool,
    /// Where a visitor can say to be.
    known: Vec<KnownPlace>,
}

/// What the address asks for.
#[derive(Clone, Default)]
struct Asked {
    service: Option<ServiceId>,
    kind: Option<TypeCode>,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap) -> Reply {
    let asked = Input::of_query(visit.query());
    if asked.some("service").is_none() && asked.some("type").is_none() {
        return landing::show(&visit).await;
    }
    show(&visit, &headers, asked, Invalid::default()).await
}

async fn show(visit: &Visit, headers: &HeaderMap, input: Input, invalid: Invalid) -> Reply {
    let current = match draft::held(visit, headers).await? {
        Held::Filling(kept) => Some(kept.draft),
        Held::Nothing | Held::Booked(_) => None,
    };
    let found = found(visit, &input).await?;
    let refused = !invalid.is_empty();
    let typed = input.text("near").trim().to_owned();
    let near = Near::of(&typed, &found.known, &found.options);
    let towns = near::towns(&found.known);
    let first = || found.options.first().map(|(errand, _)| errand.words.name.clone());
    let lead = found.service.clone().or_else(first).unwrap_or_default();
    let page = Page {
        shell: visit.shell(title(visit, At::Place)).trail([(visit.say("agenda-landing-title"), "/appointments")]),
        steps: steps(visit, At::Place, None),
        lead,
        service: input.text("service").to_owned(),
        kind: input.text("type").to_owned(),
        options: near
            .sort(&found.options)
            .into_iter()
            .map(|one| Choice {
                distance: near.told_of(&one.0.place).map(|far| distance(visit, far)),
                ..choice(visit, one, &input, current.as_ref())
            })
            .collect(),
        told: told(visit, &near, &typed),
        known: if matches!(near, Near::Unknown) { towns.join(", ") } else { String::new() },
        towns,
        locates: near::can_be_measured(&found.options),
        form: FormView::new(visit, "agenda-book", input, invalid),
        refused,
        near: typed,
        convoked: found.convoked,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

/// What can be booked: a moment ago, where many ask at once.
async fn found(visit: &Visit, input: &Input) -> Result<Arc<Found>> {
    let (lang, wanted) = (visit.lang(), input.clone());
    let key = format!("{} {} {}", lang.code(), input.text("service"), input.text("type"));
    let look = async || visit.read(move |tx| find(tx, &wanted, lang)).await;
    visit.app().recent(key, look).await
}

fn find(tx: &mut Tx<'_>, input: &Input, lang: Lang) -> Result<Found> {
    let asked = asked(tx, input)?;
    let service = match asked.service {
        Some(id) => Some(charter::service_by_id(tx, id, lang)?.name),
        None => None,
    };
    let options = offered(tx, &asked, Who::Anyone, lang)?;
    let convoked = options.is_empty() && !offered(tx, &asked, Who::Convoked, lang)?.is_empty();
    Ok(Found { service, options, convoked, known: charter::known_places(tx)? })
}

fn asked(tx: &mut Tx<'_>, input: &Input) -> Result<Asked> {
    Ok(Asked {
        service: match input.some("service") {
            Some(code) => Some(charter::service_id(tx, code)?),
            None => None,
        },
        kind: input.some("type").map(str::parse).transpose()?,
    })
}

/// What can be booked, each with its first free time.
fn offered(tx: &mut Tx<'_>, asked: &Asked, who: Who, lang: Lang) -> Result<Vec<Offered>> {
    let mut found = Vec::new();
    for (_, offer) in store::counters::offering(tx, asked.kind.as_ref(), asked.service)? {
        let errand = Errand::find(tx, offer.counter, &offer.kind, lang)?;
        if errand.terms.kind.who == who {
            let first = if who == Who::Anyone { first(tx, &errand)? } else { None };
            found.push((errand, first));
        }
    }
    Ok(found)
}

fn first(tx: &mut Tx<'_>, errand: &Errand) -> Result<Option<Timestamp>> {
    let wish = Draft::new(errand.place.id, errand.terms.kind.code.clone()).wish();
    match look::first(tx, &wish, 1) {
        Ok(starts) => Ok(starts.first().map(|start| start.starts_at)),
        // Where an interpreter is needed, the language comes first.
        Err(Error::Invalid(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// What is said of the place that was typed.
fn told(visit: &Visit, near: &Near, typed: &str) -> Option<String> {
    match near {
        Near::Town(place) => Some(visit.fill("agenda-near-from", &[("town", place.town.as_str().into())])),
        Near::Unknown => Some(visit.fill("agenda-near-unknown", &[("place", typed.into())])),
        Near::Anywhere | Near::Words(_) => None,
    }
}

/// "4,2 km" near by, "52 km" further away, where the straight line says no more.
fn distance(visit: &Visit, kilometres: f64) -> String {
    let digits = usize::from(kilometres < 10.0);
    visit.fill("agenda-distance", &[("km", web::show::decimal(visit.lang(), kilometres, digits).into())])
}

fn choice(visit: &Visit, (errand, first): &Offered, input: &Input, current: Option<&Draft>) -> Choice {
    let value = format!("{} {}", errand.place.id, errand.terms.kind.code);
    let clock = visit.db().clock();
    let is_current = |draft: &Draft| draft.counter == errand.place.id && draft.kind == errand.terms.kind.code;
    Choice {
        chosen: input.some("place").map_or(current.is_some_and(is_current), |chosen| chosen == value),
        kind: errand.words.name.clone(),
        counter: errand.place.name.clone(),
        office: errand.place.office_name.clone(),
        address: errand.place.address.clone(),
        directions: errand.place.directions.clone(),
        at: errand.place.coordinates.map(|at| at.to_string()).unwrap_or_default(),
        distance: None,
        first: first.map(|at| (clock.civil(at).to_string(), moment::clock(clock.zone(), at))),
        value,
    }
}

pub(super) async fn post(visit: Visit, headers: HeaderMap, input: Input) -> Reply {
    match chosen(&visit, input.text("place")).await {
        Ok(aim) => draft::begin(&visit, &headers, aim, "/appointments/new/time").await,
        // Nothing was chosen, or what was chosen is not offered: a forged form, or one that lay open for long.
        Err(Error::NotFound | Error::Conflict(_)) => {
            let invalid = Invalid::default().with("place", "agenda-book-place-choose");
            show(&visit, &headers, input, invalid).await
        }
        Err(other) => Err(other.into()),
    }
}

async fn chosen(visit: &Visit, value: &str) -> Result<(CounterId, TypeCode)> {
    let (counter, kind) = value.split_once(' ').ok_or(Error::NotFound)?;
    let aim: (CounterId, TypeCode) = (counter.parse()?, kind.parse()?);
    let wanted = aim.clone();
    visit
        .read(move |tx| store::counters::terms(tx, wanted.0, &wanted.1)?.may_book(&Asks::Anyone, Channel::Online))
        .await?;
    Ok(aim)
}

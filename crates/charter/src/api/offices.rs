//! Bodies and offices.

use axum::extract::Path;
use axum::http::HeaderMap;
use serde::Serialize;
use utoipa::ToSchema;
use web::{Input, Reply, Visit};

use super::{answer, asked, page, shown};
use crate::body::BodyRow;
use crate::charter::Charter;
use crate::office::{OfficePage, OfficeRow};

/// A public administration.
#[derive(Serialize, ToSchema)]
pub(super) struct Body {
    /// Its name in addresses.
    code: String,
    /// What sort of administration it is: municipality, ministry, …
    #[schema(value_type = String)]
    kind: crate::words::BodyKind,
    name: String,
    description: String,
    /// How many offices it has here.
    offices: u64,
    /// How many services they have.
    services: u64,
    /// Its page.
    url: String,
}

/// An office in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct Office {
    /// Its name in addresses.
    code: String,
    name: String,
    description: String,
    address: String,
    /// Its body.
    body: Named,
    /// How many services it has.
    services: u64,
    /// The year of its charter in force.
    charter_year: Option<i16>,
    /// Its page.
    url: String,
}

/// A name with the code by which it is found.
#[derive(Serialize, ToSchema)]
pub(super) struct Named {
    pub code: String,
    pub name: String,
}

/// An office with its contacts, hours and counters.
#[derive(Serialize, ToSchema)]
pub(super) struct OfficeDetail {
    code: String,
    name: String,
    description: String,
    /// Its body.
    body: Named,
    /// The organisational unit to which it belongs.
    unit: String,
    /// Who answers for it.
    head: String,
    head_role: String,
    /// Who decides where the office is late (L. 241/1990 art. 2 c. 9-bis).
    substitute: String,
    address: String,
    /// How people with disabilities get in and are served.
    accessibility: String,
    contacts: Vec<Contact>,
    hours: Vec<Hours>,
    exceptions: Vec<Exception>,
    counters: Vec<Counter>,
    /// The years of its public charters, the newest first.
    charters: Vec<i16>,
    /// Its page.
    url: String,
}

/// A way to reach an office or one of its counters.
#[derive(Serialize, ToSchema)]
pub(super) struct Contact {
    /// phone, `toll_free`, email, `certified_mail`, web or fax.
    #[schema(value_type = String)]
    pub kind: crate::words::ContactKind,
    pub value: String,
    /// What it is for.
    pub label: String,
    /// The counter, where it is only that one's.
    pub counter: Option<String>,
}

/// From when to when on a day of the week.
#[derive(Serialize, ToSchema)]
pub(super) struct Hours {
    /// counter, phone or appointment.
    #[schema(value_type = String)]
    kind: crate::words::HoursKind,
    /// The counter, where they are only that one's.
    counter: Option<String>,
    /// monday to sunday.
    #[schema(value_type = String)]
    weekday: crate::words::Weekday,
    #[schema(value_type = String, example = "09:00")]
    opens: crate::TimeOfDay,
    #[schema(value_type = String, example = "13:00")]
    closes: crate::TimeOfDay,
    /// The first day on which they hold; always, where none is given.
    #[schema(value_type = Option<String>, format = Date)]
    valid_from: Option<jiff::civil::Date>,
    /// The last day on which they hold; for good, where none is given.
    #[schema(value_type = Option<String>, format = Date)]
    valid_to: Option<jiff::civil::Date>,
}

/// Days that are not as every week.
#[derive(Serialize, ToSchema)]
pub(super) struct Exception {
    counter: Option<String>,
    /// What it concerns; everything, where nothing is given.
    #[schema(value_type = Option<String>)]
    kind: Option<crate::words::HoursKind>,
    #[schema(value_type = String, format = Date)]
    from: jiff::civil::Date,
    #[schema(value_type = String, format = Date)]
    to: jiff::civil::Date,
    /// The hours that hold instead; closed, where none are given.
    #[schema(value_type = Option<String>, example = "09:00")]
    opens: Option<crate::TimeOfDay>,
    #[schema(value_type = Option<String>, example = "12:00")]
    closes: Option<crate::TimeOfDay>,
    reason: String,
}

/// Where people are served.
#[derive(Serialize, ToSchema)]
pub(super) struct Counter {
    code: String,
    name: String,
    address: String,
    /// Degrees north, where somebody has said where it is on the map.
    latitude: Option<f64>,
    /// Degrees east.
    longitude: Option<f64>,
    directions: String,
    desks: u32,
    /// free, appointment, ticket.
    #[schema(value_type = Vec<String>)]
    access: Vec<crate::words::AccessMode>,
}

/// The bodies, by name.
#[utoipa::path(get, path = "/api/v1/bodies", tag = "charter",
    params(
        ("page" = Option<u32>, Query, description = "The page of the list, from 1"),
        ("lang" = Option<String>, Query, description = "it or en; else as Accept-Language asks")),
    responses((status = 200, description = "The bodies", body = Vec<Body>)))]
pub(super) async fn bodies(visit: Visit, headers: HeaderMap) -> Reply {
    let (lang, (paging, slice)) = (visit.lang(), asked(&visit));
    let found = visit.read(move |tx| crate::bodies(tx, slice, lang)).await?;
    let base = visit.app().settings().public_url.clone();
    let show = |row: BodyRow| Body {
        url: format!("{base}/bodies/{}", row.code),
        code: row.code,
        kind: row.kind,
        name: row.name,
        description: row.description,
        offices: row.offices,
        services: row.services,
    };
    page(&visit, &headers, paging, &shown(found, show))
}

/// The offices, by name.
#[utoipa::path(get, path = "/api/v1/offices", tag = "charter",
    params(
        ("body" = Option<String>, Query, description = "Only those of this body"),
        ("page" = Option<u32>, Query, description = "The page of the list, from 1"),
        ("lang" = Option<String>, Query, description = "it or en; else as Accept-Language asks")),
    responses(
        (status = 200, description = "The offices", body = Vec<Office>),
        (status = 404, description = "There is no such body (problem details)")))]
pub(super) async fn list(visit: Visit, headers: HeaderMap) -> Reply {
    let (lang, (paging, slice)) = (visit.lang(), asked(&visit));
    let body = Input::of_query(visit.query()).some("body").map(str::to_owned);
    let found = visit
        .read(move |tx| {
            let body = body.as_deref().map(|code| crate::body(tx, code, lang)).transpose()?;
            crate::offices(tx, body.map(|body| body.id), slice, lang)
        })
        .await?;
    let base = visit.app().settings().public_url.clone();
    let show = |row: OfficeRow| Office {
        url: format!("{base}/offices/{}", row.code),
        code: row.code,
        name: row.name,
        description: row.description,
        address: row.address,
        body: Named { code: row.body_code, name: row.body_name },
        services: row.services,
        charter_year: row.charter_year,
    };
    page(&visit, &headers, paging, &shown(found, show))
}

/// An office with its contacts, hours and counters.
#[utoipa::path(get, path = "/api/v1/offices/{code}", tag = "charter",
    params(
        ("code" = String, Path, description = "The office's code"),
        ("lang" = Option<String>, Query, description = "it or en; else as Accept-Language asks")),
    responses(
        (status = 200, description = "The office", body = OfficeDetail),
        (status = 404, description = "There is no such office (problem details)")))]
pub(super) async fn one(visit: Visit, headers: HeaderMap, Path(code): Path<String>) -> Reply {
    let lang = visit.lang();
    let (office, charters) = visit
        .read(move |tx| {
            let page = crate::office_page(tx, &code, lang)?;
            let charters = crate::charters_of(tx, page.office.id)?;
            Ok((page, charters))
        })
        .await?;
    answer(&headers, &OfficeDetail::new(&visit, office, &charters))
}

impl OfficeDetail {
    fn new(visit: &Visit, page: OfficePage, charters: &[Charter]) -> Self {
        let codes: Vec<(crate::CounterId, String)> =
            page.counters.iter().map(|counter| (counter.id, counter.code.clone())).collect();
        let code = |counter: Option<crate::CounterId>| {
            counter.and_then(|id| codes.iter().find(|(known, _)| *known == id).map(|(_, code)| code.clone()))
        };
        let contacts = page.contacts.iter().filter(|contact| contact.service.is_none()).map(|one| Contact {
            kind: one.kind,
            value: one.value.clone(),
            label: one.label.clone(),
            counter: code(one.counter),
        });
        let hours = page.hours.iter().map(|one| Hours {
            kind: one.kind,
            counter: code(one.counter),
            weekday: one.weekday,
            opens: one.span.opens,
            closes: one.span.closes,
            valid_from: one.valid_from,
            valid_to: one.valid_to,
        });
        let exceptions = page.exceptions.iter().map(|one| Exception {
            counter: code(one.counter),
            kind: one.kind,
            from: one.from,
            to: one.to,
            opens: one.span.map(|span| span.opens),
            closes: one.span.map(|span| span.closes),
            reason: one.reason.clone(),
        });
        let counters = page.counters.iter().map(|one| Counter {
            code: one.code.clone(),
            name: one.name.clone(),
            address: one.address.clone(),
            latitude: one.coordinates.map(|at| at.latitude()),
            longitude: one.coordinates.map(|at| at.longitude()),
            directions: one.directions.clone(),
            desks: one.desks,
            access: one.access.0.clone(),
        });
        let mut years: Vec<i16> = charters.iter().filter(|one| one.is_public()).map(|one| one.year).collect();
        years.dedup();
        Self {
            contacts: contacts.collect(),
            hours: hours.collect(),
            exceptions: exceptions.collect(),
            counters: counters.collect(),
            charters: years,
            url: format!("{}/offices/{}", visit.app().settings().public_url, page.office.code),
            body: Named { code: page.body.code, name: page.body.name },
            code: page.office.code,
            name: page.office.name,
            description: page.office.description,
            unit: page.office.unit,
            head: page.office.head,
            head_role: page.office.head_role,
            substitute: page.office.substitute,
            address: page.office.address,
            accessibility: page.office.accessibility,
        }
    }
}

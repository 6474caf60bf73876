//! The charter as accessible PDF: the same data as the page, set by the press (`crates/press/README.md` says what it prints).

use axum::http::header;
use axum::response::IntoResponse;
use kernel::Error;
use serde_json::{Value, json};
use web::press::PressError;
use web::{Problem, Reply, Visit};

use super::charter::Whole;
use super::contact::{self, ContactLine};
use super::opening::{self, HoursView};
use super::promise::StandardView;
use crate::charter::Offer;
use crate::service::Service;
use crate::words::CharterState;

/// The words that the press asks for.
const LABELS: &[&str] = &[
    "charter",
    "contents",
    "draft",
    "page-of",
    "version",
    "in-force-from",
    "published-on",
    "introduction",
    "principles",
    "contacts-and-hours",
    "contacts",
    "hours",
    "services",
    "services-at-a-glance",
    "service",
    "description",
    "term",
    "audience",
    "how-delivered",
    "needed",
    "cost",
    "channels",
    "responsible",
    "diffida-to",
    "front-back",
    "url",
    "standards",
    "dimension",
    "indicator",
    "formula",
    "planned",
    "note",
    "qualities",
    "factor",
    "expectation",
    "standard",
    "improvements",
    "improvement",
    "outcome",
    "diffida",
];

pub(crate) async fn answer(visit: &Visit, whole: &Whole) -> Reply {
    let sheets = sheets(visit, whole).await?;
    let data = data(visit, whole, &sheets);
    let pdf = match visit.app().press().render("charter", visit.lang().code(), &data).await {
        Ok(pdf) => pdf,
        Err(PressError::Failed(reason)) => return Err(Error::internal(format!("the charter's PDF: {reason}")).into()),
        // Not built yet, or too busy: the page says that the PDF is being prepared, and when to ask again.
        Err(_) => return Err(Problem::not_typeset_yet()),
    };
    let charter = &whole.book.charter;
    let name =
        format!("inline; filename=\"{}-{}-{}.pdf\"", whole.office.office.code, charter.year, visit.lang().code());
    Ok(([(header::CONTENT_TYPE, "application/pdf"), (header::CONTENT_DISPOSITION, name.as_str())], pdf).into_response())
}

/// The sheets of the services, where the charter holds today or shall hold: of an earlier one they say what came later.
async fn sheets(visit: &Visit, whole: &Whole) -> kernel::Result<Vec<Service>> {
    let charter = &whole.book.charter;
    if charter.is_public() && !charter.held_on(visit.today()) {
        return Ok(Vec::new());
    }
    let (office, lang) = (whole.office.office.id, visit.lang());
    visit.read(move |tx| crate::sheets_of_office(tx, office, lang)).await
}

fn data(visit: &Visit, whole: &Whole, sheets: &[Service]) -> Value {
    let (office, book) = (&whole.office, &whole.book);
    let day = |date: Option<jiff::civil::Date>| date.map(|date| web::show::date(visit.lang(), date));
    let labels =
        LABELS.iter().map(|label| ((*label).to_owned(), visit.say(&format!("charter-page-pdf-{label}")).into()));
    let address = [address(visit, &office.office.address)];
    let contacts = contact::lines(visit, office.own_contacts());
    let contacts = address.into_iter().flatten().chain(contacts.iter().map(contact_of));
    json!({
        "draft": book.charter.state == CharterState::Draft,
        "body": { "name": office.body.name },
        "office": office.office.name,
        "year": book.charter.year,
        "version": book.charter.version.to_string(),
        "date": book.charter.published_on.or(book.charter.in_force_from).map(|date| date.to_string()),
        "in_force_from": day(book.charter.in_force_from),
        "published_on": day(book.charter.published_on),
        "introduction": chapter(&book.charter.introduction),
        "principles": book.principles.iter().map(|one| json!({ "title": one.title, "text": one.text })).collect::<Vec<_>>(),
        "contacts": contacts.collect::<Vec<_>>(),
        "hours": opening::hours_of(visit, office, None).iter().flat_map(hours_of).collect::<Vec<_>>(),
        "services": book.offers.iter().map(|offer| service(visit, offer, sheets)).collect::<Vec<_>>(),
        "standards": book.standards.iter().map(|one| standard(&StandardView::new(visit, one))).collect::<Vec<_>>(),
        "standards_note": book.charter.notes,
        "qualities": book.qualities.iter()
            .map(|one| json!({ "factor": one.factor, "expectation": one.expectation, "standard": one.standard }))
            .collect::<Vec<_>>(),
        "improvements": book.actions.iter().map(|one| json!({ "text": one.text, "outcome": one.outcome })).collect::<Vec<_>>(),
        "diffida": diffida(visit, whole),
        "closing": parts(&book.charter.closing, &visit.say("charter-page-charter-closing")),
        "generated_note": visit.fill("charter-page-pdf-generated", &[("version", book.charter.version.into())]),
        "labels": labels.collect::<serde_json::Map<String, Value>>(),
    })
}

fn address(visit: &Visit, address: &str) -> Option<Value> {
    (!address.is_empty()).then(|| json!({ "label": visit.say("charter-page-address"), "value": address }))
}

fn contact_of(line: &ContactLine) -> Value {
    let label = if line.label.is_empty() { line.kind.clone() } else { format!("{} ({})", line.kind, line.label) };
    json!({ "label": label, "value": line.value })
}

fn hours_of(view: &HoursView) -> Vec<Value> {
    let lines =
        view.periods.iter().flat_map(|period| period.lines.iter().map(move |line| (period.when.as_ref(), line)));
    lines
        .map(|(when, (days, hours))| {
            let days = when.map_or_else(|| days.clone(), |when| format!("{days} ({when})"));
            json!({ "kind": view.title, "days": days, "text": hours })
        })
        .collect()
}

fn service(visit: &Visit, offer: &Offer, sheets: &[Service]) -> Value {
    let badge = super::promise::timing_badge(visit, offer.timing, offer.term);
    let term = match (offer.promise.is_empty(), badge.is_empty()) {
        (true, _) => badge,
        (false, true) => offer.promise.clone(),
        (false, false) if offer.promise.to_lowercase().contains(&badge.to_lowercase()) => offer.promise.clone(),
        (false, false) => format!("{badge}\n{}", offer.promise),
    };
    let mut value = json!({
        "name": offer.name,
        "description": offer.characteristics,
        "term": term,
        "url": format!("{}/services/{}", visit.app().settings().public_url, offer.code),
    });
    if let Some(sheet) = sheets.iter().find(|sheet| sheet.id == offer.service) {
        let channels = sheet.channels.iter().map(|one| visit.say(&format!("charter-channel-{}", one.channel)));
        let costs =
            super::service_sheet::costs(visit, sheet).into_iter().map(|one| format!("{}: {}", one.title, one.amount));
        let cost: Vec<String> =
            std::iter::once(sheet.cost.clone()).filter(|text| !text.is_empty()).chain(costs).collect();
        value["audience"] = sheet.addressed.as_str().into();
        value["how_delivered"] = sheet.delivery.as_str().into();
        value["needed"] = sheet.documents.iter().map(|document| document.title.as_str()).collect();
        value["cost"] = cost.join("\n").into();
        value["channels"] = channels.collect();
        value["responsible"] = sheet.responsible.as_str().into();
        value["front_back"] = visit.say(&format!("charter-side-{}", sheet.side)).into();
    }
    value
}

fn standard(view: &StandardView) -> Value {
    let planned = if view.items.is_empty() {
        view.planned.clone()
    } else {
        view.items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")
    };
    let note: Vec<&str> = [view.note.as_str(), view.legal.as_deref().unwrap_or_default()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    json!({
        "service": view.service_name,
        "dimension": view.dimension,
        "subdimension": view.sub_dimension.as_ref().filter(|part| **part != view.dimension),
        "indicator": view.indicator,
        "formula": view.formula,
        "planned": planned,
        "note": note.join("\n"),
    })
}

fn diffida(visit: &Visit, whole: &Whole) -> String {
    let body = &whole.office.body;
    let days = visit.fill("charter-page-diffida-what", &[("days", crate::DAYS_TO_REMEDY.into())]);
    let to: Vec<&str> = [body.diffida_authority.as_str(), body.diffida_address.as_str()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    if to.is_empty() {
        days
    } else {
        format!("{days}\n\n{} {}", visit.say("charter-page-diffida-to"), to.join(" – "))
    }
}

/// A chapter: as it is, or in titled parts where it has headings.
fn chapter(text: &str) -> Value {
    if text.lines().any(|line| line.trim().starts_with("## ")) { parts(text, "").into() } else { text.into() }
}

/// A text with headings as titled parts.
fn parts(text: &str, title: &str) -> Vec<Value> {
    let mut parts: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        match (line.trim().strip_prefix("## "), parts.last_mut()) {
            (Some(heading), _) => parts.push((heading.trim().to_owned(), String::new())),
            (None, Some((_, text))) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) if line.trim().is_empty() => {}
            (None, None) => parts.push((title.to_owned(), format!("{line}\n"))),
        }
    }
    parts.into_iter().map(|(title, text)| json!({ "title": title, "text": text.trim() })).collect()
}

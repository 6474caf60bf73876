//! Services and their sheets.

use axum::extract::Path;
use axum::http::HeaderMap;
use serde::Serialize;
use utoipa::ToSchema;
use web::{Input, Reply, Visit};

use super::offices::{Contact, Named};
use super::standards::Standard;
use super::{answer, asked, page, shown};
use crate::catalog::ServiceRow;
use crate::read::ServicePage;

/// A service in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct Service {
    /// Its name in addresses.
    code: String,
    name: String,
    description: String,
    /// active, suspended, planned or ended.
    #[schema(value_type = String)]
    status: crate::words::ServiceStatus,
    /// `at_sight`, term or untimed.
    #[schema(value_type = String)]
    timing: crate::words::Timing,
    term: Option<Term>,
    /// `front_office`, `back_office` or both.
    #[schema(value_type = String)]
    side: crate::words::Side,
    office: Named,
    body: Named,
    /// Its page.
    url: String,
}

/// So many days or months.
#[derive(Serialize, ToSchema)]
pub(super) struct Term {
    amount: u32,
    /// `calendar_days`, `working_days` or months.
    unit: &'static str,
}

/// A service's sheet, with what the charter in force promises for it.
#[derive(Serialize, ToSchema)]
pub(super) struct ServiceDetail {
    #[serde(flatten)]
    service: Service,
    status_reason: String,
    #[schema(value_type = Vec<String>)]
    topics: Vec<crate::words::Topic>,
    #[schema(value_type = Vec<String>)]
    audiences: Vec<crate::words::Audience>,
    addressed: String,
    characteristics: String,
    how_to: String,
    delivery: String,
    needed: String,
    documents: Vec<Document>,
    obtained: String,
    timing_text: String,
    term_norm: String,
    clock_start: String,
    /// What the charter in force promises.
    promised_term: Option<Term>,
    promise: String,
    charter_year: Option<i16>,
    /// none, assent or rejection.
    #[schema(value_type = String)]
    silence: crate::words::Silence,
    cost: String,
    costs: Vec<Cost>,
    payments: String,
    channels: Vec<Channel>,
    conditions: String,
    files: Vec<Link>,
    norms: Vec<Link>,
    contacts: Vec<Contact>,
    unit: String,
    responsible: String,
    examiner: String,
    decision_maker: String,
    case_status: String,
    self_declaration: String,
    remedies: String,
    substitute_power: String,
    diffida_authority: String,
    diffida_address: String,
    standards: Vec<Standard>,
    #[schema(value_type = String, format = Date)]
    updated_on: jiff::civil::Date,
}

/// A document that is needed.
#[derive(Serialize, ToSchema)]
pub(super) struct Document {
    /// When it is needed; empty where always.
    situation: String,
    title: String,
    text: String,
    url: String,
}

/// What something costs.
#[derive(Serialize, ToSchema)]
pub(super) struct Cost {
    title: String,
    /// In cents of a euro; none where it depends.
    cents: Option<i64>,
    text: String,
}

/// A way to the service.
#[derive(Serialize, ToSchema)]
pub(super) struct Channel {
    /// counter, booking, online, phone, email, `certified_mail`, post or fax.
    #[schema(value_type = String)]
    channel: crate::words::AccessChannel,
    text: String,
    url: String,
}

/// A file or a norm.
#[derive(Serialize, ToSchema)]
pub(super) struct Link {
    title: String,
    url: String,
}

/// The services that fit, by name.
#[utoipa::path(get, path = "/api/v1/services", tag = "charter",
    params(
        ("topic" = Option<String>, Query, description = "A topic, for example immigration"),
        ("audience" = Option<String>, Query, description = "For whom, for example foreign_citizens"),
        ("channel" = Option<String>, Query, description = "How it is asked for, for example online"),
        ("office" = Option<String>, Query, description = "An office's code"),
        ("body" = Option<String>, Query, description = "A body's code"),
        ("timing" = Option<String>, Query, description = "at_sight, term or untimed"),
        ("text" = Option<String>, Query, description = "Words that all occur in name or description"),
        ("page" = Option<u32>, Query, description = "The page of the list, from 1"),
        ("lang" = Option<String>, Query, description = "it or en; else as Accept-Language asks")),
    responses(
        (status = 200, description = "The services", body = Vec<Service>),
        (status = 404, description = "There is no such office or body (problem details)")))]
pub(super) async fn list(visit: Visit, headers: HeaderMap) -> Reply {
    let query = Input::of_query(visit.query());
    let (lang, (paging, slice)) = (visit.lang(), asked(&visit));
    let mut filter = crate::pages::service_filter(&query);
    let code = |name: &str| query.some(name).map(str::to_owned);
    let (office, body) = (code("office"), code("body"));
    let found = visit
        .read(move |tx| {
            filter.office = office.as_deref().map(|code| crate::office_id(tx, code)).transpose()?;
            filter.body = body.as_deref().map(|code| crate::body(tx, code, lang)).transpose()?.map(|body| body.id);
            crate::services(tx, &filter, slice, lang)
        })
        .await?;
    page(&visit, &headers, paging, &shown(found, |row| Service::new(&visit, row)))
}

/// A service's sheet.
#[utoipa::path(get, path = "/api/v1/services/{code}", tag = "charter",
    params(
        ("code" = String, Path, description = "The service's code"),
        ("lang" = Option<String>, Query, description = "it or en; else as Accept-Language asks")),
    responses(
        (status = 200, description = "The sheet", body = ServiceDetail),
        (status = 404, description = "There is no such service (problem details)")))]
pub(super) async fn one(visit: Visit, headers: HeaderMap, Path(code): Path<String>) -> Reply {
    let (lang, today) = (visit.lang(), visit.today());
    let sheet = visit.read(move |tx| crate::service_page(tx, &code, today, lang)).await?;
    answer(&headers, &ServiceDetail::new(&visit, &sheet))
}

impl Service {
    fn new(visit: &Visit, row: ServiceRow) -> Self {
        Self {
            url: format!("{}/services/{}", visit.app().settings().public_url, row.code),
            code: row.code,
            name: row.name,
            description: row.description,
            status: row.status,
            timing: row.timing,
            term: row.term.map(Term::from),
            side: row.side,
            office: Named { code: row.office_code, name: row.office_name },
            body: Named { code: row.body_code, name: row.body_name },
        }
    }
}

impl From<kernel::terms::Term> for Term {
    fn from(term: kernel::terms::Term) -> Self {
        Self { amount: term.amount(), unit: term.unit().name() }
    }
}

impl ServiceDetail {
    fn new(visit: &Visit, page: &ServicePage) -> Self {
        let sheet = page.service.clone();
        let (authority, address) = page.diffida();
        let link = |one: crate::Link| Link { title: one.title, url: one.href };
        let offer = page.offer.as_ref();
        Self {
            service: Service::new(visit, row(page)),
            documents: sheet.documents.into_iter().map(Document::from).collect(),
            costs: sheet
                .costs
                .into_iter()
                .map(|one| Cost { title: one.title, cents: one.cents, text: one.text })
                .collect(),
            channels: sheet
                .channels
                .into_iter()
                .map(|one| Channel { channel: one.channel, text: one.text, url: one.href })
                .collect(),
            files: sheet.files.into_iter().map(link).collect(),
            norms: sheet.norms.into_iter().map(link).collect(),
            contacts: sheet.contacts.into_iter().map(Contact::from).collect(),
            standards: standards(page),
            promised_term: offer.and_then(|offer| offer.term).map(Term::from),
            promise: offer.map(|offer| offer.promise.clone()).unwrap_or_default(),
            charter_year: page.charter.as_ref().map(|charter| charter.year),
            unit: page.unit().to_owned(),
            responsible: page.responsible().to_owned(),
            decision_maker: page.decision_maker().to_owned(),
            substitute_power: page.substitute_power().to_owned(),
            diffida_authority: authority.to_owned(),
            diffida_address: address.to_owned(),
            status_reason: sheet.status_reason,
            topics: sheet.topics,
            audiences: sheet.audiences,
            addressed: sheet.addressed,
            characteristics: sheet.characteristics,
            how_to: sheet.how_to,
            delivery: sheet.delivery,
            needed: sheet.needed,
            obtained: sheet.obtained,
            timing_text: sheet.timing_text,
            term_norm: sheet.term_norm,
            clock_start: sheet.clock_start,
            silence: sheet.silence,
            cost: sheet.cost,
            payments: sheet.payments,
            conditions: sheet.conditions,
            examiner: sheet.examiner,
            case_status: sheet.case_status,
            self_declaration: sheet.self_declaration,
            remedies: sheet.remedies,
            updated_on: sheet.updated_on,
        }
    }
}

impl From<crate::Document> for Document {
    fn from(one: crate::Document) -> Self {
        Self { situation: one.situation, title: one.title, text: one.text, url: one.href }
    }
}

impl From<crate::Contact> for Contact {
    fn from(one: crate::Contact) -> Self {
        Self { kind: one.kind, value: one.value, label: one.label, counter: None }
    }
}

fn standards(page: &ServicePage) -> Vec<Standard> {
    let Some(charter) = &page.charter else { return Vec::new() };
    page.standards.iter().map(|one| Standard::new(one, charter)).collect()
}

fn row(page: &ServicePage) -> ServiceRow {
    let (sheet, office) = (&page.service, &page.office);
    ServiceRow {
        id: sheet.id,
        code: sheet.code.clone(),
        name: sheet.name.clone(),
        description: sheet.description.clone(),
        status: sheet.status,
        timing: sheet.timing,
        term: sheet.term,
        side: sheet.side,
        office_code: office.office.code.clone(),
        office_name: office.office.name.clone(),
        body_code: office.body.code.clone(),
        body_name: office.body.name.clone(),
    }
}

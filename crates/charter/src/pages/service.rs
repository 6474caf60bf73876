//! A service's sheet, in the order of the municipalities' model and with the marks that its public validator reads.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use web::{Reply, Shell, Visit};

use super::Section;
use super::contact::{self, ContactLine};
use super::opening::{self, HoursView};
use super::promise::StandardView;
use super::prose::{Block, Piece, blocks, pieces};
use super::service_sheet::{ChannelView, CostView, Here, Situation, TimingView, channels, costs, index, situations};
use crate::linked_data;
use crate::read::ServicePage;
use crate::words::{ServiceStatus, Silence, Timing};

#[derive(Template)]
#[template(path = "public/service.html")]
struct Page {
    shell: Shell,
    page: ServicePage,
    index: Vec<Section>,
    status_kind: &'static str,
    description: Vec<Block>,
    addressed: Vec<Block>,
    how_to: Vec<Block>,
    delivery: Vec<Block>,
    needed: Vec<Block>,
    situations: Vec<Situation>,
    obtained: Vec<Block>,
    timing: TimingView,
    cost: Vec<Block>,
    costs: Vec<CostView>,
    payments: Vec<Block>,
    channels: Vec<ChannelView>,
    conditions: Vec<Block>,
    contacts: Vec<ContactLine>,
    hours: Vec<HoursView>,
    standards: Vec<StandardView>,
    case_status: Vec<Block>,
    remedies: Vec<Block>,
    self_declaration: Vec<Block>,
    diffida_address: Vec<Piece>,
    days_to_remedy: u32,
    /// Structured data for search engines: a data block, which no browser runs.
    metatag: String,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap, Path(code): Path<String>) -> Reply {
    if let Some(code) = code.strip_suffix(".jsonld") {
        return linked_data::service(&visit, &headers, code).await;
    }
    let (lang, today) = (visit.lang(), visit.today());
    let app = visit.app().clone();
    let (page, here) = visit
        .read(move |tx| {
            let page = crate::service_page(tx, &code, today, lang)?;
            let id = page.service.id;
            let here = Here { bookable: app.bookable(tx, id)?, apply: app.apply(tx, id)? };
            Ok((page, here))
        })
        .await?;
    show(&visit, page, here)
}

fn show(visit: &Visit, page: ServicePage, here: Here) -> Reply {
    let service = &page.service;
    let own = service.contacts.iter().chain(page.office.own_contacts());
    web::page(&Page {
        shell: shell(visit, &page),
        index: index(visit, &page),
        status_kind: status_kind(service.status),
        description: blocks(&service.characteristics),
        addressed: blocks(&service.addressed),
        how_to: blocks(&service.how_to),
        delivery: blocks(&service.delivery),
        needed: blocks(&service.needed),
        situations: situations(service),
        obtained: blocks(&service.obtained),
        timing: TimingView::new(visit, &page),
        cost: blocks(&service.cost),
        costs: costs(visit, service),
        payments: blocks(&service.payments),
        channels: channels(visit, &page, here),
        conditions: blocks(&service.conditions),
        contacts: contact::lines(visit, own),
        hours: opening::hours_of(visit, &page.office, None),
        standards: page.standards.iter().map(|standard| StandardView::new(visit, standard)).collect(),
        case_status: blocks(&service.case_status),
        remedies: blocks(&service.remedies),
        self_declaration: blocks(&service.self_declaration),
        diffida_address: pieces(page.diffida().1),
        days_to_remedy: crate::DAYS_TO_REMEDY,
        metatag: linked_data::metatag(visit, &page)?,
        page,
    })
}

/// Home, services, the first topic as the category, the service: the validator asks for the category.
fn shell(visit: &Visit, page: &ServicePage) -> Shell {
    let mut trail = vec![(visit.say("charter-page-services-title"), "/services".to_owned())];
    match page.service.topics.first() {
        Some(topic) => trail.push((visit.say(&format!("charter-topic-{topic}")), format!("/services?topic={topic}"))),
        None => trail.push((page.office.office.name.clone(), format!("/offices/{}", page.office.office.code))),
    }
    let shell = visit.shell(page.service.name.clone()).described(page.service.description.clone());
    shell.trail(trail.iter().map(|(name, href)| (name.clone(), href.as_str())))
}

fn status_kind(status: ServiceStatus) -> &'static str {
    match status {
        ServiceStatus::Active => "success",
        ServiceStatus::Suspended => "warning",
        ServiceStatus::Planned => "info",
        ServiceStatus::Ended => "neutral",
    }
}

//! An office: what it does, when and how to reach it, who answers for it, what it promises.

use askama::Template;
use axum::extract::Path;
use web::{Reply, Shell, Visit};

use super::Section;
use super::body::patron_days;
use super::contact::{self, ContactLine};
use super::opening::{self, ExceptionView, HoursView};
use super::prose::{Block, blocks};
use super::services::ServiceLine;
use crate::catalog::ServiceFilter;
use crate::charter::Charter;
use crate::office::{Counter, OfficePage, Partner};
use crate::store::Slice;
use crate::words::Network;

#[derive(Template)]
#[template(path = "public/office.html")]
struct Page {
    shell: Shell,
    page: OfficePage,
    index: Vec<Section>,
    description: Vec<Block>,
    accessibility: Vec<Block>,
    hours: Vec<HoursView>,
    exceptions: Vec<ExceptionView>,
    patron_days: String,
    contacts: Vec<ContactLine>,
    counters: Vec<CounterView>,
    partners: Vec<(Network, Vec<Partner>)>,
    services: Vec<ServiceLine>,
    /// The charter that holds today.
    charter: Option<Charter>,
    /// Those that are published and hold from a later day.
    next: Vec<Charter>,
    /// The earlier ones that anybody may read.
    earlier: Vec<Charter>,
}

/// A counter with what is its own.
struct CounterView {
    counter: Counter,
    hours: Vec<HoursView>,
    exceptions: Vec<ExceptionView>,
    contacts: Vec<ContactLine>,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let (lang, today) = (visit.lang(), visit.today());
    let (page, services, charters) = visit
        .read(move |tx| {
            let page = crate::office_page(tx, &code, lang)?;
            let filter = ServiceFilter { office: Some(page.office.id), ..ServiceFilter::default() };
            let services = crate::services(tx, &filter, Slice::ALL, lang)?.items;
            let charters = crate::charters_of(tx, page.office.id)?;
            Ok((page, services, charters))
        })
        .await?;
    let (now, others): (Vec<Charter>, Vec<Charter>) =
        charters.into_iter().filter(Charter::is_public).partition(|charter| charter.held_on(today));
    let (next, earlier) =
        others.into_iter().partition(|charter| charter.in_force_from.is_some_and(|from| from > today));
    let services: Vec<ServiceLine> = services.into_iter().map(|row| ServiceLine::new(&visit, row)).collect();
    let own: Vec<&crate::Contact> = page.own_contacts();
    let contacts = contact::lines(&visit, own);
    let crumbs = [
        (visit.say("charter-page-bodies-title"), "/bodies".to_owned()),
        (page.body.name.clone(), format!("/bodies/{}", page.body.code)),
    ];
    let shell = visit.shell(page.office.name.clone());
    let shell = shell.trail(crumbs.iter().map(|(name, href)| (name.clone(), href.as_str())));
    web::page(&Page {
        shell: shell.described(page.office.description.lines().next().unwrap_or_default()),
        index: index(&visit, &page, !services.is_empty()),
        description: blocks(&page.office.description),
        accessibility: blocks(&page.office.accessibility),
        hours: opening::hours_of(&visit, &page, None),
        exceptions: opening::exceptions_of(&visit, &page, None),
        patron_days: patron_days(&visit, &page.body),
        contacts,
        counters: counters(&visit, &page),
        partners: partners(&page),
        services,
        charter: now.into_iter().next(),
        next,
        earlier,
        page,
    })
}

fn index(visit: &Visit, page: &OfficePage, services: bool) -> Vec<Section> {
    let all = [
        ("what", !page.office.description.is_empty()),
        ("hours", !page.hours.is_empty()),
        ("contacts", true),
        ("counters", !page.counters.is_empty()),
        ("services", services),
        ("promises", true),
        ("who", true),
        ("partners", !page.partners.is_empty()),
    ];
    let shown = all.into_iter().filter(|(_, shown)| *shown);
    shown.map(|(id, _)| Section { id, title: visit.say(&format!("charter-page-office-{id}")) }).collect()
}

fn counters(visit: &Visit, page: &OfficePage) -> Vec<CounterView> {
    let view = |counter: &Counter| CounterView {
        hours: opening::hours_of(visit, page, Some(counter.id)),
        exceptions: opening::exceptions_of(visit, page, Some(counter.id)),
        contacts: contact::lines(visit, page.counter_contacts(counter.id)),
        counter: counter.clone(),
    };
    page.counters.iter().map(view).collect()
}

fn partners(page: &OfficePage) -> Vec<(Network, Vec<Partner>)> {
    let of = |network: Network| -> Vec<Partner> {
        page.partners.iter().filter(|partner| partner.network == network).cloned().collect()
    };
    Network::ALL.iter().map(|network| (*network, of(*network))).filter(|(_, list)| !list.is_empty()).collect()
}

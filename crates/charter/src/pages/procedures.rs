//! The table of procedures that art. 35 c. 1 D.Lgs. 33/2013 asks for, made from the sheets: nobody types it twice.

use askama::Template;
use axum::extract::Path;
use kernel::Result;
use kernel::db::Tx;
use serde::Serialize;
use web::{Reply, Shell, Visit};

use super::opening;
use super::promise::term_in_words;
use crate::body::Body;
use crate::office::OfficePage;
use crate::read::ServicePage;
use crate::service::{Link, Service};
use crate::store::Slice;
use crate::words::{AccessChannel, ContactKind, Silence, Timing};

#[derive(Template)]
#[template(path = "public/procedures.html")]
struct Page {
    shell: Shell,
    body: Body,
    offices: Vec<(String, Vec<Procedure>)>,
}

/// A procedure, with what each letter of art. 35 c. 1 asks.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Procedure {
    pub code: String,
    pub name: String,
    pub url: String,
    pub office: String,
    /// a) What it is, and its legal references.
    pub description: String,
    pub norms: String,
    /// b) The unit that examines.
    pub examining_unit: String,
    /// c) The officer in charge with telephone and e-mail; who decides.
    pub officer_in_charge: String,
    pub telephone: String,
    pub email: String,
    pub decision_maker: String,
    /// d) Documents and forms; where to ask, with hours and address.
    pub documents: String,
    pub forms: String,
    pub information_office: String,
    /// e) How to learn where one's case stands.
    pub case_status: String,
    /// f) The final term and every other one that counts.
    pub term: String,
    pub term_norm: String,
    pub promised_term: String,
    pub clock_start: String,
    /// g) Self-declaration, silence.
    pub self_declaration: String,
    pub silence: Silence,
    pub silence_in_words: String,
    /// h) What one can do against it.
    pub remedies: String,
    /// i) The online service.
    pub online_service: String,
    /// l) How to pay.
    pub payments: String,
    /// m) Who decides where the office is late.
    pub substitute_power: String,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let (body, procedures) = all(&visit, code).await?;
    let mut offices: Vec<(String, Vec<Procedure>)> = Vec::new();
    for procedure in procedures {
        match offices.iter_mut().find(|(office, _)| *office == procedure.office) {
            Some((_, list)) => list.push(procedure),
            None => offices.push((procedure.office.clone(), vec![procedure])),
        }
    }
    let (bodies, here) = (visit.say("charter-page-bodies-title"), format!("/bodies/{}", body.code));
    let trail = [(bodies, "/bodies"), (body.name.clone(), here.as_str())];
    let shell = visit.shell(visit.say("charter-page-procedures-title")).trail(trail);
    web::page(&Page { shell: shell.described(visit.say("charter-page-procedures-lead")), body, offices })
}

/// The procedures of a body: services with a term. What is done at sight is no procedure, and no table of them.
pub(super) async fn all(visit: &Visit, code: String) -> Result<(Body, Vec<Procedure>)> {
    let (lang, today) = (visit.lang(), visit.today());
    let (body, pages) = visit.read(move |tx| read(tx, &code, today, lang)).await?;
    let procedures = pages.iter().map(|page| Procedure::new(visit, page)).collect();
    Ok((body, procedures))
}

fn read(tx: &mut Tx<'_>, code: &str, today: jiff::civil::Date, lang: kernel::Lang) -> Result<(Body, Vec<ServicePage>)> {
    let body = crate::body(tx, code, lang)?;
    let mut pages = Vec::new();
    for office in crate::offices(tx, Some(body.id), Slice::ALL, lang)?.items {
        for service in crate::sheets_of_office(tx, office.id, lang)? {
            if service.timing == Timing::Term {
                pages.push(crate::service_page(tx, &service.code, today, lang)?);
            }
        }
    }
    Ok((body, pages))
}

impl Procedure {
    fn new(visit: &Visit, page: &ServicePage) -> Self {
        let (service, office) = (&page.service, &page.office);
        let term = |term: Option<kernel::terms::Term>| term.map(|term| term_in_words(visit, term)).unwrap_or_default();
        Self {
            code: service.code.clone(),
            name: service.name.clone(),
            url: format!("{}/services/{}", visit.app().settings().public_url, service.code),
            office: office.office.name.clone(),
            description: either(&service.characteristics, &service.description),
            norms: named(&service.norms),
            examining_unit: either(&service.examiner, page.unit()),
            officer_in_charge: page.responsible().to_owned(),
            telephone: values(page, &[ContactKind::Phone, ContactKind::TollFree]),
            email: values(page, &[ContactKind::Email, ContactKind::CertifiedMail]),
            decision_maker: page.decision_maker().to_owned(),
            documents: documents(service),
            forms: named(&service.files),
            information_office: information(visit, office),
            case_status: service.case_status.clone(),
            term: term(service.term),
            term_norm: service.term_norm.clone(),
            promised_term: term(page.offer.as_ref().and_then(|offer| offer.term)),
            clock_start: service.clock_start.clone(),
            self_declaration: service.self_declaration.clone(),
            silence: service.silence,
            silence_in_words: visit.say(&format!("charter-silence-{}", service.silence)),
            remedies: service.remedies.clone(),
            online_service: service
                .channel(AccessChannel::Online)
                .map(|channel| channel.href.clone())
                .unwrap_or_default(),
            payments: service.payments.clone(),
            substitute_power: page.substitute_power().to_owned(),
        }
    }
}

fn either(text: &str, otherwise: &str) -> String {
    if text.is_empty() { otherwise } else { text }.to_owned()
}

/// Names with their addresses, one a line.
fn named(links: &[Link]) -> String {
    let line =
        |link: &Link| if link.href.is_empty() { link.title.clone() } else { format!("{}: {}", link.title, link.href) };
    links.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn documents(service: &Service) -> String {
    let lines = service.documents.iter().map(|document| match document.situation.as_str() {
        "" => format!("- {}", document.title),
        situation => format!("- {} ({situation})", document.title),
    });
    let own = std::iter::once(service.needed.clone()).filter(|text| !text.is_empty());
    own.chain(lines).collect::<Vec<_>>().join("\n")
}

/// The service's own contacts of some kinds, else the office's.
fn values(page: &ServicePage, kinds: &[ContactKind]) -> String {
    let of = |contacts: Vec<&crate::Contact>| -> Vec<String> {
        contacts
            .into_iter()
            .filter(|contact| kinds.contains(&contact.kind))
            .map(|contact| contact.value.clone())
            .collect()
    };
    let own = of(page.service.contacts.iter().collect());
    if own.is_empty() { of(page.office.own_contacts()) } else { own }.join(", ")
}

/// Where to ask: the office with its address and its hours in words.
fn information(visit: &Visit, office: &OfficePage) -> String {
    let hours = opening::hours_of(visit, office, None).into_iter().map(|view| {
        let lines = view.periods.iter().flat_map(|period| &period.lines).map(|(days, hours)| format!("{days} {hours}"));
        format!("{}: {}", view.title, lines.collect::<Vec<_>>().join("; "))
    });
    let own = [office.office.name.clone(), office.office.address.clone()].into_iter().filter(|text| !text.is_empty());
    own.chain(hours).collect::<Vec<_>>().join("\n")
}

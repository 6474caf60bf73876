//! The receipt (L. 241/1990 art. 18-bis): what was handed in and when, under which number, who is in charge, by when the office has to answer, what
//! silence means, who can be turned to. It can be printed, and found again by the case's own address.

use askama::Template;
use axum::extract::Path;
use charter::ServicePage;
use charter::words::Silence;
use kernel::Result;
use kernel::db::Tx;
use web::{Reply, Shell, Visit};

use super::clock::{ClockView, Length, lengths, views};
use super::own::Own;
use crate::address::Party;
use crate::ids::CaseLink;
use crate::person::Role;
use crate::procedure::ClockStart;
use crate::record::Case;
use crate::said::Told;
use crate::store::{files, people};

#[derive(Template)]
#[template(path = "follow_receipt.html")]
struct Page {
    shell: Shell,
    name: Told,
    case: Case,
    applicant: String,
    delegate: String,
    /// What was sent to the addresses: `mailed`, `confirm`, or `write-down` where there are none.
    told: &'static str,
    documents: Vec<Told>,
    sheet: ServicePage,
    officer: String,
    substitute: String,
    clocks: Vec<ClockView>,
    lengths: Vec<Length>,
    clock_start: ClockStart,
    silence: Silence,
    remedies: Told,
    address: String,
}

/// Who a receipt names, and what came with the application itself.
struct Named {
    applicant: String,
    delegate: String,
    codes: Vec<String>,
}

fn named(tx: &mut Tx<'_>, own: &Own) -> Result<Named> {
    let case = &own.opened.case;
    let applicant = people::of(tx, case.id, Role::Applicant)?.unwrap_or_default();
    let delegate = people::of(tx, case.id, Role::Delegate)?.unwrap_or_default();
    // What came later has a registration of its own; where there is no register, it came with a later event.
    let later = own.opened.events.get(1).map(|written| written.at);
    let is_first = |file: &crate::CaseDocument| {
        !file.from_office && file.registration == case.registration && later.is_none_or(|later| file.at < later)
    };
    let first = files::of(tx, case.id)?.into_iter().filter(is_first);
    Ok(Named { applicant: applicant.name, delegate: delegate.name, codes: first.map(|file| file.code).collect() })
}

async fn find(visit: &Visit, link: CaseLink) -> Result<(Own, Named)> {
    let (app, lang) = (visit.app().clone(), visit.lang());
    visit
        .read(move |tx| {
            let own = Own::find(tx, &app, link, lang)?;
            let named = named(tx, &own)?;
            Ok((own, named))
        })
        .await
}

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    let link: CaseLink = link.parse()?;
    let (own, named) = find(&visit, link).await?;
    if own.opened.case.erased_on.is_some() {
        return Ok(web::redirect(&format!("/cases/{link}")));
    }
    let (case, definition, lang) = (&own.opened.case, &own.opened.version.definition, visit.lang());
    let title = |code: &String| {
        let needed = definition.documents.iter().find(|one| one.code == *code);
        needed.map_or_else(|| Told { text: visit.say("cases-apply-other-document"), lang }, |one| one.title.told(lang))
    };
    let page_of_case = format!("/cases/{link}");
    let case_title = visit.fill("cases-own-title", &[("number", case.name().into())]);
    let page = Page {
        shell: visit.shell(visit.say("cases-receipt-title")).trail([(case_title, page_of_case.as_str())]),
        name: definition.name.told(lang),
        applicant: named.applicant,
        delegate: named.delegate,
        told: match own.parties.as_slice() {
            [] => "write-down",
            parties if parties.iter().any(Party::waits) => "confirm",
            _ => "mailed",
        },
        documents: named.codes.iter().map(title).collect(),
        officer: own.officer(),
        substitute: definition.substitute.clone(),
        clocks: views(&visit, &own.opened.clocks),
        lengths: lengths(&visit, definition, case.filed_on),
        clock_start: definition.clock_start,
        silence: case.silence,
        remedies: definition.remedies.told(lang),
        address: format!("{}/cases", visit.app().settings().public_url),
        case: case.clone(),
        sheet: own.sheet,
    };
    Ok(super::private(web::page(&page)?))
}

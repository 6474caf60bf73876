//! The counters of an office, and taking one away.

use axum::extract::Path;
use kernel::{Error, Result};
use web::{Input, Reply, Visit};

use super::form::Choices;
use super::found::{self, office_shell};
use super::office::office_tabs;
use super::page::{FormPage, Line, ListPage};
use super::reader::Reader;
use crate::ids::CounterId;
use crate::office::{Counter, OfficePage};

/// The whole office or one of its counters, as choices.
pub(super) fn choices(visit: &Visit, page: &OfficePage) -> Choices {
    let whole = (String::new(), visit.say("charter-page-whole-office"));
    std::iter::once(whole).chain(page.counters.iter().map(|one| (one.id.to_string(), one.name.clone()))).collect()
}

/// The counter that a row names; none where it is the whole office.
pub(super) fn of_id(row: &mut Reader<'_>, page: &OfficePage) -> Option<CounterId> {
    row.word("counter").filter(|id| page.counters.iter().any(|counter| counter.id == *id))
}

/// The counter of a code.
///
/// # Errors
/// `NotFound`.
pub(super) fn of_code(page: &OfficePage, code: &str) -> Result<Counter> {
    page.counters.iter().find(|one| one.code == code).cloned().ok_or(Error::NotFound)
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let own = format!("/staff/charter/offices/{}", page.office.code);
    let line = |one: &Counter| Line {
        name: one.name.clone(),
        href: format!("{own}/counters/{}", one.code),
        cells: vec![one.address.clone(), one.desks.to_string()],
    };
    web::page(&ListPage {
        shell: office_shell(&visit, &page, "charter-staff-tab-counters"),
        lead: page.office.name.clone(),
        tabs: office_tabs(&visit, &page),
        search: None,
        within: None,
        new: Some((visit.say("charter-staff-counter-new"), format!("{own}/new-counter"))),
        columns: ["name", "address", "desks"]
            .iter()
            .map(|one| visit.say(&format!("charter-staff-field-{one}")))
            .collect(),
        lines: page.counters.iter().map(line).collect(),
        pages: None,
        empty: (visit.say("charter-staff-counters-none"), visit.say("charter-staff-counters-none-onward")),
    })
}

pub(super) async fn ask(visit: Visit, Path((code, counter)): Path<(String, String)>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let counter = of_code(&page, &counter)?;
    let back = format!("/staff/charter/offices/{}/counters/{}", page.office.code, counter.code);
    let ask = visit.fill("charter-staff-counter-remove-ask", &[("counter", counter.name.as_str().into())]);
    FormPage::asking(&visit, office_shell(&visit, &page, "charter-staff-counter-remove"), ask, 0, &back)
}

pub(super) async fn remove(visit: Visit, Path((code, counter)): Path<(String, String)>, _: Input) -> Reply {
    let page = found::office(&visit, &code).await?;
    let counter = of_code(&page, &counter)?;
    let (by, office) = (visit.actor(), page.office.id);
    let list = format!("/staff/charter/offices/{}/counters", page.office.code);
    match visit.write(move |tx| crate::remove_counter(tx, &by, office, counter.id)).await {
        Ok(()) => Ok(web::done(&list, "charter-staff-counter-removed")),
        Err(Error::Constraint(_)) => Ok(web::told(&list, "warning", "charter-staff-counter-used")),
        Err(other) => Err(other.into()),
    }
}

//! One charter with everything it holds, and the ways to change it.

use askama::Template;
use axum::extract::Path;
use kernel::Lang;
use kernel::permit::May;
use web::{Reply, Shell, Visit};

use super::charters::state_kind;
use super::found::{self, Charter};
use super::page::{Tab, tabs};
use crate::charter::CharterBook;
use crate::office::OfficePage;
use crate::pages::charter::{DifferenceView, differences};
use crate::pages::promise::{planned_in_words, timing_badge};
use crate::standard::Standard;
use crate::words::CharterState;

#[derive(Template)]
#[template(path = "staff/charter.html")]
struct Page {
    shell: Shell,
    tabs: Vec<Tab>,
    state: &'static str,
    kind: &'static str,
    is_draft: bool,
    may_approve: bool,
    may_enforce: bool,
    /// Where its standards are measured: those of a charter in force, for those who may compose it.
    measures: Option<String>,
    book: CharterBook,
    office: OfficePage,
    standards: Vec<(Standard, String)>,
    offers: Vec<(String, String)>,
    /// The year before, and what differs from it.
    before: Option<(i16, Vec<DifferenceView>)>,
}

/// The menu of a charter.
pub(super) fn charter_tabs(visit: &Visit, charter: &Charter) -> Vec<Tab> {
    tabs(visit, &charter.href(), &["", "preview", "translation", "history"])
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = found::charter(&visit, &id).await?;
    let (id, office) = (found.book.charter.id, found.book.charter.office);
    let before = visit.read(move |tx| crate::what_differs(tx, id, Lang::It)).await?;
    let Charter { book, office: page } = found.clone();
    let state = book.charter.state_on(visit.today());
    let approves = visit.may(May::ApproveCharter, office);
    let shown = Page {
        shell: visit
            .staff_shell(format!("{} {}", book.charter.title, book.charter.year))
            .trail([(visit.say("charter-page-menu"), "/staff/charter")]),
        tabs: charter_tabs(&visit, &found),
        state,
        kind: state_kind(state),
        is_draft: book.charter.state == CharterState::Draft,
        may_approve: approves && book.charter.state == CharterState::Draft,
        may_enforce: approves && book.charter.state == CharterState::Approved,
        measures: (book.charter.is_public() && visit.may(May::ComposeMeasures, office))
            .then(|| format!("/staff/results/{}/{}", page.office.code, book.charter.year)),
        standards: book.standards.iter().map(|one| (one.clone(), promised(&visit, one))).collect(),
        offers: book.offers.iter().map(|one| (one.name.clone(), timing_badge(&visit, one.timing, one.term))).collect(),
        before: before.map(|(charter, found)| (charter.year, differences(&visit, &found))),
        office: page,
        book,
    };
    web::page(&shown)
}

fn promised(visit: &Visit, standard: &Standard) -> String {
    match &standard.planned {
        Some(planned) => planned_in_words(visit, planned),
        None => standard.planned_text.clone(),
    }
}

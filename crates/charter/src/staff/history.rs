//! Who changed what: the history of a charter, a service, an office or a body; steps of a draft can be taken back.

use askama::Template;
use axum::extract::Path;
use kernel::Lang;
use kernel::history::{self, Action, Change};
use web::{ChangeView, Pages, Paging, Reply, Shell, Visit};

use super::charter::charter_tabs;
use super::found::{self, OFFICE_TABS, office_shell};
use super::page::{Tab, tabs};
use super::{body, service};
use crate::draft::Edit;
use crate::find::subject;
use crate::texts::Root;
use crate::words::CharterState;

#[derive(Template)]
#[template(path = "staff/history.html")]
struct Page {
    shell: Shell,
    tabs: Vec<Tab>,
    entries: Vec<(ChangeView, Option<String>)>,
    pages: Pages,
}

pub(super) async fn of_charter(visit: Visit, Path(id): Path<String>) -> Reply {
    let charter = found::charter(&visit, &id).await?;
    let draft = (charter.book.charter.state == CharterState::Draft).then(|| charter.href());
    let shell = charter.shell(&visit, "charter-staff-history");
    show(&visit, shell, charter_tabs(&visit, &charter), Root::Charter(charter.book.charter.id), draft).await
}

pub(super) async fn of_service(visit: Visit, Path(code): Path<String>) -> Reply {
    let sheet = found::service(&visit, &code).await?;
    let shell = service::below(&visit, &sheet, "charter-staff-history");
    show(&visit, shell, service::service_tabs(&visit, &sheet), Root::Service(sheet.id), None).await
}

pub(super) async fn of_office(visit: Visit, Path(code): Path<String>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let menu = tabs(&visit, &format!("/staff/charter/offices/{}", page.office.code), &OFFICE_TABS);
    show(&visit, office_shell(&visit, &page, "charter-staff-history"), menu, Root::Office(page.office.id), None).await
}

pub(super) async fn of_body(visit: Visit, Path(code): Path<String>) -> Reply {
    let known = visit.read(move |tx| crate::body(tx, &code, Lang::It)).await?;
    let shell = body::below(&visit, &known, "charter-staff-history");
    show(&visit, shell, body::body_tabs(&visit, &known), Root::Body(known.id), None).await
}

async fn show(visit: &Visit, shell: Shell, tabs: Vec<Tab>, root: Root, draft: Option<String>) -> Reply {
    let (paging, subject) = (Paging::of(visit, 25), subject(root));
    let (changes, total) = visit.read(move |tx| history::of(tx, &subject, paging.limit(), paging.offset())).await?;
    let undoing = |change: &Change| {
        let href = draft.as_ref().filter(|_| is_step(change))?;
        Some(format!("{href}/history/{}/undoing", change.id))
    };
    web::page(&Page {
        shell,
        tabs,
        entries: changes.iter().map(|change| (ChangeView::new(visit, change), undoing(change))).collect(),
        pages: paging.pages(visit, total),
    })
}

/// Whether an entry is the change of a part of a draft: only that can be taken back.
fn is_step(change: &Change) -> bool {
    let changed = matches!(change.action, Action::Changed | Action::Undone);
    let before = change.before.as_deref().and_then(|json| serde_json::from_str::<Edit>(json).ok());
    changed && before.is_some()
}

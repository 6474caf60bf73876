//! Who changed what: the history of a charter, a service, an office or a body; steps of a draft can be taken back.

use askama::Template;
use axum::extract::Path;
use kernel::Lang;
use kernel::history::{self, Action, Change};
use web::{ChangeView, Pages, Paging, Reply, Shell, Visit};

use super::charter::charter_tabs;
use super::found::{self, office_shell};
use super::office::office_tabs;
use super::page::Tab;
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
    entries: Vec<Entry>,
    pages: Pages,
}

/// An entry with the part of a charter that it changed, and the way to take it back.
struct Entry {
    change: ChangeView,
    part: String,
    undoing: Option<String>,
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
    let (shell, menu) = (office_shell(&visit, &page, "charter-staff-history"), office_tabs(&visit, &page));
    show(&visit, shell, menu, Root::Office(page.office.id), None).await
}

pub(super) async fn of_body(visit: Visit, Path(code): Path<String>) -> Reply {
    let known = visit.read(move |tx| crate::body(tx, &code, Lang::It)).await?;
    let shell = body::below(&visit, &known, "charter-staff-history");
    show(&visit, shell, body::body_tabs(&visit, &known), Root::Body(known.id), None).await
}

async fn show(visit: &Visit, shell: Shell, tabs: Vec<Tab>, root: Root, draft: Option<String>) -> Reply {
    let (paging, subject) = (Paging::of(visit, 25), subject(root));
    let (changes, total) = visit.read(move |tx| history::of(tx, &subject, paging.limit(), paging.offset())).await?;
    let entry = |change: &Change| {
        let edit = |json: &Option<String>| json.as_deref().and_then(|json| serde_json::from_str::<Edit>(json).ok());
        // Only the change of a part of a draft can be taken back.
        let is_step = matches!(change.action, Action::Changed | Action::Undone) && edit(&change.before).is_some();
        Entry {
            change: ChangeView::new(visit, change),
            part: edit(&change.after).map(|edit| part(visit, &edit)).unwrap_or_default(),
            undoing: draft.as_ref().filter(|_| is_step).map(|draft| format!("{draft}/history/{}/undoing", change.id)),
        }
    };
    web::page(&Page { shell, tabs, entries: changes.iter().map(entry).collect(), pages: paging.pages(visit, total) })
}

/// The part of a charter that was changed; a standard by its indicator.
fn part(visit: &Visit, edit: &Edit) -> String {
    let (part, name) = match edit {
        Edit::Texts { .. } => ("texts", ""),
        Edit::Principles(_) => ("principles", ""),
        Edit::Offers(_) => ("offers", ""),
        Edit::Standard(standard) => ("standards", standard.indicator.as_str()),
        Edit::NoStandard(key) => ("standards", key.as_str()),
        Edit::Qualities(_) => ("qualities", ""),
        Edit::Actions(_) => ("actions", ""),
    };
    let part = visit.say(&format!("charter-staff-part-{part}"));
    if name.is_empty() { part } else { format!("{part}: {name}") }
}

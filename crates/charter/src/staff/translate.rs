//! The texts of a thing with their English beside them.

use askama::Template;
use axum::extract::Path;
use kernel::db::Tx;
use kernel::{Error, Lang, Result};
use web::{Input, Reply, Shell, Visit};

use super::charter::charter_tabs;
use super::found::{self, office_shell};
use super::office::office_tabs;
use super::page::{Refused, Tab, mark, unchanged};
use super::{body, service};
use crate::texts::{Root, Translation};

#[derive(Template)]
#[template(path = "staff/translation.html")]
struct Page {
    shell: Shell,
    tabs: Vec<Tab>,
    alert: Option<String>,
    revision: String,
    lines: Vec<Line>,
}

/// A text with its translation.
struct Line {
    label: String,
    name: String,
    id: String,
    italian: String,
    text: String,
    behind: bool,
    rows: usize,
}

/// What is translated, and where.
struct Place {
    shell: Shell,
    tabs: Vec<Tab>,
    root: Root,
}

async fn charter(visit: &Visit, id: &str) -> Result<Place> {
    let found = found::charter(visit, id).await?;
    let shell = found.shell(visit, "charter-staff-translation");
    Ok(Place { shell, tabs: charter_tabs(visit, &found), root: Root::Charter(found.book.charter.id) })
}

async fn sheet(visit: &Visit, code: &str) -> Result<Place> {
    let sheet = found::service(visit, code).await?;
    let shell = service::below(visit, &sheet, "charter-staff-translation");
    Ok(Place { shell, tabs: service::service_tabs(visit, &sheet), root: Root::Service(sheet.id) })
}

async fn office(visit: &Visit, code: &str) -> Result<Place> {
    let page = found::office(visit, code).await?;
    let shell = office_shell(visit, &page, "charter-staff-translation");
    Ok(Place { shell, tabs: office_tabs(visit, &page), root: Root::Office(page.office.id) })
}

async fn whole_body(visit: &Visit, code: String) -> Result<Place> {
    let known = visit.read(move |tx| crate::body(tx, &code, Lang::It)).await?;
    let shell = body::below(visit, &known, "charter-staff-translation");
    Ok(Place { shell, tabs: body::body_tabs(visit, &known), root: Root::Body(known.id) })
}

pub(super) async fn of_charter(visit: Visit, Path(id): Path<String>) -> Reply {
    let place = charter(&visit, &id).await?;
    get(&visit, place).await
}

pub(super) async fn save_charter(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let place = charter(&visit, &id).await?;
    post(&visit, place, input).await
}

pub(super) async fn of_service(visit: Visit, Path(code): Path<String>) -> Reply {
    let place = sheet(&visit, &code).await?;
    get(&visit, place).await
}

pub(super) async fn save_service(visit: Visit, Path(code): Path<String>, input: Input) -> Reply {
    let place = sheet(&visit, &code).await?;
    post(&visit, place, input).await
}

pub(super) async fn of_office(visit: Visit, Path(code): Path<String>) -> Reply {
    let place = office(&visit, &code).await?;
    get(&visit, place).await
}

pub(super) async fn save_office(visit: Visit, Path(code): Path<String>, input: Input) -> Reply {
    let place = office(&visit, &code).await?;
    post(&visit, place, input).await
}

pub(super) async fn of_body(visit: Visit, Path(code): Path<String>) -> Reply {
    let place = whole_body(&visit, code).await?;
    get(&visit, place).await
}

pub(super) async fn save_body(visit: Visit, Path(code): Path<String>, input: Input) -> Reply {
    let place = whole_body(&visit, code).await?;
    post(&visit, place, input).await
}

async fn get(visit: &Visit, place: Place) -> Reply {
    let root = place.root;
    let list = visit.read(move |tx| english(tx, root)).await?;
    show(visit, place, &list, &Input::new(), &Refused::default())
}

/// The texts that there are: one that nobody wrote has nothing to translate.
fn english(tx: &mut Tx<'_>, root: Root) -> Result<Vec<Translation>> {
    let all = crate::translations(tx, root, Lang::En)?;
    Ok(all.into_iter().filter(|one| !one.italian.is_empty()).collect())
}

fn show(visit: &Visit, place: Place, list: &[Translation], input: &Input, refused: &Refused) -> Reply {
    let typed = input.some("revision").is_some();
    let line = |one: &Translation| {
        let name = format!("{}.{}", one.owner, one.field);
        Line {
            label: visit.say(&format!("charter-staff-field-{}", one.field)),
            id: format!("field-{name}"),
            text: if typed { input.text(&name).to_owned() } else { one.text.clone() },
            italian: one.italian.clone(),
            behind: one.behind,
            rows: (one.italian.chars().count() / 60 + 1).clamp(1, 20),
            name,
        }
    };
    let page = Page {
        shell: place.shell,
        tabs: place.tabs,
        alert: refused.alert.as_ref().map(|message| visit.message(message)),
        revision: refused.revision(input, mark(&list)?),
        lines: list.iter().map(line).collect(),
    };
    if refused.is_none() { web::page(&page) } else { web::refused(&page) }
}

async fn post(visit: &Visit, place: Place, input: Input) -> Reply {
    let root = place.root;
    match save(visit, root, &input).await {
        Ok(()) => Ok(web::done(visit.path(), "charter-staff-saved")),
        Err(error) => {
            let refused = Refused::of(error)?;
            let list = visit.read(move |tx| english(tx, root)).await?;
            show(visit, place, &list, &input, &refused)
        }
    }
}

async fn save(visit: &Visit, root: Root, input: &Input) -> Result<()> {
    let (by, seen, typed) = (visit.actor(), input.text("revision").to_owned(), input.clone());
    if seen.is_empty() {
        return Err(Error::Conflict("charter-changed-meanwhile".into()));
    }
    visit
        .write(move |tx| {
            let mut list = english(tx, root)?;
            unchanged(&list, &seen)?;
            for one in &mut list {
                one.text = typed.text(&format!("{}.{}", one.owner, one.field)).replace("\r\n", "\n");
            }
            crate::save_translations(tx, &by, root, Lang::En, &list)
        })
        .await
}

//! The texts of a thing with their translation beside them, language by language.

use askama::Template;
use axum::extract::Path;
use kernel::db::Tx;
use kernel::{Error, Lang, Result};
use serde::Deserialize;
use web::{Input, Reply, Shell, Visit};

use super::charter::charter_tabs;
use super::found::{self, office_shell};
use super::office::office_tabs;
use super::page::{Refused, Tab, mark, unchanged};
use super::{body, service};
use crate::texts::{Root, Translation, foreign};

#[derive(Template)]
#[template(path = "staff/translation.html")]
struct Page {
    shell: Shell,
    tabs: Vec<Tab>,
    languages: Vec<Language>,
    /// The language of the translations.
    lang: Lang,
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

/// A language of the menu, with what is left to do in it.
struct Language {
    lang: Lang,
    href: String,
    current: bool,
    missing: usize,
    behind: usize,
}

/// What is translated, and where.
struct Place {
    shell: Shell,
    tabs: Vec<Tab>,
    root: Root,
    base: String,
}

/// What is translated, and into which language; English where none is named.
#[derive(Deserialize)]
pub(super) struct Address {
    #[serde(alias = "id")]
    code: String,
    lang: Option<String>,
}

impl Address {
    fn lang(&self) -> Result<Lang> {
        let Some(code) = &self.lang else { return Ok(Lang::En) };
        foreign().find(|lang| lang.code() == code).ok_or(Error::NotFound)
    }
}

async fn charter(visit: &Visit, id: &str) -> Result<Place> {
    let found = found::charter(visit, id).await?;
    let shell = found.shell(visit, "charter-staff-translation");
    let (root, base) = (Root::Charter(found.book.charter.id), found.href());
    Ok(Place { shell, tabs: charter_tabs(visit, &found), root, base })
}

async fn sheet(visit: &Visit, code: &str) -> Result<Place> {
    let sheet = found::service(visit, code).await?;
    let shell = service::below(visit, &sheet, "charter-staff-translation");
    let base = format!("/staff/charter/services/{}", sheet.code);
    Ok(Place { shell, tabs: service::service_tabs(visit, &sheet), root: Root::Service(sheet.id), base })
}

async fn office(visit: &Visit, code: &str) -> Result<Place> {
    let page = found::office(visit, code).await?;
    let shell = office_shell(visit, &page, "charter-staff-translation");
    let base = format!("/staff/charter/offices/{}", page.office.code);
    Ok(Place { shell, tabs: office_tabs(visit, &page), root: Root::Office(page.office.id), base })
}

async fn whole_body(visit: &Visit, code: &str) -> Result<Place> {
    let code = code.to_owned();
    let known = visit.read(move |tx| crate::body(tx, &code, Lang::It)).await?;
    let shell = body::below(visit, &known, "charter-staff-translation");
    let base = format!("/staff/charter/bodies/{}", known.code);
    Ok(Place { shell, tabs: body::body_tabs(visit, &known), root: Root::Body(known.id), base })
}

pub(super) async fn of_charter(visit: Visit, Path(address): Path<Address>) -> Reply {
    let place = charter(&visit, &address.code).await?;
    get(&visit, place, address.lang()?).await
}

pub(super) async fn save_charter(visit: Visit, Path(address): Path<Address>, input: Input) -> Reply {
    let place = charter(&visit, &address.code).await?;
    post(&visit, place, address.lang()?, input).await
}

pub(super) async fn of_service(visit: Visit, Path(address): Path<Address>) -> Reply {
    let place = sheet(&visit, &address.code).await?;
    get(&visit, place, address.lang()?).await
}

pub(super) async fn save_service(visit: Visit, Path(address): Path<Address>, input: Input) -> Reply {
    let place = sheet(&visit, &address.code).await?;
    post(&visit, place, address.lang()?, input).await
}

pub(super) async fn of_office(visit: Visit, Path(address): Path<Address>) -> Reply {
    let place = office(&visit, &address.code).await?;
    get(&visit, place, address.lang()?).await
}

pub(super) async fn save_office(visit: Visit, Path(address): Path<Address>, input: Input) -> Reply {
    let place = office(&visit, &address.code).await?;
    post(&visit, place, address.lang()?, input).await
}

pub(super) async fn of_body(visit: Visit, Path(address): Path<Address>) -> Reply {
    let place = whole_body(&visit, &address.code).await?;
    get(&visit, place, address.lang()?).await
}

pub(super) async fn save_body(visit: Visit, Path(address): Path<Address>, input: Input) -> Reply {
    let place = whole_body(&visit, &address.code).await?;
    post(&visit, place, address.lang()?, input).await
}

async fn get(visit: &Visit, place: Place, lang: Lang) -> Reply {
    show(visit, place, lang, &Input::new(), &Refused::default()).await
}

/// The texts that there are: one that nobody wrote has nothing to translate.
fn texts(tx: &mut Tx<'_>, root: Root, lang: Lang) -> Result<Vec<Translation>> {
    let all = crate::translations(tx, root, lang)?;
    Ok(all.into_iter().filter(|one| !one.italian.is_empty()).collect())
}

async fn show(visit: &Visit, place: Place, lang: Lang, input: &Input, refused: &Refused) -> Reply {
    let root = place.root;
    let all =
        visit.read(move |tx| foreign().map(|lang| Ok((lang, texts(tx, root, lang)?))).collect::<Result<Vec<_>>>());
    let all = all.await?;
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
    let language = |(other, list): &(Lang, Vec<Translation>)| Language {
        lang: *other,
        href: format!("{}/translation/{}", place.base, other.code()),
        current: *other == lang,
        missing: list.iter().filter(|one| one.text.is_empty()).count(),
        behind: list.iter().filter(|one| one.behind).count(),
    };
    let list = all.iter().find(|(other, _)| *other == lang).map(|(_, list)| list.as_slice()).unwrap_or_default();
    let page = Page {
        lang,
        languages: all.iter().map(language).collect(),
        alert: refused.alert.as_ref().map(|message| visit.message(message)),
        revision: refused.revision(input, mark(&list)?),
        lines: list.iter().map(line).collect(),
        shell: place.shell,
        tabs: place.tabs,
    };
    if refused.is_none() { web::page(&page) } else { web::refused(&page) }
}

async fn post(visit: &Visit, place: Place, lang: Lang, input: Input) -> Reply {
    match save(visit, place.root, lang, &input).await {
        Ok(()) => Ok(web::done(visit.path(), "charter-staff-saved")),
        Err(error) => show(visit, place, lang, &input, &Refused::of(error)?).await,
    }
}

async fn save(visit: &Visit, root: Root, lang: Lang, input: &Input) -> Result<()> {
    let (by, seen, typed) = (visit.actor(), input.text("revision").to_owned(), input.clone());
    if seen.is_empty() {
        return Err(Error::Conflict("charter-changed-meanwhile".into()));
    }
    visit
        .write(move |tx| {
            let mut list = texts(tx, root, lang)?;
            unchanged(&list, &seen)?;
            for one in &mut list {
                one.text = typed.text(&format!("{}.{}", one.owner, one.field)).replace("\r\n", "\n");
            }
            crate::save_translations(tx, &by, root, lang, &list)
        })
        .await
}

//! An office: its names, who answers for it, where it is.

use axum::extract::Path;
use kernel::{Error, Result};
use serde::Serialize;
use web::{Input, Reply, Visit};

use super::form::{Builder, Kind};
use super::found::{self, office_shell};
use super::input::stored;
use super::page::{FormPage, Refused, Tab, mark, public, tabs};
use super::reader::Reader;
use crate::office::{Office, OfficePage};

/// The menu of an office; the last leads to the public page.
pub(super) fn office_tabs(visit: &Visit, page: &OfficePage) -> Vec<Tab> {
    let code = &page.office.code;
    let names = [
        "",
        "contacts",
        "counters",
        "hours",
        "exceptions",
        "partners",
        "publications",
        "diffide",
        "translation",
        "history",
    ];
    let mut all = tabs(visit, &format!("/staff/charter/offices/{code}"), &names);
    all.push(public(visit, format!("/offices/{code}")));
    all
}

/// The form of one of the lists that an office saves as a whole; `list` is what the next save is made from.
pub(super) fn part(
    visit: &Visit,
    page: &OfficePage,
    (tab, input, refused): (&str, &Input, &Refused),
    list: &impl Serialize,
    compose: impl FnOnce(&mut Builder<'_>),
) -> Reply {
    let mut form = Builder::new(visit, input, &refused.invalid);
    compose(&mut form);
    let form = form.done(refused.revision(input, mark(list)?));
    let shell = office_shell(visit, page, &format!("charter-staff-tab-{tab}"));
    let mut shown = FormPage::new(visit, shell, form, &format!("/staff/charter/offices/{}", page.office.code));
    shown.lead.clone_from(&page.office.name);
    shown.tabs = office_tabs(visit, page);
    shown.answer(visit, refused)
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let input = stored(&page.office)?.with("staff_note", &page.office.note);
    show(&visit, &page, &input, &Refused::default())
}

pub(super) fn compose(form: &mut Builder<'_>) {
    form.must(Kind::Text, "name");
    form.must(Kind::Text, "code");
    form.put(Kind::Area, "description");
    for name in ["unit", "head", "head_role", "substitute", "address"] {
        form.put(Kind::Text, name);
    }
    form.put(Kind::Area, "accessibility");
    form.put(Kind::Tick, "works_on_saturday");
    form.put(Kind::Text, "web");
    form.put(Kind::Number, "position");
    form.put(Kind::Area, "staff_note");
}

fn show(visit: &Visit, page: &OfficePage, input: &Input, refused: &Refused) -> Reply {
    let mut form = Builder::new(visit, input, &refused.invalid);
    compose(&mut form);
    let form = form.done(refused.revision(input, page.office.revision));
    let mut shown = FormPage::new(visit, office_shell(visit, page, "charter-staff-office"), form, "/staff/charter");
    shown.lead.clone_from(&page.office.name);
    shown.tabs = office_tabs(visit, page);
    shown.answer(visit, refused)
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, input: Input) -> Reply {
    let page = found::office(&visit, &code).await?;
    match save(&visit, &page.office, &input).await {
        Ok(code) => Ok(web::done(&format!("/staff/charter/offices/{code}"), "charter-staff-saved")),
        Err(error) => show(&visit, &page, &input, &Refused::of(error)?),
    }
}

/// The office as the form says.
///
/// # Errors
/// `Invalid` beside the fields.
pub(super) fn read(input: &Input, before: &Office) -> Result<Office> {
    let mut read = Reader::new(input);
    let office = Office {
        name: read.must("name"),
        code: read.must("code"),
        description: read.text("description"),
        unit: read.text("unit"),
        head: read.text("head"),
        head_role: read.text("head_role"),
        substitute: read.text("substitute"),
        address: read.text("address"),
        accessibility: read.text("accessibility"),
        works_on_saturday: read.ticked("works_on_saturday"),
        web: read.text("web"),
        position: read.whole("position", 0, 10_000).unwrap_or(before.position),
        note: read.text("staff_note"),
        ..before.clone()
    };
    read.and(office.check())?;
    Ok(office)
}

async fn save(visit: &Visit, before: &Office, input: &Input) -> Result<String> {
    let mut office = read(input, before)?;
    let revision = input.text("revision").parse().ok().filter(|revision| *revision > 0);
    office.revision = revision.ok_or_else(|| Error::Conflict("charter-changed-meanwhile".into()))?;
    let (by, code) = (visit.actor(), office.code.clone());
    visit.write(move |tx| crate::save_office(tx, &by, &office)).await?;
    Ok(code)
}

//! One body, new or known.

use axum::extract::Path;
use kernel::{Error, Lang, Result};
use serde::Deserialize;
use web::{Input, Reply, Shell, Visit};

use super::form::{Builder, Kind, words};
use super::input::stored;
use super::page::{FormPage, Refused, Tab, public, tabs};
use super::reader::Reader;
use crate::body::Body;
use crate::values::Listed;
use crate::words::BodyKind;

/// The menu of a body; the last leads to the public page.
pub(super) fn body_tabs(visit: &Visit, body: &Body) -> Vec<Tab> {
    let names = ["", "diffide", "translation", "history"];
    let mut all = tabs(visit, &format!("/staff/charter/bodies/{}", body.code), &names);
    all.push(public(visit, format!("/bodies/{}", body.code)));
    all
}

/// The frame of a page below the body.
pub(super) fn below(visit: &Visit, body: &Body, title: &str) -> Shell {
    let own = format!("/staff/charter/bodies/{}", body.code);
    let (menu, list) = (visit.say("charter-page-menu"), visit.say("charter-staff-bodies"));
    let steps = [(menu, "/staff/charter"), (list, "/staff/charter/bodies"), (body.name.clone(), own.as_str())];
    visit.staff_shell(visit.say(title)).trail(steps)
}

/// The body; a new one where none is named.
#[derive(Deserialize)]
pub(super) struct Address {
    code: Option<String>,
}

async fn find(visit: &Visit, address: Address) -> Result<Option<Body>> {
    let Some(code) = address.code else { return Ok(None) };
    visit.read(move |tx| crate::body(tx, &code, Lang::It)).await.map(Some)
}

pub(super) async fn get(visit: Visit, Path(address): Path<Address>) -> Reply {
    let known = find(&visit, address).await?;
    let input = match &known {
        None => Input::new().with("kind", BodyKind::Municipality),
        Some(body) => stored(&Body { patron_days: Listed::default(), ..body.clone() })?
            .with("patron_days", &body.patron_days)
            .with("staff_note", &body.note),
    };
    show(&visit, known.as_ref(), &input, &Refused::default())
}

fn show(visit: &Visit, known: Option<&Body>, input: &Input, refused: &Refused) -> Reply {
    let mut form = Builder::new(visit, input, &refused.invalid);
    form.must(Kind::Text, "name");
    form.must(Kind::Text, "code");
    form.choose("kind", &words(visit, "charter-body-kind", BodyKind::ALL, false));
    form.put(Kind::Area, "description");
    for name in ["address", "phone", "email", "certified_mail", "web", "tax_code", "ipa_code", "patron_days"] {
        form.put(Kind::Text, name);
    }
    form.put(Kind::Text, "diffida_authority");
    form.put(Kind::Text, "diffida_address");
    form.put(Kind::Area, "staff_note");
    let form = form.done(refused.revision(input, known.map_or(0, |body| body.revision)));
    let title = known.map_or_else(|| visit.say("charter-staff-body-new"), |body| body.name.clone());
    let shell = visit.staff_shell(title).trail([
        (visit.say("charter-page-menu"), "/staff/charter"),
        (visit.say("charter-staff-bodies"), "/staff/charter/bodies"),
    ]);
    let mut page = FormPage::new(visit, shell, form, "/staff/charter/bodies");
    page.tabs = known.map_or_else(Vec::new, |body| body_tabs(visit, body));
    page.answer(visit, refused)
}

pub(super) async fn post(visit: Visit, Path(address): Path<Address>, input: Input) -> Reply {
    let known = find(&visit, address).await?;
    match save(&visit, known.as_ref(), &input).await {
        Ok(code) => Ok(web::done(&format!("/staff/charter/bodies/{code}"), "charter-staff-saved")),
        Err(error) => show(&visit, known.as_ref(), &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, known: Option<&Body>, input: &Input) -> Result<String> {
    let mut read = Reader::new(input);
    let kind = read.chosen("kind", BodyKind::Other);
    let new = || Body::new(visit.db().ids().make(), "", kind, "");
    let mut body = Body {
        kind,
        name: read.must("name"),
        code: read.must("code"),
        description: read.text("description"),
        address: read.text("address"),
        phone: read.text("phone"),
        email: read.text("email"),
        certified_mail: read.text("certified_mail"),
        web: read.text("web"),
        tax_code: read.text("tax_code"),
        ipa_code: read.text("ipa_code"),
        diffida_authority: read.text("diffida_authority"),
        diffida_address: read.text("diffida_address"),
        note: read.text("staff_note"),
        ..known.cloned().unwrap_or_else(new)
    };
    match read.text("patron_days").parse() {
        Ok(days) => body.patron_days = days,
        Err(_) => read.wrong("patron_days", "charter-staff-patron-form"),
    }
    read.and(body.check())?;
    if known.is_some() {
        let revision = input.text("revision").parse().ok().filter(|revision| *revision > 0);
        body.revision = revision.ok_or_else(|| Error::Conflict("charter-changed-meanwhile".into()))?;
    }
    let (by, code) = (visit.actor(), body.code.clone());
    visit.write(move |tx| crate::save_body(tx, &by, &body)).await?;
    Ok(code)
}

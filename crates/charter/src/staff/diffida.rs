//! One preliminary notice: what it is about, and what came of it within the ninety days (D.Lgs. 198/2009 art. 3).

use axum::extract::Path;
use kernel::{Error, Lang, Result};
use serde::Deserialize;
use web::{Input, Reply, Visit};

use super::diffide::Register;
use super::form::{Builder, Choices, Kind, words};
use super::found;
use super::input::stored;
use super::page::{FormPage, Refused};
use super::reader::Reader;
use crate::diffida::Diffida;
use crate::ids::DiffidaId;
use crate::store::Slice;
use crate::words::DiffidaState;

/// The office or the body, and its notice; a new one where none is named.
#[derive(Deserialize)]
pub(super) struct Address {
    pub code: String,
    pub id: Option<String>,
}

pub(super) async fn of_office(visit: Visit, Path(address): Path<Address>) -> Reply {
    let register = Register::of_office(&visit, &address.code).await?;
    get(&visit, &register, address.id).await
}

pub(super) async fn save_of_office(visit: Visit, Path(address): Path<Address>, input: Input) -> Reply {
    let register = Register::of_office(&visit, &address.code).await?;
    post(&visit, &register, address.id, &input).await
}

pub(super) async fn of_body(visit: Visit, Path(address): Path<Address>) -> Reply {
    let register = Register::of_body(&visit, address.code).await?;
    get(&visit, &register, address.id).await
}

pub(super) async fn save_of_body(visit: Visit, Path(address): Path<Address>, input: Input) -> Reply {
    let register = Register::of_body(&visit, address.code).await?;
    post(&visit, &register, address.id, &input).await
}

/// A notice of this register; what concerns an office is written there.
pub(super) async fn find(visit: &Visit, register: &Register, id: Option<String>) -> Result<Option<Diffida>> {
    let Some(id) = id else { return Ok(None) };
    let id: DiffidaId = id.parse()?;
    let known = visit.read(move |tx| crate::diffida(tx, id)).await?;
    let office = register.office.as_ref().map(|page| page.office.id);
    if known.body == register.body.id && known.office == office { Ok(Some(known)) } else { Err(Error::NotFound) }
}

async fn get(visit: &Visit, register: &Register, id: Option<String>) -> Reply {
    let known = find(visit, register, id).await?;
    let input = match &known {
        Some(known) => stored(known)?,
        None => Input::new().with("received_on", visit.today()).with("state", DiffidaState::Open),
    };
    show(visit, register, known.as_ref(), &input, &Refused::default()).await
}

/// What the notice concerns: within an office one of its services, within a body one of its offices. Each with the field's name.
async fn concerned(visit: &Visit, register: &Register) -> Result<(&'static str, Choices)> {
    if let Some(page) = &register.office {
        return Ok(("service", found::services(visit, page.office.id).await?.1));
    }
    let body = register.body.id;
    let offices = visit.read(move |tx| crate::offices(tx, Some(body), Slice::ALL, Lang::It)).await?.items;
    let whole = (String::new(), visit.say("charter-staff-whole-body"));
    Ok((
        "office",
        std::iter::once(whole).chain(offices.into_iter().map(|one| (one.id.to_string(), one.name))).collect(),
    ))
}

async fn show(visit: &Visit, register: &Register, known: Option<&Diffida>, input: &Input, refused: &Refused) -> Reply {
    let (field, choices) = concerned(visit, register).await?;
    let mut form = Builder::new(visit, input, &refused.invalid);
    form.must(Kind::Date, "received_on");
    form.must(Kind::Text, "subject");
    form.put(Kind::Text, "claimants");
    form.choose(field, &choices);
    form.section("outcome");
    form.choose("state", &words(visit, "charter-diffida-state", DiffidaState::ALL, false));
    form.put(Kind::Area, "outcome");
    form.put(Kind::Date, "outcome_on");
    form.put(Kind::Date, "published_on");
    let form = form.done(refused.revision(input, known.map_or(0, |one| one.revision)));
    let title = if known.is_some() { "charter-staff-diffida" } else { "charter-staff-diffida-new" };
    let back = format!("{}/diffide", register.base());
    let mut shown = FormPage::new(visit, register.shell(visit, title), form, &back);
    shown.lead = match known {
        Some(known) => visit.fill("charter-staff-diffida-ends", &[("on", known.ends_on.to_string().into())]),
        None => visit.say("charter-staff-diffide-lead"),
    };
    shown.more = known.map(|one| (visit.say("charter-staff-diffida-remove"), format!("{back}/{}/removal", one.id)));
    shown.answer(visit, refused)
}

async fn post(visit: &Visit, register: &Register, id: Option<String>, input: &Input) -> Reply {
    let known = find(visit, register, id).await?;
    match save(visit, register, known.as_ref(), input).await {
        Ok(()) => Ok(web::done(&format!("{}/diffide", register.base()), "charter-staff-saved")),
        Err(error) => show(visit, register, known.as_ref(), input, &Refused::of(error)?).await,
    }
}

async fn save(visit: &Visit, register: &Register, known: Option<&Diffida>, input: &Input) -> Result<()> {
    let (field, choices) = concerned(visit, register).await?;
    let mut read = Reader::new(input);
    let received_on = read.must_date("received_on", visit.today());
    if !choices.iter().any(|(value, _)| value == input.text(field)) {
        read.wrong(field, "web-field-choice");
    }
    let mut diffida = Diffida {
        id: known.map_or_else(|| visit.db().ids().make(), |one| one.id),
        revision: 0,
        body: register.body.id,
        office: match &register.office {
            Some(page) => Some(page.office.id),
            None => read.word("office"),
        },
        service: register.office.as_ref().and_then(|_| read.word("service")),
        received_on,
        ends_on: received_on,
        subject: read.must("subject"),
        claimants: read.text("claimants"),
        state: read.chosen("state", DiffidaState::Open),
        outcome: read.text("outcome"),
        outcome_on: read.date("outcome_on"),
        published_on: read.date("published_on"),
    };
    read.and(diffida.check())?;
    if known.is_some() {
        let revision = input.text("revision").parse().ok().filter(|revision| *revision > 0);
        diffida.revision = revision.ok_or_else(|| Error::Conflict("charter-changed-meanwhile".into()))?;
    }
    let by = visit.actor();
    visit.write(move |tx| crate::save_diffida(tx, &by, &diffida)).await.map(|_| ())
}

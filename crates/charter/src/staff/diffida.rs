//! One preliminary notice: what it is about, and what came of it within the ninety days (D.Lgs. 198/2009 art. 3).

use axum::extract::Path;
use kernel::{Error, Result};
use web::{Input, Reply, Visit};

use super::form::{Builder, Kind, words};
use super::found::{self, office_shell};
use super::input::stored;
use super::page::{FormPage, Refused};
use super::reader::Reader;
use crate::diffida::Diffida;
use crate::ids::DiffidaId;
use crate::office::OfficePage;
use crate::words::DiffidaState;

async fn find(visit: &Visit, page: &OfficePage, id: &str) -> Result<Diffida> {
    let id: DiffidaId = id.parse()?;
    let known = visit.read(move |tx| crate::diffida(tx, id)).await?;
    if known.office == Some(page.office.id) { Ok(known) } else { Err(Error::NotFound) }
}

pub(super) async fn get(visit: Visit, Path((code, id)): Path<(String, String)>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let known = find(&visit, &page, &id).await?;
    show(&visit, &page, Some(&known), &stored(&known)?, &Refused::default()).await
}

pub(super) async fn get_new(visit: Visit, Path(code): Path<String>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let input = Input::new().with("received_on", visit.today()).with("state", DiffidaState::Open);
    show(&visit, &page, None, &input, &Refused::default()).await
}

async fn show(visit: &Visit, page: &OfficePage, known: Option<&Diffida>, input: &Input, refused: &Refused) -> Reply {
    let (_, services) = found::services(visit, page.office.id).await?;
    let mut form = Builder::new(visit, input, &refused.invalid);
    form.must(Kind::Date, "received_on");
    form.must(Kind::Text, "subject");
    form.put(Kind::Text, "claimants");
    form.choose("service", &services);
    form.section("outcome");
    form.choose("state", &words(visit, "charter-diffida-state", DiffidaState::ALL, false));
    form.put(Kind::Area, "outcome");
    form.put(Kind::Date, "outcome_on");
    form.put(Kind::Date, "published_on");
    let form = form.done(refused.revision(input, known.map_or(0, |one| one.revision)));
    let list = format!("/staff/charter/offices/{}/diffide", page.office.code);
    let title = if known.is_some() { "charter-staff-diffida" } else { "charter-staff-diffida-new" };
    let mut shown = FormPage::new(visit, office_shell(visit, page, title), form, &list);
    shown.lead = visit.say("charter-staff-diffide-lead");
    shown.answer(visit, refused)
}

pub(super) async fn post(visit: Visit, Path((code, id)): Path<(String, String)>, input: Input) -> Reply {
    let page = found::office(&visit, &code).await?;
    let known = find(&visit, &page, &id).await?;
    answer(&visit, &page, Some(&known), &input).await
}

pub(super) async fn post_new(visit: Visit, Path(code): Path<String>, input: Input) -> Reply {
    let page = found::office(&visit, &code).await?;
    answer(&visit, &page, None, &input).await
}

async fn answer(visit: &Visit, page: &OfficePage, known: Option<&Diffida>, input: &Input) -> Reply {
    match save(visit, page, known, input).await {
        Ok(()) => {
            let list = format!("/staff/charter/offices/{}/diffide", page.office.code);
            Ok(web::done(&list, "charter-staff-saved"))
        }
        Err(error) => show(visit, page, known, input, &Refused::of(error)?).await,
    }
}

async fn save(visit: &Visit, page: &OfficePage, known: Option<&Diffida>, input: &Input) -> Result<()> {
    let (services, _) = found::services(visit, page.office.id).await?;
    let mut read = Reader::new(input);
    let received_on = read.must_date("received_on", visit.today());
    let mut diffida = Diffida {
        id: known.map_or_else(|| visit.db().ids().make(), |one| one.id),
        revision: 0,
        body: page.body.id,
        office: Some(page.office.id),
        service: read.word("service").filter(|service| services.contains(service)),
        received_on,
        ends_on: received_on,
        subject: read.must("subject"),
        claimants: read.text("claimants"),
        state: read.chosen("state", DiffidaState::Open),
        outcome: read.text("outcome"),
        outcome_on: read.date("outcome_on"),
        published_on: read.date("published_on"),
    };
    read.done()?;
    if known.is_some() {
        let revision = input.text("revision").parse().ok().filter(|revision| *revision > 0);
        diffida.revision = revision.ok_or_else(|| Error::Conflict("charter-changed-meanwhile".into()))?;
    }
    let by = visit.actor();
    visit.write(move |tx| crate::save_diffida(tx, &by, &diffida)).await.map(|_| ())
}

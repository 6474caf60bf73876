//! A new office of a body.

use kernel::{Error, Lang, Result};
use web::{Input, Reply, Visit};

use super::form::{Builder, Choices};
use super::office::{compose, read};
use super::page::{FormPage, Refused};
use crate::body::BodyRow;
use crate::office::Office;
use crate::store::Slice;

async fn bodies(visit: &Visit) -> Result<Vec<BodyRow>> {
    visit.read(|tx| Ok(crate::bodies(tx, Slice::ALL, Lang::It)?.items)).await
}

pub(super) async fn get(visit: Visit) -> Reply {
    let bodies = bodies(&visit).await?;
    show(&visit, &bodies, &Input::of_query(visit.query()), &Refused::default())
}

fn show(visit: &Visit, bodies: &[BodyRow], input: &Input, refused: &Refused) -> Reply {
    let choices: Choices = bodies.iter().map(|body| (body.code.clone(), body.name.clone())).collect();
    let mut form = Builder::new(visit, input, &refused.invalid);
    form.choose("body", &choices);
    compose(&mut form);
    let shell = visit
        .staff_shell(visit.say("charter-staff-office-new"))
        .trail([(visit.say("charter-page-menu"), "/staff/charter")]);
    FormPage::new(visit, shell, form.done(0), "/staff/charter").answer(visit, refused)
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    let bodies = bodies(&visit).await?;
    match save(&visit, &bodies, &input).await {
        Ok(code) => Ok(web::done(&format!("/staff/charter/offices/{code}"), "charter-staff-saved")),
        Err(error) => show(&visit, &bodies, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, bodies: &[BodyRow], input: &Input) -> Result<String> {
    let code = input.text("body");
    let body = bodies.iter().find(|body| body.code == code).ok_or_else(|| Error::field("body", "web-field-choice"))?;
    let office = read(input, &Office::new(visit.db().ids().make(), body.id, "", ""))?;
    let (by, code) = (visit.actor(), office.code.clone());
    visit.write(move |tx| crate::save_office(tx, &by, &office)).await?;
    Ok(code)
}

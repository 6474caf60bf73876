//! A new service: its office, name and address; the sheet is written next.

use kernel::{Error, Invalid, Result};
use web::{Input, Reply, Visit};

use super::form::{Builder, Choices, Kind};
use super::found;
use super::page::{FormPage, Refused};
use super::reader::Reader;
use crate::office::OfficeRow;
use crate::service::Service;
use crate::words::ServiceStatus;

pub(super) async fn get(visit: Visit) -> Reply {
    let asked = Input::of_query(visit.query());
    let offices = found::offices(&visit).await?;
    let input = Input::new().with_some("office", asked.some("office"));
    show(&visit, &offices, &input, &Refused::default())
}

fn show(visit: &Visit, offices: &[OfficeRow], input: &Input, refused: &Refused) -> Reply {
    let choices: Choices =
        offices.iter().map(|one| (one.code.clone(), format!("{} – {}", one.body_name, one.name))).collect();
    let mut form = Builder::new(visit, input, &refused.invalid);
    form.choose("office", &choices);
    form.must(Kind::Text, "name");
    form.must(Kind::Text, "code");
    let shell = visit.staff_shell(visit.say("charter-staff-service-new")).trail([
        (visit.say("charter-page-menu"), "/staff/charter"),
        (visit.say("charter-staff-services"), "/staff/charter/services"),
    ]);
    let mut page = FormPage::new(visit, shell, form.done(0), "/staff/charter/services");
    page.lead = visit.say("charter-staff-service-new-lead");
    page.answer(visit, refused)
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    let offices = found::offices(&visit).await?;
    match save(&visit, &offices, &input).await {
        Ok(code) => Ok(web::done(&format!("/staff/charter/services/{code}"), "charter-staff-service-made")),
        Err(error) => show(&visit, &offices, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, offices: &[OfficeRow], input: &Input) -> Result<String> {
    let mut read = Reader::new(input);
    let (office, name, code) = (read.must("office"), read.must("name"), read.must("code"));
    let office = offices.iter().find(|one| one.code == office);
    if office.is_none() {
        read.wrong("office", "web-field-choice");
    }
    read.done()?;
    let office = office.ok_or_else(|| Error::Invalid(Invalid::default()))?;
    let mut sheet = Service::new(visit.db().ids().make(), office.id, &code, &name, visit.today());
    sheet.position = i64::try_from(office.services).unwrap_or_default();
    // Nobody finds a sheet as available before it says how.
    sheet.status = ServiceStatus::Planned;
    sheet.status_reason = visit.say("charter-staff-service-in-preparation");
    let by = visit.actor();
    visit.write(move |tx| crate::save_service(tx, &by, &sheet)).await?;
    Ok(code)
}

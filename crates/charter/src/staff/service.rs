//! The sheet of a service.

use axum::extract::Path;
use kernel::{Error, Result};
use web::{Input, Reply, Shell, Visit};

use super::form::Builder;
use super::found;
use super::page::{FormPage, Refused, Tab, public, tabs};
use super::service_form::{compose, filled, packed_sheet, read};
use crate::service::Service;

/// The menu of a service; the last leads to the public page.
pub(super) fn service_tabs(visit: &Visit, sheet: &Service) -> Vec<Tab> {
    let mut all = tabs(visit, &format!("/staff/charter/services/{}", sheet.code), &["", "translation", "history"]);
    all.push(public(visit, format!("/services/{}", sheet.code)));
    all
}

/// The frame of a page below the sheet.
pub(super) fn below(visit: &Visit, sheet: &Service, title: &str) -> Shell {
    let own = format!("/staff/charter/services/{}", sheet.code);
    let (menu, list) = (visit.say("charter-page-menu"), visit.say("charter-staff-services"));
    let steps = [(menu, "/staff/charter"), (list, "/staff/charter/services"), (sheet.name.clone(), own.as_str())];
    visit.staff_shell(visit.say(title)).trail(steps)
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let sheet = found::service(&visit, &code).await?;
    let input = filled(&sheet)?;
    show(&visit, &sheet, &input, &Refused::default())
}

fn show(visit: &Visit, sheet: &Service, input: &Input, refused: &Refused) -> Reply {
    let mut form = Builder::new(visit, input, &refused.invalid);
    compose(&mut form, visit);
    let form = form.done(refused.revision(input, sheet.revision));
    let shell = visit.staff_shell(sheet.name.clone()).trail([
        (visit.say("charter-page-menu"), "/staff/charter"),
        (visit.say("charter-staff-services"), "/staff/charter/services"),
    ]);
    let mut page = FormPage::new(visit, shell, form, "/staff/charter/services");
    page.tabs = service_tabs(visit, sheet);
    page.answer(visit, refused)
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, input: Input) -> Reply {
    let sheet = found::service(&visit, &code).await?;
    let input = packed_sheet(&input);
    match save(&visit, &sheet, &input).await {
        Ok(code) => Ok(web::done(&format!("/staff/charter/services/{code}"), "charter-staff-saved")),
        Err(error) => show(&visit, &sheet, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, before: &Service, input: &Input) -> Result<String> {
    let mut sheet = read(visit, input, before)?;
    sheet.revision = input.text("revision").parse().map_err(|_| Error::Conflict("charter-changed-meanwhile".into()))?;
    // Revision 0 would be a second sheet of the same name.
    if sheet.revision == 0 {
        return Err(Error::Conflict("charter-changed-meanwhile".into()));
    }
    let (by, code) = (visit.actor(), sheet.code.clone());
    visit.write(move |tx| crate::save_service(tx, &by, &sheet)).await?;
    Ok(code)
}

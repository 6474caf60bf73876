//! Throws a draft away, after asking.

use axum::extract::Path;
use web::{Input, Reply, Visit};

use super::edit;
use super::form::Builder;
use super::page::{FormPage, Refused};

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let (input, refused) = (Input::new(), Refused::default());
    let form = Builder::new(&visit, &input, &refused.invalid).done(charter.book.charter.revision);
    let mut page = FormPage::new(&visit, charter.shell(&visit, "charter-staff-discard"), form, &charter.href());
    page.lead = visit.fill("charter-staff-discard-ask", &[("charter", charter.name().into())]);
    page.button = visit.say("charter-staff-discard");
    page.grave = true;
    page.answer(&visit, &refused)
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, _: Input) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let (by, id) = (visit.actor(), charter.book.charter.id);
    visit.write(move |tx| crate::draft::discard(tx, &by, id)).await?;
    Ok(web::done("/staff/charter", "charter-staff-discarded"))
}

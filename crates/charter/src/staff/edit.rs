//! What all parts of a draft have in common: the draft, its form, and the change of one part.

use kernel::{Error, Result};
use web::{Input, Reply, Visit};

use super::form::Builder;
use super::found::{self, Charter};
use super::page::{FormPage, Refused};
use crate::draft::Edit;

/// A draft of one of the visitor's offices.
///
/// # Errors
/// `NotFound`; `Conflict` where it is frozen.
pub(super) async fn draft(visit: &Visit, id: &str) -> Result<Charter> {
    let charter = found::charter(visit, id).await?;
    charter.book.charter.must_be_draft()?;
    Ok(charter)
}

/// The form of one part.
pub(super) fn show(
    visit: &Visit,
    charter: &Charter,
    (part, input, refused): (&str, &Input, &Refused),
    compose: impl FnOnce(&mut Builder<'_>),
) -> Reply {
    let mut form = Builder::new(visit, input, &refused.invalid);
    compose(&mut form);
    let form = form.done(refused.revision(input, charter.book.charter.revision));
    let shell = charter.shell(visit, &format!("charter-staff-part-{part}"));
    let mut page = FormPage::new(visit, shell, form, &charter.href());
    page.lead = charter.name();
    page.answer(visit, refused)
}

/// Changes one part as it was read.
///
/// # Errors
/// As `draft::edit`.
pub(super) async fn save(visit: &Visit, charter: &Charter, input: &Input, edit: Edit) -> Result<()> {
    let revision = input.text("revision").parse().map_err(|_| Error::Conflict("charter-changed-meanwhile".into()))?;
    let (by, id) = (visit.actor(), charter.book.charter.id);
    visit.write(move |tx| crate::draft::edit(tx, &by, id, revision, &edit)).await.map(|_| ())
}

/// Back to the charter, which says that the change is there.
#[expect(clippy::unnecessary_wraps, reason = "the last word of handlers")]
pub(super) fn saved(charter: &Charter) -> Reply {
    Ok(web::done(&charter.href(), "charter-staff-saved"))
}

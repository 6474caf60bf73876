//! Takes away a change that was noted by mistake, after asking.

use axum::extract::Path;
use kernel::Error;
use web::{Input, Reply, Visit};

use super::found::office_shell;
use super::page::FormPage;
use super::publication::{Address, find, list};

pub(super) async fn get(visit: Visit, Path(address): Path<Address>) -> Reply {
    let (page, known) = find(&visit, &address).await?;
    let known = known.ok_or(Error::NotFound)?;
    let what = visit.say(&format!("charter-published-{}", known.subject));
    let changed = if known.text.is_empty() { what } else { format!("{what}: {}", known.text) };
    let ask = visit.fill("charter-staff-publication-remove-ask", &[("changed", changed.into())]);
    let shell = office_shell(&visit, &page, "charter-staff-publication-remove");
    FormPage::asking(&visit, shell, ask, 0, &format!("{}/{}", list(&page), known.id))
}

pub(super) async fn post(visit: Visit, Path(address): Path<Address>, _: Input) -> Reply {
    let (page, known) = find(&visit, &address).await?;
    let (by, known) = (visit.actor(), known.ok_or(Error::NotFound)?);
    visit.write(move |tx| crate::remove_publication(tx, &by, &known)).await?;
    Ok(web::done(&list(&page), "charter-staff-publication-removed"))
}

//! Takes one step of a draft back: the part is again as it was before that step.

use axum::extract::Path;
use kernel::Error;
use kernel::history::HistoryId;
use web::{Input, Reply, Visit};

use super::edit;

pub(super) async fn post(visit: Visit, Path((id, entry)): Path<(String, String)>, _: Input) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let entry: HistoryId = entry.parse()?;
    let (by, own) = (visit.actor(), charter.book.charter.id.to_string());
    let undone = visit
        .write(move |tx| {
            // The entry is looked at before it is undone: it must be a step of this very draft.
            if kernel::history::change(tx, entry)?.subject.id != own {
                return Err(Error::NotFound);
            }
            crate::draft::undo(tx, &by, entry)
        })
        .await;
    let history = format!("{}/history", charter.href());
    match undone {
        Ok(_) => Ok(web::done(&history, "charter-staff-undone")),
        // What was promised in between may forbid the older value.
        Err(Error::Invalid(kernel::Invalid(list))) => match list.into_iter().next() {
            Some((_, message)) => Ok(web::told(&history, "danger", message)),
            None => Err(Error::NotFound.into()),
        },
        Err(other) => Err(other.into()),
    }
}

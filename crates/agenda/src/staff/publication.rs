//! Publishing the plan that was drawn up, or dropping it.

use axum::extract::Path;
use kernel::Error;
use web::{Input, Reply, Visit};

use super::found::Found;
use crate::regenerate::LANE;

pub(super) async fn post(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let plan = found.drawn.draft.clone().ok_or(Error::NotFound)?;
    let revision = input.text("revision").parse().map_err(|_| Error::NotFound)?;
    let (by, id) = (visit.actor(), found.place.id);
    // In the lane of places: bookings wait for a moment instead of making the change begin again.
    let hit = visit.db().write_in_lane(LANE, move |tx| crate::publish(tx, &by, id, revision, &plan)).await?;
    let told = if hit.is_empty() { "agenda-published" } else { "agenda-published-hit" };
    Ok(web::done(&found.href(""), told))
}

pub(super) async fn discard(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let revision = input.text("revision").parse().map_err(|_| Error::NotFound)?;
    let (by, id) = (visit.actor(), found.place.id);
    visit.write(move |tx| crate::drop_draft(tx, &by, id, revision)).await?;
    Ok(web::done(&found.href("calendar"), "agenda-draft-dropped"))
}

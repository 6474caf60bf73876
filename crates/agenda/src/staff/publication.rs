//! Publishing the plan that was drawn up, or dropping it.

use axum::extract::Path;
use kernel::Error;
use web::{Input, Reply, Visit};

use super::owned::Owned;
use crate::regenerate::LANE;

pub(super) async fn post(visit: Visit, Path(owner): Path<String>, input: Input) -> Reply {
    let found = Owned::of(&visit, &owner).await?;
    if found.retired {
        return Ok(web::told(&found.href("data"), "warning", "agenda-mediator-return-first"));
    }
    let plan = found.drawn.draft.clone().ok_or(Error::NotFound)?;
    let revision = input.text("revision").parse().map_err(|_| Error::NotFound)?;
    let (by, id) = (visit.actor(), found.owner);
    // In the lane of places: bookings wait for a moment instead of making the change begin again.
    let hit = visit.db().write_in_lane(LANE, move |tx| crate::publish(tx, &by, id, revision, &plan)).await?;
    if hit.is_empty() {
        return Ok(web::done(&found.href(""), "agenda-published"));
    }
    Ok(web::told(&found.href("changes"), "warning", "agenda-published-hit"))
}

pub(super) async fn discard(visit: Visit, Path(owner): Path<String>, input: Input) -> Reply {
    let found = Owned::of(&visit, &owner).await?;
    let revision = input.text("revision").parse().map_err(|_| Error::NotFound)?;
    let (by, id) = (visit.actor(), found.owner);
    visit.write(move |tx| crate::drop_draft(tx, &by, id, revision)).await?;
    Ok(web::done(&found.href("calendar"), "agenda-draft-dropped"))
}

//! Bringing the agenda of a counter to its next stage.

use axum::extract::Path;
use kernel::{Error, Result};
use web::forms::Check;
use web::{Input, Reply, Visit};

use super::counter::show;
use super::found::Found;
use crate::words::Stage;

pub(super) async fn post(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    match change(&visit, &found, &input).await {
        Ok(()) => Ok(web::done(&found.href(""), "agenda-stage-changed")),
        Err(Error::Invalid(invalid)) => show(&visit, &found, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn change(visit: &Visit, found: &Found, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let stage = check.choice::<Stage>("stage");
    let until = check.date("pilot_until");
    let revision = check.whole("revision", 1, i64::MAX).and_then(|revision| revision.try_into().ok());
    check.done()?;
    let (Some(stage), Some(revision)) = (stage, revision) else { return Err(Error::NotFound) };
    let (by, counter) = (visit.actor(), found.place.id);
    visit.write(move |tx| crate::set_stage(tx, &by, counter, revision, (stage, until))).await?;
    Ok(())
}

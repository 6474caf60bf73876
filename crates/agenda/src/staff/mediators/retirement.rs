//! A mediator works here no more: asked first, with how many appointments count on them; and comes back.

use askama::Template;
use axum::extract::Path;
use kernel::Error;
use kernel::permit::May;
use web::{Input, MenuItem, Reply, Shell, Visit};

use super::Found;
use crate::mediator::{retire, take_back};
use crate::regenerate::LANE;
use crate::store;

#[derive(Template)]
#[template(path = "mediators/retirement.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    /// How many appointments count on them from now on.
    ahead: u64,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = Found::of(&visit, &id, May::SetUpAgenda).await?;
    let id = found.one.id;
    let ahead = visit.read(move |tx| store::mediators::ahead(tx, id)).await?;
    web::page(&Page {
        shell: found.shell(&visit, &visit.say("agenda-mediator-retire")),
        lead: found.one.name.clone(),
        tabs: found.tabs(&visit),
        href: found.href(""),
        ahead,
    })
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, _: Input) -> Reply {
    let found = Found::of(&visit, &id, May::SetUpAgenda).await?;
    let (by, id) = (visit.actor(), found.one.id);
    // In the lane of places, like every publication.
    match visit.db().write_in_lane(LANE, move |tx| retire(tx, &by, id)).await {
        Ok(hit) if hit.is_empty() => Ok(web::done(&found.href("data"), "agenda-mediator-retired")),
        Ok(_) => Ok(web::told(&found.href("changes"), "warning", "agenda-mediator-retired-hit")),
        Err(Error::Conflict(why)) => Ok(web::told(&found.href("data"), "warning", why)),
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn back(visit: Visit, Path(id): Path<String>, _: Input) -> Reply {
    let found = Found::of(&visit, &id, May::SetUpAgenda).await?;
    let (by, id) = (visit.actor(), found.one.id);
    visit.write(move |tx| take_back(tx, &by, id)).await?;
    Ok(web::done(&found.href("preview"), "agenda-mediator-back"))
}

//! Giving an appointment back: a page asks first, with a script and without.

use askama::Template;
use axum::extract::Path;
use kernel::Error;
use web::{Input, Reply, Shell, Visit};

use super::appointment::{self, Hours};
use crate::book::in_lane;
use crate::cancel::{Back, cancel};
use crate::ids::LinkId;
use crate::notice::Post;

#[derive(Template)]
#[template(path = "citizen/cancellation.html")]
struct Page {
    shell: Shell,
    link: LinkId,
    lead: String,
    now: Hours,
    /// Why it cannot be cancelled here.
    fixed: Option<String>,
}

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    let link: LinkId = link.parse()?;
    let own = appointment::find(&visit, link).await?;
    let fixed = match own.changes.may_change(&own.booking, false, visit.now()) {
        Err(Error::Conflict(message)) => Some(visit.message(&message)),
        _ => None,
    };
    let page = format!("/appointments/{link}");
    let trail = [(visit.say("agenda-landing-title"), "/appointments"), (visit.say("agenda-page-ahead"), page.as_str())];
    let view = Page {
        shell: visit.shell(visit.say("agenda-cancel-title")).trail(trail),
        link,
        lead: own.lead(),
        now: Hours::of(&visit, &own.booking),
        fixed,
    };
    Ok(super::private(web::page(&view)?))
}

pub(super) async fn post(visit: Visit, Path(link): Path<String>, _input: Input) -> Reply {
    let link: LinkId = link.parse()?;
    let booking = appointment::find(&visit, link).await?.booking;
    let (app, by, to) = (visit.app().clone(), visit.actor(), format!("/appointments/{link}"));
    let done = in_lane(visit.db(), move |tx| cancel(tx, &Post::of(&app), &by, booking.id, Back::Person));
    web::answered(&to, done.await.map(|_| web::done(&to, "agenda-cancelled")))
}

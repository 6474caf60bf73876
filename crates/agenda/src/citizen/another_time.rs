//! Moving an appointment to another time, by the person, within the office's limits.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use kernel::{Error, Invalid, Result};
use web::{Input, Reply, Shell, Visit};

use super::appointment::{self, Hours};
use super::times::{self, Asked, Times};
use crate::book::{Answer, in_lane};
use crate::ids::LinkId;
use crate::move_to::{move_to, wish_of};
use crate::notice::Post;

#[derive(Template)]
#[template(path = "citizen/another_time.html")]
struct Page {
    shell: Shell,
    link: LinkId,
    lead: String,
    now: Hours,
    times: Option<Times>,
    /// Why it cannot be moved, or what was wrong with the choice.
    refused: Option<String>,
    left: u16,
}

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    show(&visit, link.parse()?, Invalid::default()).await
}

async fn show(visit: &Visit, link: LinkId, invalid: Invalid) -> Reply {
    let own = appointment::find(visit, link).await?;
    let (lead, booking, changes) = (own.lead(), own.booking, own.changes);
    let allowed = changes.may_move(&booking, false, visit.now());
    let asked = Asked::of(&Input::of_query(visit.query()));
    let mut refused = invalid.on("at").map(|message| visit.message(message));
    let seen = match allowed {
        Ok(()) => Some(times::see(visit, &wish_of(&booking, false), &asked).await?),
        Err(Error::Conflict(message)) => {
            refused = Some(visit.message(&message));
            None
        }
        Err(other) => return Err(other.into()),
    };
    let page = format!("/appointments/{link}");
    let trail = [(visit.say("agenda-landing-title"), "/appointments"), (visit.say("agenda-page-ahead"), page.as_str())];
    let view = Page {
        shell: visit.shell(visit.say("agenda-move-title")).trail(trail),
        link,
        lead,
        now: Hours::of(visit, &booking),
        times: seen.map(|seen| Times::new(visit, &seen, &format!("{page}/time?"), Some(booking.starts_at))),
        left: changes.moves_most.saturating_sub(booking.moves),
        refused,
    };
    let response = if invalid.is_empty() { web::page(&view)? } else { web::refused(&view)? };
    Ok(super::private(response))
}

pub(super) async fn post(visit: Visit, Path(link): Path<String>, input: Input) -> Reply {
    let link: LinkId = link.parse()?;
    match go(&visit, link, input.text("at")).await {
        Err(Error::Invalid(invalid)) => show(&visit, link, invalid).await,
        gone => web::answered(&format!("/appointments/{link}"), gone),
    }
}

async fn go(visit: &Visit, link: LinkId, typed: &str) -> Result<Response> {
    let typed = typed.to_owned();
    let (id, at) = visit
        .read(move |tx| {
            let booking = crate::by_link(tx, link)?;
            let (at, _) = times::chosen(tx, &wish_of(&booking, false), &typed)?;
            Ok((booking.id, at))
        })
        .await?;
    let (app, by) = (visit.app().clone(), visit.actor());
    let answer = in_lane(visit.db(), move |tx| move_to(tx, &Post::of(&app), &by, id, at, false)).await?;
    Ok(match answer {
        Answer::Booked(_) => web::done(&format!("/appointments/{link}"), "agenda-moved"),
        Answer::Gone(_) => web::told(&format!("/appointments/{link}/time?lost={at}"), "warning", "agenda-taken"),
    })
}

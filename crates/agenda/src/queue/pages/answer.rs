//! Accepting an offer, or declining it: a page asks before it is declined.

use axum::extract::Path;
use kernel::Error;
use web::{Input, Reply, Visit};

use super::departure::{Question, show};
use crate::book::in_lane;
use crate::notice::Post;
use crate::queue::entry::EntryLink;
use crate::queue::{answer, store};

pub(super) async fn accept(visit: Visit, Path(link): Path<String>, input: Input) -> Reply {
    let link: EntryLink = link.parse()?;
    let at = input.some("at").map(str::parse).transpose().map_err(|_| Error::NotFound)?;
    let (app, by) = (visit.app().clone(), visit.actor());
    let done = in_lane(visit.db(), move |tx| {
        let entry = store::entries::by_link(tx, link)?;
        answer::accept(tx, &Post::of(&app), &by, &entry, at)
    });
    let done = done.await.map(|booking| web::done(&format!("/appointments/{}", booking.link), "agenda-booked"));
    web::answered(&format!("/appointments/waiting/{link}"), done)
}

pub(super) async fn ask(visit: Visit, Path(link): Path<String>) -> Reply {
    let link: EntryLink = link.parse()?;
    let back = format!("/appointments/waiting/{link}");
    let open = visit.read(move |tx| {
        let entry = store::entries::by_link(tx, link)?;
        store::holds::open(tx, entry.id)
    });
    if open.await?.is_none() {
        return Ok(web::redirect(&back));
    }
    let question = Question {
        title: visit.say("agenda-decline-title"),
        text: visit.say("agenda-decline-what"),
        go: visit.say("agenda-decline-do"),
        stay: visit.say("agenda-decline-stay"),
        danger: true,
    };
    show(&visit, question, format!("{back}/refusal"), back)
}

pub(super) async fn decline(visit: Visit, Path(link): Path<String>, _input: Input) -> Reply {
    let link: EntryLink = link.parse()?;
    let (app, by) = (visit.app().clone(), visit.actor());
    let to = format!("/appointments/waiting/{link}");
    let done = in_lane(visit.db(), move |tx| {
        let entry = store::entries::by_link(tx, link)?;
        answer::decline(tx, &Post::of(&app), &by, &entry)
    });
    web::answered(&to, done.await.map(|()| web::done(&to, "agenda-declined")))
}

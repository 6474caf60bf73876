//! The mail address of who waits counts once its owner has followed the link that only they could read, and pressed the button: mail servers
//! follow links by themselves.

use axum::extract::Path;
use kernel::Error;
use kernel::db::Tx;
use web::{Input, Reply, Visit};

use super::departure::{Question, show};
use crate::book::in_lane;
use crate::notice::Post;
use crate::queue::entry::{Entry, EntryLink};
use crate::queue::join::confirm;
use crate::queue::store;
use crate::queue::words::Standing;

/// The entry of a link whose mailbox has read the secret.
fn find(tx: &mut Tx<'_>, link: EntryLink, secret: &str) -> kernel::Result<Entry> {
    let entry = store::entries::by_link(tx, link)?;
    let known = !entry.standing.is_over() && store::entries::secret(tx, entry.id)? == secret;
    if known { Ok(entry) } else { Err(Error::NotFound) }
}

pub(super) async fn get(visit: Visit, Path((link, secret)): Path<(String, String)>) -> Reply {
    let link: EntryLink = link.parse()?;
    let (back, action) =
        (format!("/appointments/waiting/{link}"), format!("/appointments/waiting/{link}/address/{secret}"));
    let entry = visit.read(move |tx| find(tx, link, &secret)).await?;
    if entry.standing == Standing::Waiting {
        return Ok(web::redirect(&back));
    }
    let text = visit.fill(
        "agenda-queue-address-ask",
        &[("email", (&entry.applicant.email).into()), ("enrolled", entry.enrolled().into())],
    );
    let question = Question {
        title: visit.say("agenda-address-title"),
        text,
        go: visit.say("agenda-address-confirm"),
        stay: String::new(),
        danger: false,
    };
    show(&visit, question, action, back)
}

pub(super) async fn post(visit: Visit, Path((link, secret)): Path<(String, String)>, _input: Input) -> Reply {
    let link: EntryLink = link.parse()?;
    let (app, to) = (visit.app().clone(), format!("/appointments/waiting/{link}"));
    let done = in_lane(visit.db(), move |tx| {
        let entry = find(tx, link, &secret)?;
        confirm(tx, &Post::of(&app), &entry, &secret)
    });
    match done.await {
        Ok(()) => Ok(web::done(&to, "agenda-queue-address-confirmed")),
        Err(Error::Conflict(why)) => Ok(web::told(&to, "warning", why)),
        Err(other) => Err(other.into()),
    }
}

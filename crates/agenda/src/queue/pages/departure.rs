//! Leaving a list: a page asks first, with a script and without. Other questions of this kind are asked on the same page.

use askama::Template;
use axum::extract::Path;
use kernel::{Error, Result};
use web::{Input, Reply, Shell, Visit};

use crate::book::in_lane;
use crate::citizen::private;
use crate::notice::Post;
use crate::queue::entry::{Entry, EntryLink};
use crate::queue::leave::leave;
use crate::queue::store;
use crate::queue::words::Standing;

#[derive(Template)]
#[template(path = "queue/question.html")]
struct Page {
    shell: Shell,
    question: Question,
    action: String,
    back: String,
}

/// A question before something is done.
pub(super) struct Question {
    pub(super) title: String,
    pub(super) text: String,
    /// What the button says that does it.
    pub(super) go: String,
    /// What the link says that does not; nothing where there is no way back.
    pub(super) stay: String,
    pub(super) danger: bool,
}

pub(super) fn show(visit: &Visit, question: Question, action: String, back: String) -> Reply {
    let trail = [(visit.say("agenda-landing-title"), "/appointments")];
    let page = Page { shell: visit.shell(&question.title).trail(trail), question, action, back };
    Ok(private(web::page(&page)?))
}

/// The entry of a link that is not over.
///
/// # Errors
/// `NotFound` for other people's and forged addresses alike.
pub(super) async fn find(visit: &Visit, link: EntryLink) -> Result<Entry> {
    visit.read(move |tx| store::entries::by_link(tx, link)).await
}

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    let link: EntryLink = link.parse()?;
    let entry = find(&visit, link).await?;
    let back = format!("/appointments/waiting/{link}");
    if entry.standing.is_over() {
        return Ok(web::redirect(&back));
    }
    let said = |key: &str| visit.fill(key, &[("enrolled", entry.enrolled().into())]);
    let question = Question {
        title: said("agenda-leave-title"),
        text: visit.say("agenda-leave-what"),
        go: said("agenda-leave-do"),
        stay: said("agenda-leave-stay"),
        danger: true,
    };
    show(&visit, question, format!("{back}/departure"), back)
}

pub(super) async fn post(visit: Visit, Path(link): Path<String>, _input: Input) -> Reply {
    let link: EntryLink = link.parse()?;
    let (app, by, to) = (visit.app().clone(), visit.actor(), format!("/appointments/waiting/{link}"));
    let done = in_lane(visit.db(), move |tx| {
        let entry = store::entries::by_link(tx, link)?;
        leave(tx, &Post::of(&app), &by, entry.id, Standing::Left, "")
    });
    match done.await {
        Ok(()) => Ok(web::done(&to, "agenda-left")),
        Err(Error::Conflict(why)) => Ok(web::told(&to, "warning", why)),
        Err(other) => Err(other.into()),
    }
}

//! A release as the office sees it: entering the public value, which draws, and calling it off as long as nobody can know the order.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use charter::CounterId;
use kernel::db::Tx;
use kernel::{Error, Invalid, Result};
use web::{FormView, Input, MenuItem, Reply, Shell, Visit};

use super::own::Days;
use super::releases::state;
use crate::book::in_lane;
use crate::notice::Post;
use crate::queue::entry::ReleaseId;
use crate::queue::release::{self, Release};
use crate::queue::store;
use crate::staff::found::Found;

#[derive(Template)]
#[template(path = "queue/staff_release.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    mark: &'static str,
    state: &'static str,
    release: Release,
    days: Days,
    enrolled: usize,
    /// How many still wait in it, and how many offers are open.
    waiting: usize,
    offers: usize,
    awaits_value: bool,
    may_be_called_off: bool,
    /// Whether the question is asked before it is called off.
    asks: bool,
    form: FormView,
    refused: bool,
}

fn find(tx: &mut Tx<'_>, counter: CounterId, id: ReleaseId) -> Result<Release> {
    let release = store::releases::find(tx, id)?;
    if release.counter == counter { Ok(release) } else { Err(Error::NotFound) }
}

pub(super) async fn get(visit: Visit, Path((counter, release)): Path<(String, String)>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    show(&visit, &found, release.parse()?, (Input::new(), Invalid::default()), false).await
}

pub(super) async fn ask(visit: Visit, Path((counter, release)): Path<(String, String)>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    show(&visit, &found, release.parse()?, (Input::new(), Invalid::default()), true).await
}

async fn show(visit: &Visit, found: &Found, id: ReleaseId, (input, invalid): (Input, Invalid), asks: bool) -> Reply {
    let (counter, lang, refused) = (found.place.id, visit.lang(), !invalid.is_empty());
    let (release, name, enrolled, waiting, offers) = visit
        .read(move |tx| {
            let release = find(tx, counter, id)?;
            let name = crate::words(tx, &release.kind, lang)?.name;
            let enrolled = store::releases::tickets(tx, id)?.len();
            let waiting = store::lists::enrolled(tx, id)?.len();
            Ok((release, name, enrolled, waiting, store::holds::open_in(tx, id)?))
        })
        .await?;
    let (own, list) = (found.href(""), found.href("releases"));
    let trail = [
        (visit.say("agenda-staff-title"), "/staff/agenda"),
        (found.name(), own.as_str()),
        (visit.say("agenda-tab-releases"), list.as_str()),
    ];
    let (mark, state) = state(visit, &release);
    let may_be_called_off = release.may_be_called_off(visit.now());
    let page = Page {
        shell: visit.staff_shell(name).trail(trail),
        lead: found.name(),
        tabs: found.tabs(visit),
        href: found.href(&format!("releases/{id}")),
        mark,
        state,
        days: Days::of(visit, &release),
        enrolled,
        waiting,
        offers,
        awaits_value: release.awaits_value(visit.now()),
        may_be_called_off,
        asks: asks && may_be_called_off,
        form: FormView::new(visit, "agenda-release", input, invalid),
        refused,
        release,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn draw(visit: Visit, Path((counter, release)): Path<(String, String)>, input: Input) -> Reply {
    let (found, id) = (Found::of(&visit, &counter).await?, release.parse::<ReleaseId>()?);
    let (app, by, counter) = (visit.app().clone(), visit.actor(), found.place.id);
    let (value, url) = (input.text("value").to_owned(), input.text("url").to_owned());
    let done = in_lane(visit.db(), move |tx| {
        find(tx, counter, id)?;
        release::draw(tx, &Post::of(&app), &by, id, (&value, &url))
    });
    let href = found.href(&format!("releases/{id}"));
    let done = done.await.map(|_| web::done(&href, "agenda-release-drawn"));
    answered(&visit, &found, id, (input, done), false).await
}

pub(super) async fn call_off(visit: Visit, Path((counter, release)): Path<(String, String)>, input: Input) -> Reply {
    let (found, id) = (Found::of(&visit, &counter).await?, release.parse::<ReleaseId>()?);
    let (app, by, counter) = (visit.app().clone(), visit.actor(), found.place.id);
    let why = input.text("why").to_owned();
    let done = in_lane(visit.db(), move |tx| {
        find(tx, counter, id)?;
        release::call_off(tx, &Post::of(&app), &by, id, &why)
    });
    let href = found.href(&format!("releases/{id}"));
    let done = done.await.map(|()| web::done(&href, "agenda-release-called-off"));
    answered(&visit, &found, id, (input, done), true).await
}

async fn answered(
    visit: &Visit,
    found: &Found,
    id: ReleaseId,
    (input, done): (Input, Result<Response>),
    asks: bool,
) -> Reply {
    match done {
        Ok(done) => Ok(done),
        Err(Error::Invalid(invalid)) => show(visit, found, id, (input, invalid), asks).await,
        Err(Error::Conflict(why)) => Ok(web::told(&found.href(&format!("releases/{id}")), "warning", why)),
        Err(other) => Err(other.into()),
    }
}

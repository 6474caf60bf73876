//! Somebody who waits, as the office sees them; taking them out of the list with a reason that they are told.

use askama::Template;
use axum::extract::Path;
use charter::CounterId;
use kernel::db::Tx;
use kernel::{Error, Invalid, Result};
use web::forms::Check;
use web::{ChangeView, FormView, Input, MenuItem, Reply, Shell, Visit};

use super::staff_list::Line;
use crate::book::in_lane;
use crate::notice::Post;
use crate::queue::entry::{Entry, EntryId, Hold};
use crate::queue::leave::leave;
use crate::queue::store;
use crate::queue::words::Standing;
use crate::staff::found::Found;

/// How much of the history is shown.
const CHANGES: i64 = 20;
/// The longest reason.
const WHY_MOST: usize = 200;

#[derive(Template)]
#[template(path = "queue/staff_entry.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    line: Line,
    entry: Entry,
    form: FormView,
    refused: bool,
    changes: Vec<ChangeView>,
}

/// An entry of a counter.
///
/// # Errors
/// `NotFound` where it is another counter's.
pub(super) fn find(tx: &mut Tx<'_>, counter: CounterId, id: EntryId) -> Result<(Entry, Option<Hold>)> {
    let entry = store::entries::find(tx, id)?;
    if !store::entries::counters(tx, id)?.contains(&counter) {
        return Err(Error::NotFound);
    }
    let hold = store::holds::open(tx, id)?;
    Ok((entry, hold))
}

pub(super) async fn get(visit: Visit, Path((counter, entry)): Path<(String, String)>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    show(&visit, &found, entry.parse()?, Input::new(), Invalid::default()).await
}

async fn show(visit: &Visit, found: &Found, id: EntryId, input: Input, invalid: Invalid) -> Reply {
    let (counter, lang, refused) = (found.place.id, visit.lang(), !invalid.is_empty());
    let (entry, hold, kind, changes) = visit
        .read(move |tx| {
            let (entry, hold) = find(tx, counter, id)?;
            let kind = crate::store::types::words(tx, &entry.kind, lang.code())?.name;
            let changes = kernel::history::of(tx, &entry.subject(), CHANGES, 0)?.0;
            Ok((entry, hold, kind, changes))
        })
        .await?;
    let title =
        if entry.applicant.name.is_empty() { visit.say("agenda-queue-nobody") } else { entry.applicant.name.clone() };
    let (own, list) = (found.href(""), found.href("waiting"));
    let trail = [
        (visit.say("agenda-staff-title"), "/staff/agenda"),
        (found.name(), own.as_str()),
        (visit.say("agenda-tab-waiting"), list.as_str()),
    ];
    let page = Page {
        shell: visit.staff_shell(title).trail(trail),
        lead: found.name(),
        tabs: found.tabs(visit),
        href: found.href(&format!("waiting/{id}")),
        line: Line::new(visit, &entry, hold.as_ref(), kind),
        form: FormView::new(visit, "agenda-queue-remove", input, invalid),
        refused,
        changes: changes.iter().map(|change| ChangeView::new(visit, change)).collect(),
        entry,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn post(visit: Visit, Path((counter, entry)): Path<(String, String)>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let id: EntryId = entry.parse()?;
    match remove(&visit, &found, id, &input).await {
        Ok(()) => Ok(web::done(&found.href("waiting"), "agenda-queue-removed")),
        Err(Error::Invalid(invalid)) => show(&visit, &found, id, input, invalid).await,
        Err(Error::Conflict(why)) => Ok(web::told(&found.href("waiting"), "warning", why)),
        Err(other) => Err(other.into()),
    }
}

async fn remove(visit: &Visit, found: &Found, id: EntryId, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let why = check.required("why", WHY_MOST);
    check.done()?;
    let (app, by, counter) = (visit.app().clone(), visit.actor(), found.place.id);
    in_lane(visit.db(), move |tx| {
        find(tx, counter, id)?;
        leave(tx, &Post::of(&app), &by, id, Standing::Removed, &why)
    })
    .await
}

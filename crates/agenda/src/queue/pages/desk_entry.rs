//! Somebody who waits, at the counter: what to read to them on the telephone, what they answer, and that they do not want to wait any more.

use askama::Template;
use axum::extract::Path;
use kernel::Result;
use kernel::db::Tx;
use kernel::history::{self, Actor};
use web::{ChangeView, Input, MenuItem, Reply, Shell, Visit};

use super::own::At;
use super::staff_entry::find;
use super::staff_list::Line;

use crate::book::in_lane;
use crate::booking::Booking;
use crate::notice::Post;
use crate::queue::entry::{Entry, EntryId};
use crate::queue::leave::leave;
use crate::queue::words::Standing;
use crate::queue::{answer, store};
use crate::reception::found::Found;

/// How much of the history is shown.
const CHANGES: i64 = 20;

#[derive(Template)]
#[template(path = "queue/desk_entry.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    line: Line,
    entry: Entry,
    /// How many wait before them; none where they do not wait.
    before: u64,
    /// The offer that can be answered: when, where, and until when.
    offer: Option<(At, String, At)>,
    changes: Vec<ChangeView>,
}

pub(super) async fn get(visit: Visit, Path((counter, entry)): Path<(String, String)>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (id, counter, by): (EntryId, _, _) = (entry.parse()?, found.id(), visit.actor());
    // Who looks at a person's data is written down (GDPR art. 5 c. 2).
    let (entry, hold, before, changes) = visit
        .write(move |tx| {
            let (entry, hold) = find(tx, counter, id)?;
            history::reading(tx, &by, &entry.subject(), entry.office, "")?;
            let before = if entry.standing == Standing::Waiting { store::entries::before(tx, &entry)? } else { 0 };
            let changes = history::of(tx, &entry.subject(), CHANGES, 0)?.0;
            Ok((entry, hold, before, changes))
        })
        .await?;
    let name = &entry.applicant.name;
    let title = if name.is_empty() { visit.say("agenda-queue-nobody") } else { name.clone() };
    let now = visit.now();
    let open = hold.as_ref().filter(|hold| hold.until > now && hold.counter == counter);
    let place = format!("{}, {}", found.place.name, found.place.address);
    web::page(&Page {
        shell: found.shell(&visit, &title),
        lead: found.name(),
        tabs: found.tabs(&visit),
        href: found.href(&format!("waiting/{id}")),
        line: Line::new(&visit, &entry, hold.as_ref(), found.kind_name(&entry.kind)),
        before,
        offer: open.map(|hold| (At::of(&visit, hold.starts_at), place, At::of(&visit, hold.until))),
        changes: changes.iter().map(|change| ChangeView::new(&visit, change)).collect(),
        entry,
    })
}

/// The person says yes: the offer becomes their appointment.
pub(super) async fn accept(visit: Visit, Path((counter, entry)): Path<(String, String)>, _: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (id, counter, app, by): (EntryId, _, _, _) = (entry.parse()?, found.id(), visit.app().clone(), visit.actor());
    let done = in_lane(visit.db(), move |tx| {
        let (entry, _) = find(tx, counter, id)?;
        answer::accept(tx, &Post::of(&app), &by, &entry, None)
    });
    let done = done
        .await
        .map(|booked: Booking| web::done(&found.href(&format!("bookings/{}", booked.id)), "agenda-wait-accepted"));
    web::answered(&found.href(&format!("waiting/{id}")), done)
}

/// The person says no: the next one gets the offer, and they wait on.
pub(super) async fn decline(visit: Visit, Path((counter, entry)): Path<(String, String)>, _: Input) -> Reply {
    change(&visit, &counter, &entry, "agenda-wait-declined", answer::decline).await
}

/// The person does not want to wait any more.
pub(super) async fn depart(visit: Visit, Path((counter, entry)): Path<(String, String)>, _: Input) -> Reply {
    change(&visit, &counter, &entry, "agenda-wait-left", |tx, post, by, entry| {
        leave(tx, post, by, entry.id, Standing::Left, "")
    })
    .await
}

async fn change(
    visit: &Visit,
    counter: &str,
    entry: &str,
    said: &'static str,
    act: fn(&mut Tx<'_>, &Post<'_>, &Actor, &Entry) -> Result<()>,
) -> Reply {
    let found = Found::of(visit, counter).await?;
    let (id, counter, app, by): (EntryId, _, _, _) = (entry.parse()?, found.id(), visit.app().clone(), visit.actor());
    let done = in_lane(visit.db(), move |tx| {
        let (entry, _) = find(tx, counter, id)?;
        act(tx, &Post::of(&app), &by, &entry)
    });
    let to = found.href("waiting");
    web::answered(&to, done.await.map(|()| web::done(&to, said)))
}

//! The waiting list at the counter: first whom somebody has to call, because an offer reaches them in no other way; then everybody.

use askama::Template;
use axum::extract::Path;
use kernel::Result;
use kernel::db::Tx;
use web::{Input, MenuItem, Pages, Paging, Reply, Shell, Visit};

use super::staff_list::Line;
use crate::queue::entry::{Entry, Hold};
use crate::queue::store;
use crate::reception::found::Found;
use crate::words::Who;

const A_PAGE: u32 = 25;

#[derive(Template)]
#[template(path = "queue/desk_list.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    /// Whether somebody can be put into the list here: the public waits too, and for something.
    open: bool,
    /// Who has an offer and hears of it only by telephone.
    calls: Vec<Line>,
    typed: String,
    lines: Vec<Line>,
    pages: Pages,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (query, paging) = (Input::of_query(visit.query()), Paging::of(&visit, A_PAGE));
    let typed = query.text("q").chars().take(120).collect::<String>();
    let (id, wanted) = (found.id(), typed.clone());
    let (calls, lines, total) = visit
        .read(move |tx| {
            let calls = store::lists::to_call(tx, id)?;
            let (lines, total) = store::lists::page(tx, id, (&wanted, false), (paging.limit(), paging.offset()))?;
            Ok((with_holds(tx, calls)?, with_holds(tx, lines)?, total))
        })
        .await?;
    let line =
        |(entry, hold): &(Entry, Option<Hold>)| Line::new(&visit, entry, hold.as_ref(), found.kind_name(&entry.kind));
    web::page(&Page {
        shell: found.shell(&visit, &visit.say("agenda-tab-waiting")),
        lead: found.name(),
        tabs: found.tabs(&visit),
        href: found.href("waiting"),
        open: found.agenda.stage.is_public() && found.kinds.iter().any(|kind| kind.who == Who::Anyone),
        calls: calls.iter().map(line).collect(),
        typed,
        lines: lines.iter().map(line).collect(),
        pages: paging.pages(&visit, total),
    })
}

fn with_holds(tx: &mut Tx<'_>, entries: Vec<Entry>) -> Result<Vec<(Entry, Option<Hold>)>> {
    let of = |entry: Entry| {
        let hold = store::holds::open(tx, entry.id)?;
        Ok((entry, hold))
    };
    entries.into_iter().map(of).collect()
}

//! Searching a counter's appointments by name, code or case.

use askama::Template;
use axum::extract::Path;
use web::{Input, MenuItem, Reply, Shell, Visit};

use super::found::Found;
use super::line::Line;
use super::store;

/// More than these nobody reads: another word narrows the search.
const MOST: i64 = 50;

#[derive(Template)]
#[template(path = "reception/search.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    typed: String,
    lines: Vec<Line>,
    /// Whether there may be more than are shown.
    more: bool,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let typed = Input::of_query(visit.query()).text("q").chars().take(120).collect::<String>();
    let (id, today, words) = (found.id(), visit.today(), typed.clone());
    let hits = visit
        .read(move |tx| {
            let mut hits = Vec::new();
            if words.is_empty() {
                return Ok(hits);
            }
            for booking in store::search(tx, id, &words, today, MOST)? {
                let ticket = store::of_booking(tx, booking.id)?;
                hits.push((booking, ticket));
            }
            Ok(hits)
        })
        .await?;
    let page = Page {
        shell: found.shell(&visit, &visit.say("agenda-search-title")),
        lead: found.name(),
        tabs: found.tabs(&visit),
        href: found.href(""),
        typed,
        lines: hits.iter().map(|(booking, ticket)| Line::new(&visit, &found, booking, ticket.as_ref())).collect(),
        more: hits.len() >= usize::try_from(MOST).unwrap_or(usize::MAX),
    };
    web::page(&page)
}

//! The letters of a counter: how many are due, the batches that were made, who printed and sent them.

use askama::Template;
use axum::extract::Path;
use kernel::history;
use kernel::{Message, Result};
use web::{ChangeView, Input, MenuItem, Pages, Paging, Reply, Shell, Visit};

use super::list::Line;
use crate::convocation::batch::{self, Batch, BatchId};
use crate::convocation::convocation::Convocation;
use crate::convocation::store;
use crate::notice::Post;
use crate::reception::found::Found;

/// How much of a batch's history is shown.
const CHANGES: i64 = 50;

#[derive(Template)]
#[template(path = "convocation/letters.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    rehearsal: bool,
    href: String,
    due: usize,
    /// Those of them without a postal address: somebody has to look for one.
    homeless: Vec<Line>,
    wait_days: i64,
    propose_days: Option<i64>,
    batches: Vec<Batch>,
    pages: Pages,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (counter, paging) = (found.id(), Paging::of(&visit, 25));
    let (due, choice, (batches, total)) = visit
        .read(move |tx| {
            let batches = batch::page(tx, counter, paging.limit(), paging.offset())?;
            Ok((batch::due(tx, counter)?, store::choice(tx, counter)?, batches))
        })
        .await?;
    let (due, homeless): (Vec<Convocation>, Vec<Convocation>) =
        due.into_iter().partition(|one| one.person.address.is_complete());
    web::page(&Page {
        shell: found.shell(&visit, &visit.say("agenda-letters-title")),
        lead: found.name(),
        tabs: found.tabs(&visit),
        rehearsal: found.agenda.stage.rehearses(),
        href: found.href(""),
        due: due.len(),
        homeless: homeless.iter().map(|one| Line::new(&found, one)).collect(),
        wait_days: choice.wait_days,
        propose_days: choice.propose_days,
        batches,
        pages: paging.pages(&visit, total),
    })
}

/// Puts the letters that are due into a batch.
pub(super) async fn post(visit: Visit, Path(counter): Path<String>, _input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (counter, by, app) = (found.id(), visit.actor(), visit.app().clone());
    let made = crate::book::in_lane(visit.db(), move |tx| batch::print(tx, &Post::of(&app), &by, counter)).await?;
    Ok(match made {
        Some(batch) => {
            let message = Message::new("agenda-letters-made").with("n", batch.letters);
            web::done(&found.href(&format!("letters/{}", batch.id)), message)
        }
        None => web::told(&found.href("letters"), "info", "agenda-letters-none-due"),
    })
}

#[derive(Template)]
#[template(path = "convocation/batch.html")]
struct BatchPage {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    action: String,
    batch: Batch,
    going: usize,
    /// Who has booked or was let go meanwhile: their letters come out of the pile.
    out: usize,
    lines: Vec<(Line, bool)>,
    changes: Vec<ChangeView>,
}

pub(super) async fn batch(visit: Visit, Path((counter, id)): Path<(String, String)>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (id, counter): (BatchId, _) = (id.parse()?, found.id());
    let (batch, letters, changes) = visit
        .read(move |tx| {
            let batch = batch::find(tx, counter, id)?;
            let changes = history::of(tx, &batch.subject(), CHANGES, 0)?.0;
            Ok((batch, batch::letters(tx, id)?, changes))
        })
        .await?;
    let going = letters.iter().filter(|one| one.wants_letter()).count();
    web::page(&BatchPage {
        shell: found.shell(&visit, &visit.fill("agenda-letters-title-one", &[("number", batch.number.into())])),
        lead: found.name(),
        tabs: found.tabs(&visit),
        href: found.href(""),
        action: found.href(&format!("letters/{id}")),
        going,
        out: letters.len() - going,
        lines: letters.iter().map(|one| (Line::new(&found, one), one.wants_letter())).collect(),
        changes: changes.iter().map(|change| ChangeView::new(&visit, change)).collect(),
        batch,
    })
}

/// Notes that the letters were handed to the post.
pub(super) async fn dispatched(visit: Visit, Path((counter, id)): Path<(String, String)>, _input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (id, counter, by): (BatchId, _, _) = (id.parse()?, found.id(), visit.actor());
    let done: Result<(u64, u64)> = visit.write(move |tx| batch::dispatch(tx, &by, counter, id)).await;
    let to = found.href(&format!("letters/{id}"));
    web::answered(
        &to,
        done.map(|(sent, kept)| {
            web::done(&to, Message::new("agenda-letters-sent").with("sent", sent).with("kept", kept))
        }),
    )
}

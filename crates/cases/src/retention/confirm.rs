//! Asks, and erases: a page names the cases that were ticked and says what goes and what stays, with a script and without.

use askama::Template;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::{Invalid, Message, Result};
use web::{FormView, Input, Reply, Shell, Visit};

use super::{Due, HOME, erase, find, shell};
use crate::ids::CaseId;

/// The most cases that one form erases.
const MOST: usize = 50;

#[derive(Template)]
#[template(path = "retention_erasure.html")]
struct Page {
    shell: Shell,
    form: FormView,
    lines: Vec<Due>,
}

/// The cases that were ticked, each once.
fn ticked(input: &Input) -> Vec<CaseId> {
    let mut ids: Vec<CaseId> = input.all("case").filter_map(|id| id.parse().ok()).take(MOST).collect();
    ids.sort();
    ids.dedup();
    ids
}

pub(super) async fn get(visit: Visit) -> Reply {
    show(&visit, Input::of_query(visit.query()), Invalid::default()).await
}

async fn show(visit: &Visit, input: Input, invalid: Invalid) -> Reply {
    let (ids, scope, refused) = (ticked(&input), visit.scope(May::DecideCases), !invalid.is_empty());
    if ids.is_empty() {
        return Ok(web::told(HOME, "warning", "cases-retention-none-ticked"));
    }
    let find = move |tx: &mut Tx<'_>| ids.iter().map(|id| find(tx, &scope, *id)).collect::<Result<Vec<_>>>();
    let page = Page {
        shell: shell(visit, visit.say("cases-retention-erase-title")),
        lines: visit.read(find).await?,
        form: FormView::new(visit, "cases-retention", input, invalid),
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    let (ids, scope, by) = (ticked(&input), visit.scope(May::DecideCases), visit.actor());
    let app = visit.app().clone();
    if !input.ticked("sure") {
        return show(&visit, input, Invalid::default().with("sure", "cases-retention-not-sure")).await;
    }
    let count = ids.len();
    let erased = visit.write(move |tx| {
        for id in &ids {
            find(tx, &scope, *id)?;
            erase::erase(tx, &app, &by, *id)?;
        }
        Ok(())
    });
    let said = Message::new("cases-retention-erased").with("count", count);
    web::answered(HOME, erased.await.map(|()| web::done(HOME, said)))
}

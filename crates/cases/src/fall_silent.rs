//! The end of a term without an answer, where a norm says what that means (L. 241/1990 art. 20; DPR 394/1999 art. 54).

use kernel::Result;
use kernel::db::Tx;
use kernel::history::Actor;
use web::App;

use crate::advance::{Move, advance, opened};
use crate::case::{Outcome, What};
use crate::store::cases;
use crate::tell::Post;

/// So many in one transaction.
const AT_ONCE: i64 = 20;

/// Ends the cases whose term is over without an answer, on the day after the last one, and says how many. Safe to run twice, and on several
/// nodes: an event is written once.
///
/// # Errors
/// Database errors.
pub async fn fall_silent(app: &App) -> Result<usize> {
    let mut ended = 0;
    loop {
        let posting = app.clone();
        let now = app.db().write(move |tx| some(tx, &Post::of(&posting))).await?;
        ended += now;
        if now == 0 {
            return Ok(ended);
        }
    }
}

fn some(tx: &mut Tx<'_>, post: &Post<'_>) -> Result<usize> {
    let today = tx.clock().today();
    let silent = cases::silent(tx, today, AT_ONCE)?;
    for case in &silent {
        let outcome = match case.silence {
            charter::words::Silence::Assent => Outcome::Assent,
            _ => Outcome::Rejection,
        };
        // The law's effect comes with the end of the term, whenever the program notices; the last event may be later than that.
        let after = case.due_legal.and_then(|due| due.tomorrow().ok()).unwrap_or(today);
        let opened = opened(tx, case.clone())?;
        let step = Move {
            seen: case.revision,
            on: after.max(opened.course.last_on),
            what: What::Silence { outcome },
            text: "",
            public: false,
        };
        advance(tx, post, &Actor::system(), opened, &step)?;
    }
    Ok(silent.len())
}

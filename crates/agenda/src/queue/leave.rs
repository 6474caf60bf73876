//! Leaving a list: by the person, by the office with a reason, or because the address was never confirmed.

use jiff::{SignedDuration, Timestamp};
use kernel::db::Tx;
use kernel::history::{Action, Actor};
use kernel::ledger::Outcome;
use kernel::{Error, Result};

use super::entry::{Entry, EntryId};
use super::join::note;
use super::mail::{self, Told};
use super::offer::give_up;
use super::store;
use super::words::{Fate, Phase, Standing};
use crate::account;
use crate::notice::Post;

/// How many are looked at in one run.
const AT_ONCE: i64 = 100;
/// What is left of those who left is swept after so many days.
const KEPT_DAYS: i64 = 30;

/// Ends somebody's waiting. A place that was offered to them goes to the next.
///
/// # Errors
/// `Conflict` where it is over already; database errors.
pub fn leave(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, id: EntryId, standing: Standing, why: &str) -> Result<()> {
    let entry = store::entries::find(tx, id)?;
    if entry.standing.is_over() {
        return Err(Error::Conflict("agenda-queue-over".into()));
    }
    if let Some(hold) = store::holds::open(tx, id)? {
        give_up(tx, &hold, Fate::Withdrawn)?;
        account::settled(tx, &hold.subject(), Outcome::Withdrawn)?;
    }
    if standing == Standing::Removed {
        mail::tell(tx, post, &entry, Told::Removed(why))?;
    }
    end(tx, &entry, standing)?;
    note(tx, by, &entry, (Action::Removed, standing.word()), why)
}

/// Ends an entry without a booking. Once the enrolment is closed its ticket stays in the draw: taking one out then would change nothing for the
/// others, and leaving it in shows that nobody took one out.
pub(crate) fn end(tx: &mut Tx<'_>, entry: &Entry, standing: Standing) -> Result<()> {
    let now = tx.now();
    let keeps = match entry.release {
        Some(release) => {
            let release = store::releases::find(tx, release)?;
            release.phase != Phase::Announced || now >= release.closes_at
        }
        None => false,
    };
    store::entries::end(tx, entry, standing, None, keeps)?;
    let outcome = match standing {
        // Too many offers came to nothing.
        Standing::Missed => Outcome::Lapsed,
        Standing::Removed => Outcome::Refused,
        _ => Outcome::Withdrawn,
    };
    account::settled(tx, &entry.subject(), outcome)
}

/// Takes those out who have not confirmed their address in time, and says how many. Background work, safe to run twice.
///
/// # Errors
/// Database errors.
pub(crate) async fn lapse(app: &web::App) -> Result<usize> {
    let overdue = app.db().read(|tx| store::entries::unconfirmed(tx, AT_ONCE)).await?;
    for id in &overdue {
        let (shared, id) = (app.clone(), *id);
        let ended = app.db().write(move |tx| {
            let late = store::entries::find(tx, id)?.standing == Standing::Asked;
            if late { leave(tx, &Post::of(&shared), &Actor::system(), id, Standing::Lapsed, "") } else { Ok(()) }
        });
        ended.await?;
    }
    if overdue.is_empty() {
        return Ok(0);
    }
    app.db()
        .write(|tx| {
            let before = tx.now().checked_sub(SignedDuration::from_hours(24 * KEPT_DAYS)).unwrap_or(Timestamp::MIN);
            store::entries::forget(tx, before)
        })
        .await?;
    Ok(overdue.len())
}

//! When an invitation has really left: the days to book begin with it. Background work, safe to run twice and on several nodes: a mail is
//! noted once.

use kernel::Result;
use kernel::db::Tx;
use kernel::outbox::{self, NoticeId, State};

use super::convocation::{ConvocationId, Mail};
use super::invite::due_on;
use super::store;

/// How many are looked at in one transaction.
const AT_ONCE: i64 = 200;

/// Notes which invitations have left, and says how many. Whose mail was given up has none: the letter is due at once.
///
/// # Errors
/// Database errors.
pub async fn mailed(app: &web::App) -> Result<usize> {
    let (mut noted, mut after) = (0, None);
    loop {
        let waiting = app.db().read(move |tx| store::waiting(tx, after, AT_ONCE)).await?;
        let Some((last, _)) = waiting.last() else { return Ok(noted) };
        after = Some(*last);
        noted += app.db().write(move |tx| note(tx, &waiting)).await?;
    }
}

fn note(tx: &mut Tx<'_>, waiting: &[(ConvocationId, NoticeId)]) -> Result<usize> {
    let mut noted = 0;
    for (id, notice) in waiting {
        let notice = outbox::find(tx, *notice)?;
        let one = store::find(tx, *id)?;
        if one.mail != Mail::Waiting {
            continue;
        }
        match (notice.state, notice.sent_at) {
            (State::Sent, Some(at)) => {
                let on = tx.clock().civil(at);
                let wait = store::choice(tx, one.counter)?.wait_days;
                store::set_mail(tx, &one, Mail::Sent, on, due_on(on, wait))?;
            }
            (State::Stuck, _) => {
                let today = tx.clock().today();
                store::set_mail(tx, &one, Mail::Failed, today, today)?;
            }
            _ => continue,
        }
        noted += 1;
    }
    Ok(noted)
}

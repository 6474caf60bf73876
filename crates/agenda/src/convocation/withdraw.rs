//! Taking a convocation back: the invitation leads nowhere any more, and no letter is sent.

use kernel::db::Tx;
use kernel::history::{Action, Actor};
use kernel::ledger::Outcome;
use kernel::{Error, Result};

use super::convocation::{Convocation, ConvocationId, Mail, Stands};
use super::invite::{note, tell};
use super::{account, store};
use crate::notice::Post;

/// Takes a convocation back; the person is told where the invitation went out by mail.
///
/// # Errors
/// `Conflict` where the appointment is booked (it is cancelled first) or it is over; `NotFound`; database errors.
pub fn withdraw(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, id: ConvocationId) -> Result<Convocation> {
    let one = store::find(tx, id)?;
    match one.stands {
        Stands::Booked => return Err(Error::Conflict("agenda-convocation-booked".into())),
        Stands::Done | Stands::Withdrawn => return Err(Error::Conflict("agenda-convocation-over".into())),
        Stands::Invited | Stands::Due | Stands::Printed | Stands::Sent | Stands::Lapsed => {}
    }
    let today = tx.clock().today();
    store::update(tx, &one, "withdrawn_on = $3, active = FALSE", kernel::params![today])?;
    if one.answered_on.is_none() && one.lettered_on.is_none() {
        account::closed(tx, &one, None, Outcome::Withdrawn)?;
    }
    if !one.rehearsal && matches!(one.mail, Mail::Sent | Mail::Waiting) {
        tell(tx, post, &one, "withdrawn")?;
    }
    note(tx, by, &one, Action::Changed, Some(Stands::Withdrawn))?;
    Ok(Convocation { withdrawn_on: Some(today), stands: Stands::Withdrawn, ..one })
}

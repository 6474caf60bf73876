//! The administrator's pages: people, the outbox, the system's state, and the history of everything.

mod verification;

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::outbox::{self, State};
use kernel::permit::{Caller, May};
use kernel::{Message, Result};

use crate::app::Awaiting;

pub(crate) use verification::Verification;

/// What awaits whoever looks after the platform: notices that somebody has to look at.
pub(crate) fn awaiting(tx: &mut Tx<'_>, caller: &Caller, _: Date) -> Result<Vec<Awaiting>> {
    if !caller.may(May::Operate) {
        return Ok(Vec::new());
    }
    let count = outbox::count(tx, State::Stuck)?;
    let what = Message::new("web-outbox-awaiting").with("count", count);
    Ok(vec![Awaiting { count, what, href: "/staff/outbox?state=stuck".to_owned() }])
}

//! The administrator's pages: people, the outbox, the system's state, and the history of everything.

mod history;
mod outbox;
mod people;
mod system;
mod tokens;
mod verification;

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::outbox::State;
use kernel::permit::{Caller, May};
use kernel::{Message, Result};

use crate::app::Awaiting;
use crate::routes::Routes;

pub(crate) use verification::Verification;

pub(crate) fn routes() -> Routes {
    people::routes()
        .and(outbox::routes())
        .and(tokens::routes())
        .get("/staff/system", May::Operate, system::get)
        .post("/staff/system/verification", May::Operate, system::verify)
        .get("/staff/history", May::EditCharter, history::get)
}

/// What awaits whoever looks after the platform: notices that somebody has to look at, and the mailbox for certified mail where it cannot be read.
pub(crate) fn awaiting(tx: &mut Tx<'_>, caller: &Caller, _: Date) -> Result<Vec<Awaiting>> {
    if !caller.may(May::Operate) {
        return Ok(Vec::new());
    }
    let count = kernel::outbox::count(tx, State::Stuck)?;
    let what = Message::new("web-outbox-awaiting").with("count", count);
    let mailbox = u64::from(kernel::receipts::unread(tx)?.is_some_and(|unread| unread.is_stuck()));
    Ok(vec![
        Awaiting { count, what, href: "/staff/outbox?state=stuck".to_owned() },
        Awaiting { count: mailbox, what: "web-mailbox-awaiting".into(), href: "/staff/outbox".to_owned() },
    ])
}

//! What the mailbox for certified mail brings back of acts (docs/decisions/0015): each receipt is kept once beside its sending. That of a delivery is
//! the delivery, noted as a clerk would note it, at the provider's time; what failed is somebody's to send again.

use kernel::Result;
use kernel::db::Tx;
use kernel::history::{Action, Actor};
use kernel::ledger::Channel;
use kernel::receipts::{Head, Kind, Receipt, Taker};
use web::App;

use super::act::Delivery;
use super::deliver::{self, NOTE_MOST};
use super::draft;
use super::send::Asks;
use crate::store::{acts, cases, sendings};
use crate::tell::Post;

/// What takes the receipts of acts.
pub struct Receipts(App);

impl Receipts {
    /// For a program.
    #[must_use]
    pub fn of(app: &App) -> Self {
        Self(app.clone())
    }
}

impl Taker for Receipts {
    fn awaits(&self, tx: &mut Tx<'_>, head: Head) -> Result<bool> {
        sendings::awaits(tx, head)
    }

    fn take(&self, tx: &mut Tx<'_>, receipt: &Receipt) -> Result<()> {
        let Some((sending, case, act)) = sendings::of_notice(tx, receipt.head.notice)? else { return Ok(()) };
        if !sendings::keep(tx, (sending, case), receipt)? {
            return Ok(());
        }
        let by = Actor { id: None, name: "PEC".to_owned() };
        let (case, act) = (cases::find(tx, case)?, acts::find(tx, case, act)?);
        let open = act.delivery.is_none();
        if receipt.head.kind == Kind::Delivered && open {
            let (on, opened) = (tx.clock().civil(receipt.at), crate::advance::opened(tx, case.clone())?);
            if deliver::can_be(tx, &opened, &act, on)? {
                let note = receipt.name.chars().take(NOTE_MOST).collect();
                let delivery = Delivery { on, channel: Channel::CertifiedEmail, note, by: by.name.clone() };
                let seen = opened.case.revision;
                return deliver::deliver(tx, &Post::of(&self.0), &by, opened, &act, &delivery, seen);
            }
            sendings::ask(tx, sending, Asks::Note)?;
        } else if receipt.head.kind.is_failure() && open && !sendings::arrived(tx, sending)? {
            sendings::ask(tx, sending, Asks::Resend)?;
        }
        draft::note(tx, &by, &case, Action::Changed, &act)
    }
}

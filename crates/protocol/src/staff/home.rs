//! What the first page of the staff area says of the register.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::{Caller, May};
use kernel::{Message, Result};
use web::Awaiting;

use crate::registers::Numbering;
use crate::store::{self, asked};

use super::place::{EMERGENCIES, WAITING};

/// Who keeps a register is told of emergencies that nobody has ended, and of registrations that wait for a number from outside.
pub(crate) fn awaiting(tx: &mut Tx<'_>, caller: &Caller, _: Date) -> Result<Vec<Awaiting>> {
    let scope = caller.scope(May::KeepRegister);
    let (mut open, mut waiting) = (0, 0);
    for register in store::registers::all(tx)?.into_iter().filter(|register| scope.has(register.keeper)) {
        let emergencies = store::emergencies::of_register(tx, register.id)?;
        open += emergencies
            .iter()
            .filter(|(one, registered)| one.written.is_none_or(|written| *registered < written))
            .count();
        if register.numbering == Numbering::Outside {
            waiting += asked::waiting(tx, register.id)?.len();
        }
    }
    let awaiting = |count: usize, key: &'static str, href: &str| Awaiting {
        count: count as u64,
        what: Message::new(key).with("count", count),
        href: href.to_owned(),
    };
    Ok(vec![
        awaiting(open, "protocol-awaiting-emergencies", EMERGENCIES),
        awaiting(waiting, "protocol-awaiting-numbers", WAITING),
    ])
}

//! Acts that the program has sent, each with its notice in the outbox.

use kernel::db::Tx;
use kernel::ids::Uuid;
use kernel::ledger::Channel;
use kernel::outbox::{self, NoticeId};
use kernel::{Error, Result, params};

use crate::acts::{Act, Sending};
use crate::ids::{ActId, CaseId};

/// Notes that an act is on its way.
pub(crate) fn insert(tx: &mut Tx<'_>, act: &Act, notice: NoticeId, (channel, address): (Channel, &str)) -> Result<()> {
    let id: Uuid = tx.id();
    tx.change(
        "INSERT INTO case_act_sendings (id, act, case_id, notice, channel, address) VALUES ($1, $2, $3, $4, $5, $6)",
        params![id.to_string(), act.id, act.case, notice, channel, address],
    )
}

/// The sendings of a case's acts, the newest first. A notice that the outbox has forgotten tells nothing any more.
pub(crate) fn of(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<(ActId, Sending)>> {
    let rows: Vec<(ActId, NoticeId, Channel, String)> = tx.list(
        "SELECT act, notice, channel, address FROM case_act_sendings WHERE case_id = $1 ORDER BY id DESC",
        params![case],
        |row| Ok((row.next()?, row.next()?, row.next()?, row.next()?)),
    )?;
    let mut sendings = Vec::with_capacity(rows.len());
    for (act, notice, channel, address) in rows {
        match outbox::find(tx, notice) {
            Ok(notice) => sendings.push((act, Sending { channel, address, notice })),
            Err(Error::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(sendings)
}

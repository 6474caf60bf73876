//! The plans of counters and mediators.

use kernel::db::Tx;
use kernel::{Error, Result, params};

use crate::calendar::Drawn;
use crate::ids::OwnerId;
use crate::plan::Plan;

/// The calendar of a counter or mediator.
pub(crate) fn find(tx: &mut Tx<'_>, owner: OwnerId) -> Result<Option<Drawn>> {
    tx.opt(
        "SELECT revision, plan, draft, published_at FROM agenda_calendars WHERE owner = $1 ORDER BY owner",
        params![owner],
        |row| {
            Ok(Drawn { owner, revision: row.next()?, plan: row.next()?, draft: row.next()?, published_at: row.next()? })
        },
    )
}

/// Everybody who has a calendar.
pub(crate) fn owners(tx: &mut Tx<'_>) -> Result<Vec<OwnerId>> {
    tx.list("SELECT owner FROM agenda_calendars ORDER BY owner", params![], |row| row.next())
}

/// An empty calendar, where there is none.
pub(crate) fn begin(tx: &mut Tx<'_>, owner: OwnerId) -> Result<()> {
    let plan = Plan::default();
    tx.execute(
        "INSERT INTO agenda_calendars (owner, revision, plan, draft, lead_minutes, change_minutes, moves_most, return_minutes,
           published_at)
         VALUES ($1, 1, $2, NULL, $3, $4, $5, $6, NULL) ON CONFLICT (owner) DO NOTHING",
        params![owner, plan, plan.lead_minutes, plan.change_minutes, plan.moves_most, plan.return_minutes],
    )?;
    Ok(())
}

/// Writes the plan that is being drawn up, if nobody else did meanwhile.
pub(crate) fn set_draft(tx: &mut Tx<'_>, owner: OwnerId, revision: u64, draft: Option<&Plan>) -> Result<()> {
    once(tx.execute(
        "UPDATE agenda_calendars SET revision = revision + 1, draft = $3 WHERE owner = $1 AND revision = $2",
        params![owner, revision, draft],
    )?)
}

/// Puts a plan in force, if nobody else did meanwhile.
pub(crate) fn put_in_force(tx: &mut Tx<'_>, owner: OwnerId, revision: u64, plan: &Plan) -> Result<()> {
    let now = tx.now();
    once(tx.execute(
        "UPDATE agenda_calendars SET revision = revision + 1, plan = $3, draft = NULL, lead_minutes = $4, change_minutes = $5,
           moves_most = $6, return_minutes = $7, published_at = $8
         WHERE owner = $1 AND revision = $2",
        params![
            owner,
            revision,
            plan,
            plan.lead_minutes,
            plan.change_minutes,
            plan.moves_most,
            plan.return_minutes,
            now
        ],
    )?)
}

fn once(changed: u64) -> Result<()> {
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("agenda-changed-meanwhile".into())) }
}

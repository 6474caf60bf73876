//! Putting a drawn-up plan in force: its places are made in the same transaction, what is booked stays.

use kernel::Result;
use kernel::db::Tx;
use kernel::history::{Action, Actor};

use crate::booking::Booking;
use crate::calendar::{calendar, note};
use crate::ids::OwnerId;
use crate::plan::Plan;
use crate::regenerate::{ahead, regenerate};
use crate::store;

/// Puts a plan in force and returns the bookings that it hits: whom nobody receives any more at their time. They stay booked until the
/// office moves them or calls them off.
///
/// # Errors
/// `Invalid` beside the plan's fields; `Conflict` where somebody else changed the calendar meanwhile; `NotFound`; database errors.
pub fn publish(
    tx: &mut Tx<'_>,
    by: &Actor,
    owner: impl Into<OwnerId>,
    revision: u64,
    plan: &Plan,
) -> Result<Vec<Booking>> {
    let owner = owner.into();
    plan.check()?;
    let before = calendar(tx, owner)?;
    store::calendars::put_in_force(tx, owner, revision, plan)?;
    note(tx, by, owner, Action::Published, &before.plan, plan)?;
    let days = ahead(tx, owner, plan)?;
    regenerate(tx, owner, days)?;
    hit(tx, owner)
}

/// The bookings that changes of the calendar have hit and nobody has dealt with yet.
///
/// # Errors
/// Database errors.
pub fn hit(tx: &mut Tx<'_>, owner: impl Into<OwnerId>) -> Result<Vec<Booking>> {
    let now = tx.now();
    store::bookings::hit(tx, owner.into(), now)
}

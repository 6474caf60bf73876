//! Those who wait: the waiting list, offers that hold a place for one person, and releases whose order everybody can check
//! (docs/decisions/0008).
//!
//! - The rules, pure: `words` · `entry` who waits and what suits · `rules` who is offered what, for how long · `draw` the order ·
//!   `proof` work instead of a picture puzzle.
//! - The verbs: `join` by the person or with the staff, confirming · `offer` the background work · `answer` · `leave` · `release` announce,
//!   draw, call off · `mail`.
//! - `store` the SQL; `pages` what citizens and staff see.
//!
//! A place that is given back is kept back from everybody for as long as the background work needs to offer it (`head_start`). An offer is a
//! booking in the state `offered`: its rows of `agenda_taken` hold the place as those of any booking do, so the same index protects it.

mod answer;
mod draw;
mod entry;
mod join;
mod leave;
mod mail;
mod offer;
mod pages;
mod proof;
mod release;
mod rules;
mod store;
mod words;

use charter::CounterId;
use jiff::Timestamp;
use kernel::Result;
use kernel::db::Tx;
use kernel::ids::Uuid;

use crate::cancel::random_moment;
use crate::free::Reserved;
use crate::ids::OwnerId;

pub use answer::{accept, decline};
pub use draw::{Placed, commitment, order as drawn_order};
pub use entry::{Entry, EntryId, EntryLink, Hold, HoldId, ReleaseId};
pub use join::{Join, confirm, join, take_in};
pub(crate) use leave::lapse;
pub use leave::leave;
pub use offer::offer;
pub(crate) use pages::{OpenRelease, gate, open_releases, routes};
pub use release::{Announced, Release, announce, call_off, draw, order};
pub use words::{Fate, Part, Phase, Standing};

/// So many minutes a place is kept back where people wait, so that it is offered to them before everybody can have it.
const HEAD_START: u32 = 10;

/// For how many minutes a place that comes free at a counter is kept back for those who wait.
///
/// # Errors
/// Database errors.
pub(crate) fn head_start(tx: &mut Tx<'_>, counter: CounterId) -> Result<u32> {
    Ok(if store::entries::any(tx, counter)? { HEAD_START } else { 0 })
}

/// Keeps places back that a change of calendar has made, where people wait.
///
/// # Errors
/// Database errors.
pub(crate) fn keep_back(
    tx: &mut Tx<'_>,
    owner: OwnerId,
    freed: &[(Timestamp, u16)],
    within_minutes: u32,
) -> Result<()> {
    let first = if freed.is_empty() { 0 } else { head_start(tx, Uuid::from(owner).into())? };
    if first == 0 {
        return Ok(());
    }
    for (starts_at, desk) in freed {
        let until = random_moment(tx, *starts_at, (first, within_minutes));
        crate::store::places::keep_back(tx, owner, (*starts_at, *desk), until)?;
    }
    Ok(())
}

/// How many have an offer of a counter that the staff still have to read to them.
///
/// # Errors
/// Database errors.
pub(crate) fn to_call(tx: &mut Tx<'_>, counter: CounterId) -> Result<usize> {
    Ok(store::lists::to_call(tx, counter)?.len())
}

/// The places of a counter that are kept for releases.
///
/// # Errors
/// Database errors.
pub(crate) fn reserved(tx: &mut Tx<'_>, counter: CounterId) -> Result<Vec<Reserved>> {
    store::releases::reserved(tx, counter)
}

/// Somebody who waits, by their own address.
///
/// # Errors
/// `NotFound`; database errors.
pub fn by_link(tx: &mut Tx<'_>, link: EntryLink) -> Result<Entry> {
    store::entries::by_link(tx, link)
}

/// The open offer of somebody.
///
/// # Errors
/// Database errors.
pub fn open_hold(tx: &mut Tx<'_>, entry: EntryId) -> Result<Option<Hold>> {
    store::holds::open(tx, entry)
}

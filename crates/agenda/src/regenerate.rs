//! Making the places that a plan promises, and making them anew after a change. What is booked stays; it can run twice, and beside bookings:
//! it works through the days in their order, a transaction for each week.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use kernel::db::{Db, Lane, Tx};
use kernel::{Error, Result};

use crate::calendar::{calendar, working_calendar};
use crate::difference::{Difference, REPLACED, difference};
use crate::ids::{BookingId, OwnerId};
use crate::place::Place;
use crate::plan::Plan;
use crate::{moment, queue, store};

/// How many days are made in one transaction.
const DAYS: i64 = 7;

/// Makes the places of the plan in force from a day to a day (both counted), and says how many were made, changed or taken away.
///
/// # Errors
/// `Conflict` where the calendar of holidays does not cover the days; `NotFound`; database errors.
pub fn regenerate(tx: &mut Tx<'_>, owner: impl Into<OwnerId>, (from, to): (Date, Date)) -> Result<usize> {
    let owner = owner.into();
    let plan = calendar(tx, owner)?.plan;
    let (_, done) = compare(tx, owner, &plan, (from, to))?;
    for place in &done.removed {
        store::places::remove(tx, owner, *place)?;
    }
    for place in &done.changed {
        store::places::update(tx, owner, place)?;
    }
    store::places::insert(tx, owner, &done.made)?;
    queue::keep_back(tx, owner, &done.freed, plan.return_minutes)?;
    Ok(done.size())
}

/// The places that are there, each with the booking that has it.
type There = Vec<(Place, Option<BookingId>)>;

/// What is there from a day to a day, and what has to be done about it.
fn compare(tx: &mut Tx<'_>, owner: OwnerId, plan: &Plan, (from, to): (Date, Date)) -> Result<(There, Difference)> {
    let days = working_calendar(tx, owner)?;
    let zone = tx.clock().zone().clone();
    let wanted = plan.places(&days, &zone, from, to).map_err(|not_covered| Error::Conflict(not_covered.message()))?;
    let there = store::places::all(tx, owner, moment::days(&zone, (from, to)))?;
    let done = difference(&there, wanted, horizon(tx, plan));
    Ok((there, done))
}

/// Which bookings a plan would hit: whom nobody would receive any more at their time.
///
/// # Errors
/// As `regenerate`.
pub fn would_hit(tx: &mut Tx<'_>, owner: impl Into<OwnerId>, plan: &Plan) -> Result<Vec<BookingId>> {
    let owner = owner.into();
    let days = ahead(tx, owner, plan)?;
    let (there, done) = compare(tx, owner, plan, days)?;
    let after: BTreeMap<_, _> = done.changed.iter().map(|place| ((place.starts_at, place.desk), place)).collect();
    let (mut hit, mut seen) = (Vec::new(), BTreeSet::new());
    for (place, booking) in &there {
        let blocked = &after.get(&(place.starts_at, place.desk)).unwrap_or(&place).blocked;
        let sent_away = !blocked.is_empty() && blocked != REPLACED;
        hit.extend(booking.filter(|booking| sent_away && seen.insert(*booking)));
    }
    Ok(hit)
}

/// From today to the last day that matters: the horizon, or the last place that is already there.
pub(crate) fn ahead(tx: &mut Tx<'_>, owner: OwnerId, plan: &Plan) -> Result<(Date, Date)> {
    let (today, horizon) = (tx.clock().today(), horizon(tx, plan));
    let last = store::places::last(tx, owner)?.map(|at| tx.clock().civil(at));
    Ok((today, last.map_or(horizon, |last| last.max(horizon))))
}

/// The last day that has places: a day more than the horizon, so that they are there at the hour of their release.
fn horizon(tx: &Tx<'_>, plan: &Plan) -> Date {
    tx.clock().today().saturating_add((i64::from(plan.horizon_days) + 1).days())
}

/// Brings all calendars up to date, as far ahead as their horizons go, and says how many places that touched. The background work of every
/// day: a new day comes into the horizon, a closure is entered in the charter.
///
/// # Errors
/// As `regenerate`.
pub async fn keep_up(db: &Db) -> Result<usize> {
    db.write(store::drafts::sweep).await?;
    let owners = db.read(store::calendars::owners).await?;
    let mut touched = 0;
    for owner in owners {
        let weeks = db.read(move |tx| unlike_their_plan(tx, owner)).await?;
        for week in weeks {
            touched += db.write_in_lane(LANE, move |tx| regenerate(tx, owner, week)).await?;
        }
    }
    Ok(touched)
}

/// The weeks ahead whose places are not as the plan says. On most days there are none, and nobody who books waits for that to be found out.
fn unlike_their_plan(tx: &mut Tx<'_>, owner: OwnerId) -> Result<Vec<(Date, Date)>> {
    let plan = calendar(tx, owner)?.plan;
    let (mut week, to) = ahead(tx, owner, &plan)?;
    let mut weeks = Vec::new();
    while week <= to {
        let end = week.saturating_add((DAYS - 1).days()).min(to);
        let (_, done) = compare(tx, owner, &plan, (week, end))?;
        weeks.extend((done.size() > 0).then_some((week, end)));
        week = end.saturating_add(1.day());
    }
    Ok(weeks)
}

/// The lane in which all writes about places queue: one for all owners and nodes. PostgreSQL
/// watches pages of an index, not rows: bookings of different counters beside each other make it give up one of them again and again, while in
/// turns hundreds share a commit.
pub(crate) const LANE: Lane = Lane::Table("agenda_turns");

//! Making the places that a plan promises, and making them anew after a change. What is booked stays; it can run twice, and beside bookings:
//! it works through the days in their order, a transaction for each week.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::db::{Db, Lane, Tx};
use kernel::{Error, Result};

use crate::calendar::{calendar, working_calendar};
use crate::ids::{BookingId, OwnerId};
use crate::moment::{self, Stretch};
use crate::place::Place;
use crate::plan::Plan;
use crate::{queue, store};

/// Why a booked place is sold no more once it is given back: nobody receives at that time any longer.
pub const WITHDRAWN: &str = "agenda-withdrawn";
/// The same, where somebody still receives but the places begin at other times now: the booking is good as it is.
pub const REPLACED: &str = "agenda-replaced";

/// How many days are made in one transaction.
const DAYS: i64 = 7;

/// What has to be done so that the places are as the plan says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    /// To be made.
    pub(crate) made: Vec<Place>,
    /// To be changed: when released, for whom, blocked or not.
    pub(crate) changed: Vec<Place>,
    /// To be taken away.
    pub(crate) removed: Vec<(Timestamp, u16)>,
    /// What could not be had before and can be now.
    pub(crate) freed: Vec<(Timestamp, u16)>,
}

impl Difference {
    /// How many places it touches.
    fn size(&self) -> usize {
        self.made.len() + self.changed.len() + self.removed.len()
    }
}

/// What lies between the places that are there, each with the booking that has it, and those that a plan wants; nothing is sold after the
/// last day.
pub(crate) fn difference(there: &[(Place, Option<BookingId>)], wanted: Vec<Place>, last: Date) -> Difference {
    let mut done = Difference::default();
    let key = |place: &Place| (place.starts_at, place.desk);
    let mut open: BTreeMap<u16, Vec<Stretch>> = BTreeMap::new();
    for place in wanted.iter().filter(|place| place.blocked.is_empty()) {
        open.entry(place.desk).or_default().push(Stretch { from: place.starts_at, to: place.next_at });
    }
    let mut wanted: BTreeMap<(Timestamp, u16), Place> =
        wanted.into_iter().filter(|place| place.day <= last).map(|place| (key(&place), place)).collect();
    let booked: BTreeSet<(Timestamp, u16)> =
        there.iter().filter(|(_, booking)| booking.is_some()).map(|(place, _)| key(place)).collect();
    for (place, _) in there.iter().filter(|(_, booking)| booking.is_some()) {
        let same = wanted.remove(&key(place)).filter(|wanted| wanted.time() == place.time());
        if same.is_none() && place.is_extra() {
            // Beyond the desks the office allows so many in an hour: who has booked under the plan before is one of them.
            let instead = wanted
                .values()
                .find(|other| other.is_extra() && other.hour() == place.hour() && !booked.contains(&key(other)));
            let instead = instead.map(key);
            instead.and_then(|instead| wanted.remove(&instead));
        }
        // A booked place that the plan has no more stays as it is, and nothing new lies over it.
        wanted.retain(|_, other| other.desk != place.desk || !other.time().overlaps(place.time()));
        let stays = same.unwrap_or_else(|| {
            let open = open.get(&place.desk).is_some_and(|open| covered(place.time(), open));
            let why = if open { REPLACED } else { WITHDRAWN };
            Place { blocked: why.to_owned(), ..place.clone() }
        });
        done.changed.extend((stays != *place).then_some(stays));
    }
    for (place, _) in there.iter().filter(|(_, booking)| booking.is_none()) {
        match wanted.remove(&key(place)) {
            Some(same) => {
                done.freed.extend((same.blocked.is_empty() && !place.blocked.is_empty()).then_some(key(&same)));
                done.changed.extend((same != *place).then_some(same));
            }
            None => done.removed.push(key(place)),
        }
    }
    done.freed.extend(wanted.values().filter(|place| place.blocked.is_empty()).map(key));
    done.made = wanted.into_values().collect();
    done
}

/// Whether a stretch lies within others that touch or overlap, given in their order.
fn covered(stretch: Stretch, others: &[Stretch]) -> bool {
    let mut from = stretch.from;
    for other in others {
        if other.from <= from && from < other.to {
            from = other.to;
        }
    }
    from >= stretch.to
}

/// Makes the places of the plan in force from a day to a day (both counted), and says how many were made, changed or taken away.
///
/// # Errors
/// `Conflict` where the calendar of holidays does not cover the days; `NotFound`; database errors.
pub fn regenerate(tx: &mut Tx<'_>, owner: impl Into<OwnerId>, (from, to): (Date, Date)) -> Result<usize> {
    let owner = owner.into();
    let plan = calendar(tx, owner)?.plan;
    let done = compare(tx, owner, &plan, (from, to))?;
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

fn compare(tx: &mut Tx<'_>, owner: OwnerId, plan: &Plan, (from, to): (Date, Date)) -> Result<Difference> {
    let days = working_calendar(tx, owner)?;
    let zone = tx.clock().zone().clone();
    let wanted = plan.places(&days, &zone, from, to).map_err(|not_covered| Error::Conflict(not_covered.message()))?;
    let midnight = |day: Date| moment::instant(&zone, day.at(0, 0, 0, 0));
    let there = store::places::all(tx, owner, (midnight(from), midnight(to.saturating_add(1.day()))))?;
    Ok(difference(&there, wanted, horizon(tx, plan)))
}

/// Which bookings a plan would hit: whom nobody would receive any more at their time.
///
/// # Errors
/// As `regenerate`.
pub fn would_hit(tx: &mut Tx<'_>, owner: impl Into<OwnerId>, plan: &Plan) -> Result<Vec<BookingId>> {
    let owner = owner.into();
    let (from, to) = ahead(tx, owner, plan)?;
    let zone = tx.clock().zone().clone();
    let midnight = |day: Date| moment::instant(&zone, day.at(0, 0, 0, 0));
    let there = store::places::all(tx, owner, (midnight(from), midnight(to.saturating_add(1.day()))))?;
    let done = compare(tx, owner, plan, (from, to))?;
    let mut hit: Vec<BookingId> = Vec::new();
    for (place, booking) in &there {
        let after = done.changed.iter().find(|after| after.starts_at == place.starts_at && after.desk == place.desk);
        let blocked = &after.unwrap_or(place).blocked;
        hit.extend(booking.filter(|id| !blocked.is_empty() && blocked != REPLACED && !hit.contains(id)));
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
        let (from, to) = db
            .read(move |tx| {
                let plan = calendar(tx, owner)?.plan;
                ahead(tx, owner, &plan)
            })
            .await?;
        let mut week = from;
        while week <= to {
            let end = week.saturating_add((DAYS - 1).days()).min(to);
            touched += db.write_in_lane(LANE, move |tx| regenerate(tx, owner, (week, end))).await?;
            week = end.saturating_add(1.day());
        }
    }
    Ok(touched)
}

/// The lane in which all writes about places queue: one for all owners and nodes. PostgreSQL
/// watches pages of an index, not rows: bookings of different counters beside each other make it give up one of them again and again, while in
/// turns hundreds share a commit.
pub(crate) const LANE: Lane = Lane::Table("agenda_taken");

//! What lies between the places that are there and those that a plan wants.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::ids::BookingId;
use crate::moment::Stretch;
use crate::place::{LONGEST_MINUTES, Place};

/// Why a booked place is sold no more once it is given back: nobody receives at that time any longer.
pub const WITHDRAWN: &str = "agenda-withdrawn";
/// The same, where somebody still receives but the places begin at other times now: the booking is good as it is.
pub const REPLACED: &str = "agenda-replaced";

/// A place of an owner: its beginning and its desk.
pub(crate) type Key = (Timestamp, u16);

/// What has to be done so that the places are as the plan says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    /// To be made.
    pub(crate) made: Vec<Place>,
    /// To be changed: when released, for whom, blocked or not.
    pub(crate) changed: Vec<Place>,
    /// To be taken away.
    pub(crate) removed: Vec<Key>,
    /// What could not be had before and can be now.
    pub(crate) freed: Vec<Key>,
}

impl Difference {
    /// How many places it touches.
    pub(crate) fn size(&self) -> usize {
        self.made.len() + self.changed.len() + self.removed.len()
    }
}

/// What lies between the places that are there, each with the booking that has it, and those that a plan wants; nothing is sold after the
/// last day.
pub(crate) fn difference(there: &[(Place, Option<BookingId>)], plan: Vec<Place>, last: Date) -> Difference {
    let mut done = Difference::default();
    let open = open(&plan);
    let (booked, left): (Vec<_>, Vec<_>) = there.iter().partition(|(_, booking)| booking.is_some());
    let mut wanted = Wanted::new(plan.into_iter().filter(|place| place.day <= last));
    // The extra places of an hour are alike: who has booked one keeps that one.
    let kept: Vec<_> = booked.iter().map(|(place, _)| (place, wanted.take(place))).collect();
    for (place, same) in kept {
        let same = same.filter(|wanted| wanted.time() == place.time());
        if same.is_none() && place.is_extra() {
            // Beyond the desks the office allows so many in an hour: who has booked under the plan before is one of them.
            wanted.drop_extra(place.hour());
        }
        // A booked place that the plan has no more stays as it is, and nothing new lies over it.
        wanted.clear(place.desk, place.time());
        let stays = same.unwrap_or_else(|| {
            let open = open.get(&place.desk).is_some_and(|open| covered(place.time(), open));
            let why = if open { REPLACED } else { WITHDRAWN };
            Place { blocked: why.to_owned(), ..place.clone() }
        });
        done.changed.extend((stays != *place).then_some(stays));
    }
    for (place, _) in left {
        match wanted.take(place) {
            Some(same) => {
                done.freed.extend((same.blocked.is_empty() && !place.blocked.is_empty()).then_some(key(&same)));
                done.changed.extend((same != *place).then_some(same));
            }
            None => done.removed.push(key(place)),
        }
    }
    done.made = wanted.left();
    done.freed.extend(done.made.iter().filter(|place| place.blocked.is_empty()).map(key));
    done
}

fn key(place: &Place) -> Key {
    (place.starts_at, place.desk)
}

/// When each desk receives under a plan.
fn open(plan: &[Place]) -> BTreeMap<u16, Vec<Stretch>> {
    let mut open: BTreeMap<u16, Vec<Stretch>> = BTreeMap::new();
    for place in plan.iter().filter(|place| place.blocked.is_empty()) {
        open.entry(place.desk).or_default().push(Stretch { from: place.starts_at, to: place.next_at });
    }
    open
}

/// Whether a stretch lies within others that touch, given in their order.
fn covered(stretch: Stretch, others: &[Stretch]) -> bool {
    let mut from = stretch.from;
    // One that began a day before is over, whatever its length and its buffer.
    let begin = others.partition_point(|other| other.from < stretch.from - SignedDuration::from_hours(24));
    for other in others[begin..].iter().take_while(|other| other.from < stretch.to) {
        if other.from <= from {
            from = from.max(other.to);
        }
    }
    from >= stretch.to
}

/// What a plan wants and is not there yet.
struct Wanted {
    /// By desk and beginning: what lies near a time of a desk is found without looking at the others.
    places: BTreeMap<(u16, Timestamp), Place>,
    /// The extra places of each hour, the last first.
    extras: BTreeMap<i64, Vec<(u16, Timestamp)>>,
}

impl Wanted {
    fn new(plan: impl Iterator<Item = Place>) -> Self {
        let mut wanted = Self { places: BTreeMap::new(), extras: BTreeMap::new() };
        for place in plan {
            let key = (place.desk, place.starts_at);
            if place.is_extra() {
                wanted.extras.entry(place.hour()).or_default().push(key);
            }
            wanted.places.insert(key, place);
        }
        wanted.extras.values_mut().for_each(|hour| hour.sort_by(|one, other| other.cmp(one)));
        wanted
    }

    /// The place that is wanted at the beginning and the desk of another.
    fn take(&mut self, place: &Place) -> Option<Place> {
        self.places.remove(&(place.desk, place.starts_at))
    }

    /// One extra place of an hour is wanted no more.
    fn drop_extra(&mut self, hour: i64) {
        let Some(extras) = self.extras.get_mut(&hour) else { return };
        while let Some(key) = extras.pop() {
            if self.places.remove(&key).is_some() {
                return;
            }
        }
    }

    /// Nothing is wanted over a time of a desk.
    fn clear(&mut self, desk: u16, time: Stretch) {
        let from = time.from - SignedDuration::from_mins(LONGEST_MINUTES.into());
        let near = self.places.range((desk, from)..(desk, time.to));
        let over: Vec<_> = near.filter(|(_, place)| place.time().overlaps(time)).map(|(key, _)| *key).collect();
        for key in over {
            self.places.remove(&key);
        }
    }

    /// What is left, in the order of time.
    fn left(self) -> Vec<Place> {
        let mut left: Vec<Place> = self.places.into_values().collect();
        left.sort_by_key(key);
        left
    }
}

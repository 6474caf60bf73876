//! What is free: the one function that decides it, for lists, for confirming and for moving. What it shows can be booked, unless
//! somebody else is quicker.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::ids::{MediatorId, TypeCode};
use crate::moment::Stretch;
use crate::place::Place;
use crate::queue::ReleaseId;
use crate::words::Channel;

/// What is wanted, as far as places are concerned.
#[derive(Clone, Debug)]
pub struct Want {
    /// The type of appointment.
    pub kind: TypeCode,
    /// How it is booked.
    pub channel: Channel,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// How many places more it takes for the people who come along.
    pub more: u16,
    /// The first instant at which it may begin: now, and the lead that the public has to keep.
    pub earliest: Timestamp,
    /// This instant: what is released later is not free yet.
    pub now: Timestamp,
    /// The last day, where the trial of the agenda ends.
    pub last_day: Option<Date>,
    /// Whether an interpreter or mediator takes part.
    pub helped: bool,
    /// Through which door it is looked for.
    pub door: Door,
    /// The places that are kept for releases.
    pub reserved: Vec<Reserved>,
}

/// For whom places are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Whoever books: what is released and not kept back.
    Public,
    /// The waiting list: only what was given back and has not returned to everybody yet.
    List,
    /// Those who enrolled in a release: its places, and no others.
    Release(ReleaseId),
}

/// Places that are kept for a release: those of its days that the public could have for its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reserved {
    /// The release.
    pub release: ReleaseId,
    /// Its type.
    pub kind: TypeCode,
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
}

impl Reserved {
    fn covers(&self, place: &Place) -> bool {
        (self.first..=self.last).contains(&place.day) && place.takes(&self.kind, Channel::Online)
    }
}

/// An unsold place, as far as the database knows.
#[derive(Clone, Debug)]
pub struct Unsold {
    /// The place.
    pub place: Place,
    /// Given back by somebody, it waits until this moment.
    pub returns_at: Option<Timestamp>,
}

/// An interpreter or mediator who speaks the language wanted, with the time that nobody has taken.
#[derive(Clone, Debug)]
pub struct Helper {
    /// Who.
    pub id: MediatorId,
    /// The places that are free, by beginning.
    pub free: Vec<Unsold>,
}

/// When an appointment can begin, and who can receive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// It begins.
    pub starts_at: Timestamp,
    /// It ends.
    pub ends_at: Timestamp,
    /// Its day on the wall clock.
    pub day: Date,
    /// The desks that could receive, each with the beginnings of the places that it takes.
    pub desks: Vec<(u16, Vec<Timestamp>)>,
    /// Who would help, with the beginnings of the places that it takes.
    pub help: Option<(MediatorId, Vec<Timestamp>)>,
}

impl Want {
    /// Whether one place of a length is enough.
    #[must_use]
    pub fn fits_one(&self, place_minutes: u64) -> bool {
        self.more == 0 && u64::from(self.minutes) <= place_minutes
    }

    /// The first places of a desk that the appointment takes, each following the one before without a gap; none where they are too few. The
    /// places of two windows may differ in length.
    fn chain<'p>(&self, places: &[&'p Place]) -> Option<Vec<&'p Place>> {
        let (mut minutes, mut own) = (0, 0);
        while own == 0 || minutes < u64::from(self.minutes) {
            minutes += places.get(own)?.minutes();
            own += 1;
        }
        let taken = places.get(..own + usize::from(self.more))?;
        let follows = taken.windows(2).all(|pair| pair[0].next_at == pair[1].starts_at);
        follows.then(|| taken.to_vec())
    }

    fn may_have(&self, unsold: &Unsold) -> bool {
        let place = &unsold.place;
        let open = match self.door {
            Door::Public => place.opens_at <= self.now && !self.is_kept_back(unsold),
            Door::List => place.opens_at <= self.now,
            // The release is what opens them.
            Door::Release(_) => true,
        };
        open && place.blocked.is_empty()
            && place.takes(&self.kind, self.channel)
            && self.last_day.is_none_or(|last| place.day <= last)
    }

    /// Given back, and not yet there for everybody again.
    fn is_kept_back(&self, unsold: &Unsold) -> bool {
        unsold.returns_at.is_some_and(|at| at > self.now)
    }

    /// Whether a place of the counter is sold through this door; interpreters' time is kept for no release.
    fn is_sold_here(&self, unsold: &Unsold) -> bool {
        let kept_for = self.reserved.iter().find(|reserved| reserved.covers(&unsold.place));
        match self.door {
            Door::Public | Door::List => kept_for.is_none(),
            Door::Release(release) => kept_for.is_some_and(|reserved| reserved.release == release),
        }
    }
}

/// When the appointment can begin, in order. `unsold` are the places of the counter that nobody has taken, by beginning.
#[must_use]
pub fn starts(unsold: &[Unsold], helpers: &[Helper], want: &Want) -> Vec<Start> {
    let mut desks: BTreeMap<u16, Vec<&Place>> = BTreeMap::new();
    let mut kept_back: BTreeSet<(u16, Timestamp)> = BTreeSet::new();
    for unsold in unsold.iter().filter(|unsold| want.may_have(unsold) && want.is_sold_here(unsold)) {
        desks.entry(unsold.place.desk).or_default().push(&unsold.place);
        if want.is_kept_back(unsold) {
            kept_back.insert((unsold.place.desk, unsold.place.starts_at));
        }
    }
    // Appointments that begin together may end apart where windows have places of different length: each is offered with its own end.
    let mut found: BTreeMap<(Timestamp, Timestamp), Start> = BTreeMap::new();
    for (desk, places) in &desks {
        for (number, first) in places.iter().enumerate().filter(|(_, first)| first.starts_at >= want.earliest) {
            let Some(taken) = want.chain(&places[number..]) else { continue };
            // What everybody can have needs no offer.
            if want.door == Door::List && !taken.iter().any(|place| kept_back.contains(&(*desk, place.starts_at))) {
                continue;
            }
            let ends_at = taken.last().map_or(first.ends_at, |last| last.ends_at);
            let start = found.entry((first.starts_at, ends_at)).or_insert_with(|| Start {
                starts_at: first.starts_at,
                ends_at,
                day: first.day,
                desks: Vec::new(),
                help: None,
            });
            start.desks.push((*desk, taken.iter().map(|place| place.starts_at).collect()));
        }
    }
    let helped = found.into_values().filter_map(|start| {
        let help = if want.helped { Some(help(helpers, &start, want)?) } else { None };
        Some(Start { help, ..start })
    });
    helped.collect()
}

/// The first helper who is free all the time.
fn help(helpers: &[Helper], start: &Start, want: &Want) -> Option<(MediatorId, Vec<Timestamp>)> {
    let wanted = Stretch { from: start.starts_at, to: start.ends_at };
    helpers.iter().find_map(|helper| {
        let places: Vec<&Place> = helper
            .free
            .iter()
            .filter(|unsold| want.may_have(unsold) && unsold.place.time().overlaps(wanted))
            .map(|unsold| &unsold.place)
            .collect();
        let covers = places.first().is_some_and(|first| first.starts_at <= wanted.from)
            && places.windows(2).all(|pair| pair[0].ends_at == pair[1].starts_at)
            && places.last().is_some_and(|last| last.ends_at >= wanted.to);
        covers.then(|| (helper.id, places.iter().map(|place| place.starts_at).collect()))
    })
}

/// The starts nearest to a moment, in order of time.
#[must_use]
pub fn nearest(mut starts: Vec<Start>, to: Timestamp, most: usize) -> Vec<Start> {
    starts.sort_by_key(|start| (start.starts_at.as_millisecond() - to.as_millisecond()).unsigned_abs());
    starts.truncate(most);
    starts.sort_by_key(|start| start.starts_at);
    starts
}

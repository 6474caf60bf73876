//! From a plan and a calendar to the places of a period: a pure function.

use std::collections::{BTreeMap, BTreeSet};

use charter::Listed;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use kernel::calendar::{Calendar, NotCovered, Reason};

use super::{DESKS_MOST, Plan, Window, quota};
use crate::moment::{self, Stretch};
use crate::place::Place;

impl Plan {
    /// The places from a day to a day (both counted), by beginning and desk. Holidays, the patron's day and closures have none, whatever an
    /// exception says; a place during an absence is there and blocked, so that nothing is sold and everything adds up.
    ///
    /// # Errors
    /// `NotCovered` where the calendar says nothing about a day.
    pub fn places(&self, calendar: &Calendar, zone: &TimeZone, from: Date, to: Date) -> Result<Vec<Place>, NotCovered> {
        let mut places = Vec::new();
        for day in from.series(1.day()).take_while(|day| *day <= to) {
            match calendar.why_not_working(day)? {
                // A pattern for Saturdays is the office's own word that it receives on them.
                None | Some(Reason::Saturday) => places.append(&mut self.day(zone, day)),
                Some(_) => {}
            }
        }
        Ok(places)
    }

    fn day(&self, zone: &TimeZone, day: Date) -> Vec<Place> {
        let coming_back = self.patterns.iter().filter(|pattern| pattern.holds_on(day)).map(|pattern| &pattern.window);
        let single = self.openings.iter().filter(|opening| opening.on == day).map(|opening| &opening.window);
        let mut desks: BTreeMap<u16, Vec<Stretch>> = BTreeMap::new();
        let mut places = Vec::new();
        let mut hours_with_extra = BTreeSet::new();
        for window in coming_back.chain(single) {
            let mut own = window.places(zone, day);
            // Two windows that overlap on a desk: what the first one made stays, for nobody receives two people at once.
            own.retain(|place| {
                let busy = desks.entry(place.desk).or_default();
                let free = !busy.iter().any(|other| other.overlaps(place.time()));
                busy.extend(free.then(|| place.time()));
                free
            });
            let mut more = self.extra(&own, &mut hours_with_extra, &mut desks);
            let refusals = quota::refusals(&window.quotas, &window.hours_of(&own));
            for (place, refused) in own.iter_mut().zip(refusals) {
                place.refuses = Listed(refused);
            }
            // A quota is a promise too: what it limits takes no extra place.
            for place in &mut more {
                place.refuses = Listed(window.quotas.iter().map(quota::Quota::refusal).collect());
            }
            places.append(&mut own);
            places.append(&mut more);
        }
        places.sort_by_key(|place| (place.starts_at, place.desk));
        let moments = self.release.moments(zone, day, self.horizon_days, places.len());
        for (place, opens_at) in places.iter_mut().zip(moments) {
            place.opens_at = opens_at;
            let away = self.absences.iter().find(|absence| absence.takes(place.desk, place.time(), zone));
            place.blocked = away.map(|absence| absence.reason.clone()).unwrap_or_default();
        }
        self.close_extra(&mut places);
        places
    }

    /// The places of a window that the office allows beyond its desks: so many in each hour of the clock, spread over it, whatever number of
    /// windows share the hour.
    fn extra(&self, own: &[Place], done: &mut BTreeSet<i64>, desks: &mut BTreeMap<u16, Vec<Stretch>>) -> Vec<Place> {
        let mut hours: BTreeMap<i64, BTreeMap<Timestamp, &Place>> = BTreeMap::new();
        for place in own.iter().filter(|_| self.extra_per_hour > 0) {
            hours.entry(place.hour()).or_default().entry(place.starts_at).or_insert(place);
        }
        let mut extra = Vec::new();
        for (_, starts) in hours.into_iter().filter(|(hour, _)| done.insert(*hour)) {
            let mut starts: Vec<(usize, &Place)> = starts.into_values().enumerate().collect();
            starts.sort_by_key(|(number, _)| quota::spread(*number));
            for (_, place) in starts.iter().cycle().take(usize::from(self.extra_per_hour)) {
                // Numbers above all desks, each taken by one person at a time like a desk's.
                let is_free = |desk: &u16| {
                    desks.get(desk).is_none_or(|busy| !busy.iter().any(|other| other.overlaps(place.time())))
                };
                let Some(desk) = (DESKS_MOST + 1..u16::MAX).find(is_free) else { continue };
                desks.entry(desk).or_default().push(place.time());
                extra.push(Place { desk, ..(*place).clone() });
            }
        }
        extra
    }

    /// Where nobody receives, nobody more is received either.
    fn close_extra(&self, places: &mut [Place]) {
        if self.extra_per_hour == 0 {
            return;
        }
        let real = places.iter().filter(|place| !place.is_extra());
        let mut away: BTreeMap<Timestamp, String> = BTreeMap::new();
        for place in real {
            let why = away.entry(place.starts_at).or_insert_with(|| place.blocked.clone());
            if place.blocked.is_empty() {
                why.clear();
            }
        }
        for place in places.iter_mut().filter(|place| place.is_extra()) {
            place.blocked = away.get(&place.starts_at).cloned().unwrap_or_default();
        }
    }
}

impl Window {
    /// The places of the window, by beginning and desk; after a break the first one begins where the break ends.
    fn places(&self, zone: &TimeZone, day: Date) -> Vec<Place> {
        let pauses: Vec<Stretch> =
            self.breaks.iter().flat_map(|pause| moment::shown(zone, day, pause.opens, pause.closes)).collect();
        let open = moment::without(moment::shown(zone, day, self.opens, self.closes), &pauses);
        let (length, step) = (i64::from(self.minutes).minutes(), i64::from(self.minutes + self.buffer).minutes());
        let mut places = Vec::new();
        for stretch in open {
            let mut starts_at = stretch.from;
            while let Ok(ends_at) = starts_at.checked_add(length)
                && ends_at <= stretch.to
            {
                let next_at = starts_at.checked_add(step).unwrap_or(Timestamp::MAX);
                places.extend(self.desks.iter().map(|desk| self.place(*desk, (starts_at, ends_at, next_at), day)));
                starts_at = next_at;
            }
        }
        places
    }

    /// The hours to which places belong, each of its desk, by a number: the first hour of all desks comes before the second.
    fn hours_of(&self, places: &[Place]) -> Vec<usize> {
        let an_hour = usize::from(60 / (self.minutes + self.buffer).max(1)).max(1);
        let mut before: BTreeMap<u16, usize> = BTreeMap::new();
        let hour = |place: &Place| {
            let own = before.entry(place.desk).or_default();
            let number = *own / an_hour;
            *own += 1;
            let desk = self.desks.iter().position(|desk| *desk == place.desk).unwrap_or(0);
            number * self.desks.len() + desk
        };
        places.iter().map(hour).collect()
    }

    fn place(&self, desk: u16, (starts_at, ends_at, next_at): (Timestamp, Timestamp, Timestamp), day: Date) -> Place {
        Place {
            desk,
            starts_at,
            ends_at,
            next_at,
            day,
            opens_at: starts_at,
            types: Listed(self.types.clone()),
            refuses: Listed::default(),
            blocked: String::new(),
        }
    }
}

#[cfg(test)]
mod tests;

//! From the clock on the wall to instants and back, through the nights on which the clocks change.
//!
//! In March the hour from 02:00 to 03:00 is missing; in October it comes twice. Everything here therefore asks which *instants* of a day
//! show a wall time, and never adds hours to a midnight.

use charter::TimeOfDay;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

/// From one instant to another, the second not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// The first instant.
    pub from: Timestamp,
    /// The first instant after it.
    pub to: Timestamp,
}

impl Stretch {
    /// Whether the two share an instant; touching ends do not.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    /// What is left when another stretch is taken out: nothing, one piece or two.
    fn without(self, other: Self) -> impl Iterator<Item = Self> {
        let before = Self { from: self.from, to: self.to.min(other.from) };
        let after = Self { from: self.from.max(other.to), to: self.to };
        [before, after].into_iter().filter(|piece| piece.from < piece.to)
    }
}

/// What is left of stretches when others are taken out.
#[must_use]
pub fn without(stretches: Vec<Stretch>, others: &[Stretch]) -> Vec<Stretch> {
    others.iter().fold(stretches, |left, other| left.into_iter().flat_map(|one| one.without(*other)).collect())
}

/// The instants of a day on which the wall clock shows a time from `opens` to before `closes`, in order. One stretch on ordinary days;
/// where the clocks go back inside it, one longer one, or two.
#[must_use]
pub fn shown(zone: &TimeZone, date: Date, opens: TimeOfDay, closes: TimeOfDay) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for (day, offset) in parts(zone, date) {
        let instant = |time| offset.to_timestamp(civil(date, time)).unwrap_or(Timestamp::MAX);
        let part = Stretch { from: day.from.max(instant(opens)), to: day.to.min(instant(closes)) };
        match found.last_mut() {
            _ if part.from >= part.to => {}
            Some(last) if last.to == part.from => last.to = part.to,
            _ => found.push(part),
        }
    }
    found
}

/// A day's stretches of one offset each: one, or two where the clocks change.
fn parts(zone: &TimeZone, date: Date) -> Vec<(Stretch, Offset)> {
    let (from, to) = (instant(zone, date.at(0, 0, 0, 0)), instant(zone, date.saturating_add(1.day()).at(0, 0, 0, 0)));
    let mut parts = vec![(Stretch { from, to }, zone.to_offset(from))];
    for change in zone.following(from).take_while(|change| change.timestamp() < to) {
        if let Some((last, _)) = parts.last_mut() {
            last.to = change.timestamp();
        }
        parts.push((Stretch { from: change.timestamp(), to }, change.offset()));
    }
    parts
}

fn civil(date: Date, time: TimeOfDay) -> DateTime {
    let midnight = date.at(0, 0, 0, 0);
    midnight.saturating_add(i64::from(time.minutes()).minutes())
}

/// The instant of a wall time: the first where it comes twice, the moment of the jump where it is missing.
#[must_use]
pub fn instant(zone: &TimeZone, at: DateTime) -> Timestamp {
    let ambiguous = zone.to_ambiguous_timestamp(at);
    let of = |offset: Offset| offset.to_timestamp(at).unwrap_or(Timestamp::MAX);
    match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { offset } => of(offset),
        AmbiguousOffset::Fold { before, .. } => of(before),
        AmbiguousOffset::Gap { after, .. } => {
            zone.following(of(after)).next().map_or(of(after), |change| change.timestamp())
        }
    }
}

/// From the first instant of a day to the first after another (both days counted).
#[must_use]
pub fn days(zone: &TimeZone, (from, to): (Date, Date)) -> (Timestamp, Timestamp) {
    let midnight = |day: Date| instant(zone, day.at(0, 0, 0, 0));
    (midnight(from), midnight(to.saturating_add(1.day())))
}

/// The instant of a time of a day, as `instant` finds it.
#[must_use]
pub fn on_day(zone: &TimeZone, date: Date, time: TimeOfDay) -> Timestamp {
    instant(zone, civil(date, time))
}

/// What the wall clock shows: "09:30"; with the name of the time where the same hour comes twice, "02:30 CET".
#[must_use]
pub fn clock(zone: &TimeZone, at: Timestamp) -> String {
    let local = at.to_zoned(zone.clone());
    let twice = matches!(zone.to_ambiguous_timestamp(local.datetime()).offset(), AmbiguousOffset::Fold { .. });
    local.strftime(if twice { "%H:%M %Z" } else { "%H:%M" }).to_string()
}

/// A day and an hour as the staff read them: "mercoledì 7 ottobre 2026, 10:00".
pub(crate) fn written(visit: &web::Visit, at: Timestamp) -> String {
    let clock = visit.db().clock();
    format!("{}, {}", kernel::calendar::written(clock.civil(at), visit.lang()), self::clock(clock.zone(), at))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn rome() -> TimeZone {
        TimeZone::get("Europe/Rome").unwrap()
    }

    fn hours(on: Date, opens: &str, closes: &str) -> Vec<(String, String)> {
        let found = shown(&rome(), on, opens.parse().unwrap(), closes.parse().unwrap());
        found.iter().map(|one| (one.from.to_string(), one.to.to_string())).collect()
    }

    fn pair(from: &str, to: &str) -> (String, String) {
        (from.to_owned(), to.to_owned())
    }

    #[test]
    fn the_missing_hour_is_not_there() {
        let march = date(2026, 3, 29);
        assert_eq!(hours(march, "01:00", "04:00"), [pair("2026-03-29T00:00:00Z", "2026-03-29T02:00:00Z")]);
        assert_eq!(hours(march, "02:00", "03:00"), []);
        assert_eq!(hours(march, "01:00", "02:30"), [pair("2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z")]);
        assert_eq!(hours(march, "02:30", "04:00"), [pair("2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z")]);
    }

    #[test]
    fn the_hour_that_comes_twice_is_there_twice() {
        let october = date(2026, 10, 25);
        assert_eq!(hours(october, "01:00", "04:00"), [pair("2026-10-24T23:00:00Z", "2026-10-25T03:00:00Z")]);
        assert_eq!(hours(october, "02:00", "03:00"), [pair("2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z")]);
        let twice = [
            pair("2026-10-25T00:00:00Z", "2026-10-25T00:30:00Z"),
            pair("2026-10-25T01:00:00Z", "2026-10-25T01:30:00Z"),
        ];
        assert_eq!(hours(october, "02:00", "02:30"), twice);
        assert_eq!(hours(october, "01:00", "02:00"), [pair("2026-10-24T23:00:00Z", "2026-10-25T00:00:00Z")]);
    }

    #[test]
    fn the_two_are_told_apart_on_the_clock() {
        let at = |text: &str| clock(&rome(), text.parse().unwrap());
        assert_eq!(at("2026-10-25T00:30:00Z"), "02:30 CEST");
        assert_eq!(at("2026-10-25T01:30:00Z"), "02:30 CET");
        assert_eq!(at("2026-10-25T02:30:00Z"), "03:30");
    }

    #[test]
    fn a_day_ends_at_midnight() {
        assert_eq!(hours(date(2026, 7, 1), "23:00", "24:00"), [pair("2026-07-01T21:00:00Z", "2026-07-01T22:00:00Z")]);
    }

    #[test]
    fn what_is_taken_out_of_a_stretch_leaves_its_ends() {
        let at = |hour: i64| Timestamp::from_second(hour * 3600).unwrap();
        let stretch = |from, to| Stretch { from: at(from), to: at(to) };
        assert_eq!(without(vec![stretch(9, 13)], &[stretch(10, 11)]), [stretch(9, 10), stretch(11, 13)]);
        assert_eq!(without(vec![stretch(9, 13)], &[stretch(8, 9), stretch(13, 14)]), [stretch(9, 13)]);
        assert_eq!(without(vec![stretch(9, 13)], &[stretch(8, 11), stretch(10, 20)]), []);
    }
}

//! A month as a grid of weeks: what each day would have.

use jiff::ToSpan;
use jiff::civil::Date;
use kernel::calendar::Calendar;
use web::Visit;

use crate::place::Place;

/// A day in the grid; days of other months are empty.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    /// Its number; 0 outside the month.
    pub(super) day: i8,
    /// How many places it has.
    pub(super) places: usize,
    /// How many of them are blocked by an absence.
    pub(super) blocked: usize,
    /// Why it has none: a holiday, a closure.
    pub(super) closed: String,
    /// From when to when people are received.
    pub(super) hours: String,
}

/// The weeks of a month.
pub(super) fn weeks(visit: &Visit, first: Date, places: &[Place], calendar: &Calendar) -> Vec<Vec<Cell>> {
    let zone = visit.db().clock().zone();
    let monday = first.saturating_sub(first.weekday().to_monday_zero_offset().days());
    let mut weeks: Vec<Vec<Cell>> = Vec::new();
    for (number, day) in monday.series(1.day()).enumerate() {
        if number % 7 == 0 {
            if day > first.last_of_month() {
                break;
            }
            weeks.push(Vec::new());
        }
        let cell =
            if day.month() == first.month() { cell(visit, zone, day, places, calendar) } else { Cell::default() };
        if let Some(week) = weeks.last_mut() {
            week.push(cell);
        }
    }
    weeks
}

fn cell(visit: &Visit, zone: &jiff::tz::TimeZone, day: Date, places: &[Place], calendar: &Calendar) -> Cell {
    let own: Vec<&Place> = places.iter().filter(|place| place.day == day).collect();
    let first = own.iter().map(|place| place.starts_at).min();
    let last = own.iter().map(|place| place.ends_at).max();
    let hours = first
        .zip(last)
        .map(|(first, last)| format!("{}–{}", crate::moment::clock(zone, first), crate::moment::clock(zone, last)));
    let why = calendar.why_not_working(day).ok().flatten().filter(|_| own.is_empty());
    Cell {
        day: day.day(),
        places: own.len(),
        blocked: own.iter().filter(|place| !place.blocked.is_empty()).count(),
        closed: why.map(|reason| visit.message(&reason.message())).unwrap_or_default(),
        hours: hours.unwrap_or_default(),
    }
}

//! Opening hours: weekly patterns, dated exceptions, what holds on a day.

use jiff::civil::Date;
use kernel::calendar::{Calendar, NotCovered, Reason};
use kernel::{Invalid, Lang, Result};
use serde::{Deserialize, Serialize};

use crate::ids::{CounterId, LineId, OwnerId};
use crate::texts::Worded;
use crate::values::TimeOfDay;
use crate::words::{HoursKind, Weekday};

/// From one time to another, the second not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The door opens.
    pub opens: TimeOfDay,
    /// The door closes.
    pub closes: TimeOfDay,
}

impl Span {
    /// As people write it: "9–13", "8–14.30".
    #[must_use]
    pub fn short(self, lang: Lang) -> String {
        format!("{}–{}", self.opens.short(lang), self.closes.short(lang))
    }
}

/// Weekly hours of an office or of one of its counters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// Its identifier.
    pub id: LineId,
    /// The counter, where they are only that one's.
    pub counter: Option<CounterId>,
    /// What they are kept for.
    pub kind: HoursKind,
    /// The day of the week.
    pub weekday: Weekday,
    /// From when to when.
    #[serde(flatten)]
    pub span: Span,
    /// The first day on which they hold; always, where none is given.
    pub valid_from: Option<Date>,
    /// The last day on which they hold; for good, where none is given.
    pub valid_to: Option<Date>,
}

impl Hours {
    /// # Errors
    /// `Invalid` beside `closes` or `valid_to`.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        if self.span.closes <= self.span.opens {
            wrong.add("closes", "charter-hours-order");
        }
        if self.valid_from.zip(self.valid_to).is_some_and(|(from, to)| to < from) {
            wrong.add("valid_to", "charter-validity-order");
        }
        wrong.check()
    }

    fn holds_on(&self, date: Date) -> bool {
        self.weekday == date.weekday().into()
            && self.valid_from.is_none_or(|from| from <= date)
            && self.valid_to.is_none_or(|to| date <= to)
    }
}

/// A dated exception: closed, or other hours than the week's. Two spans on one day are two exceptions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HourException {
    /// Its identifier.
    pub id: LineId,
    /// The counter, where it is only that one's; else the whole office.
    pub counter: Option<CounterId>,
    /// What it concerns; everything, where nothing is given.
    pub kind: Option<HoursKind>,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// The hours that hold instead; closed, where none are given.
    pub span: Option<Span>,
    /// Why.
    pub reason: String,
}

impl HourException {
    /// # Errors
    /// `Invalid` beside `to`, `closes` or `reason`.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        if self.to < self.from {
            wrong.add("to", "charter-validity-order");
        }
        if self.span.is_some_and(|span| span.closes <= span.opens) {
            wrong.add("closes", "charter-hours-order");
        }
        if self.reason.trim().is_empty() {
            wrong.add("reason", "charter-required");
        }
        wrong.check()
    }

    /// Whether nothing and nobody of the office is open on its days: then they are no working days.
    #[must_use]
    pub fn closes_the_office(&self) -> bool {
        self.span.is_none() && self.counter.is_none() && self.kind.is_none()
    }

    fn concerns(&self, whose: Whose, date: Date) -> bool {
        (self.from..=self.to).contains(&date)
            && self.kind.is_none_or(|kind| kind == whose.kind)
            && (self.counter.is_none() || self.counter == whose.counter)
    }
}

impl Worded for HourException {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        visit(self.id.into(), "reason", &mut self.reason);
    }
}

/// Whose hours are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whose {
    /// A counter, or the office itself.
    pub counter: Option<CounterId>,
    /// What the hours are kept for.
    pub kind: HoursKind,
}

/// What holds on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// When it is open, in order; never where it is closed.
    pub open: Vec<Span>,
    /// Why it is not as every week.
    pub why: Option<Why>,
}

/// Why a day is not as every week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Why {
    /// A holiday, or the patron's day.
    Holiday(Reason),
    /// What the office said.
    Exception(String),
}

impl Day {
    /// Whether the door is open at a time of the day.
    #[must_use]
    pub fn is_open_at(&self, time: TimeOfDay) -> bool {
        self.open.iter().any(|span| (span.opens..span.closes).contains(&time))
    }
}

/// When a counter, or an office, is open on a day. A counter without hours of its own keeps the office's.
///
/// Holidays and the patron's day close whatever an exception says: nobody opens on Christmas by a slip of the keyboard.
///
/// # Errors
/// `NotCovered` where the calendar says nothing about the day.
pub fn on_day(
    hours: &[Hours],
    exceptions: &[HourException],
    whose: Whose,
    date: Date,
    calendar: &Calendar,
) -> Result<Day, NotCovered> {
    let closed = |why| Day { date, open: Vec::new(), why: Some(why) };
    if let Some(reason @ (Reason::Holiday { .. } | Reason::Patron)) = calendar.why_not_working(date)? {
        return Ok(closed(Why::Holiday(reason.clone())));
    }
    let special: Vec<&HourException> = exceptions.iter().filter(|exception| exception.concerns(whose, date)).collect();
    if let Some(closing) = special.iter().find(|exception| exception.span.is_none()) {
        return Ok(closed(Why::Exception(closing.reason.clone())));
    }
    if let Some(first) = special.first() {
        let open = sorted(special.iter().filter_map(|exception| exception.span));
        return Ok(Day { date, open, why: Some(Why::Exception(first.reason.clone())) });
    }
    let open = sorted(of(hours, whose).into_iter().filter(|hours| hours.holds_on(date)).map(|hours| hours.span));
    Ok(Day { date, open, why: None })
}

/// The hours of a counter for one kind, or the office's where the counter has none of its own.
#[must_use]
pub fn of(hours: &[Hours], whose: Whose) -> Vec<&Hours> {
    let kept = |counter: Option<CounterId>| -> Vec<&Hours> {
        hours.iter().filter(|hours| hours.kind == whose.kind && hours.counter == counter).collect()
    };
    let own = kept(whose.counter);
    if own.is_empty() { kept(None) } else { own }
}

fn sorted(spans: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut spans: Vec<Span> = spans.collect();
    spans.sort_unstable();
    spans.dedup();
    spans
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kernel::calendar::Setup;

    use super::*;
    use crate::week::tests::{casale, span};

    fn day(exceptions: &[HourException], kind: HoursKind, on: Date) -> Day {
        let calendar = Setup::italian().patron_day("11-12".parse().unwrap()).build();
        on_day(&casale(), exceptions, Whose { counter: None, kind }, on, &calendar).unwrap()
    }

    fn exception(from: Date, to: Date, span: Option<Span>) -> HourException {
        let id = kernel::ids::Uuid::nil().into();
        HourException { id, counter: None, kind: None, from, to, span, reason: "Consultazioni".to_owned() }
    }

    #[test]
    fn the_telephone_is_answered_longer_than_the_counter_is_open() {
        let tuesday = date(2026, 3, 3);
        assert_eq!(day(&[], HoursKind::Counter, tuesday).open, [span("9-13"), span("14-17")]);
        assert_eq!(day(&[], HoursKind::Phone, tuesday).open, [span("8-14"), span("14-17:30")]);
        assert!(day(&[], HoursKind::Counter, date(2026, 3, 7)).open.is_empty());
    }

    #[test]
    fn closing_time_is_outside_and_opening_time_inside() {
        let monday = day(&[], HoursKind::Counter, date(2026, 3, 2));
        for (time, open) in [("08:59", false), ("09:00", true), ("12:59", true), ("13:00", false)] {
            assert_eq!(monday.is_open_at(time.parse().unwrap()), open, "{time}");
        }
    }

    #[test]
    fn no_exception_opens_on_a_holiday_or_on_the_patrons_day() {
        let patron = date(2026, 11, 12);
        let open = [exception(patron, patron, Some(span("9-12")))];
        assert_eq!(day(&open, HoursKind::Counter, patron).why, Some(Why::Holiday(Reason::Patron)));
        assert!(day(&[], HoursKind::Counter, date(2026, 6, 2)).open.is_empty());
    }

    #[test]
    fn an_exception_closes_or_gives_other_hours() {
        let (from, to) = (date(2026, 8, 10), date(2026, 8, 14));
        let closed = day(&[exception(from, to, None)], HoursKind::Phone, date(2026, 8, 11));
        assert_eq!(closed.why, Some(Why::Exception("Consultazioni".to_owned())));
        assert!(closed.open.is_empty());
        let other = day(&[exception(from, to, Some(span("10-11")))], HoursKind::Counter, to);
        assert_eq!(other.open, [span("10-11")]);
    }
}

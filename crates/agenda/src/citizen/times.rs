//! The times that are free, by week or as a list of days: for who books and for who moves.

use std::sync::Arc;

use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan};
use kernel::db::Tx;
use kernel::{Error, Result};
use web::{Input, Visit};

use crate::free::Start;
use crate::look::{self, FreeDay, Wish};
use crate::moment;
use crate::store;

/// How far ahead the first free days are looked for.
const AHEAD_DAYS: i64 = 60;
/// How many of them are named at once.
const FIRST: usize = 3;
/// How many days the list shows on a page.
const LISTED: usize = 7;

/// What the address asks to see.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// Days one after the other instead of a week.
    list: bool,
    /// The week of this day, or the list from it on; from the first free day, where none is given.
    from: Option<Date>,
    /// The time that somebody else was quicker to take.
    lost: Option<Timestamp>,
}

impl Asked {
    pub(super) fn of(query: &Input) -> Self {
        Self {
            list: query.text("view") == "list",
            from: query.text("from").parse().ok(),
            lost: query.text("lost").parse().ok(),
        }
    }
}

/// What is free, for everybody who wishes the same.
struct Free {
    /// The days on which something is free.
    days: Vec<FreeDay>,
    /// From here to there the times are shown.
    shown: (Date, Date),
    starts: Vec<Start>,
    /// The last day that has places.
    last: Option<Date>,
    /// When the next places are released, where none is free.
    opens_at: Option<Timestamp>,
}

/// What the database says.
pub(super) struct Seen {
    list: bool,
    free: Arc<Free>,
    /// Instead of the time that somebody else was quicker to take.
    nearest: Vec<Start>,
}

/// Looks for what is free: a moment ago, where many ask at once.
///
/// # Errors
/// As `look::days`.
pub(super) async fn see(visit: &Visit, wish: &Wish, asked: &Asked) -> Result<Seen> {
    let (list, from, wanted) = (asked.list, asked.from, wish.clone());
    let key = format!("{} {list} {from:?} {wish:?}", visit.today());
    let look = async || visit.read(move |tx| free(tx, &wanted, list, from)).await;
    let free = visit.app().recent(key, look).await?;
    let nearest = match asked.lost {
        Some(lost) => {
            let wish = wish.clone();
            visit.read(move |tx| look::instead(tx, &wish, lost)).await?
        }
        None => Vec::new(),
    };
    Ok(Seen { list, free, nearest })
}

fn free(tx: &mut Tx<'_>, wish: &Wish, list: bool, from: Option<Date>) -> Result<Free> {
    let today = tx.clock().today();
    let last = store::places::last(tx, wish.counter.into())?.map(|at| tx.clock().civil(at));
    let soon = today.saturating_add(AHEAD_DAYS.days());
    let mut read = (today, soon);
    let mut starts = look::between(tx, wish, read)?;
    if let Some(last) = last.filter(|last| starts.is_empty() && *last > soon) {
        read = (soon, last);
        starts = look::between(tx, wish, read)?;
    }
    let days = look::by_day(&starts);
    let from = from.filter(|from| *from >= monday(today) && last.is_some_and(|last| *from <= last));
    let from = from.or(days.first().map(|day| day.day)).unwrap_or(today);
    let shown = if list { listed(&days, from) } else { (monday(from), monday(from).saturating_add(6.days())) };
    if !days.is_empty() && (shown.0.max(today) < read.0 || shown.1 > read.1) {
        starts = look::between(tx, wish, shown)?;
    }
    starts.retain(|start| (shown.0..=shown.1).contains(&start.day));
    let opens_at = if days.is_empty() { store::places::next_release(tx, wish.counter.into())? } else { None };
    Ok(Free { days, shown, starts, last, opens_at })
}

fn monday(day: Date) -> Date {
    day.checked_sub(i64::from(day.weekday().since(Weekday::Monday)).days()).unwrap_or(day)
}

/// From a day to the seventh free one.
fn listed(days: &[FreeDay], from: Date) -> (Date, Date) {
    let last = days.iter().filter(|day| day.day >= from).take(LISTED).last();
    (from, last.map_or(from, |day| day.day))
}

/// The start that somebody chose: a moment with its zone, as the form sends it.
///
/// # Errors
/// `Invalid` beside `at` for what is no such moment; as `look::days`.
pub(super) fn chosen(tx: &mut Tx<'_>, wish: &Wish, typed: &str) -> Result<(Timestamp, Option<Start>)> {
    let at: Timestamp = typed.parse().map_err(|_| Error::field("at", "agenda-book-at-choose"))?;
    let terms = look::allowed(tx, wish)?;
    Ok((at, look::at(tx, wish, &terms, at)?))
}

/// The times as a page shows them.
pub(super) struct Times {
    pub(super) first: Vec<FirstDay>,
    pub(super) nearest: Vec<Slot>,
    pub(super) days: Vec<Day>,
    /// "from–to" of the week, as ISO days; the list has none.
    pub(super) week: Option<(String, String)>,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    pub(super) week_href: String,
    pub(super) list_href: String,
    pub(super) none: bool,
    /// When the next places are released: day and hour.
    pub(super) opens: Option<(String, String)>,
}

/// One of the first free days.
pub(super) struct FirstDay {
    pub(super) day: String,
    pub(super) clock: String,
    pub(super) starts: usize,
    pub(super) href: String,
}

/// A day with its times.
pub(super) struct Day {
    pub(super) id: String,
    pub(super) on: String,
    pub(super) slots: Vec<Slot>,
}

/// A time.
pub(super) struct Slot {
    pub(super) id: String,
    pub(super) value: String,
    pub(super) day: String,
    pub(super) clock: String,
    pub(super) chosen: bool,
}

impl Times {
    /// `base` is the page's address with what its links keep, ending so that `view=…` can follow.
    pub(super) fn new(visit: &Visit, seen: &Seen, base: &str, chosen: Option<Timestamp>) -> Self {
        let clock = |at: Timestamp| moment::clock(visit.db().clock().zone(), at);
        let slot = |prefix: &str, start: &Start| Slot {
            id: format!("{prefix}-{}", start.starts_at.as_second()),
            value: start.starts_at.to_string(),
            day: start.day.to_string(),
            clock: clock(start.starts_at),
            chosen: chosen == Some(start.starts_at) && prefix == "at",
        };
        let view = if seen.list { "list" } else { "week" };
        let first = seen.free.days.iter().take(FIRST).map(|day| FirstDay {
            day: day.day.to_string(),
            clock: clock(day.first),
            starts: day.starts,
            href: format!("{base}view={view}&from={}#times", day.day),
        });
        let (before, after) = seen.around(visit.today());
        let to = |day: Date| format!("{base}view={view}&from={day}#times");
        Self {
            first: first.collect(),
            nearest: seen.nearest.iter().map(|start| slot("near", start)).collect(),
            days: days(&seen.free.starts, |start| slot("at", start)),
            week: (!seen.list).then(|| (seen.free.shown.0.to_string(), seen.free.shown.1.to_string())),
            before: before.map(to),
            after: after.map(to),
            week_href: format!("{base}view=week&from={}#times", seen.free.shown.0),
            list_href: format!("{base}view=list&from={}#times", seen.free.shown.0.max(visit.today())),
            none: seen.free.days.is_empty(),
            opens: seen.free.opens_at.map(|at| (visit.db().clock().civil(at).to_string(), clock(at))),
        }
    }
}

impl Seen {
    /// Where the arrows lead: the weeks beside this one, or the pages of the list.
    fn around(&self, today: Date) -> (Option<Date>, Option<Date>) {
        let (from, to) = self.free.shown;
        let next = to.saturating_add(1.day());
        if self.list {
            let earlier: Vec<Date> = self.free.days.iter().map(|day| day.day).filter(|day| *day < from).collect();
            let before = earlier.get(earlier.len().saturating_sub(LISTED)).copied();
            return (before, self.free.days.iter().map(|day| day.day).find(|day| *day >= next));
        }
        let before = from.saturating_sub(7.days());
        ((before >= monday(today)).then_some(before), self.free.last.filter(|last| *last >= next).map(|_| next))
    }
}

/// Times by day; those that only end apart are one time.
fn days(starts: &[Start], slot: impl Fn(&Start) -> Slot) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for start in starts {
        let slot = slot(start);
        match days.last_mut().filter(|day| day.on == slot.day) {
            Some(day) if day.slots.last().is_some_and(|last| last.value == slot.value) => {}
            Some(day) => day.slots.push(slot),
            None => days.push(Day { id: format!("day-{}", slot.day), on: slot.day.clone(), slots: vec![slot] }),
        }
    }
    days
}

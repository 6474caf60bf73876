//! Opening hours in words: the week, whether the door is open now, and the days that are not as every week.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime};
use kernel::Lang;
use kernel::calendar::Calendar;
use web::Visit;

use crate::hours::{self, HourException, Hours, Whose};
use crate::ids::CounterId;
use crate::office::OfficePage;
use crate::values::TimeOfDay;
use crate::week::{self, Period};
use crate::words::{HoursKind, Weekday};

/// So far ahead the next opening is looked for, in days.
const AHEAD: i64 = 60;

/// The hours that are kept for one end.
#[derive(Clone, Debug)]
pub(crate) struct HoursView {
    pub title: String,
    pub now: Option<Now>,
    pub periods: Vec<PeriodView>,
}

/// Whether it is open now, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Now {
    pub open: bool,
    pub text: String,
}

/// A week that holds for some time.
#[derive(Clone, Debug)]
pub(crate) struct PeriodView {
    /// For how long, where it is not for good.
    pub when: Option<String>,
    pub lines: Vec<(String, String)>,
}

/// A day, or some, that are not as every week.
#[derive(Clone, Debug)]
pub(crate) struct ExceptionView {
    pub when: String,
    pub what: String,
    pub reason: String,
}

/// What holds at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Open { until: TimeOfDay },
    Closed { next: Option<(Date, TimeOfDay)> },
}

/// The hours of the office itself, or those that a counter keeps as its own, for each end for which some are kept.
pub(crate) fn hours_of(visit: &Visit, page: &OfficePage, counter: Option<CounterId>) -> Vec<HoursView> {
    let calendar = page.calendar();
    let now = visit.db().clock().local(visit.now()).datetime();
    let kinds = HoursKind::ALL.iter().map(|kind| Whose { counter, kind: *kind });
    kinds
        .filter(|whose| page.hours.iter().any(|hours| hours.counter == counter && hours.kind == whose.kind))
        .filter_map(|whose| {
            let kept = hours::of(&page.hours, whose);
            let periods: Vec<Period> =
                week::periods(&kept).into_iter().filter(|period| period.to.is_none_or(|to| to >= now.date())).collect();
            let state = state(&page.hours, &page.exceptions, whose, now, &calendar);
            (!periods.is_empty()).then(|| HoursView {
                title: visit.say(&format!("charter-hours-kind-{}", whose.kind)),
                now: state.map(|state| in_words(visit, state, now.date())),
                periods: periods.iter().map(|period| period_view(visit, period)).collect(),
            })
        })
        .collect()
}

/// The exceptions that are still to come or under way, of the whole office or of one counter.
pub(crate) fn exceptions_of(visit: &Visit, page: &OfficePage, counter: Option<CounterId>) -> Vec<ExceptionView> {
    let today = visit.today();
    let mut coming: Vec<&HourException> =
        page.exceptions.iter().filter(|one| one.counter == counter && one.to >= today).collect();
    coming.sort_by_key(|one| (one.from, one.to));
    coming.into_iter().map(|one| exception_view(visit, one)).collect()
}

fn exception_view(visit: &Visit, one: &HourException) -> ExceptionView {
    let (from, to) = (one.from.to_string(), one.to.to_string());
    let when = if one.from == one.to {
        visit.fill("charter-page-on-day", &[("on", from.into())])
    } else {
        visit.fill("charter-page-from-to", &[("from", from.into()), ("to", to.into())])
    };
    let kind = one.kind.map(|kind| visit.say(&format!("charter-page-only-{kind}")));
    let hours = one.span.map_or_else(|| visit.say("charter-page-closed"), |span| span.short(visit.lang()));
    ExceptionView {
        when,
        what: kind.map_or(hours.clone(), |kind| format!("{hours} ({kind})")),
        reason: one.reason.clone(),
    }
}

fn period_view(visit: &Visit, period: &Period) -> PeriodView {
    let day = |date: Option<Date>| date.map(|date| date.to_string());
    let when = match (day(period.from), day(period.to)) {
        (Some(from), Some(to)) => Some(visit.fill("charter-page-from-to", &[("from", from.into()), ("to", to.into())])),
        (Some(from), None) => Some(visit.fill("charter-page-from", &[("from", from.into())])),
        (None, Some(to)) => Some(visit.fill("charter-page-until", &[("to", to.into())])),
        (None, None) => None,
    };
    let lines = period.lines.iter();
    let lines = lines.map(|line| (capital(&line.days_in_words(visit.lang())), line.hours_in_words(visit.lang())));
    PeriodView { when, lines: lines.collect() }
}

/// A text with a capital letter at its beginning.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn state(
    hours: &[Hours],
    exceptions: &[HourException],
    whose: Whose,
    now: DateTime,
    calendar: &Calendar,
) -> Option<State> {
    let time = TimeOfDay::from(now.time());
    let today = hours::on_day(hours, exceptions, whose, now.date(), calendar).ok()?;
    if today.is_open_at(time) {
        // "8–14, 14–17.30" is one opening.
        let mut until = time;
        for span in today.open.iter().filter(|span| span.closes > time) {
            if span.opens > until {
                break;
            }
            until = span.closes;
        }
        return Some(State::Open { until });
    }
    for ahead in 0..AHEAD {
        let date = now.date().saturating_add(ahead.days());
        // Beyond the calendar nothing is promised.
        let Ok(day) = hours::on_day(hours, exceptions, whose, date, calendar) else { break };
        let next = day.open.iter().find(|span| ahead > 0 || span.opens > time);
        if let Some(span) = next {
            return Some(State::Closed { next: Some((date, span.opens)) });
        }
    }
    Some(State::Closed { next: None })
}

fn in_words(visit: &Visit, state: State, today: Date) -> Now {
    let lang = visit.lang();
    match state {
        State::Open { until } => {
            Now { open: true, text: visit.fill("charter-page-open-until", &[("time", until.short(lang).into())]) }
        }
        State::Closed { next: None } => Now { open: false, text: visit.say("charter-page-closed-now") },
        State::Closed { next: Some((date, time)) } => {
            let args = [("day", day_in_words(visit, lang, date, today).into()), ("time", time.short(lang).into())];
            Now { open: false, text: visit.fill("charter-page-closed-until", &args) }
        }
    }
}

fn day_in_words(visit: &Visit, lang: Lang, date: Date, today: Date) -> String {
    match kernel::terms::days_between(today, date) {
        0 => visit.say("charter-page-today"),
        1 => visit.say("charter-page-tomorrow"),
        2..=6 => Weekday::from(date.weekday()).name(lang).to_owned(),
        _ => format!("{} {}", Weekday::from(date.weekday()).name(lang), web::show::date(lang, date)),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kernel::calendar::Setup;

    use super::*;
    use crate::week::tests::casale;

    fn at(kind: HoursKind, now: DateTime) -> State {
        let calendar = Setup::italian().patron_day("11-12".parse().unwrap()).build();
        state(&casale(), &[], Whose { counter: None, kind }, now, &calendar).unwrap()
    }

    fn time(text: &str) -> TimeOfDay {
        text.parse().unwrap()
    }

    #[test]
    fn the_next_opening_is_looked_for_over_lunch_night_weekend_and_holiday() {
        let tuesday = date(2026, 3, 3);
        assert_eq!(at(HoursKind::Counter, tuesday.at(9, 30, 0, 0)), State::Open { until: time("13") });
        assert_eq!(
            at(HoursKind::Counter, tuesday.at(13, 30, 0, 0)),
            State::Closed { next: Some((tuesday, time("14"))) }
        );
        let friday = date(2026, 3, 6);
        assert_eq!(
            at(HoursKind::Counter, friday.at(18, 0, 0, 0)),
            State::Closed { next: Some((date(2026, 3, 9), time("9"))) }
        );
        let eve = date(2026, 11, 11);
        assert_eq!(
            at(HoursKind::Counter, eve.at(18, 0, 0, 0)),
            State::Closed { next: Some((date(2026, 11, 13), time("9"))) }
        );
    }

    #[test]
    fn two_spans_without_a_gap_are_one_opening() {
        assert_eq!(at(HoursKind::Phone, date(2026, 3, 3).at(9, 0, 0, 0)), State::Open { until: time("17:30") });
    }
}

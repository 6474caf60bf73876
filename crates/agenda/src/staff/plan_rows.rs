//! How a plan is written in a form and in words: desks and shares as people type them.

use charter::words::Weekday;
use charter::{Span, TimeOfDay};
use web::Visit;

use crate::plan::{Every, Pattern, Share};

/// "1-3, 6": desks in their order.
pub(super) fn desks_text(desks: &[u16]) -> String {
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for desk in desks {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *desk => *last = *desk,
            _ => runs.push((*desk, *desk)),
        }
    }
    let run = |(first, last): &(u16, u16)| if first == last { first.to_string() } else { format!("{first}-{last}") };
    runs.iter().map(run).collect::<Vec<_>>().join(", ")
}

pub(super) fn desks(text: &str) -> Option<Vec<u16>> {
    let mut found = Vec::new();
    for part in parts(text) {
        let (first, last) = part.split_once(['-', '–']).unwrap_or((part, part));
        let (first, last): (u16, u16) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
        if first > last || last > 999 {
            return None;
        }
        found.extend(first..=last);
    }
    found.sort_unstable();
    found.dedup();
    Some(found)
}

/// "21 60, 7 30, 1 10": days before, and of a hundred places how many.
pub(super) fn shares_text(shares: &[Share]) -> String {
    shares.iter().map(|share| format!("{} {}", share.days_before, share.percent)).collect::<Vec<_>>().join(", ")
}

pub(super) fn shares(text: &str) -> Option<Vec<Share>> {
    let share = |part: &str| {
        let (days_before, percent) = part.split_once(char::is_whitespace)?;
        Some(Share { days_before: days_before.parse().ok()?, percent: percent.trim().parse().ok()? })
    };
    parts(text).map(share).collect()
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty())
}

/// The weeks of a pattern as the word of a choice, and the day that an alternation begins with.
pub(super) fn weeks_word(every: Every) -> (String, Option<jiff::civil::Date>) {
    match every {
        Every::Week => ("week".into(), None),
        Every::OtherWeek { since } => ("other_week".into(), Some(since)),
        Every::OfMonth { nth } => (format!("nth_{nth}"), None),
        Every::LastOfMonth => ("last".into(), None),
    }
}

/// The weeks that a word names; none where an alternation has no day to begin with.
pub(super) fn weeks(word: &str, since: Option<jiff::civil::Date>) -> Option<Every> {
    match word {
        "week" | "" => Some(Every::Week),
        "other_week" => Some(Every::OtherWeek { since: since? }),
        "last" => Some(Every::LastOfMonth),
        other => Some(Every::OfMonth { nth: other.strip_prefix("nth_")?.parse().ok()? }),
    }
}

/// The words of the choice of weeks.
pub(super) const WEEKS: [&str; 8] = ["week", "other_week", "nth_1", "nth_2", "nth_3", "nth_4", "nth_5", "last"];

/// A pattern in words: "lunedì, mercoledì · ogni settimana · 9–12.30 · postazioni 1-2 · posti di 20 minuti".
pub(super) fn sentence(visit: &Visit, pattern: &Pattern) -> String {
    let window = &pattern.window;
    let day = |day: &Weekday| visit.say(&format!("charter-weekday-{day}"));
    let (weeks, _) = weeks_word(pattern.every);
    let span = Span { opens: window.opens, closes: window.closes };
    let mut said = vec![
        pattern.days.iter().map(day).collect::<Vec<_>>().join(", "),
        visit.say(&format!("agenda-weeks-{weeks}")),
        span.short(visit.lang()),
        visit.fill(
            "agenda-said-desks",
            &[("desks", desks_text(&window.desks).into()), ("n", window.desks.len().into())],
        ),
        visit.fill("agenda-said-minutes", &[("minutes", window.minutes.into())]),
    ];
    let date = |date: jiff::civil::Date| web::show::date(visit.lang(), date);
    said.extend(pattern.from.map(|from| visit.fill("agenda-said-from", &[("on", date(from).into())])));
    said.extend(pattern.to.map(|to| visit.fill("agenda-said-to", &[("on", date(to).into())])));
    said.join(" · ")
}

/// A time as time fields take it.
pub(super) fn clock(time: TimeOfDay) -> String {
    // A time field ends at 23:59; midnight as an end is typed as 00:00 and read as 24:00.
    if time.minutes() == 24 * 60 { "00:00".into() } else { time.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_reads_as_it_was_written() {
        for text in ["1-3, 6", "2", ""] {
            assert_eq!(desks_text(&desks(text).unwrap()), text);
        }
        assert_eq!(shares_text(&shares("21 60; 7 30").unwrap()), "21 60, 7 30");
        for wrong in ["3-1", "a", "1-x"] {
            assert!(desks(wrong).is_none(), "{wrong}");
        }
    }
}

//! A week's hours put together for reading: "dal lunedì al venerdì 9–13, martedì anche 14–17".

use jiff::civil::Date;
use kernel::Lang;
use serde::Serialize;

use crate::hours::{Hours, Span};
use crate::words::Weekday;

/// The hours that hold together over a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Period {
    /// The first day; always, where none is given.
    pub from: Option<Date>,
    /// The last day; for good, where none is given.
    pub to: Option<Date>,
    /// What to read, in order.
    pub lines: Vec<Line>,
}

/// Days that have the same hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Days on end, first and last.
    pub days: Vec<(Weekday, Weekday)>,
    /// Their hours.
    pub spans: Vec<Span>,
    /// Whether these come on top of an earlier line's.
    pub also: bool,
}

/// Puts weekly hours together, for each time for which they hold.
#[must_use]
pub fn periods(hours: &[&Hours]) -> Vec<Period> {
    let mut found: Vec<Period> = Vec::new();
    for one in hours {
        if !found.iter().any(|period| period.from == one.valid_from && period.to == one.valid_to) {
            found.push(Period { from: one.valid_from, to: one.valid_to, lines: Vec::new() });
        }
    }
    found.sort_by_key(|period| (period.from, period.to));
    for period in &mut found {
        let held: Vec<&Hours> =
            hours.iter().copied().filter(|one| one.valid_from == period.from && one.valid_to == period.to).collect();
        period.lines = lines(&held);
    }
    found
}

/// The days of each span, the span of most days first; spans with the same days share a line.
fn lines(hours: &[&Hours]) -> Vec<Line> {
    let mut spans: Vec<Span> = hours.iter().map(|one| one.span).collect();
    spans.sort_unstable();
    spans.dedup();
    let mut sets: Vec<(Vec<Weekday>, Vec<Span>)> = Vec::new();
    for span in spans {
        let days: Vec<Weekday> = Weekday::ALL
            .iter()
            .copied()
            .filter(|day| hours.iter().any(|one| one.span == span && one.weekday == *day))
            .collect();
        match sets.iter_mut().find(|(same, _)| *same == days) {
            Some((_, spans)) => spans.push(span),
            None => sets.push((days, vec![span])),
        }
    }
    sets.sort_by_key(|(days, spans)| (std::cmp::Reverse(days.len()), days.first().copied(), spans.first().copied()));
    let mut told: Vec<Weekday> = Vec::new();
    sets.into_iter()
        .map(|(days, spans)| {
            let also = days.iter().all(|day| told.contains(day));
            told.extend(&days);
            Line { days: runs(&days), spans, also }
        })
        .collect()
}

/// Days on end as first and last; two neighbours stay two days, as people say them.
fn runs(days: &[Weekday]) -> Vec<(Weekday, Weekday)> {
    let mut runs: Vec<(Weekday, Weekday)> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some((_, last)) if *last as usize + 1 == *day as usize => *last = *day,
            _ => runs.push((*day, *day)),
        }
    }
    runs.into_iter()
        .flat_map(|(first, last)| {
            let neighbours = last as usize == first as usize + 1;
            if neighbours { vec![(first, first), (last, last)] } else { vec![(first, last)] }
        })
        .collect()
}

impl Line {
    /// The days in words: "dal lunedì al venerdì", "martedì anche".
    #[must_use]
    pub fn days_in_words(&self, lang: Lang) -> String {
        let days: Vec<String> = self.days.iter().map(|(first, last)| days_on_end(*first, *last, lang)).collect();
        let joined = match days.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{}{}{last}", rest.join(lang.comma()), and(lang)),
            _ => days.concat(),
        };
        if self.also { joined + also(lang) } else { joined }
    }

    /// The hours in words: "9–13 e 14–17".
    #[must_use]
    pub fn hours_in_words(&self, lang: Lang) -> String {
        let spans: Vec<String> = self.spans.iter().map(|span| span.short(lang)).collect();
        spans.join(and(lang))
    }
}

impl Period {
    /// The whole week in one sentence: "dal lunedì al venerdì 9–13, martedì anche 14–17".
    #[must_use]
    pub fn in_words(&self, lang: Lang) -> String {
        let lines: Vec<String> = self
            .lines
            .iter()
            .map(|line| format!("{} {}", line.days_in_words(lang), line.hours_in_words(lang)))
            .collect();
        lines.join(lang.comma())
    }
}

fn days_on_end(first: Weekday, last: Weekday, lang: Lang) -> String {
    if first == last {
        return first.name(lang).to_owned();
    }
    match lang {
        Lang::It => {
            let to = if last == Weekday::Sunday { "alla" } else { "al" };
            format!("dal {} {to} {}", first.name(lang), last.name(lang))
        }
        Lang::En => format!("{} to {}", first.name(lang), last.name(lang)),
        Lang::Fr => format!("du {} au {}", first.name(lang), last.name(lang)),
        Lang::Es => format!("de {} a {}", first.name(lang), last.name(lang)),
        Lang::Ar => format!("من {} إلى {}", first.name(lang), last.name(lang)),
        Lang::Zh => format!("{}至{}", first.name(lang), last.name(lang)),
        Lang::Ro | Lang::Sq | Lang::Uk => format!("{} – {}", first.name(lang), last.name(lang)),
    }
}

fn and(lang: Lang) -> &'static str {
    match lang {
        Lang::It => " e ",
        Lang::En => " and ",
        Lang::Fr => " et ",
        Lang::Es => " y ",
        Lang::Ro => " și ",
        Lang::Sq => " dhe ",
        Lang::Ar => " و",
        Lang::Uk => " і ",
        Lang::Zh => "、",
    }
}

fn also(lang: Lang) -> &'static str {
    match lang {
        Lang::It => " anche",
        Lang::En => " also",
        Lang::Fr => " aussi",
        Lang::Es => " también",
        Lang::Ro => " și",
        Lang::Sq => " edhe",
        Lang::Ar => " أيضًا",
        Lang::Uk => " також",
        Lang::Zh => "另",
    }
}

impl Weekday {
    /// Its name.
    #[must_use]
    pub fn name(self, lang: Lang) -> &'static str {
        kernel::calendar::weekday_name(self as i8, lang)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::words::HoursKind;

    /// "9-13" as a span.
    pub(crate) fn span(text: &str) -> Span {
        let (opens, closes) = text.split_once('-').unwrap();
        Span { opens: opens.parse().unwrap(), closes: closes.parse().unwrap() }
    }

    fn hours(kind: HoursKind, days: &[Weekday], text: &str) -> Vec<Hours> {
        let id = kernel::ids::Uuid::nil().into();
        let one =
            |weekday| Hours { id, counter: None, kind, weekday, span: span(text), valid_from: None, valid_to: None };
        days.iter().copied().map(one).collect()
    }

    /// The hours of the URP of Casale Monferrato.
    pub(crate) fn casale() -> Vec<Hours> {
        let week = &Weekday::ALL[..5];
        let tuesday = &[Weekday::Tuesday];
        [
            hours(HoursKind::Counter, week, "9-13"),
            hours(HoursKind::Counter, tuesday, "14-17"),
            hours(HoursKind::Phone, week, "8-14"),
            hours(HoursKind::Phone, tuesday, "14-17:30"),
        ]
        .concat()
    }

    fn said(hours: &[Hours], lang: Lang) -> String {
        let periods = periods(&hours.iter().collect::<Vec<_>>());
        periods.iter().map(|period| period.in_words(lang)).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn a_week_is_told_as_the_offices_tell_it() {
        let casale = casale();
        let counter: Vec<Hours> = casale.iter().filter(|one| one.kind == HoursKind::Counter).cloned().collect();
        let phone: Vec<Hours> = casale.iter().filter(|one| one.kind == HoursKind::Phone).cloned().collect();
        assert_eq!(said(&counter, Lang::It), "dal lunedì al venerdì 9–13, martedì anche 14–17");
        assert_eq!(said(&phone, Lang::It), "dal lunedì al venerdì 8–14, martedì anche 14–17.30");
        assert_eq!(said(&phone, Lang::En), "Monday to Friday 8–14, Tuesday also 14–17:30");
    }

    #[test]
    fn days_apart_and_other_hours_stay_apart() {
        use Weekday::{Friday, Monday, Saturday, Thursday, Tuesday, Wednesday};
        let some = [
            hours(HoursKind::Counter, &[Monday, Wednesday], "9-12"),
            hours(HoursKind::Counter, &[Monday, Wednesday], "14-16"),
            hours(HoursKind::Counter, &[Tuesday, Thursday, Friday, Saturday], "8:30-12:30"),
        ]
        .concat();
        assert_eq!(
            said(&some, Lang::It),
            "martedì e dal giovedì al sabato 8.30–12.30, lunedì e mercoledì 9–12 e 14–16"
        );
    }

    #[test]
    fn summer_hours_are_told_apart() {
        let mut summer = hours(HoursKind::Counter, &[Weekday::Monday], "9-12");
        summer[0].valid_from = Some(jiff::civil::date(2026, 7, 1));
        summer[0].valid_to = Some(jiff::civil::date(2026, 8, 31));
        let all = [summer, hours(HoursKind::Counter, &[Weekday::Monday], "9-13")].concat();
        assert_eq!(periods(&all.iter().collect::<Vec<_>>()).len(), 2);
    }
}

//! Weekly hours as a form shows them: one line for each kind, counter and validity, with the hours of each day as people write them.

use jiff::civil::Date;
use kernel::Lang;

use crate::hours::{Hours, Span};
use crate::ids::CounterId;
use crate::words::{HoursKind, Weekday};

/// The hours that belong to one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Timetable {
    pub kind: HoursKind,
    pub counter: Option<CounterId>,
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
    pub days: Vec<(Weekday, Vec<Span>)>,
}

/// Weekly hours, line by line, in the order in which they were given.
pub(super) fn timetables(hours: &[Hours]) -> Vec<Timetable> {
    let mut all: Vec<Timetable> = Vec::new();
    for one in hours {
        let own = |line: &Timetable| {
            (line.kind, line.counter, line.valid_from, line.valid_to)
                == (one.kind, one.counter, one.valid_from, one.valid_to)
        };
        let at = all.iter().position(own).unwrap_or_else(|| {
            let days = Weekday::ALL.iter().map(|day| (*day, Vec::new())).collect();
            let (kind, counter) = (one.kind, one.counter);
            all.push(Timetable { kind, counter, valid_from: one.valid_from, valid_to: one.valid_to, days });
            all.len() - 1
        });
        all[at].days.iter_mut().filter(|(day, _)| *day == one.weekday).for_each(|(_, spans)| spans.push(one.span));
    }
    all
}

/// The hours of a day as people write them: "9-13, 14.30-17".
pub(super) fn written(spans: &[Span]) -> String {
    let span = |span: &Span| format!("{}-{}", span.opens.short(Lang::It), span.closes.short(Lang::It));
    spans.iter().map(span).collect::<Vec<_>>().join(", ")
}

/// Reads the hours of a day: "9-13", "9:00 – 13:00, 14.30–17"; none where it cannot be understood.
pub(super) fn read(text: &str) -> Option<Vec<Span>> {
    let dashed = text.replace(['–', '—'], "-");
    let parts: Vec<&str> = dashed.split('-').map(str::trim).collect();
    // Only what stands between two times is a dash: blanks about it are dropped, those that are left part two spans.
    let tight = parts.join("-");
    let spans = tight.split([',', ';', ' ']).filter(|part| !part.is_empty());
    spans
        .map(|part| {
            let (opens, closes) = part.split_once('-')?;
            Some(Span { opens: opens.parse().ok()?, closes: closes.parse().ok()? })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for text in ["9-13, 14.30-17", "9:00 – 13:00; 14:30–17:00", "09.00-13.00  14.30 - 17", "9-13,14.30-17"] {
            assert_eq!(written(&read(text).unwrap()), "9-13, 14.30-17", "{text}");
        }
        assert_eq!(read(""), Some(Vec::new()));
        for text in ["chiuso", "9", "9-", "9-25", "9-13-17", "9 13"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn what_holds_together_stands_on_one_line() {
        let id = kernel::ids::Uuid::nil().into();
        let hours = |kind, weekday, text: &str| Hours {
            id,
            counter: None,
            kind,
            weekday,
            span: read(text).unwrap()[0],
            valid_from: None,
            valid_to: None,
        };
        let found = timetables(&[
            hours(HoursKind::Counter, Weekday::Monday, "9-13"),
            hours(HoursKind::Phone, Weekday::Monday, "8-14"),
            hours(HoursKind::Counter, Weekday::Monday, "14-17"),
        ]);
        assert_eq!(found.len(), 2);
        assert_eq!(written(&found[0].days[0].1), "9-13, 14-17");
        assert_eq!(written(&found[0].days[1].1), "");
    }
}

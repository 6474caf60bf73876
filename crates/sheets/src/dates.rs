//! Days as offices write them. Day before month, always: a day that makes sense only with the month first is refused
//! with an explanation, never turned round. A time of day after the day is read and dropped; one with an offset from
//! UTC is first brought to the office's own clock. A year of two digits is accepted where it is plausible, and where no
//! hyphens leave open whether it stands first. Numbers are serial days of a spreadsheet.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use crate::words::fold;

/// Why a text is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateFault {
    /// No day.
    Unreadable,
    /// A day that no calendar has, such as 31 February.
    Impossible,
    /// The month stands first, as in America.
    MonthFirst,
    /// Two digits for the year, and more than one reading.
    Ambiguous,
}

/// What helps to read a day.
pub struct Clock<'a> {
    /// The day of reading.
    pub today: Date,
    /// The only year that is expected.
    pub year: Option<i16>,
    /// The office's clock, for days with a time and an offset.
    pub zone: &'a TimeZone,
}

/// First and last day that a serial number without a date format may stand for.
const PLAUSIBLE: (Date, Date) = (date(1990, 1, 1), date(2100, 12, 31));

const MONTHS: [&str; 12] = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];
const MONTHS_ENGLISH: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The day of a spreadsheet's serial number; none beyond the calendar's ends.
#[must_use]
pub fn from_serial(serial: f64, epoch_1904: bool) -> Option<Date> {
    if !(0.0..3_000_000.0).contains(&serial) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "the range was checked")]
    let days = serial.floor() as i64;
    let start = match (epoch_1904, days) {
        (true, _) => date(1904, 1, 1),
        // Excel takes 1900 for a leap year: its days before March 1900 lie one off, day 60 does not exist.
        (false, 60) => return None,
        (false, 1..60) => date(1899, 12, 31),
        (false, _) => date(1899, 12, 30),
    };
    start.checked_add(Span::new().try_days(days).ok()?).ok()
}

/// A number in a column of days: a serial day, or a day written as `20230315`.
#[must_use]
pub fn from_number(number: f64, epoch_1904: bool) -> Option<Date> {
    if let Some(day) = from_serial(number, epoch_1904).filter(|day| (PLAUSIBLE.0..=PLAUSIBLE.1).contains(day)) {
        return Some(day);
    }
    (number.fract() == 0.0 && (19_000_000.0..22_000_000.0).contains(&number))
        .then(|| compact(&format!("{number:.0}")))
        .flatten()
}

/// Whether a cell says in its own way that there is no day.
#[must_use]
pub fn says_none(text: &str) -> bool {
    let text = text.trim();
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    matches!(text, "-" | "–" | "—" | "/" | "//") || matches!(fold(text).as_str(), "n d" | "nd" | "n a" | "na")
}

/// Reads a day.
///
/// # Errors
/// Why the text is no day.
pub fn parse(text: &str, clock: &Clock) -> Result<Date, DateFault> {
    let text = text.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')) && !text.contains("..") {
        let points = text.bytes().filter(|byte| !byte.is_ascii_digit()).count();
        if points == 0 && text.len() == 8 {
            return compact(text).ok_or(DateFault::Unreadable);
        }
        if points <= 1 {
            let serial = text.replace(',', ".").parse::<f64>().ok().filter(|serial| *serial > 9999.0);
            return serial.and_then(|serial| from_number(serial, false)).ok_or(DateFault::Unreadable);
        }
    }
    match numeric(text) {
        Some((parts, separator, rest)) => {
            if rest.contains(['Z', '+']) || rest.rfind('-').is_some_and(|at| at > 5) {
                let moment: Timestamp = text.replacen(' ', "T", 1).parse().map_err(|_| DateFault::Unreadable)?;
                return Ok(moment.to_zoned(clock.zone.clone()).date());
            }
            if !is_time(rest) {
                return Err(DateFault::Unreadable);
            }
            order(parts, separator, clock)
        }
        None => named(text, clock),
    }
}

fn compact(text: &str) -> Option<Date> {
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<i16>().ok();
    let day = Date::new(part(0, 4)?, i8::try_from(part(4, 6)?).ok()?, i8::try_from(part(6, 8)?).ok()?).ok()?;
    (PLAUSIBLE.0..=PLAUSIBLE.1).contains(&day).then_some(day)
}

/// A number and how many digits it was written with.
type Part = (i16, usize);

/// Three numbers with the same sign between them, and what follows.
fn numeric(text: &str) -> Option<([Part; 3], char, &str)> {
    let (first, rest) = digits(text)?;
    let separator = rest.chars().next().filter(|c| matches!(c, '/' | '-' | '.'))?;
    let (second, rest) = digits(rest[1..].trim_start())?;
    let (third, rest) = digits(rest.strip_prefix(separator)?.trim_start())?;
    Some(([first, second, third], separator, rest))
}

fn digits(text: &str) -> Option<(Part, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    (1..=4).contains(&length).then_some(())?;
    Some(((text[..length].parse().ok()?, length), &text[length..]))
}

/// Which of the three numbers is the day, the month and the year.
fn order([first, second, third]: [Part; 3], separator: char, clock: &Clock) -> Result<Date, DateFault> {
    let whole =
        |year: i16, month: i16, day: i16| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    match (first.1, second.1, third.1) {
        (4, 1..=2, 1..=2) => whole(first.0, second.0, third.0).ok_or(DateFault::Impossible),
        (1..=2, 1..=2, 4) => whole(third.0, second.0, first.0).ok_or_else(|| {
            let turned = whole(third.0, first.0, second.0).is_some();
            if turned { DateFault::MonthFirst } else { DateFault::Impossible }
        }),
        (1..=2, 1..=2, 2) => {
            let day_first = whole(2000 + third.0, second.0, first.0);
            let year_first =
                (first.1 == 2 && separator == '-').then(|| whole(2000 + first.0, second.0, third.0)).flatten();
            let plausible = |day: &Date| match clock.year {
                Some(year) => (day.year() - year).abs() <= 1,
                None => *day <= clock.today && day.year() > clock.today.year() - 10,
            };
            match (day_first.filter(plausible), year_first.filter(plausible)) {
                (Some(one), Some(other)) if one != other => Err(DateFault::Ambiguous),
                (Some(day), _) | (None, Some(day)) => Ok(day),
                (None, None) if day_first.is_none() && year_first.is_none() => Err(DateFault::Impossible),
                (None, None) => Err(DateFault::Ambiguous),
            }
        }
        _ => Err(DateFault::Unreadable),
    }
}

/// Whether what follows the day is nothing or a time, such as `T10:30:00`, ` ore 10.30` or `, 9:05 AM`.
fn is_time(rest: &str) -> bool {
    let rest = rest.trim_start_matches(['T', 't', ' ', ',']).to_ascii_lowercase();
    let rest = rest.trim_start_matches("alle").trim_start().trim_start_matches("ore").trim_start_matches('h').trim();
    let rest = rest.trim_end_matches("am").trim_end_matches("pm").trim_end();
    let mut parts = rest.split([':', '.', ',']);
    rest.is_empty()
        || rest.split([':', '.', ',']).count() <= 4
            && parts.next().and_then(|hour| hour.parse::<u8>().ok()).is_some_and(|hour| hour < 25)
            && parts.all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Days with the month in letters: `5 marzo 2023`, `1° marzo 2023`, `lun 5-mar-23`, `March 5, 2023`.
fn named(text: &str, clock: &Clock) -> Result<Date, DateFault> {
    let folded = fold(text);
    let mut month = None;
    let mut numbers = Vec::new();
    for word in folded.split(' ') {
        let start = word.get(..3).unwrap_or(word);
        let ordinal = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        if let Some(found) = MONTHS.iter().zip(MONTHS_ENGLISH).position(|(it, en)| start == *it || start == en) {
            if month.replace(found + 1).is_some() {
                return Err(DateFault::Unreadable);
            }
        } else if !ordinal.is_empty() && matches!(&word[ordinal.len()..], "" | "st" | "nd" | "rd" | "th" | "o") {
            numbers.push((ordinal.parse::<i16>().map_err(|_| DateFault::Unreadable)?, ordinal.len()));
        } else if !matches!(start, "il" | "of" | "the" | "di" | "lun" | "mar" | "mer" | "gio" | "ven" | "sab" | "dom")
            && !matches!(start, "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")
        {
            return Err(DateFault::Unreadable);
        }
    }
    let (Some(month), [day, year, ..]) = (month, &numbers[..]) else { return Err(DateFault::Unreadable) };
    let time_follows = numbers.len() <= 5 && numbers[2..].iter().all(|(part, length)| *part < 60 && *length <= 2);
    let month = i16::try_from(month).unwrap_or(0);
    match (day.1, year.1) {
        (1..=2, 4) if time_follows => order([*day, (month, 2), *year], '/', clock),
        // With the month in letters only the year can be taken for the day, and `day_first` is how people write.
        (1..=2, 2) if time_follows => order([*day, (month, 2), (2000 + year.0, 4)], '/', clock),
        _ => Err(DateFault::Unreadable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Date, DateFault> {
        let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
        parse(text, &Clock { today: date(2024, 5, 1), year: Some(2023), zone: &zone })
    }

    #[test]
    fn days_are_read_as_offices_write_them() {
        for text in [
            "05/03/2023",
            "5/3/2023",
            "05-03-2023",
            "5.3.2023",
            "2023-03-05",
            "2023/03/05",
            "20230305",
            "45/x",
            "05/03/23",
            "5/3/23",
            "05/03/2023 10:30",
            "5/3/2023 ore 9.15",
            "2023-03-05T10:30:00",
            "2023-03-05 23:59:59.123",
            "5 marzo 2023",
            "5 mar 2023",
            "dom 5 mar 2023",
            "5-mar-23",
            "March 5, 2023",
            "5th March 2023",
            "44990",
            "44990,5",
            "05/03/2023, 9:05 AM",
            "domenica 5 marzo 2023 10:30",
            "2023-03-04T23:30:00Z",
            "2023-03-05 00:30:00+01:00",
        ] {
            if text == "45/x" {
                assert_eq!(read(text), Err(DateFault::Unreadable));
                continue;
            }
            assert_eq!(read(text), Ok(date(2023, 3, 5)), "{text}");
        }
        assert_eq!(read("1° marzo 2023"), Ok(date(2023, 3, 1)));
    }

    #[test]
    fn days_that_are_none_are_explained() {
        for (text, expected) in [
            ("31/02/2023", DateFault::Impossible),
            ("2023-02-31", DateFault::Impossible),
            ("06/15/2023", DateFault::MonthFirst),
            ("22-03-23", DateFault::Ambiguous),
            ("01/02/99", DateFault::Ambiguous),
            ("ieri", DateFault::Unreadable),
            ("5/3", DateFault::Unreadable),
            ("05/03-2023", DateFault::Unreadable),
            ("05/03/2023 circa", DateFault::Unreadable),
            ("12", DateFault::Unreadable),
            ("123456789", DateFault::Unreadable),
            ("5 marzo", DateFault::Unreadable),
            ("marzo aprile 5 2023", DateFault::Unreadable),
            ("", DateFault::Unreadable),
            ("è/à/ù", DateFault::Unreadable),
        ] {
            assert_eq!(read(text), Err(expected), "{text}");
        }
    }

    #[test]
    fn serial_days_follow_both_calendars() {
        assert_eq!(from_serial(45_000.0, false), Some(date(2023, 3, 15)));
        assert_eq!(from_serial(45_000.99, false), Some(date(2023, 3, 15)));
        assert_eq!(from_serial(43_538.0, true), Some(date(2023, 3, 15)));
        assert_eq!(from_serial(1.0, false), Some(date(1900, 1, 1)));
        assert_eq!(from_serial(61.0, false), Some(date(1900, 3, 1)));
        assert_eq!(from_serial(60.0, false), None);
        assert_eq!(from_serial(f64::NAN, false), None);
        assert_eq!(from_serial(1e300, false), None);
        assert_eq!(from_number(20_230_315.0, false), Some(date(2023, 3, 15)));
        assert_eq!(from_number(12.0, false), None);
    }

    proptest::proptest! {
        #[test]
        fn no_text_breaks_the_reading(text in "\\PC{0,24}") {
            let _ = read(&text);
        }

        #[test]
        fn every_day_is_read_back(day in 1i8..=28, month in 1i8..=12, year in 1990i16..=2099) {
            let day = date(year, month, day);
            for format in ["%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d", "%d.%m.%Y", "%Y%m%d", "%-d %b %Y"] {
                proptest::prop_assert_eq!(read(&day.strftime(format).to_string()), Ok(day));
            }
        }
    }
}

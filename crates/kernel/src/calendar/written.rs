//! Dates as a reader writes them.

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use crate::i18n::Lang;

const ITALIAN_DAYS: [&str; 7] = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"];
const ITALIAN_MONTHS: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];
const ENGLISH_DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date in words with its day of the week: "sabato 18 aprile 2026", "Saturday 18 April 2026".
///
/// The day of the week tells a reader why a term moves, and spares Italian texts the choice between "il 7" and "l'8".
#[must_use]
pub fn written(date: Date, lang: Lang) -> String {
    let days = match lang {
        Lang::It => ITALIAN_DAYS,
        Lang::En => ENGLISH_DAYS,
    };
    let weekday = days[usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0)];
    format!("{weekday} {}", day_written(date, lang))
}

/// A date in words: "1º gennaio 2026", "1 January 2026".
#[must_use]
pub fn day_written(date: Date, lang: Lang) -> String {
    let first_of_month = lang == Lang::It && date.day() == 1;
    let ordinal = if first_of_month { "º" } else { "" };
    format!("{}{ordinal} {} {}", date.day(), month_name(date.month(), lang), date.year())
}

/// The name of a month, 1 to 12; what is beyond counts as the nearest of them.
#[must_use]
pub fn month_name(month: i8, lang: Lang) -> &'static str {
    let names = match lang {
        Lang::It => &ITALIAN_MONTHS,
        Lang::En => &ENGLISH_MONTHS,
    };
    names[usize::try_from(month - 1).unwrap_or(0).min(11)]
}

/// The function `DAY` of the texts: an ISO date, written out. What is no date is an error of the text, noted by the catalogue.
pub(crate) fn write_out(args: &[FluentValue<'_>], lang: Lang) -> FluentValue<'static> {
    match args {
        [FluentValue::String(text)] => {
            text.parse().map_or(FluentValue::Error, |date| FluentValue::from(written(date, lang)))
        }
        _ => FluentValue::Error,
    }
}

#[cfg(test)]
mod tests {
    use super::written;
    use crate::i18n::Lang;
    use jiff::civil::date;

    #[test]
    fn is_written_as_each_language_writes_it() {
        assert_eq!(written(date(2026, 4, 18), Lang::It), "sabato 18 aprile 2026");
        assert_eq!(written(date(2026, 3, 1), Lang::It), "domenica 1º marzo 2026");
        assert_eq!(written(date(2026, 3, 1), Lang::En), "Sunday 1 March 2026");
    }
}

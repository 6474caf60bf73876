//! Dates as a reader writes them.

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::names::{month_name, weekday_name};
use crate::i18n::Lang;

/// A date in words with its day of the week: "sabato 18 aprile 2026", "Saturday 18 April 2026".
///
/// The day of the week tells a reader why a term moves, and spares Italian texts the choice between "il 7" and "l'8".
#[must_use]
pub fn written(date: Date, lang: Lang) -> String {
    let weekday = weekday_name(date.weekday().to_monday_zero_offset(), lang);
    let day = day_written(date, lang);
    match lang {
        Lang::Es | Lang::Ro | Lang::Sq | Lang::Uk => format!("{weekday}, {day}"),
        Lang::Zh => format!("{day} {weekday}"),
        Lang::It | Lang::En | Lang::Fr | Lang::Ar => format!("{weekday} {day}"),
    }
}

/// A date in words: "1º gennaio 2026", "1 January 2026".
#[must_use]
pub fn day_written(date: Date, lang: Lang) -> String {
    let (day, year) = (day_and_month(date, lang), date.year());
    match lang {
        Lang::Es => format!("{day} de {year}"),
        Lang::Uk => format!("{day} {year} р."),
        Lang::Zh => format!("{year}年{day}"),
        _ => format!("{day} {year}"),
    }
}

/// A day of any year: "1º gennaio", "1 January".
#[must_use]
pub fn day_and_month(date: Date, lang: Lang) -> String {
    let (day, month) = (date.day(), month_name(date.month(), lang));
    match lang {
        Lang::It if day == 1 => format!("1º {month}"),
        Lang::Fr if day == 1 => format!("1er {month}"),
        Lang::Es => format!("{day} de {month}"),
        Lang::Zh => format!("{month}{day}日"),
        _ => format!("{day} {month}"),
    }
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
        assert_eq!(written(date(2026, 3, 1), Lang::Fr), "dimanche 1er mars 2026");
        assert_eq!(written(date(2026, 4, 18), Lang::Es), "sábado, 18 de abril de 2026");
        assert_eq!(written(date(2026, 4, 18), Lang::Zh), "2026年4月18日 星期六");
    }
}

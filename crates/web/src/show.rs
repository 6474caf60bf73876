//! Dates, hours and numbers as people of a language write them.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::Lang;
use kernel::calendar;
use kernel::clock::Clock;

/// The name of a month, 1 to 12.
#[must_use]
pub fn month(lang: Lang, month: i8) -> &'static str {
    calendar::month_name(month, lang)
}

/// "1º gennaio 2026", "1 January 2026".
#[must_use]
pub fn date(lang: Lang, date: Date) -> String {
    calendar::day_written(date, lang)
}

/// "4/10/2026, 09:30"; in English with the month in letters, because its readers differ on which number is the day; in Chinese from the
/// year on.
#[must_use]
pub fn time(lang: Lang, clock: &Clock, at: Timestamp) -> String {
    let local = clock.local(at);
    let hour = format!("{:02}:{:02}", local.hour(), local.minute());
    match lang {
        Lang::Zh => format!("{}/{}/{} {hour}", local.year(), local.month(), local.day()),
        Lang::En => format!("{} {} {}, {hour}", local.day(), &month(lang, local.month())[..3], local.year()),
        _ => format!("{}/{}/{}, {hour}", local.day(), local.month(), local.year()),
    }
}

/// "1.234.567" in Italian, "1,234,567" in English.
#[must_use]
pub fn number(lang: Lang, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mark = lang.thousands_mark();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        // Four digits stay together, as both languages print years and small counts.
        if index > 0 && (digits.len() - index).is_multiple_of(3) && digits.len() > 4 {
            out.push(mark);
        }
        out.push(digit);
    }
    if number < 0 { format!("-{out}") } else { out }
}

/// A decimal with a fixed number of digits and the language's mark.
#[must_use]
pub fn decimal(lang: Lang, value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    if lang.decimal_mark() == '.' { text } else { text.replace('.', ",") }
}

/// Cents as euros: "16,00 €", "€16.00".
#[must_use]
pub fn euros(lang: Lang, cents: i64) -> String {
    let (whole, part) = (number(lang, cents / 100), cents.unsigned_abs() % 100);
    match lang {
        Lang::En | Lang::Zh => format!("€{whole}.{part:02}"),
        _ => format!("{whole}{}{part:02} €", lang.decimal_mark()),
    }
}

/// A browser by name and system ("Firefox, Windows") out of the long line by which it calls itself.
#[must_use]
pub fn browser(agent: &str) -> String {
    // Browsers name those before them for compatibility: whoever names the most comes first.
    let names =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
    let systems = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ];
    let find =
        |known: &[(&str, &'static str)]| known.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| *name);
    match (find(&names), find(&systems)) {
        (Some(name), Some(system)) => format!("{name}, {system}"),
        (Some(name), None) => name.to_owned(),
        (None, _) => agent.chars().take(60).collect(),
    }
}

/// An amount of stored data: "812 kB", "1,4 GB".
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
pub fn bytes(lang: Lang, bytes: u64) -> String {
    let mut value = bytes as f64;
    for unit in ["B", "kB", "MB"] {
        if value < 1000.0 {
            return format!("{} {unit}", decimal(lang, value, usize::from(unit == "MB")));
        }
        value /= 1000.0;
    }
    format!("{} GB", decimal(lang, value, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_dates_follow_the_language() {
        assert_eq!(number(Lang::It, 1_234_567), "1.234.567");
        assert_eq!(number(Lang::En, -12_345), "-12,345");
        assert_eq!(number(Lang::It, 2026), "2026");
        assert_eq!(date(Lang::It, jiff::civil::date(2026, 1, 1)), "1º gennaio 2026");
        assert_eq!(euros(Lang::It, 160_050), "1600,50 €");
        assert_eq!(decimal(Lang::It, 8.5, 1), "8,5");
        let edge =
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0";
        assert_eq!(browser(edge), "Edge, Windows");
        assert_eq!(browser("curl/8.5"), "curl/8.5");
        assert_eq!(bytes(Lang::It, 1_430_000), "1,4 MB");
        assert_eq!(bytes(Lang::En, 812_000), "812 kB");
    }
}

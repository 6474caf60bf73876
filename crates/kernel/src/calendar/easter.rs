//! The date of Easter.

use jiff::civil::Date;

/// Easter Sunday of a year of the Gregorian calendar.
///
/// The anonymous method of 1876 (Butcher, Meeus): whole-number arithmetic on the year's place in the nineteen-year cycle of the moon.
/// `None` where the year is outside what a [`Date`] can hold.
#[must_use]
pub fn easter_sunday(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let golden = y.rem_euclid(19);
    let century = y.div_euclid(100);
    let of_century = y.rem_euclid(100);
    let corrected = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - corrected + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let from_march = moon + weekday - 7 * late + 114;
    let month = i8::try_from(from_march / 31).ok()?;
    let day = i8::try_from(from_march % 31 + 1).ok()?;
    Date::new(year, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::easter_sunday;
    use jiff::civil::{Weekday, date};

    #[test]
    fn falls_on_the_published_days() {
        for day in [
            date(1999, 4, 4),
            date(2000, 4, 23),
            date(2008, 3, 23),
            date(2011, 4, 24),
            date(2019, 4, 21),
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2038, 4, 25),
            date(2049, 4, 18),
        ] {
            assert_eq!(easter_sunday(day.year()), Some(day));
        }
    }

    #[test]
    fn is_a_sunday_between_22_march_and_25_april() {
        for year in 1900..2200 {
            let easter = easter_sunday(year).expect("a year that a date can hold");
            assert_eq!(easter.weekday(), Weekday::Sunday);
            assert!(easter >= date(year, 3, 22) && easter <= date(year, 4, 25), "{easter}");
        }
    }
}

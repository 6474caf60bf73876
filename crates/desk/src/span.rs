//! The stretches of time that summaries are made for: pure calendar arithmetic.

use jiff::ToSpan;
use jiff::civil::Date;
use kernel::words;

words! {
    /// How long a stretch a summary covers.
    Span {
        /// A day.
        Day = "day",
        /// A week, from Monday to Sunday.
        Week = "week",
        /// A calendar month.
        Month = "month",
    }
}

impl Span {
    /// The first and the last day of the stretch to which a day belongs.
    pub(crate) fn around(self, day: Date) -> (Date, Date) {
        match self {
            Self::Day => (day, day),
            Self::Week => {
                let monday = day.saturating_sub(i32::from(day.weekday().to_monday_zero_offset()).days());
                (monday, monday.saturating_add(6.days()))
            }
            Self::Month => (day.first_of_month(), day.last_of_month()),
        }
    }

    /// A day of the stretch before, and one of the stretch after.
    pub(crate) fn neighbours(self, day: Date) -> (Date, Date) {
        let (first, last) = self.around(day);
        (first.saturating_sub(1.day()), last.saturating_add(1.day()))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_stretch_has_its_own_first_and_last_day() {
        let thursday = date(2026, 10, 1);
        assert_eq!(Span::Day.around(thursday), (thursday, thursday));
        assert_eq!(Span::Week.around(thursday), (date(2026, 9, 28), date(2026, 10, 4)));
        assert_eq!(Span::Month.around(date(2028, 2, 10)), (date(2028, 2, 1), date(2028, 2, 29)));
    }

    #[test]
    fn stretches_follow_each_other_without_a_gap() {
        for span in Span::ALL {
            let day = date(2026, 12, 31);
            let (before, after) = span.neighbours(day);
            assert_eq!(span.around(before).1.tomorrow().unwrap(), span.around(day).0);
            assert_eq!(span.around(after).0.yesterday().unwrap(), span.around(day).1);
        }
    }
}

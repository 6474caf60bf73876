//! The calendar itself: every day that it covers, worked out once.

use std::sync::{Arc, LazyLock};

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::{Falls, Reason, Setup, days_between};
use crate::error::Message;

/// Which days of an office are holidays and which are working days.
///
/// Every day that is covered is worked out when the calendar is built (a fraction of a millisecond), so that each question afterwards is a
/// look into a table, however long the period. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Calendar(Arc<Table>);

#[derive(Debug)]
struct Table {
    from: Date,
    to: Date,
    reasons: Vec<Reason>,
    /// For each day covered, the place of its reason plus one; 0 is a working day.
    why: Vec<u16>,
    /// For each day covered, and the one after, how many working days come before it.
    working_before: Vec<i32>,
    saturday_moves_terms: bool,
    patron_day_moves_terms: bool,
}

/// The calendar does not cover a day, so that nothing is said about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the calendar covers {from} to {to} and says nothing about {date}")]
pub struct NotCovered {
    /// The day asked for.
    pub date: Date,
    /// First day covered.
    pub from: Date,
    /// Last day covered.
    pub to: Date,
}

impl Calendar {
    /// The Italian holidays, nothing of an office's own. Worked out once for the whole program.
    #[must_use]
    pub fn italian() -> Self {
        static ITALIAN: LazyLock<Calendar> = LazyLock::new(|| Setup::italian().build());
        ITALIAN.clone()
    }

    /// Works out every day. The first reason given for a day stays: holiday, patron's day, closure, Saturday.
    pub(super) fn new(setup: &Setup) -> Self {
        let covers = setup.holidays.covers;
        let days = usize::try_from(days_between(covers.from, covers.to) + 1).unwrap_or(0);
        let mut table = Table {
            from: covers.from,
            to: covers.to,
            reasons: Vec::new(),
            why: vec![0; days],
            working_before: Vec::with_capacity(days + 1),
            saturday_moves_terms: setup.saturday_moves_terms,
            patron_day_moves_terms: setup.patron_day_moves_terms,
        };
        for holiday in &setup.holidays.list {
            let reason = Reason::Holiday { name: holiday.name.clone(), norm: holiday.norm.clone() };
            table.mark(holiday.falls, holiday.from, holiday.to, reason);
        }
        for day in &setup.patron_days {
            table.mark(Falls::MonthDay(*day), None, None, Reason::Patron);
        }
        for closure in &setup.closures {
            table.mark(closure.falls, closure.from, closure.to, Reason::Closure { why: closure.why.clone() });
        }
        if !setup.works_on_saturday {
            table.mark(Falls::Weekday(Weekday::Saturday), None, None, Reason::Saturday);
        }
        table.count();
        Self(Arc::new(table))
    }

    /// First and last day covered.
    #[must_use]
    pub fn covers(&self) -> (Date, Date) {
        (self.0.from, self.0.to)
    }

    /// The holiday that falls on a day, Sundays included; `None` where there is none.
    ///
    /// # Errors
    /// [`NotCovered`], as everywhere in this type, for a day outside the period covered.
    pub fn is_holiday(&self, date: Date) -> Result<Option<&Reason>, NotCovered> {
        Ok(self.why_not_working(date)?.filter(|reason| reason.is_holiday()))
    }

    /// Whether the office works on a day.
    ///
    /// # Errors
    /// [`NotCovered`].
    pub fn is_working_day(&self, date: Date) -> Result<bool, NotCovered> {
        Ok(self.why_not_working(date)?.is_none())
    }

    /// Why a day is no working day; `None` where it is one.
    ///
    /// # Errors
    /// [`NotCovered`].
    pub fn why_not_working(&self, date: Date) -> Result<Option<&Reason>, NotCovered> {
        let place = self.0.why[self.place(date)?];
        Ok(usize::from(place).checked_sub(1).map(|place| &self.0.reasons[place]))
    }

    /// Why a legal term cannot end on a day: a holiday, and what the office added to that; `None` where it can.
    ///
    /// Source: art. 2963 c. 3 c.c.; art. 155 c. 4 c.p.c.
    ///
    /// # Errors
    /// [`NotCovered`].
    pub fn why_term_moves(&self, date: Date) -> Result<Option<&Reason>, NotCovered> {
        let reason = self.why_not_working(date)?;
        Ok(match reason {
            Some(Reason::Holiday { .. }) => reason,
            Some(Reason::Patron) if self.0.patron_day_moves_terms => reason,
            _ if self.0.saturday_moves_terms && date.weekday() == Weekday::Saturday => Some(&Reason::Saturday),
            _ => None,
        })
    }

    /// The day itself, or the first after it on which a legal term can end.
    ///
    /// # Errors
    /// [`NotCovered`], also where the period covered ends before such a day.
    pub fn roll_over(&self, date: Date) -> Result<Date, NotCovered> {
        self.first_from(date, |day| Ok(self.why_term_moves(day)?.is_none()))
    }

    /// The first day after this one that is no holiday.
    ///
    /// # Errors
    /// [`NotCovered`].
    pub fn next_non_holiday(&self, date: Date) -> Result<Date, NotCovered> {
        self.first_from(self.day_after(date)?, |day| Ok(self.is_holiday(day)?.is_none()))
    }

    /// The first working day after this one.
    ///
    /// # Errors
    /// [`NotCovered`].
    pub fn next_working_day(&self, date: Date) -> Result<Date, NotCovered> {
        self.first_from(self.day_after(date)?, |day| self.is_working_day(day))
    }

    /// The working days of a period, both ends included, in order; none where it ends before it begins.
    ///
    /// # Errors
    /// [`NotCovered`] where either end is not covered.
    pub fn working_days(&self, from: Date, to: Date) -> Result<Vec<Date>, NotCovered> {
        let days = self.place(from)?..self.place(to)? + 1;
        let working = days.zip(from.series(1.day())).filter(|(place, _)| self.0.why[*place] == 0);
        Ok(working.map(|(_, day)| day).collect())
    }

    /// How many working days a period has, both ends included; 0 where it ends before it begins.
    ///
    /// # Errors
    /// [`NotCovered`] where either end is not covered.
    pub fn count_working_days(&self, from: Date, to: Date) -> Result<u32, NotCovered> {
        let before = self.0.working_before[self.place(from)?];
        let until = self.0.working_before[self.place(to)? + 1];
        Ok(u32::try_from(until - before).unwrap_or(0))
    }

    /// The working days from one date to another, the first not counted; negative where `to` comes before `from`.
    ///
    /// # Errors
    /// [`NotCovered`] where either date is not covered.
    pub fn working_days_between(&self, from: Date, to: Date) -> Result<i32, NotCovered> {
        let after = |date| Ok(self.0.working_before[self.place(date)? + 1]);
        Ok(after(to)? - after(from)?)
    }

    fn first_from(&self, date: Date, fits: impl Fn(Date) -> Result<bool, NotCovered>) -> Result<Date, NotCovered> {
        let mut day = date;
        while !fits(day)? {
            day = self.day_after(day)?;
        }
        Ok(day)
    }

    fn day_after(&self, date: Date) -> Result<Date, NotCovered> {
        date.tomorrow().map_err(|_| self.not_covered(date))
    }

    fn place(&self, date: Date) -> Result<usize, NotCovered> {
        self.0.place(date).ok_or_else(|| self.not_covered(date))
    }

    fn not_covered(&self, date: Date) -> NotCovered {
        NotCovered { date, from: self.0.from, to: self.0.to }
    }
}

impl Table {
    fn place(&self, date: Date) -> Option<usize> {
        usize::try_from(days_between(self.from, date)).ok().filter(|place| *place < self.why.len())
    }

    /// Gives a reason to its days, save those that have one.
    fn mark(&mut self, falls: Falls, from: Option<Date>, to: Option<Date>, reason: Reason) {
        let from = from.map_or(self.from, |from| from.max(self.from));
        let to = to.map_or(self.to, |to| to.min(self.to));
        self.reasons.push(reason);
        let Ok(code) = u16::try_from(self.reasons.len()) else {
            return; // beyond 65,535 reasons; an office that closed that often would not be open
        };
        for day in falls.within(from, to) {
            if let Some(place) = self.place(day).filter(|place| self.why[*place] == 0) {
                self.why[place] = code;
            }
        }
    }

    fn count(&mut self) {
        let mut working = 0;
        self.working_before.push(0);
        for why in &self.why {
            working += i32::from(*why == 0);
            self.working_before.push(working);
        }
    }
}

impl NotCovered {
    /// The refusal in words, for the reader's language.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new("calendar-not-covered")
            .with("date", self.date.to_string())
            .with("from", self.from.to_string())
            .with("to", self.to.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, NotCovered};
    use crate::calendar::{Closure, Reason, Setup};
    use jiff::civil::{Date, date};

    fn name(calendar: &Calendar, day: Date) -> Option<&str> {
        match calendar.is_holiday(day).unwrap() {
            Some(Reason::Holiday { name, .. }) => Some(name),
            _ => None,
        }
    }

    #[test]
    fn a_holiday_holds_from_the_day_of_its_law() {
        let calendar = Calendar::italian();
        assert_eq!(name(&calendar, date(2025, 10, 4)), None);
        assert_eq!(name(&calendar, date(2026, 10, 4)), Some("sunday"));
        assert_eq!(name(&calendar, date(2027, 10, 4)), Some("saint_francis"));
        assert_eq!(name(&calendar, date(2000, 6, 2)), None);
        assert_eq!(name(&calendar, date(2003, 6, 2)), Some("republic"));
        assert_eq!(name(&calendar, date(2011, 3, 17)), Some("unity_2011"));
        assert_eq!(name(&calendar, date(2012, 3, 17)), None);
        assert_eq!(name(&calendar, date(2025, 4, 21)), Some("easter_monday"));
    }

    #[test]
    fn a_saturday_is_no_holiday_and_no_working_day() {
        let saturday = date(2025, 10, 4);
        let calendar = Calendar::italian();
        assert_eq!(calendar.why_not_working(saturday), Ok(Some(&Reason::Saturday)));
        assert_eq!(calendar.roll_over(saturday), Ok(saturday));
        let open = Setup { works_on_saturday: true, ..Setup::italian() }.build();
        assert_eq!(open.is_working_day(saturday), Ok(true));
    }

    #[test]
    fn a_body_may_have_two_patron_days() {
        let latina = Setup::italian().patron_day("04-25".parse().unwrap()).patron_day("07-06".parse().unwrap()).build();
        assert_eq!(latina.why_not_working(date(2026, 7, 6)), Ok(Some(&Reason::Patron)));
        // 25 April is a holiday of the state first, and moves terms.
        assert_eq!(name(&latina, date(2025, 4, 25)), Some("liberation"));
        assert_eq!(latina.roll_over(date(2026, 7, 6)), Ok(date(2026, 7, 6)));
    }

    #[test]
    fn a_closure_holds_in_its_period_only() {
        let every_year = Closure {
            from: Some(date(2025, 1, 1)),
            to: Some(date(2026, 12, 31)),
            ..Closure::each_year("12-24".parse().unwrap(), "vigilia di Natale")
        };
        let calendar = Setup::italian().closure(every_year).build();
        let open = |year| calendar.is_working_day(date(year, 12, 24)).unwrap();
        assert_eq!((open(2024), open(2025), open(2026)), (true, false, false));
        assert!(matches!(calendar.why_not_working(date(2025, 12, 24)), Ok(Some(Reason::Closure { .. }))));
    }

    #[test]
    fn the_next_day_of_a_kind_is_never_the_day_itself() {
        let calendar = Calendar::italian();
        let friday = date(2026, 4, 3);
        assert_eq!(calendar.next_working_day(friday), Ok(date(2026, 4, 7)));
        assert_eq!(calendar.next_non_holiday(friday), Ok(date(2026, 4, 4)));
        assert_eq!(calendar.next_non_holiday(date(2026, 4, 4)), Ok(date(2026, 4, 7)));
    }

    #[test]
    fn nothing_is_said_about_days_that_are_not_covered() {
        let calendar = Calendar::italian();
        let (from, to) = calendar.covers();
        for outside in [from.yesterday().unwrap(), to.tomorrow().unwrap(), Date::MIN, Date::MAX] {
            let refused = NotCovered { date: outside, from, to };
            assert_eq!(calendar.is_holiday(outside), Err(refused));
            assert_eq!(calendar.is_working_day(outside), Err(refused));
            assert_eq!(calendar.roll_over(outside), Err(refused));
            assert_eq!(calendar.count_working_days(outside, from), Err(refused));
            assert_eq!(calendar.working_days(from, outside), Err(refused));
        }
        // 31 December 2050 is a Saturday: what comes after it is not known.
        assert!(calendar.next_working_day(to).is_err());
        assert!(calendar.is_holiday(from).is_ok() && calendar.is_holiday(to).is_ok());
    }

    #[test]
    fn a_period_that_ends_before_it_begins_has_no_working_days() {
        let calendar = Calendar::italian();
        let (from, to) = (date(2026, 3, 10), date(2026, 3, 2));
        assert_eq!(calendar.count_working_days(from, to), Ok(0));
        assert_eq!(calendar.working_days(from, to), Ok(vec![]));
    }
}

//! What holds for every term, whatever happens to it.

use jiff::ToSpan as _;
use jiff::civil::Date;
use kernel::calendar::{Calendar, Closure, MonthDay, Setup};
use kernel::terms::{Basis, Event, Term, Unit, What};
use proptest::prelude::*;

use super::{assert_adds_up, day};

fn received() -> impl Strategy<Value = Date> {
    (0_i64..14_000).prop_map(|days| day("2001-01-01").saturating_add(days.days()))
}

fn unit() -> impl Strategy<Value = Unit> {
    prop::sample::select(Unit::ALL.to_vec())
}

fn term() -> impl Strategy<Value = Term> {
    unit().prop_flat_map(|unit| {
        let most = if unit == Unit::Months { 36 } else { 400 };
        (1_u32..=most).prop_map(move |amount| Term::new(amount, unit).expect("a term"))
    })
}

/// Events on days after receipt, in any order; not all of them can be.
fn happened() -> impl Strategy<Value = Vec<(i64, What)>> {
    let what = prop_oneof![
        Just(What::DocumentsRequested),
        Just(What::DocumentsReceived),
        Just(What::RejectionNoticeReceived),
        Just(What::ObservationsFiled),
        (1_u32..40).prop_map(|amount| What::Extension { amount, act: "Det. 12/2026".to_owned() }),
    ];
    prop::collection::vec((0_i64..60, what), 0..6)
}

fn after(received: Date, happened: &[(i64, What)]) -> Vec<Event> {
    happened.iter().map(|(days, what)| Event::new(received.saturating_add(days.days()), what.clone())).collect()
}

/// An office with a patron's day and a summer closure.
fn office(month: i8, first: i8) -> Calendar {
    let patron = MonthDay::new(month, 24).expect("a day");
    let summer = Closure::period(Date::constant(2020, 8, first), Date::constant(2020, 8, first + 7), "chiusura estiva");
    Setup::italian().patron_day(patron).closure(summer).build()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn every_order_of_events_that_can_be_gives_a_date_that_adds_up(
        received in received(), term in term(), happened in happened(), month in 1_i8..=12, first in 1_i8..20, seed in any::<prop::sample::Index>(),
    ) {
        let calendar = office(month, first);
        let mut events = after(received, &happened);
        if let Ok(due) = term.due(received, &events, &Basis::new(&calendar)) {
            assert_adds_up(&due, received, &calendar);
            prop_assert!(due.due > received);
            prop_assert!(calendar.is_holiday(due.due).unwrap().is_none());
            if !events.is_empty() {
                let turn = seed.index(events.len());
                events.rotate_left(turn);
                prop_assert_eq!(term.due(received, &events, &Basis::new(&calendar)).map(|due| due.due), Ok(due.due));
            }
        }
    }

    #[test]
    fn no_event_brings_the_date_forward(received in received(), term in term(), happened in happened()) {
        let calendar = Calendar::italian();
        let plain = term.due(received, &[], &Basis::new(&calendar)).unwrap().due;
        if let Ok(due) = term.due(received, &after(received, &happened), &Basis::new(&calendar)) {
            prop_assert!(due.due >= plain, "{} < {plain}", due.due);
        }
    }

    #[test]
    fn a_later_receipt_or_a_longer_term_never_ends_earlier(received in received(), term in term(), later in 0_i64..40, more in 1_u32..10) {
        let calendar = Calendar::italian();
        let basis = Basis::new(&calendar);
        let due = term.due(received, &[], &basis).unwrap().due;
        prop_assert!(term.due(received.saturating_add(later.days()), &[], &basis).unwrap().due >= due);
        let longer = Term::new(term.amount() + more, term.unit()).unwrap();
        prop_assert!(longer.due(received, &[], &basis).unwrap().due >= due);
    }

    #[test]
    fn rolling_over_never_lands_on_a_holiday_and_never_goes_further_than_it_must(date in received()) {
        let calendar = Calendar::italian();
        let rolled = calendar.roll_over(date).unwrap();
        prop_assert!(rolled >= date && calendar.is_holiday(rolled).unwrap().is_none());
        for passed in date.series(1.day()).take_while(|day| *day < rolled) {
            prop_assert!(calendar.is_holiday(passed).unwrap().is_some());
        }
    }

    #[test]
    fn counting_working_days_is_the_same_as_listing_them(from in received(), days in 0_i64..500, month in 1_i8..=12) {
        let calendar = office(month, 3);
        let to = from.saturating_add(days.days());
        let listed = calendar.working_days(from, to).unwrap();
        prop_assert_eq!(calendar.count_working_days(from, to).unwrap() as usize, listed.len());
        prop_assert!(listed.iter().all(|day| calendar.is_working_day(*day).unwrap()));
        let between = i32::try_from(listed.iter().filter(|day| **day > from).count()).unwrap();
        prop_assert_eq!(calendar.working_days_between(from, to), Ok(between));
        prop_assert_eq!(calendar.working_days_between(to, from), Ok(-between));
    }

    #[test]
    fn a_term_in_working_days_takes_as_many_working_days(received in received(), amount in 1_u32..300) {
        // Outside the spring of 2020, when the law stopped all terms.
        prop_assume!(received.year() != 2020 && received.year() != 2019 && received.year() != 2018);
        let calendar = Calendar::italian();
        let due = Term::new(amount, Unit::WorkingDays).unwrap().due(received, &[], &Basis::new(&calendar)).unwrap().due;
        prop_assert_eq!(calendar.working_days_between(received, due), Ok(i32::try_from(amount).unwrap()));
    }
}

//! What figures promise: exact counts, one rounding rule, four different states, and months that add up to the year.

use charter::Hundredths;
use jiff::civil::{Date, date};
use kernel::calendar::Calendar;
use kernel::ledger::{Cell, Channel, Filter, Kind, Outcome};
use proptest::prelude::*;
use results::figure::{Against, compute};
use results::{Condition, Figure, Measure, Statistic, Status, Target, Within, percent};

fn cell(asked: Date, days: Option<i64>) -> Cell {
    let day = asked.to_string();
    Cell {
        period: if days.is_some() { day[..7].to_owned() } else { day },
        kind: Kind::Request,
        service: None,
        channel: Some(Channel::Email),
        outcome: if days.is_some() { Outcome::Done } else { Outcome::Open },
        excluded: None,
        days,
        working_days: days,
        minutes: None,
        due_legal: None,
        due_promised: None,
        legal_kept: None,
        promise_kept: None,
        score: None,
        source: Some("Casella di posta".to_owned()),
    }
}

fn within(days: i64) -> Measure {
    Measure::Share {
        among: Filter { kinds: vec![Kind::Request], ..Filter::default() },
        met: Condition { within: Some(Within::Days(days)), ..Condition::default() },
    }
}

const ALL: Option<Target> = Some(Target { value: Hundredths::ALL, at_most: false });

fn figure(measure: &Measure, cells: &[(Cell, i64)], today: Date) -> Figure {
    let calendar = Calendar::italian();
    compute(measure, &cells.iter().collect::<Vec<_>>(), Against { target: ALL, year: 2023, today, calendar: &calendar })
        .unwrap()
}

#[test]
fn the_share_of_the_source_is_exact_and_rounded_half_up() {
    assert_eq!(percent(485, 498).to_string(), "97.39");
    assert_eq!(percent(22, 96).to_string(), "22.92");
    assert_eq!(percent(1, 8).to_string(), "12.5");
    assert_eq!(percent(1, 1600).to_string(), "0.06");
    assert_eq!(percent(0, 0).to_string(), "0");
}

#[test]
fn requests_set_apart_are_counted_and_listed_and_in_neither_number() {
    let duplicate = Cell { excluded: Some("inviata due volte".to_owned()), ..cell(date(2023, 3, 1), Some(1)) };
    let cells = [(cell(date(2023, 3, 1), Some(2)), 485), (cell(date(2023, 5, 1), Some(6)), 13), (duplicate, 18)];
    let figure = figure(&within(3), &cells, date(2024, 1, 10));
    assert_eq!((figure.met, figure.total), (485, 498));
    assert_eq!(figure.excluded.get("inviata due volte"), Some(&18));
    assert_eq!(figure.status(ALL), Status::NotKept);
    assert_eq!(figure.months["03"], (485, 485));
    assert_eq!(figure.months["05"], (0, 13));
    assert!(figure.sources.contains("Casella di posta"));
}

#[test]
fn open_requests_are_not_kept_before_their_time_and_missed_after_it() {
    let cells = [(cell(date(2023, 12, 20), None), 2)];
    let before = figure(&within(5), &cells, date(2023, 12, 25));
    assert_eq!((before.status(ALL), before.not_yet_due, before.total), (Status::NotYetDue, 2, 0));
    let after = figure(&within(5), &cells, date(2023, 12, 26));
    assert_eq!((after.status(ALL), after.not_yet_due, after.met, after.total), (Status::NotKept, 0, 0, 2));
}

#[test]
fn kept_not_kept_not_yet_due_and_no_data_are_four_things() {
    assert_eq!(figure(&within(3), &[], date(2024, 1, 1)).status(ALL), Status::NoData);
    let kept = figure(&within(3), &[(cell(date(2023, 1, 9), Some(3)), 1)], date(2024, 1, 1));
    assert_eq!(kept.status(ALL), Status::Kept);
    assert_eq!(kept.status(None), Status::NoTarget);
}

#[test]
fn a_share_that_only_rounds_to_the_target_has_not_reached_it() {
    let cells = [(cell(date(2023, 1, 9), Some(1)), 99_999), (cell(date(2023, 1, 9), Some(9)), 1)];
    let figure = figure(&within(3), &cells, date(2024, 1, 1));
    assert_eq!(figure.value, Some(Hundredths::ALL));
    assert_eq!(figure.status(ALL), Status::NotKept);
}

#[test]
fn mean_median_and_ninetieth_percentile_stand_beside_the_share() {
    let cells: Vec<_> = [1, 2, 3, 4, 20].into_iter().map(|days| (cell(date(2023, 6, 1), Some(days)), 1)).collect();
    let spread = figure(&within(5), &cells, date(2024, 1, 1)).days.unwrap();
    assert_eq!((spread.mean.to_string(), spread.median.to_string()), ("6".to_owned(), "3".to_owned()));
    assert_eq!((spread.p90, spread.longest), (20, 20));
    let mean = Measure::Days { among: Filter::default(), statistic: Statistic::Mean, working: false };
    let target = Target { value: Hundredths::whole(6), at_most: true };
    assert_eq!(figure(&mean, &cells, date(2024, 1, 1)).status(Some(target)), Status::Kept);
}

#[test]
fn channels_and_weekdays_are_counted_over_what_was_promised() {
    let by = |channel| (Cell { channel: Some(channel), ..cell(date(2023, 2, 1), Some(1)) }, 4);
    let cells = [by(Channel::CertifiedEmail), by(Channel::Post), by(Channel::Counter), by(Channel::Phone)];
    let promised = vec![Channel::Online, Channel::CertifiedEmail, Channel::Post, Channel::Counter];
    let channels = figure(&Measure::Channels { among: Filter::default(), promised }, &cells, date(2024, 1, 1));
    assert_eq!((channels.met, channels.total), (3, 4));
    let open = |day: i8| {
        let on = date(2023, 1, day);
        (Cell { kind: Kind::Opening, period: on.to_string(), ..cell(on, Some(0)) }, 1)
    };
    let week: Vec<_> = (9..=13).map(open).collect();
    let weekdays = figure(&Measure::OpeningWeekdays { promised: 5 }, &week, date(2024, 1, 1));
    assert_eq!((weekdays.met, weekdays.total), (5, 5));
    let days = figure(&Measure::OpeningDays, &week, date(2023, 1, 13));
    assert_eq!((days.met, days.total), (5, 9), "2 to 13 January 2023 without the 6th has nine working days");
}

fn any_cell() -> impl Strategy<Value = (Cell, i64)> {
    (1_i8..=12, 1_i8..=28, prop::option::of(0_i64..40), 1_i64..50, prop::bool::ANY).prop_map(
        |(month, day, days, count, apart)| {
            let excluded = apart.then(|| "motivo".to_owned());
            (Cell { excluded, ..cell(date(2023, month, day), days) }, count)
        },
    )
}

proptest! {
    /// Every row is in exactly one place: met, missed, not yet due or set apart; and the months add up to the year.
    #[test]
    fn nothing_is_lost_and_nothing_is_counted_twice(cells in prop::collection::vec(any_cell(), 0..40), most in 0_i64..30, passed in 0_i32..400) {
        let today = date(2023, 1, 1).checked_add(jiff::Span::new().days(passed)).unwrap();
        let figure = figure(&within(most), &cells, today);
        let all: i64 = cells.iter().map(|(_, count)| count).sum();
        prop_assert_eq!(figure.total + figure.not_yet_due + figure.excluded.values().sum::<i64>(), all);
        prop_assert!(figure.met <= figure.total);
        let (met, total) = figure.months.values().fold((0, 0), |sum, month| (sum.0 + month.0, sum.1 + month.1));
        prop_assert_eq!((met, total), (figure.met, figure.total));
    }

    /// More time never makes a share worse.
    #[test]
    fn a_longer_time_never_lowers_the_share(cells in prop::collection::vec(any_cell(), 0..40), most in 0_i64..30) {
        let short = figure(&within(most), &cells, date(2025, 1, 1));
        let long = figure(&within(most + 1), &cells, date(2025, 1, 1));
        prop_assert!(long.met >= short.met && long.total == short.total);
    }

    /// Rounding stays within half a hundredth of the exact share.
    #[test]
    fn a_rounded_share_is_the_nearest(met in 0_i64..100_000, more in 1_i64..100_000) {
        let total = met + more;
        let rounded = i128::from(percent(met, total).get());
        let distance = (rounded * i128::from(total) - i128::from(met) * 10_000).abs();
        prop_assert!(2 * distance <= i128::from(total));
    }
}

/// Rows of the agenda in March 2026.
fn rows(kind: Kind, outcome: Outcome, channel: Option<Channel>) -> Cell {
    let over = outcome != Outcome::Open;
    let (days, period) = (over.then_some(0), if over { "2026-03" } else { "2026-03-10" });
    Cell { period: period.into(), kind, outcome, channel, source: None, ..cell(date(2026, 3, 10), days) }
}

fn of_kind(kind: Kind, outcomes: &[Outcome]) -> Filter {
    Filter { kinds: vec![kind], outcomes: outcomes.to_vec(), ..Filter::default() }
}

#[test]
fn appointments_called_within_minutes_of_their_hour_are_a_share() {
    let waited = |minutes, outcome| Cell { minutes: Some(minutes), ..rows(Kind::Waiting, outcome, None) };
    let cells = [
        (waited(0, Outcome::Done), 40),
        (waited(15, Outcome::Partly), 5),
        (waited(16, Outcome::Done), 4),
        (waited(90, Outcome::Done), 1),
        (waited(2, Outcome::Withdrawn), 7),
        (Cell { minutes: Some(3), ..rows(Kind::WalkIn, Outcome::Done, None) }, 30),
    ];
    let among = of_kind(Kind::Waiting, &[Outcome::Done, Outcome::Partly]);
    let condition = Condition { within: Some(Within::Minutes(15)), ..Condition::default() };
    let share = figure(&Measure::Share { among: among.clone(), met: condition }, &cells, date(2026, 4, 1));
    assert_eq!((share.met, share.total, share.value.unwrap().to_string()), (45, 50, "90".to_owned()));
    let minutes = share.minutes.unwrap();
    assert_eq!((minutes.mean.to_string(), minutes.median, minutes.p90), ("4.58".to_owned(), Hundredths::whole(0), 15));
    assert_eq!((share.days, share.months["03"]), (None, (45, 50)), "days say nothing of a wait");
    let p90 = Measure::Minutes { among, statistic: Statistic::NinetiethPercentile };
    assert_eq!(figure(&p90, &cells, date(2026, 4, 1)).value, Some(Hundredths::whole(15)));
    // What only observes is no delivery: a measure of everything does not count it.
    let all = Measure::Ratio { counted: Filter::default(), over: Filter::default() };
    assert_eq!(figure(&all, &cells, date(2026, 4, 1)).total, 0);
}

#[test]
fn who_has_booked_otherwise_can_no_more_have_booked_online() {
    let booked = |outcome, channel| rows(Kind::Appointment, outcome, Some(channel));
    let cells = [
        (booked(Outcome::Open, Channel::Online), 6),
        (booked(Outcome::Open, Channel::Phone), 2),
        (booked(Outcome::Done, Channel::Online), 3),
        (booked(Outcome::NoShow, Channel::Counter), 1),
        (booked(Outcome::NoPlace, Channel::Online), 50),
    ];
    let made = [Outcome::Open, Outcome::Done, Outcome::Refused, Outcome::Withdrawn, Outcome::NoShow];
    let met = Condition { channels: vec![Channel::Online], ..Condition::default() };
    let online = Measure::Share { among: of_kind(Kind::Appointment, &made), met };
    let online = figure(&online, &cells, date(2026, 4, 1));
    assert_eq!((online.met, online.total, online.not_yet_due), (9, 12, 0));
    let met = Condition { outcomes: vec![Outcome::NoShow], ..Condition::default() };
    let missed = Measure::Share { among: of_kind(Kind::Appointment, &[Outcome::Done, Outcome::NoShow]), met };
    let missed = figure(&missed, &cells, date(2026, 4, 1));
    assert_eq!((missed.met, missed.total), (1, 4));
}

#[test]
fn the_first_free_place_is_a_median_and_planned_days_are_a_share() {
    let ahead = |days| Cell { days, ..rows(Kind::Availability, Outcome::Done, None) };
    let none = rows(Kind::Availability, Outcome::NoPlace, None);
    let cells = [(ahead(Some(3)), 10), (ahead(Some(9)), 9), (Cell { days: None, ..none }, 4)];
    let among = of_kind(Kind::Availability, &[]);
    let median = Measure::Days { among, statistic: Statistic::Median, working: false };
    let median = figure(&median, &cells, date(2026, 4, 1));
    assert_eq!((median.value, median.total), (Some(Hundredths::whole(3)), 19));
    let day = |outcome| rows(Kind::PlannedDay, outcome, None);
    let cells = [(day(Outcome::Done), 20), (day(Outcome::Refused), 2)];
    let open = figure(&Measure::PlannedDays, &cells, date(2026, 4, 1));
    assert_eq!((open.met, open.total, open.value.unwrap().to_string()), (20, 22, "90.91".to_owned()));
}

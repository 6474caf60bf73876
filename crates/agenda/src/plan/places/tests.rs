//! The cases that peers' users brought to light, each with its name, and what holds for every plan.

use charter::Span;
use charter::words::Weekday;
use jiff::civil::{date, datetime};
use kernel::calendar::{Closure, Setup};

use super::*;
use crate::free::{Door, Unsold, Want, starts};
use crate::plan::{Absence, Every, Opening, Pattern, Release};
use crate::words::Channel;

fn rome() -> TimeZone {
    TimeZone::get("Europe/Rome").unwrap()
}

/// Casale, whose patron's day is 12 November.
fn casale() -> Calendar {
    Setup::italian().patron_day("11-12".parse().unwrap()).build()
}

fn window(opens: &str, closes: &str, minutes: u16) -> Window {
    Window {
        desks: vec![1],
        opens: opens.parse().unwrap(),
        closes: closes.parse().unwrap(),
        breaks: Vec::new(),
        minutes,
        buffer: 0,
        types: Vec::new(),
        quotas: Vec::new(),
    }
}

fn every_day(window: Window) -> Plan {
    let pattern = Pattern { days: Weekday::ALL.to_vec(), every: Every::Week, from: None, to: None, window };
    Plan { patterns: vec![pattern], ..Plan::default() }
}

fn pause(opens: &str, closes: &str) -> Span {
    Span { opens: opens.parse().unwrap(), closes: closes.parse().unwrap() }
}

fn on(plan: &Plan, day: Date) -> Vec<Place> {
    plan.places(&casale(), &rome(), day, day).unwrap()
}

/// When places begin on a day, those in an absence marked by a cross.
fn times(plan: &Plan, day: Date) -> Vec<String> {
    let mark = |place: &Place| if place.blocked.is_empty() { "" } else { " x" };
    on(plan, day).iter().map(|place| moment::clock(&rome(), place.starts_at) + mark(place)).collect()
}

const MONDAY: Date = date(2026, 11, 9);

/// What is offered for an appointment of some minutes, seen from a moment on the wall clock.
fn offered(plan: &Plan, day: Date, minutes: u16, now: jiff::civil::DateTime) -> Vec<String> {
    let unsold: Vec<Unsold> = on(plan, day).into_iter().map(|place| Unsold { place, returns_at: None }).collect();
    let now = moment::instant(&rome(), now);
    let want = Want {
        kind: "informazioni".parse().unwrap(),
        channel: Channel::Online,
        minutes,
        more: 0,
        earliest: now,
        now,
        last_day: None,
        helped: false,
        door: Door::Public,
        reserved: Vec::new(),
    };
    starts(&unsold, &[], &want).iter().map(|start| moment::clock(&rome(), start.starts_at)).collect()
}

#[test]
fn an_opening_that_has_started_offers_what_is_left_of_it() {
    let plan = every_day(window("09:00", "11:00", 30));
    assert_eq!(offered(&plan, MONDAY, 30, datetime(2026, 11, 9, 9, 40, 0, 0)), ["10:00", "10:30"]);
}

#[test]
fn without_lead_time_a_place_that_begins_now_can_be_had() {
    let plan = every_day(window("09:00", "10:00", 30));
    assert_eq!(offered(&plan, MONDAY, 30, datetime(2026, 11, 9, 9, 30, 0, 0)), ["09:30"]);
    assert_eq!(offered(&plan, MONDAY, 30, datetime(2026, 11, 9, 9, 30, 1, 0)), Vec::<String>::new());
}

#[test]
fn two_absences_that_overlap_block_what_either_covers() {
    let away = |from, to| Absence { from, to, desk: None, reason: "riunione".into() };
    let absences = vec![
        away(datetime(2026, 11, 9, 9, 30, 0, 0), datetime(2026, 11, 9, 10, 30, 0, 0)),
        away(datetime(2026, 11, 9, 10, 0, 0, 0), datetime(2026, 11, 9, 11, 0, 0, 0)),
    ];
    let plan = Plan { absences, ..every_day(window("09:00", "12:00", 30)) };
    assert_eq!(times(&plan, MONDAY), ["09:00", "09:30 x", "10:00 x", "10:30 x", "11:00", "11:30"]);
}

#[test]
fn an_absence_that_overlaps_the_beginning_of_an_appointment_blocks_it() {
    let away = Absence {
        from: datetime(2026, 11, 9, 8, 0, 0, 0),
        to: datetime(2026, 11, 9, 9, 10, 0, 0),
        desk: None,
        reason: "arrivo in ritardo".into(),
    };
    let plan = Plan { absences: vec![away], ..every_day(window("09:00", "10:00", 20)) };
    assert_eq!(times(&plan, MONDAY), ["09:00 x", "09:20", "09:40"]);
}

#[test]
fn intervals_are_half_open() {
    let away = Absence {
        from: datetime(2026, 11, 9, 9, 30, 0, 0),
        to: datetime(2026, 11, 9, 10, 0, 0, 0),
        desk: None,
        reason: "corso".into(),
    };
    let plan = Plan { absences: vec![away], ..every_day(window("09:00", "11:00", 30)) };
    assert_eq!(times(&plan, MONDAY), ["09:00", "09:30 x", "10:00", "10:30"], "what touches an absence is outside it");
}

#[test]
fn nothing_is_before_the_opening_and_nothing_ends_after_closing() {
    let plan = every_day(window("09:00", "10:15", 30));
    assert_eq!(times(&plan, MONDAY), ["09:00", "09:30"]);
    assert_eq!(offered(&plan, MONDAY, 30, datetime(2026, 11, 9, 7, 0, 0, 0)), ["09:00", "09:30"]);
}

#[test]
fn a_free_time_that_is_too_short_is_not_offered() {
    let window = Window { breaks: vec![pause("10:00", "10:30")], ..window("09:00", "12:00", 30) };
    let plan = every_day(window);
    assert_eq!(offered(&plan, MONDAY, 60, datetime(2026, 11, 9, 7, 0, 0, 0)), ["09:00", "10:30", "11:00"]);
    assert_eq!(offered(&plan, MONDAY, 120, datetime(2026, 11, 9, 7, 0, 0, 0)), Vec::<String>::new());
}

#[test]
fn buffers_are_kept_between_places_and_inside_long_appointments() {
    let plan = every_day(Window { buffer: 10, ..window("09:00", "11:00", 20) });
    assert_eq!(times(&plan, MONDAY), ["09:00", "09:30", "10:00", "10:30"]);
    assert_eq!(offered(&plan, MONDAY, 40, datetime(2026, 11, 9, 7, 0, 0, 0)), ["09:00", "09:30", "10:00"]);
}

#[test]
fn exceptions_never_override_holidays() {
    let opening = |on| Opening { on, window: window("09:00", "10:00", 30) };
    let (patron, christmas, saturday) = (date(2026, 11, 12), date(2026, 12, 25), date(2026, 11, 14));
    let plan = Plan { openings: vec![opening(patron), opening(christmas), opening(saturday)], ..Plan::default() };
    assert!(on(&plan, patron).is_empty() && on(&plan, christmas).is_empty());
    assert_eq!(times(&plan, saturday), ["09:00", "09:30"], "a Saturday is no holiday");
    let closed = Setup::italian().closure(Closure::on(saturday, "elezioni")).build();
    assert!(plan.places(&closed, &rome(), saturday, saturday).unwrap().is_empty());
}

#[test]
fn a_slot_may_end_at_midnight() {
    let plan = every_day(window("23:00", "24:00", 30));
    let places = on(&plan, MONDAY);
    assert_eq!(places.last().unwrap().ends_at, moment::instant(&rome(), datetime(2026, 11, 10, 0, 0, 0, 0)));
    assert!(places.iter().all(|place| place.day == MONDAY));
}

#[test]
fn places_are_released_at_the_hour_of_opening_and_not_before() {
    let release = Release::Rolling { at: "09:00".parse().unwrap() };
    let plan = Plan { horizon_days: 14, release, ..every_day(window("09:00", "10:00", 30)) };
    assert!(offered(&plan, MONDAY, 30, datetime(2026, 10, 26, 8, 59, 59, 0)).is_empty());
    assert_eq!(offered(&plan, MONDAY, 30, datetime(2026, 10, 26, 9, 0, 0, 0)), ["09:00", "09:30"]);
}

#[test]
fn the_clocks_take_two_places_away_in_march_and_give_two_more_in_october() {
    // Both nights are Sundays: a plan for nights needs a calendar that has them.
    let setup = Setup::new(kernel::calendar::Holidays { list: Vec::new(), ..kernel::calendar::Holidays::italian() });
    let nights = Setup { works_on_saturday: true, ..setup }.build();
    let plan = every_day(window("01:00", "04:00", 30));
    let times = |day| -> Vec<String> {
        let places = plan.places(&nights, &rome(), day, day).unwrap();
        places.iter().map(|place| moment::clock(&rome(), place.starts_at)).collect()
    };
    assert_eq!(times(date(2026, 3, 29)), ["01:00", "01:30", "03:00", "03:30"]);
    let october = ["01:00", "01:30", "02:00 CEST", "02:30 CEST", "02:00 CET", "02:30 CET", "03:00", "03:30"];
    assert_eq!(times(date(2026, 10, 25)), october);
}

#[test]
fn two_windows_never_give_one_desk_two_places_at_once() {
    let mut plan = every_day(window("09:00", "10:00", 30));
    plan.openings.push(Opening { on: MONDAY, window: Window { desks: vec![1, 2], ..window("09:15", "10:30", 15) } });
    let places = on(&plan, MONDAY);
    let of = |desk: u16| places.iter().filter(|place| place.desk == desk).count();
    assert_eq!((of(1), of(2)), (4, 5), "the first window keeps its places, the second fills what is left");
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    fn windows() -> impl Strategy<Value = Window> {
        let hours = (0_u16..24, 0_u16..4, 1_u16..10);
        (prop::collection::vec(1_u16..4, 1..3), hours, 5_u16..90, 0_u16..20).prop_map(
            |(desks, (hour, quarter, long), minutes, buffer)| {
                let opens = hour * 60 + quarter * 15;
                let closes = (opens + long * 30).min(24 * 60);
                let time = |at: u16| charter::TimeOfDay::new(at / 60, at % 60).unwrap();
                let mut desks = desks;
                desks.dedup();
                Window {
                    desks,
                    minutes,
                    buffer,
                    ..Window { opens: time(opens), closes: time(closes), ..window("09:00", "10:00", 5) }
                }
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

        #[test]
        fn places_lie_in_their_window_and_never_over_each_other(
            windows in prop::collection::vec(windows(), 1..4), month in 1_i8..=12, day in 1_i8..=28,
        ) {
            let day = date(2026, month, day);
            let mut plan = every_day(windows[0].clone());
            plan.openings = windows[1..].iter().map(|window| Opening { on: day, window: window.clone() }).collect();
            let places = on(&plan, day);
            prop_assert!(casale().is_holiday(day).unwrap().is_none() || places.is_empty());
            for (number, place) in places.iter().enumerate() {
                let inside = windows.iter().any(|window| {
                    window.desks.contains(&place.desk)
                        && moment::shown(&rome(), day, window.opens, window.closes)
                            .iter()
                            .any(|open| open.from <= place.starts_at && place.ends_at <= open.to)
                });
                prop_assert!(inside, "{place:?}");
                prop_assert_eq!(place.day, day);
                for other in &places[number + 1..] {
                    prop_assert!(other.desk != place.desk || !other.time().overlaps(place.time()));
                }
            }
            prop_assert_eq!(&places, &on(&plan, day), "the same plan gives the same places");
        }
    }
}

/// How many places beyond the desks each hour of a day has, and when each of them begins.
fn extra(plan: &Plan, day: Date) -> Vec<String> {
    let places = on(plan, day).into_iter().filter(|place| place.desk > DESKS_MOST && place.blocked.is_empty());
    places.map(|place| moment::clock(&rome(), place.starts_at)).collect()
}

#[test]
fn over_booking_adds_what_the_office_allows_and_nothing_by_itself() {
    let mut plan = every_day(Window { desks: vec![1, 2], ..window("09:00", "11:00", 15) });
    assert_eq!((plan.extra_per_hour, on(&plan, MONDAY).len()), (0, 16));
    plan.extra_per_hour = 2;
    assert_eq!(extra(&plan, MONDAY), ["09:00", "09:30", "10:00", "10:30"], "spread over the hour");
    // A second window in the same hours adds desks, and no more extra places.
    let second = Window { desks: vec![3], ..window("09:30", "10:30", 20) };
    plan.openings.push(Opening { on: MONDAY, window: second });
    assert_eq!((extra(&plan, MONDAY).len(), on(&plan, MONDAY).len()), (4, 16 + 3 + 4));
    // More than there are beginnings: several at one time, each its own place.
    plan.extra_per_hour = 9;
    let places = on(&plan, MONDAY);
    let keys: BTreeSet<_> = places.iter().map(|place| (place.starts_at, place.desk)).collect();
    assert_eq!((keys.len(), extra(&plan, MONDAY).len()), (places.len(), 18));
}

#[test]
fn over_booking_keeps_quotas_and_absences() {
    let limited = quota::Quota { kind: None, channel: Some(Channel::Online), most: 3 };
    let mut plan = every_day(Window { quotas: vec![limited], ..window("09:00", "11:00", 30) });
    plan.extra_per_hour = 1;
    let kind = "informazioni".parse().unwrap();
    let online = on(&plan, MONDAY).into_iter().filter(|place| place.takes(&kind, Channel::Online)).count();
    assert_eq!(online, 3);
    let (from, to) = (datetime(2026, 11, 9, 9, 0, 0, 0), datetime(2026, 11, 9, 10, 0, 0, 0));
    plan.absences.push(Absence { from, to, desk: Some(1), reason: "ferie".into() });
    assert_eq!(extra(&plan, MONDAY), ["10:00"], "where nobody receives, nobody more is received");
}

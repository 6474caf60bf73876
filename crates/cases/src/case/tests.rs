//! Promises of the course and its clocks: any order of valid events gives an explainable date, a suspension never shortens, time elsewhere
//! never counts.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use kernel::calendar::{Calendar, days_between};
use kernel::ids::Uuid;
use kernel::terms::{Basis, Step};
use proptest::prelude::*;

use super::*;
use crate::procedure::{ClockStart, Procedure};

/// The attestation of housing suitability: the office, the local police, the office again, the counter.
fn attestation() -> Procedure {
    toml::from_str(include_str!("tests.toml")).unwrap()
}

fn on(month: i8, day: i8, what: What) -> Event {
    Event { on: date(2026, month, day), what }
}

fn passed(to: &str) -> What {
    What::Passed { to: to.into() }
}

fn course(procedure: &Procedure, events: &[Event]) -> Result<Course, Refusal> {
    Course::of(procedure, events, &Basis::new(&Calendar::italian()))
}

fn clocks(procedure: &Procedure, course: &Course) -> Clocks {
    Clocks::of(procedure, course, &Calendar::italian(), &BTreeMap::new()).unwrap()
}

fn refused(events: &[Event]) -> Refusal {
    course(&attestation(), events).unwrap_err()
}

#[test]
fn an_attestation_goes_through_its_offices_and_each_has_its_own_clock() {
    let procedure = attestation();
    let events = [
        on(3, 2, What::Filed),
        on(3, 4, What::Assigned { to: Uuid::nil().into() }),
        on(3, 5, passed("inspection")),
        on(3, 23, What::Reported { favourable: Some(true) }),
        on(3, 23, passed("decision")),
        on(3, 27, What::Decided { outcome: Outcome::Granted }),
        on(3, 27, passed("delivery")),
        on(4, 2, What::Delivered),
    ];
    let course = course(&procedure, &events).unwrap();
    assert_eq!((course.stands, course.closed_on), (Stands::Closed, Some(date(2026, 4, 2))));
    let clocks = clocks(&procedure, &course);
    let legal = clocks.legal.unwrap();
    assert_eq!(legal.due.due, date(2026, 4, 1));
    assert!(!legal.is_missed(date(2026, 12, 1)), "it stopped with the decision, in time");
    assert_eq!(clocks.promised.unwrap().due.due, date(2026, 3, 27), "25 days, met on the last");
    let police = clocks.legs[1].clock.as_ref().unwrap();
    assert_eq!((police.from, police.due.due), (date(2026, 3, 5), date(2026, 3, 20)));
    assert!(police.is_missed(date(2026, 3, 23)), "three days late: its own, and nobody else's");
    assert!(!clocks.legs[2].clock.as_ref().unwrap().is_missed(date(2026, 12, 1)));
}

#[test]
fn what_is_handed_over_where_it_was_decided_ends_the_case() {
    let events = [
        on(3, 2, What::Filed),
        on(3, 5, passed("inspection")),
        on(3, 9, passed("decision")),
        on(3, 10, What::Decided { outcome: Outcome::Granted }),
        on(3, 10, What::Delivered),
    ];
    let course = course(&attestation(), &events).unwrap();
    assert_eq!((course.stands, course.closed_on), (Stands::Closed, Some(date(2026, 3, 10))));
    let undecided = [&events[..3], &events[4..]].concat();
    assert!(matches!(refused(&undecided), Refusal::NotNow { what: "delivered" }));
}

#[test]
fn what_cannot_follow_is_refused_and_named() {
    let filed = on(3, 2, What::Filed);
    let asked = on(3, 5, What::DocumentsRequested);
    let came = |month, day| on(month, day, What::DocumentsReceived);
    assert!(matches!(refused(&[on(3, 2, What::Began)]), Refusal::NotNow { what: "filed" }));
    assert!(matches!(refused(&[filed.clone(), on(3, 1, What::DocumentsRequested)]), Refusal::BeforeLast { .. }));
    assert!(matches!(refused(&[filed.clone(), came(3, 4)]), Refusal::Term(_)), "a restart without a stop");
    assert!(matches!(refused(&[filed.clone(), asked.clone(), came(3, 4)]), Refusal::BeforeLast { .. }));
    let again = [filed.clone(), asked.clone(), came(3, 9), on(3, 12, What::DocumentsRequested)];
    assert!(matches!(refused(&again), Refusal::Term(_)), "a second suspension");
    assert!(matches!(refused(&[filed.clone(), asked, on(3, 6, passed("inspection"))]), Refusal::NotNow { .. }));
    assert!(matches!(refused(&[filed.clone(), on(3, 6, passed("delivery"))]), Refusal::NotForeseen { .. }));
    assert!(matches!(refused(&[filed, on(3, 6, What::Delivered)]), Refusal::NotForeseen { .. }));
}

#[test]
fn tomorrow_has_not_happened() {
    let calendar = Calendar::italian();
    let basis = Basis::new(&calendar).asked_on(date(2026, 3, 5));
    let mut course = Course::filed(&attestation(), date(2026, 3, 2)).unwrap();
    let before = course.clone();
    let tomorrow = course.take(&attestation(), &on(3, 6, passed("inspection")), &basis);
    assert!(matches!(tomorrow, Err(Refusal::InFuture { .. })));
    assert_eq!(course, before, "what is refused changes nothing");
}

#[test]
fn nobody_is_refused_before_they_could_answer() {
    let to_decision = [
        on(3, 2, What::Filed),
        on(3, 3, passed("inspection")),
        on(3, 9, What::Reported { favourable: Some(false) }),
        on(3, 9, passed("decision")),
    ];
    let with = |more: &[Event]| to_decision.iter().chain(more).cloned().collect::<Vec<_>>();
    let refusal = |day| on(3, day, What::Decided { outcome: Outcome::Refused });
    let notice = on(3, 10, What::RejectionNotice);
    assert_eq!(refused(&with(&[refusal(10)])), Refusal::NoticeFirst);
    let too_soon = refused(&with(&[notice.clone(), refusal(20)]));
    assert_eq!(too_soon, Refusal::MayStillAnswer { until: date(2026, 3, 20) });
    assert!(course(&attestation(), &with(&[notice.clone(), refusal(21)])).is_ok());
    let answered = course(&attestation(), &with(&[notice, on(3, 12, What::Observations), refusal(13)])).unwrap();
    assert_eq!(answered.closed_on, Some(date(2026, 3, 13)), "a refusal ends the way");
}

#[test]
fn after_a_denial_nothing_is_left_but_to_hand_it_over() {
    let mut procedure = attestation();
    procedure.steps[2].may_end = false;
    let contract = crate::procedure::Step { code: "contract".into(), ..procedure.steps[0].clone() };
    procedure.steps.insert(3, contract);
    let calendar = Calendar::italian();
    let today = Basis::new(&calendar).asked_on(date(2026, 3, 13));
    let before = [
        on(3, 2, What::Filed),
        on(3, 3, passed("inspection")),
        on(3, 9, passed("decision")),
        on(3, 10, What::RejectionNotice),
        on(3, 12, What::Observations),
    ];
    let decided = |outcome| {
        let events = before.iter().cloned().chain([on(3, 13, What::Decided { outcome })]).collect::<Vec<_>>();
        course(&procedure, &events).unwrap()
    };
    let allows = |outcome, what| decided(outcome).allows(&procedure, what, &today);
    assert!(allows(Outcome::Granted, passed("contract")) && !allows(Outcome::Granted, What::Delivered));
    assert!(!allows(Outcome::Refused, passed("contract")), "there is nothing to contract");
    let mut refused = decided(Outcome::Refused);
    refused.take(&procedure, &on(3, 13, What::Delivered), &today).unwrap();
    assert_eq!(refused.stands, Stands::Closed, "what was handed over has come to its end");
    assert!(!allows(Outcome::Refused, What::Completed), "its paper has to be handed over");
    assert!(allows(Outcome::Inadmissible, What::Completed), "where there is no paper, the decision is all");
    let mut old = decided(Outcome::Refused);
    let reading = Basis::new(&calendar);
    assert!(
        old.take(&procedure, &on(3, 13, passed("contract")), &reading).is_ok(),
        "what went on before stays readable"
    );
}

#[test]
fn a_notice_that_comes_too_late_stops_nothing_and_is_given_all_the_same() {
    let procedure = attestation();
    let events = [
        on(3, 2, What::Filed),
        on(3, 3, passed("inspection")),
        on(4, 20, passed("decision")),
        on(4, 21, What::RejectionNotice),
        on(4, 24, What::Observations),
        on(4, 27, What::Decided { outcome: Outcome::Refused }),
    ];
    let course = course(&procedure, &events).unwrap();
    let legal = clocks(&procedure, &course).legal.unwrap();
    assert_eq!(legal.due.due, date(2026, 4, 1));
    assert!(legal.is_missed(date(2026, 4, 27)));
}

#[test]
fn a_case_that_waits_for_its_quota_has_no_term_until_it_falls_within() {
    let mut procedure = attestation();
    procedure.clock_start = ClockStart::Quota;
    let filed = on(3, 2, What::Filed);
    let waiting = course(&procedure, std::slice::from_ref(&filed)).unwrap();
    assert_eq!(waiting.stands, Stands::Waiting);
    assert_eq!(clocks(&procedure, &waiting).legal, None);
    let began = course(&procedure, &[filed, on(4, 10, What::Began)]).unwrap();
    assert_eq!(clocks(&procedure, &began).legal.unwrap().due.due, date(2026, 5, 10).max(date(2026, 5, 11)));
}

#[test]
fn silence_means_something_only_after_the_last_day_and_where_a_norm_says_so() {
    let mut procedure = attestation();
    let silent = |day| [on(3, 2, What::Filed), on(4, day, What::Silence { outcome: Outcome::Assent })];
    assert!(matches!(course(&procedure, &silent(2)), Err(Refusal::NotForeseen { .. })));
    procedure.silence = charter::words::Silence::Assent;
    assert!(matches!(course(&procedure, &silent(1)), Err(Refusal::NotNow { .. })), "the last day belongs to the term");
    assert_eq!(course(&procedure, &silent(2)).unwrap().decided, Some((date(2026, 4, 2), Outcome::Assent)));
}

#[test]
fn what_was_closed_by_mistake_goes_on_and_its_clock_never_stood_still() {
    let procedure = attestation();
    let withdrawn = [on(3, 2, What::Filed), on(3, 10, What::Withdrawn)];
    let with = |event: Event| [&withdrawn[..], &[event]].concat();
    let reopened = course(&procedure, &with(on(3, 20, What::Reopened))).unwrap();
    assert_eq!(reopened.stands, Stands::UnderWay);
    assert_eq!(clocks(&procedure, &reopened).legal.unwrap().due.due, date(2026, 4, 1));
    let late = course(&procedure, &with(on(4, 10, What::Reopened)));
    assert_eq!(late, Err(Refusal::TooLate { until: date(2026, 4, 9) }));
    assert_eq!(course(&procedure, &with(on(3, 12, What::Began))), Err(Refusal::Closed));
}

#[test]
fn an_act_is_annulled_within_the_months_of_its_day() {
    let procedure = attestation();
    let granted = [
        on(3, 2, What::Filed),
        on(3, 3, passed("inspection")),
        on(3, 9, passed("decision")),
        on(3, 10, What::Decided { outcome: Outcome::Granted }),
    ];
    let annul = |on| Event { on, what: What::Annulled { act: "Det. 7/2027".into() } };
    let with = |event: Event| [&granted[..], &[event]].concat();
    assert!(course(&procedure, &with(annul(date(2027, 3, 10)))).unwrap().annulled);
    let until = date(2027, 3, 10);
    assert_eq!(course(&procedure, &with(annul(date(2027, 3, 11)))), Err(Refusal::TooLate { until }));
}

/// Any event, any number of days after the last.
fn any_event() -> impl Strategy<Value = (i64, What)> {
    let what = prop_oneof![
        Just(What::DocumentsRequested),
        Just(What::DocumentsReceived),
        Just(What::RejectionNotice),
        Just(What::Observations),
        Just(passed("inspection")),
        Just(passed("decision")),
        Just(passed("delivery")),
        Just(What::Reported { favourable: Some(true) }),
        Just(What::Decided { outcome: Outcome::Granted }),
        Just(What::Decided { outcome: Outcome::Refused }),
        Just(What::Delivered),
        Just(What::Withdrawn),
        Just(What::Reopened),
    ];
    (0..20_i64, what)
}

proptest! {
    /// Whatever is accepted in whatever order leaves every clock with a date, and an explanation that adds up to it.
    #[test]
    fn any_order_of_valid_events_gives_an_explainable_date(
        start in 0..1_000_i64,
        happened in proptest::collection::vec(any_event(), 0..14),
    ) {
        let procedure = attestation();
        let calendar = Calendar::italian();
        let basis = Basis::new(&calendar);
        let filed_on = date(2023, 1, 2).saturating_add(start.days());
        let mut course = Course::filed(&procedure, filed_on).unwrap();
        let plain = clocks(&procedure, &course).legal.unwrap().due.due;
        let mut day = filed_on;
        for (later, what) in happened {
            let on = day.saturating_add(later.days());
            let was_suspended = course.was_suspended;
            if course.take(&procedure, &Event { on, what }, &basis).is_ok() {
                day = on;
            }
            prop_assert!(course.was_suspended || !was_suspended, "\"was suspended before\" is sticky");
            let clocks = clocks(&procedure, &course);
            let legal = clocks.legal.as_ref().unwrap();
            prop_assert!(legal.due.due >= plain, "a suspension never shortens");
            let all = clocks.legs.iter().filter_map(|leg| leg.clock.as_ref()).chain(&clocks.promised).chain([legal]);
            for clock in all {
                adds_up(clock)?;
            }
            for pair in clocks.legs.windows(2) {
                prop_assert_eq!(pair[0].leg.left_on, Some(pair[1].leg.entered_on), "every day is some office's");
            }
        }
    }
}

/// What was counted is the term, and the last step is the date.
fn adds_up(clock: &Clock) -> Result<(), TestCaseError> {
    let counted: u32 =
        clock.due.explanation.iter().map(|step| if let Step::Counted { days, .. } = step { *days } else { 0 }).sum();
    prop_assert_eq!(counted, clock.term.amount());
    prop_assert_eq!(clock.due.explanation.last(), Some(&Step::Due { on: clock.due.due }));
    prop_assert!(days_between(clock.from, clock.due.due) >= i32::try_from(clock.term.amount()).unwrap());
    Ok(())
}

/// Dates in words of a test.
#[test]
fn a_clock_tells_how_many_days_are_left() {
    let procedure = attestation();
    let course = course(&procedure, &[on(3, 2, What::Filed)]).unwrap();
    let legal = clocks(&procedure, &course).legal.unwrap();
    let left = |day: Date| legal.days_left(day);
    assert_eq!(left(date(2026, 4, 1)), Some(0));
    assert_eq!(left(date(2026, 4, 3)), Some(-2));
    assert!(!legal.is_missed(date(2026, 4, 1)) && legal.is_missed(date(2026, 4, 2)));
}

//! What stops, restarts and extends a term, case by case.

use kernel::calendar::{Calendar, Closure, Setup};
use kernel::terms::Unit::{CalendarDays, Months, WorkingDays};
use kernel::terms::{Basis, Cause, Step, Term, Unit};

use super::{assert_adds_up, day, due, events};

fn assert_due(received: &str, amount: u32, unit: Unit, happened: &[&str], expected: &str) {
    let due = due(received, amount, unit, happened).expect("a date");
    assert_eq!(due.due, day(expected), "{due:#?}");
    assert_adds_up(&due, day(received), &Calendar::italian());
}

#[test]
fn the_documents_stop_the_term_until_they_arrive() {
    // Without the stop 1 April; 20–24 March are not counted.
    let happened = ["2026-03-20=documents_requested", "2026-03-25=documents_received"];
    assert_due("2026-03-02", 30, CalendarDays, &[], "2026-04-01");
    assert_due("2026-03-02", 30, CalendarDays, &happened, "2026-04-07"); // 6 April is Easter Monday
}

#[test]
fn after_thirty_days_the_term_runs_again_by_itself() {
    let expected = "2026-05-02"; // 1 April and 30 days are 1 May, a holiday
    assert_due("2026-03-02", 30, CalendarDays, &["2026-03-20=documents_requested"], expected);
    let late = ["2026-03-20=documents_requested", "2026-04-25=documents_received"];
    assert_due("2026-03-02", 30, CalendarDays, &late, expected);
    let late = due("2026-03-02", 30, CalendarDays, &late).expect("a date");
    assert!(late.explanation.iter().any(|step| matches!(step, Step::Late { .. })));
}

#[test]
fn without_observations_the_term_runs_again_when_the_ten_days_are_over() {
    // 20 March and ten days: 30 March counts again, 20–29 March do not.
    assert_due("2026-03-02", 30, CalendarDays, &["2026-03-20=rejection_notice_received"], "2026-04-11");
}

#[test]
fn the_applicants_ten_days_do_not_end_on_a_sunday() {
    // 19 March and ten days is Sunday 29 March: the applicant has Monday, too, and 19–29 March are not counted.
    assert_due("2026-03-02", 30, CalendarDays, &["2026-03-19=rejection_notice_received"], "2026-04-13"); // 12 April is a Sunday
}

#[test]
fn observations_on_the_last_day_count_and_later_ones_change_nothing() {
    let notice = "2026-03-20=rejection_notice_received";
    assert_due("2026-03-02", 30, CalendarDays, &[notice, "2026-03-30=observations_filed"], "2026-04-21");
    assert_due("2026-03-02", 30, CalendarDays, &[notice, "2026-03-31=observations_filed"], "2026-04-11");
}

#[test]
fn the_order_in_which_events_are_listed_does_not_matter() {
    let listed = ["2026-03-27=observations_filed", "2026-03-20=rejection_notice_received"];
    assert_due("2026-03-02", 30, CalendarDays, &listed, "2026-04-18");
}

#[test]
fn days_that_two_stops_cover_are_taken_out_once() {
    let happened = [
        "2026-03-10=documents_requested",
        "2026-03-30=documents_received",
        "2026-03-20=rejection_notice_received",
        "2026-03-27=observations_filed",
    ];
    // 10 March–5 April: 27 days after 1 April.
    assert_due("2026-03-02", 30, CalendarDays, &happened, "2026-04-28");
}

#[test]
fn a_stop_that_takes_no_day_is_explained_all_the_same() {
    let happened = ["2026-03-20=documents_requested", "2026-03-20=documents_received"];
    assert_due("2026-03-02", 30, CalendarDays, &happened, "2026-04-01");
    let due = due("2026-03-02", 30, CalendarDays, &happened).expect("a date");
    assert!(due.explanation.iter().any(|step| matches!(step, Step::Idle { .. })));
}

#[test]
fn a_stop_on_the_last_day_still_stops() {
    // 30 days from 6 September end on Tuesday 6 October; that day is stopped and comes back on 12 October.
    let happened = ["2026-10-06=documents_requested", "2026-10-12=documents_received"];
    assert_due("2026-09-06", 30, CalendarDays, &happened, "2026-10-12");
    // From 4 September they end on Sunday 4 October and roll over to Monday: the term can still be stopped on that Monday.
    let happened = ["2026-10-05=documents_requested", "2026-10-07=documents_received"];
    assert_due("2026-09-04", 30, CalendarDays, &happened, "2026-10-07");
}

#[test]
fn the_days_of_the_epidemic_are_not_counted() {
    assert_due("2020-01-31", 30, CalendarDays, &[], "2020-05-23"); // 22 days to 22 February, 8 from 16 May
    assert_due("2020-03-10", 30, CalendarDays, &[], "2020-06-15"); // begins on 16 May; 14 June is a Sunday
    assert_due("2020-05-15", 30, CalendarDays, &[], "2020-06-15");
    assert_due("2020-03-10", 1, Months, &[], "2020-06-15"); // from 15 May, the last day that stood still
    assert_due("2020-02-20", 5, WorkingDays, &[], "2020-05-21"); // 21 February, 18–21 May
    let due = due("2020-01-31", 30, CalendarDays, &[]).expect("a date");
    let law = due.explanation.iter().find_map(|step| match step {
        Step::Suspended { cause: Cause::Law { .. }, from, to, days, .. } => Some((*from, *to, *days)),
        _ => None,
    });
    assert_eq!(law, Some((day("2020-02-23"), day("2020-05-15"), 83)));
}

#[test]
fn a_notice_of_before_july_2020_is_marked_for_checking() {
    let due = due("2019-03-01", 30, CalendarDays, &["2019-03-10=rejection_notice_received"]).expect("a date");
    assert!(due.explanation.iter().any(|step| matches!(step, Step::OlderRule { .. })));
}

#[test]
fn an_extension_lengthens_the_term_in_its_own_unit() {
    assert_due("2026-03-02", 30, CalendarDays, &["2026-03-20=extension:30:Det. 12/2026"], "2026-05-02");
    assert_due("2024-03-15", 24, Months, &["2025-10-01=extension:12:nota 7/2025"], "2027-03-15");
    assert_due("2026-03-02", 5, WorkingDays, &["2026-03-05=extension:5:nota 7/2026"], "2026-03-16");
}

#[test]
fn months_end_on_the_last_day_where_the_number_is_missing() {
    assert_due("2025-08-31", 1, Months, &[], "2025-09-30");
    assert_due("2025-08-30", 6, Months, &[], "2026-02-28");
    assert_due("2024-02-29", 12, Months, &[], "2025-02-28");
    assert_due("2026-09-04", 1, Months, &[], "2026-10-05"); // a Sunday
}

#[test]
fn closures_and_the_patrons_day_move_working_days_and_no_legal_term() {
    let closed = Closure::period(day("2026-03-05"), day("2026-03-06"), "trasloco");
    let setup = Setup::italian().patron_day("03-09".parse().expect("a day")).closure(closed);
    let calendar = setup.build();
    let reckon = |amount, unit, calendar: &Calendar| {
        let due = Term::new(amount, unit)
            .expect("a term")
            .due(day("2026-03-02"), &[], &Basis::new(calendar))
            .expect("a date");
        assert_adds_up(&due, day("2026-03-02"), calendar);
        due.due
    };
    assert_eq!(reckon(3, WorkingDays, &calendar), day("2026-03-10"));
    assert_eq!(reckon(7, CalendarDays, &calendar), day("2026-03-09"));
    let calendar = Setup { patron_day_moves_terms: true, saturday_moves_terms: true, ..setup }.build();
    assert_eq!(reckon(7, CalendarDays, &calendar), day("2026-03-10"));
    assert_eq!(reckon(5, CalendarDays, &calendar), day("2026-03-10")); // Saturday, Sunday, patron
}

#[test]
fn the_explanation_is_json_and_comes_back() {
    let happened = ["2026-03-20=rejection_notice_received", "2026-03-27=observations_filed"];
    let due = due("2026-03-02", 30, CalendarDays, &happened).expect("a date");
    let json = serde_json::to_value(&due).expect("JSON");
    assert_eq!(json["due"], "2026-04-18");
    let suspended = &json["explanation"][3];
    assert_eq!(suspended["step"], "suspended");
    assert_eq!(suspended["days"], 17);
    assert_eq!(suspended["cause"]["kind"], "rejection_notice");
    assert_eq!(serde_json::from_value::<kernel::terms::Due>(json).expect("the same"), due);
}

#[test]
fn events_are_read_and_written_alike_in_json_and_on_the_command_line() {
    for text in ["2026-03-20=documents_requested", "2026-03-20=extension:30:Det. 12/2026: proroga"] {
        let event = &events(&[text])[0];
        assert_eq!(event.to_string(), text);
        let json = serde_json::to_string(event).expect("JSON");
        assert_eq!(&serde_json::from_str::<kernel::terms::Event>(&json).expect("the same"), event);
    }
    let json = r#"{"on": "2026-03-20", "what": "rejection_notice_received"}"#;
    assert_eq!(
        serde_json::from_str::<kernel::terms::Event>(json).expect("an event"),
        events(&["2026-03-20=rejection_notice_received"])[0]
    );
}

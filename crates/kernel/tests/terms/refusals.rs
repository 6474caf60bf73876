//! What cannot be is refused, in words.

use kernel::calendar::Calendar;
use kernel::terms::Unit::{CalendarDays, Months, WorkingDays};
use kernel::terms::{Basis, Event, Term, TermError, What};

use super::{day, due, events};

fn refused(happened: &[&str]) -> TermError {
    due("2026-03-02", 30, CalendarDays, happened).expect_err("refused")
}

#[test]
fn an_event_before_receipt() {
    let error = refused(&["2026-03-01=documents_requested"]);
    assert!(matches!(error, TermError::BeforeReceipt { what: "documents_requested", .. }), "{error}");
}

#[test]
fn a_restart_without_a_stop_or_before_it() {
    let error = refused(&["2026-03-10=documents_received"]);
    assert!(matches!(error, TermError::RestartWithoutStop { missing: "documents_requested", .. }), "{error}");
    let error = refused(&["2026-03-10=observations_filed", "2026-03-12=documents_requested"]);
    assert!(matches!(error, TermError::RestartWithoutStop { missing: "rejection_notice_received", .. }), "{error}");
    let error = refused(&["2026-03-10=observations_filed", "2026-03-12=rejection_notice_received"]);
    assert!(matches!(error, TermError::BeforeStop { stop: "rejection_notice_received", .. }), "{error}");
}

#[test]
fn a_second_suspension_even_long_after_the_first() {
    let error =
        refused(&["2026-03-04=documents_requested", "2026-03-06=documents_received", "2026-03-20=documents_requested"]);
    assert!(matches!(error, TermError::SecondSuspension { first, .. } if first == day("2026-03-04")), "{error}");
    let error = refused(&["2026-03-04=rejection_notice_received", "2026-03-20=rejection_notice_received"]);
    assert!(matches!(error, TermError::SecondNotice { .. }), "{error}");
}

#[test]
fn the_same_restart_twice() {
    let error =
        refused(&["2026-03-04=documents_requested", "2026-03-06=documents_received", "2026-03-20=documents_received"]);
    assert!(matches!(error, TermError::AlreadyRestarted { .. }), "{error}");
}

#[test]
fn a_stop_or_an_extension_when_the_term_is_over() {
    for text in ["2026-04-02=documents_requested", "2026-04-02=rejection_notice_received", "2026-04-02=extension:10:x"]
    {
        let error = refused(&[text]);
        assert!(matches!(error, TermError::AfterDue { due, .. } if due == day("2026-04-01")), "{error}");
    }
}

#[test]
fn what_has_not_happened_yet() {
    let calendar = Calendar::italian();
    let term = Term::new(30, CalendarDays).expect("a term");
    let basis = Basis::new(&calendar).asked_on(day("2026-03-10"));
    let happened = events(&["2026-03-11=documents_requested"]);
    let error = term.due(day("2026-03-02"), &happened, &basis).expect_err("refused");
    assert!(matches!(error, TermError::InFuture { .. }), "{error}");
    let error = term.due(day("2026-03-11"), &[], &basis).expect_err("refused");
    assert!(matches!(error, TermError::ReceiptInFuture { .. }), "{error}");
    assert!(term.due(day("2026-03-10"), &[], &basis).is_ok());
}

#[test]
fn amounts_of_nothing_or_beyond_ten_years() {
    for (amount, unit) in
        [(0, CalendarDays), (3_654, CalendarDays), (2_611, WorkingDays), (121, Months), (u32::MAX, Months)]
    {
        assert!(matches!(Term::new(amount, unit), Err(TermError::Amount { .. })));
    }
    assert!(serde_json::from_str::<Term>(r#"{"amount": 0, "unit": "months"}"#).is_err());
    let error = refused(&["2026-03-04=extension:0:Det. 12/2026"]);
    assert!(matches!(error, TermError::Amount { amount: 0, .. }), "{error}");
    let error = refused(&["2026-03-04=extension:3650:Det. 12/2026"]);
    assert!(matches!(error, TermError::Amount { amount: 3_680, .. }), "{error}");
}

#[test]
fn an_extension_without_an_act() {
    let blank = Event::new(day("2026-03-04"), What::Extension { amount: 10, act: "  ".to_owned() });
    let term = Term::new(30, CalendarDays).expect("a term");
    let error = term.due(day("2026-03-02"), &[blank], &Basis::new(&Calendar::italian())).expect_err("refused");
    assert!(matches!(error, TermError::BlankAct { .. }), "{error}");
}

#[test]
fn texts_that_are_no_event_and_the_kinds_are_listed() {
    for (text, word) in [
        ("", "DATE=KIND"),
        ("2026-03-20", "DATE=KIND"),
        ("=documents_requested", "DATE=KIND"),
        ("2026-03-20=", "DATE=KIND"),
        ("20/03/2026=documents_requested", "is no date"),
        ("2026-02-30=documents_requested", "is no date"),
        ("2026-03-20T10:00=documents_requested", "is no date"),
        (
            "2026-03-20=stopped",
            "documents_requested, documents_received, rejection_notice_received, observations_filed, extension:AMOUNT:ACT",
        ),
        ("2026-03-20=extension", "extension:AMOUNT:ACT"),
        ("2026-03-20=extension:30", "extension:AMOUNT:ACT"),
        ("2026-03-20=extension:30: ", "extension:AMOUNT:ACT"),
        ("2026-03-20=extension:-3:x", "extension:AMOUNT:ACT"),
    ] {
        let error = text.parse::<Event>().expect_err(text).to_string();
        assert!(error.contains(word), "{text}: {error}");
    }
}

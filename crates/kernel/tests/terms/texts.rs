//! Every step and every refusal is a sentence in every language.

use std::collections::BTreeSet;

use kernel::calendar::{Calendar, Closure, Holidays, Setup};
use kernel::i18n::{self, Catalog};
use kernel::terms::Unit::{CalendarDays, Months, WorkingDays};
use kernel::terms::{Basis, Event, Term, TermError, Unit};
use kernel::{Lang, Message};

use super::{day, due, events};

const ITALIAN: &str = include_str!("../../src/lang/it.ftl");
const ENGLISH: &str = include_str!("../../src/lang/en.ftl");

fn catalog() -> Catalog {
    Catalog::new(kernel::TEXTS.iter().copied()).expect("the texts")
}

fn sentences(lang: Lang, received: &str, amount: u32, unit: Unit, happened: &[&str]) -> Vec<String> {
    let due = due(received, amount, unit, happened).expect("a date");
    due.explanation.iter().map(|step| catalog().message(lang, &step.message())).collect()
}

#[test]
fn the_notice_of_rejection_explained_in_italian() {
    let happened = ["2026-03-20=rejection_notice_received", "2026-03-27=observations_filed"];
    assert_eq!(
        sentences(Lang::It, "2026-03-02", 30, CalendarDays, &happened),
        [
            "Ricevimento: lunedì 2 marzo 2026. Il giorno del ricevimento non si conta (art. 2963 c. 2 c.c.; art. 155 c. 1 c.p.c.).",
            "Durata del termine: 30 giorni.",
            "Si conta da martedì 3 marzo 2026 a giovedì 19 marzo 2026: 17 giorni.",
            "Termine sospeso: preavviso di rigetto ricevuto in data venerdì 20 marzo 2026, osservazioni presentate in data venerdì 27 marzo 2026. Il termine riprende 10 giorni dopo le osservazioni, lunedì 6 aprile 2026; non si contano 17 giorni, da venerdì 20 marzo 2026 a domenica 5 aprile 2026 (L. 241/1990 art. 10-bis).",
            "Si conta da lunedì 6 aprile 2026 a sabato 18 aprile 2026: 13 giorni.",
            "Somma: 17 + 13 = 30 giorni. Ultimo giorno contato: sabato 18 aprile 2026.",
            "Scadenza: sabato 18 aprile 2026.",
        ]
    );
}

#[test]
fn working_days_explained_in_english() {
    assert_eq!(
        sentences(Lang::En, "2023-12-18", 15, WorkingDays, &[]),
        [
            "Received on Monday 18 December 2023. The day of receipt is not counted (art. 2963 c. 2 c.c.; art. 155 c. 1 c.p.c.).",
            "Length of the term: 15 working days.",
            "Counted from Tuesday 19 December 2023 to Thursday 11 January 2024: 15 working days.",
            "Not counted in this period, being no working days: 2 Saturdays and 3 Sundays.",
            "Monday 25 December 2023 is not counted, being no working day: Christmas Day.",
            "Tuesday 26 December 2023 is not counted, being no working day: Saint Stephen's Day.",
            "Monday 1 January 2024 is not counted, being no working day: New Year's Day.",
            "Saturday 6 January 2024 is not counted, being no working day: Epiphany.",
            "Sum: 15 working days. Last day counted: Thursday 11 January 2024.",
            "Due: Thursday 11 January 2024.",
        ]
    );
}

#[test]
fn a_roll_over_names_the_holiday_and_the_norm() {
    let said = sentences(Lang::It, "2025-03-22", 30, CalendarDays, &[]);
    assert!(said.contains(
        &"La scadenza non può cadere lunedì 21 aprile 2025 (lunedì dell'Angelo) e passa al giorno seguente (art. 2963 c. 3 c.c.; art. 155 c. 4 c.p.c.).".to_owned()
    ), "{said:#?}");
}

/// One message of every kind that the terms can say.
fn every_message() -> Vec<Message> {
    let calendar = Setup::italian()
        .patron_day("03-10".parse().expect("a day"))
        .closure(Closure::on(day("2026-03-11"), "trasloco"))
        .build();
    let cases: [(&str, u32, Unit, &[&str]); 9] = [
        ("2020-01-31", 30, CalendarDays, &["2020-02-02=rejection_notice_received", "2020-03-02=observations_filed"]),
        ("2025-01-31", 1, Months, &[]),
        ("2026-03-02", 15, WorkingDays, &["2026-03-04=extension:1:Det. 12/2026"]),
        ("2026-03-02", 30, CalendarDays, &["2026-03-20=documents_requested", "2026-03-25=documents_received"]),
        ("2026-03-02", 30, CalendarDays, &["2026-03-20=documents_requested", "2026-03-21=documents_received"]),
        ("2026-03-02", 30, CalendarDays, &["2026-03-20=documents_requested", "2026-03-20=documents_received"]),
        ("2026-03-02", 30, CalendarDays, &["2026-03-20=documents_requested", "2026-04-25=documents_received"]),
        ("2026-03-02", 30, CalendarDays, &["2026-03-19=rejection_notice_received"]),
        ("2026-03-02", 30, CalendarDays, &["2026-03-20=rejection_notice_received", "2026-03-27=observations_filed"]),
    ];
    let mut messages = Vec::new();
    for (received, amount, unit, happened) in cases {
        let term = Term::new(amount, unit).expect("a term");
        let due = term.due(day(received), &events(happened), &Basis::new(&calendar)).expect("a date");
        messages.extend(due.explanation.iter().map(kernel::terms::Step::message));
    }
    messages.extend(Holidays::italian().list.iter().map(|holiday| {
        let falls = holiday.falls.within(day("2011-01-01"), day("2026-12-31"));
        let mut fallen = falls.iter().filter_map(|on| calendar.is_holiday(*on).expect("covered"));
        fallen.next_back().expect("a day on which it is the holiday").message()
    }));
    messages.extend(every_refusal().iter().map(TermError::message));
    let texts = ["", "x=documents_requested", "2026-03-20=x", "2026-03-20=extension"];
    messages.extend(texts.iter().map(|text| text.parse::<Event>().expect_err("no event").message()));
    messages
}

fn every_refusal() -> Vec<TermError> {
    let (on, first) = (day("2026-03-20"), day("2026-03-10"));
    let outside = Calendar::italian().is_holiday(day("1999-12-31")).expect_err("not covered");
    let mut refusals = vec![
        TermError::NotCovered(outside),
        TermError::Amount { amount: 0, unit: Months },
        TermError::ReceiptInFuture { received: on, today: first },
        TermError::SecondSuspension { on, first },
        TermError::SecondNotice { on, first },
        TermError::BlankAct { on },
    ];
    for what in kernel::terms::What::NAMES {
        refusals.push(TermError::InFuture { what, on, today: first });
        refusals.push(TermError::BeforeReceipt { what, on: first, received: on });
        refusals.push(TermError::AfterDue { what, on, due: first });
        refusals.push(TermError::AlreadyRestarted { what, on, first });
    }
    for (what, stop) in
        [("documents_received", "documents_requested"), ("observations_filed", "rejection_notice_received")]
    {
        refusals.push(TermError::RestartWithoutStop { what, on, missing: stop });
        refusals.push(TermError::BeforeStop { what, on: first, stop, stopped: on });
    }
    refusals
}

#[test]
fn every_step_and_every_refusal_has_its_sentence_in_every_language() {
    let catalog = catalog();
    let messages = every_message();
    for lang in Lang::ALL {
        for message in &messages {
            let said = catalog.message(lang, message);
            assert!(!said.contains(['{', '}']) && !said.contains("  "), "{said}");
        }
    }
    assert_eq!(catalog.missing(), [""; 0]);
    let used: BTreeSet<&str> = messages.iter().map(|message| message.key.as_ref()).collect();
    let parts = ["term-length", "term-event", "term-not-counted"];
    let ours = |key: &&str| (key.starts_with("term-") || key.starts_with("calendar-")) && !parts.contains(key);
    let unused: Vec<&str> = i18n::keys(ITALIAN).into_iter().filter(ours).filter(|key| !used.contains(key)).collect();
    assert_eq!(unused, [""; 0], "texts that nothing says");
}

#[test]
fn italian_and_english_define_the_same_texts() {
    assert_eq!(i18n::keys(ITALIAN), i18n::keys(ENGLISH));
}

//! What time does to cases: offices that are late are reminded, silence means what a norm says, and the ledger tells each office's share.

use cases::case::{Outcome, What};
use charter::words::Silence;
use jiff::civil::date;
use kernel::ledger::{self, Kind};
use testkit::Engine;

use super::town::Town;

#[tokio::test]
async fn a_case_that_is_filed_has_its_number_its_dates_and_its_row() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let opened = town.filed().await;
        assert_eq!(opened.case.number, "0000001/2026");
        assert_eq!((opened.case.due_legal, opened.case.due_promised), (Some(date(2026, 11, 4)), Some(date(2026, 10, 30))));
        assert_eq!(opened.case.leg_due, Some(date(2026, 10, 10)), "the office's own share ends first");
        let read = town.opened(opened.case.id).await;
        assert_eq!(read.case, opened.case);
        assert_eq!(read.clocks, opened.clocks);
        let booked = town.booked(town.urp, Kind::Case).await;
        assert_eq!(booked.len(), 1);
        assert_eq!((booked[0].outcome, booked[0].due_legal), (ledger::Outcome::Open, Some(date(2026, 11, 4))));
        let mail = town.app.outbox().await;
        assert_eq!(mail.len(), 1);
        assert_eq!(mail[0].recipient, "amina@example.org");
        assert!(mail[0].body.contains(&format!("/cases/{}", opened.case.link)), "{}", mail[0].body);
    }
}

#[tokio::test]
async fn time_at_another_office_is_that_offices() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let id = town.filed().await.case.id;
        let pass = |to: &str| What::Passed { to: to.to_owned() };
        town.on(date(2026, 10, 8));
        town.happen(id, pass("inspection")).await.unwrap();
        town.on(date(2026, 11, 2));
        town.happen(id, What::Reported { favourable: Some(true) }).await.unwrap();
        town.happen(id, pass("decision")).await.unwrap();
        town.happen(id, What::Decided { outcome: Outcome::Granted }).await.unwrap();
        let case = town.booked(town.urp, Kind::Case).await;
        let last = case.iter().find(|entry| entry.delivered_on.is_some()).expect("the decision");
        assert_eq!((last.outcome, last.days), (ledger::Outcome::Done, Some(28)), "within the law");
        let police = town.booked(town.police, Kind::Leg).await;
        let stay = police.iter().find(|entry| entry.delivered_on.is_some()).expect("the inspection");
        assert_eq!((stay.requested_on, stay.due_promised), (date(2026, 10, 8), Some(date(2026, 10, 23))));
        assert_eq!(stay.delivered_on, Some(date(2026, 11, 2)), "ten days late: the police, and nobody else");
        assert!(town.booked(town.elsewhere, Kind::Leg).await.is_empty());
    }
}

#[tokio::test]
async fn a_late_office_is_reminded_on_the_day_after_and_every_fourth_day_and_the_third_goes_up() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (police, _) = town.app.person(kernel::permit::Role::Operator, Some(town.police)).await;
        let (head, _) = town.app.person(kernel::permit::Role::Head, Some(town.urp)).await;
        let id = town.filed().await.case.id;
        town.happen(id, What::Passed { to: "inspection".to_owned() }).await.unwrap();
        let chased = async |day| {
            town.on(day);
            cases::chase(&town.app.app).await.unwrap()
        };
        assert_eq!(chased(date(2026, 10, 20)).await, 0, "the last day belongs to the office");
        assert_eq!(chased(date(2026, 10, 21)).await, 1);
        assert_eq!(chased(date(2026, 10, 21)).await, 0, "twice is once");
        assert_eq!(chased(date(2026, 10, 24)).await, 0);
        assert_eq!(chased(date(2026, 10, 25)).await, 1);
        assert_eq!(chased(date(2026, 10, 29)).await, 1);
        let mail = town.app.outbox().await;
        let to = |address: &str| mail.iter().filter(|notice| notice.recipient == address).count();
        assert_eq!((to(&police), to(&head)), (3, 1), "the third is told to the office that answers for the case");
        town.happen(id, What::Passed { to: "decision".to_owned() }).await.unwrap();
        assert_eq!(chased(date(2026, 11, 2)).await, 0, "the next office is in time");
    }
}

#[tokio::test]
async fn silence_means_what_the_norm_says_from_the_day_after_the_last() {
    for engine in Engine::BOTH {
        let town = Town::with(engine, |procedure| procedure.silence = Silence::Assent).await;
        let id = town.filed().await.case.id;
        town.on(date(2026, 11, 4));
        assert_eq!(cases::fall_silent(&town.app.app).await.unwrap(), 0);
        town.on(date(2026, 11, 9));
        assert_eq!(cases::fall_silent(&town.app.app).await.unwrap(), 1);
        assert_eq!(cases::fall_silent(&town.app.app).await.unwrap(), 0, "twice is once");
        let case = town.opened(id).await.case;
        assert_eq!((case.outcome, case.decided_on), (Some(Outcome::Assent), Some(date(2026, 11, 5))));
    }
}

#[tokio::test]
async fn what_happened_is_written_once() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        town.filed().await;
        for sql in ["UPDATE case_events SET day = '2026-01-01'", "DELETE FROM case_events"] {
            let refused = town.app.db().write(move |tx| tx.execute(sql, &[])).await;
            assert!(matches!(refused, Err(kernel::Error::Constraint(name)) if name == "case_events_immutable"), "{sql}");
        }
    }
}

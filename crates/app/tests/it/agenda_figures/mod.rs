//! The agendas in figures: every reception is a row of the account, what nobody could tell afterwards is looked at once a day, and the
//! dashboard, the measures and the evaluation count the same, exactly, on both engines.

mod changes;
mod dashboard;
mod measures;

use agenda::Stage;
use kernel::ledger::{self, Channel, Kind, Outcome};
use testkit::{Browser, Engine};

use crate::agenda_reception::town::{KIND, TODAY, Town, current, followed};

async fn serve(operator: &mut Browser, town: &Town, desk: u8, after_minutes: i64, state: &str) {
    let called = operator.post(&town.path(&format!("/desks/{desk}/next")), &[]).await;
    let ticket = current(&followed(operator, &called).await);
    town.app.clock.advance(after_minutes * 60);
    operator.post(&format!("{ticket}/outcome"), &[("desk", &desk.to_string()), ("state", state)]).await.location();
}

/// Somebody with an appointment at ten who comes at half past nine, somebody without, and somebody who has gone when called.
async fn receive(town: &Town) {
    let booking = town.book("Amina Diallo", town.at(TODAY, 10, 0)).await;
    let mut operator = town.operator().await;
    operator.post(&town.path("/arrivals"), &[("code", &booking.code)]).await.location();
    operator.post(&town.path("/tickets"), &[("kind", KIND)]).await.location();
    // A quarter to ten: the hour of the appointment has not come, who came without is called after fifteen minutes.
    town.app.clock.advance(15 * 60);
    serve(&mut operator, town, 1, 9, "done").await;
    // Twelve minutes past ten.
    town.app.clock.advance(18 * 60);
    serve(&mut operator, town, 2, 7, "incomplete").await;
    operator.post(&town.path("/tickets"), &[("kind", KIND)]).await.location();
    town.app.clock.advance(4 * 60);
    serve(&mut operator, town, 1, 0, "absent").await;
}

#[tokio::test]
async fn waits_and_services_are_rows_with_their_minutes() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        receive(&town).await;
        let found = town.rows_of(&[Kind::Waiting, Kind::WalkIn, Kind::Service]).await;
        let said: Vec<_> = found
            .iter()
            .map(|row| (row.entry.kind, row.entry.channel.unwrap(), row.entry.outcome, row.entry.minutes.unwrap()))
            .collect();
        let expected = [
            (Kind::WalkIn, Channel::Counter, Outcome::Done, 15),
            (Kind::Service, Channel::Counter, Outcome::Done, 9),
            (Kind::Waiting, Channel::Phone, Outcome::Partly, 12),
            (Kind::Service, Channel::Phone, Outcome::Partly, 7),
            (Kind::WalkIn, Channel::Counter, Outcome::Withdrawn, 4),
        ];
        assert_eq!(said, expected, "{engine:?}");
        // They observe the appointment and do not double it.
        let everything = town.rows_of(&[]).await;
        assert_eq!(everything.iter().map(|row| row.entry.kind).collect::<Vec<_>>(), [Kind::Appointment]);
        town.app.seal().await;
        assert!(ledger::verify(town.app.db(), |_| ()).await.unwrap().is_ok());
    }
}

#[tokio::test]
async fn exercises_leave_no_row_and_no_figure() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Familiarisation).await;
        receive(&town).await;
        town.app.clock.advance(24 * 3600);
        assert_eq!(agenda::observe(town.app.db()).await.unwrap(), 0);
        assert!(town.rows_of(Kind::ALL).await.iter().all(|row| row.entry.kind == Kind::Opening), "{engine:?}");
        let mut head = town.head().await;
        assert!(head.get("/staff/agenda/figures").await.ok().contains("Nessun appuntamento in questo periodo"));
        let evaluation = head.get(&town.staff("evaluation")).await.ok();
        assert!(evaluation.contains("Il pubblico non può ancora prenotare"));
    }
}

#[tokio::test]
async fn each_day_is_looked_at_once_and_a_day_without_the_program_is_made_up_for() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        // In the morning of the first day there is nothing to see yet.
        assert_eq!(agenda::observe(town.app.db()).await.unwrap(), 0);
        town.app.clock.advance(3 * 3600);
        // Half past twelve: today's places are over, tomorrow's are free.
        assert_eq!(agenda::observe(town.app.db()).await.unwrap(), 2);
        assert_eq!(agenda::observe(town.app.db()).await.unwrap(), 0, "{engine:?}: once a day");
        let looks = town.rows_of(&[Kind::Availability]).await;
        assert!(looks.iter().all(|row| (row.entry.days, row.entry.outcome) == (Some(1), Outcome::Done)), "{looks:?}");
        // On Wednesday all desks are away.
        let sql = "UPDATE agenda_places SET blocked = 'chiuso' WHERE day = '2026-10-07'";
        town.app.db().write(move |tx| tx.execute(sql, &[])).await.unwrap();
        town.app.clock.advance(4 * 24 * 3600);
        agenda::observe(town.app.db()).await.unwrap();
        let days: Vec<_> = town.rows_of(&[Kind::PlannedDay]).await;
        let days: Vec<_> = days.iter().map(|row| (row.entry.requested_on.day(), row.entry.outcome)).collect();
        let done = Outcome::Done;
        assert_eq!(days, [(5, done), (6, done), (7, Outcome::Refused), (8, done)], "{engine:?}");
        // Where nothing is free there is no number of days, and the refusal is said.
        let full = town.app.db().write(|tx| tx.execute("UPDATE agenda_places SET blocked = 'pieno'", &[]));
        full.await.unwrap();
        town.app.clock.advance(24 * 3600);
        agenda::observe(town.app.db()).await.unwrap();
        let looks = town.rows_of(&[Kind::Availability]).await;
        let last = looks.last().unwrap();
        assert_eq!((last.entry.days, last.entry.outcome, last.weight), (None, Outcome::NoPlace, 1), "{engine:?}");
    }
}

#[tokio::test]
async fn two_nodes_look_once() {
    let town = Town::start(Engine::Postgres, Stage::Live).await;
    town.app.clock.advance(3 * 3600);
    let other = town.app.db().clone();
    let (one, two) = tokio::join!(agenda::observe(town.app.db()), agenda::observe(&other));
    assert_eq!(one.unwrap() + two.unwrap(), 2);
    assert_eq!(town.rows_of(&[Kind::Availability]).await.len(), 2);
}

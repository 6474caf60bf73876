//! In the familiarisation the staff do everything, and nothing of it reaches the ledger, a mailbox or the public.

use agenda::{Asks, Back, Channel, Request, Stage, State};
use kernel::Error;
use kernel::history::Actor;
use testkit::Engine;

use crate::support::{TODAY, free, kind, open, plan, window};

#[tokio::test]
async fn an_exercise_leaves_nothing_behind() {
    for engine in Engine::BOTH {
        let once = agenda::Kind { per_person: Some(1), ..kind("informazioni") };
        let town = open(engine, plan(window(1, "10:00", "12:00")), vec![once]).await;
        let counter = town.counter;
        let stage = move |stage, until| {
            move |tx: &mut kernel::db::Tx<'_>, _: &agenda::Post<'_>| {
                let revision = agenda::agenda(tx, counter)?.revision;
                agenda::set_stage(tx, &Actor::system(), counter, revision, (stage, until))
            }
        };
        town.write(stage(Stage::Off, None)).await.unwrap();
        let public = town.request(1, "informazioni", TODAY.at(10, 0, 0, 0));
        let staff = Request { asks: Asks::Staff, channel: Channel::Counter, ..public.clone() };
        assert!(matches!(town.book(staff.clone()).await, Err(Error::NotFound)), "off is off for the staff too");
        town.write(stage(Stage::Familiarisation, None)).await.unwrap();
        assert!(matches!(town.book(public.clone()).await, Err(Error::NotFound)), "the public sees nothing");

        let exercise = town.booked(staff).await;
        assert!(exercise.rehearsal);
        let id = exercise.id;
        let to = town.instant(TODAY.at(11, 0, 0, 0));
        town.write(move |tx, post| agenda::move_to(tx, post, &Actor::system(), id, to, true)).await.unwrap();
        town.app.clock.set(to);
        town.write(move |tx, _| agenda::close(tx, &Actor::system(), id, State::Served)).await.unwrap();
        let late = Request {
            asks: Asks::Staff,
            channel: Channel::Phone,
            ..town.request(2, "informazioni", TODAY.at(11, 30, 0, 0))
        };
        let second = town.booked(late).await.id;
        town.write(move |tx, post| agenda::cancel(tx, post, &Actor::system(), second, Back::Office)).await.unwrap();
        assert!(town.rows().await.is_empty(), "no row of the ledger");
        assert!(town.app.outbox().await.is_empty(), "no notice");

        let pilot = |until| town.write(stage(Stage::Pilot, until));
        assert!(pilot(None).await.is_err(), "a trial has a last day");
        pilot(Some(TODAY.tomorrow().unwrap())).await.unwrap();
        let code = exercise.code.clone();
        let gone = town.app.db().read(move |tx| agenda::by_code(tx, &code)).await;
        assert!(matches!(gone, Err(Error::NotFound)));
        assert_eq!(free(&town, town.wish("informazioni"), TODAY).await, ["11:00", "11:30"]);
        let after = TODAY.saturating_add(jiff::Span::new().days(2));
        assert!(free(&town, town.wish("informazioni"), after).await.is_empty(), "the trial is over by then");
        let real = town.booked(town.request(1, "informazioni", TODAY.at(11, 0, 0, 0))).await;
        assert!(!real.rehearsal);
        assert_eq!(town.rows().await.len(), 1);
    }
}

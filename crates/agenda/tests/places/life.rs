//! From the booking to what came of it, with what is booked in the ledger and what the person is told.

use agenda::{Answer, Back, State};
use jiff::civil::date;
use kernel::history::Actor;
use kernel::ledger::{Channel, Outcome};
use testkit::Engine;

use crate::support::{TODAY, free, kind, open, plan, window};

#[tokio::test]
async fn a_booking_is_told_and_accounted_for_from_beginning_to_end() {
    for engine in Engine::BOTH {
        let town = open(engine, plan(window(1, "10:00", "12:00")), vec![kind("informazioni")]).await;
        let booking = town.booked(town.request(1, "informazioni", TODAY.at(10, 0, 0, 0))).await;
        let open = town.rows().await;
        assert_eq!((open.len(), open[0].entry.outcome), (1, Outcome::Open));
        assert_eq!((open[0].entry.channel, open[0].entry.requested_on), (Some(Channel::Online), TODAY));
        let mail = &town.app.outbox().await[0];
        assert_eq!(mail.recipient, "persona1@example.it");
        assert_eq!(mail.subject, "Appuntamento confermato: lunedì 5 ottobre 2026, ore 10:00");
        for told in ["Persona 1", "Via Mameli 10", "Un documento", &booking.code, &booking.link.to_string()] {
            assert!(mail.body.contains(told), "{told}: {}", mail.body);
        }

        let (id, wednesday) = (booking.id, town.instant(date(2026, 10, 7).at(11, 0, 0, 0)));
        let moved = town.write(move |tx, post| agenda::move_to(tx, post, &Actor::system(), id, wednesday, false));
        let Answer::Booked(moved) = moved.await.unwrap() else { panic!("gone") };
        assert_eq!((moved.starts_at, moved.moves, moved.revision), (wednesday, 1, 2));
        assert!(town.app.outbox().await[0].subject.starts_with("Appuntamento spostato: mercoledì 7 ottobre"));
        assert_eq!(free(&town, town.wish("informazioni"), TODAY).await.len(), 4, "the old place is free again");
        assert_eq!(town.rows().await.len(), 1);

        let early = town.write(move |tx, _| agenda::close(tx, &Actor::system(), id, State::Served)).await;
        assert!(early.is_err(), "nobody is served before the day");
        town.app.clock.set(wednesday);
        town.write(move |tx, _| agenda::close(tx, &Actor::system(), id, State::NoShow)).await.unwrap();
        assert_eq!(town.rows().await[0].entry.outcome, Outcome::NoShow);
        town.write(move |tx, _| agenda::close(tx, &Actor::system(), id, State::Served)).await.unwrap();
        let done = town.rows().await;
        assert_eq!((done.len(), done[0].entry.outcome), (1, Outcome::Done), "a slip is mended");
        assert_eq!((done[0].entry.days, done[0].entry.working_days), (Some(2), Some(1)), "the patron's day between");
    }
}

#[tokio::test]
async fn what_is_given_back_returns_at_a_moment_that_nobody_knows() {
    for engine in Engine::BOTH {
        let late = agenda::plan::Plan { return_minutes: 600, ..plan(window(1, "10:00", "10:30")) };
        let town = open(engine, late, vec![kind("informazioni")]).await;
        let friday = date(2026, 10, 9);
        let booking = town.booked(town.request(1, "informazioni", friday.at(10, 0, 0, 0))).await;
        let id = booking.id;
        town.write(move |tx, post| agenda::cancel(tx, post, &Actor::system(), id, Back::Person)).await.unwrap();
        assert!(free(&town, town.wish("informazioni"), friday).await.is_empty());
        let again = town.book(town.request(2, "informazioni", friday.at(10, 0, 0, 0))).await.unwrap();
        assert!(matches!(again, Answer::Gone(_)), "what is not shown cannot be had");
        town.app.clock.advance(600 * 60);
        assert_eq!(free(&town, town.wish("informazioni"), friday).await, ["10:00"]);
        assert_eq!(town.rows().await[0].entry.outcome, Outcome::Withdrawn);
        let twice = town.write(move |tx, post| agenda::cancel(tx, post, &Actor::system(), id, Back::Office)).await;
        assert!(twice.is_err());
    }
}

#[tokio::test]
async fn the_person_keeps_the_offices_limits_and_the_staff_need_not() {
    for engine in Engine::BOTH {
        let strict = agenda::plan::Plan {
            change_minutes: 60,
            moves_most: 1,
            lead_minutes: 45,
            ..plan(window(2, "10:00", "12:00"))
        };
        let town = open(engine, strict, vec![kind("informazioni")]).await;
        assert_eq!(free(&town, town.wish("informazioni"), TODAY).await, ["10:30", "11:00", "11:30"], "the lead");
        let id = town.booked(town.request(1, "informazioni", TODAY.at(11, 0, 0, 0))).await.id;
        let at = |hour, minute| town.instant(TODAY.at(hour, minute, 0, 0));
        let (half_past, noon) = (at(11, 30), at(10, 30));
        let go = |to, staff| town.write(move |tx, post| agenda::move_to(tx, post, &Actor::system(), id, to, staff));
        assert!(go(half_past, false).await.is_ok());
        assert!(go(at(11, 0), false).await.is_err(), "once");
        assert!(go(noon, true).await.is_ok());
        let late = town.write(move |tx, post| agenda::cancel(tx, post, &Actor::system(), id, Back::Person)).await;
        assert!(late.is_ok(), "exactly an hour before is early enough");
        let id = town.booked(town.request(2, "informazioni", at_civil(10, 30))).await.id;
        town.app.clock.advance(60);
        let late = town.write(move |tx, post| agenda::cancel(tx, post, &Actor::system(), id, Back::Person)).await;
        assert!(late.is_err());
        town.write(move |tx, post| agenda::cancel(tx, post, &Actor::system(), id, Back::Office)).await.unwrap();
        let mail = &town.app.outbox().await[0];
        assert!(mail.subject.contains("annullato dall’ufficio"), "{}", mail.subject);
    }
}

fn at_civil(hour: i8, minute: i8) -> jiff::civil::DateTime {
    TODAY.at(hour, minute, 0, 0)
}

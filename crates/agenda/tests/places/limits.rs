//! Limits per person and per case, groups, channels, and who may book at all.

use agenda::{Answer, Asks, Back, Channel, Help, Kind, Request, Who};
use jiff::civil::date;
use kernel::Error;
use kernel::history::Actor;
use kernel::ledger::Outcome;
use testkit::Engine;

use crate::support::{TODAY, free, kind, mediator, open, person, plan, window};

fn refused(answer: kernel::Result<Answer>) -> String {
    match answer {
        Err(Error::Conflict(message)) => message.key.into_owned(),
        Err(Error::Invalid(invalid)) => invalid.0[0].1.key.clone().into_owned(),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn a_place_that_is_booked_is_refused_and_the_nearest_are_offered() {
    for engine in Engine::BOTH {
        let town = open(engine, plan(window(1, "10:00", "12:00")), vec![kind("informazioni")]).await;
        town.booked(town.request(1, "informazioni", TODAY.at(10, 30, 0, 0))).await;
        let Answer::Gone(nearest) = town.book(town.request(2, "informazioni", TODAY.at(10, 30, 0, 0))).await.unwrap()
        else {
            panic!("sold twice")
        };
        let at = |hour, minute| town.instant(TODAY.at(hour, minute, 0, 0));
        let starts: Vec<_> = nearest.iter().map(|start| start.starts_at).collect();
        assert_eq!(starts, [at(10, 0), at(11, 0), at(11, 30)]);
    }
}

#[tokio::test]
async fn a_person_has_no_more_than_allowed_whatever_address_is_given() {
    for engine in Engine::BOTH {
        let once = Kind { per_person: Some(1), ..kind("informazioni") };
        let town = open(engine, plan(window(4, "10:00", "12:00")), vec![once, kind("altro")]).await;
        let first = town.booked(town.request(1, "informazioni", TODAY.at(10, 0, 0, 0))).await;
        let mut again = town.request(1, "informazioni", TODAY.at(11, 0, 0, 0));
        again.applicant.email = "altra@example.it".into();
        assert_eq!(refused(town.book(again.clone()).await), "agenda-limit-person");
        town.booked(town.request(1, "altro", TODAY.at(11, 0, 0, 0))).await;
        town.booked(town.request(2, "informazioni", TODAY.at(11, 0, 0, 0))).await;

        // What is over does not count, nor what was given back.
        town.app.clock.set(town.instant(TODAY.at(10, 30, 0, 0)));
        let second = town.booked(again.clone()).await;
        assert_ne!(first.id, second.id);
        again.starts_at = town.instant(date(2026, 10, 7).at(10, 0, 0, 0));
        assert_eq!(refused(town.book(again.clone()).await), "agenda-limit-person");
        let id = second.id;
        town.write(move |tx, post| agenda::cancel(tx, post, &Actor::system(), id, Back::Person)).await.unwrap();
        town.booked(again).await;
    }
}

#[tokio::test]
async fn a_case_has_one_active_booking_of_a_type() {
    for engine in Engine::BOTH {
        let collected = Kind { who: Who::Convoked, per_case: Some(1), ..kind("ritiro") };
        let town = open(engine, plan(window(2, "10:00", "12:00")), vec![collected]).await;
        let request = |number, case: &str, hour| Request {
            asks: Asks::Convoked,
            case: case.to_owned(),
            ..town.request(number, "ritiro", TODAY.at(hour, 0, 0, 0))
        };
        assert_eq!(refused(town.book(town.request(1, "ritiro", TODAY.at(10, 0, 0, 0))).await), "agenda-only-convoked");
        assert_eq!(refused(town.book(request(1, "", 10)).await), "agenda-only-convoked");
        town.booked(request(1, "P-1", 10)).await;
        assert_eq!(refused(town.book(request(2, "P-1", 11)).await), "agenda-limit-case");
        town.booked(request(2, "P-2", 11)).await;
    }
}

#[tokio::test]
async fn a_group_takes_places_that_follow_each_other_at_one_desk() {
    for engine in Engine::BOTH {
        let town = open(engine, plan(window(1, "10:00", "12:00")), vec![kind("informazioni")]).await;
        let family = Request { people: 3, ..town.request(1, "informazioni", TODAY.at(10, 0, 0, 0)) };
        let booking = town.booked(family).await;
        assert_eq!(booking.ends_at, town.instant(TODAY.at(11, 30, 0, 0)));
        assert_eq!(free(&town, town.wish("informazioni"), TODAY).await, ["11:30"]);
        let crowd = Request { people: 10_000, ..town.request(2, "informazioni", TODAY.at(11, 30, 0, 0)) };
        assert_eq!(refused(town.book(crowd).await), "agenda-people-most");
    }
}

#[tokio::test]
async fn quotas_keep_places_for_the_counter() {
    for engine in Engine::BOTH {
        let quota = agenda::plan::Quota { kind: None, channel: Some(Channel::Online), most: 2 };
        let plan = plan(agenda::plan::Window { quotas: vec![quota], ..window(1, "10:00", "12:00") });
        let town = open(engine, plan, vec![kind("informazioni")]).await;
        assert_eq!(free(&town, town.wish("informazioni"), TODAY).await.len(), 2);
        let staff = agenda::Wish { channel: Channel::Phone, asks: Asks::Staff, ..town.wish("informazioni") };
        assert_eq!(free(&town, staff, TODAY).await.len(), 4);
    }
}

#[tokio::test]
async fn a_request_sent_twice_books_once_and_its_name_is_not_lent() {
    for engine in Engine::BOTH {
        let town = open(engine, plan(window(2, "10:00", "12:00")), vec![kind("informazioni")]).await;
        let request = Request { key: Some("abc".into()), ..town.request(1, "informazioni", TODAY.at(10, 0, 0, 0)) };
        let first = town.booked(request.clone()).await;
        assert_eq!(town.booked(request.clone()).await.id, first.id);
        let other = Request { applicant: person(2), ..request };
        assert_eq!(refused(town.book(other).await), "agenda-key-used");
        assert_eq!(town.rows().await.len(), 1);
    }
}

#[tokio::test]
async fn a_booking_with_an_interpreter_takes_both() {
    for engine in Engine::BOTH {
        let helped = Kind { help: Help::Needed, ..kind("colloquio") };
        let town = open(engine, plan(window(2, "10:00", "12:00")), vec![helped]).await;
        let id = mediator(&town, &["ar", "fr"], plan(window(1, "10:30", "11:30"))).await;
        let wish = |language: &str| agenda::Wish { language: language.to_owned(), ..town.wish("colloquio") };
        assert_eq!(free(&town, wish("ar"), TODAY).await, ["10:30", "11:00"]);
        assert!(free(&town, wish("uk"), TODAY).await.is_empty());
        let request = |number, language: &str| Request {
            language: language.to_owned(),
            ..town.request(number, "colloquio", TODAY.at(10, 30, 0, 0))
        };
        assert_eq!(refused(town.book(request(1, "")).await), "agenda-language-missing");
        assert_eq!(town.booked(request(1, "ar")).await.mediator, Some(id));
        assert!(matches!(town.book(request(2, "fr")).await.unwrap(), Answer::Gone(_)), "one mediator, two desks");
        assert_eq!(free(&town, wish("fr"), TODAY).await, ["11:00"]);
    }
}

#[tokio::test]
async fn places_of_different_length_make_an_appointment_that_is_long_enough() {
    for engine in Engine::BOTH {
        let mut mixed = plan(window(1, "10:00", "11:00"));
        let mut short = window(1, "11:00", "12:00");
        short.minutes = 15;
        mixed.patterns.push(agenda::plan::Pattern { window: short, ..mixed.patterns[0].clone() });
        let town = open(engine, mixed, vec![Kind { minutes: 60, ..kind("lungo") }]).await;
        assert_eq!(free(&town, town.wish("lungo"), TODAY).await, ["10:00", "10:30", "11:00"]);
        let booking = town.booked(town.request(1, "lungo", TODAY.at(10, 30, 0, 0))).await;
        assert_eq!(booking.ends_at, town.instant(TODAY.at(11, 30, 0, 0)));
        assert!(free(&town, town.wish("lungo"), TODAY).await.is_empty());
    }
}

#[tokio::test]
async fn nobody_is_refused_while_there_is_a_place_and_who_is_has_a_receipt() {
    for engine in Engine::BOTH {
        let short = agenda::plan::Plan { horizon_days: 1, ..plan(window(1, "10:00", "10:30")) };
        let town = open(engine, short, vec![kind("informazioni")]).await;
        let wish = town.wish("informazioni");
        let no_place = |wish: agenda::Wish| town.write(move |tx, _| agenda::no_place(tx, &wish));
        assert!(matches!(no_place(wish.clone()).await, Err(Error::Conflict(_))));
        // The patron's day is tomorrow; the day after is the last one that the horizon shows.
        town.booked(town.request(1, "informazioni", TODAY.at(10, 0, 0, 0))).await;
        town.booked(town.request(2, "informazioni", date(2026, 10, 7).at(10, 0, 0, 0))).await;
        let attempt = no_place(wish).await.unwrap();
        let typed = attempt.code.to_lowercase();
        assert_eq!(town.app.db().read(move |tx| agenda::attempt(tx, &typed)).await.unwrap(), attempt);
        let refused = town.rows().await.into_iter().filter(|row| row.entry.outcome == Outcome::NoPlace).count();
        assert_eq!(refused, 1);
    }
}

#[tokio::test]
async fn only_the_staff_book_for_somebody_who_cannot_be_reached() {
    for engine in Engine::BOTH {
        let town = open(engine, plan(window(1, "10:00", "12:00")), vec![kind("informazioni")]).await;
        let mut request = town.request(1, "informazioni", TODAY.at(10, 0, 0, 0));
        request.applicant.email = String::new();
        assert_eq!(refused(town.book(request.clone()).await), "agenda-contact-missing");
        town.booked(Request { asks: Asks::Staff, channel: Channel::Counter, ..request }).await;
    }
}

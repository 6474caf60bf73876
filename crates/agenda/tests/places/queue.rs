//! The waiting list: what comes back is offered in order, held for one person, and sold to nobody else meanwhile.

use agenda::queue::{self, Entry, Join, Part, Standing};
use agenda::{Answer, Applicant, Back, Booking, BookingId, Kind, State};
use jiff::civil::date;
use kernel::history::Actor;
use testkit::Engine;

use crate::support::{TODAY, Town, code, free, kind, open, person, plan, window};

const KIND: &str = "informazioni";

pub(crate) fn wanting(town: &Town, number: u32, part: Part) -> Join {
    Join {
        kind: code(KIND),
        counters: vec![town.counter],
        release: None,
        earlier: None,
        applicant: person(number),
        people: 1,
        language: String::new(),
        weekdays: Vec::new(),
        part,
    }
}

/// Books one of the times that are free.
pub(crate) async fn book(town: &Town, person: u32, slot: usize) -> Option<BookingId> {
    let (wish, last) = (town.wish(KIND), date(2026, 10, 12));
    let free = town.app.db().read(move |tx| agenda::between(tx, &wish, (TODAY, last))).await.unwrap();
    let mut request = town.request(person, KIND, TODAY.at(0, 0, 0, 0));
    request.starts_at = free.get(slot % free.len().max(1))?.starts_at;
    match town.book(request).await {
        Ok(Answer::Booked(booking)) => Some(booking.id),
        _ => None,
    }
}

/// A counter that is full: nothing is left but what comes back. With the bookings, by time.
pub(crate) async fn full(engine: Engine) -> (Town, Vec<BookingId>) {
    let mut window = window(1, "10:00", "16:00");
    window.minutes = 60;
    let plan = agenda::plan::Plan { horizon_days: 4, return_minutes: 300, ..plan(window) };
    let town = open(engine, plan, vec![Kind { per_person: Some(1), minutes: 60, ..kind(KIND) }]).await;
    let mut booked = Vec::new();
    for number in 100..160 {
        booked.extend(book(&town, number, 0).await);
    }
    (town, booked)
}

/// Joins and confirms.
async fn waits(town: &Town, number: u32) -> Entry {
    let join = wanting(town, number, Part::Any);
    let joined = town.write(move |tx, post| {
        let entry = queue::join(tx, post, &Actor::system(), &join, "secret")?;
        queue::confirm(tx, post, &entry, "secret")?;
        queue::by_link(tx, entry.link)
    });
    joined.await.unwrap()
}

async fn cancel(town: &Town, id: BookingId) {
    town.write(move |tx, post| agenda::cancel(tx, post, &Actor::system(), id, Back::Person)).await.unwrap();
}

#[tokio::test]
async fn a_place_that_is_given_back_is_offered_in_order_and_sold_to_nobody_else_meanwhile() {
    for engine in Engine::BOTH {
        let (town, booked) = full(engine).await;
        let town = &town;
        let first = waits(town, 1).await;
        let second = waits(town, 2).await;
        let given_back = booked[booked.len() - 1];
        let at = town.app.db().read(move |tx| agenda::booking(tx, given_back)).await.unwrap().starts_at;
        cancel(town, given_back).await;
        let stranger = |number| {
            let mut request = town.request(number, KIND, TODAY.at(0, 0, 0, 0));
            request.starts_at = at;
            request
        };
        assert!(matches!(town.book(stranger(50)).await.unwrap(), Answer::Gone(_)), "kept back for those who wait");
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 1);
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 0, "safe to run twice");
        let mail = &town.app.outbox().await[0];
        assert_eq!(mail.recipient, "persona1@example.it");
        assert!(mail.subject.starts_with("C’è un posto"), "{}", mail.subject);
        assert!(
            town.rows().await.iter().all(|row| row.entry.subject.id != first.id.to_string()),
            "no row before it is accepted"
        );

        // Four hours of daytime: 9:30 to 13:30.
        town.app.clock.advance(4 * 3600 - 1);
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 0);
        assert!(matches!(town.book(stranger(50)).await.unwrap(), Answer::Gone(_)), "held");
        town.app.clock.advance(1);
        let entry = first.clone();
        let late = town.write(move |tx, post| queue::accept(tx, post, &Actor::system(), &entry, None)).await;
        assert!(late.is_err(), "too late");
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 2, "one has lapsed, one is made");
        assert!(matches!(town.book(stranger(50)).await.unwrap(), Answer::Gone(_)), "to the next, not to everybody");
        let entry = second.clone();
        let booking: Booking =
            town.write(move |tx, post| queue::accept(tx, post, &Actor::system(), &entry, None)).await.unwrap();
        assert_eq!(
            (booking.starts_at, booking.state, booking.applicant.name.as_str()),
            (at, State::Booked, "Persona 2")
        );
        let link = second.link;
        let over = town.app.db().read(move |tx| queue::by_link(tx, link)).await.unwrap();
        assert_eq!(
            (over.standing, over.applicant.name.as_str(), over.booking),
            (Standing::Booked, "", Some(booking.id))
        );
        let again = town.write(move |tx, post| queue::accept(tx, post, &Actor::system(), &over, None)).await;
        assert!(again.is_err(), "accepted once");

        // Given back by who got it: it returns to the list, not to a person of their choice.
        cancel(town, booking.id).await;
        assert!(matches!(town.book(stranger(51)).await.unwrap(), Answer::Gone(_)));
        let link = first.link;
        let waiting = town.app.db().read(move |tx| queue::by_link(tx, link)).await.unwrap();
        assert_eq!(
            (waiting.standing, waiting.misses),
            (Standing::Waiting, 1),
            "who missed one offer keeps the place in the list"
        );
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 0, "and is not offered the same again");
        town.app.clock.advance(6 * 3600);
        assert!(
            matches!(town.book(stranger(51)).await.unwrap(), Answer::Booked(_)),
            "nobody waits for it: back to everybody"
        );
    }
}

#[tokio::test]
async fn an_earlier_appointment_takes_the_place_of_the_later_one() {
    for engine in Engine::BOTH {
        let (town, booked) = full(engine).await;
        let town = &town;
        let (early, late) = (booked[3], booked[booked.len() - 1]);
        let before = town.app.db().read(move |tx| agenda::booking(tx, late)).await.unwrap();
        let join =
            Join { applicant: before.applicant.clone(), earlier: Some(before.clone()), ..wanting(town, 0, Part::Any) };
        let entry = town.write(move |tx, post| {
            let entry = queue::join(tx, post, &Actor::system(), &join, "secret")?;
            queue::confirm(tx, post, &entry, "secret")?;
            queue::by_link(tx, entry.link)
        });
        let entry = entry.await.unwrap();
        cancel(town, early).await;
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 1);
        let moved = town.write(move |tx, post| queue::accept(tx, post, &Actor::system(), &entry, None)).await.unwrap();
        assert_eq!(
            (moved.id, moved.code.clone(), moved.moves),
            (before.id, before.code.clone(), 0),
            "the same appointment"
        );
        assert!(moved.starts_at < before.starts_at);
        let mut request = town.request(50, KIND, TODAY.at(0, 0, 0, 0));
        request.starts_at = before.starts_at;
        town.app.clock.advance(12 * 3600);
        assert!(matches!(town.book(request).await.unwrap(), Answer::Booked(_)), "its old place is free again");
    }
}

#[tokio::test]
async fn what_a_change_of_calendar_makes_goes_to_those_who_wait() {
    for engine in Engine::BOTH {
        let (town, _) = full(engine).await;
        let town = &town;
        waits(town, 1).await;
        let mut window = window(2, "10:00", "16:00");
        window.minutes = 60;
        town.publish(agenda::plan::Plan { horizon_days: 4, return_minutes: 300, ..plan(window) }).await;
        assert!(free(town, town.wish(KIND), date(2026, 10, 7)).await.is_empty(), "a second desk, kept back for now");
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 1, "one for the one who waits");
        town.app.clock.advance(6 * 3600);
        assert!(!free(town, town.wish(KIND), date(2026, 10, 8)).await.is_empty(), "the others return to everybody");
    }
}

#[tokio::test]
async fn a_person_stands_in_the_list_once_whatever_address_they_give() {
    for engine in Engine::BOTH {
        let (town, _) = full(engine).await;
        let town = &town;
        waits(town, 1).await;
        let again = Applicant { email: "altra@example.it".into(), ..person(1) };
        let join = Join { applicant: again, ..wanting(town, 1, Part::Any) };
        let twice = town.write(move |tx, post| queue::join(tx, post, &Actor::system(), &join, "x")).await;
        assert!(twice.is_err());
        let nameless =
            Join { applicant: Applicant { name: String::new(), ..person(2) }, ..wanting(town, 2, Part::Any) };
        let unknown =
            Join { applicant: Applicant { fiscal_code: String::new(), ..person(3) }, ..wanting(town, 3, Part::Any) };
        for join in [nameless, unknown] {
            let refused = town.write(move |tx, post| queue::join(tx, post, &Actor::system(), &join, "x")).await;
            assert!(refused.is_err(), "nobody waits without being somebody");
        }
    }
}

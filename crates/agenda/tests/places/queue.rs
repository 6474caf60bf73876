//! What holds for those who wait under any sequence of joining, leaving, giving back, offering and answering.

use std::collections::BTreeMap;

use agenda::queue::{self, Entry, EntryLink, Join, Part, Standing};
use agenda::{Answer, Applicant, Back, Booking, BookingId, Kind, State};
use jiff::civil::date;
use jiff::{Span, Timestamp};
use kernel::history::Actor;
use kernel::params;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use testkit::Engine;

use crate::support::{TODAY, Town, code, kind, person, plan, window};

const KIND: &str = "informazioni";

#[derive(Clone, Debug)]
enum Step {
    Join { person: u32, part: Part },
    Leave { which: usize },
    Cancel { which: usize },
    Earlier { which: usize },
    Offer,
    Accept { which: usize },
    Decline { which: usize },
    Book { person: u32, slot: usize },
    Later { minutes: i64 },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => (0_u32..12, prop::sample::select(Part::ALL.to_vec())).prop_map(|(person, part)| Step::Join { person, part }),
        1 => (0_usize..20).prop_map(|which| Step::Leave { which }),
        4 => (0_usize..20).prop_map(|which| Step::Cancel { which }),
        1 => (0_usize..20).prop_map(|which| Step::Earlier { which }),
        6 => Just(Step::Offer),
        3 => (0_usize..20).prop_map(|which| Step::Accept { which }),
        2 => (0_usize..20).prop_map(|which| Step::Decline { which }),
        2 => (20_u32..30, 0_usize..10).prop_map(|(person, slot)| Step::Book { person, slot }),
        3 => (1_i64..200).prop_map(|minutes| Step::Later { minutes }),
    ];
    prop::collection::vec(step, 30..60)
}

/// Somebody who joined, as the test remembers it: in the order of joining.
struct Waiter {
    link: EntryLink,
    part: Part,
}

struct Run {
    town: Town,
    waiters: Vec<Waiter>,
    booked: Vec<BookingId>,
    offers: usize,
}

fn wanting(town: &Town, number: u32, part: Part) -> Join {
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

impl Run {
    async fn entry(&self, link: EntryLink) -> Entry {
        self.town.app.db().read(move |tx| queue::by_link(tx, link)).await.unwrap()
    }

    fn pick(&self, which: usize) -> Option<EntryLink> {
        self.waiters.get(which % self.waiters.len().max(1)).map(|waiter| waiter.link)
    }

    async fn join(&mut self, join: Join) {
        let part = join.part;
        let joined = self.town.write(move |tx, post| {
            let entry = queue::join(tx, post, &Actor::system(), &join, "secret")?;
            queue::confirm(tx, post, &entry, "secret")?;
            Ok(entry.link)
        });
        if let Ok(link) = joined.await {
            self.waiters.push(Waiter { link, part });
        }
    }

    async fn step(&mut self, step: &Step) {
        match *step {
            Step::Join { person, part } => self.join(wanting(&self.town, person, part)).await,
            Step::Leave { which } => {
                let Some(link) = self.pick(which) else { return };
                let id = self.entry(link).await.id;
                let left =
                    self.town.write(move |tx, post| queue::leave(tx, post, &Actor::system(), id, Standing::Left, ""));
                let _ = left.await;
            }
            Step::Cancel { which } => {
                let Some(id) = self.booked.get(which % self.booked.len().max(1)).copied() else { return };
                let _ =
                    self.town.write(move |tx, post| agenda::cancel(tx, post, &Actor::system(), id, Back::Person)).await;
            }
            Step::Earlier { which } => {
                let Some(id) = self.booked.get(which % self.booked.len().max(1)).copied() else { return };
                let booking = self.town.app.db().read(move |tx| agenda::booking(tx, id)).await.unwrap();
                let join = Join {
                    applicant: booking.applicant.clone(),
                    earlier: Some(booking),
                    ..wanting(&self.town, 0, Part::Any)
                };
                self.join(join).await;
            }
            Step::Offer => self.offers += queue::offer(&self.town.app.app).await.unwrap(),
            Step::Accept { which } => {
                let Some(link) = self.pick(which) else { return };
                let entry = self.entry(link).await;
                let accepted = self.town.write(move |tx, post| queue::accept(tx, post, &Actor::system(), &entry, None));
                if let Ok(booking) = accepted.await
                    && !self.booked.contains(&booking.id)
                {
                    self.booked.push(booking.id);
                }
            }
            Step::Decline { which } => {
                let Some(link) = self.pick(which) else { return };
                let entry = self.entry(link).await;
                let _ = self.town.write(move |tx, post| queue::decline(tx, post, &Actor::system(), &entry)).await;
            }
            Step::Book { person, slot } => self.book(person, slot).await,
            Step::Later { minutes } => self.town.app.clock.advance(minutes * 60),
        }
    }

    async fn book(&mut self, person: u32, slot: usize) {
        let (wish, last) = (self.town.wish(KIND), date(2026, 10, 12));
        let free = self.town.app.db().read(move |tx| agenda::between(tx, &wish, (TODAY, last))).await.unwrap();
        let Some(start) = free.get(slot % free.len().max(1)) else { return };
        let mut request = self.town.request(person, KIND, TODAY.at(0, 0, 0, 0));
        request.starts_at = start.starts_at;
        if let Ok(Answer::Booked(booking)) = self.town.book(request).await {
            self.booked.push(booking.id);
        }
    }

    /// What holds at every moment.
    async fn check(&self) {
        let counter = self.town.counter;
        let (days, holds, doubles, offered) = self
            .town
            .app
            .db()
            .read(move |tx| {
                let days = agenda::tally(tx, counter, (TODAY, TODAY.saturating_add(Span::new().days(30))))?;
                let holds: Vec<(String, Timestamp)> = tx.list(
                    "SELECT e.name, h.starts_at FROM agenda_holds h JOIN agenda_waiting e ON e.id = h.waiting WHERE h.state = 'open' ORDER BY h.id",
                    params![],
                    |row| Ok((row.next()?, row.next()?)),
                )?;
                let doubles: i64 = tx.one(
                    "SELECT COUNT(*) FROM agenda_holds h JOIN agenda_bookings b ON b.id = h.booking WHERE h.state = 'open' AND b.state <> 'offered'",
                    params![],
                    |row| row.next(),
                )?;
                let offered: usize =
                    tx.one("SELECT COUNT(*) FROM agenda_bookings WHERE state = 'offered'", params![], |row| row.next())?;
                Ok((days, holds, doubles, offered))
            })
            .await
            .unwrap();
        for day in &days {
            assert_eq!(day.capacity, day.free + day.taken + day.blocked, "{day:?}");
        }
        let mut people: BTreeMap<&str, usize> = BTreeMap::new();
        for (name, _) in &holds {
            *people.entry(name).or_default() += 1;
        }
        assert!(people.values().all(|many| *many == 1), "two offers for one person: {people:?}");
        assert_eq!(
            (doubles, offered),
            (0, holds.len()),
            "each open offer holds its place by a booking, and nothing else does"
        );
    }

    /// Nobody waits in vain behind an offer to somebody who joined later and wanted the same: checked right after the offers were made.
    async fn check_order(&self) {
        for (number, first) in self.waiters.iter().enumerate() {
            let entry = self.entry(first.link).await;
            let id = entry.id;
            let (hold, passed) = self.history(id).await;
            if entry.standing != Standing::Waiting || hold.is_some() || entry.earlier {
                continue;
            }
            for later in self.waiters.iter().skip(number + 1) {
                let other = self.entry(later.link).await;
                let (Some(at), _) = self.history(other.id).await else { continue };
                let suits = first.part.has(self.town.app.clock.zone(), at) && !passed.contains(&at);
                let made = self.made_at(other.id).await;
                // Who joined after the offer was made, or had another one then, was not passed over by it.
                let had_none = self.idle_since(id).await.is_none_or(|since| since <= made) && entry.joined_at <= made;
                assert!(!(suits && had_none), "{first} was passed over for {at}", first = first.link);
            }
        }
    }

    async fn history(&self, id: queue::EntryId) -> (Option<Timestamp>, Vec<Timestamp>) {
        let read = self.town.app.db().read(move |tx| {
            let open = queue::open_hold(tx, id)?.map(|hold| hold.starts_at);
            let sql = "SELECT starts_at FROM agenda_holds WHERE waiting = $1 AND state <> 'open' ORDER BY id";
            Ok((open, tx.list(sql, params![id], |row| row.next())?))
        });
        read.await.unwrap()
    }

    async fn made_at(&self, id: queue::EntryId) -> Timestamp {
        let sql = "SELECT made_at FROM agenda_holds WHERE waiting = $1 AND state = 'open' ORDER BY id";
        self.town.app.db().read(move |tx| tx.one(sql, params![id], |row| row.next())).await.unwrap()
    }

    async fn idle_since(&self, id: queue::EntryId) -> Option<Timestamp> {
        let sql = "SELECT MAX(ended_at) FROM agenda_holds WHERE waiting = $1";
        self.town.app.db().read(move |tx| tx.one(sql, params![id], |row| row.next())).await.unwrap()
    }
}

/// A counter that is full: nothing is left but what comes back.
async fn full(engine: Engine) -> Run {
    let mut window = window(1, "10:00", "16:00");
    window.minutes = 60;
    let plan = agenda::plan::Plan { horizon_days: 4, return_minutes: 300, ..plan(window) };
    let town = Town::with(engine, plan, vec![Kind { per_person: Some(1), minutes: 60, ..kind(KIND) }]).await;
    let mut run = Run { town, waiters: Vec::new(), booked: Vec::new(), offers: 0 };
    for number in 100..160 {
        run.book(number, 0).await;
    }
    run
}

async fn run(engine: Engine, steps: Vec<Step>) -> usize {
    let mut run = full(engine).await;
    for step in &steps {
        run.step(step).await;
        run.check().await;
        if matches!(step, Step::Offer) {
            run.check_order().await;
        }
    }
    run.offers
}

async fn sequences(engine: Engine, many: usize) {
    let mut runner = TestRunner::deterministic();
    let mut offers = 0;
    for _ in 0..many {
        let steps = steps().new_tree(&mut runner).unwrap().current();
        offers += run(engine, steps).await;
    }
    assert!(offers > many * 2, "sequences in which hardly anything is offered show nothing: {offers}");
}

#[tokio::test]
async fn nobody_who_waits_is_overtaken_in_the_file() {
    sequences(Engine::Sqlite, 16).await;
}

#[tokio::test]
async fn nobody_who_waits_is_overtaken_on_the_server() {
    sequences(Engine::Postgres, 4).await;
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
        let run = full(engine).await;
        let town = &run.town;
        let first = waits(town, 1).await;
        let second = waits(town, 2).await;
        let given_back = run.booked[run.booked.len() - 1];
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
        let run = full(engine).await;
        let town = &run.town;
        let (early, late) = (run.booked[3], run.booked[run.booked.len() - 1]);
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
        let run = full(engine).await;
        let town = &run.town;
        waits(town, 1).await;
        let mut window = window(2, "10:00", "16:00");
        window.minutes = 60;
        town.publish(agenda::plan::Plan { horizon_days: 4, return_minutes: 300, ..plan(window) }).await;
        assert!(town.free(town.wish(KIND), date(2026, 10, 7)).await.is_empty(), "a second desk, kept back for now");
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 1, "one for the one who waits");
        town.app.clock.advance(6 * 3600);
        assert!(!town.free(town.wish(KIND), date(2026, 10, 8)).await.is_empty(), "the others return to everybody");
    }
}

#[tokio::test]
async fn a_person_stands_in_the_list_once_whatever_address_they_give() {
    for engine in Engine::BOTH {
        let run = full(engine).await;
        let town = &run.town;
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

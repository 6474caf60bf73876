//! What holds for those who wait under any sequence of joining, leaving, giving back, offering and answering.

use std::collections::BTreeMap;

use agenda::queue::{self, Entry, EntryLink, Join, Part, Standing};
use agenda::{Back, BookingId};
use jiff::{Span, Timestamp};
use kernel::history::Actor;
use kernel::params;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use testkit::Engine;

use crate::queue::{book, full, wanting};
use crate::support::{TODAY, Town};

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
            Step::Book { person, slot } => self.booked.extend(book(&self.town, person, slot).await),
            Step::Later { minutes } => self.town.app.clock.advance(minutes * 60),
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

/// A counter that is full, as the sequences begin.
async fn begin(engine: Engine) -> Run {
    let (town, booked) = full(engine).await;
    Run { town, waiters: Vec::new(), booked, offers: 0 }
}

async fn run(engine: Engine, steps: Vec<Step>) -> usize {
    let mut run = begin(engine).await;
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

//! What holds under any sequence of bookings, moves, cancellations and changes of plan.

use std::collections::BTreeMap;

use agenda::plan::{Absence, Plan};
use agenda::{Answer, Back, Booking, BookingId, Kind, Stage, Wish};
use jiff::civil::{Date, date};
use jiff::{Span, Timestamp};
use kernel::history::Actor;
use kernel::params;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use testkit::Engine;

use crate::support::{TODAY, Town, kind, plan, window};

#[derive(Clone, Debug)]
enum Step {
    Book { person: u32, people: u16, kind: usize, day: i64, slot: i64 },
    Move { which: usize, day: i64, slot: i64 },
    Cancel { which: usize },
    Publish { desks: u16, minutes: u16, away: Option<(u16, i64)>, extra: u16 },
    Later { minutes: i64 },
}

/// The most places in an hour that the office ever allows beyond its desks.
const EXTRA: u16 = 2;

const KINDS: [&str; 2] = ["informazioni", "ritiro"];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    // Today, the patron's day and three more; the last slots are times at which nothing begins.
    let when = || (0_i64..5, 0_i64..10);
    let step = prop_oneof![
        8 => (0_u32..8, 1_u16..3, 0_usize..2, when())
            .prop_map(|(person, people, kind, (day, slot))| Step::Book { person, people, kind, day, slot }),
        2 => (0_usize..20, when()).prop_map(|(which, (day, slot))| Step::Move { which, day, slot }),
        2 => (0_usize..20).prop_map(|which| Step::Cancel { which }),
        1 => (1_u16..4, prop::sample::select(vec![15_u16, 20, 30, 45]), prop::option::of((1_u16..4, 0_i64..4)), 0..=EXTRA)
            .prop_map(|(desks, minutes, away, extra)| Step::Publish { desks, minutes, away, extra }),
        1 => (1_i64..60).prop_map(|minutes| Step::Later { minutes }),
    ];
    prop::collection::vec(step, 20..50)
}

fn day(ahead: i64) -> Date {
    TODAY.saturating_add(Span::new().days(ahead))
}

struct Run {
    town: Town,
    booked: Vec<BookingId>,
}

impl Run {
    /// A time that is free for a wish, or one that may not be.
    async fn at(&self, wish: Wish, ahead: i64, slot: i64) -> Timestamp {
        let on = day(ahead);
        let free = self.town.app.db().read(move |tx| agenda::between(tx, &wish, (on, on))).await.unwrap_or_default();
        let number = usize::try_from(slot).unwrap();
        if slot < 8 && !free.is_empty() {
            return free[number % free.len()].starts_at;
        }
        let (hour, minute) = (10 + i8::try_from(slot % 3).unwrap(), 5 * i8::try_from(slot).unwrap());
        self.town.instant(on.at(hour, minute, 0, 0))
    }

    async fn step(&mut self, step: &Step) {
        match *step {
            Step::Book { person, people, kind, day, slot } => {
                let mut request = self.town.request(person, KINDS[kind], TODAY.at(0, 0, 0, 0));
                request.people = people;
                let wish = Wish { people, ..self.town.wish(KINDS[kind]) };
                request.starts_at = self.at(wish, day, slot).await;
                if let Ok(Answer::Booked(booking)) = self.town.book(request).await {
                    self.open(&booking).await;
                    self.booked.push(booking.id);
                }
            }
            Step::Move { which, day, slot } => {
                let Some(id) = self.pick(which) else { return };
                let booking = self.town.app.db().read(move |tx| agenda::booking(tx, id)).await.unwrap();
                let to = self.at(agenda::wish_of(&booking, false), day, slot).await;
                // Refused or gone: either is an answer; what must hold is checked after every step.
                let moved = move |tx: &mut kernel::db::Tx<'_>, post: &agenda::Post<'_>| {
                    agenda::move_to(tx, post, &Actor::system(), id, to, false)
                };
                let _ = self.town.write(moved).await;
            }
            Step::Cancel { which } => {
                let Some(id) = self.pick(which) else { return };
                let cancelled = move |tx: &mut kernel::db::Tx<'_>, post: &agenda::Post<'_>| {
                    agenda::cancel(tx, post, &Actor::system(), id, Back::Person)
                };
                let _ = self.town.write(cancelled).await;
            }
            Step::Publish { desks, minutes, away, extra } => {
                let mut window = window(desks, "10:00", "12:00");
                window.minutes = minutes;
                let absence = |(desk, ahead): (u16, i64)| Absence {
                    from: day(ahead).at(10, 20, 0, 0),
                    to: day(ahead).at(11, 10, 0, 0),
                    desk: Some(desk),
                    reason: "ferie".into(),
                };
                let absences = away.into_iter().map(absence).collect();
                self.town.publish(Plan { absences, extra_per_hour: extra, ..plan(window) }).await;
            }
            Step::Later { minutes } => self.town.app.clock.advance(minutes * 60),
        }
    }

    /// What was just sold lies in no absence.
    async fn open(&self, booking: &Booking) {
        let id = booking.id;
        let sql = "SELECT COUNT(*) FROM agenda_taken t
             JOIN agenda_places p ON p.owner = t.owner AND p.starts_at = t.starts_at AND p.desk = t.desk
             WHERE t.booking = $1 AND p.blocked <> ''";
        let blocked: i64 = self.town.app.db().read(move |tx| tx.one(sql, params![id], |row| row.next())).await.unwrap();
        assert_eq!(blocked, 0, "{booking:?}");
    }

    fn pick(&self, which: usize) -> Option<BookingId> {
        self.booked.get(which % self.booked.len().max(1)).copied()
    }

    /// What holds at every moment.
    async fn check(&self) {
        let (counter, patron) = (self.town.counter, date(2026, 10, 6));
        let (days, bookings, taken, overfull) = self
            .town
            .app
            .db()
            .read(move |tx| {
                let tally = agenda::tally(tx, counter, (TODAY, day(30)))?;
                let mut bookings: Vec<Booking> = Vec::new();
                for one in &tally {
                    bookings.append(&mut agenda::day(tx, counter, one.day)?);
                }
                let taken: Vec<(BookingId, Timestamp, Timestamp, u16)> = tx.list(
                    "SELECT t.booking, p.starts_at, p.ends_at, p.desk FROM agenda_taken t
                     JOIN agenda_places p ON p.owner = t.owner AND p.starts_at = t.starts_at AND p.desk = t.desk
                     ORDER BY p.desk, p.starts_at",
                    params![],
                    |row| Ok((row.next()?, row.next()?, row.next()?, row.next()?)),
                )?;
                let overfull: i64 =
                    tx.one("SELECT COUNT(*) FROM agenda_claims WHERE ordinal > most", params![], |row| row.next())?;
                Ok((tally, bookings, taken, overfull))
            })
            .await
            .unwrap();
        for day in &days {
            assert_eq!(day.capacity, day.free + day.taken + day.blocked, "{day:?}");
            assert_ne!(day.day, patron, "nothing on the patron's day");
        }
        for pair in taken.windows(2) {
            let ((_, _, ends_at, desk), (_, starts_at, _, next)) = (pair[0], pair[1]);
            assert!(desk != next || ends_at <= starts_at, "two people at one desk: {pair:?}");
        }
        let mut beyond: BTreeMap<i64, u16> = BTreeMap::new();
        for (_, starts_at, _, _) in taken.iter().filter(|(.., desk)| *desk > 200) {
            *beyond.entry(starts_at.as_second() / 3600).or_default() += 1;
        }
        assert!(beyond.values().all(|many| *many <= EXTRA), "more than the office allowed: {beyond:?}");
        let now = self.town.app.clock.now();
        let mut ahead: BTreeMap<(String, String), usize> = BTreeMap::new();
        for booking in &bookings {
            let own: Vec<_> = taken.iter().filter(|(id, ..)| *id == booking.id).collect();
            assert!(!own.is_empty(), "a booking without a place: {booking:?}");
            assert!(own.iter().all(|(_, from, _, desk)| *from >= booking.starts_at && *desk == booking.desk));
            assert_eq!(own.iter().map(|(_, from, _, _)| *from).min(), Some(booking.starts_at));
            if booking.ends_at > now {
                *ahead.entry((booking.applicant.name.clone(), booking.kind.to_string())).or_default() += 1;
            }
        }
        assert!(ahead.values().all(|many| *many <= 2), "over the limit: {ahead:?}");
        assert_eq!(overfull, 0);
        let open = self.town.rows().await.iter().filter(|row| row.entry.delivered_on.is_none()).count();
        assert_eq!(open, bookings.len(), "an open row for each booking that stands");
    }
}

/// Runs a sequence and says how many bookings there were.
async fn run(engine: Engine, steps: Vec<Step>) -> usize {
    let kinds = KINDS.map(|name| Kind { per_person: Some(2), ..kind(name) });
    let town = Town::with(engine, plan(window(2, "10:00", "12:00")), kinds.to_vec()).await;
    town.reach(Stage::Live).await;
    let mut run = Run { town, booked: Vec::new() };
    for step in &steps {
        run.step(step).await;
        run.check().await;
    }
    run.booked.len()
}

/// Always the same sequences on an engine, so that a failure can be looked at again.
async fn sequences(engine: Engine, many: usize) {
    let mut runner = TestRunner::deterministic();
    let mut booked = 0;
    for _ in 0..many {
        let steps = steps().new_tree(&mut runner).unwrap().current();
        booked += run(engine, steps).await;
    }
    assert!(booked > many * 5, "sequences in which hardly anything is booked show nothing: {booked}");
}

#[tokio::test]
async fn whatever_happens_the_places_add_up_in_the_file() {
    sequences(Engine::Sqlite, 24).await;
}

#[tokio::test]
async fn whatever_happens_the_places_add_up_on_the_server() {
    sequences(Engine::Postgres, 6).await;
}

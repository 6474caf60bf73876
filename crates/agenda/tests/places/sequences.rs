//! What holds under any sequence of bookings (alone, with a family, with a mediator), moves, cancellations, changes of plan with their absences
//! and quotas, places made anew, and offers to those who wait that hold a place for a time; in an ordinary week, and in that in which the
//! clocks change.

use std::collections::BTreeMap;

use agenda::plan::{Absence, Plan, Quota};
use agenda::queue::EntryLink;
use agenda::{Answer, Back, Booking, BookingId, Channel, Kind, State, Wish, moment};
use jiff::civil::{Date, date};
use jiff::{Span, Timestamp};
use kernel::history::Actor;
use kernel::params;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use testkit::Engine;

use crate::support::{TODAY, Town, kind, mediator, open, plan, window};

mod waiting;

use waiting::Held;

#[derive(Clone, Debug)]
enum Step {
    Book { person: u32, people: u16, helped: bool, kind: usize, day: i64, slot: i64 },
    Move { which: usize, day: i64, slot: i64 },
    Cancel { which: usize },
    Publish { desks: u16, minutes: u16, away: Option<(u16, i64)>, online: Option<u16>, extra: u16 },
    Regenerate,
    Later { minutes: i64 },
    Wait { person: u32, people: u16, helped: bool, kind: usize, earlier: Option<usize> },
    Offer,
    Answer { which: usize, accepted: bool },
    Leave { which: usize },
}

/// The most places in an hour that the office ever allows beyond its desks.
const EXTRA: u16 = 2;

const KINDS: [&str; 2] = ["informazioni", "ritiro"];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    // Today, the patron's day and three more; the last slots are times at which nothing begins.
    let when = || (0_i64..5, 0_i64..10);
    let step = prop_oneof![
        14 => (0_u32..8, 1_u16..3, prop::bool::weighted(0.3), 0_usize..2, when())
            .prop_map(|(person, people, helped, kind, (day, slot))| Step::Book { person, people, helped, kind, day, slot }),
        2 => (0_usize..20, when()).prop_map(|(which, (day, slot))| Step::Move { which, day, slot }),
        4 => (0_usize..20).prop_map(|which| Step::Cancel { which }),
        1 => (
            1_u16..4,
            prop::sample::select(vec![15_u16, 20, 30, 45]),
            prop::option::of((1_u16..4, 0_i64..4)),
            prop::option::of(1_u16..9),
            0..=EXTRA,
        )
            .prop_map(|(desks, minutes, away, online, extra)| Step::Publish { desks, minutes, away, online, extra }),
        1 => Just(Step::Regenerate),
        2 => (1_i64..60).prop_map(|minutes| Step::Later { minutes }),
        // As long as an offer holds.
        1 => (200_i64..300).prop_map(|minutes| Step::Later { minutes }),
        4 => (0_u32..8, 1_u16..3, prop::bool::weighted(0.2), 0_usize..2, prop::option::weighted(0.2, 0_usize..20))
            .prop_map(|(person, people, helped, kind, earlier)| Step::Wait { person, people, helped, kind, earlier }),
        4 => Just(Step::Offer),
        3 => (0_usize..20, prop::bool::weighted(0.7)).prop_map(|(which, accepted)| Step::Answer { which, accepted }),
        1 => (0_usize..20).prop_map(|which| Step::Leave { which }),
    ];
    prop::collection::vec(step, 40..70)
}

/// Thursday before the Sunday on which summer time ends.
const CLOCKS: Date = date(2026, 10, 22);

struct Run {
    town: Town,
    /// Its first day.
    begin: Date,
    booked: Vec<BookingId>,
    waiting: Vec<EntryLink>,
    /// How many offers were made or ended, and how many appointments came of them.
    offers: usize,
    accepted: usize,
}

impl Run {
    fn day(&self, ahead: i64) -> Date {
        self.begin.saturating_add(Span::new().days(ahead))
    }

    /// A time that is free for a wish, or one that may not be.
    async fn at(&self, wish: Wish, ahead: i64, slot: i64) -> Timestamp {
        let on = self.day(ahead);
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
            Step::Book { person, people, helped, kind, day, slot } => {
                let mut request = self.town.request(person, KINDS[kind], self.begin.at(0, 0, 0, 0));
                request.people = people;
                request.language = String::from(if helped { "ar" } else { "" });
                let wish = Wish { people, language: request.language.clone(), ..self.town.wish(KINDS[kind]) };
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
                let moved = move |tx: &mut kernel::db::Tx<'_>, post: &agenda::Post<'_>| {
                    agenda::move_to(tx, post, &Actor::system(), id, to, false)
                };
                // Refused or gone: either is an answer; what must hold is checked after every step. Who stays where they are keeps what a new
                // plan would not sell again.
                if let Ok(Answer::Booked(now)) = self.town.write(moved).await
                    && now.starts_at != booking.starts_at
                {
                    self.open(&now).await;
                }
            }
            Step::Cancel { which } => {
                let Some(id) = self.pick(which) else { return };
                let cancelled = move |tx: &mut kernel::db::Tx<'_>, post: &agenda::Post<'_>| {
                    agenda::cancel(tx, post, &Actor::system(), id, Back::Person)
                };
                let _ = self.town.write(cancelled).await;
            }
            Step::Publish { desks, minutes, away, online, extra } => {
                let mut window = window(desks, "10:00", "12:00");
                window.minutes = minutes;
                window.quotas.extend(online.map(|most| Quota { kind: None, channel: Some(Channel::Online), most }));
                let absence = |(desk, ahead): (u16, i64)| Absence {
                    from: self.day(ahead).at(10, 20, 0, 0),
                    to: self.day(ahead).at(11, 10, 0, 0),
                    desk: Some(desk),
                    reason: "ferie".into(),
                };
                let absences = away.into_iter().map(absence).collect();
                self.town.publish(Plan { absences, extra_per_hour: extra, ..plan(window) }).await;
            }
            Step::Regenerate => drop(agenda::keep_up(self.town.app.db()).await.unwrap()),
            Step::Later { minutes } => self.town.app.clock.advance(minutes * 60),
            Step::Wait { person, people, helped, kind, earlier } => {
                self.wait(person, people, helped, kind, earlier).await;
            }
            Step::Offer => self.offer().await,
            Step::Answer { which, accepted } => self.answer(which, accepted).await,
            Step::Leave { which } => self.leave(which).await,
        }
    }

    /// What was just sold lies in no absence, and in no place that the quotas keep for others.
    async fn open(&self, booking: &Booking) {
        let id = booking.id;
        let sql = "SELECT COUNT(*) FROM agenda_taken t
             JOIN agenda_places p ON p.owner = t.owner AND p.starts_at = t.starts_at AND p.desk = t.desk
             WHERE t.booking = $1 AND (p.blocked <> '' OR p.refuses LIKE '%*:online%')";
        let blocked: i64 = self.town.app.db().read(move |tx| tx.one(sql, params![id], |row| row.next())).await.unwrap();
        assert_eq!(blocked, 0, "{booking:?}");
    }

    fn pick(&self, which: usize) -> Option<BookingId> {
        self.booked.get(which % self.booked.len().max(1)).copied()
    }

    /// A booking has places of its desk from its beginning on, its mediator's time as long as it lasts, and is within the hours on the wall.
    fn has_its_places(&self, booking: &Booking, taken: &[Taken]) {
        let own: Vec<&Taken> = taken.iter().filter(|one| one.booking == booking.id).collect();
        let (desks, help): (Vec<&Taken>, Vec<&Taken>) =
            own.into_iter().partition(|one| one.whose.0 == booking.counter.to_string());
        assert!(desks.iter().all(|one| one.whose.1 == booking.desk), "{booking:?}: {desks:?}");
        assert_eq!(desks.iter().map(|one| one.from).min(), Some(booking.starts_at), "{booking:?}");
        assert_eq!(booking.mediator.is_some(), !booking.language.is_empty(), "{booking:?}");
        assert_eq!(booking.mediator.is_some(), !help.is_empty(), "{booking:?}: {help:?}");
        if let (Some(first), Some(last)) = (help.first(), help.last()) {
            assert!(first.from <= booking.starts_at && booking.ends_at <= last.to, "{booking:?}: {help:?}");
            assert!(help.windows(2).all(|pair| pair[0].to == pair[1].from), "{booking:?}: {help:?}");
        }
        let hour = moment::clock(self.town.app.clock.zone(), booking.starts_at);
        assert!(("10:00".."12:00").contains(&hour.as_str()), "the window is one on the wall clock: {booking:?}");
    }

    /// What holds at every moment.
    async fn check(&self) {
        let (counter, patron) = (self.town.counter, date(2026, 10, 6));
        let (from, to) = (self.begin, self.day(30));
        let (days, bookings, taken, overfull) = self
            .town
            .app
            .db()
            .read(move |tx| {
                let tally = agenda::tally(tx, counter, (from, to))?;
                let mut bookings: Vec<Booking> = Vec::new();
                for one in &tally {
                    bookings.append(&mut agenda::day(tx, counter, one.day)?);
                }
                let taken: Vec<Taken> = tx.list(
                    "SELECT t.booking, p.owner, p.desk, p.starts_at, p.ends_at FROM agenda_taken t
                     JOIN agenda_places p ON p.owner = t.owner AND p.starts_at = t.starts_at AND p.desk = t.desk
                     ORDER BY p.owner, p.desk, p.starts_at",
                    params![],
                    |row| {
                        let (booking, owner, desk) = (row.next()?, row.next()?, row.next()?);
                        Ok(Taken { booking, whose: (owner, desk), from: row.next()?, to: row.next()? })
                    },
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
            assert!(pair[0].whose != pair[1].whose || pair[0].to <= pair[1].from, "two people at one desk: {pair:?}");
        }
        let mut beyond: BTreeMap<i64, u16> = BTreeMap::new();
        for extra in taken.iter().filter(|place| place.whose.1 > 200) {
            *beyond.entry(extra.from.as_second() / 3600).or_default() += 1;
        }
        assert!(beyond.values().all(|many| *many <= EXTRA), "more than the office allowed: {beyond:?}");
        let offers = waiting::held(&self.town).await;
        Held::check(&offers, &bookings);
        let now = self.town.app.clock.now();
        let mut ahead: BTreeMap<(String, String), usize> = BTreeMap::new();
        for booking in &bookings {
            self.has_its_places(booking, &taken);
            // An offer of an earlier appointment stands for the one that the person has.
            let is_instead = offers.iter().any(|one| one.earlier && one.booking.id == booking.id);
            if booking.ends_at > now && !is_instead {
                *ahead.entry((booking.applicant.name.clone(), booking.kind.to_string())).or_default() += 1;
            }
        }
        assert!(ahead.values().all(|many| *many <= 2), "over the limit: {ahead:?}");
        assert_eq!(overfull, 0);
        let open = self.town.rows().await.iter().filter(|row| row.entry.delivered_on.is_none()).count();
        let standing = bookings.iter().filter(|booking| booking.state == State::Booked).count();
        assert_eq!(open, standing, "an open row for each booking that stands, none for an offer");
    }
}

/// A place that somebody has.
#[derive(Debug)]
struct Taken {
    booking: BookingId,
    /// The counter's or the mediator's, and the desk.
    whose: (String, u16),
    from: Timestamp,
    to: Timestamp,
}

/// Runs a sequence and says how many bookings there were, how many offers were made or ended, and how many accepted.
async fn run(engine: Engine, begin: Date, steps: Vec<Step>) -> [usize; 3] {
    let kinds = KINDS.map(|name| Kind { per_person: Some(2), ..kind(name) });
    let town = open(engine, plan(window(2, "10:00", "12:00")), kinds.to_vec()).await;
    // Somebody who speaks Arabic, from ten to half past eleven.
    mediator(&town, &["ar"], plan(window(1, "10:00", "11:30"))).await;
    town.app.clock.set(town.instant(begin.at(9, 30, 0, 0)));
    agenda::keep_up(town.app.db()).await.unwrap();
    let mut run = Run { town, begin, booked: Vec::new(), waiting: Vec::new(), offers: 0, accepted: 0 };
    for step in &steps {
        run.step(step).await;
        run.check().await;
    }
    [run.booked.len(), run.offers, run.accepted]
}

/// Always the same sequences on an engine, so that a failure can be looked at again.
async fn sequences(engine: Engine, many: usize) {
    let mut runner = TestRunner::deterministic();
    let mut sum = [0; 3];
    for number in 0..many {
        let steps = steps().new_tree(&mut runner).unwrap().current();
        let counted = run(engine, if number % 2 == 0 { TODAY } else { CLOCKS }, steps).await;
        sum = [0, 1, 2].map(|at: usize| sum[at] + counted[at]);
    }
    let [booked, offers, accepted] = sum;
    let told = format!("{booked} booked, {offers} offers made or ended, {accepted} accepted");
    println!("{told}");
    assert!(booked > many * 5 && offers > many && accepted * 2 > many, "little happened, little is shown: {told}");
}

#[tokio::test]
async fn whatever_happens_the_places_add_up_in_the_file() {
    sequences(Engine::Sqlite, 16).await;
}

#[tokio::test]
async fn whatever_happens_the_places_add_up_on_the_server() {
    sequences(Engine::Postgres, 6).await;
}

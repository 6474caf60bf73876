//! `kill -9` in the midst of a rush: what was confirmed is there, no place is lost, and the program goes on where it was.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use agenda::plan::Plan;
use agenda::{Asks, Channel, Wish};
use charter::CounterId;
use charter::words::Weekday;
use jiff::{Timestamp, ToSpan};
use kernel::db::Db;
use kernel::params;
use testkit::Engine;

use super::serving::Server;
use super::{House, open};
use crate::agenda_citizen::{open_counter, plan};

/// People who press at the same time, and how many are confirmed before the program is killed.
const AT_ONCE: usize = 8;
const CONFIRMED: usize = 24;

/// Somebody with a browser: the way from the counter to the last button. Nothing where the line breaks.
struct Person {
    address: SocketAddr,
    cookie: String,
}

impl Person {
    fn post(&mut self, path: &str, form: &str) -> Option<String> {
        let mut stream = TcpStream::connect(self.address).ok()?;
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nCookie: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            self.address,
            self.cookie,
            form.len()
        );
        stream.write_all(request.as_bytes()).ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        let header = |name: &str| answer.lines().find_map(|line| line.strip_prefix(name).map(str::to_owned));
        if let Some(cookie) = header("set-cookie: sportello_booking=") {
            self.cookie = format!("sportello_booking={}", cookie.split(';').next().unwrap_or_default());
        }
        header("location: ")
    }

    /// Books a time; where that leads.
    fn book(address: SocketAddr, counter: CounterId, at: Timestamp, name: &str) -> Option<String> {
        let mut person = Self { address, cookie: String::new() };
        person.post("/appointments", &format!("place={counter}+informazioni"))?;
        let mut to = person.post("/appointments/new/time", &format!("at={at}"))?;
        if to.starts_with("/appointments/new/details") {
            person.post("/appointments/new/details", "note=")?;
            let name = name.replace(' ', "+");
            person
                .post("/appointments/new/applicant", &format!("name={name}&born_on=1980-05-01&email=a%40example.it"))?;
            to = person.post("/appointments/new/review", "")?;
        }
        Some(to)
    }
}

/// Four desks every weekday from ten to noon, from today on.
fn wide() -> Plan {
    let mut plan = plan("12:00");
    plan.patterns[0].window.desks = (1..=4).collect();
    plan.patterns[0].days = Weekday::ALL.to_vec();
    plan
}

/// How all places of the counter stand: capacity, free, taken, blocked.
async fn counts(db: &Db, counter: CounterId) -> [u64; 4] {
    let today = db.clock().today();
    let days = db.read(move |tx| agenda::tally(tx, counter, (today, today.saturating_add(60.days())))).await.unwrap();
    days.iter()
        .fold([0; 4], |sum, day| [sum[0] + day.capacity, sum[1] + day.free, sum[2] + day.taken, sum[3] + day.blocked])
}

async fn times(db: &Db, counter: CounterId) -> Vec<Timestamp> {
    let wish = Wish {
        counter,
        kind: "informazioni".parse().unwrap(),
        channel: Channel::Online,
        asks: Asks::Anyone,
        people: 1,
        language: String::new(),
        moving: None,
    };
    let from = db.clock().today().saturating_add(1.day());
    let free = db.read(move |tx| agenda::between(tx, &wish, (from, from.saturating_add(13.days())))).await.unwrap();
    free.into_iter().map(|start| start.starts_at).collect()
}

/// Books until the program is killed; who was told that the appointment is confirmed, with its hour.
fn rush(server: &mut Server, counter: CounterId, times: &[Timestamp]) -> BTreeMap<String, Timestamp> {
    let (next, confirmed) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let address = server.address;
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    // More people than desks for each time.
                    let (name, at) = (format!("Persona {number}"), times[number / 6 % times.len()]);
                    let Some(to) = Person::book(address, counter, at, &name) else { return };
                    if !to.starts_with("/appointments/new") {
                        confirmed.lock().unwrap().insert(name, at);
                    }
                }
            });
        }
        let begun = Instant::now();
        while confirmed.lock().unwrap().len() < CONFIRMED {
            assert!(begun.elapsed() < Duration::from_secs(100), "hardly anybody is confirmed");
            std::thread::sleep(Duration::from_millis(5));
        }
        server.child.kill().unwrap();
        server.child.wait().unwrap();
    });
    confirmed.into_inner().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_killed_in_a_rush_has_lost_nothing_that_was_confirmed() {
    for engine in Engine::BOTH {
        let (house, place) = (House::new(), engine.place().await);
        let db = open(&place.url).await;
        let (_, _, counter) = open_counter(&db, wide()).await;
        let (before, times) = (counts(&db, counter).await, times(&db, counter).await);
        let database = ["--database", place.url.as_str()];
        let mut server = Server::start_with(&house, &database);
        let confirmed = tokio::task::block_in_place(|| rush(&mut server, counter, &times));

        let held = db.read(|tx| {
            tx.list(
                "SELECT b.name, b.starts_at, (SELECT COUNT(*) FROM agenda_taken t WHERE t.booking = b.id AND t.starts_at = b.starts_at),
                   (SELECT COUNT(*) FROM ledger l WHERE l.subject_kind = 'booking' AND l.subject_id = b.id),
                   (SELECT COUNT(*) FROM history h WHERE h.subject_kind = 'booking' AND h.subject_id = b.id)
                 FROM agenda_bookings b ORDER BY b.id",
                params![],
                |row| {
                    let (name, at): (String, Timestamp) = (row.next()?, row.next()?);
                    Ok((name, (at, (row.next()?, row.next()?, row.next()?))))
                },
            )
        });
        let held: BTreeMap<String, (Timestamp, (i64, i64, i64))> = held.await.unwrap().into_iter().collect();
        for (name, at) in &confirmed {
            assert_eq!(held.get(name), Some(&(*at, (1, 1, 1))), "{engine:?}: {name} was confirmed");
        }
        assert!(held.values().all(|(_, whole)| *whole == (1, 1, 1)), "{engine:?}: all of a booking, or nothing of it");
        let [capacity, free, taken, blocked] = counts(&db, counter).await;
        assert_eq!((capacity, taken), (before[0], held.len() as u64), "{engine:?}: no place is lost");
        assert_eq!(capacity, free + taken + blocked, "{engine:?}");
        let verified = house.json(&["verify", "--json", "--database", &place.url]);
        assert_eq!(verified["in_order"], true, "{engine:?}: {verified}");

        let server = Server::start_with(&house, &database);
        let last = *times.last().expect("a time");
        let to = tokio::task::block_in_place(|| Person::book(server.address, counter, last, "Dopo il riavvio"));
        assert!(to.is_some_and(|to| !to.starts_with("/appointments/new")), "{engine:?}: it goes on");
    }
}

//! A town in which everybody wants an appointment: counters with the places of a month, and a crowd that has filled in everything and only
//! has to press the last button.

use std::cell::OnceCell;
use std::net::SocketAddr;

use agenda::plan::{Every, Pattern, Plan, Release, Window};
use agenda::{Asks, Channel, Help, Kind, Offer, Stage, TypeCode, Who, Wish, Words};
use charter::words::{BodyKind, Weekday};
use charter::{Body, Counter, CounterId, Office};
use jiff::{Timestamp, ToSpan};
use kernel::db::{Bind, Db, Tx, Value};
use kernel::history::Actor;
use kernel::{Result, params};
use sha2::{Digest, Sha256};
use tokio::runtime::Runtime;

use crate::client::{Answer, Connection, form_request};
use crate::place::dice;

/// The type of appointment that everybody wants.
const TYPE: &str = "click-day";
/// How many days ahead there are places.
const DAYS: i64 = 40;
/// How many drafts are written at once.
const PIECE: usize = 5_000;

/// The town.
pub struct Town {
    /// Its database, beside the program that is measured.
    pub db: Db,
    /// When appointments begin at its counters.
    pub times: Vec<Time>,
    /// What the program keeps of somebody who has filled in everything.
    example: OnceCell<Draft>,
}

/// A time at a counter.
#[derive(Clone, Copy)]
pub struct Time {
    pub counter: CounterId,
    pub starts_at: Timestamp,
    /// How many people can have it.
    pub desks: usize,
}

impl Town {
    /// Counters with so many desks each, that receive every ten minutes from eight to six; from tomorrow on all is free.
    pub fn found(runtime: &Runtime, url: &str, counters: usize, desks: u16) -> Self {
        runtime.block_on(async {
            let db = app::open::at(url, None).await.expect("a database");
            let ids = db.write(move |tx| build(tx, counters)).await.expect("counters");
            let mut times = Vec::new();
            for counter in ids {
                times.extend(db.write(move |tx| open(tx, counter, desks)).await.expect("places"));
            }
            Self { db, times, example: OnceCell::new() }
        })
    }

    /// The numbers of the times, in no order.
    pub fn shuffled(&self) -> Vec<usize> {
        let mut times: Vec<usize> = (0..self.times.len()).collect();
        let mut dice = dice(1);
        for last in (1..times.len()).rev() {
            times.swap(last, usize::try_from(dice(last as u64 + 1)).unwrap_or(last));
        }
        times
    }

    /// Times, each as often as it has places.
    pub fn places(&self, times: &[usize]) -> Vec<usize> {
        times.iter().flat_map(|time| std::iter::repeat_n(*time, self.times[*time].desks)).collect()
    }

    /// What a browser sends that looks at the month of a counter; for each of them.
    pub fn months(&self) -> Vec<Vec<u8>> {
        let mut counters: Vec<CounterId> = self.times.iter().map(|time| time.counter).collect();
        counters.dedup();
        let month = |_| "GET /appointments?type=click-day HTTP/1.1\r\nhost: localhost\r\n\r\n".to_owned().into_bytes();
        counters.into_iter().map(month).collect()
    }

    /// People who have filled in everything for a time each: what their browsers send last. The first of them does it step by step; the
    /// others are written as the program has written that one.
    pub fn crowd(&self, runtime: &Runtime, node: SocketAddr, wishes: &[usize], first: usize) -> Vec<Vec<u8>> {
        let example = self.example.get_or_init(|| runtime.block_on(self.example(node)));
        for (piece, wishes) in wishes.chunks(PIECE).enumerate() {
            let people: Vec<(usize, Time)> =
                (first + piece * PIECE..).zip(wishes.iter().map(|wish| self.times[*wish])).collect();
            let example = example.clone();
            let write = self.db.write(move |tx| {
                let rows = people.iter().map(|(number, time)| example.row(*number, *time));
                tx.insert_all("agenda_drafts", &["token_hash", "key", "draft", "expires_at"], rows)
            });
            runtime.block_on(write).expect("drafts");
        }
        (first..first + wishes.len()).map(|number| press(&token(number)).into_bytes()).collect()
    }

    /// Somebody who fills in everything, as the program keeps it.
    async fn example(&self, node: SocketAddr) -> Draft {
        let (mut connection, time) = (Connection::open(node).await, self.times[0]);
        let place = format!("place={}+{TYPE}", time.counter);
        let begun = connection.post("/appointments", "", &place).await;
        let cookie =
            begun.header("set-cookie").and_then(|cookie| cookie.split(';').next()).expect("a draft").to_owned();
        let at = format!("people=1&at={}", time.starts_at);
        let applicant =
            format!("name={}&born_on=1980-05-01&email=amina%40example.it&phone=", name(0).replace(' ', "+"));
        for (step, form) in [("time", at.as_str()), ("details", "note="), ("applicant", &applicant)] {
            let answer = connection.post(&format!("/appointments/new/{step}"), &cookie, form).await;
            let on = answer.header("location").unwrap_or_default();
            assert!(answer.status() == "303" && !on.contains("lost="), "{step}: {} {on}", answer.status());
        }
        let token = hash(cookie.split_once('=').map_or("", |(_, token)| token));
        let read = self.db.read(move |tx| {
            tx.one("SELECT draft, expires_at FROM agenda_drafts WHERE token_hash = $1", params![token], |row| {
                Ok((row.next::<String>()?, row.next()?))
            })
        });
        let (draft, expires_at) = read.await.expect("the draft of the example");
        Draft { json: serde_json::from_str(&draft).expect("a draft"), expires_at }
    }
}

/// What was filled in.
#[derive(Clone)]
struct Draft {
    json: serde_json::Value,
    expires_at: Timestamp,
}

impl Draft {
    fn row(&self, number: usize, time: Time) -> [Value<'static>; 4] {
        let mut json = self.json.clone();
        json["counter"] = time.counter.to_string().into();
        json["starts_at"] = time.starts_at.to_string().into();
        json["name"] = name(number).into();
        json["email"] = format!("persona{number}@example.it").into();
        [
            Value::text(hash(&token(number))),
            Value::text(format!("draft {number}")),
            Value::text(json.to_string()),
            self.expires_at.value().into_owned(),
        ]
    }
}

/// The name of a person: those of other numbers are other people.
pub fn name(number: usize) -> String {
    format!("Persona {number}")
}

/// The last button of the form.
fn press(token: &str) -> String {
    form_request("/appointments/new/review", &format!("sportello_booking={token}"), "csrf=")
}

/// Whether the answer to the last button is an appointment.
pub fn is_booked(answer: &Answer<'_>) -> bool {
    let to = answer.header("location").unwrap_or_default();
    let gone = to.starts_with("/appointments/new/time?lost=");
    let booked = answer.status() == "303" && to.starts_with("/appointments/") && !to.starts_with("/appointments/new");
    assert!(booked || gone, "neither booked nor gone: {} {to}", answer.status());
    booked
}

fn token(number: usize) -> String {
    format!("{number:064x}")
}

fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token))
}

fn build(tx: &mut Tx<'_>, counters: usize) -> Result<Vec<CounterId>> {
    let by = Actor::system();
    let body = Body::new(tx.id(), "ente", BodyKind::Municipality, "Città delle prove");
    let office = Office::new(tx.id(), body.id, "ufficio", "Ufficio immigrazione");
    charter::save_body(tx, &by, &body)?;
    charter::save_office(tx, &by, &office)?;
    agenda::seed::write_kinds(tx, &[kind()?])?;
    let mut ids = Vec::new();
    for number in 0..counters {
        let new = Counter::new(tx.id(), office.id, &format!("sportello-{number}"), &format!("Sportello {number}"));
        let counter = Counter { address: "Via Mameli 10, Casale".into(), ..new };
        charter::save_counter(tx, &by, &counter)?;
        agenda::begin(tx, counter.id, office.id)?;
        ids.push(counter.id);
    }
    Ok(ids)
}

fn kind() -> Result<Kind> {
    let words = Words {
        name: "Domanda di nulla osta".into(),
        instructions: "Presentarsi all'ora indicata.".into(),
        bring: "Un documento\nLa ricevuta della domanda".into(),
    };
    Ok(Kind {
        code: TYPE.parse()?,
        who: Who::Anyone,
        minutes: 10,
        per_person: Some(1),
        per_case: None,
        people_most: 1,
        units_per_person: 0,
        help: Help::None,
        texts: [("it".to_owned(), words)].into(),
    })
}

fn open(tx: &mut Tx<'_>, counter: CounterId, desks: u16) -> Result<Vec<Time>> {
    let (by, kind, today): (_, TypeCode, _) = (Actor::system(), TYPE.parse()?, tx.clock().today());
    let offer = Offer { counter, kind: kind.clone(), service: None, minutes: None, position: 0 };
    agenda::save_offers(tx, &by, counter, &[offer])?;
    let window = Window {
        desks: (1..=desks).collect(),
        opens: "08:00".parse()?,
        closes: "18:00".parse()?,
        breaks: Vec::new(),
        minutes: 10,
        buffer: 0,
        types: Vec::new(),
        quotas: Vec::new(),
    };
    let days = Weekday::ALL[..6].to_vec();
    let plan = Plan {
        patterns: vec![Pattern { days, every: Every::Week, from: None, to: None, window }],
        lead_minutes: 0,
        horizon_days: u16::try_from(DAYS).unwrap_or(u16::MAX),
        release: Release::Fixed { at: today.at(0, 0, 0, 0) },
        change_minutes: 60,
        moves_most: 2,
        return_minutes: 60,
        ..Plan::default()
    };
    let revision = agenda::calendar(tx, counter)?.revision;
    agenda::publish(tx, &by, counter, revision, &plan)?;
    for stage in [Stage::Familiarisation, Stage::Live] {
        let revision = agenda::agenda(tx, counter)?.revision;
        agenda::set_stage(tx, &by, counter, revision, (stage, None))?;
    }
    let wish = Wish {
        counter,
        kind,
        channel: Channel::Online,
        asks: Asks::Anyone,
        people: 1,
        language: String::new(),
        moving: None,
    };
    let free = agenda::between(tx, &wish, (today.saturating_add(1.day()), today.saturating_add(DAYS.days())))?;
    let time = |start: agenda::Start| Time { counter, starts_at: start.starts_at, desks: start.desks.len() };
    Ok(free.into_iter().map(time).collect())
}

//! One protocol register for which everybody registers at once: 300 documents a second for five minutes over HTTP, against the program as it
//! is shipped, with the client on the same two processors. No number is missing, none is given twice, and whoever comes first has the lower one.

use std::collections::HashMap;
use std::sync::Arc;

use charter::words::BodyKind;
use charter::{Body, Office};
use kernel::db::{Db, Tx, migrate};
use kernel::history::Actor;
use kernel::people::{self, NewPerson};
use kernel::permit::{Held, Role};
use kernel::{Result, params};
use protocol::{Numbering, Register};
use tokio::runtime::Runtime;

use crate::Effort;
use crate::agenda::pace::{Askers, Pace, Went};
use crate::client;
use crate::place::{self, Server};
use crate::program::Running;
use crate::report::{Report, Unit, percentile};

/// Documents a second.
const DOCUMENTS: f64 = 300.0;
/// Connections at once.
const CONNECTIONS: usize = 128;
const EMAIL: &str = "operatore@protocollo.example";
const PASSWORD: &str = "una frase per le misure";

/// On SQLite.
pub fn sqlite(effort: Effort, report: &mut Report) {
    let runtime = place::thin_runtime();
    let data = place::empty_folder("protocol");
    let db = found(&runtime, &format!("{data}/sportello.db"));
    let server = Running::serve(&data, false);
    measure(&runtime, &db, &[&server], effort, report, "Protocol, SQLite");
    server.stop();
}

/// The same on PostgreSQL, with two nodes.
pub fn nodes(effort: Effort, report: &mut Report) {
    let (runtime, postgres) = (place::thin_runtime(), Server::start());
    let url = postgres.empty("protocol");
    let db = found(&runtime, &url);
    let nodes = ["protocol-a", "protocol-b"].map(|name| Running::serve_on(&url, &place::empty_folder(name)));
    measure(&runtime, &db, &[&nodes[0], &nodes[1]], effort, report, "Protocol, PostgreSQL, two nodes");
    nodes.into_iter().for_each(Running::stop);
}

/// An office with a register, and somebody who registers.
fn found(runtime: &Runtime, url: &str) -> Db {
    let db = place::open(url);
    runtime.block_on(async {
        migrate(&db, &app::migrations()).await.expect("tables");
        let hash = people::hash_password(PASSWORD).expect("a hash");
        db.write(move |tx| fill(tx, &hash)).await.expect("an office");
    });
    db
}

fn fill(tx: &mut Tx<'_>, hash: &str) -> Result<()> {
    let by = Actor::system();
    let body = Body::new(tx.id(), "comune", BodyKind::Municipality, "Comune di Prova");
    let office = Office::new(tx.id(), body.id, "protocollo", "Ufficio Protocollo");
    charter::save_body(tx, &by, &body)?;
    charter::save_office(tx, &by, &office)?;
    let (id, opened_at) = (tx.id(), tx.now());
    let register = Register {
        id,
        revision: 0,
        body: body.id,
        keeper: office.id,
        area: "AOO".to_owned(),
        numbering: Numbering::Own,
        opened_at,
    };
    protocol::save_register(tx, &by, &register)?;
    let new = NewPerson {
        email: EMAIL.to_owned(),
        name: "Operatore".to_owned(),
        password_hash: Some(hash.to_owned()),
        must_change_password: false,
        roles: vec![Held { role: Role::Operator, office: Some(office.id) }],
    };
    people::create(tx, &new).map(|_| ())
}

fn request(cookie: &str, number: usize) -> Vec<u8> {
    let body = format!(
        "{{\"direction\":\"incoming\",\"channel\":\"certified_mail\",\"subject\":\"Domanda n. {number}\",\
         \"correspondents\":[{{\"name\":\"Amina Diallo\",\"address\":\"amina@pec.example\"}}]}}"
    );
    let head = format!(
        "POST /api/v1/protocol/registrations HTTP/1.1\r\nhost: localhost\r\naccept-language: it\r\ncookie: {cookie}\r\n\
         content-type: application/json\r\nidempotency-key: request-{number:012}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    format!("{head}{body}").into_bytes()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a rate times seconds is a count far below 2^53"
)]
fn measure(runtime: &Runtime, db: &Db, nodes: &[&Running], effort: Effort, report: &mut Report, name: &str) {
    let many = (DOCUMENTS * effort.click_day) as usize;
    let cookie = runtime.block_on(client::session(nodes[0].address, EMAIL, PASSWORD));
    let askers = Askers {
        nodes: nodes.iter().map(|node| node.address).collect(),
        connections: CONNECTIONS,
        requests: Arc::new((0..many).map(|number| request(&cookie, number)).collect()),
        many,
        good: |answer| answer.status() == "201",
    };
    let went = runtime.block_on(askers.ask(Pace::PerSecond(DOCUMENTS)));
    let took = |of_hundred| percentile(went.iter().map(|one| one.took).collect(), of_hundred);
    let last = went.iter().map(|one| one.sent + one.took / 1000.0).fold(0.0, f64::max);
    let done = went.iter().filter(|one| one.good).count();
    // Those who were answered a moment after the last was asked were asked in time.
    report.at_least(&format!("{name}: registrations, asked 300 times a second"), done as f64 / last, DOCUMENTS * 0.99);
    report.alone("99 of 100 of them within", Unit::Milliseconds, took(99.0), 250.0);
    report.alone(
        "The longest by which a later one got a lower number",
        Unit::Milliseconds,
        check(runtime, db, &went),
        100.0,
    );
    Report::remark(&format!(
        "{done} registrations, no number missing or twice; half within {:.1} ms, the slowest {:.1} ms",
        took(50.0),
        took(100.0)
    ));
}

/// Compares what was told with what the database holds; the longest time by which somebody who came later has a lower number, in milliseconds.
fn check(runtime: &Runtime, db: &Db, went: &[Went]) -> f64 {
    let held: Vec<(i64, String)> = runtime
        .block_on(db.read(|tx| {
            let sql = "SELECT number, subject FROM protocol_registrations ORDER BY key";
            tx.list(sql, params![], |row| Ok((row.next()?, row.next()?)))
        }))
        .expect("the register");
    assert!(
        held.iter().map(|(number, _)| *number).eq((1..).take(held.len())),
        "a number is missing or was given twice"
    );
    let sent: HashMap<String, &Went> = went.iter().map(|one| (format!("Domanda n. {}", one.number), one)).collect();
    assert_eq!(held.len(), went.iter().filter(|one| one.good).count(), "as many as were told");
    let (mut latest, mut most) = (0.0_f64, 0.0_f64);
    for (_, subject) in &held {
        let one = sent.get(subject).expect("somebody asked for it");
        assert!(one.good, "told {subject}");
        most = most.max((latest - one.sent) * 1000.0);
        latest = latest.max(one.sent);
    }
    most
}

//! Offers to those who wait, made by two nodes of which one is killed in the midst: nobody is offered two places, no place is offered twice, and
//! the other node goes on.

use std::time::{Duration, Instant};

use agenda::queue::{self, Join, Part};
use agenda::{Applicant, Channel, Post};
use charter::CounterId;
use charter::words::Weekday;
use jiff::civil::date;
use kernel::Lang;
use kernel::db::Db;
use kernel::history::Actor;
use kernel::i18n::Catalog;
use kernel::params;
use testkit::Engine;

use super::serving::Server;
use super::{House, open};
use crate::agenda_citizen::{open_counter, plan};

/// How many wait, and how many have an offer before one of the nodes is killed.
const WAITING: i64 = 120;
const OFFERED: i64 = 15;

fn catalog() -> Catalog {
    let rooms = app::rooms();
    let texts = rooms.iter().flat_map(|room| room.texts.iter().copied());
    Catalog::new(texts.chain(kernel::TEXTS.iter().copied()).chain(web::TEXTS.iter().copied())).unwrap()
}

/// They come to the counter, one after the other, and every place comes free for them.
async fn people_wait(db: &Db, counter: CounterId) {
    let catalog = catalog();
    let done = db.write(move |tx| {
        let post = Post { catalog: &catalog, public_url: "http://sportello.test", sms: false };
        for number in 0..WAITING {
            let join = Join {
                kind: "informazioni".parse()?,
                counters: vec![counter],
                release: None,
                earlier: None,
                applicant: Applicant {
                    name: format!("Persona {number}"),
                    fiscal_code: format!("{number:011}"),
                    born_on: Some(date(1980, 5, 1)),
                    email: format!("persona{number}@example.it"),
                    phone: String::new(),
                    lang: Lang::It,
                },
                people: 1,
                language: String::new(),
                weekdays: Vec::new(),
                part: Part::Any,
            };
            queue::take_in(tx, &post, &Actor::system(), &join, (Channel::Counter, false))?;
        }
        tx.execute("UPDATE agenda_places SET returns_at = starts_at WHERE owner = $1", params![counter])
    });
    assert!(done.await.unwrap() >= u64::try_from(WAITING).unwrap(), "a place for each");
}

async fn number(db: &Db, sql: &'static str) -> i64 {
    db.read(move |tx| tx.one(sql, &[], |row| row.next())).await.unwrap()
}

/// Waits until so many offers are open.
async fn until(db: &Db, offers: i64) -> i64 {
    let begun = Instant::now();
    loop {
        let open = number(db, "SELECT COUNT(*) FROM agenda_holds WHERE state = 'open'").await;
        if open >= offers {
            return open;
        }
        assert!(begun.elapsed() < Duration::from_secs(100), "{open} offers of {offers}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_killed_while_it_makes_offers_loses_none_and_offers_nothing_twice() {
    let (house, place) = (House::new(), Engine::Postgres.place().await);
    let db = open(&place.url).await;
    let mut wide = plan("12:00");
    wide.patterns[0].window.desks = (1..=4).collect();
    wide.patterns[0].days = Weekday::ALL.to_vec();
    let (_, _, counter) = open_counter(&db, wide).await;
    let database = ["--database", place.url.as_str()];
    let (mut first, second) =
        tokio::task::block_in_place(|| (Server::start_with(&house, &database), Server::start_with(&house, &database)));
    people_wait(&db, counter).await;
    let before = until(&db, OFFERED).await;
    first.child.kill().unwrap();
    first.child.wait().unwrap();
    assert!(before < WAITING, "killed in the midst: {before}");
    until(&db, WAITING).await;
    assert_eq!(number(&db, "SELECT COUNT(*) FROM agenda_holds").await, WAITING, "one offer each");
    for (what, sql) in [
        ("person", "SELECT COUNT(DISTINCT waiting) FROM agenda_holds"),
        ("place", "SELECT COUNT(*) FROM agenda_taken t JOIN agenda_holds h ON h.booking = t.booking"),
        ("row of the ledger", "SELECT COUNT(*) FROM ledger WHERE kind = 'offer' AND outcome = 'open'"),
        ("person told", "SELECT COUNT(DISTINCT recipient) FROM outbox WHERE subject LIKE 'C’è un posto%'"),
    ] {
        assert_eq!(number(&db, sql).await, WAITING, "{what}: each once");
    }
    assert_eq!(
        number(&db, "SELECT COUNT(*) FROM outbox").await,
        2 * WAITING,
        "each is told twice: in the list, and the offer"
    );
    assert_eq!(number(&db, "SELECT COUNT(*) FROM agenda_taken").await, WAITING, "nothing is left over");
    let verified = house.json(&["verify", "--json", "--database", &place.url]);
    assert_eq!(verified["in_order"], true, "{verified}");
    drop(second);
}

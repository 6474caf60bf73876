//! Numbers: without gaps, in the order of arrival, whatever is given up meanwhile; and the database refuses what the code might ever try.

use std::sync::Arc;

use kernel::db::{Db, Size};
use kernel::history::Actor;
use kernel::ids::Ids;
use kernel::{Error, Result, params};
use proptest::test_runner::{Config, TestRunner};
use protocol::Registered;
use testkit::Engine;

use super::town::{Town, entry};

/// The constraint that refused a change.
fn refused<T: std::fmt::Debug>(done: Result<T>) -> String {
    match done {
        Err(Error::Constraint(name)) => name,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn numbers_have_seven_digits_and_begin_anew_each_year() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (first, second) = (town.registered("Prima").await, town.registered("Seconda").await);
        assert_eq!((first.name().as_str(), second.name().as_str()), ("0000001/2026", "0000002/2026"));
        town.at("2026-12-31T22:59:59Z");
        assert_eq!(town.registered("Ultima").await.name(), "0000003/2026");
        // In Rome it is next year already.
        town.at("2026-12-31T23:00:00Z");
        assert_eq!(town.registered("Nuova").await.name(), "0000001/2027");
    }
}

#[tokio::test]
async fn moments_never_go_back_while_numbers_rise() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        town.at("2026-10-05T10:00:00Z");
        let first = town.registered("Prima").await;
        town.at("2026-10-05T09:00:00Z");
        let second = town.registered("Seconda, con l'orologio indietro").await;
        assert_eq!(second.at, first.at);
    }
}

#[tokio::test]
async fn what_is_written_once_cannot_be_changed_by_any_statement() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let one = town.registered("Domanda").await;
        town.registered("Altra").await;
        let annulling = one.clone();
        let done = town
            .app
            .db()
            .write(move |tx| protocol::annul(tx, &annulling, "Doppia", "Determinazione 12", &Actor::system()));
        done.await.unwrap();
        let statements = [
            ("UPDATE protocol_registrations SET subject = 'altro'", "protocol_registrations_immutable"),
            ("UPDATE protocol_registrations SET at = at + 1", "protocol_registrations_immutable"),
            ("DELETE FROM protocol_registrations WHERE number = 2", "protocol_registrations_immutable"),
            ("UPDATE protocol_annulments SET reason = 'altro'", "protocol_annulments_immutable"),
            ("DELETE FROM protocol_annulments", "protocol_annulments_immutable"),
        ];
        for (sql, name) in statements {
            let done = town.app.db().write(move |tx| tx.execute(sql, &[])).await;
            assert_eq!(refused(done), name, "{engine:?}: {sql}");
        }
    }
}

#[tokio::test]
async fn a_number_without_the_one_before_cannot_be_written() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let one = town.registered("Domanda").await;
        let (register, office) = (one.register, one.entry.office);
        let insert = |number: i64, key: String, previous: Option<String>| {
            town.app.db().write(move |tx| {
                tx.execute(
                    "INSERT INTO protocol_registrations (key, previous, id, register, year, number, outside, at, day, office, direction,
                       channel, subject, class, correspondents, received_number, about_kind, about_id, operator_name)
                     VALUES ($1, $2, $3, $4, 2026, $5, FALSE, 0, '2026-10-05', $6, 'internal', 'other', 'x', '', '[]', '', '', '', 'x')",
                    params![key, previous, tx.id::<protocol::RegistrationId>(), register, number, office],
                )
            })
        };
        let key = |number: &str| format!("{register}/2026/{number}");
        let without_gaps = "protocol_registrations_without_gaps";
        assert_eq!(refused(insert(3, key("0000003"), None).await), without_gaps, "no number before is named");
        assert_eq!(refused(insert(3, key("0000003"), Some(key("0000001"))).await), without_gaps, "not the one before");
        assert_eq!(refused(insert(3, key("0000003"), Some(key("0000002"))).await), "reference", "it is not there");
        assert_eq!(refused(insert(2, key("2"), Some(key("0000001"))).await), "protocol_registrations_key");
        assert_eq!(refused(insert(1, key("0000001"), None).await), "protocol_registrations_pkey", "nor twice");
        insert(2, key("0000002"), Some(key("0000001"))).await.unwrap();
    }
}

/// What somebody does with a registration that was begun.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Kept,
    GivenUp,
    Refused,
}

async fn meet(db: &Db, town: &Town, number: usize, fate: Fate, in_lane: bool) -> Option<i64> {
    let entry = entry(town.urp, &format!("Domanda {number}"));
    let write = move |tx: &mut kernel::db::Tx<'_>| {
        let done = protocol::register(tx, &entry, &Actor::system())?;
        match fate {
            Fate::Kept => Ok(done),
            // The caller's own rule says no, after the number was taken.
            Fate::GivenUp => Err(Error::Conflict("protocol-changed-meanwhile".into())),
            // Or a statement of the caller's fails.
            Fate::Refused => tx.execute("DELETE FROM protocol_registrations WHERE number > 0", &[]).map(|_| done),
        }
    };
    let done = if in_lane { protocol::in_lane(db, write).await } else { db.write(write).await };
    match (done, fate) {
        (Ok(Registered::Done(one)), Fate::Kept) => Some(one.number),
        (Err(Error::Conflict(_)), Fate::GivenUp) => None,
        (Err(Error::Constraint(name)), Fate::Refused) if name == "protocol_registrations_immutable" => None,
        (other, _) => panic!("{other:?}"),
    }
}

/// Registrations at once, some of which are given up: whoever was confirmed has a number of their own, and none is missing between.
async fn rush(engine: Engine, fates: Vec<(u8, bool)>) {
    let town = Arc::new(Town::start(engine).await);
    let clock = town.app.clock.clone();
    // The second half asks another node.
    let other = match engine {
        Engine::Sqlite => town.app.db().clone(),
        Engine::Postgres => {
            Db::open(town.app.url(), Size { readers: 2, connections: 4 }, clock.clone(), Ids::random(clock)).unwrap()
        }
    };
    let mut work = tokio::task::JoinSet::new();
    for (number, (fate, in_lane)) in fates.into_iter().enumerate() {
        let (town, db) = (town.clone(), if number % 2 == 0 { town.app.db().clone() } else { other.clone() });
        let fate = [Fate::Kept, Fate::Kept, Fate::GivenUp, Fate::Refused][usize::from(fate % 4)];
        work.spawn(async move { meet(&db, &town, number, fate, in_lane).await });
    }
    let mut given: Vec<i64> = work.join_all().await.into_iter().flatten().collect();
    given.sort_unstable();
    let wanted: Vec<i64> = (1..).take(given.len()).collect();
    assert_eq!(given, wanted, "{engine:?}: told");
    let held: Vec<i64> = town.numbers().await.into_iter().map(|(_, number)| number).collect();
    assert_eq!(held, wanted, "{engine:?}: held");
}

#[test]
fn no_gap_whatever_is_given_up_and_however_many_come_at_once() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    for (engine, cases) in [(Engine::Sqlite, 12), (Engine::Postgres, 6)] {
        let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
        let fates = proptest::collection::vec(proptest::prelude::any::<(u8, bool)>(), 1..40);
        runner
            .run(&fates, |fates| {
                runtime.block_on(rush(engine, fates));
                Ok(())
            })
            .unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_first_has_the_lower_number() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut last = 0;
        for number in 0..30 {
            let one = town.registered(&format!("Domanda {number}")).await;
            assert_eq!(one.number, last + 1);
            last = one.number;
        }
    }
}

#[tokio::test]
async fn a_body_without_a_register_registers_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let done = town.register(entry(town.elsewhere, "Domanda")).await;
        assert!(matches!(done, Err(Error::NotFound)), "{done:?}");
    }
}

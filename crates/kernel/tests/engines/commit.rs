//! Functions that share a commit, and what one of them may do to its neighbours: nothing.

use kernel::db::Lane;
use kernel::params;
use kernel::{Error, Result};

use crate::support::{BOTH, Engine, Place};

const NOTES: &str = "CREATE TABLE notes (
  id BIGINT PRIMARY KEY,
  word TEXT NOT NULL,
  CONSTRAINT notes_word CHECK (word <> '')
);
CREATE UNIQUE INDEX notes_once ON notes (word);";

/// What a function of the crowd does.
#[derive(Clone, Copy)]
enum Does {
    Writes,
    Panics,
    Refuses,
    BreaksAConstraint,
    HidesAFailure,
}

fn run(tx: &mut kernel::db::Tx<'_>, number: i64, does: Does) -> Result<i64> {
    let insert = "INSERT INTO notes (id, word) VALUES ($1, $2)";
    tx.execute(insert, params![number, format!("word {number}")])?;
    match does {
        Does::Writes => {}
        Does::Panics => panic!("number {number} panics"),
        Does::Refuses => return Err(Error::Forbidden),
        Does::BreaksAConstraint => drop(tx.execute(insert, params![number + 1000, ""])?),
        Does::HidesAFailure => drop(tx.execute(insert, params![number + 1000, ""])),
    }
    Ok(number)
}

/// Holds the database's lane back until all functions wait in it, so that they share a commit.
async fn crowd(place: &Place, functions: Vec<Does>) -> Vec<Result<i64>> {
    let (open, gate) = std::sync::mpsc::channel::<()>();
    let held = tokio::spawn({
        let db = place.db.clone();
        async move { db.write_in_lane(Lane::Process("crowd"), move |_| Ok(gate.recv().is_ok())).await }
    });
    let mut waiting = Vec::new();
    for (number, does) in (1..).zip(functions) {
        let db = place.db.clone();
        waiting.push(tokio::spawn(async move {
            db.write_in_lane(Lane::Process("crowd"), move |tx| run(tx, number, does)).await
        }));
    }
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    drop(open);
    held.await.unwrap().unwrap();
    let mut answers = Vec::new();
    for answer in waiting {
        answers.push(answer.await.unwrap());
    }
    answers
}

async fn numbers(place: &Place) -> Vec<i64> {
    place.db.read(|tx| tx.list("SELECT id FROM notes ORDER BY id", params![], |row| row.next())).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_function_does_never_touches_its_neighbours_in_the_same_commit() {
    for engine in BOTH {
        let place = engine.with(NOTES).await;
        let mut functions = Vec::new();
        for _ in 0..4 {
            functions.extend([Does::Writes, Does::Panics, Does::Writes, Does::Refuses]);
            functions.extend([Does::BreaksAConstraint, Does::Writes, Does::HidesAFailure]);
        }
        let answers = crowd(&place, functions.clone()).await;
        let mut kept = Vec::new();
        for ((number, does), answer) in (1..).zip(functions).zip(answers) {
            match (does, answer) {
                (Does::Writes, Ok(answer)) => kept.push(answer),
                (Does::Panics, Err(Error::Internal(said))) => {
                    assert_eq!(said.to_string(), format!("a transaction panicked: number {number} panics"));
                }
                (Does::BreaksAConstraint, Err(Error::Constraint(name))) => assert_eq!(name, "notes_word"),
                (Does::Refuses, Err(Error::Forbidden)) | (Does::HidesAFailure, Err(Error::Internal(_))) => {}
                (_, answer) => panic!("{engine:?}: function {number} was answered {answer:?}"),
            }
        }
        assert_eq!(kept.len(), 12);
        assert_eq!(numbers(&place).await, kept, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_function_that_panics_alone_leaves_nothing_and_the_database_goes_on() {
    for engine in BOTH {
        let place = engine.with(NOTES).await;
        for _ in 0..20 {
            assert!(place.db.write(|tx| run(tx, 1, Does::Panics)).await.is_err());
            let read = place.db.read(|_| -> Result<()> { panic!("a reader panics") }).await;
            assert!(matches!(read, Err(Error::Internal(_))));
        }
        place.db.write(|tx| run(tx, 1, Does::Writes)).await.unwrap();
        assert_eq!(numbers(&place).await, [1], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_after_a_failed_one_is_refused_and_success_cannot_be_claimed() {
    for engine in BOTH {
        let place = engine.with(NOTES).await;
        let after = place
            .db
            .write(|tx| {
                let failed = tx.execute("INSERT INTO notes (id, word) VALUES (1, '')", params![]);
                assert!(matches!(failed, Err(Error::Constraint(_))));
                let read = tx.list("SELECT id FROM notes ORDER BY id", params![], |row| row.next::<i64>());
                let write = tx.execute("INSERT INTO notes (id, word) VALUES (2, 'b')", params![]);
                assert!(matches!((&read, &write), (Err(Error::Internal(_)), Err(Error::Internal(_)))));
                Ok(())
            })
            .await;
        assert!(matches!(after, Err(Error::Internal(_))), "{engine:?}: {after:?}");
        let read = place
            .db
            .read(|tx| {
                let _ = tx.list("SELECT nothing FROM notes ORDER BY id", params![], |row| row.next::<i64>());
                tx.list("SELECT id FROM notes ORDER BY id", params![], |row| row.next::<i64>())
            })
            .await;
        assert!(matches!(read, Err(Error::Internal(_))), "{engine:?}: {read:?}");
        assert!(numbers(&place).await.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_read_sees_what_was_committed_before_it_was_asked() {
    for engine in BOTH {
        let place = engine.with(NOTES).await;
        let mut askers = Vec::new();
        for asker in 0..8_i64 {
            let db = place.db.clone();
            askers.push(tokio::spawn(async move {
                for step in 0..40 {
                    let number = asker * 100 + step;
                    db.write(move |tx| run(tx, number, Does::Writes)).await.unwrap();
                    let found = db
                        .read(move |tx| {
                            tx.opt("SELECT id FROM notes WHERE id = $1 ORDER BY id", params![number], |r| {
                                r.next::<i64>()
                            })
                        })
                        .await
                        .unwrap();
                    assert_eq!(found, Some(number));
                }
            }));
        }
        for asker in askers {
            asker.await.unwrap_or_else(|error| panic!("{engine:?}: {error}"));
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reading_does_not_write() {
    for engine in BOTH {
        let place = engine.with(NOTES).await;
        assert!(place.db.read(|tx| run(tx, 1, Does::Writes)).await.is_err(), "{engine:?}");
        assert!(numbers(&place).await.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn arguments_that_do_not_fit_the_statement_are_refused() {
    for engine in BOTH {
        let place = engine.with(NOTES).await;
        for (sql, given) in [("SELECT $1 || $2 FROM notes ORDER BY id", 1), ("SELECT id FROM notes ORDER BY id", 1)] {
            let done = place.db.read(move |tx| tx.list(sql, &params![""][..given], |row| row.next::<String>())).await;
            assert!(matches!(done, Err(Error::Internal(_))), "{engine:?}: {done:?}");
        }
        // `$2` before `$1`, and `$1` twice: the numbers count, on both engines.
        let order = place
            .db
            .read(|tx| {
                let sql = "SELECT CAST($2 AS TEXT) || CAST($1 AS TEXT) || CAST($1 AS TEXT)";
                tx.one(sql, params!["a", "b"], |row| row.next::<String>())
            })
            .await;
        assert_eq!(order.unwrap(), "baa");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_change_is_one_row() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let place = engine.with(NOTES).await;
        let update = "UPDATE notes SET word = word || 'x'";
        place.db.write(|tx| run(tx, 1, Does::Writes)).await.unwrap();
        place.db.write(move |tx| tx.change(update, params![])).await.unwrap();
        let gone = place.db.write(|tx| tx.change("DELETE FROM notes WHERE id = $1", params![7])).await;
        assert!(matches!(gone, Err(Error::NotFound)));
        place.db.write(|tx| run(tx, 2, Does::Writes)).await.unwrap();
        assert!(matches!(place.db.write(move |tx| tx.change(update, params![])).await, Err(Error::Internal(_))));
        let words = place.db.read(|tx| tx.list("SELECT word FROM notes ORDER BY id", params![], |row| row.next()));
        let words: Vec<String> = words.await.unwrap();
        assert_eq!(words, ["word 1x", "word 2"], "{engine:?}: the change of many was taken back");
    }
}

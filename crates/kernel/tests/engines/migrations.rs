//! Steps of the tables: each once, unchanged, all or nothing.

use kernel::db::{Migration, migrate};
use kernel::{Error, params};

use crate::support::{BOTH, open};

const FIRST: Migration = Migration::new("room", "0001_room", "CREATE TABLE things (id BIGINT PRIMARY KEY);");
const SECOND: Migration = Migration::new(
    "room",
    "0002_names",
    "ALTER TABLE things ADD COLUMN name TEXT; INSERT INTO things (id) VALUES (1);",
);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_step_runs_once() {
    for engine in BOTH {
        let place = engine.bare();
        assert_eq!(migrate(&place.db, &[FIRST]).await.unwrap(), 1);
        assert_eq!(migrate(&place.db, &[FIRST, SECOND]).await.unwrap(), 1);
        assert_eq!(migrate(&place.db, &[FIRST, SECOND]).await.unwrap(), 0);
        let rows = place.db.read(|tx| tx.one("SELECT COUNT(*) FROM things", params![], |row| row.next::<i64>())).await;
        assert_eq!(rows.unwrap(), 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_step_that_was_run_may_not_change_its_text() {
    for engine in BOTH {
        let place = engine.bare();
        let apart = Migration { apart: Some(("SELECT 1;", "SELECT 1;")), ..FIRST };
        migrate(&place.db, &[apart]).await.unwrap();
        let other = Migration { sql: "CREATE TABLE things (id BIGINT PRIMARY KEY, more TEXT);", ..apart };
        let other_apart = Migration { apart: Some(("SELECT 1;", "SELECT 2;")), ..FIRST };
        for changed in [other, other_apart] {
            let done = migrate(&place.db, &[changed]).await;
            assert!(matches!(done, Err(Error::Internal(_))), "{engine:?}: {done:?}");
        }
        assert_eq!(migrate(&place.db, &[apart]).await.unwrap(), 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_step_that_fails_leaves_nothing() {
    for engine in BOTH {
        let place = engine.bare();
        let sql = "CREATE TABLE others (id BIGINT PRIMARY KEY); INSERT INTO others (id) VALUES (1); INSERT INTO nowhere VALUES (1);";
        let failing = Migration::new("room", "0002_fails", sql);
        assert!(migrate(&place.db, &[FIRST, failing, SECOND]).await.is_err());
        let others =
            place.db.read(|tx| tx.list("SELECT id FROM others ORDER BY id", params![], |row| row.next::<i64>()));
        assert!(others.await.is_err(), "{engine:?}: the table is not there");
        assert_eq!(migrate(&place.db, &[FIRST, SECOND]).await.unwrap(), 1, "{engine:?}: only the first was run");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nodes_that_start_at_once_do_not_hinder_each_other() {
    for engine in BOTH {
        let place = engine.bare();
        let mut nodes = Vec::new();
        for _ in 0..4 {
            let db = open(&place.url, &place.clock);
            nodes.push(tokio::spawn(async move {
                migrate(&db, &[FIRST, SECOND]).await.map(|own| own + 10 * usize::from(own > 2))
            }));
        }
        let mut run = 0;
        for node in nodes {
            run += node.await.unwrap().unwrap_or_else(|error| panic!("{engine:?}: {error}"));
        }
        assert_eq!(run, 2, "{engine:?}: each step by one of them");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn statements_go_on_after_a_table_changed_under_them() {
    for engine in BOTH {
        let place = engine.bare();
        migrate(&place.db, &[FIRST]).await.unwrap();
        let all = "SELECT * FROM things ORDER BY id";
        let count = |db: kernel::db::Db| async move {
            db.read(move |tx| tx.list(all, params![], |row| Ok(row.width()))).await.map(|rows| rows.len())
        };
        for _ in 0..20 {
            assert_eq!(count(place.db.clone()).await.unwrap(), 0);
        }
        migrate(&open(&place.url, &place.clock), &[FIRST, SECOND]).await.unwrap();
        for _ in 0..20 {
            assert_eq!(count(place.db.clone()).await.unwrap(), 1, "{engine:?}");
        }
    }
}

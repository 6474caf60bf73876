//! A constraint has one name, whichever engine keeps it.

use kernel::{Error, params};

use crate::support::BOTH;

const TABLES: &str = "CREATE TABLE masters (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  kind TEXT NOT NULL,
  level BIGINT NOT NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT masters_level CHECK (level BETWEEN 1 AND 5)
);
CREATE UNIQUE INDEX masters_code ON masters (code);
CREATE UNIQUE INDEX masters_one_active ON masters (kind, level) WHERE active;
CREATE UNIQUE INDEX masters_code_in_words ON masters (lower(kind || code));
CREATE TABLE details (
  master TEXT NOT NULL CONSTRAINT details_master REFERENCES masters (id),
  number BIGINT NOT NULL,
  PRIMARY KEY (master, number)
);
INSERT INTO masters (id, code, kind, level, active) VALUES ('a', 'A', 'x', 1, TRUE);
INSERT INTO details (master, number) VALUES ('a', 1);";

/// A statement that breaks a constraint, and the name that both engines give it.
const BREAKS: &[(&str, &str)] = &[
    ("INSERT INTO masters (id, code, kind, level, active) VALUES ('b', 'A', 'y', 1, TRUE)", "masters_code"),
    ("INSERT INTO masters (id, code, kind, level, active) VALUES ('b', 'B', 'x', 1, TRUE)", "masters_one_active"),
    ("INSERT INTO masters (id, code, kind, level, active) VALUES ('b', 'a', 'X', 2, TRUE)", "masters_code_in_words"),
    ("INSERT INTO masters (id, code, kind, level, active) VALUES ('a', 'B', 'y', 2, TRUE)", "masters_pkey"),
    ("INSERT INTO masters (id, code, kind, level, active) VALUES ('b', 'B', 'y', 9, TRUE)", "masters_level"),
    ("INSERT INTO masters (id, code, kind, level, active) VALUES ('b', NULL, 'y', 2, TRUE)", "masters_code_given"),
    ("INSERT INTO details (master, number) VALUES ('a', 1)", "details_pkey"),
    ("INSERT INTO details (master, number) VALUES ('nobody', 1)", "reference"),
    ("DELETE FROM masters WHERE id = 'a'", "reference"),
    ("UPDATE masters SET level = 0 WHERE id = 'a'", "masters_level"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_constraint_has_the_same_name_on_both_engines() {
    for engine in BOTH {
        let place = engine.with(TABLES).await;
        for (sql, name) in BREAKS {
            let done = place.db.write(move |tx| tx.execute(sql, params![])).await;
            match done {
                Err(Error::Constraint(found)) => assert_eq!(found, *name, "{engine:?}: {sql}"),
                other => panic!("{engine:?}: {sql}: {other:?}"),
            }
        }
        let kept = place.db.read(|tx| tx.one("SELECT COUNT(*) FROM masters", params![], |row| row.next::<i64>())).await;
        assert_eq!(kept.unwrap(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_partial_index_lets_the_others_be() {
    for engine in BOTH {
        let place = engine.with(TABLES).await;
        let sql = "INSERT INTO masters (id, code, kind, level, active) VALUES ($1, $2, 'x', 1, FALSE)";
        for id in ["b", "c"] {
            place.db.write(move |tx| tx.change(sql, params![id, id])).await.unwrap();
        }
        let twice = place.db.write(|tx| tx.execute("UPDATE masters SET active = TRUE WHERE id = 'b'", params![])).await;
        assert!(matches!(twice, Err(Error::Constraint(name)) if name == "masters_one_active"), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_named_constraint_becomes_a_message_beside_its_field() {
    for engine in BOTH {
        let place = engine.with(TABLES).await;
        let refused = place
            .db
            .write(|tx| {
                tx.execute(BREAKS[0].0, params![])
                    .map_err(|error| error.named("masters_code", "code", "master-code-taken"))
            })
            .await;
        let Err(Error::Invalid(invalid)) = refused else { panic!("{engine:?}: {refused:?}") };
        assert_eq!(invalid.on("code"), Some(&"master-code-taken".into()));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_kernels_own_indexes_can_be_told_apart() {
    // SQLite names a unique index by its columns only: two over the same columns would be one to it.
    let place = crate::support::Engine::Sqlite.place().await;
    let sql = "SELECT t.name || '(' || (SELECT group_concat(c.name) FROM pragma_index_info(i.name) c) || ')'
               FROM sqlite_schema t JOIN pragma_index_list(t.name) i
               WHERE t.type = 'table' AND i.\"unique\" AND i.origin = 'c' ORDER BY 1";
    let mut found: Vec<Option<String>> =
        place.db.read(move |tx| tx.list(sql, params![], |row| row.next())).await.unwrap();
    let all = found.len();
    found.dedup();
    assert_eq!(found.len(), all, "{found:?}");
}

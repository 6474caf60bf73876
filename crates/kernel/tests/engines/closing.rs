//! The database closes when its last clone goes: its threads end and its connections with them.

use std::time::Duration;

use kernel::params;

use crate::support::{Engine, open};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_lets_its_file_go_when_the_last_clone_is_gone() {
    let place = Engine::Sqlite.place().await;
    let beside = std::path::PathBuf::from(format!("{}-wal", place.url));
    assert!(beside.exists());
    let other = place.db.clone();
    let url = place.url.clone();
    let rest = place.close();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(beside.exists(), "a clone keeps it open");
    other.read(|tx| tx.one("SELECT COUNT(*) FROM people", params![], |row| row.next::<i64>())).await.unwrap();
    drop(other);
    // All threads have ended, and the last connection that closed took the log away: the file is the whole database.
    for beside in ["-wal", "-shm"] {
        assert!(!std::fs::exists(format!("{url}{beside}")).unwrap(), "{url}{beside} is left");
    }
    drop(rest);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_connections_end_when_the_last_clone_is_gone() {
    let place = Engine::Postgres.place().await;
    let watcher = open(&place.url, &place.clock);
    let mut waiting = Vec::new();
    for _ in 0..40 {
        let db = place.db.clone();
        waiting.push(tokio::spawn(async move {
            db.read(|tx| tx.one("SELECT COUNT(*) FROM people", params![], |row| row.next::<i64>())).await
        }));
    }
    for answer in waiting {
        answer.await.unwrap().unwrap();
    }
    let rest = place.close();
    let others = "SELECT COUNT(*) FROM pg_stat_activity
                  WHERE application_name = current_setting('application_name') AND pid <> pg_backend_pid()";
    let mut left = i64::MAX;
    for _ in 0..200 {
        left = watcher.read(move |tx| tx.one(others, params![], |row| row.next())).await.unwrap();
        // The watcher's own second connection may have been opened too.
        if left <= 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(left <= 1, "{left} connections are still open");
    drop(watcher);
    drop(rest);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_asked_before_the_end_is_still_done() {
    for engine in crate::support::BOTH {
        let place = engine.with("CREATE TABLE marks (id BIGINT PRIMARY KEY);").await;
        let url = place.url.clone();
        let mut waiting = Vec::new();
        for number in 0..50_i64 {
            let db = place.db.clone();
            waiting.push(tokio::spawn(async move {
                let insert = db.write(move |tx| tx.change("INSERT INTO marks (id) VALUES ($1)", params![number]));
                drop(db.clone());
                insert.await
            }));
        }
        let clock = place.clock.clone();
        let rest = place.close();
        for answer in waiting {
            answer.await.unwrap().unwrap();
        }
        let again = open(&url, &clock);
        let marks = again.read(|tx| tx.one("SELECT COUNT(*) FROM marks", params![], |row| row.next::<i64>())).await;
        assert_eq!(marks.unwrap(), 50, "{engine:?}");
        drop(again);
        drop(rest);
    }
}

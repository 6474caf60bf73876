//! SQLite's log stays short, whoever reads meanwhile.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use kernel::params;

use crate::support::{Engine, Place};

/// Some more than the length from which the log is begun anew.
const MOST: u64 = 40 << 20;
const TABLE: &str = "CREATE TABLE marks (id BIGINT PRIMARY KEY, text TEXT NOT NULL);";

fn log(place: &Place) -> u64 {
    std::fs::metadata(format!("{}-wal", place.url)).map_or(0, |file| file.len())
}

/// Writes about so many megabytes.
async fn write(place: &Place, first: i64, megabytes: i64) {
    for number in first..first + megabytes * 16 {
        let text = "x".repeat(64 << 10);
        let insert = "INSERT INTO marks (id, text) VALUES ($1, $2)";
        place.db.write(move |tx| tx.change(insert, params![number, text])).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn constant_visits_do_not_make_the_log_grow() {
    let place = Engine::Sqlite.with(TABLE).await;
    let going = Arc::new(AtomicBool::new(true));
    let mut visitors = Vec::new();
    for _ in 0..8 {
        let (db, going) = (place.db.clone(), Arc::clone(&going));
        visitors.push(tokio::spawn(async move {
            while going.load(Ordering::Relaxed) {
                let sum =
                    "SELECT COALESCE(MAX(length(text)), 0) FROM (SELECT text FROM marks ORDER BY id DESC LIMIT 5)";
                db.read(move |tx| tx.one(sum, params![], |row| row.next::<i64>())).await.unwrap();
            }
        }));
    }
    write(&place, 0, 160).await;
    assert!(log(&place) < MOST, "{} bytes", log(&place));
    going.store(false, Ordering::Relaxed);
    for visitor in visitors {
        visitor.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_a_long_reader_made_grow_is_given_back() {
    let place = Engine::Sqlite.with(TABLE).await;
    write(&place, 0, 1).await;
    let (end, ended) = std::sync::mpsc::channel::<()>();
    let db = place.db.clone();
    let reader = tokio::spawn(async move {
        db.read(move |tx| {
            let marks: i64 = tx.one("SELECT COUNT(*) FROM marks", params![], |row| row.next())?;
            let _ = ended.recv();
            Ok(marks)
        })
        .await
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    write(&place, 1_000, 80).await;
    assert!(log(&place) > 64 << 20, "nothing that is still read is lost");
    end.send(()).unwrap();
    assert_eq!(reader.await.unwrap().unwrap(), 16);
    // It is begun anew with some write that comes later; how soon depends on the machine.
    for at in 0..200 {
        write(&place, 10_000 + at * 16, 1).await;
        if log(&place) < 2 << 20 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{} bytes", log(&place));
}

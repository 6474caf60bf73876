//! Functions that want the same row: as if they ran one after the other.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};

use kernel::db::{Lane, Tx};
use kernel::{Result, params};

use crate::support::{BOTH, Engine, Place, open};

const COUNTERS: &str = "CREATE TABLE counters (name TEXT PRIMARY KEY, value BIGINT NOT NULL);
INSERT INTO counters (name, value) VALUES ('hot', 0), ('left', 50), ('right', 50);";

fn increment(tx: &mut Tx<'_>) -> Result<i64> {
    let value: i64 =
        tx.one("SELECT value FROM counters WHERE name = 'hot' ORDER BY name", params![], |row| row.next())?;
    tx.change("UPDATE counters SET value = $1 WHERE name = 'hot'", params![value + 1])?;
    Ok(value + 1)
}

async fn thousand(place: &Place, lane: bool) -> Vec<i64> {
    let mut waiting = Vec::new();
    for _ in 0..1000 {
        let db = place.db.clone();
        waiting.push(tokio::spawn(async move {
            if lane { db.write_in_lane(Lane::Process("hot"), increment).await } else { db.write(increment).await }
        }));
    }
    let mut given = Vec::new();
    for answer in waiting {
        given.push(answer.await.unwrap().expect("an increment"));
    }
    given.sort_unstable();
    given
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_increments_at_once_give_a_thousand() {
    for engine in BOTH {
        let place = engine.with(COUNTERS).await;
        assert_eq!(thousand(&place, false).await, (1..=1000).collect::<Vec<_>>(), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_increments_in_a_lane_give_a_thousand() {
    for engine in BOTH {
        let place = engine.with(COUNTERS).await;
        assert_eq!(thousand(&place, true).await, (1..=1000).collect::<Vec<_>>(), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_with_a_lane_each_stay_right() {
    let place = Engine::Postgres.with(COUNTERS).await;
    let other = open(&place.url, &place.clock);
    let mut waiting = Vec::new();
    for number in 0..400 {
        let db = if number % 2 == 0 { place.db.clone() } else { other.clone() };
        waiting.push(tokio::spawn(async move { db.write_in_lane(Lane::Process("hot"), increment).await }));
    }
    let mut given = Vec::new();
    for answer in waiting {
        given.push(answer.await.unwrap().expect("an increment"));
    }
    given.sort_unstable();
    assert_eq!(given, (1..=400).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_function_runs_again_when_the_engine_asks_and_its_effects_happen_once() {
    // SQLite has one writer and never asks.
    let place = Engine::Postgres.with(COUNTERS).await;
    let (runs, meeting) = (Arc::new(AtomicUsize::new(0)), Arc::new(Barrier::new(2)));
    let mut waiting = Vec::new();
    for (mine, other) in [("left", "right"), ("right", "left")] {
        let (db, runs, meeting) = (place.db.clone(), Arc::clone(&runs), Arc::clone(&meeting));
        let mut first = true;
        // Write skew: each takes 60 if both together have it; one after the other, only one may.
        let take = move |tx: &mut Tx<'_>| -> Result<bool> {
            runs.fetch_add(1, Ordering::SeqCst);
            let sql = "SELECT CAST(SUM(value) AS BIGINT) FROM counters WHERE name IN ($1, $2)";
            let together: i64 = tx.one(sql, params![mine, other], |row| row.next())?;
            if std::mem::take(&mut first) {
                meeting.wait();
            }
            if together < 60 {
                return Ok(false);
            }
            tx.change("UPDATE counters SET value = value - 60 WHERE name = $1", params![mine])?;
            Ok(true)
        };
        waiting.push(tokio::spawn(async move { db.write(take).await }));
    }
    let mut took = Vec::new();
    for answer in waiting {
        took.push(answer.await.unwrap().unwrap());
    }
    took.sort_unstable();
    assert_eq!(took, [false, true]);
    assert_eq!(runs.load(Ordering::SeqCst), 3, "one of the two was run again");
    let sql = "SELECT CAST(SUM(value) AS BIGINT) FROM counters";
    let left: i64 = place.db.read(move |tx| tx.one(sql, params![], |row| row.next())).await.unwrap();
    assert_eq!(left, 40);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_to_run_again_cannot_be_taken_for_an_answer() {
    let place = Engine::Postgres.with(COUNTERS).await;
    let meeting = Arc::new(Barrier::new(2));
    let mut waiting = Vec::new();
    for _ in 0..2 {
        let (db, meeting) = (place.db.clone(), Arc::clone(&meeting));
        let mut first = true;
        let hides = move |tx: &mut Tx<'_>| {
            let value: i64 =
                tx.one("SELECT value FROM counters WHERE name = 'hot' ORDER BY name", params![], |row| row.next())?;
            if std::mem::take(&mut first) {
                meeting.wait();
            }
            // Whatever the function makes of the failure, it is run again.
            tx.change("UPDATE counters SET value = $1 WHERE name = 'hot'", params![value + 1])
                .map_err(|_| kernel::Error::Forbidden)
        };
        waiting.push(tokio::spawn(async move { db.write(hides).await }));
    }
    for answer in waiting {
        answer.await.unwrap().expect("both are done");
    }
    let sql = "SELECT value FROM counters WHERE name = 'hot' ORDER BY name";
    let value: i64 = place.db.read(move |tx| tx.one(sql, params![], |row| row.next())).await.unwrap();
    assert_eq!(value, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_was_cut_while_idle_is_made_anew() {
    let place = Engine::Postgres.with(COUNTERS).await;
    for _ in 0..3 {
        place.db.write(increment).await.unwrap();
        let other = open(&place.url, &place.clock);
        let cut = other.read(|tx| {
            let sql = "SELECT CAST(COUNT(pg_terminate_backend(pid)) AS BIGINT) FROM pg_stat_activity
                 WHERE pid <> pg_backend_pid() AND application_name = current_setting('application_name')";
            tx.one(sql, params![], |row| row.next::<i64>())
        });
        cut.await.unwrap();
    }
    let answers = thousand(&place, false).await;
    assert_eq!(answers.last(), Some(&1003));
}

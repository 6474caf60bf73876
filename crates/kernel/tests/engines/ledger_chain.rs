//! The seals: each row under one of them, and nothing behind them changes unnoticed.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use kernel::db::{Db, Lane};
use kernel::ledger::{self, Broken, Verified};
use kernel::{OfficeId, params};

use crate::ledger::{answered, asked};
use crate::support::{BOTH, Engine, Place, open};

async fn book(db: &Db, office: OfficeId, numbers: std::ops::Range<u32>) {
    let done = db.write(move |tx| {
        for number in numbers.clone() {
            let entry = if number % 3 == 0 { asked(office, number) } else { answered(office, number) };
            ledger::record(tx, &entry)?;
        }
        Ok(())
    });
    done.await.unwrap();
}

async fn book_together(db: &Db, office: OfficeId, numbers: std::ops::Range<u32>) {
    let entries = numbers.map(|number| if number % 3 == 0 { asked(office, number) } else { answered(office, number) });
    let entries: Arc<Vec<_>> = Arc::new(entries.collect());
    db.write(move |tx| ledger::record_all(tx, entries.iter().cloned(), |_| ())).await.unwrap();
}

async fn seal_all(db: &Db) -> usize {
    let mut sealed = 0;
    loop {
        match db.write_in_lane(ledger::SEALERS, ledger::seal).await.unwrap() {
            0 => return sealed,
            some => sealed += some,
        }
    }
}

async fn verify(place: &Place) -> Result<Verified, Broken> {
    ledger::verify(&place.db, |_| ()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_are_sealed_in_batches_and_none_twice() {
    for engine in BOTH {
        let place = engine.place().await;
        let office = place.db.ids().make();
        book(&place.db, office, 0..4_500).await;
        assert_eq!(seal_all(&place.db).await, 4_500);
        assert_eq!(seal_all(&place.db).await, 0);
        let first = verify(&place).await.unwrap();
        assert!(first.seals > 1);
        assert_eq!((first.rows, first.pending), (4_500, 0), "{engine:?}");
        book(&place.db, office, 0..10).await;
        let waiting = verify(&place).await.unwrap();
        assert_eq!((waiting.rows, waiting.pending, &waiting.head), (4_500, 10, &first.head));
        assert_eq!(seal_all(&place.db).await, 10);
        let after = verify(&place).await.unwrap();
        assert_eq!((after.rows, after.seals), (4_510, first.seals + 1));
        assert_ne!(after.head, first.head);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_sealers_at_once_seal_each_row_once() {
    for engine in BOTH {
        let place = engine.place().await;
        let office = place.db.ids().make();
        let nodes = [place.db.clone(), open(&place.url, &place.clock)];
        let writing = Arc::new(AtomicBool::new(true));
        let mut sealers = Vec::new();
        for db in nodes {
            let writing = Arc::clone(&writing);
            sealers.push(tokio::spawn(async move {
                let mut sealed = 0;
                while writing.load(Ordering::SeqCst) {
                    sealed += seal_all(&db).await;
                }
                sealed + seal_all(&db).await
            }));
        }
        for first in (0..3_000).step_by(100) {
            book(&place.db, office, first..first + 100).await;
            // Nobody is called a liar because others go on meanwhile.
            if first % 500 == 0 {
                let verified = verify(&place).await;
                assert!(verified.is_ok(), "{engine:?}: {verified:?}");
            }
        }
        writing.store(false, Ordering::SeqCst);
        let mut sealed = 0;
        for sealer in sealers {
            sealed += sealer.await.unwrap();
        }
        assert_eq!(sealed, 3_000, "{engine:?}");
        let verified = verify(&place).await.unwrap();
        assert_eq!((verified.rows, verified.pending), (3_000, 0));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_books_is_never_given_up_for_the_sealers_of_two_nodes() {
    // SQLite has one writer and never asks.
    let place = Engine::Postgres.with("CREATE TABLE turns (id TEXT PRIMARY KEY);").await;
    let other = open(&place.url, &place.clock);
    let office = place.db.ids().make();
    let (runs, over) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    let sealers = [place.db.clone(), other.clone()].map(|db| {
        let over = Arc::clone(&over);
        tokio::spawn(async move {
            while !over.load(Ordering::Relaxed) {
                seal_all(&db).await;
            }
        })
    });
    for number in 0..1_000 {
        let runs = Arc::clone(&runs);
        let db = if number % 2 == 0 { &place.db } else { &other };
        let booked = db.write_in_lane(Lane::Table("turns"), move |tx| {
            runs.fetch_add(1, Ordering::Relaxed);
            ledger::record(tx, &asked(office, number))
        });
        booked.await.unwrap();
    }
    over.store(true, Ordering::Relaxed);
    for sealer in sealers {
        sealer.await.unwrap();
    }
    assert_eq!(runs.load(Ordering::Relaxed), 1_000);
    seal_all(&place.db).await;
    let verified = verify(&place).await.unwrap();
    assert_eq!((verified.rows, verified.pending), (1_000, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_that_came_together_are_right_at_every_moment_until_they_are_sealed() {
    for engine in BOTH {
        let place = engine.place().await;
        let office = place.db.ids().make();
        book(&place.db, office, 0..300).await;
        book_together(&place.db, office, 300..8_000).await;
        book(&place.db, office, 8_000..9_200).await;
        let mut rounds = 0;
        loop {
            let verified = verify(&place).await.unwrap();
            assert_eq!(verified.rows + verified.pending, 9_200, "{engine:?}, round {rounds}");
            let (from, to) = crate::ledger::year();
            let cells = place.db.read(move |tx| ledger::cells(tx, office, from, to)).await.unwrap();
            assert_eq!(cells.iter().map(|(_, count)| count).sum::<i64>(), 9_200, "{engine:?}, round {rounds}");
            if place.db.write(ledger::seal).await.unwrap() == 0 {
                break;
            }
            rounds += 1;
        }
        assert!(rounds > 2);
        let left = place.db.read(|tx| tx.one("SELECT COUNT(*) FROM ledger_sums", params![], |row| row.next::<i64>()));
        assert_eq!(left.await.unwrap(), 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sums_that_wait_are_verified_too() {
    let changes = [
        "UPDATE ledger_sums SET records = replace(records, ',5,', ',6,')",
        "UPDATE ledger_sums SET records = 'not any more'",
        "UPDATE ledger_sums SET period = '2026-06' WHERE period = '2026-05'",
        "DELETE FROM ledger_sums",
        "UPDATE ledger_pending SET summed = FALSE",
        "DELETE FROM ledger_pending WHERE row_id = (SELECT MAX(row_id) FROM ledger_pending)",
    ];
    for change in changes {
        found_out(change, async |db, office| book_together(db, office, 30..50).await).await;
    }
}

/// A change behind the program's back is found on both engines, where rows are sealed and more came after them.
async fn found_out(change: &'static str, more: impl AsyncFn(&Db, OfficeId)) {
    for engine in BOTH {
        let place = engine.place().await;
        let office = place.db.ids().make();
        book(&place.db, office, 0..30).await;
        place.db.write(ledger::seal).await.unwrap();
        more(&place.db, office).await;
        assert!(verify(&place).await.is_ok());
        tamper(&place, change).await;
        let verified = verify(&place).await;
        assert!(verified.is_err(), "{engine:?}: {change}: {verified:?}");
    }
}

/// Somebody with access to the database changes something behind the program's back.
async fn tamper(place: &Place, sql: &'static str) {
    let changed = place.db.write(move |tx| tx.execute(sql, params![])).await.unwrap();
    assert!(changed > 0, "{sql}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_behind_the_seals_is_found() {
    const FIFTH: &str = "(SELECT id FROM ledger ORDER BY id LIMIT 1 OFFSET 4)";
    let row = |change: &str| -> &'static str { Box::leak(format!("{change} WHERE id = {FIFTH}").into_boxed_str()) };
    let changes = [
        row("UPDATE ledger SET working_days = working_days + 1"),
        row("UPDATE ledger SET excluded = 'doppia'"),
        row("UPDATE ledger SET recorded_at = recorded_at - 1"),
        row("UPDATE ledger SET reference = NULL"),
        row("UPDATE ledger SET minutes = 12"),
        row("UPDATE ledger SET kind = 'nothing that is known'"),
        row("DELETE FROM ledger"),
        "UPDATE ledger_seals SET hash = hash || 'a' WHERE number = 1",
        "UPDATE ledger_seals SET rows = rows - 1 WHERE number = 1",
        "DELETE FROM ledger_seals WHERE number = 1",
        "DELETE FROM ledger_seals WHERE number = 2",
        "UPDATE ledger_totals SET counts = replace(counts, ',5,', ',6,') WHERE outcome = 'done'",
        "UPDATE ledger_totals SET counts = '[[7,5,10000]]' WHERE outcome = 'done'",
        "UPDATE ledger_totals SET counts = replace(counts, ']]', ',0]]') WHERE outcome = 'done'",
        "UPDATE ledger_totals SET counts = 'not any more' WHERE outcome = 'done'",
        "UPDATE ledger_totals SET promise_kept = TRUE WHERE outcome = 'done'",
        "UPDATE ledger_totals SET period = '2026-06' WHERE period = '2026-05'",
        "DELETE FROM ledger_totals WHERE cell = (SELECT MIN(cell) FROM ledger_totals)",
        "INSERT INTO ledger (id, recorded_at, kind, office, subject_kind, subject_id, requested_on, outcome, weight)
           SELECT 'f' || substr(id, 2), recorded_at, kind, office, subject_kind, 'x', requested_on, outcome, 1
           FROM ledger WHERE outcome = 'open' ORDER BY id LIMIT 1",
        "DELETE FROM ledger_pending WHERE row_id = (SELECT MAX(row_id) FROM ledger_pending)",
        "DELETE FROM ledger WHERE id = (SELECT MAX(row_id) FROM ledger_pending)",
    ];
    // The loss of a row that waits for its seal, together with its mark, is the one change that leaves no trace.
    for change in changes {
        let more = async |db: &Db, office| {
            book(db, office, 30..50).await;
            db.write(ledger::seal).await.unwrap();
            book(db, office, 50..55).await;
        };
        found_out(change, more).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn minutes_are_sealed_and_summed_like_days() {
    for engine in BOTH {
        for change in ["minutes = minutes + 1", "minutes = NULL"] {
            let place = engine.place().await;
            let office = place.db.ids().make();
            let waited = move |number: u32, minutes| ledger::Entry { minutes, ..answered(office, number) };
            let done = place.db.write(move |tx| {
                ledger::record(tx, &waited(1, Some(12)))?;
                let back = ledger::record(tx, &waited(2, Some(3)))?;
                ledger::record(tx, &waited(3, None))?;
                ledger::reverse(tx, back)?;
                ledger::record_all(tx, (4..9).map(|number| waited(number, Some(12))), |_| ()).map(|_| ())
            });
            done.await.unwrap();
            seal_all(&place.db).await;
            let counts = place.db.read(|tx| {
                tx.list("SELECT counts FROM ledger_totals ORDER BY period, cell", params![], |row| row.next::<String>())
            });
            assert_eq!(counts.await.unwrap(), ["[[7,5,1],[7,5,6,12]]"], "{engine:?}");
            assert!(verify(&place).await.is_ok());
            tamper(&place, Box::leak(format!("UPDATE ledger SET {change} WHERE minutes = 12").into_boxed_str())).await;
            assert_eq!(verify(&place).await, Err(Broken::Seal { number: 1 }), "{engine:?}: {change}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_broken_is_named() {
    let place = Engine::Sqlite.place().await;
    let office = place.db.ids().make();
    for first in [0, 20, 40] {
        book(&place.db, office, first..first + 20).await;
        place.db.write(ledger::seal).await.unwrap();
    }
    tamper(&place, "UPDATE ledger_totals SET counts = '[[7,5,1]]' WHERE outcome = 'done'").await;
    assert_eq!(verify(&place).await, Err(Broken::Totals { office, period: "2026-05".into() }));
    tamper(&place, "UPDATE ledger SET days = 1 WHERE subject_id = '41'").await;
    assert_eq!(verify(&place).await, Err(Broken::Seal { number: 3 }));
    tamper(&place, "UPDATE ledger SET days = 1 WHERE subject_id = '22'").await;
    assert_eq!(verify(&place).await, Err(Broken::Seal { number: 2 }));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_open_row_that_was_answered_leaves_no_empty_cell_behind() {
    for engine in BOTH {
        let place = engine.place().await;
        let office = place.db.ids().make();
        let entry = asked(office, "a");
        let id = place.db.write(move |tx| ledger::record(tx, &entry)).await.unwrap();
        place.db.write(ledger::seal).await.unwrap();
        let entry = answered(office, "a");
        place.db.write(move |tx| ledger::replace(tx, id, &entry)).await.unwrap();
        place.db.write(ledger::seal).await.unwrap();
        let counts = place.db.read(|tx| {
            tx.list("SELECT counts FROM ledger_totals ORDER BY period, cell", params![], |row| row.next::<String>())
        });
        assert_eq!(counts.await.unwrap(), ["[[7,5,1]]"], "{engine:?}");
        assert!(verify(&place).await.is_ok());
    }
}

//! All that the results page of an office and year reads and computes, over a ledger of five million rows, beside plain SQL counts
//! over a covering index; then over a million rows that came at once and are not sealed yet.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use kernel::db::{Db, Tx};
use kernel::ledger;
use kernel::{Lang, Result};
use results::{ResultsTable, table};
use rusqlite::{Connection, OpenFlags, params};
use tokio::runtime::Runtime;

use crate::Effort;
use crate::office::{self, FIRST, LARGE, LAST, Office, SMALL, YEAR, promised};
use crate::place;
use crate::plain_sqlite::connect;
use crate::report::{Limit, Report, Unit, median};

/// Rows booked in one transaction while the ledger is filled.
const BATCH: u32 = 100_000;

pub fn measure(effort: Effort, report: &mut Report) {
    let runtime = place::runtime();
    let path = ledger_file(&runtime, effort.rows);
    let db = place::open(&path.display().to_string());
    let plain = connect(&path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX);
    let (all, large) = (millions(effort.rows), millions(effort.rows / 5));
    for (name, code, limit) in [
        (format!("Results of a year, ledger of {all} M rows"), SMALL, 30.0),
        (format!("The same of an office with {large} M of them"), LARGE, 150.0),
    ] {
        let (mut ours, mut theirs, mut count) = (Vec::new(), Vec::new(), 0);
        for _ in 0..effort.rounds {
            let start = Instant::now();
            let found = runtime.block_on(db.read(move |tx| results(tx, code))).expect("results");
            ours.push(milliseconds(start));
            let start = Instant::now();
            let counts = plain_counts(&plain, code).expect("counts");
            theirs.push(milliseconds(start));
            assert_eq!(shares(&found), counts, "both count the same");
            count = found.rows.len();
        }
        report.line(&name, Unit::Milliseconds, median(ours), median(theirs), Limit::AtMost(limit));
        if code == LARGE {
            Report::remark(&format!("{count} figures each, with months and spread; plain SQL counts 8 of them"));
        }
    }
    let name = format!("The same of {large} M rows that came at once, unsealed");
    report.alone(&name, Unit::Milliseconds, at_once(&runtime, effort), 150.0);
}

fn millions(rows: u32) -> f64 {
    f64::from(rows) / 1e6
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1000.0
}

/// What the page does.
fn results(tx: &mut Tx<'_>, code: &str) -> Result<ResultsTable> {
    let (office, today) = (charter::office_id(tx, code)?, tx.clock().today());
    let found = table::published(tx, office, YEAR, today, Lang::It)?;
    table::over_years(tx, office, &found, today)?;
    Ok(found)
}

/// Numerator and denominator of each service's first standard.
fn shares(table: &ResultsTable) -> Vec<(i64, i64)> {
    let rows = table.rows.iter().filter(|row| row.key.ends_with("-0"));
    rows.map(|row| (row.figure.met, row.figure.total)).collect()
}

fn plain_counts(connection: &Connection, code: &str) -> rusqlite::Result<Vec<(i64, i64)>> {
    // An open request is counted once its time is over; all of last year's is.
    let mut statement = connection.prepare_cached(
        "SELECT COALESCE(SUM(CASE WHEN working_days <= ?5 THEN weight ELSE 0 END), 0), COALESCE(SUM(weight), 0)
         FROM ledger INDEXED BY bench_covering
         WHERE office = (SELECT id FROM offices WHERE code = ?1) AND kind = 'request'
           AND service = (SELECT id FROM services WHERE code = ?2) AND requested_on >= ?3 AND requested_on <= ?4
           AND excluded IS NULL",
    )?;
    (0..8)
        .map(|number| {
            let service = office::service_code(code, number);
            let values = params![code, service, FIRST.to_string(), LAST.to_string(), promised(number)];
            statement.query_row(values, |row| Ok((row.get(0)?, row.get(1)?)))
        })
        .collect()
}

/// A large office's year comes in one transaction, and nobody has sealed it yet.
fn at_once(runtime: &Runtime, effort: Effort) -> f64 {
    let path = place::empty("at-once.db");
    let db = runtime.block_on(app::open::at(&path.display().to_string(), None)).expect("a database");
    runtime.block_on(async {
        let offices = Arc::new(office::found(&db).await);
        let start = Instant::now();
        let rows = (0..effort.rows).step_by(5);
        let calendar = Arc::new(office::calendar());
        let book = db.write(move |tx| {
            let (offices, calendar) = (Arc::clone(&offices), Arc::clone(&calendar));
            let entries = rows.clone().map(move |number| office::entry(number, &offices, &calendar));
            ledger::record_all(tx, entries, |_| ())
        });
        let booked = book.await.expect("rows");
        let booking = start.elapsed().as_secs_f64();
        let mut times = Vec::new();
        for _ in 0..effort.rounds {
            let start = Instant::now();
            db.read(|tx| results(tx, LARGE)).await.expect("results");
            times.push(milliseconds(start));
        }
        let start = Instant::now();
        while db.write(ledger::seal).await.expect("a seal") > 0 {}
        let sealing = start.elapsed().as_secs_f64();
        let verified = ledger::verify(&db, |_| ()).await.expect("a verification").expect("all in order");
        assert_eq!((verified.rows, verified.pending), (booked, 0));
        Report::remark(&format!("{booked} rows booked in {booking:.1} s, sealed in {sealing:.1} s, verified"));
        median(times)
    })
}

/// The file with the rows, sealed; made once.
fn ledger_file(runtime: &Runtime, rows: u32) -> PathBuf {
    let ready = place::folder().join(format!("results-{rows}.db"));
    if ready.exists() {
        return ready;
    }
    Report::remark(&format!("making a ledger of {rows} rows (once)"));
    let path = place::empty("results-under-way.db");
    let db = runtime.block_on(app::open::at(&path.display().to_string(), None)).expect("a database");
    let offices = runtime.block_on(office::found(&db));
    runtime.block_on(fill(&db, rows, offices));
    drop(db);
    finish(&path);
    std::fs::rename(&path, &ready).expect("the file's name");
    ready
}

async fn fill(db: &Db, rows: u32, offices: [Office; 2]) {
    let start = Instant::now();
    let (offices, calendar) = (Arc::new(offices), Arc::new(office::calendar()));
    for first in (0..rows).step_by(BATCH as usize) {
        let last = (first + BATCH).min(rows);
        let (offices, calendar) = (Arc::clone(&offices), Arc::clone(&calendar));
        let book = db.write(move |tx| {
            let (offices, calendar) = (Arc::clone(&offices), Arc::clone(&calendar));
            let entries = (first..last).map(move |number| office::entry(number, &offices, &calendar));
            ledger::record_all(tx, entries, |_| ())
        });
        book.await.expect("rows");
    }
    let booked = start.elapsed().as_secs_f64();
    while db.write(ledger::seal).await.expect("a seal") > 0 {}
    let sealed = start.elapsed().as_secs_f64() - booked;
    Report::remark(&format!("booked in {booked:.0} s, sealed in {sealed:.0} s"));
}

/// Makes the plain counts' index and brings the file in order; no thread of the kernel has it open any more.
fn finish(path: &Path) {
    let connection = connect(path, OpenFlags::default());
    connection
        .execute_batch(
            "CREATE INDEX bench_covering ON ledger (office, kind, service, requested_on, excluded, working_days, weight);
             ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);",
        )
        .expect("the covering index");
}

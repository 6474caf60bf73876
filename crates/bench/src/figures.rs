//! All figures of one office and year over a ledger of five million rows, beside the plain SQL counts over a covering index.

use std::path::{Path, PathBuf};
use std::time::Instant;

use jiff::civil::{Date, date};
use kernel::OfficeId;
use kernel::db::{Db, Tx};
use kernel::ids::Uuid;
use kernel::ledger::{self, Cell, Channel, Entry, Filter, Kind, Outcome, Ref};
use kernel::{Result, ServiceId};
use rusqlite::{Connection, OpenFlags, params};
use tokio::runtime::Runtime;

use crate::Effort;
use crate::place;
use crate::plain_sqlite::connect;
use crate::report::{Limit, Report, Unit, median};

const OFFICES: u32 = 100;
const SERVICES: u32 = 8;
const FIRST: Date = date(2025, 1, 1);
const LAST: Date = date(2025, 12, 31);
/// Rows booked in one transaction while the ledger is filled.
const BATCH: u32 = 5_000;

pub fn measure(effort: Effort, report: &mut Report) {
    let runtime = place::runtime();
    let path = ledger_file(&runtime, effort.rows);
    let db = place::open(&path.display().to_string());
    let plain = connect(&path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX);
    let millions = f64::from(effort.rows) / 1e6;
    let large = f64::from(effort.rows / 5) / 1e6;
    for (name, number, limit) in [
        (format!("Ledger of {millions} M rows: an office's year"), 1, 30.0),
        (format!("Ledger of {millions} M rows: an office's year of {large} M"), 0, 150.0),
    ] {
        let office = office(number);
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        let mut cells = 0;
        for _ in 0..effort.rounds {
            let start = Instant::now();
            let (found, counts) = runtime.block_on(db.read(move |tx| figures(tx, office))).expect("figures");
            ours.push(milliseconds(start));
            let start = Instant::now();
            let plain = plain_figures(&plain, office).expect("counts");
            theirs.push(milliseconds(start));
            assert_eq!(counts, plain, "both count the same");
            cells = found;
        }
        report.line(&name, Unit::Milliseconds, median(ours), median(theirs), Limit::Milliseconds(limit));
        Report::remark(&format!("{cells} cells, {} figures", counts_of().len()));
    }
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1000.0
}

/// The figures of a charter's table: each service, answered within its days.
fn counts_of() -> Vec<(ServiceId, i64)> {
    (0..SERVICES).map(|number| (service(number), i64::from(5 + 5 * (number % 4)))).collect()
}

fn figures(tx: &mut Tx<'_>, office: OfficeId) -> Result<(usize, Vec<(i64, i64)>)> {
    let cells: Vec<(Cell, i64)> = ledger::cells(tx, office, FIRST, LAST)?;
    let counts = counts_of()
        .into_iter()
        .map(|(service, days)| {
            let all = Filter { kinds: vec![Kind::Request], services: vec![service], ..Filter::default() };
            let kept = Filter { within_working_days: Some(days), ..all.clone() };
            let count = |filter: &Filter| {
                cells.iter().filter(|(cell, _)| cell.matches(filter)).map(|(_, count)| count).sum::<i64>()
            };
            (count(&kept), count(&all))
        })
        .collect();
    Ok((cells.len(), counts))
}

fn plain_figures(connection: &Connection, office: OfficeId) -> rusqlite::Result<Vec<(i64, i64)>> {
    let mut statement = connection.prepare_cached(
        "SELECT COALESCE(SUM(CASE WHEN working_days <= ?5 THEN weight ELSE 0 END), 0), COALESCE(SUM(weight), 0)
         FROM ledger INDEXED BY bench_covering
         WHERE office = ?1 AND kind = 'request' AND service = ?2 AND requested_on >= ?3 AND requested_on <= ?4
           AND excluded IS NULL",
    )?;
    counts_of()
        .into_iter()
        .map(|(service, days)| {
            let values = params![office.to_string(), service.to_string(), FIRST.to_string(), LAST.to_string(), days];
            statement.query_row(values, |row| Ok((row.get(0)?, row.get(1)?)))
        })
        .collect()
}

fn office(number: u32) -> OfficeId {
    Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_3000_0000 | u128::from(number)).into()
}

fn service(number: u32) -> ServiceId {
    Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_4000_0000 | u128::from(number)).into()
}

/// The file with the rows, sealed; made once.
fn ledger_file(runtime: &Runtime, rows: u32) -> PathBuf {
    let ready = place::folder().join(format!("ledger-{rows}.db"));
    if ready.exists() {
        return ready;
    }
    Report::remark(&format!("making a ledger of {rows} rows (once)"));
    let path = place::fresh(runtime, "ledger-under-way.db");
    let db = place::open(&path.display().to_string());
    runtime.block_on(fill(&db, rows));
    drop(db);
    place::closed(&path);
    finish(&path);
    std::fs::rename(&path, &ready).expect("the file's name");
    ready
}

async fn fill(db: &Db, rows: u32) {
    let start = Instant::now();
    for first in (0..rows).step_by(BATCH as usize) {
        let last = (first + BATCH).min(rows);
        db.write(move |tx| ledger::record_all(tx, (first..last).map(entry), |_| ())).await.expect("rows");
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

/// One row in five is of the large office; the rest are spread over the others. All are of one year.
fn entry(number: u32) -> Entry {
    // A fixed mixture without pattern (splitmix64), so that every run measures the same rows.
    let mut state = u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut pick = move |below: u64| {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % below
    };
    let small = |value: u64| u32::try_from(value).unwrap_or(0);
    let of = if number.is_multiple_of(5) { 0 } else { 1 + small(pick(u64::from(OFFICES) - 1)) };
    let day = FIRST.saturating_add(jiff::Span::new().days(i64::from(small(pick(365)))));
    let mut entry = Entry::asked(Kind::Request, office(of), Ref::new("request", number), day);
    entry.service = Some(service(small(pick(u64::from(SERVICES)))));
    entry.channel = Some(Channel::ALL[small(pick(5)) as usize]);
    entry.due_legal = Some(day.saturating_add(jiff::Span::new().days(30)));
    // Most answers come in the first two weeks, a few late.
    let working_days = i64::from(small(if pick(10) == 0 { pick(60) } else { pick(15) }));
    let outcome =
        [Outcome::Done, Outcome::Done, Outcome::Done, Outcome::Partly, Outcome::Refused][small(pick(5)) as usize];
    let on = day.saturating_add(jiff::Span::new().days(working_days + working_days / 5 * 2));
    if pick(100) > 0 {
        entry = entry.delivered(on, working_days, outcome);
    }
    if pick(50) == 0 {
        entry.excluded = Some("doppia".to_owned());
    }
    entry
}

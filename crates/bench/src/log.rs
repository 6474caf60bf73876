//! How long SQLite's log becomes while visitors read and others write without a pause; then with one reader that takes its time, as
//! a backup does.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use kernel::db::Db;
use tokio::runtime::Runtime;

use crate::Effort;
use crate::booking::{self, SELECT_SLOT};
use crate::place;
use crate::report::{Report, Unit};

/// Visitors and writers.
const READERS: u128 = 16;
const WRITERS: u128 = 16;

pub fn measure(effort: Effort, report: &mut Report) {
    let runtime = place::runtime();
    let path = place::fresh(&runtime, "log.db");
    let db = place::open(&path.display().to_string());
    let most = constantly(&runtime, &db, &path, effort.constant);
    let name = format!("SQLite's log after {} s of reads and writes", effort.constant);
    report.alone(&name, Unit::Megabytes, most, 64.0);
    let going = Arc::new(AtomicBool::new(true));
    let reader = runtime.spawn(read_for_long(db.clone(), Arc::clone(&going)));
    let most = constantly(&runtime, &db, &path, effort.constant / 4.0);
    going.store(false, Ordering::Relaxed);
    runtime.block_on(reader).expect("a reader");
    std::thread::sleep(Duration::from_secs(2));
    constantly(&runtime, &db, &path, 1.0);
    report.alone("The same after one long read", Unit::Megabytes, megabytes(&path), 64.0);
    Report::remark(&format!("{most:.0} MB while it read"));
}

/// The longest that the log was.
fn constantly(runtime: &Runtime, db: &Db, path: &Path, seconds: f64) -> f64 {
    let end = Instant::now() + Duration::from_secs_f64(seconds);
    for client in 0..READERS + WRITERS {
        let db = db.clone();
        runtime.spawn(async move {
            let mut number = client * 7919;
            while Instant::now() < end {
                let slot = booking::slot(number);
                if client < READERS {
                    let read =
                        db.read(move |tx| tx.one(SELECT_SLOT, kernel::params![slot], |row| row.next::<String>()));
                    read.await.expect("a slot");
                } else {
                    db.write(move |tx| booking::book(tx, slot)).await.expect("a booking");
                }
                number += 1;
            }
        });
    }
    let mut most = 0.0_f64;
    while Instant::now() < end {
        most = most.max(megabytes(path));
        std::thread::sleep(Duration::from_millis(50));
    }
    most
}

async fn read_for_long(db: Db, going: Arc<AtomicBool>) {
    let read = db.read(move |tx| {
        while going.load(Ordering::Relaxed) {
            tx.one(SELECT_SLOT, kernel::params![booking::slot(0)], |row| row.next::<String>())?;
            std::thread::sleep(Duration::from_millis(1));
        }
        Ok(())
    });
    read.await.expect("a long read");
}

fn megabytes(path: &Path) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "files are far below 2^53 bytes")]
    let bytes = std::fs::metadata(format!("{}-wal", path.display())).map_or(0, |file| file.len()) as f64;
    bytes / f64::from(1 << 20)
}

//! Single reads a second on SQLite: one row by its key, beside plain rusqlite on as many threads.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::OpenFlags;

use crate::Effort;
use crate::booking::{self, Slot};
use crate::place;
use crate::plain_sqlite::connect;
use crate::report::{Limit, Report, Unit, median};
use crate::storm::rate;

pub fn measure(effort: Effort, report: &mut Report) {
    let runtime = place::runtime();
    let path = place::fresh(&runtime, "reads.db");
    let db = place::open(&path.display().to_string());
    let (mut ours, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..effort.rounds {
        let db = db.clone();
        ours.push(rate(&runtime, effort.seconds, move |number| {
            let db = db.clone();
            async move {
                let wanted = booking::slot(number);
                let slot = db.read(move |tx| {
                    tx.one(booking::SELECT_SLOT, kernel::params![wanted], |row| {
                        Ok(Slot { id: row.next()?, starts_at: row.next()?, places: row.next()?, taken: row.next()? })
                    })
                });
                std::hint::black_box(slot.await.expect("a slot"));
            }
        }));
        plain.push(on_threads(&path, effort.seconds, |connection, number| {
            let wanted = booking::slot(number).to_string();
            let slot = connection
                .prepare_cached(booking::SELECT_SLOT)
                .and_then(|mut statement| {
                    statement.query_row([&wanted], |row| {
                        Ok((
                            row.get::<_, String>(0)?,
                            row.get::<_, i64>(1)?,
                            row.get::<_, i64>(2)?,
                            row.get::<_, i64>(3)?,
                        ))
                    })
                })
                .expect("a slot");
            std::hint::black_box(slot);
        }));
    }
    report.line("SQLite: single reads, 64 clients", Unit::PerSecond, median(ours), median(plain), Limit::Share(0.50));
}

/// How often a second plain threads, as many as the kernel has readers, get one thing done.
pub fn on_threads(path: &Path, seconds: f64, work: impl Fn(&rusqlite::Connection, u128) + Sync) -> f64 {
    let threads = kernel::db::Size::default().readers;
    let counts: Vec<u64> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads as u128)
            .map(|thread| {
                let work = &work;
                scope.spawn(move || {
                    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX);
                    let (mut number, mut done) = (thread * 7919, 0);
                    let end = Instant::now() + Duration::from_secs_f64(seconds);
                    while Instant::now() < end {
                        work(&connection, number);
                        number += 1;
                        done += 1;
                    }
                    done
                })
            })
            .collect();
        running.into_iter().map(|thread| thread.join().expect("a thread")).collect()
    });
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    let done = counts.iter().sum::<u64>() as f64;
    done / seconds
}

//! Durable bookings a second from 64 clients on SQLite, beside plain rusqlite with group commit.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::runtime::Runtime;
use tokio::sync::oneshot;

use crate::Effort;
use crate::booking;
use crate::place::{self, CLIENTS};
use crate::plain_sqlite::{Wanted, writer};
use crate::report::{Limit, Report, Unit, median};

pub fn measure(effort: Effort, report: &mut Report) {
    let runtime = place::runtime();
    let (mut ours, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..effort.rounds {
        ours.push(round(&runtime, effort.seconds));
        plain.push(plain_round(&runtime, effort.seconds));
    }
    report.line(
        "SQLite: durable bookings, 64 clients",
        Unit::PerSecond,
        median(ours),
        median(plain),
        Limit::Share(0.70),
    );
}

fn round(runtime: &Runtime, seconds: f64) -> f64 {
    let db = place::open(&place::fresh(runtime, "storm.db").display().to_string());
    rate(runtime, seconds, move |number| {
        let db = db.clone();
        async move {
            let slot = booking::slot(number);
            db.write(move |tx| booking::book(tx, slot)).await.expect("a booking");
        }
    })
}

fn plain_round(runtime: &Runtime, seconds: f64) -> f64 {
    let (sender, thread) = writer(&place::fresh(runtime, "storm.db"));
    let rate = rate(runtime, seconds, move |number| {
        let sender = sender.clone();
        async move {
            let (answer, booked) = oneshot::channel();
            sender.try_send(Wanted { slot: booking::slot(number), answer }).expect("a place in the queue");
            booked.await.expect("an answer").expect("a booking");
        }
    });
    thread.join().expect("the writer");
    rate
}

/// How often a second all clients together get one thing done, after a short warm-up.
pub fn rate<F, W>(runtime: &Runtime, seconds: f64, work: F) -> f64
where
    F: Fn(u128) -> W + Send + Sync + 'static,
    W: Future<Output = ()> + Send + 'static,
{
    let (work, done) = (Arc::new(work), Arc::new(AtomicU64::new(0)));
    let warm = Instant::now() + Duration::from_secs_f64(seconds / 10.0);
    let end = warm + Duration::from_secs_f64(seconds);
    let clients: Vec<_> = (0..CLIENTS as u128)
        .map(|client| {
            let (work, done) = (Arc::clone(&work), Arc::clone(&done));
            runtime.spawn(async move {
                let mut number = client * 7919;
                loop {
                    work(number).await;
                    number += 1;
                    let now = Instant::now();
                    if now >= end {
                        return;
                    }
                    if now >= warm {
                        done.fetch_add(1, Ordering::Relaxed);
                    }
                }
            })
        })
        .collect();
    runtime.block_on(async {
        for client in clients {
            client.await.expect("a client");
        }
    });
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    let done = done.load(Ordering::Relaxed) as f64;
    done / seconds
}

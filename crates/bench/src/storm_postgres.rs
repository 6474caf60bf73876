//! The storm on PostgreSQL beside plain clients, as many as the kernel has connections; then with all clients on one hot row.

use std::time::{Duration, Instant};

use kernel::db::{Lane, Size};
use tokio::runtime::Runtime;

use crate::Effort;
use crate::booking;
use crate::place::{self, Server};
use crate::plain_postgres::Plain;
use crate::report::{Limit, Report, Unit, median};
use crate::storm::rate;

/// Which slots the clients want.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Heat {
    /// Any of them.
    Spread,
    /// All the same one.
    Hot,
}

pub fn measure(effort: Effort, report: &mut Report) {
    let (runtime, server) = (place::runtime(), Server::start());
    let lines = [
        ("PostgreSQL: durable bookings, 64 clients", Heat::Spread, false, Limit::Share(0.70)),
        ("PostgreSQL: all clients on one hot row, in a lane", Heat::Hot, true, Limit::Share(0.70)),
        ("PostgreSQL: all clients on one hot row, without a lane", Heat::Hot, false, Limit::None),
    ];
    for (name, heat, lane, limit) in lines {
        let (mut ours, mut plain) = (Vec::new(), Vec::new());
        for _ in 0..effort.rounds {
            ours.push(round(&runtime, &server, effort.seconds, heat, lane));
            plain.push(plain_round(&runtime, &server, effort.seconds, heat));
        }
        report.line(name, Unit::PerSecond, median(ours), median(plain), limit);
    }
    Report::remark(&format!("with {} connections, fsync on", Size::default().connections));
}

fn wanted(heat: Heat, number: u128) -> booking::SlotId {
    booking::slot(if heat == Heat::Hot { 0 } else { number })
}

fn round(runtime: &Runtime, server: &Server, seconds: f64, heat: Heat, lane: bool) -> f64 {
    let db = place::open(&server.fresh(runtime, "ours"));
    rate(runtime, seconds, move |number| {
        let db = db.clone();
        async move {
            let slot = wanted(heat, number);
            let booked = if lane {
                db.write_in_lane(Lane::Process("slot"), move |tx| booking::book(tx, slot)).await
            } else {
                db.write(move |tx| booking::book(tx, slot)).await
            };
            booked.expect("a booking");
        }
    })
}

fn plain_round(runtime: &Runtime, server: &Server, seconds: f64, heat: Heat) -> f64 {
    let url = server.fresh(runtime, "plain");
    let warm = Instant::now() + Duration::from_secs_f64(seconds / 10.0);
    let end = warm + Duration::from_secs_f64(seconds);
    let counts: Vec<u64> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..Size::default().connections as u128)
            .map(|client| {
                let url = &url;
                scope.spawn(move || {
                    let mut plain = Plain::connect(url);
                    let (mut number, mut done) = (client * 7919, 0);
                    loop {
                        plain.book(wanted(heat, number));
                        number += 1;
                        let now = Instant::now();
                        if now >= end {
                            return done;
                        }
                        done += u64::from(now >= warm);
                    }
                })
            })
            .collect();
        running.into_iter().map(|thread| thread.join().expect("a client")).collect()
    });
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    let done = counts.iter().sum::<u64>() as f64;
    done / seconds
}

//! Lists of 200 rows a second on SQLite, beside plain rusqlite on as many threads.

use kernel::clock::Timestamp;
use kernel::db::Tx;
use kernel::{Result, params};

use crate::Effort;
use crate::booking::{self, BookingId, SlotId};
use crate::place;
use crate::reads::on_threads;
use crate::report::{Limit, Report, Unit, median};
use crate::storm::rate;

/// Bookings of each slot that has some.
const ROWS: usize = 200;
/// Slots that have bookings.
const FULL: u128 = 50;

const LIST: &str =
    "SELECT id, slot, applicant, email, created_at, note FROM bookings WHERE slot = $1 ORDER BY slot, id LIMIT 200";

struct Booking {
    id: BookingId,
    slot: SlotId,
    applicant: String,
    email: String,
    created_at: Timestamp,
    note: Option<String>,
}

struct PlainBooking {
    id: String,
    slot: String,
    applicant: String,
    email: String,
    created_at: i64,
    note: Option<String>,
}

pub fn measure(effort: Effort, report: &mut Report) {
    let runtime = place::runtime();
    let path = place::fresh(&runtime, "lists.db");
    let db = place::open(&path.display().to_string());
    runtime.block_on(db.write(fill)).expect("bookings");
    let (mut ours, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..effort.rounds {
        let db = db.clone();
        ours.push(rate(&runtime, effort.seconds, move |number| {
            let db = db.clone();
            async move {
                let list = db.read(move |tx| list(tx, booking::slot(number % FULL))).await.expect("a list");
                assert_eq!(list.len(), ROWS);
                let booking = &list[ROWS / 2];
                std::hint::black_box((booking.id, booking.slot, booking.created_at, &booking.note));
                std::hint::black_box((&booking.applicant, &booking.email));
            }
        }));
        plain.push(on_threads(&path, effort.seconds, |connection, number| {
            let list = plain_list(connection, &booking::slot(number % FULL).to_string()).expect("a list");
            assert_eq!(list.len(), ROWS);
            let booking = &list[ROWS / 2];
            std::hint::black_box((&booking.id, &booking.slot, booking.created_at, &booking.note));
            std::hint::black_box((&booking.applicant, &booking.email));
        }));
    }
    report.line(
        "SQLite: lists of 200 rows, 64 clients",
        Unit::PerSecond,
        median(ours),
        median(plain),
        Limit::Share(0.70),
    );
}

fn list(tx: &mut Tx<'_>, slot: SlotId) -> Result<Vec<Booking>> {
    tx.list(LIST, params![slot], |row| {
        Ok(Booking {
            id: row.next()?,
            slot: row.next()?,
            applicant: row.next()?,
            email: row.next()?,
            created_at: row.next()?,
            note: row.next()?,
        })
    })
}

fn plain_list(connection: &rusqlite::Connection, slot: &str) -> rusqlite::Result<Vec<PlainBooking>> {
    let mut statement = connection.prepare_cached(LIST)?;
    let rows = statement.query_map([slot], |row| {
        Ok(PlainBooking {
            id: row.get(0)?,
            slot: row.get(1)?,
            applicant: row.get(2)?,
            email: row.get(3)?,
            created_at: row.get(4)?,
            note: row.get(5)?,
        })
    })?;
    rows.collect()
}

fn fill(tx: &mut Tx<'_>) -> Result<()> {
    for number in 0..FULL {
        for _ in 0..ROWS {
            let id: BookingId = tx.id();
            let values = params![
                id,
                booking::slot(number),
                booking::APPLICANT,
                booking::EMAIL,
                tx.now(),
                "con un accompagnatore"
            ];
            tx.change(booking::INSERT_BOOKING, values)?;
        }
    }
    Ok(())
}

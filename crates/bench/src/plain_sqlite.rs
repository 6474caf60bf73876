//! The same storm without the kernel: rusqlite, one writer thread, group commit.

use std::path::Path;

use crossbeam_channel::{Receiver, Sender, bounded};
use kernel::clock::Clock;
use kernel::ids::Ids;
use rusqlite::{Connection, OpenFlags, params};
use tokio::sync::oneshot;

use crate::booking::{self, SlotId};

/// A booking that waits for its commit.
pub struct Wanted {
    pub slot: SlotId,
    pub answer: oneshot::Sender<rusqlite::Result<String>>,
}

/// A connection with the settings that the kernel's have.
pub fn connect(path: &Path, flags: OpenFlags) -> Connection {
    let connection = Connection::open_with_flags(path, flags).expect("the file");
    connection
        .execute_batch(
            "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000; PRAGMA mmap_size = 67108864;
             PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;",
        )
        .expect("settings");
    connection.set_prepared_statement_cache_capacity(256);
    connection
}

/// Starts the writer; it ends when the sender is gone.
pub fn writer(path: &Path) -> (Sender<Wanted>, std::thread::JoinHandle<()>) {
    let connection = connect(path, OpenFlags::default());
    let (sender, waiting) = bounded::<Wanted>(4096);
    let thread = std::thread::spawn(move || write_all(&connection, &waiting));
    (sender, thread)
}

fn write_all(connection: &Connection, waiting: &Receiver<Wanted>) {
    let clock = Clock::system();
    let ids = Ids::random(clock.clone());
    let mut done = Vec::new();
    while let Ok(first) = waiting.recv() {
        connection.prepare_cached("BEGIN IMMEDIATE").and_then(|mut s| s.execute([])).expect("begin");
        let mut next = Some(first);
        while let Some(wanted) = next {
            let booked = book(connection, &clock, &ids, wanted.slot);
            done.push((wanted.answer, booked));
            next = if done.len() < 256 { waiting.try_recv().ok() } else { None };
        }
        connection.prepare_cached("COMMIT").and_then(|mut s| s.execute([])).expect("commit");
        for (answer, booked) in done.drain(..) {
            let _ = answer.send(booked);
        }
    }
}

fn book(connection: &Connection, clock: &Clock, ids: &Ids, slot: SlotId) -> rusqlite::Result<String> {
    let (slot, now) = (slot.to_string(), clock.now().as_millisecond());
    let (starts_at, places, taken) = connection
        .prepare_cached(booking::SELECT_SLOT)?
        .query_row([&slot], |row| Ok((row.get::<_, i64>(1)?, row.get::<_, i64>(2)?, row.get::<_, i64>(3)?)))?;
    if taken >= places || starts_at < 0 {
        return Err(rusqlite::Error::QueryReturnedNoRows);
    }
    let id = booking::fresh_id(ids);
    connection.prepare_cached(booking::INSERT_BOOKING)?.execute(params![
        id,
        slot,
        booking::APPLICANT,
        booking::EMAIL,
        now,
        None::<String>
    ])?;
    connection.prepare_cached(booking::TAKE_PLACE)?.execute([&slot])?;
    let (row, office, none) = (booking::fresh_id(ids), booking::office().to_string(), None::<String>);
    connection.prepare_cached(booking::INSERT_LEDGER)?.execute(params![
        row,
        now,
        "appointment",
        office,
        booking::service().to_string(),
        "online",
        "booking",
        id,
        clock.today().to_string(),
        none,
        none,
        none,
        none,
        none,
        "open",
        none,
        none,
        none,
        none,
        none,
        1,
        none
    ])?;
    connection.prepare_cached(booking::INSERT_PENDING)?.execute(params![row, office])?;
    connection.prepare_cached(booking::INSERT_NOTICE)?.execute(params![
        booking::fresh_id(ids),
        now,
        booking::EMAIL,
        booking::SUBJECT,
        booking::BODY,
        now
    ])?;
    Ok(id)
}

//! A transaction is a function. `read` and `write` take a plain synchronous function of the transaction and behave, on both
//! engines, as if they ran one after the other. The function can be run again, so it holds no network, mail or file work.

mod address;
mod backup;
mod bulk;
mod constraint;
mod copy;
mod job;
mod lane;
mod migrate;
mod passfile;
mod pg;
mod size;
mod sqlite;
mod tls;
mod tx;
mod value;
mod wal;

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use address::{has_password, without_password};
pub use backup::{check_file, copy_file, steps_of_file};
pub use copy::{Copied, copy, empty, first_row, tables};
pub use lane::Lane;
pub use migrate::{Migration, migrate};
pub use size::{About, about};
pub(crate) use tls::believing;
pub use tx::{Row, Tx};
pub use value::{Bind, Column, Value, parse_text};

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::ids::Ids;

/// The engine's kind, where a statement has to differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// SQLite, inside the program.
    Sqlite,
    /// PostgreSQL, or what speaks its protocol.
    Postgres,
}

/// The database. Cheap to clone; the last clone that goes closes it.
#[derive(Clone)]
pub struct Db {
    engine: Arc<Engine>,
    clock: Clock,
    ids: Ids,
}

/// How a function is run.
#[derive(Clone, Copy)]
enum Way {
    Read,
    ReadWhole,
    Write,
    Lane(Lane),
}

enum Engine {
    Sqlite { threads: sqlite::Sqlite, path: PathBuf },
    Postgres(pg::Postgres),
}

/// How many connections the database keeps.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// SQLite: reader threads.
    pub readers: usize,
    /// PostgreSQL: connections for reading and writing together.
    pub connections: usize,
}

impl Default for Size {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Self { readers: cores.clamp(2, 8), connections: (cores * 8).clamp(8, 32) }
    }
}

impl Db {
    /// Opens `sqlite:FILE` (or a plain path) or `postgres://…`.
    ///
    /// # Errors
    /// `Unavailable` where the file or the server cannot be reached.
    pub fn open(url: &str, size: Size, clock: Clock, ids: Ids) -> Result<Self> {
        let engine = if is_postgres(url) {
            Engine::Postgres(pg::Postgres::open(url, size.connections, &clock, &ids)?)
        } else {
            let path = PathBuf::from(url.strip_prefix("sqlite:").unwrap_or(url));
            Engine::Sqlite { threads: sqlite::Sqlite::open(&path, size.readers, &clock, &ids)?, path }
        };
        Ok(Self { engine: Arc::new(engine), clock, ids })
    }

    /// The clock that transactions carry.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The identifiers that transactions make.
    #[must_use]
    pub fn ids(&self) -> &Ids {
        &self.ids
    }

    /// The engine's kind.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        match *self.engine {
            Engine::Sqlite { .. } => Dialect::Sqlite,
            Engine::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Runs a function that only reads, on one snapshot.
    ///
    /// # Errors
    /// What the function returns; `Unavailable` where the database cannot answer.
    pub async fn read<T, F>(&self, function: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.run(Way::Read, function).await
    }

    /// As `read`, for functions that read the whole database or much of it: the snapshot is one that nothing can spoil, so the
    /// function runs once, and may hand on what it reads while it reads it.
    ///
    /// # Errors
    /// As `read`.
    pub async fn read_whole<T, F>(&self, function: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.run(Way::ReadWhole, function).await
    }

    /// Runs a function that changes something; answers when the change is on disk. All or nothing.
    ///
    /// # Errors
    /// What the function returns, with nothing changed; `Unavailable` where the database cannot answer.
    pub async fn write<T, F>(&self, function: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.run(Way::Write, function).await
    }

    /// As `write`, for writes that want the same row: those of one lane queue in this process and share a commit on PostgreSQL too.
    /// On SQLite every write is in the one lane.
    ///
    /// # Errors
    /// As `write`.
    pub async fn write_in_lane<T, F>(&self, lane: Lane, function: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.run(Way::Lane(lane), function).await
    }

    /// Hands a function to the threads of the engine, and waits for what comes of it.
    async fn run<T, F>(&self, way: Way, function: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        let (job, answer) = job::pack(function);
        self.hand_over(way, job).await?;
        answer.wait().await
    }

    /// The part of `run` that is the same for every function, so that it is compiled once.
    async fn hand_over(&self, way: Way, job: job::Job) -> Result<()> {
        match (&*self.engine, way) {
            (Engine::Sqlite { threads, .. }, Way::Read | Way::ReadWhole) => {
                offer(&threads.read, threads.asked(job)).await
            }
            (Engine::Sqlite { threads, .. }, Way::Write | Way::Lane(_)) => offer(&threads.write, job).await,
            (Engine::Postgres(threads), Way::Read) => threads.send(pg::Task::Read(job)),
            (Engine::Postgres(threads), Way::ReadWhole) => threads.send(pg::Task::ReadWhole(job)),
            (Engine::Postgres(threads), Way::Write) => threads.send(pg::Task::Write(job)),
            (Engine::Postgres(threads), Way::Lane(lane)) => threads.send_in_lane(lane, job),
        }
    }

    /// The file behind an SQLite database.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        match &*self.engine {
            Engine::Sqlite { path, .. } => Some(path),
            Engine::Postgres(_) => None,
        }
    }
}

/// Whether an address names a PostgreSQL server.
#[must_use]
pub fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

/// Hands a job to a thread; where its queue is full, waits for a place without holding up the server's other work.
async fn offer<J>(queue: &crossbeam_channel::Sender<J>, job: J) -> Result<()> {
    use crossbeam_channel::TrySendError;
    let closed = || Error::Unavailable("the database is closed".to_owned());
    let mut job = job;
    loop {
        match queue.try_send(job) {
            Ok(()) => return Ok(()),
            Err(TrySendError::Disconnected(_)) => return Err(closed()),
            Err(TrySendError::Full(back)) => job = back,
        }
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    }
}

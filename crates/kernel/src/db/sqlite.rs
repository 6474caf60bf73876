//! SQLite: one writer thread with group commit, reader threads with connections of their own.

use std::cell::Cell;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, Sender, bounded};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::job::{Answers, Job, Ran};
use super::tx::{Engine, Tx};
use super::wal::Log;
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::ids::Ids;

/// How many waiting functions share a commit at the most.
const GROUP: usize = 256;
/// For how many functions after one that was refused each has a savepoint of its own.
const WARY_FOR: u32 = 1_000;
/// How many reads are answered together at the most, and how long the first of them waits for that: waking the callers one by
/// one costs more than a short read itself.
const ANSWERED: usize = 32;
const ANSWERED_WITHIN: Duration = Duration::from_micros(250);
/// How many functions may wait before callers wait for a place.
const WAITING: usize = 4096;
/// How long a connection waits for another process that writes.
pub(super) const BUSY: Duration = Duration::from_secs(30);

pub(super) struct Sqlite {
    pub(super) write: Sender<Job>,
    pub(super) read: Sender<Asked>,
    asked: Arc<AtomicU64>,
    readers: Vec<JoinHandle<()>>,
    writer: Vec<JoinHandle<()>>,
}

/// A read with its number in the order of asking.
pub(super) struct Asked {
    number: u64,
    job: Job,
}

/// A connection as every thread of the program opens it.
///
/// # Errors
/// `Unavailable` where the file cannot be opened.
pub(super) fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let open = || {
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY)?;
        connection.set_prepared_statement_cache_capacity(256);
        // Without this, a prepared statement is planned anew for every other value that is bound to it.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        // What is mapped counts as memory that is held: all of a small file, a part of a large one.
        connection.execute_batch(
            "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000; PRAGMA mmap_size = 67108864;",
        )?;
        Ok::<_, rusqlite::Error>(connection)
    };
    open().map_err(|error| Error::Unavailable(format!("{}: {error}", path.display())))
}

impl Sqlite {
    /// Opens or creates the file and starts the threads.
    ///
    /// # Errors
    /// `Unavailable` where the file cannot be opened.
    pub(super) fn open(path: &Path, readers: usize, clock: &Clock, ids: &Ids) -> Result<Self> {
        let mut connection = connect(path, OpenFlags::default())?;
        // WAL with FULL: a commit is answered only when it is on disk.
        connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;").map_err(Error::internal)?;
        let log = Log::watch(&mut connection).map_err(Error::internal)?;
        let (write, jobs) = bounded(WAITING);
        let writer = spawn("db-writer", clock, ids, move |clock, ids| {
            write_all(Writer { connection: &connection, log, clock, ids, wary: Cell::new(0) }, &jobs);
        })?;
        let (read, jobs) = bounded(WAITING);
        let asked = Arc::new(AtomicU64::new(0));
        let mut threads = Vec::new();
        for number in 0..readers.max(1) {
            let reader = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
            let (jobs, asked) = (jobs.clone(), Arc::clone(&asked));
            threads.push(spawn(&format!("db-reader-{number}"), clock, ids, move |clock, ids| {
                read_all(&Reader { connection: &reader, jobs, asked, clock, ids });
            })?);
        }
        Ok(Self { write, read, asked, readers: threads, writer: vec![writer] })
    }

    /// Gives a read its number: a snapshot that is begun later shows all that was committed by now.
    pub(super) fn asked(&self, job: Job) -> Asked {
        Asked { number: self.asked.fetch_add(1, Ordering::SeqCst), job }
    }
}

impl Drop for Sqlite {
    /// Lets what waits be done and closes the connections, the writer's last: it brings the log into the database and takes it
    /// away, which a connection that only reads could not.
    fn drop(&mut self) {
        self.read = bounded(0).0;
        ended(&mut self.readers);
        self.write = bounded(0).0;
        ended(&mut self.writer);
    }
}

fn ended(threads: &mut Vec<JoinHandle<()>>) {
    for thread in threads.drain(..) {
        // A function that held the last clone of the database is dropped by the thread that ran it.
        if thread.thread().id() != thread::current().id() {
            let _ = thread.join();
        }
    }
}

fn spawn(
    name: &str,
    clock: &Clock,
    ids: &Ids,
    work: impl FnOnce(&Clock, &Ids) + Send + 'static,
) -> Result<JoinHandle<()>> {
    let (clock, ids) = (clock.clone(), ids.clone());
    thread::Builder::new().name(name.to_owned()).spawn(move || work(&clock, &ids)).map_err(Error::internal)
}

fn read_all(reader: &Reader<'_>) {
    let (mut next, mut answers) = (None, Answers::default());
    while let Some(first) = next.take().or_else(|| answers.next(&reader.jobs)) {
        next = reader.snapshot(first, &mut answers);
    }
}

struct Reader<'c> {
    connection: &'c Connection,
    jobs: Receiver<Asked>,
    asked: Arc<AtomicU64>,
    clock: &'c Clock,
    ids: &'c Ids,
}

impl Reader<'_> {
    /// Runs what was asked before the snapshot began, and returns the first read that asks for a newer one.
    fn snapshot(&self, first: Asked, answers: &mut Answers) -> Option<Asked> {
        let begun = self.asked.load(Ordering::SeqCst);
        if let Err(error) = statement(self.connection, "BEGIN") {
            refuse_all(vec![first.job], &error);
            return None;
        }
        let (mut done, mut since) = (Vec::new(), Instant::now());
        let mut next = Some(first);
        while let Some(Asked { mut job, .. }) = next.take_if(|read| read.number < begun) {
            job.run(&mut Tx::new(Engine::Sqlite(self.connection), self.clock, self.ids));
            done.push(job);
            if done.len() == ANSWERED || since.elapsed() > ANSWERED_WITHIN {
                answers.send(std::mem::take(&mut done));
                since = Instant::now();
            }
            next = self.jobs.try_recv().ok();
        }
        answers.send(done);
        if let Err(error) = statement(self.connection, "COMMIT") {
            tracing::error!(%error, "a read transaction did not end");
        }
        next
    }
}

fn write_all(mut writer: Writer<'_>, jobs: &Receiver<Job>) {
    let mut answers = Answers::default();
    while let Some(first) = answers.next(jobs) {
        writer.commit_group(first, jobs, &mut answers);
        writer.log.keep_short(writer.connection);
    }
}

struct Writer<'c> {
    connection: &'c Connection,
    log: Log,
    clock: &'c Clock,
    ids: &'c Ids,
    /// How many functions are still run each in a savepoint.
    wary: Cell<u32>,
}

impl Writer<'_> {
    /// Runs what waits in one commit; where the commit as a whole is lost, each function in its own.
    fn commit_group(&self, first: Job, jobs: &Receiver<Job>, answers: &mut Answers) {
        let mut group = vec![first];
        let done = self.run_group(&mut group, jobs);
        metrics::histogram!("sportello_commit_group").record(u32::try_from(group.len()).unwrap_or(u32::MAX));
        match done {
            Ok(()) => answers.send(group),
            Err(error) if group.len() == 1 => refuse_all(group, &error),
            Err(_) => group.into_iter().for_each(|job| self.commit_group(job, &crossbeam_channel::never(), answers)),
        }
    }

    /// A savepoint costs a copy of every page that changes under it, and most functions are kept. So they run without, until one is
    /// refused: the commit is given up, all run again, each in a savepoint of its own, and so do those that come next.
    fn run_group(&self, group: &mut Vec<Job>, jobs: &Receiver<Job>) -> Result<()> {
        if self.wary.get() == 0 {
            let all_kept = self.transaction(|| self.run_all(group, jobs, Self::run_bare))?;
            // One alone that was refused has changed nothing, and its error is its answer.
            if all_kept || group.len() == 1 {
                return Ok(());
            }
        }
        self.transaction(|| self.run_all(group, jobs, Self::run_apart)).map(|_| ())
    }

    /// Commits what was done where all of it is to be kept.
    fn transaction(&self, work: impl FnOnce() -> Result<bool>) -> Result<bool> {
        statement(self.connection, "BEGIN IMMEDIATE")?;
        let done = work().and_then(|keep| {
            if keep {
                statement(self.connection, "COMMIT")?;
            }
            Ok(keep)
        });
        if !self.connection.is_autocommit() {
            statement(self.connection, "ROLLBACK")?;
        }
        done
    }

    /// Runs functions one after the other while each is to be kept. Those that arrive while their neighbours run are taken along: the
    /// commit to disk is what costs.
    fn run_all(
        &self,
        group: &mut Vec<Job>,
        jobs: &Receiver<Job>,
        run: fn(&Self, &mut Job) -> Result<bool>,
    ) -> Result<bool> {
        let mut next = 0;
        while next < group.len() {
            if !run(self, &mut group[next])? {
                return Ok(false);
            }
            next += 1;
            if next == group.len()
                && next < GROUP
                && let Ok(late) = jobs.try_recv()
            {
                group.push(late);
            }
        }
        Ok(true)
    }

    fn run_bare(&self, job: &mut Job) -> Result<bool> {
        let is_kept = self.run(job)? == Ran::Kept;
        if !is_kept {
            self.wary.set(WARY_FOR);
        }
        Ok(is_kept)
    }

    fn run_apart(&self, job: &mut Job) -> Result<bool> {
        self.wary.set(self.wary.get().saturating_sub(1));
        statement(self.connection, "SAVEPOINT job")?;
        if self.run(job)? != Ran::Kept {
            statement(self.connection, "ROLLBACK TO job")?;
            self.wary.set(WARY_FOR);
        }
        statement(self.connection, "RELEASE job")?;
        Ok(true)
    }

    fn run(&self, job: &mut Job) -> Result<Ran> {
        let ran = job.run(&mut Tx::new(Engine::Sqlite(self.connection), self.clock, self.ids));
        // A full disk or a broken page ends SQLite's whole transaction at once: the neighbours' work is gone with it.
        if self.connection.is_autocommit() {
            return Err(Error::Unavailable("the database gave up the transaction".to_owned()));
        }
        Ok(ran)
    }
}

fn statement(connection: &Connection, sql: &str) -> Result<()> {
    let run = || connection.prepare_cached(sql)?.raw_execute();
    run().map(|_| ()).map_err(|error| super::constraint::from_sqlite(connection, error))
}

fn refuse_all(group: Vec<Job>, error: &Error) {
    for job in group {
        job.refuse(match error {
            Error::Constraint(name) => Error::Constraint(name.clone()),
            other => Error::Unavailable(other.to_string()),
        });
    }
}

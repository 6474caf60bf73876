//! PostgreSQL: threads with a connection each, `SERIALIZABLE` with retry, and lanes where writes to one hot row share a commit.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, unbounded};

use super::constraint;
use super::job::{Job, Ran};
use super::tx::{Engine, PgSession, Tx};
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::ids::Ids;

/// How often a function is run before its caller is told that the database is too busy.
const TRIES: u32 = 20;
/// How many functions of a lane share a commit at the most.
const GROUP: usize = 128;

const WRITE: &str = "BEGIN ISOLATION LEVEL SERIALIZABLE";
const READ: &str = "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY";

pub(super) enum Task {
    Read(Box<dyn Job>),
    Write(Box<dyn Job>),
    Lane(String),
}

type Lanes = Arc<Mutex<HashMap<String, VecDeque<Box<dyn Job>>>>>;

pub(super) struct Postgres {
    tasks: Sender<Task>,
    lanes: Lanes,
}

struct Worker {
    config: postgres::Config,
    session: Option<PgSession>,
    tasks: Receiver<Task>,
    lanes: Lanes,
    clock: Clock,
    ids: Ids,
}

impl Postgres {
    /// Starts the threads; each connects when it first has work.
    ///
    /// # Errors
    /// `Unavailable` where the address cannot be read or the server does not answer.
    pub(super) fn open(url: &str, connections: usize, clock: &Clock, ids: &Ids) -> Result<Self> {
        let config: postgres::Config =
            url.parse().map_err(|error| Error::Unavailable(format!("the database's address: {error}")))?;
        let first = connect(&config)?;
        let (tasks, waiting) = unbounded();
        let lanes = Lanes::default();
        let mut first = Some(first);
        for number in 0..connections.max(1) {
            let mut worker = Worker {
                config: config.clone(),
                session: first.take(),
                tasks: waiting.clone(),
                lanes: Arc::clone(&lanes),
                clock: clock.clone(),
                ids: ids.clone(),
            };
            thread::Builder::new()
                .name(format!("db-{number}"))
                .spawn(move || worker.work())
                .map_err(Error::internal)?;
        }
        Ok(Self { tasks, lanes })
    }

    pub(super) fn send(&self, task: Task) -> Result<()> {
        self.tasks.send(task).map_err(|_| Error::Unavailable("the database is closed".to_owned()))
    }

    /// Puts a function into a lane; the lane is handed to a worker when it was empty.
    pub(super) fn send_in_lane(&self, lane: &str, job: Box<dyn Job>) -> Result<()> {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waiting) = lanes.get_mut(lane) {
            waiting.push_back(job);
            return Ok(());
        }
        lanes.insert(lane.to_owned(), VecDeque::from([job]));
        drop(lanes);
        self.send(Task::Lane(lane.to_owned()))
    }
}

/// A connection, with TLS where the address asks for it.
fn connect(config: &postgres::Config) -> Result<PgSession> {
    config
        .connect(postgres::NoTls)
        .map(PgSession::new)
        .map_err(|error| Error::Unavailable(format!("PostgreSQL does not answer: {error}")))
}

impl Worker {
    fn work(&mut self) {
        while let Ok(task) = self.tasks.recv() {
            match task {
                Task::Read(job) => self.alone(READ, job),
                Task::Write(job) => self.alone(WRITE, job),
                Task::Lane(lane) => self.lane(&lane),
            }
        }
    }

    /// Runs one function in a transaction of its own, again while the engine asks for it.
    fn alone(&mut self, begin: &str, mut job: Box<dyn Job>) {
        for attempt in 0..TRIES {
            match self.transaction(begin, std::slice::from_mut(&mut job)) {
                Ok(()) => return job.answer(),
                Err(Error::Again) => self.pause(attempt),
                Err(error) => return job.refuse(error),
            }
        }
        job.refuse(Error::Unavailable("the database is too busy".to_owned()));
    }

    /// Runs what waits in a lane, in groups that share a commit, until the lane is empty.
    fn lane(&mut self, lane: &str) {
        loop {
            let group: Vec<_> = {
                let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
                let Some(waiting) = lanes.get_mut(lane) else { return };
                if waiting.is_empty() {
                    lanes.remove(lane);
                    return;
                }
                let size = waiting.len().min(GROUP);
                waiting.drain(..size).collect()
            };
            self.group(group);
        }
    }

    fn group(&mut self, mut group: Vec<Box<dyn Job>>) {
        for attempt in 0..TRIES {
            match self.transaction(WRITE, &mut group) {
                Ok(()) => return group.into_iter().for_each(Job::answer),
                Err(Error::Again) => self.pause(attempt),
                Err(_) => break,
            }
        }
        // The group could not be committed together: each function gets its own commit and its own fate.
        for job in group {
            self.alone(WRITE, job);
        }
    }

    fn transaction(&mut self, begin: &str, group: &mut [Box<dyn Job>]) -> Result<()> {
        let done = self.attempt(begin, group);
        if done.is_err()
            && let Some(session) = &mut self.session
            && session.client.batch_execute("ROLLBACK").is_err()
        {
            self.session = None;
        }
        done
    }

    fn attempt(&mut self, begin: &str, group: &mut [Box<dyn Job>]) -> Result<()> {
        if self.session.as_ref().is_none_or(|session| session.client.is_closed()) {
            self.session = Some(connect(&self.config)?);
        }
        let Some(session) = &mut self.session else { return Err(Error::internal("no connection")) };
        statement(session, begin)?;
        let shared = group.len() > 1;
        for job in group {
            if shared {
                statement(session, "SAVEPOINT job")?;
            }
            let ran = job.run(&mut Tx::new(Engine::Postgres(session), &self.clock, &self.ids));
            match ran {
                Ran::Kept if shared => statement(session, "RELEASE job")?,
                Ran::Kept => {}
                Ran::Failed if shared => statement(session, "ROLLBACK TO job")?,
                Ran::Failed => return statement(session, "ROLLBACK"),
                Ran::Again => return Err(Error::Again),
            }
        }
        statement(session, "COMMIT")
    }

    /// Waits a random moment that grows with the attempts, so that rivals part.
    fn pause(&self, attempt: u32) {
        let [a, b] = self.ids.secret::<2>();
        let most = 500_u64 << attempt.min(7);
        let share = u64::from(u16::from_be_bytes([a, b]));
        thread::sleep(Duration::from_micros(most * share / u64::from(u16::MAX)));
    }
}

fn statement(session: &mut PgSession, sql: &str) -> Result<()> {
    session.client.batch_execute(sql).map_err(|error| constraint::from_postgres(&error))
}

//! PostgreSQL: threads with a connection each, `SERIALIZABLE` with retry, and lanes where writes to one hot row share a commit.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, unbounded};
use postgres::config::SslMode;

use super::address::{Address, cause};
use super::job::{Answers, Job, Ran};
use super::lane::Lane;
use super::tx::{Engine, PgSession, Tx};
use super::{constraint, tls};
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::ids::Ids;

/// How often a function is run before its caller is told that the database is too busy.
const TRIES: u32 = 100;
/// How many functions of a lane share a commit at the most.
const GROUP: usize = 128;
/// What a node has before it in a lane that it shares with others was asked for within so long. After a moment in which nobody got on, each
/// node in turn does a little of what waits for it, so that nobody is long overtaken by who came later on another.
const SPAN: Duration = Duration::from_millis(20);

const WRITE: &str = "BEGIN ISOLATION LEVEL SERIALIZABLE";
const BEHIND: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ";
const READ: &str = "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY";
/// Waits for a snapshot that no write under way can spoil, and is then never asked to run again.
const READ_WHOLE: &str = "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY DEFERRABLE";

pub(super) enum Task {
    Read(Job),
    ReadWhole(Job),
    Write(Job),
    Lane(Lane),
}

type Lanes = Arc<Mutex<HashMap<Lane, VecDeque<Job>>>>;

pub(super) struct Postgres {
    tasks: Sender<Task>,
    lanes: Lanes,
}

struct Worker {
    address: Address,
    session: Option<PgSession>,
    tasks: Receiver<Task>,
    lanes: Lanes,
    answers: Answers,
    clock: Clock,
    ids: Ids,
}

impl Postgres {
    /// Starts the threads; each connects when it first has work.
    ///
    /// # Errors
    /// `Unavailable` where the address cannot be read or the server does not answer.
    pub(super) fn open(url: &str, connections: usize, clock: &Clock, ids: &Ids) -> Result<Self> {
        let address = Address::read(url)?;
        // The client drives a runtime of its own, which no thread of the server's runtime may: it is born where it will work.
        let first = thread::scope(|scope| scope.spawn(|| connect(&address)).join())
            .unwrap_or_else(|_| Err(Error::internal("connecting panicked")))?;
        let (tasks, waiting) = unbounded();
        let lanes = Lanes::default();
        let mut first = Some(first);
        for number in 0..connections.max(1) {
            let mut worker = Worker {
                address: address.clone(),
                session: first.take(),
                tasks: waiting.clone(),
                lanes: Arc::clone(&lanes),
                answers: Answers::default(),
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
    pub(super) fn send_in_lane(&self, lane: Lane, job: Job) -> Result<()> {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waiting) = lanes.get_mut(&lane) {
            waiting.push_back(job);
            return Ok(());
        }
        lanes.insert(lane, VecDeque::from([job]));
        drop(lanes);
        self.send(Task::Lane(lane))
    }
}

/// How the transactions of a lane begin. The table of a lane that has one is taken before anything is read, so that a transaction
/// sees what the one before has written, on whichever node: beside each other, one of the two would be given up and done again.
fn begin_of(lane: Lane) -> String {
    let (begin, table) = match lane {
        Lane::Process(_) => return WRITE.to_owned(),
        Lane::Table(table) => (WRITE, table),
        Lane::Behind(table) => (BEHIND, table),
    };
    format!("{begin}; LOCK TABLE {table} IN SHARE ROW EXCLUSIVE MODE")
}

/// Whether other nodes wait for the same lane.
fn is_shared(lane: Lane) -> bool {
    !matches!(lane, Lane::Process(_))
}

/// A connection, with TLS where the address asks for it.
fn connect(address: &Address) -> Result<PgSession> {
    let client = if address.config.get_ssl_mode() == SslMode::Disable {
        address.config.connect(postgres::NoTls)
    } else {
        address.config.connect(tls::connector(&address.trust)?)
    };
    client
        .map(PgSession::new)
        .map_err(|error| Error::Unavailable(format!("PostgreSQL does not answer: {}", cause(&error))))
}

impl Worker {
    fn work(&mut self) {
        while let Some(task) = self.answers.next(&self.tasks) {
            match task {
                Task::Read(job) => self.alone(READ, job),
                Task::ReadWhole(job) => self.alone(READ_WHOLE, job),
                Task::Write(job) => self.alone(WRITE, job),
                Task::Lane(lane) => self.lane(lane),
            }
        }
    }

    /// Runs one function in a transaction of its own, again while the engine asks for it.
    fn alone(&mut self, begin: &str, mut job: Job) {
        for attempt in 0..TRIES {
            match self.transaction(begin, std::slice::from_mut(&mut job)) {
                Ok(()) => return self.answers.send(vec![job]),
                Err(Error::Again) => self.pause(attempt),
                Err(error) => return job.refuse(error),
            }
        }
        job.refuse(Error::Unavailable("the database is too busy".to_owned()));
    }

    /// Runs what waits in a lane, in groups that share a commit, until the lane is empty.
    fn lane(&mut self, lane: Lane) {
        loop {
            let group: Vec<_> = {
                let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
                let Some(waiting) = lanes.get_mut(&lane) else { return };
                if waiting.is_empty() {
                    lanes.remove(&lane);
                    return;
                }
                let last = waiting.front().map(|first| first.since + SPAN).filter(|_| is_shared(lane));
                let near = |job: &&Job| last.is_none_or(|last| job.since <= last);
                let size = waiting.iter().take(GROUP).take_while(near).count();
                waiting.drain(..size).collect()
            };
            self.group(&begin_of(lane), group);
        }
    }

    fn group(&mut self, begin: &str, mut group: Vec<Job>) {
        for attempt in 0..TRIES {
            match self.transaction(begin, &mut group) {
                Ok(()) => return self.answers.send(group),
                // Long groups meet more rivals: what was given up once more is done in halves.
                Err(Error::Again) if attempt > 0 && group.len() > 1 => {
                    let rest = group.split_off(group.len() / 2);
                    self.group(begin, group);
                    return self.group(begin, rest);
                }
                Err(Error::Again) => self.pause(attempt),
                // The connection went. Whether the commit was done cannot be known, and nothing is done twice.
                Err(Error::Unavailable(why)) => {
                    return group.into_iter().for_each(|job| job.refuse(Error::Unavailable(why.clone())));
                }
                Err(_) => break,
            }
        }
        // The group could not be committed together: each function gets its own commit and its own fate.
        for job in group {
            self.alone(begin, job);
        }
    }

    fn transaction(&mut self, begin: &str, group: &mut [Job]) -> Result<()> {
        let done = self.attempt(begin, group);
        if done.is_err()
            && let Some(session) = &mut self.session
            && session.client.batch_execute("ROLLBACK").is_err()
        {
            self.session = None;
        }
        done
    }

    fn attempt(&mut self, begin: &str, group: &mut [Job]) -> Result<()> {
        let session = begun(&mut self.session, &self.address, begin)?;
        let shared = group.len() > 1;
        if shared {
            statement(session, "SAVEPOINT job")?;
        }
        for job in group {
            let ran = job.run(&mut Tx::new(Engine::Postgres(session), &self.clock, &self.ids));
            match ran {
                // One journey to the server for each function: the end of its savepoint is the beginning of the next one's.
                Ran::Kept if shared => statement(session, "RELEASE job; SAVEPOINT job")?,
                Ran::Kept => {}
                Ran::Failed if shared => statement(session, "ROLLBACK TO job")?,
                Ran::Failed => return statement(session, "ROLLBACK"),
                Ran::Again => return Err(Error::Again),
            }
        }
        statement(session, "COMMIT")
    }

    /// Waits a random moment that grows with the attempts, so that rivals part.
    fn pause(&mut self, attempt: u32) {
        let [a, b] = self.ids.secret::<2>();
        let most = 500_u64 << attempt.min(7);
        let share = u64::from(u16::from_be_bytes([a, b]));
        thread::sleep(Duration::from_micros(most * share / u64::from(u16::MAX)));
    }
}

/// A connection with a transaction begun. One that was lost while it lay idle is made anew: nothing was asked of it yet.
fn begun<'s>(session: &'s mut Option<PgSession>, address: &Address, begin: &str) -> Result<&'s mut PgSession> {
    if let Some(mut idle) = session.take() {
        match statement(&mut idle, begin) {
            Ok(()) => return Ok(session.insert(idle)),
            Err(Error::Unavailable(_)) => {}
            Err(error) => return Err(error),
        }
    }
    let mut fresh = connect(address)?;
    statement(&mut fresh, begin)?;
    Ok(session.insert(fresh))
}

fn statement(session: &mut PgSession, sql: &str) -> Result<()> {
    session.client.batch_execute(sql).map_err(|error| constraint::from_postgres(&error))
}

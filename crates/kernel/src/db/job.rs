//! A function waiting for its transaction, with the caller who waits for the answer.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, RecvTimeoutError};
use tokio::sync::oneshot;

use super::tx::{Failed, Tx};
use crate::error::{Error, Result};

/// What came of running a function, as far as the transaction is concerned.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ran {
    /// Its changes are to be kept.
    Kept,
    /// It returned an error or panicked: its changes go, its neighbours' stay.
    Failed,
    /// The engine asks for the whole transaction again.
    Again,
}

type Function = Box<dyn FnMut(&mut Tx<'_>) -> Result<()> + Send>;

/// A function waiting for its transaction. What it returns waits in a place of its own, whatever its type: so all that handles jobs is compiled
/// once, and not for each function of the program.
pub(super) struct Job {
    /// When it was asked for.
    pub(super) since: Instant,
    function: Function,
    result: Option<Result<()>>,
    caller: oneshot::Sender<(Result<()>, Others)>,
}

type Unanswered = Arc<Mutex<Vec<Job>>>;

/// Functions whose results wait to be sent; they are when this is dropped.
#[derive(Default)]
pub(super) struct Others(Option<Unanswered>);

impl Others {
    /// The same twice: whoever drops it first sends the results.
    fn shared(jobs: Vec<Job>) -> (Self, Self) {
        let jobs = Arc::new(Mutex::new(jobs));
        (Self(Some(Arc::clone(&jobs))), Self(Some(jobs)))
    }
}

impl Drop for Others {
    fn drop(&mut self) {
        let Some(jobs) = &self.0 else { return };
        let jobs = std::mem::take(&mut *jobs.lock().unwrap_or_else(PoisonError::into_inner));
        for job in jobs {
            job.answer(Self::default());
        }
    }
}

/// How a database thread answers.
///
/// One that woke every caller itself would be interrupted by each of them on a small machine. So it wakes one, who wakes the
/// others where that costs little: among the server's own tasks. Where that one does not (nobody polls it), the thread does.
#[derive(Default)]
pub(super) struct Answers {
    handed: Option<Others>,
}

/// How long the one who was woken has for waking the others.
const HANDED_FOR: Duration = Duration::from_millis(2);

impl Answers {
    /// Sends the results of functions that were done together.
    pub(super) fn send(&mut self, mut jobs: Vec<Job>) {
        // What was handed over before and is still not done is done now.
        self.handed = None;
        let Some(last) = jobs.pop() else { return };
        if jobs.is_empty() {
            return last.answer(Others::default());
        }
        let (kept, handed) = Others::shared(jobs);
        self.handed = Some(kept);
        last.answer(handed);
    }

    /// Waits for the next piece of work; none when the queue is closed.
    pub(super) fn next<T>(&mut self, queue: &Receiver<T>) -> Option<T> {
        if self.handed.is_some() {
            match queue.recv_timeout(HANDED_FOR) {
                Err(RecvTimeoutError::Timeout) => self.handed = None,
                done => return done.ok(),
            }
        }
        queue.recv().ok()
    }
}

/// What a caller waits for.
pub(super) struct Answer<T> {
    told: Told,
    value: Arc<Mutex<Option<T>>>,
}

struct Told(oneshot::Receiver<(Result<()>, Others)>);

impl Told {
    async fn wait(self) -> Result<()> {
        let Ok((result, others)) = self.0.await else {
            return Err(Error::Unavailable("the database is closed".to_owned()));
        };
        drop(others);
        result
    }
}

impl<T> Answer<T> {
    /// What the function returned, once that is safe on disk.
    pub(super) async fn wait(self) -> Result<T> {
        self.told.wait().await?;
        let value = self.value.lock().unwrap_or_else(PoisonError::into_inner).take();
        value.ok_or_else(|| Error::internal("a transaction was never run"))
    }
}

/// Packs a function.
pub(super) fn pack<T, F>(mut function: F) -> (Job, Answer<T>)
where
    T: Send + 'static,
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
{
    let (caller, told) = oneshot::channel();
    let value = Arc::new(Mutex::new(None));
    let kept = Arc::clone(&value);
    let function = move |tx: &mut Tx<'_>| {
        let value = function(tx)?;
        *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
        Ok(())
    };
    (
        Job { since: Instant::now(), function: Box::new(function), result: None, caller },
        Answer { told: Told(told), value },
    )
}

impl Job {
    /// Runs the function and keeps its result back.
    pub(super) fn run(&mut self, tx: &mut Tx<'_>) -> Ran {
        let function = &mut self.function;
        let result = catch_unwind(AssertUnwindSafe(|| function(tx)))
            .unwrap_or_else(|panic| Err(Error::internal(format!("a transaction panicked: {}", said(&*panic)))));
        // PostgreSQL would turn the commit of a failed transaction into a silent rollback: a function cannot hide a failure.
        let (ran, result) = match (tx.failed(), result) {
            (Some(Failed::Again), result) => (Ran::Again, result),
            (Some(Failed::Refused), Ok(())) => {
                (Ran::Failed, Err(Error::internal("a function went on after a statement that failed")))
            }
            (None, Ok(())) => (Ran::Kept, Ok(())),
            (_, result @ Err(_)) => (Ran::Failed, result),
        };
        self.result = Some(result);
        ran
    }

    /// Sends the result that was kept back, and with it the answers to others.
    pub(super) fn answer(self, others: Others) {
        let result = self.result.unwrap_or_else(|| Err(Error::internal("a transaction was never run")));
        // A caller that went away (a closed connection) is no fault: what was committed stays.
        let _ = self.caller.send((result, others));
    }

    /// Sends an error instead of a result.
    pub(super) fn refuse(self, error: Error) {
        let _ = self.caller.send((Err(error), Others::default()));
    }
}

fn said(panic: &(dyn std::any::Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("without words")
}

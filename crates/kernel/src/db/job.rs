//! A function waiting for its transaction, with the caller who waits for the answer.

use std::panic::{AssertUnwindSafe, catch_unwind};

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

/// A function with its answer's way home, whatever its result's type.
pub(super) trait Job: Send {
    /// Runs the function and keeps its result back.
    fn run(&mut self, tx: &mut Tx<'_>) -> Ran;
    /// Sends the result that was kept back.
    fn answer(self: Box<Self>);
    /// Sends an error instead of a result.
    fn refuse(self: Box<Self>, error: Error);
}

struct Waiting<T, F> {
    function: F,
    result: Option<Result<T>>,
    caller: oneshot::Sender<Result<T>>,
}

/// Packs a function; the receiver gets what it returned once that is safe on disk.
pub(super) fn pack<T, F>(function: F) -> (Box<dyn Job>, oneshot::Receiver<Result<T>>)
where
    T: Send + 'static,
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
{
    let (caller, answer) = oneshot::channel();
    (Box::new(Waiting { function, result: None, caller }), answer)
}

impl<T, F> Job for Waiting<T, F>
where
    T: Send + 'static,
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
{
    fn run(&mut self, tx: &mut Tx<'_>) -> Ran {
        let function = &mut self.function;
        let result = catch_unwind(AssertUnwindSafe(|| function(tx)))
            .unwrap_or_else(|panic| Err(Error::internal(format!("a transaction panicked: {}", said(&*panic)))));
        // PostgreSQL would turn the commit of a failed transaction into a silent rollback: a function cannot hide a failure.
        let (ran, result) = match (tx.failed(), result) {
            (Some(Failed::Again), result) => (Ran::Again, result),
            (Some(Failed::Refused), Ok(_)) => {
                (Ran::Failed, Err(Error::internal("a function went on after a statement that failed")))
            }
            (None, result @ Ok(_)) => (Ran::Kept, result),
            (_, result @ Err(_)) => (Ran::Failed, result),
        };
        self.result = Some(result);
        ran
    }

    fn answer(self: Box<Self>) {
        let result = self.result.unwrap_or_else(|| Err(Error::internal("a transaction was never run")));
        // A caller that went away (a closed connection) is no fault: what was committed stays.
        let _ = self.caller.send(result);
    }

    fn refuse(self: Box<Self>, error: Error) {
        let _ = self.caller.send(Err(error));
    }
}

fn said(panic: &(dyn std::any::Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("without words")
}

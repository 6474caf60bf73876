//! Checking the ledger's chain in the background: one run at a time, its progress kept in memory.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use kernel::db::Db;
use kernel::ledger::{self, Broken, Verified};

/// The last check of this process, or the one that runs.
#[derive(Clone, Default)]
pub(crate) struct Verification(Arc<Mutex<Run>>);

/// How a check stands.
#[derive(Clone, Debug, Default)]
pub(crate) enum Run {
    /// None was made since the start.
    #[default]
    None,
    /// It runs.
    Running { started: Timestamp, done: u64, total: u64 },
    /// It found everything in order.
    Sound { ended: Timestamp, verified: Verified },
    /// It found something out of order.
    Broken { ended: Timestamp, broken: Broken },
    /// The database did not answer.
    Failed { ended: Timestamp },
}

impl Verification {
    pub(crate) fn run(&self) -> Run {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set(&self, run: Run) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = run;
    }

    /// Begins a check of so many rows; false where one runs already.
    pub(crate) fn start(&self, db: Db, total: u64) -> bool {
        let started = db.clock().now();
        {
            let mut run = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if matches!(*run, Run::Running { .. }) {
                return false;
            }
            *run = Run::Running { started, done: 0, total };
        }
        let this = self.clone();
        tokio::spawn(async move {
            let progress = this.clone();
            let found = ledger::verify(&db, move |done| progress.set(Run::Running { started, done, total })).await;
            let ended = db.clock().now();
            this.set(match found {
                Ok(Ok(verified)) => Run::Sound { ended, verified },
                Ok(Err(broken)) => {
                    tracing::error!(?broken, "the ledger's chain is out of order");
                    Run::Broken { ended, broken }
                }
                Err(error) => {
                    tracing::error!(%error, "the ledger could not be checked");
                    Run::Failed { ended }
                }
            });
        });
        true
    }
}

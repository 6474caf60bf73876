//! SQLite's log, kept short. SQLite's own checkpoints begin the log anew only when nobody reads in it, and under constant visits
//! somebody always does: it would grow without end. So the writer itself waits a moment for the readers that are under way.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::{Duration, Instant};

use rusqlite::Connection;

/// From so many pages on (16 MB) the log is begun anew.
const PAGES: i32 = 4_000;
/// From so many pages on (64 MB), what one large change left behind, the file is given back, too.
const LARGE: i32 = 16_000;
/// How long the writer waits for readers, for each `PAGES` of the log: visits read for less. A backup reads for long, and the log
/// grows meanwhile; the longer it is, the longer it is waited.
const PATIENCE: Duration = Duration::from_millis(20);
const MOST_PATIENCE: Duration = Duration::from_secs(1);
/// So many times as long nobody waits again: one part in twenty of the writer's time at the most. The sealer comes by every two
/// seconds, so that this needs no clock of its own.
const REST: u32 = 20;

pub(super) struct Log {
    pages: Arc<AtomicI32>,
    not_before: Instant,
}

impl Log {
    /// Has SQLite tell how long the log is, instead of checkpointing by itself.
    pub fn watch(connection: &mut Connection) -> rusqlite::Result<Self> {
        let pages = Arc::<AtomicI32>::default();
        let told = Arc::clone(&pages);
        connection.wal_hook(Some(move |_: &mut rusqlite::hooks::Wal, now| {
            told.store(now, Ordering::Relaxed);
            Ok(())
        }))?;
        Ok(Self { pages, not_before: Instant::now() })
    }

    /// Between two commits: brings a log that has become long into the database and begins it anew.
    pub fn keep_short(&mut self, connection: &Connection) {
        let pages = self.pages.load(Ordering::Relaxed);
        if pages < PAGES || Instant::now() < self.not_before {
            return;
        }
        let patience = (PATIENCE * (pages / PAGES).unsigned_abs()).min(MOST_PATIENCE);
        match begin_anew(connection, if pages < LARGE { "RESTART" } else { "TRUNCATE" }, patience) {
            Ok(true) => return self.pages.store(0, Ordering::Relaxed),
            Ok(false) => {}
            Err(error) => tracing::error!(%error, "the log was not brought into the database"),
        }
        self.not_before = Instant::now() + patience * REST;
    }
}

/// Whether nobody was in the way.
fn begin_anew(connection: &Connection, mode: &str, patience: Duration) -> rusqlite::Result<bool> {
    let checkpoint = |mode: &str| {
        connection.query_row(&format!("PRAGMA wal_checkpoint({mode})"), [], |row| Ok(!row.get::<_, bool>(0)?))
    };
    // First everything is brought over, which keeps nobody waiting: whoever begins to read after that does not need the log.
    checkpoint("PASSIVE")?;
    connection.busy_timeout(patience)?;
    let done = checkpoint(mode);
    connection.busy_timeout(super::sqlite::BUSY)?;
    done
}

//! What an office has set for those who wait.

use charter::CounterId;
use kernel::db::Tx;
use kernel::{Result, params};

/// What an office has set for those who wait at a counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Settings {
    /// How long an offer holds its place, in minutes of daytime on working days.
    pub(crate) hold_minutes: u32,
    /// Whether everybody who books online is asked for a moment of work first.
    pub(crate) work_to_book: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { hold_minutes: 240, work_to_book: false }
    }
}

/// What holds at a counter.
pub(crate) fn find(tx: &mut Tx<'_>, counter: CounterId) -> Result<Settings> {
    let found = tx.opt(
        "SELECT hold_minutes, work_to_book FROM agenda_queues WHERE counter = $1 ORDER BY counter",
        params![counter],
        |row| Ok(Settings { hold_minutes: row.next()?, work_to_book: row.next()? }),
    )?;
    Ok(found.unwrap_or_default())
}

/// Keeps what was set.
pub(crate) fn save(tx: &mut Tx<'_>, counter: CounterId, settings: Settings) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_queues (counter, hold_minutes, work_to_book) VALUES ($1, $2, $3)
         ON CONFLICT (counter) DO UPDATE SET hold_minutes = $2, work_to_book = $3",
        params![counter, settings.hold_minutes, settings.work_to_book],
    )
}

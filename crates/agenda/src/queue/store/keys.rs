//! The key of the challenges, and which of them were used.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{Result, params};

/// The name of the key.
const CHALLENGES: &str = "challenges";

/// The key, where it was made already.
pub(crate) fn find(tx: &mut Tx<'_>) -> Result<Option<String>> {
    tx.opt("SELECT secret FROM agenda_keys WHERE name = $1 ORDER BY name", params![CHALLENGES], |row| row.next())
}

/// Keeps a new key, unless another node was quicker; gives the one that holds.
pub(crate) fn keep(tx: &mut Tx<'_>, secret: &str) -> Result<String> {
    tx.execute(
        "INSERT INTO agenda_keys (name, secret) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
        params![CHALLENGES, secret],
    )?;
    Ok(find(tx)?.unwrap_or_default())
}

/// Notes that a challenge was used, and says whether it was the first time; old ones are swept by the way.
pub(crate) fn spend(tx: &mut Tx<'_>, challenge: &str, until: Timestamp) -> Result<bool> {
    tx.execute("DELETE FROM agenda_spent WHERE until <= $1", params![tx.now()])?;
    let noted = tx.execute(
        "INSERT INTO agenda_spent (challenge, until) VALUES ($1, $2) ON CONFLICT (challenge) DO NOTHING",
        params![challenge, until],
    )?;
    Ok(noted == 1)
}

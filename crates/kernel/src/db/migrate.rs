//! Migrations: numbered SQL texts of the rooms, each run once, in the order in which the program lists the rooms.

use sha2::{Digest, Sha256};

use super::{Db, Dialect, Tx};
use crate::error::{Error, Result};
use crate::params;

/// One step of a room's tables.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The room ("charter").
    pub room: &'static str,
    /// The step's name, with its number in front (`0001_charter`).
    pub name: &'static str,
    /// The statements: one text for both engines.
    pub sql: &'static str,
    /// What has to differ between the engines (full-text search): statements for SQLite and for PostgreSQL.
    pub apart: Option<(&'static str, &'static str)>,
}

impl Migration {
    /// A step whose text serves both engines.
    #[must_use]
    pub const fn new(room: &'static str, name: &'static str, sql: &'static str) -> Self {
        Self { room, name, sql, apart: None }
    }
}

/// Brings the tables up to date; steps that were run are only compared.
///
/// # Errors
/// `Internal` where a step fails or a step that was run has another text now.
pub async fn migrate(db: &Db, steps: &[Migration]) -> Result<usize> {
    match db.write(|tx| tx.batch(TABLE)).await {
        // Two nodes that start at once: PostgreSQL refuses the second one's table inside its own catalogue.
        Err(Error::Constraint(name)) if name.starts_with("pg_") => db.write(|tx| tx.batch(TABLE)).await?,
        done => done?,
    }
    let mut run = 0;
    for step in steps {
        let step = *step;
        run += usize::from(db.write(move |tx| apply(tx, &step)).await?);
    }
    Ok(run)
}

const TABLE: &str = "CREATE TABLE IF NOT EXISTS migrations (
  room TEXT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at BIGINT NOT NULL, PRIMARY KEY (room, name))";

fn apply(tx: &mut Tx<'_>, step: &Migration) -> Result<bool> {
    if tx.dialect() == Dialect::Postgres {
        // Before the first read, so that the snapshot is taken when the other node's step is done.
        tx.batch("LOCK TABLE migrations IN SHARE ROW EXCLUSIVE MODE")?;
    }
    let sha256 = digest(step);
    let known: Option<String> = tx.opt(
        "SELECT sha256 FROM migrations WHERE room = $1 AND name = $2 ORDER BY name",
        params![step.room, step.name],
        |row| row.next(),
    )?;
    if let Some(known) = known {
        return if known == sha256 {
            Ok(false)
        } else {
            Err(Error::internal(format!("the migration {}/{} is not the one that was run", step.room, step.name)))
        };
    }
    tx.batch(step.sql)?;
    if let Some((sqlite, postgres)) = step.apart {
        tx.batch(if tx.dialect() == Dialect::Sqlite { sqlite } else { postgres })?;
    }
    tx.execute(
        "INSERT INTO migrations (room, name, sha256, applied_at) VALUES ($1, $2, $3, $4)",
        params![step.room, step.name, sha256, tx.now()],
    )?;
    Ok(true)
}

/// The hash of all that the step says, on either engine.
fn digest(step: &Migration) -> String {
    let (sqlite, postgres) = step.apart.unwrap_or_default();
    hex::encode(Sha256::digest([step.sql, sqlite, postgres].concat()))
}

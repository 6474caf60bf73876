//! The file itself, in parts of a megabyte: written when it is brought, read back to a file of the system's own that goes by
//! itself.

use kernel::db::{Db, Tx};
use kernel::{Error, Result, params};
use tempfile::NamedTempFile;
use tokio::io::AsyncWriteExt;

use super::import::ImportId;

/// How large a part is.
const PART: usize = 1 << 20;

/// Writes a file's parts.
///
/// # Errors
/// Database errors.
pub(super) fn write(tx: &mut Tx<'_>, id: ImportId, bytes: &[u8]) -> Result<()> {
    for (number, part) in bytes.chunks(PART).enumerate() {
        tx.execute("INSERT INTO import_parts (import, part, bytes) VALUES ($1, $2, $3)", params![id, number, part])?;
    }
    Ok(())
}

/// Removes a file: what was counted needs it no more.
///
/// # Errors
/// Database errors.
pub(super) fn remove(tx: &mut Tx<'_>, id: ImportId) -> Result<()> {
    tx.execute("DELETE FROM import_parts WHERE import = $1", params![id]).map(|_| ())
}

/// The file, read back.
///
/// # Errors
/// `NotFound` where it was removed; `Unavailable` where the system gives no room for it; database errors.
pub(super) async fn read(db: &Db, id: ImportId) -> Result<NamedTempFile> {
    let no_room = |error: std::io::Error| Error::Unavailable(format!("a temporary file cannot be written: {error}"));
    let file = NamedTempFile::with_prefix("sportello-import-").map_err(no_room)?;
    let mut out = tokio::fs::File::create(file.path()).await.map_err(no_room)?;
    for number in 0_u32.. {
        let part = db.read(move |tx| part(tx, id, number)).await?;
        let Some(bytes) = part else {
            if number == 0 {
                return Err(Error::NotFound);
            }
            break;
        };
        out.write_all(&bytes).await.map_err(no_room)?;
    }
    out.flush().await.map_err(no_room)?;
    Ok(file)
}

fn part(tx: &mut Tx<'_>, id: ImportId, number: u32) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT bytes FROM import_parts WHERE import = $1 AND part = $2 ORDER BY part";
    tx.opt(sql, params![id, number], |row| row.next())
}

//! Files that wait to be registered.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{PersonId, Result, params};

use crate::registration::Document;
use crate::upload::{Upload, UploadId};

pub(crate) fn insert(tx: &mut Tx<'_>, person: PersonId, upload: &Upload) -> Result<()> {
    let document = &upload.document;
    tx.execute(
        "INSERT INTO protocol_uploads (id, person, name, media_type, bytes, sha256, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![upload.id, person, document.name, document.media_type, document.bytes, document.sha256, tx.now()],
    )?;
    Ok(())
}

pub(crate) fn find(tx: &mut Tx<'_>, person: PersonId, id: UploadId) -> Result<Option<Upload>> {
    tx.opt(
        "SELECT id, name, media_type, bytes, sha256 FROM protocol_uploads WHERE id = $1 AND person = $2 ORDER BY id",
        params![id, person],
        |row| {
            let id = row.next()?;
            let document =
                Document { name: row.next()?, media_type: row.next()?, bytes: row.next()?, sha256: row.next()? };
            Ok(Upload { id, document })
        },
    )
}

pub(crate) fn remove(tx: &mut Tx<'_>, id: UploadId) -> Result<()> {
    tx.execute("DELETE FROM protocol_uploads WHERE id = $1", params![id])?;
    Ok(())
}

pub(crate) fn forget(tx: &mut Tx<'_>, before: Timestamp) -> Result<usize> {
    let gone = tx.execute("DELETE FROM protocol_uploads WHERE at < $1", params![before])?;
    Ok(usize::try_from(gone).unwrap_or(usize::MAX))
}

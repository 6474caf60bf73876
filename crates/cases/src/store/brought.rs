//! Files with which somebody answers the office, until the answer is sent.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{Result, params};
use protocol::Document;

use crate::citizen::Brought;
use crate::ids::{CaseId, DocumentId};

pub(crate) fn insert(tx: &mut Tx<'_>, id: CaseId, brought: &Brought) -> Result<()> {
    let Document { name, media_type, bytes, sha256 } = &brought.document;
    tx.change(
        "INSERT INTO case_brought (id, case_id, code, name, media_type, bytes, sha256, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![brought.id, id, brought.code, name, media_type, *bytes, sha256, tx.now()],
    )
}

/// Those of a case, in the order in which they came.
pub(crate) fn of(tx: &mut Tx<'_>, id: CaseId) -> Result<Vec<Brought>> {
    tx.list(
        "SELECT id, code, name, media_type, bytes, sha256 FROM case_brought WHERE case_id = $1 ORDER BY at, id",
        params![id],
        |row| {
            let (id, code) = (row.next()?, row.next()?);
            let document =
                Document { name: row.next()?, media_type: row.next()?, bytes: row.next()?, sha256: row.next()? };
            Ok(Brought { id, code, document })
        },
    )
}

/// Forgets one.
pub(crate) fn remove(tx: &mut Tx<'_>, id: CaseId, file: DocumentId) -> Result<()> {
    tx.execute("DELETE FROM case_brought WHERE id = $1 AND case_id = $2", params![file, id]).map(|_| ())
}

/// Forgets all of a case.
pub(crate) fn clear(tx: &mut Tx<'_>, id: CaseId) -> Result<()> {
    tx.execute("DELETE FROM case_brought WHERE case_id = $1", params![id]).map(|_| ())
}

/// Forgets those that were brought before a moment.
pub(crate) fn sweep(tx: &mut Tx<'_>, before: Timestamp) -> Result<u64> {
    tx.execute("DELETE FROM case_brought WHERE at < $1", params![before])
}

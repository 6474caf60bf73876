//! Documents of registrations: written once.

use kernel::db::{Row, Tx};
use kernel::{Result, params};

use crate::registration::{Document, DocumentId, Kept};

const COLUMNS: &str = "id, position, name, media_type, bytes, sha256, at";

fn read(row: &mut Row<'_>) -> Result<Kept> {
    Ok(Kept {
        id: row.next()?,
        position: row.next()?,
        document: Document { name: row.next()?, media_type: row.next()?, bytes: row.next()?, sha256: row.next()? },
        at: row.next()?,
    })
}

pub(crate) fn insert(tx: &mut Tx<'_>, registration: &str, kept: &Kept) -> Result<()> {
    let document = &kept.document;
    tx.execute(
        "INSERT INTO protocol_documents (id, registration, position, name, media_type, bytes, sha256, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            kept.id,
            registration,
            kept.position,
            document.name,
            document.media_type,
            document.bytes,
            document.sha256,
            kept.at
        ],
    )?;
    Ok(())
}

/// The documents of a registration, in their order.
pub(crate) fn of(tx: &mut Tx<'_>, registration: &str) -> Result<Vec<Kept>> {
    let sql = format!("SELECT {COLUMNS} FROM protocol_documents WHERE registration = $1 ORDER BY position");
    tx.list(&sql, params![registration], read)
}

/// A document of a registration.
pub(crate) fn find(tx: &mut Tx<'_>, registration: &str, id: DocumentId) -> Result<Kept> {
    let sql = format!("SELECT {COLUMNS} FROM protocol_documents WHERE registration = $1 AND id = $2 ORDER BY position");
    tx.one(&sql, params![registration, id], read)
}

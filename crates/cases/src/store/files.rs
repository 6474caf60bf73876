//! What was answered, and the documents that came with it.

use kernel::db::{Row, Tx};
use kernel::{Result, params};
use protocol::{Document, RegistrationId};

use crate::document::CaseDocument;
use crate::ids::CaseId;
use crate::procedure::Answers;

pub(crate) fn insert_answers(tx: &mut Tx<'_>, id: CaseId, answers: &Answers) -> Result<()> {
    tx.change(
        "INSERT INTO case_answers (case_id, answers) VALUES ($1, $2)",
        params![id, serde_json::to_string(answers)?],
    )
}

/// What was answered; nothing where the data were erased.
pub(crate) fn answers(tx: &mut Tx<'_>, id: CaseId) -> Result<Answers> {
    let sql = "SELECT answers FROM case_answers WHERE case_id = $1 ORDER BY case_id";
    let found = tx.opt(sql, params![id], |row| Ok(serde_json::from_str(&row.next::<String>()?)?))?;
    Ok(found.unwrap_or_default())
}

pub(crate) fn insert(tx: &mut Tx<'_>, document: &CaseDocument) -> Result<()> {
    let Document { name, media_type, bytes, sha256 } = &document.document;
    tx.change(
        "INSERT INTO case_documents (id, case_id, code, name, media_type, bytes, sha256, from_office, registration, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            document.id,
            document.case,
            document.code,
            name,
            media_type,
            *bytes,
            sha256,
            document.from_office,
            document.registration,
            document.at
        ],
    )
}

/// Writes the documents that came together, each beside the code of what it is: under what registration, and whether an office wrote them.
pub(crate) fn insert_brought(
    tx: &mut Tx<'_>,
    case: CaseId,
    (registration, from_office): (Option<RegistrationId>, bool),
    documents: &[(String, Document)],
) -> Result<()> {
    for (code, document) in documents {
        let (id, at) = (tx.id(), tx.now());
        let (code, document) = (code.clone(), document.clone());
        insert(tx, &CaseDocument { id, case, code, document, from_office, registration, at })?;
    }
    Ok(())
}

fn read(row: &mut Row<'_>) -> Result<CaseDocument> {
    Ok(CaseDocument {
        id: row.next()?,
        case: row.next()?,
        code: row.next()?,
        document: Document { name: row.next()?, media_type: row.next()?, bytes: row.next()?, sha256: row.next()? },
        from_office: row.next()?,
        registration: row.next()?,
        at: row.next()?,
    })
}

/// The documents of a case, in the order in which they came.
pub(crate) fn of(tx: &mut Tx<'_>, id: CaseId) -> Result<Vec<CaseDocument>> {
    tx.list(
        "SELECT id, case_id, code, name, media_type, bytes, sha256, from_office, registration, at FROM case_documents
         WHERE case_id = $1 ORDER BY at, id",
        params![id],
        read,
    )
}

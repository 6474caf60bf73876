//! Reports that steps ask for: one draft at a time in a case, and what was given, which stays.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Row, Tx};
use kernel::{Error, Result, params};
use protocol::RegistrationId;

use crate::housing::HousingReport;
use crate::ids::{CaseId, ReportId};

/// A report that is being written.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) id: ReportId,
    pub(crate) revision: u64,
    /// The form as it was filled in, in the notation of queries.
    pub(crate) typed: String,
    pub(crate) by: String,
    pub(crate) at: Timestamp,
}

/// A report that was given.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub(crate) on: Date,
    pub(crate) by: String,
    pub(crate) report: HousingReport,
    /// The SHA-256 of its paper; none where it has none.
    pub(crate) sha256: Option<String>,
    pub(crate) registration: Option<RegistrationId>,
    /// The registration's number and year; may be empty.
    pub(crate) number: String,
}

/// The report that is being written in a case.
pub(crate) fn draft(tx: &mut Tx<'_>, case: CaseId) -> Result<Option<Draft>> {
    tx.opt(
        "SELECT id, revision, typed, written_by, written_at FROM case_reports WHERE case_id = $1 AND given_on IS NULL ORDER BY id",
        params![case],
        |row| {
            Ok(Draft {
                id: row.next()?,
                revision: row.next()?,
                typed: row.next()?,
                by: row.next()?,
                at: row.next()?,
            })
        },
    )
}

/// Keeps what was typed, new or as it is now. Who has seen an older one is told.
pub(crate) fn keep(tx: &mut Tx<'_>, case: CaseId, leg: usize, seen: u64, typed: &str, by: &str) -> Result<()> {
    let at = tx.now();
    let changed = match draft(tx, case)? {
        None if seen == 0 => {
            let id: ReportId = tx.id();
            tx.execute(
                "INSERT INTO case_reports (id, case_id, leg, revision, typed, written_by, written_at, number)
                 VALUES ($1, $2, $3, 1, $4, $5, $6, '')",
                params![id, case, leg, typed, by, at],
            )?
        }
        None => 0,
        Some(draft) => tx.execute(
            "UPDATE case_reports SET revision = revision + 1, leg = $3, typed = $4, written_by = $5, written_at = $6
             WHERE id = $1 AND revision = $2 AND given_on IS NULL",
            params![draft.id, seen, leg, typed, by, at],
        )?,
    };
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("cases-inspection-changed".into())) }
}

/// Makes of the draft, where there is one, what is given.
pub(crate) fn give(tx: &mut Tx<'_>, case: CaseId, leg: usize, given: &Given) -> Result<()> {
    let id = match draft(tx, case)? {
        Some(draft) => {
            // The row of a draft becomes the report: its text is what the report says.
            tx.change("DELETE FROM case_reports WHERE id = $1", params![draft.id])?;
            draft.id
        }
        None => tx.id(),
    };
    tx.change(
        "INSERT INTO case_reports (id, case_id, leg, revision, typed, written_by, written_at, given_on, report, sha256, registration, number)
         VALUES ($1, $2, $3, 1, '', $4, $5, $6, $7, $8, $9, $10)",
        params![
            id,
            case,
            leg,
            given.by,
            tx.now(),
            given.on,
            serde_json::to_string(&given.report)?,
            given.sha256,
            given.registration,
            given.number
        ],
    )
}

fn read(row: &mut Row<'_>) -> Result<Given> {
    Ok(Given {
        on: row.next()?,
        by: row.next()?,
        report: serde_json::from_str(&row.next::<String>()?)?,
        sha256: row.next()?,
        registration: row.next()?,
        number: row.next()?,
    })
}

/// The reports that were given in a case, the oldest first.
pub(crate) fn given(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<Given>> {
    tx.list(
        "SELECT given_on, written_by, report, sha256, registration, number FROM case_reports
         WHERE case_id = $1 AND given_on IS NOT NULL ORDER BY written_at, id",
        params![case],
        read,
    )
}

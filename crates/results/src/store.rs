//! All the SQL of remarks and of what reports froze. Imports and reports in the making have stores of their own beside their verbs.

use kernel::db::Tx;
use kernel::{Error, OfficeId, Result, id, params};

use crate::table::Remark;

id! {
    /// A yearly report.
    ReportId
}

/// A report that was frozen: what it says, and the hash that was published.
#[derive(Clone, Debug, PartialEq)]
pub struct Frozen {
    /// Which.
    pub id: ReportId,
    /// All that it says, as the JSON that was hashed.
    pub content: serde_json::Value,
    /// SHA-256 of the content, in hexadecimal digits.
    pub sha256: String,
    /// When.
    pub frozen_at: jiff::Timestamp,
}

/// The frozen report of a year, where there is one.
pub fn frozen(tx: &mut Tx<'_>, office: OfficeId, year: i16) -> Result<Option<Frozen>> {
    tx.opt(
        "SELECT id, content, sha256, frozen_at FROM reports WHERE office = $1 AND year = $2 AND state = 'frozen' ORDER BY id",
        params![office, year],
        |row| {
            let (id, content): (ReportId, String) = (row.next()?, row.next()?);
            let content = serde_json::from_str(&content)?;
            Ok(Frozen { id, content, sha256: row.next()?, frozen_at: row.next()? })
        },
    )
}

/// What the office says about the figures of a year, by standard.
pub fn remarks(tx: &mut Tx<'_>, office: OfficeId, year: i16) -> Result<Vec<(String, Remark)>> {
    tx.list(
        "SELECT standard_key, reason, reason_in_note, counted, note, source FROM result_remarks
         WHERE office = $1 AND year = $2 ORDER BY standard_key",
        params![office, year],
        |row| {
            Ok((
                row.next()?,
                Remark {
                    reason: row.next()?,
                    reason_in_note: row.next()?,
                    counted: row.next()?,
                    note: row.next()?,
                    source: row.next()?,
                },
            ))
        },
    )
}

/// Writes what the office says about a figure, in the place of what it said before.
///
/// # Errors
/// `Conflict` where the report of the year is no draft any more; database errors.
pub fn write_remark(tx: &mut Tx<'_>, office: OfficeId, year: i16, key: &str, remark: &Remark) -> Result<()> {
    let fixed = "SELECT COUNT(*) FROM reports WHERE office = $1 AND year = $2 AND state <> 'draft'";
    if tx.one(fixed, params![office, year], |row| row.next::<i64>())? > 0 {
        return Err(Error::Conflict("results-remark-frozen".into()));
    }
    tx.execute(
        "INSERT INTO result_remarks (office, year, standard_key, reason, reason_in_note, counted, note, source)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (office, year, standard_key) DO UPDATE SET reason = excluded.reason,
           reason_in_note = excluded.reason_in_note, counted = excluded.counted, note = excluded.note, source = excluded.source",
        params![office, year, key, remark.reason, remark.reason_in_note, remark.counted, remark.note, remark.source],
    )
    .map_err(|error| error.named("result_remarks_note", "note", "results-remark-note-missing"))?;
    Ok(())
}

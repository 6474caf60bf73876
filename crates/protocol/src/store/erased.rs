//! Files that were erased.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{Result, params};

/// The files of all registrations about a thing.
pub(crate) fn files_about(tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<Vec<String>> {
    tx.list(
        "SELECT DISTINCT d.sha256 FROM protocol_registrations r JOIN protocol_documents d ON d.registration = r.key
         WHERE r.about_kind = $1 AND r.about_id = $2 ORDER BY d.sha256",
        params![kind, id],
        |row| row.next(),
    )
}

/// Whether a file belongs to a registration about something else, or waits for one.
pub(crate) fn is_used(tx: &mut Tx<'_>, (kind, id): (&str, &str), sha256: &str) -> Result<bool> {
    let found: Option<String> = tx.opt(
        "SELECT d.sha256 FROM protocol_documents d JOIN protocol_registrations r ON r.key = d.registration
         WHERE d.sha256 = $3 AND (r.about_kind <> $1 OR r.about_id <> $2)
         UNION ALL SELECT sha256 FROM protocol_uploads WHERE sha256 = $3 ORDER BY 1 LIMIT 1",
        params![kind, id, sha256],
        |row| row.next(),
    )?;
    Ok(found.is_some())
}

pub(crate) fn insert(tx: &mut Tx<'_>, sha256: &str) -> Result<()> {
    tx.change(
        "INSERT INTO protocol_erased (sha256, at, gone) VALUES ($1, $2, FALSE)
         ON CONFLICT (sha256) DO UPDATE SET at = $2, gone = FALSE",
        params![sha256, tx.now()],
    )
}

/// Those of which the store has not let go, the oldest first.
pub(crate) fn waiting(tx: &mut Tx<'_>, most: i64) -> Result<Vec<(String, Timestamp)>> {
    let sql = "SELECT sha256, at FROM protocol_erased WHERE gone = FALSE ORDER BY at, sha256 LIMIT $1";
    tx.list(sql, params![most], |row| Ok((row.next()?, row.next()?)))
}

pub(crate) fn gone(tx: &mut Tx<'_>, sha256: &str) -> Result<()> {
    tx.execute("UPDATE protocol_erased SET gone = TRUE WHERE sha256 = $1", params![sha256]).map(|_| ())
}

/// Whether a file was erased.
pub(crate) fn is_erased(tx: &mut Tx<'_>, sha256: &str) -> Result<bool> {
    let sql = "SELECT sha256 FROM protocol_erased WHERE sha256 = $1 ORDER BY sha256";
    Ok(tx.opt(sql, params![sha256], |row| row.next::<String>())?.is_some())
}

/// All files that were erased, and that are missing for that reason.
pub(crate) fn all(tx: &mut Tx<'_>) -> Result<Vec<String>> {
    tx.list("SELECT sha256 FROM protocol_erased ORDER BY sha256", &[], |row| row.next())
}

/// All files of registrations, daily registers and their prints, without order.
pub(crate) fn each_file(tx: &mut Tx<'_>, each: &mut dyn FnMut(&str)) -> Result<()> {
    let sql = "SELECT sha256 FROM protocol_documents UNION ALL SELECT sha256 FROM protocol_days
               UNION ALL SELECT sha256 FROM protocol_prints UNION ALL SELECT sha256 FROM protocol_uploads ORDER BY 1";
    tx.each(sql, &[], |row| {
        each(&row.next::<String>()?);
        Ok(())
    })
}

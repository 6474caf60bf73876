//! All the SQL of reports and their errata.

use kernel::db::{Row, Tx};
use kernel::{Error, OfficeId, Result, params};

use super::content::Fixed;
use super::errata::Erratum;
use super::report::{Approval, Report, ReportState};
use crate::store::ReportId;

const COLUMNS: &str = "id, office, year, state, revision, anomalies, corrective, approved_by, approved_on, act, content, sha256, frozen_at";

fn read(row: &mut Row<'_>) -> Result<Report> {
    let mut report = Report::begun(row.next()?, row.next()?, row.next()?);
    report.state = row.next()?;
    report.revision = row.next()?;
    report.anomalies = row.next()?;
    report.corrective = row.next()?;
    let (by, on, act): (Option<String>, _, Option<String>) = (row.next()?, row.next()?, row.next()?);
    report.approval = by.zip(on).map(|(by, on)| Approval { by, on, act: act.unwrap_or_default() });
    let (text, sha256): (Option<String>, Option<String>) = (row.next()?, row.next()?);
    report.fixed = text.zip(sha256).map(|(text, sha256)| Fixed { text, sha256 });
    report.frozen_at = row.next()?;
    Ok(report)
}

/// The report of an office on a year; one that is begun and not written where there is none.
pub(super) fn report(tx: &mut Tx<'_>, office: OfficeId, year: i16) -> Result<Report> {
    let sql = format!("SELECT {COLUMNS} FROM reports WHERE office = $1 AND year = $2 ORDER BY id");
    let found = tx.opt(&sql, params![office, year], read)?;
    Ok(found.unwrap_or_else(|| Report::begun(tx.id(), office, year)))
}

/// Where each report stands.
pub(super) fn states(tx: &mut Tx<'_>) -> Result<Vec<(OfficeId, i16, ReportState)>> {
    tx.list("SELECT office, year, state FROM reports ORDER BY office, year", &[], |row| {
        Ok((row.next()?, row.next()?, row.next()?))
    })
}

/// Saves a report that has the revision which its writer saw: a second writer is told.
///
/// # Errors
/// `Conflict` where somebody changed it meanwhile.
pub(super) fn save(tx: &mut Tx<'_>, report: &Report, seen: u64) -> Result<()> {
    let meanwhile = || Error::Conflict("results-report-meanwhile".into());
    if report.revision != seen {
        return Err(meanwhile());
    }
    let next = seen + 1;
    let approval = report.approval.as_ref();
    let (by, on, act) = (approval.map(|one| &one.by), approval.map(|one| one.on), approval.map(|one| &one.act));
    let (text, sha256) = (report.fixed.as_ref().map(|one| &one.text), report.fixed.as_ref().map(|one| &one.sha256));
    if seen == 0 {
        let inserted = tx.execute(
            "INSERT INTO reports (id, office, year, state, revision, anomalies, corrective) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            params![report.id, report.office, report.year, report.state, next, report.anomalies, report.corrective],
        );
        return match inserted {
            Err(Error::Constraint(name)) if name == "reports_of_year" => Err(meanwhile()),
            other => other.map(|_| ()),
        };
    }
    let changed = tx.execute(
        "UPDATE reports SET state = $3, revision = $4, anomalies = $5, corrective = $6, approved_by = $7, approved_on = $8,
           act = $9, content = $10, sha256 = $11, frozen_at = $12 WHERE id = $1 AND revision = $2",
        params![
            report.id, seen, report.state, next, report.anomalies, report.corrective, by, on, act, text, sha256, report.frozen_at
        ],
    )?;
    if changed == 1 { Ok(()) } else { Err(meanwhile()) }
}

/// The corrections of a report, in the order in which they were made.
pub(super) fn errata(tx: &mut Tx<'_>, report: ReportId) -> Result<Vec<Erratum>> {
    tx.list(
        "SELECT id, at, by_name, place, part, old, new, reason FROM report_errata WHERE report = $1 ORDER BY id",
        params![report],
        |row| {
            Ok(Erratum {
                id: row.next()?,
                at: row.next()?,
                by: row.next()?,
                place: row.next::<String>()?.parse()?,
                part: row.next()?,
                old: row.next()?,
                new: row.next()?,
                reason: row.next()?,
            })
        },
    )
}

/// Adds a correction.
pub(super) fn add_erratum(tx: &mut Tx<'_>, report: ReportId, erratum: &Erratum) -> Result<()> {
    tx.execute(
        "INSERT INTO report_errata (id, report, at, by_name, place, part, old, new, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            erratum.id,
            report,
            erratum.at,
            erratum.by,
            erratum.place.to_string(),
            erratum.part,
            erratum.old,
            erratum.new,
            erratum.reason
        ],
    )
    .map(|_| ())
    .map_err(|error| error.named("report_errata_differ", "new", "results-report-erratum-same"))
}

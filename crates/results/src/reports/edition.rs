//! A report as it reads now: what it says, its corrections, and what the ledger would say today.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::{Error, Lang, OfficeId, Result};

use super::content::{self, Content, Moved};
use super::errata::Erratum;
use super::report::Report;
use super::store;
use crate::table;

/// A report as it reads now.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Where it stands.
    pub report: Report,
    /// What it says: fixed when it was approved, computed while it is a draft.
    pub content: Content,
    /// Its corrections, in their order.
    pub errata: Vec<Erratum>,
    /// The standards for which the ledger gives another figure now; none of a draft.
    pub moved: Vec<Moved>,
}

impl Edition {
    /// The standards that were missed and do not say why.
    #[must_use]
    pub fn unexplained(&self) -> Vec<&table::TableRow> {
        self.content.results.rows.iter().filter(|row| row.lacks_reason()).collect()
    }
}

/// Reads the report of an office on a year; where nobody has written one, what it would say.
///
/// # Errors
/// `NotFound` where the office has no charter for the year; `Conflict` where its calendar does not cover it; database errors.
pub fn edition(tx: &mut Tx<'_>, office: OfficeId, year: i16, today: Date, lang: Lang) -> Result<Edition> {
    let report = store::report(tx, office, year)?;
    let Some(fixed) = &report.fixed else {
        let content = content::gather(tx, &report, None, today, lang)?;
        return Ok(Edition { report, content, errata: Vec::new(), moved: Vec::new() });
    };
    let mut content = fixed.content()?;
    let moved = match table::computed(tx, office, year, today, Lang::It) {
        Ok(now) => content::moved(&content.results, &now),
        // What was published stays readable where a calendar or a charter has gone since.
        Err(Error::NotFound | Error::Conflict(_)) => Vec::new(),
        Err(other) => return Err(other),
    };
    if lang != Lang::It {
        translate(tx, &mut content, office, year, lang)?;
    }
    let errata = store::errata(tx, report.id)?;
    Ok(Edition { report, content, errata, moved })
}

/// What was fixed, with the translations of the charter's texts in it.
fn translate(tx: &mut Tx<'_>, content: &mut Content, office: OfficeId, year: i16, lang: Lang) -> Result<()> {
    let book = match charter::charter_of_year(tx, office, year, lang) {
        Ok(book) => book,
        Err(Error::NotFound) => return Ok(()),
        Err(other) => return Err(other),
    };
    table::translate(tx, office, &mut content.results, lang)?;
    for improvement in &mut content.improvements {
        if let Some(action) = book.actions.iter().find(|action| action.id == improvement.id) {
            improvement.text.clone_from(&action.text);
        }
    }
    Ok(())
}

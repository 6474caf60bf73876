//! Counting: all rows of an import in the ledger and the import said to be counted, in one transaction, or nothing at all.

use std::sync::Arc;

use jiff::civil::Date;
use kernel::db::{Db, Tx};
use kernel::history::{self, Action, Actor, Record};
use kernel::{Error, Result, ledger};
use web::PastCase;

use super::booking::{Booked, Booking};
use super::ground::Ground;
use super::import::{Import, Summary};
use super::packed::Packed;
use super::store;

/// What is to be counted: read and checked, ready for its transaction.
pub(super) struct Ready {
    pub import: Import,
    pub ground: Ground,
    /// The table that the rows come from.
    pub part: String,
    pub rows: Packed,
    pub by: Actor,
    /// Whether the import has to be written down first: it did not come through a page.
    pub is_new: bool,
}

impl Ready {
    /// The cases that go on, by the rows that are still open.
    fn open_cases(&self) -> impl Iterator<Item = PastCase> {
        let mut booking = Booking::new(&self.ground, &self.import.new, self.import.id);
        let open = self.rows.iter().filter(|delivery| delivery.delivered_on.is_none());
        open.filter_map(move |delivery| booking.of(&delivery).ok()?.case)
    }
}

/// Counts. `progress` is told how many rows were booked; it begins anew where the database asks for the transaction again.
///
/// # Errors
/// `Conflict` where the same file is counted already, the import was changed meanwhile, or there is no row; database errors.
pub(super) async fn count(db: &Db, ready: Ready, progress: impl Fn(u64) + Send + Sync + 'static) -> Result<Summary> {
    let summary = Summary { taken: ready.open_cases().count() as u64, ..Summary::of(ready.rows.iter()) };
    let span = span(&ready.rows).ok_or_else(|| Error::Conflict("results-import-empty".into()))?;
    let (ready, progress) = (Arc::new(ready), Arc::new(progress));
    let counted = summary.clone();
    // Kept alive behind pointers: the function may run again, and what it reads is large.
    db.write(move |tx| book(tx, &ready, &counted, span, &*progress)).await?;
    Ok(summary)
}

fn book(tx: &mut Tx<'_>, ready: &Ready, summary: &Summary, span: (Date, Date), progress: &impl Fn(u64)) -> Result<()> {
    let import = &ready.import;
    if ready.is_new {
        store::insert(tx, import)?;
    }
    // First, so that a file that was counted meanwhile costs nothing.
    store::counted(tx, import, &ready.part, summary, span)?;
    let mut booking = Booking::new(&ready.ground, &import.new, import.id);
    let mut wrong = None;
    let booked = ready.rows.iter().map_while(|delivery| match booking.of(&delivery) {
        Ok(booked) => Some(booked),
        Err((_, message)) => {
            wrong = Some(message);
            None
        }
    });
    // A case that goes on books itself, for as long as it is worked on.
    let entries = booked.filter(|booked| booked.case.is_none()).flat_map(Booked::entries);
    ledger::record_all(tx, entries, progress)?;
    if let Some(message) = wrong {
        return Err(Error::Conflict(message));
    }
    if let Some(past) = ready.ground.past {
        for case in ready.open_cases() {
            // One that the office has already, from an earlier file, stays as it is.
            (past.take_over)(tx, &ready.by, &case)?;
        }
    }
    let record = Record {
        actor: &ready.by,
        action: Action::Imported,
        subject: import.subject(),
        office: Some(import.new.office),
        summary: &import.new.source,
        before: None,
        after: Some(serde_json::json!({ "file_name": import.new.file_name, "rows": summary.rows })),
    };
    history::record(tx, &record).map(|_| ())
}

fn span(rows: &Packed) -> Option<(Date, Date)> {
    let mut days = rows.iter().map(|delivery| delivery.requested_on);
    let first = days.next()?;
    Some(days.fold((first, first), |(least, most), day| (least.min(day), most.max(day))))
}

//! Opening days: each day on which a counter of an office was open, by its hours, becomes a row of the ledger. Written at the end of
//! the day by the background, once; what was an exception that day is known by then.

use charter::words::HoursKind;
use charter::{OfficePage, Slice, Whose, hours};
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::ledger::{self, Entry, Kind, Outcome, Ref};
use kernel::{Error, Lang, OfficeId, Result};

/// How many past days are made up for, after a time without the program.
const LOOK_BACK_DAYS: i64 = 14;

/// Books the openings of all offices of the last days before today that are not booked yet, and says how many.
///
/// # Errors
/// Database errors.
pub fn book_recent(tx: &mut Tx<'_>) -> Result<usize> {
    let today = tx.clock().today();
    let first = today.checked_sub(LOOK_BACK_DAYS.days()).unwrap_or(today);
    let last = today.yesterday().unwrap_or(today);
    let mut booked = 0;
    for office in charter::offices(tx, None, Slice::ALL, Lang::It)?.items {
        booked += book(tx, office.id, first, last)?;
    }
    Ok(booked)
}

/// Books the openings of an office between two days (both counted) that are not booked yet, and says how many.
///
/// # Errors
/// Database errors.
pub fn book(tx: &mut Tx<'_>, office: OfficeId, first: Date, last: Date) -> Result<usize> {
    let page = charter::office_page_by_id(tx, office, Lang::It)?;
    let mut booked = 0;
    for day in first.series(1.day()).take_while(|day| *day <= last) {
        booked += usize::from(was_open(&page, day) && book_day(tx, office, day)?);
    }
    Ok(booked)
}

/// Whether any counter was open to the public, with or without an appointment.
fn was_open(page: &OfficePage, day: Date) -> bool {
    let calendar = page.calendar();
    let counters = std::iter::once(None).chain(page.counters.iter().map(|counter| Some(counter.id)));
    counters.into_iter().any(|counter| {
        [HoursKind::Counter, HoursKind::Appointment].into_iter().any(|kind| {
            let whose = Whose { counter, kind };
            // A day that the calendar does not cover is booked by nobody: it is not guessed.
            hours::on_day(&page.hours, &page.exceptions, whose, day, &calendar).is_ok_and(|day| !day.open.is_empty())
        })
    })
}

fn book_day(tx: &mut Tx<'_>, office: OfficeId, day: Date) -> Result<bool> {
    let subject = Ref::new("opening", format!("{office}/{day}"));
    match ledger::current(tx, &subject) {
        Ok(_) => Ok(false),
        Err(Error::NotFound) => {
            let entry = Entry::asked(Kind::Opening, office, subject, day).delivered(day, 0, Outcome::Done);
            ledger::record(tx, &entry).map(|_| true)
        }
        Err(other) => Err(other),
    }
}

//! Letters that are due, put together to be printed; then sent. Nobody who has booked meanwhile gets one: that is asked when the batch is
//! made, each time it is printed, and when it is sent.

use charter::CounterId;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::db::{Row, Tx};
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::{self, Outcome, Ref};
use kernel::{Error, OfficeId, Result, id, params};

use super::convocation::{Convocation, Stands};
use super::invite::note;
use super::{account, store};
use crate::book::{Answer, Request, book};
use crate::counter::Asks;
use crate::look::{self, Wish};
use crate::notice::Post;
use crate::words::Channel;

id! {
    /// A batch of letters.
    BatchId
}

/// So many letters at most stand in one batch: what one print run and one document can hold.
pub(super) const MOST: i64 = 500;
/// How far ahead an appointment is looked for that a letter can propose, in days.
const PROPOSE_WITHIN: i64 = 60;

/// A batch of letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Its identifier.
    pub id: BatchId,
    /// The office.
    pub office: OfficeId,
    /// The counter.
    pub counter: CounterId,
    /// Its number at the counter, from 1.
    pub number: i64,
    /// Whether it is only an exercise.
    pub rehearsal: bool,
    /// How many letters it was made with.
    pub letters: u64,
    /// When it was made.
    pub made_at: Timestamp,
    /// By whom.
    pub made_by: String,
    /// When it was sent, and by whom.
    pub sent: Option<(Date, String)>,
}

impl Batch {
    /// The batch as the history points at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("letter_batch", self.id)
    }
}

impl Convocation {
    /// Whether a letter may still go out: not where the person has booked, came or was let go. The appointment that the letter itself
    /// proposes is no booking of the person's.
    #[must_use]
    pub fn wants_letter(&self) -> bool {
        let proposed = self.stands == Stands::Booked && self.proposed.is_some() && self.proposed == self.booking;
        proposed || matches!(self.stands, Stands::Due | Stands::Printed | Stands::Sent)
    }
}

/// Puts the letters that are due at a counter into a new batch; none where nothing is due.
///
/// # Errors
/// Database errors.
pub fn print(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, counter: CounterId) -> Result<Option<Batch>> {
    let agenda = crate::agenda(tx, counter)?;
    let due: Vec<Convocation> = due(tx, counter)?.into_iter().filter(|one| one.person.address.is_complete()).collect();
    if due.is_empty() {
        return Ok(None);
    }
    let batch = Batch {
        id: tx.id(),
        office: agenda.office,
        counter,
        number: next_number(tx, counter)?,
        rehearsal: agenda.stage.rehearses(),
        letters: due.len() as u64,
        made_at: tx.now(),
        made_by: by.name.clone(),
        sent: None,
    };
    insert(tx, &batch)?;
    let propose = store::choice(tx, counter)?.propose_days;
    for one in due {
        store::update(tx, &one, "batch = $3", params![batch.id])?;
        note(tx, by, &one, Action::Changed, Some(Stands::Printed))?;
        if let Some(days) = propose {
            propose_one(tx, post, by, &Convocation { revision: one.revision + 1, ..one }, days)?;
        }
    }
    record(tx, by, &batch, Action::Created, "")?;
    Ok(Some(batch))
}

/// Books the first free appointment a number of days ahead, for the letter to propose; nothing where there is none.
fn propose_one(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, one: &Convocation, days: i64) -> Result<()> {
    let wish = Wish {
        counter: one.counter,
        kind: one.kind.clone(),
        channel: Channel::Counter,
        asks: Asks::Staff,
        people: 1,
        language: String::new(),
        moving: None,
    };
    let from = tx.clock().today().saturating_add(days.days());
    let free = match look::between(tx, &wish, (from, from.saturating_add(PROPOSE_WITHIN.days()))) {
        Ok(free) => free,
        // A type that asks for an interpreter's language proposes nothing.
        Err(Error::Invalid(_)) => return Ok(()),
        Err(other) => return Err(other),
    };
    let Some(start) = free.first() else { return Ok(()) };
    let request = Request {
        counter: one.counter,
        kind: one.kind.clone(),
        starts_at: start.starts_at,
        channel: Channel::Counter,
        asks: Asks::Staff,
        people: 1,
        language: String::new(),
        applicant: one.person.applicant.clone(),
        case: one.person.case.clone(),
        note: String::new(),
        key: None,
    };
    if let Answer::Booked(booking) = book(tx, post, by, &request)? {
        let one = store::find(tx, one.id)?;
        let set = "proposed = $3, answered_on = NULL, answered_by = NULL";
        store::update(tx, &one, set, params![booking.id])?;
    }
    Ok(())
}

/// Notes that a batch was handed to the post: the ledger counts each letter. Who has booked meanwhile is taken out; their letters stay.
///
/// # Errors
/// `Conflict` where it was sent already; `NotFound`; database errors.
pub fn dispatch(tx: &mut Tx<'_>, by: &Actor, counter: CounterId, id: BatchId) -> Result<(u64, u64)> {
    let batch = find(tx, counter, id)?;
    let today = tx.clock().today();
    let set = "UPDATE agenda_batches SET sent_on = $2, sent_by = $3 WHERE id = $1 AND sent_on IS NULL";
    if tx.execute(set, params![id, today, by.name])? == 0 {
        return Err(Error::Conflict("agenda-letters-sent-already".into()));
    }
    let (mut sent, mut kept) = (0, 0);
    for one in letters(tx, id)? {
        if one.wants_letter() {
            store::update(tx, &one, "lettered_on = $3", params![today])?;
            account::closed(tx, &one, Some(ledger::Channel::Post), Outcome::Done)?;
            note(tx, by, &one, Action::Changed, Some(Stands::Sent))?;
            sent += 1;
        } else {
            store::update(tx, &one, "batch = NULL", &[])?;
            kept += 1;
        }
    }
    record(tx, by, &batch, Action::Published, "")?;
    Ok((sent, kept))
}

/// Writes what happened to a batch into the history: who printed what, and when.
pub(super) fn record(tx: &mut Tx<'_>, by: &Actor, batch: &Batch, action: Action, what: &str) -> Result<()> {
    let summary = if what.is_empty() { batch.number.to_string() } else { format!("{} · {what}", batch.number) };
    history::record(
        tx,
        &Record {
            actor: by,
            action,
            subject: batch.subject(),
            office: Some(batch.office),
            summary: &summary,
            before: None,
            after: None,
        },
    )?;
    Ok(())
}

/// Whose letter is due at a counter, those first who have waited longest.
pub(super) fn due(tx: &mut Tx<'_>, counter: CounterId) -> Result<Vec<Convocation>> {
    let today = tx.clock().today();
    let condition = format!(
        "c.counter = $2 AND c.active AND c.batch IS NULL AND c.due_on <= $1 AND (c.last_day IS NULL OR c.last_day >= $1)
         AND (b.id IS NULL OR b.state NOT IN ('booked', 'served')) ORDER BY c.due_on, c.id LIMIT {MOST}"
    );
    store::list(tx, &condition, params![today, counter])
}

/// The convocations of a batch, in the order in which they were made.
pub(super) fn letters(tx: &mut Tx<'_>, id: BatchId) -> Result<Vec<Convocation>> {
    let today = tx.clock().today();
    store::list(tx, "c.batch = $2 ORDER BY c.id", params![today, id])
}

const COLUMNS: &str = "id, office, counter, number, rehearsal, letters, made_at, made_by, sent_on, sent_by";

fn read(row: &mut Row<'_>) -> Result<Batch> {
    Ok(Batch {
        id: row.next()?,
        office: row.next()?,
        counter: row.next()?,
        number: row.next()?,
        rehearsal: row.next()?,
        letters: row.next()?,
        made_at: row.next()?,
        made_by: row.next()?,
        sent: {
            let (on, by): (Option<Date>, Option<String>) = (row.next()?, row.next()?);
            on.zip(by)
        },
    })
}

fn insert(tx: &mut Tx<'_>, batch: &Batch) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_batches (id, office, counter, number, rehearsal, letters, made_at, made_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            batch.id,
            batch.office,
            batch.counter,
            batch.number,
            batch.rehearsal,
            batch.letters,
            batch.made_at,
            batch.made_by
        ],
    )
}

fn next_number(tx: &mut Tx<'_>, counter: CounterId) -> Result<i64> {
    tx.one("SELECT COALESCE(MAX(number), 0) + 1 FROM agenda_batches WHERE counter = $1", params![counter], |row| {
        row.next()
    })
}

/// A batch of a counter.
pub(super) fn find(tx: &mut Tx<'_>, counter: CounterId, id: BatchId) -> Result<Batch> {
    let sql = format!("SELECT {COLUMNS} FROM agenda_batches WHERE id = $1 AND counter = $2 ORDER BY id");
    tx.one(&sql, params![id, counter], read)
}

/// A page of a counter's batches, the newest first, and how many there are.
pub(super) fn page(tx: &mut Tx<'_>, counter: CounterId, limit: i64, offset: i64) -> Result<(Vec<Batch>, u64)> {
    let total = tx.one("SELECT COUNT(*) FROM agenda_batches WHERE counter = $1", params![counter], |row| row.next())?;
    let sql =
        format!("SELECT {COLUMNS} FROM agenda_batches WHERE counter = $1 ORDER BY number DESC LIMIT $2 OFFSET $3");
    Ok((tx.list(&sql, params![counter, limit, offset], read)?, total))
}

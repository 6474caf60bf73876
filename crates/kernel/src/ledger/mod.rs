//! The ledger: an append-only account of what was asked and what was delivered, kept by every room in the same transaction as
//! the change itself. Rows are never changed. What turns out differently is reversed by a row of weight −1 and booked anew, so
//! that every figure is a sum of weights over filtered rows.

mod bulk;
mod cells;
mod records;
mod rows;
mod seal;
mod state;
mod totals;

use jiff::civil::Date;

pub use bulk::{booked_under, record_all, reverse_all};
pub use cells::{Cell, cells};
pub use rows::{Filter, Row, find, page, row};
pub use seal::{Broken, SEALERS, Verified, seal, verify};
pub use state::{Seal, State, last_seals, state};

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{OfficeId, ServiceId};
use crate::{id, params, words};

id! {
    /// A row of the ledger.
    RowId
}

words! {
    /// What a row is about.
    Kind {
        /// A contact at the desk: call, visit, message.
        Contact = "contact",
        /// A request with an answer or a delivery.
        Request = "request",
        /// A case with a procedure behind it.
        Case = "case",
        /// An appointment.
        Appointment = "appointment",
        /// Somebody convoked for a case: answered by booking online, at the counter, by telephone, or by a letter in the post.
        Convocation = "convocation",
        /// A ticket between counters and offices.
        Ticket = "ticket",
        /// A complaint, report or suggestion.
        Complaint = "complaint",
        /// A day on which a counter was open.
        Opening = "opening",
        /// Something that had to be published or brought up to date.
        Publication = "publication",
        /// A score given by a user.
        Survey = "survey",
        /// The wait for an appointment: minutes from its hour, or from a later arrival, to the call.
        Waiting = "waiting",
        /// Somebody who came without an appointment: minutes from the arrival to the call.
        WalkIn = "walk_in",
        /// Somebody at a desk: minutes of service.
        Service = "service",
        /// A daily look at what could be booked: days to the first free place.
        Availability = "availability",
        /// A day on which a counter was to receive by its calendar: done, or refused where it was closed.
        PlannedDay = "planned_day",
        /// Somebody in a waiting list: open until the appointment, or until they leave.
        WaitingList = "waiting_list",
        /// A place that was held for somebody who waits: taken, declined, or not answered in time.
        Offer = "offer",
        /// A case's stay in one office: from the day on which it came there to the day on which it went on.
        Leg = "leg",
    }
}

impl Kind {
    /// The kinds that observe how people were received and are no deliveries of their own: a figure counts them only where it names them,
    /// or the wait for an appointment would be one more request of its service, answered on the same day.
    pub const OBSERVED: [Self; 8] = [
        Self::Waiting,
        Self::WalkIn,
        Self::Service,
        Self::Availability,
        Self::PlannedDay,
        Self::WaitingList,
        Self::Offer,
        Self::Leg,
    ];
}

words! {
    /// How people reached the office.
    Channel {
        /// In person.
        Counter = "counter",
        /// By telephone.
        Phone = "phone",
        /// By e-mail.
        Email = "email",
        /// By certified e-mail (PEC).
        CertifiedEmail = "certified_mail",
        /// By letter.
        Post = "post",
        /// Through a web page.
        Online = "online",
        /// Through an app.
        App = "app",
        /// In another way.
        Other = "other",
    }
}

words! {
    /// What came of a request.
    Outcome {
        /// Not answered yet.
        Open = "open",
        /// Done, granted, answered.
        Done = "done",
        /// Granted in part.
        Partly = "partly",
        /// Refused.
        Refused = "refused",
        /// A complaint that was found without ground.
        NotUpheld = "not_upheld",
        /// Not admissible.
        Inadmissible = "inadmissible",
        /// Withdrawn by who asked.
        Withdrawn = "withdrawn",
        /// An appointment to which nobody came.
        NoShow = "no_show",
        /// An appointment that was wanted while there was no place.
        NoPlace = "no_place",
        /// Offered, and not answered in time.
        Lapsed = "lapsed",
    }
}

/// What a row, a notice or a change is about, wherever it lives.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Ref {
    /// The kind of thing ("contact", "case").
    pub kind: String,
    /// Its identifier.
    pub id: String,
}

impl Ref {
    /// A reference to a thing of a room.
    pub fn new(kind: &str, id: impl ToString) -> Self {
        Self { kind: kind.to_owned(), id: id.to_string() }
    }
}

/// A delivery (prestazione): one request and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What it is about.
    pub kind: Kind,
    /// The office that answers for it.
    pub office: OfficeId,
    /// The service of the charter.
    pub service: Option<ServiceId>,
    /// How it was asked.
    pub channel: Option<Channel>,
    /// The thing in its room.
    pub subject: Ref,
    /// The civil day of the request; the year that a figure belongs to is this day's.
    pub requested_on: Date,
    /// The last day by law.
    pub due_legal: Option<Date>,
    /// The last day by the charter.
    pub due_promised: Option<Date>,
    /// The day of the answer; none while it is open.
    pub delivered_on: Option<Date>,
    /// Calendar days taken, the first not counted.
    pub days: Option<i64>,
    /// Working days taken on the office's calendar, the first not counted.
    pub working_days: Option<i64>,
    /// What came of it.
    pub outcome: Outcome,
    /// Why it does not count; counted apart and listed.
    pub excluded: Option<String>,
    /// A user's score, 1 to 5.
    pub score: Option<i64>,
    /// Minutes waited or served, where the row is about that.
    pub minutes: Option<i64>,
    /// The charter version in force on the day of the request.
    pub charter: Option<String>,
    /// Where an imported row comes from, in words.
    pub source: Option<String>,
    /// The office's own reference (protocol number).
    pub reference: Option<String>,
}

impl Entry {
    /// A request that is still open.
    #[must_use]
    pub fn asked(kind: Kind, office: OfficeId, subject: Ref, requested_on: Date) -> Self {
        Self {
            kind,
            office,
            service: None,
            channel: None,
            subject,
            requested_on,
            due_legal: None,
            due_promised: None,
            delivered_on: None,
            days: None,
            working_days: None,
            outcome: Outcome::Open,
            excluded: None,
            score: None,
            minutes: None,
            charter: None,
            source: None,
            reference: None,
        }
    }

    /// The same, answered on a day after a number of working days of the office's calendar.
    #[must_use]
    pub fn delivered(mut self, on: Date, working_days: i64, outcome: Outcome) -> Self {
        self.delivered_on = Some(on);
        self.days = Some(i64::from((on - self.requested_on).get_days()));
        self.working_days = Some(working_days);
        self.outcome = outcome;
        self
    }
}

/// Books a delivery and returns its row.
///
/// # Errors
/// `Constraint` where the row contradicts itself (`ledger_order`, `ledger_open`, `ledger_excluded_reason`); database errors.
pub fn record(tx: &mut Tx<'_>, entry: &Entry) -> Result<RowId> {
    insert(tx, entry, None)
}

/// Takes a row back: books the same with weight −1.
///
/// # Errors
/// `NotFound` where there is no such row; `Conflict` where it was taken back already; database errors.
pub fn reverse(tx: &mut Tx<'_>, id: RowId) -> Result<Entry> {
    let row = row(tx, id)?;
    if row.reverses.is_some() {
        return Err(Error::NotFound);
    }
    insert(tx, &row.entry, Some(id))
        .map_err(|error| match error {
            Error::Constraint(name) if name == "ledger_reversed_once" => {
                Error::Conflict("kernel-ledger-already-reversed".into())
            }
            other => other,
        })
        .map(|_| row.entry)
}

/// Takes a row back and books what holds instead.
///
/// # Errors
/// As `reverse` and `record`.
pub fn replace(tx: &mut Tx<'_>, id: RowId, entry: &Entry) -> Result<RowId> {
    reverse(tx, id)?;
    record(tx, entry)
}

/// The row that holds now for a subject: booked and not taken back.
///
/// # Errors
/// `NotFound` where there is none; database errors.
pub fn current(tx: &mut Tx<'_>, subject: &Ref) -> Result<RowId> {
    tx.one(
        "SELECT l.id FROM ledger l
         WHERE l.subject_kind = $1 AND l.subject_id = $2 AND l.weight = 1
           AND NOT EXISTS (SELECT 1 FROM ledger r WHERE r.reverses = l.id)
         ORDER BY l.id DESC LIMIT 1",
        params![subject.kind, subject.id],
        |row| row.next(),
    )
}

fn insert(tx: &mut Tx<'_>, entry: &Entry, reverses: Option<RowId>) -> Result<RowId> {
    let id: RowId = tx.id();
    let weight = if reverses.is_some() { -1 } else { 1 };
    tx.execute(
        "INSERT INTO ledger (id, recorded_at, kind, office, service, channel, subject_kind, subject_id, requested_on, due_legal,
           due_promised, delivered_on, days, working_days, outcome, excluded, score, charter, source, reference, minutes, weight,
           reverses)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)",
        params![
            id,
            tx.now(),
            entry.kind,
            entry.office,
            entry.service,
            entry.channel,
            entry.subject.kind,
            entry.subject.id,
            entry.requested_on,
            entry.due_legal,
            entry.due_promised,
            entry.delivered_on,
            entry.days,
            entry.working_days,
            entry.outcome,
            entry.excluded,
            entry.score,
            entry.charter,
            entry.source,
            entry.reference,
            entry.minutes,
            weight,
            reverses
        ],
    )?;
    tx.execute("INSERT INTO ledger_pending (row_id, office) VALUES ($1, $2)", params![id, entry.office])?;
    Ok(id)
}

//! The transaction that is measured: somebody books a place. Read the slot, insert the booking, count the place, book the ledger
//! row, write the notice. The plain ones run the same statements with the same values.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::ids::{Ids, Uuid};
use kernel::ledger::{self, Channel, Entry, Kind, Ref};
use kernel::{OfficeId, Result, ServiceId, id, outbox, params};
// The identifiers below derive serde's traits.
use serde as _;

id! {
    /// A slot of a calendar.
    SlotId
}

id! {
    /// A booking.
    BookingId
}

/// Slots; one of them is hot where the measurement asks for it.
pub const SLOTS: u128 = 1_000;

/// The tables of the booking.
pub const TABLES: &str = "CREATE TABLE slots (
  id TEXT PRIMARY KEY,
  starts_at BIGINT NOT NULL,
  places BIGINT NOT NULL,
  taken BIGINT NOT NULL,
  CONSTRAINT slots_places CHECK (taken <= places)
);
CREATE TABLE bookings (
  id TEXT PRIMARY KEY,
  slot TEXT NOT NULL CONSTRAINT bookings_slot REFERENCES slots (id),
  applicant TEXT NOT NULL,
  email TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  note TEXT
);
CREATE INDEX bookings_by_slot ON bookings (slot, id);";

pub const SELECT_SLOT: &str = "SELECT id, starts_at, places, taken FROM slots WHERE id = $1 ORDER BY id";
pub const INSERT_BOOKING: &str =
    "INSERT INTO bookings (id, slot, applicant, email, created_at, note) VALUES ($1, $2, $3, $4, $5, $6)";
pub const TAKE_PLACE: &str = "UPDATE slots SET taken = taken + 1 WHERE id = $1";

pub const APPLICANT: &str = "Anna Bianchi";
pub const EMAIL: &str = "anna.bianchi@example.it";
pub const SUBJECT: &str = "Prenotazione confermata";
pub const BODY: &str =
    "La prenotazione è confermata: giovedì 8 ottobre, ore 10.30, sportello 3.\n\nPortare un documento.\n";

/// The slot of a number.
pub fn slot(number: u128) -> SlotId {
    Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000 | (number % SLOTS)).into()
}

pub fn office() -> OfficeId {
    Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_1000_0000).into()
}

pub fn service() -> ServiceId {
    Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_2000_0000).into()
}

/// A slot's row.
pub struct Slot {
    pub id: SlotId,
    pub starts_at: i64,
    pub places: i64,
    pub taken: i64,
}

/// Makes the slots.
pub fn slots(tx: &mut Tx<'_>) -> Result<()> {
    for number in 0..SLOTS {
        tx.execute(
            "INSERT INTO slots (id, starts_at, places, taken) VALUES ($1, $2, $3, 0)",
            params![slot(number), tx.now(), 1_000_000_000_i64],
        )?;
    }
    Ok(())
}

/// The booking as a room would write it.
pub fn book(tx: &mut Tx<'_>, wanted: SlotId) -> Result<BookingId> {
    let slot = tx.one(SELECT_SLOT, params![wanted], |row| {
        Ok(Slot { id: row.next()?, starts_at: row.next()?, places: row.next()?, taken: row.next()? })
    })?;
    if slot.taken >= slot.places || slot.starts_at < 0 {
        return Err(kernel::Error::Conflict("bench-full".into()));
    }
    let id: BookingId = tx.id();
    tx.change(INSERT_BOOKING, params![id, slot.id, APPLICANT, EMAIL, tx.now(), None::<String>])?;
    tx.change(TAKE_PLACE, params![slot.id])?;
    ledger::record(tx, &requested(id, tx.clock().today()))?;
    outbox::send(tx, EMAIL, SUBJECT, BODY)?;
    Ok(id)
}

fn requested(id: BookingId, day: Date) -> Entry {
    let mut entry = Entry::asked(Kind::Appointment, office(), Ref::new("booking", id), day);
    entry.service = Some(service());
    entry.channel = Some(Channel::Online);
    entry
}

/// The plain ones' statements of the ledger and the outbox: those of the kernel.
pub const INSERT_LEDGER: &str = "INSERT INTO ledger (id, recorded_at, kind, office, service, channel, subject_kind, subject_id,
   requested_on, due_legal, due_promised, delivered_on, days, working_days, outcome, excluded, score, charter, source, reference,
   weight, reverses)
 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)";
pub const INSERT_PENDING: &str = "INSERT INTO ledger_pending (row_id, office) VALUES ($1, $2)";
pub const INSERT_NOTICE: &str =
    "INSERT INTO outbox (id, created_at, state, recipient, subject, body, attempts, next_at)
 VALUES ($1, $2, 'waiting', $3, $4, $5, 0, $6)";

/// A new identifier as text, for the plain ones.
pub fn fresh_id(ids: &Ids) -> String {
    ids.make::<Uuid>().to_string()
}

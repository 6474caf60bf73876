//! A booking, as it is kept.

use charter::CounterId;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::calendar::{Calendar, NotCovered};
use kernel::ledger::{self, Entry, Outcome, Ref};
use kernel::{OfficeId, ServiceId};

use crate::applicant::Applicant;
use crate::ids::{BookingId, LinkId, MediatorId, TypeCode};
use crate::words::{Channel, State};

/// A booking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Its identifier.
    pub id: BookingId,
    /// Rises with each change, so that nobody overwrites what somebody else has just changed.
    pub revision: u64,
    /// What the person says at the counter, and types where it is asked for.
    pub code: String,
    /// The secret part of its own address.
    pub link: LinkId,
    /// The office.
    pub office: OfficeId,
    /// The counter.
    pub counter: CounterId,
    /// The type.
    pub kind: TypeCode,
    /// The service of the charter.
    pub service: Option<ServiceId>,
    /// How it was booked.
    pub channel: Channel,
    /// Where it stands.
    pub state: State,
    /// Whether it is only an exercise of the staff.
    pub rehearsal: bool,
    /// It begins.
    pub starts_at: Timestamp,
    /// It ends.
    pub ends_at: Timestamp,
    /// Its day on the wall clock.
    pub day: Date,
    /// The desk whose time it takes.
    pub desk: u16,
    /// Who helps.
    pub mediator: Option<MediatorId>,
    /// The language of that help ("ar"); empty where none is needed.
    pub language: String,
    /// How many people come.
    pub people: u16,
    /// Who booked.
    pub applicant: Applicant,
    /// The case for which the person comes; empty where there is none.
    pub case: String,
    /// What the person wrote.
    pub note: String,
    /// How often the person has moved it.
    pub moves: u16,
    /// When it was booked.
    pub booked_at: Timestamp,
    /// That day on the wall clock.
    pub booked_on: Date,
    /// What the sender called this request, so that sending it twice books once.
    pub key: Option<String>,
}

impl Booking {
    /// The booking as the ledger and the history point at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("booking", self.id)
    }

    /// Whether the person is still expected.
    #[must_use]
    pub fn is_ahead(&self, now: Timestamp) -> bool {
        self.state == State::Booked && now < self.ends_at
    }

    /// The ledger's row of a booking that is still open.
    #[must_use]
    pub fn asked(&self) -> Entry {
        Entry {
            service: self.service,
            channel: Some(self.channel.ledger()),
            reference: Some(self.code.clone()),
            ..Entry::asked(ledger::Kind::Appointment, self.office, self.subject(), self.booked_on)
        }
    }

    /// What came of it, in the ledger's words; none while the person is expected.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        match self.state {
            State::Offered | State::Booked => None,
            State::Served => Some(Outcome::Done),
            State::NoShow => Some(Outcome::NoShow),
            State::Cancelled => Some(Outcome::Withdrawn),
            State::CalledOff => Some(Outcome::Refused),
        }
    }

    /// The ledger's row of a booking of which something came on a day.
    ///
    /// # Errors
    /// `NotCovered` where the calendar says nothing about its days.
    pub fn closed(&self, on: Date, outcome: Outcome, calendar: &Calendar) -> Result<Entry, NotCovered> {
        let working_days = calendar.working_days_between(self.booked_on, on)?;
        Ok(self.asked().delivered(on, i64::from(working_days), outcome))
    }
}

//! The agenda of a counter: how far it is rolled out, and what it asks of a booking.

use charter::CounterId;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::{Error, Message, OfficeId, Result, ServiceId};

use crate::booking::Booking;
use crate::kind::Kind;
use crate::words::{Channel, Help, Stage, State, Who};

/// The agenda of a counter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// The counter.
    pub counter: CounterId,
    /// Its office.
    pub office: OfficeId,
    /// Rises with each change of the stage.
    pub revision: u64,
    /// How far it is rolled out.
    pub stage: Stage,
    /// The last day of the trial.
    pub pilot_until: Option<Date>,
    /// The day on which the public could first book here; none while it cannot.
    pub public_from: Option<Date>,
}

/// What a booking of a type at a counter has to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The counter's agenda.
    pub agenda: Agenda,
    /// The service of the charter.
    pub service: Option<ServiceId>,
    /// The type, without its texts.
    pub kind: Kind,
    /// How long it takes here, in minutes.
    pub minutes: u16,
    /// How long before the beginning the public may still book, in minutes.
    pub lead_minutes: u32,
}

/// What a counter asks of who changes a booking, whatever it still offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changes {
    /// Until how long before the beginning the person may move or cancel, in minutes.
    pub change_minutes: u32,
    /// How often the person may move.
    pub moves_most: u16,
    /// Within how many minutes a place that was given back returns.
    pub return_minutes: u32,
}

/// Who asks for a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Anybody, through a public page or a program.
    Anyone,
    /// Who was convoked for a case, through the link of the invitation.
    Convoked,
    /// The staff, for somebody at the counter or on the telephone.
    Staff,
}

impl Terms {
    /// Whether this type may be booked here by who asks.
    ///
    /// # Errors
    /// `NotFound` where the public may know nothing of it; `Conflict` where it is not for who asks.
    pub fn may_book(&self, asks: &Asks, channel: Channel) -> Result<()> {
        let staff = *asks == Asks::Staff;
        if self.agenda.stage == Stage::Off || (!staff && !self.agenda.stage.is_public()) {
            return Err(Error::NotFound);
        }
        match (self.kind.who, asks) {
            (Who::Staff, Asks::Anyone | Asks::Convoked) => Err(Error::NotFound),
            (Who::Convoked, Asks::Anyone) => Err(Error::Conflict("agenda-only-convoked".into())),
            _ if !staff && channel != Channel::Online => Err(Error::Forbidden),
            _ => Ok(()),
        }
    }

    /// Whether so many people may come, and whether the help that they ask for is given here.
    ///
    /// # Errors
    /// `Invalid` beside `people` or `language`.
    pub fn fits(&self, people: u16, language: &str) -> Result<()> {
        if !(1..=self.kind.people_most).contains(&people) {
            return Err(Error::field("people", Message::new("agenda-people-most").with("most", self.kind.people_most)));
        }
        match (self.kind.help, language.is_empty()) {
            (Help::Needed, true) => Err(Error::field("language", "agenda-language-missing")),
            (Help::None, false) => Err(Error::field("language", "agenda-language-none")),
            _ => Ok(()),
        }
    }

    /// The first instant at which an appointment may begin: the lead is asked of the public only.
    #[must_use]
    pub fn earliest(&self, channel: Channel, now: Timestamp) -> Timestamp {
        let lead = if channel == Channel::Online { i64::from(self.lead_minutes) } else { 0 };
        now.checked_add(lead.minutes()).unwrap_or(Timestamp::MAX)
    }
}

impl Changes {
    /// Whether the person, or the staff, may still move or cancel a booking.
    ///
    /// # Errors
    /// `Conflict` where it is over, or too late for the person.
    pub fn may_change(&self, booking: &Booking, staff: bool, now: Timestamp) -> Result<()> {
        if booking.state != State::Booked || now >= booking.starts_at {
            return Err(Error::Conflict("agenda-booking-over".into()));
        }
        let latest = booking.starts_at.checked_sub(i64::from(self.change_minutes).minutes()).unwrap_or(Timestamp::MIN);
        if !staff && now > latest {
            return Err(Error::Conflict("agenda-change-late".into()));
        }
        Ok(())
    }

    /// Whether the person may move it once more.
    ///
    /// # Errors
    /// As `may_change`; `Conflict` where it was moved too often.
    pub fn may_move(&self, booking: &Booking, staff: bool, now: Timestamp) -> Result<()> {
        self.may_change(booking, staff, now)?;
        if !staff && booking.moves >= self.moves_most {
            return Err(Error::Conflict(Message::new("agenda-moves-most").with("most", self.moves_most)));
        }
        Ok(())
    }
}

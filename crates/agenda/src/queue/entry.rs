//! Somebody in a list: who, what for, where, and what suits.

use charter::words::Weekday;
use charter::{CounterId, Listed};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::ledger::Ref;
use kernel::{OfficeId, id};

use super::words::{Fate, Part, Standing};
use crate::applicant::Applicant;
use crate::counter::Asks;
use crate::free::Start;
use crate::ids::{BookingId, TypeCode};
use crate::look::Wish;
use crate::words::Channel;

id! {
    /// Somebody in a list.
    EntryId
}
id! {
    /// The secret part of the own address of somebody who waits.
    EntryLink
}
id! {
    /// An offer.
    HoldId
}
id! {
    /// A release.
    ReleaseId
}

/// Somebody in the waiting list, or enrolled in a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its identifier.
    pub id: EntryId,
    /// Rises with each change.
    pub revision: u64,
    /// The secret part of its own address.
    pub link: EntryLink,
    /// The office of the first counter.
    pub office: OfficeId,
    /// The type.
    pub kind: TypeCode,
    /// The release; none in the waiting list.
    pub release: Option<ReleaseId>,
    /// The public number in the release, once the address is confirmed.
    pub ticket: Option<u64>,
    /// The place in the drawn order, from 1.
    pub rank: Option<u64>,
    /// The appointment for which an earlier one is wanted; at the end the one that came of it.
    pub booking: Option<BookingId>,
    /// Whether an earlier appointment is wanted.
    pub earlier: bool,
    /// How it stands.
    pub standing: Standing,
    /// Who; nobody any more once it is over.
    pub applicant: Applicant,
    /// How many people come.
    pub people: u16,
    /// The language of the help that is needed; empty where none is.
    pub language: String,
    /// The days that suit; all, where none is named.
    pub weekdays: Listed<Weekday>,
    /// The hours that suit.
    pub part: Part,
    /// How many offers came to nothing.
    pub misses: u16,
    /// How the person joined: on the public pages, or with the staff on the telephone or at the counter.
    pub channel: Channel,
    /// Whether the person is told by SMS.
    pub sms: bool,
    /// When the person joined: who joined first comes first.
    pub joined_at: Timestamp,
    /// Until when the address has to be confirmed.
    pub confirm_by: Timestamp,
}

/// An offer: a place that is held for one person for a short time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Its identifier.
    pub id: HoldId,
    /// For whom.
    pub entry: EntryId,
    /// Where.
    pub counter: CounterId,
    /// The booking that holds the place, or that came of it.
    pub booking: Option<BookingId>,
    /// When the appointment begins.
    pub starts_at: Timestamp,
    /// What came of it.
    pub fate: Fate,
    /// Until when it holds.
    pub until: Timestamp,
}

impl Hold {
    /// The offer as the ledger points at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("offer", self.id)
    }
}

impl Entry {
    /// The entry as the history points at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("waiting", self.id)
    }

    /// For texts that speak of the draw or of the list: 1 for who enrolled in a draw.
    #[must_use]
    pub fn enrolled(&self) -> i64 {
        i64::from(self.release.is_some())
    }

    /// What is looked for at a counter.
    #[must_use]
    pub fn wish(&self, counter: CounterId) -> Wish {
        Wish {
            counter,
            kind: self.kind.clone(),
            channel: Channel::Online,
            asks: Asks::Anyone,
            people: self.people,
            language: self.language.clone(),
            moving: None,
        }
    }

    /// Whether nothing that is written reaches the person: somebody has to call.
    #[must_use]
    pub fn must_be_called(&self) -> bool {
        self.applicant.email.is_empty() && !self.sms
    }

    /// Whether a start suits the person.
    #[must_use]
    pub fn suits(&self, zone: &TimeZone, start: &Start) -> bool {
        let days = &self.weekdays.0;
        let on_day = days.is_empty() || days.contains(&start.day.weekday().into());
        on_day && self.part.has(zone, start.starts_at)
    }
}

//! A ticket: somebody who is in the hall, from arrival to what came of it. Who is called next is decided here, and only here.

use charter::CounterId;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use kernel::ledger::{self, Channel, Entry, Outcome, Ref};
use kernel::{OfficeId, ServiceId, id, words};

use crate::booking::Booking;
use crate::ids::{BookingId, TypeCode};

/// Who comes later than this for an appointment waits like those who have none.
const GRACE: SignedDuration = SignedDuration::from_mins(15);

id! {
    /// A ticket.
    TicketId
}

words! {
    /// Where somebody in the hall stands.
    TicketState {
        /// In the hall.
        Waiting = "waiting",
        /// Called to a desk.
        Called = "called",
        /// At the desk.
        Serving = "serving",
        /// Served.
        Done = "done",
        /// Received, but a document was missing: to come again.
        Incomplete = "incomplete",
        /// Called, and nobody came.
        Absent = "absent",
    }
}

impl TicketState {
    /// Whether the person has left.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Incomplete | Self::Absent)
    }

    /// Whether a desk has the person.
    #[must_use]
    pub fn is_at_desk(self) -> bool {
        matches!(self, Self::Called | Self::Serving)
    }
}

/// Somebody in the hall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Its identifier.
    pub id: TicketId,
    /// Rises with each change: a change of what somebody else has just changed does nothing.
    pub revision: u64,
    /// The office.
    pub office: OfficeId,
    /// The counter.
    pub counter: CounterId,
    /// The day.
    pub day: Date,
    /// The letter of the type.
    pub letter: String,
    /// The number, from 1 each day.
    pub number: u32,
    /// What the person comes for.
    pub kind: TypeCode,
    /// Whether the person goes first (pregnancy, disability).
    pub priority: bool,
    /// The appointment; none for who came without.
    pub booking: Option<BookingId>,
    /// Whether it is only an exercise of the staff.
    pub rehearsal: bool,
    /// Where the person stands.
    pub state: TicketState,
    /// The desk that has the person; while waiting, the only one that may call.
    pub desk: Option<u16>,
    /// When the person came.
    pub arrived_at: Timestamp,
    /// When it is the person's turn: the hour of the appointment for who came in time for it, else the arrival.
    pub due_at: Timestamp,
    /// When the person was first called.
    pub called_at: Option<Timestamp>,
    /// When the call was last heard.
    pub sounded_at: Option<Timestamp>,
    /// When serving began.
    pub serving_at: Option<Timestamp>,
    /// When it was over.
    pub ended_at: Option<Timestamp>,
    /// What the desk wrote down; nobody's personal data.
    pub note: String,
}

impl Ticket {
    /// What is printed, shown and called out: "A07".
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}{:02}", self.letter, self.number)
    }

    /// The ticket as the history points at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("agenda_ticket", self.id)
    }

    /// How many minutes the person has waited beyond the hour that was agreed, or since arriving.
    #[must_use]
    pub fn waited(&self, now: Timestamp) -> i64 {
        let until = self.called_at.unwrap_or(now);
        until.duration_since(self.due_at.max(self.arrived_at)).as_mins().max(0)
    }

    /// The ledger's rows of somebody who has left: the wait from the hour that was agreed, or from the arrival of who came without one, to
    /// the call; and the service, for who was there when called.
    #[must_use]
    pub fn entries(&self, service: Option<ServiceId>, booking: Option<&Booking>) -> Vec<Entry> {
        let outcome = match self.state {
            TicketState::Done => Outcome::Done,
            TicketState::Incomplete => Outcome::Partly,
            _ => Outcome::Withdrawn,
        };
        let entry = |kind, minutes| {
            let asked = Entry {
                service,
                channel: Some(booking.map_or(Channel::Counter, |booking| booking.channel.ledger())),
                reference: Some(booking.map_or_else(|| self.name(), |booking| booking.code.clone())),
                minutes: Some(minutes),
                ..Entry::asked(kind, self.office, self.subject(), self.day)
            };
            asked.delivered(self.day, 0, outcome)
        };
        let kind = if self.booking.is_some() { ledger::Kind::Waiting } else { ledger::Kind::WalkIn };
        let waited = self.called_at.map(|called_at| entry(kind, self.waited(called_at)));
        let served = self.served_minutes().map(|minutes| entry(ledger::Kind::Service, minutes));
        waited.into_iter().chain(served).collect()
    }

    /// How many minutes the desk took; none while it is not over, and for nobody who was not there.
    #[must_use]
    pub fn served_minutes(&self) -> Option<i64> {
        let (from, to) = self.serving_at.zip(self.ended_at)?;
        Some(to.duration_since(from).as_mins().max(1))
    }

    /// Whether a desk may call the person.
    #[must_use]
    pub fn waits_for(&self, desk: u16) -> bool {
        self.state == TicketState::Waiting && self.desk.is_none_or(|only| only == desk)
    }

    /// Who goes first: those with priority, then appointments whose hour has come, then who came without one or too late, in the end
    /// those who are early; among equals, who is due first.
    fn rank(&self, now: Timestamp) -> (u8, Timestamp, u32) {
        let in_time = self.booking.is_some() && self.due_at != self.arrived_at;
        let class = match () {
            () if self.priority => 0,
            () if self.due_at > now => 3,
            () if in_time => 1,
            () => 2,
        };
        (class, self.due_at, self.number)
    }
}

/// When it is the turn of somebody who came at a moment for an appointment at another.
#[must_use]
pub fn due(starts_at: Timestamp, arrived_at: Timestamp) -> Timestamp {
    if arrived_at.duration_since(starts_at) > GRACE { arrived_at } else { starts_at }
}

/// Those who wait, in the order in which they are called.
#[must_use]
pub fn queue(tickets: &[Ticket], now: Timestamp) -> Vec<&Ticket> {
    let mut waiting: Vec<&Ticket> = tickets.iter().filter(|ticket| ticket.state == TicketState::Waiting).collect();
    waiting.sort_by_key(|ticket| ticket.rank(now));
    waiting
}

#[cfg(test)]
pub(super) mod tests {
    use kernel::ids::Uuid;

    use super::*;

    pub(in crate::reception) fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + minute * 60).unwrap()
    }

    pub(in crate::reception) fn ticket(number: u32, arrived: i64) -> Ticket {
        Ticket {
            id: Uuid::from_u128(u128::from(number)).into(),
            revision: 1,
            office: Uuid::from_u128(1).into(),
            counter: Uuid::from_u128(2).into(),
            day: jiff::civil::date(2026, 10, 5),
            letter: "A".into(),
            number,
            kind: "informazioni".parse().unwrap(),
            priority: false,
            booking: None,
            rehearsal: false,
            state: TicketState::Waiting,
            desk: None,
            arrived_at: at(arrived),
            due_at: at(arrived),
            called_at: None,
            sounded_at: None,
            serving_at: None,
            ended_at: None,
            note: String::new(),
        }
    }

    fn booked(number: u32, arrived: i64, starts: i64) -> Ticket {
        let booking = Some(Uuid::from_u128(u128::from(number)).into());
        Ticket { booking, due_at: due(at(starts), at(arrived)), ..ticket(number, arrived) }
    }

    #[test]
    fn the_hour_that_was_agreed_is_kept_and_nobody_gains_by_coming_early_or_late() {
        let mut first = ticket(6, 29);
        first.priority = true;
        let hall = [ticket(1, 0), booked(2, 5, 30), booked(3, 20, 60), booked(4, 28, 10), booked(5, 12, 20), first];
        let order: Vec<u32> = queue(&hall, at(30)).iter().map(|ticket| ticket.number).collect();
        assert_eq!(order, [6, 5, 2, 1, 4, 3]);
    }

    #[test]
    fn who_waits_for_a_desk_is_called_by_no_other() {
        let sent = Ticket { desk: Some(3), ..ticket(1, 0) };
        assert!(sent.waits_for(3) && !sent.waits_for(2) && ticket(2, 0).waits_for(2));
    }

    #[test]
    fn waiting_counts_from_the_hour_that_was_agreed() {
        let early = Ticket { called_at: Some(at(35)), ..booked(1, 0, 30) };
        assert_eq!((early.waited(at(90)), ticket(2, 10).waited(at(35)), booked(3, 0, 30).waited(at(10))), (5, 25, 0));
    }
}

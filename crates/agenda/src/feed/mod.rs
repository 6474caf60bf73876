//! Calendars that other programs read: of a counter, of one of its desks, of the desk at which an operator sits each day, of a
//! mediator. Whoever has the private address reads; it says as little of people as the office has chosen.

mod addresses;
pub(crate) mod file;
mod read;

use charter::CounterId;
use jiff::Timestamp;
use kernel::permit::May;
use kernel::{PersonId, id, words};
use web::Routes;

id! {
    /// A calendar's address.
    FeedId
}

words! {
    /// What a calendar says of the person who comes.
    Shows {
        /// The booking's code.
        Code = "code",
        /// The initials, and the code.
        Initials = "initials",
    }
}

/// Whose time a calendar shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// All desks of the counter.
    Counter,
    /// One desk.
    Desk(u16),
    /// The desk at which somebody sits, day by day.
    Person(PersonId),
}

/// A calendar with its address.
#[derive(Clone, Debug)]
pub(crate) struct Feed {
    pub(crate) id: FeedId,
    pub(crate) counter: CounterId,
    pub(crate) whose: Whose,
    /// The secret part of its address.
    pub(crate) address: String,
    pub(crate) created_at: Timestamp,
}

impl Whose {
    pub(crate) fn of(desk: Option<u16>, person: Option<PersonId>) -> Self {
        match (desk, person) {
            (_, Some(person)) => Self::Person(person),
            (Some(desk), None) => Self::Desk(desk),
            (None, None) => Self::Counter,
        }
    }

    pub(crate) fn desk(self) -> Option<u16> {
        if let Self::Desk(desk) = self { Some(desk) } else { None }
    }

    pub(crate) fn person(self) -> Option<PersonId> {
        if let Self::Person(person) = self { Some(person) } else { None }
    }

    /// Its name among a counter's calendars.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Counter => "counter".to_owned(),
            Self::Desk(desk) => format!("desk {desk}"),
            Self::Person(person) => format!("person {person}"),
        }
    }
}

pub(crate) fn routes() -> Routes {
    const BELOW: May = May::ReceivePeople;
    Routes::new()
        .get("/calendars/{address}/agenda.ics", May::Public, read::get)
        .get("/calendars/{address}/mediator.ics", May::Public, read::mediator)
        .get("/staff/reception/{counter}/calendars", BELOW, addresses::get)
        .post("/staff/reception/{counter}/calendars", May::SetUpAgenda, addresses::make)
        .post("/staff/reception/{counter}/calendars/revocation", May::SetUpAgenda, addresses::revoke)
        .post("/staff/reception/{counter}/calendars/names", May::SetUpAgenda, addresses::names)
        .post("/staff/reception/{counter}/calendars/mine", BELOW, addresses::make_mine)
        .post("/staff/reception/{counter}/calendars/mine/revocation", BELOW, addresses::revoke_mine)
        .post("/staff/reception/{counter}/calendars/seat", BELOW, addresses::seat)
}

//! The agenda (S3): places that cannot be sold twice, from the office's calendar to the person served.
//!
//! **Places are rows** (docs/decisions/0006). An office draws up a [`plan::Plan`] for each counter and each mediator; publishing it makes the
//! places, one row for each desk and beginning. A booking takes places by inserting rows that a unique index allows once. `look` decides what
//! is free, for lists, for confirming and for moving alike.
//!
//! The rules, pure:
//! - `words` the closed sets · `ids` · `moment` from wall clocks to instants, through the nights on which the clocks change
//! - `plan` what an office draws up: `pattern`, `absence`, `quota`, `release`, `check`, and `places`, which turns it into places
//! - `place` a place · `free` what is free · `kind` types of appointment · `applicant` who books and how limits know them
//! - `counter` the agenda of a counter and what it asks of a booking · `mediator` · `booking`
//!
//! The verbs, functions of a transaction:
//! - `rollout` off, familiarisation, pilot, live · `calendar` draft and preview · `publish` · `difference` · `regenerate`
//! - `look` · `book` · `move_to` · `cancel` · `close` · `attempt` a receipt where there is no place · `read`
//! - `unhelp` an appointment without its interpreter · `untold` whom somebody has to call
//! - `account` the ledger rows and notices of bookings, and of no rehearsal · `notice` their texts
//!
//! `store` holds all SQL; `seed` the predefined types and the file in which an office brings its calendars; `staff` the pages of the set-up;
//! `reception` the counter's day and its hall.
//! `convocation` who is invited to choose the appointment for a case, and the letters for who does not.
//! `delegate` organisations that book for the people who gave them a mandate.
//! `queue` those who wait: the waiting list, offers that hold a place, releases in a drawn order.
//! `figures` the dashboard, a trial's evaluation, what is looked at each day.
//! `citizen` the pages of those who book, and what they are told without asking.
//! `api` what programs ask for · `feed` calendars that other programs read · `sms` short messages.

mod account;
pub mod api;
mod applicant;
mod attempt;
mod book;
mod booking;
mod calendar;
mod cancel;
mod citizen;
mod close;
pub mod convocation;
mod counter;
pub mod delegate;
mod difference;
mod feed;
mod figures;
mod free;
mod ids;
mod kind;
mod look;
mod mediator;
pub mod moment;
mod move_to;
mod notice;
mod place;
pub mod plan;
mod publish;
pub mod queue;
mod read;
mod reception;
mod regenerate;
mod rollout;
pub mod seed;
mod sms;
mod staff;
mod store;
mod unhelp;
mod untold;
mod words;

use kernel::Lang;
use kernel::db::Migration;
use kernel::permit::May;
use web::{MenuEntry, Room, Routes};

pub use applicant::Applicant;
pub use attempt::{Attempt, AttemptId, attempt, no_place};
pub use book::{Answer, Request, book, booking, try_book};
pub use booking::Booking;
pub use calendar::{Drawn, calendar, drop_draft, preview, save_draft};
pub use cancel::{Back, cancel};
pub use citizen::{lapse, remind};
pub use close::close;
pub use counter::{Agenda, Asks, Changes, Terms};
pub use difference::{REPLACED, WITHDRAWN};
pub use figures::{Look, Past, PlannedDay, bring_in, observe};
pub use free::Start;
pub use ids::{BookingId, LinkId, MediatorId, OwnerId, TypeCode};
pub use kind::{Kind, Offer, Words};
pub use look::{FreeDay, Tally, Wish, between, days, first, tally};
pub use mediator::{Mediator, retire, save_mediator, take_back};
pub use move_to::{move_to, wish_of};
pub use notice::Post;
pub use place::Place;
pub use publish::{hit, publish};
pub use read::{
    agenda, agendas, by_code, by_link, changes, day, kinds, languages, mediators, of_case, offering, offers, terms,
    words,
};
pub use reception::{Ticket, TicketId, TicketState, arrive, walk_in};
pub use regenerate::{keep_up, regenerate, would_hit};
pub use rollout::{begin, save_offers, set_stage};
pub use words::{Channel, Help, Stage, State, Who};

/// The room as the program lists it.
pub const ROOM: Room = Room {
    name: "agenda",
    migrations: &[
        Migration::new("agenda", "0001_agenda", include_str!("../migrations/0001_agenda.sql")),
        Migration::new("agenda", "0002_reception", include_str!("../migrations/0002_reception.sql")),
        Migration::new("agenda", "0003_citizens", include_str!("../migrations/0003_citizens.sql")),
        Migration::new("agenda", "0004_queue", include_str!("../migrations/0004_queue.sql")),
        Migration::new("agenda", "0005_convocations", include_str!("../migrations/0005_convocations.sql")),
        Migration::new("agenda", "0006_delegates", include_str!("../migrations/0006_delegates.sql")),
        Migration::new("agenda", "0007_api", include_str!("../migrations/0007_api.sql")),
        Migration::new("agenda", "0008_figures", include_str!("../migrations/0008_figures.sql")),
        Migration {
            apart: Some((
                include_str!("../migrations/0009_counter_sqlite.sql"),
                include_str!("../migrations/0009_counter_postgres.sql"),
            )),
            ..Migration::new("agenda", "0009_counter", include_str!("../migrations/0009_counter.sql"))
        },
        Migration::new("agenda", "0010_turns", include_str!("../migrations/0010_turns.sql")),
        Migration::new("agenda", "0011_untold", include_str!("../migrations/0011_untold.sql")),
        Migration::new("agenda", "0012_notices", include_str!("../migrations/0012_notices.sql")),
    ],
    texts: &[
        (Lang::It, include_str!("lang/it.ftl")),
        (Lang::En, include_str!("lang/en.ftl")),
        (Lang::It, include_str!("lang/reception_it.ftl")),
        (Lang::En, include_str!("lang/reception_en.ftl")),
        (Lang::It, include_str!("lang/citizen_it.ftl")),
        (Lang::En, include_str!("lang/citizen_en.ftl")),
        (Lang::It, include_str!("lang/figures/it.ftl")),
        (Lang::En, include_str!("lang/figures/en.ftl")),
        (Lang::Fr, include_str!("lang/fr.ftl")),
        (Lang::Es, include_str!("lang/es.ftl")),
        (Lang::Ro, include_str!("lang/ro.ftl")),
        (Lang::Sq, include_str!("lang/sq.ftl")),
        (Lang::Ar, include_str!("lang/ar.ftl")),
        (Lang::Uk, include_str!("lang/uk.ftl")),
        (Lang::Zh, include_str!("lang/zh.ftl")),
        (Lang::It, include_str!("lang/convocation/it.ftl")),
        (Lang::En, include_str!("lang/convocation/en.ftl")),
        (Lang::Fr, include_str!("lang/convocation/fr.ftl")),
        (Lang::Es, include_str!("lang/convocation/es.ftl")),
        (Lang::Ro, include_str!("lang/convocation/ro.ftl")),
        (Lang::Sq, include_str!("lang/convocation/sq.ftl")),
        (Lang::Ar, include_str!("lang/convocation/ar.ftl")),
        (Lang::Uk, include_str!("lang/convocation/uk.ftl")),
        (Lang::Zh, include_str!("lang/convocation/zh.ftl")),
        (Lang::It, include_str!("lang/mediators/it.ftl")),
        (Lang::En, include_str!("lang/mediators/en.ftl")),
        (Lang::It, include_str!("lang/delegate/it.ftl")),
        (Lang::En, include_str!("lang/delegate/en.ftl")),
        (Lang::It, include_str!("lang/queue/it.ftl")),
        (Lang::En, include_str!("lang/queue/en.ftl")),
        (Lang::Fr, include_str!("lang/queue/fr.ftl")),
        (Lang::Es, include_str!("lang/queue/es.ftl")),
        (Lang::Ro, include_str!("lang/queue/ro.ftl")),
        (Lang::Sq, include_str!("lang/queue/sq.ftl")),
        (Lang::Ar, include_str!("lang/queue/ar.ftl")),
        (Lang::Uk, include_str!("lang/queue/uk.ftl")),
        (Lang::Zh, include_str!("lang/queue/zh.ftl")),
        (Lang::It, include_str!("lang/queue/staff_it.ftl")),
        (Lang::En, include_str!("lang/queue/staff_en.ftl")),
        (Lang::It, include_str!("lang/api/it.ftl")),
        (Lang::En, include_str!("lang/api/en.ftl")),
        (Lang::Fr, include_str!("lang/api/fr.ftl")),
        (Lang::Es, include_str!("lang/api/es.ftl")),
        (Lang::Ro, include_str!("lang/api/ro.ftl")),
        (Lang::Sq, include_str!("lang/api/sq.ftl")),
        (Lang::Ar, include_str!("lang/api/ar.ftl")),
        (Lang::Uk, include_str!("lang/api/uk.ftl")),
        (Lang::Zh, include_str!("lang/api/zh.ftl")),
    ],
    routes,
    menu: &[
        MenuEntry { label: "agenda-reception-title", href: "/staff/reception", may: May::ReceivePeople },
        MenuEntry { label: "agenda-figures-title", href: "/staff/agenda/figures", may: May::SeeRequests },
        MenuEntry { label: "agenda-staff-title", href: "/staff/agenda", may: May::SetUpAgenda },
        MenuEntry { label: "agenda-mediators-title", href: "/staff/mediators", may: May::ReceivePeople },
        MenuEntry { label: "agenda-delegate-title", href: "/staff/delegate", may: May::BookForOthers },
        MenuEntry { label: "agenda-delegates-title", href: "/staff/delegates", may: May::Administer },
        MenuEntry { label: "agenda-saved-title", href: "/staff/letters", may: May::SetUpAgenda },
    ],
    offices: None,
    awaiting: None,
    bookable: Some(citizen::bookable),
    apply: None,
    past: None,
    files: None,
    convoking: Some(convocation::CONVOKING),
};

/// The room's routes.
#[must_use]
pub fn routes() -> Routes {
    let public = citizen::routes().and(api::routes()).and(feed::routes());
    let office = staff::routes().and(figures::routes()).and(reception::routes()).and(queue::routes());
    office.and(convocation::routes()).and(delegate::routes()).and(public)
}

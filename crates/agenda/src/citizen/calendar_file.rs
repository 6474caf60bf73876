//! The appointment for the person's own calendar (RFC 5545, RFC 5546). The UID stays and the SEQUENCE rises: a client that has it already
//! moves it, or takes it away when it was cancelled.

use axum::extract::Path;
use charter::words::ContactKind;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use jiff::Timestamp;
use kernel::Result;
use web::{Reply, Visit};

use super::appointment::{self, Own};
use crate::booking::Booking;
use crate::ids::LinkId;
use crate::words::State;

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    let link: LinkId = link.parse()?;
    let own = appointment::find(&visit, link).await?;
    let organizer = organizer(&visit, &own.booking).await?;
    let text = file(&visit, &own, organizer.as_deref());
    let name = format!("{}.ics", own.booking.code);
    let content_type = if cancelled(&own.booking) { CANCEL } else { PUBLISH };
    Ok(super::private(web::download(text.into_bytes(), content_type, &name)))
}

const PUBLISH: &str = "text/calendar; charset=utf-8; method=PUBLISH";
const CANCEL: &str = "text/calendar; charset=utf-8; method=CANCEL";

fn cancelled(booking: &Booking) -> bool {
    matches!(booking.state, State::Cancelled | State::CalledOff)
}

/// The office's mailbox, as RFC 5546 wants an organizer; nobody where the office has none.
async fn organizer(visit: &Visit, booking: &Booking) -> Result<Option<String>> {
    let (office, lang) = (booking.office, visit.lang());
    let page = visit.read(move |tx| charter::office_page_by_id(tx, office, lang)).await?;
    let contacts = page.own_contacts();
    Ok(contacts.iter().find(|contact| contact.kind == ContactKind::Email).map(|contact| contact.value.clone()))
}

fn file(visit: &Visit, own: &Own, organizer: Option<&str>) -> String {
    let (booking, words, place) = (&own.booking, &own.words, &own.place);
    let url = format!("{}/appointments/{}", visit.app().settings().public_url, booking.link);
    let description = visit.fill(
        "agenda-calendar-description",
        &[
            ("code", (&booking.code).into()),
            ("instructions", (&words.instructions).into()),
            ("bring", (&words.bring).into()),
            ("link", (&url).into()),
        ],
    );
    let mut event = Event::new();
    event
        .uid(&format!("{}@sportello", booking.id))
        .sequence(u32::try_from(booking.revision.saturating_sub(1)).unwrap_or(u32::MAX))
        .summary(&format!("{} – {}", words.name, place.office_name))
        .location(&[place.name.as_str(), &place.office_name, &place.address].join(", "))
        .description(&description)
        .url(&url)
        .status(if cancelled(booking) { EventStatus::Cancelled } else { EventStatus::Confirmed })
        .add_property("DTSTAMP", utc(visit.now()))
        .add_property("DTSTART", utc(booking.starts_at))
        .add_property("DTEND", utc(booking.ends_at));
    if let Some(email) = organizer {
        let mut organizer = Property::new("ORGANIZER", format!("mailto:{email}"));
        event.append_property(organizer.add_parameter("CN", &place.office_name.replace('"', "'")).done());
    }
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Sportello//Agenda//IT"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", if cancelled(booking) { "CANCEL" } else { "PUBLISH" }),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.push(event.done()).to_string()
}

/// An instant in UTC: no client has to know our time zone.
fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

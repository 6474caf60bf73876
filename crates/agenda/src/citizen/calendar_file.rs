//! The appointment for the person's own calendar (RFC 5545, RFC 5546). The UID stays and the SEQUENCE rises: a client that has it already
//! moves it, or takes it away when it was cancelled.

use axum::extract::Path;
use charter::words::ContactKind;
use icalendar::{Component, EventLike, Property};
use kernel::Result;
use web::{Reply, Visit};

use super::appointment::Own;
use crate::booking::Booking;
use crate::feed::file;
use crate::ids::LinkId;

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    let link: LinkId = link.parse()?;
    // In the person's language, like the messages: whoever opens it, each version follows the one before.
    let own = visit.read(move |tx| Own::find(tx, link, None)).await?;
    let organizer = organizer(&visit, &own.booking).await?;
    let text = file(&visit, &own, organizer.as_deref());
    let name = format!("{}.ics", own.booking.code);
    let content_type = if file::is_cancelled(&own.booking) { CANCEL } else { PUBLISH };
    Ok(super::private(web::download(text.into_bytes(), content_type, &name)))
}

const PUBLISH: &str = "text/calendar; charset=utf-8; method=PUBLISH";
const CANCEL: &str = "text/calendar; charset=utf-8; method=CANCEL";

/// The office's mailbox, as RFC 5546 wants an organizer; nobody where the office has none.
async fn organizer(visit: &Visit, booking: &Booking) -> Result<Option<String>> {
    let (office, lang) = (booking.office, booking.applicant.lang);
    let page = visit.read(move |tx| charter::office_page_by_id(tx, office, lang)).await?;
    let contacts = page.own_contacts();
    Ok(contacts.iter().find(|contact| contact.kind == ContactKind::Email).map(|contact| contact.value.clone()))
}

fn file(visit: &Visit, own: &Own, organizer: Option<&str>) -> String {
    let (booking, words, place) = (&own.booking, &own.words, &own.place);
    let url = format!("{}/appointments/{}", visit.app().settings().public_url, booking.link);
    let description = visit.app().catalog().fill(
        booking.applicant.lang,
        "agenda-calendar-description",
        &[
            ("code", (&booking.code).into()),
            ("instructions", (&words.instructions).into()),
            ("bring", (&words.bring).into()),
            ("link", (&url).into()),
        ],
    );
    let mut event = file::event(booking, visit.now());
    event
        .summary(&format!("{} – {}", words.name, place.office_name))
        .location(&[place.name.as_str(), &place.office_name, &place.address].join(", "))
        .description(&description)
        .url(&url);
    if let Some(email) = organizer {
        let mut organizer = Property::new("ORGANIZER", format!("mailto:{email}"));
        event.append_property(organizer.add_parameter("CN", &place.office_name.replace('"', "'")).done());
    }
    let mut calendar = file::calendar(if file::is_cancelled(booking) { "CANCEL" } else { "PUBLISH" });
    calendar.push(event.done()).to_string()
}

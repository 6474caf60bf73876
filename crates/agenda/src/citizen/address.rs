//! The mail address of who books on a public page counts once its owner has followed the link that only they could read. Until then the
//! appointment is provisional; where the address was misspelt it is mended from the booking's page.

use askama::Template;
use axum::extract::Path;
use jiff::{SignedDuration, Timestamp};
use kernel::db::Tx;
use kernel::{Error, Result};
use web::{Input, Reply, Shell, Visit};

use super::appointment;
use crate::booking::Booking;
use crate::ids::LinkId;
use crate::notice::{Event, Post};
use crate::words::State;
use crate::{account, store};

/// There is a day to confirm, and never more than half of the time that is left.
const CONFIRM_SECONDS: i64 = 24 * 3600;
/// So many messages to addresses that nobody has confirmed; then the office has to help.
const SENT_MOST: u16 = 3;

#[derive(Template)]
#[template(path = "citizen/address.html")]
struct Page {
    shell: Shell,
    email: String,
    action: String,
}

/// A secret that only the owner of the mailbox reads.
pub(crate) fn secret(visit: &Visit) -> String {
    hex::encode(visit.db().ids().secret::<16>())
}

/// Books the row of a new booking and asks for the confirmation of its address, where one was given.
///
/// # Errors
/// Database errors.
pub(crate) fn ask(tx: &mut Tx<'_>, post: &Post<'_>, booking: &Booking, secret: &str) -> Result<()> {
    if booking.applicant.email.is_empty() {
        return account::booked(tx, post, booking, Event::Booked);
    }
    let by = confirm_by(tx.now(), booking.starts_at);
    store::addresses::insert(tx, booking.id, secret, by)?;
    account::booked(tx, post, booking, Event::Asked(secret, by))
}

fn confirm_by(now: Timestamp, starts_at: Timestamp) -> Timestamp {
    let half = starts_at.duration_since(now) / 2;
    now.checked_add(half.min(SignedDuration::from_secs(CONFIRM_SECONDS))).unwrap_or(starts_at)
}

/// Asks before it confirms: mail servers follow links by themselves, people press buttons.
pub(super) async fn get(visit: Visit, Path((link, secret)): Path<(String, String)>) -> Reply {
    let link: LinkId = link.parse()?;
    let action = format!("/appointments/{link}/address/{secret}");
    let (booking, confirmed) = visit.read(move |tx| find(tx, link, &secret)).await?;
    if confirmed {
        return Ok(web::redirect(&format!("/appointments/{link}")));
    }
    let title = visit.say("agenda-address-title");
    let page = Page {
        shell: visit.shell(title).trail([(visit.say("agenda-landing-title"), "/appointments")]),
        email: booking.applicant.email,
        action,
    };
    Ok(super::private(web::page(&page)?))
}

/// The booking of a link and its address's secret, and whether the address is confirmed.
fn find(tx: &mut Tx<'_>, link: LinkId, secret: &str) -> Result<(Booking, bool)> {
    let booking = crate::by_link(tx, link)?;
    let address = store::addresses::find(tx, booking.id)?.filter(|address| address.secret == secret);
    let address = address.ok_or(Error::NotFound)?;
    Ok((booking, address.confirmed_at.is_some()))
}

pub(super) async fn post(visit: Visit, Path((link, secret)): Path<(String, String)>, _input: Input) -> Reply {
    let link: LinkId = link.parse()?;
    let app = visit.app().clone();
    let done = visit.write(move |tx| {
        let (booking, confirmed) = find(tx, link, &secret)?;
        if confirmed || booking.state != State::Booked {
            return Ok(());
        }
        store::addresses::confirm(tx, booking.id)?;
        account::tell(tx, &Post::of(&app), &booking, Event::Booked)
    });
    done.await?;
    Ok(web::done(&format!("/appointments/{link}"), "agenda-address-confirmed"))
}

/// Another address in the place of one that nobody has confirmed.
pub(super) async fn mend(visit: Visit, Path(link): Path<String>, input: Input) -> Reply {
    let link: LinkId = link.parse()?;
    let (app, secret, email) = (visit.app().clone(), secret(&visit), input.text("email").to_owned());
    let done = visit.write(move |tx| {
        let mut booking = crate::by_link(tx, link)?;
        let address = store::addresses::find(tx, booking.id)?.filter(|address| address.confirmed_at.is_none());
        let address = address.filter(|_| booking.state == State::Booked).ok_or(Error::NotFound)?;
        if address.sent >= SENT_MOST {
            return Err(Error::field("email", "agenda-address-often"));
        }
        if email.is_empty() {
            return Err(Error::field("email", "agenda-email-form"));
        }
        booking.applicant.email.clone_from(&email);
        booking.applicant.check(&booking.note)?;
        store::bookings::set_email(tx, &booking)?;
        store::addresses::renew(tx, booking.id, &secret)?;
        account::tell(tx, &Post::of(&app), &booking, Event::Asked(&secret, address.confirm_by))
    });
    match done.await {
        Ok(()) => Ok(web::done(&format!("/appointments/{link}"), "agenda-address-sent")),
        Err(Error::Invalid(invalid)) => appointment::show(&visit, link, Some(input), invalid).await,
        Err(other) => Err(other.into()),
    }
}

/// What the booking's page says of an address that waits: by when, and whether it can be mended.
pub(super) struct Waiting {
    pub(super) by: Timestamp,
    pub(super) mendable: bool,
}

pub(super) fn waiting(tx: &mut Tx<'_>, booking: &Booking) -> Result<Option<Waiting>> {
    let address = store::addresses::find(tx, booking.id)?;
    let open = address.filter(|address| address.confirmed_at.is_none() && booking.state == State::Booked);
    Ok(open.map(|address| Waiting { by: address.confirm_by, mendable: address.sent < SENT_MOST }))
}

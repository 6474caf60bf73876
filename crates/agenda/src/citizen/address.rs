//! The mail address of who books on a public page counts once its owner has followed the link that only they could read. Until then the
//! appointment is provisional. Where the address was misspelt, or is another one by now, the person gives another from the booking's page.

use askama::Template;
use axum::extract::Path;
use jiff::{SignedDuration, Timestamp};
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::{Error, Result};
use web::addresses::{SENT_MOST, masked, secret};
use web::{Address, Input, Reply, Shell, Visit};

use super::appointment;
use crate::booking::Booking;
use crate::ids::LinkId;
use crate::notice::{Event, Post};
use crate::store::ADDRESSES;
use crate::words::State;
use crate::{account, store};

/// There is a day to confirm, and never more than half of the time that is left.
const CONFIRM_SECONDS: i64 = 24 * 3600;

#[derive(Template)]
#[template(path = "citizen/address.html")]
struct Page {
    shell: Shell,
    email: String,
    action: String,
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
    ADDRESSES.ask(tx, booking.id, secret, by)?;
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
    let (booking, address) = visit.read(move |tx| find(tx, link, &secret)).await?;
    if !address.waits() {
        return Ok(web::redirect(&format!("/appointments/{link}")));
    }
    let title = visit.say("agenda-address-title");
    let page = Page {
        shell: visit.shell(title).trail([(visit.say("agenda-landing-title"), "/appointments")]),
        email: if address.wanted.is_empty() { booking.applicant.email } else { address.wanted },
        action,
    };
    Ok(super::private(web::page(&page)?))
}

/// The booking of a link, and what waits for the owner of the secret.
fn find(tx: &mut Tx<'_>, link: LinkId, secret: &str) -> Result<(Booking, Address)> {
    let booking = crate::by_link(tx, link)?;
    let address = ADDRESSES.of_secret(tx, booking.id, secret)?;
    Ok((booking, address))
}

pub(super) async fn post(visit: Visit, Path((link, secret)): Path<(String, String)>, _input: Input) -> Reply {
    let link: LinkId = link.parse()?;
    let app = visit.app().clone();
    let done = visit.write(move |tx| {
        let (booking, address) = find(tx, link, &secret)?;
        if !address.waits() || booking.state != State::Booked {
            return Ok(());
        }
        let booking = if address.wanted.is_empty() { booking } else { readdress(tx, &booking, &address.wanted)? };
        ADDRESSES.confirm(tx, booking.id)?;
        account::tell(tx, &Post::of(&app), &booking, Event::Booked)
    });
    done.await?;
    Ok(web::done(&format!("/appointments/{link}"), "agenda-address-confirmed"))
}

/// Gives a booking another mail address; the history says that, and not which one it is.
fn readdress(tx: &mut Tx<'_>, before: &Booking, email: &str) -> Result<Booking> {
    let mut booking = before.clone();
    email.clone_into(&mut booking.applicant.email);
    store::bookings::set_email(tx, &booking)?;
    let said = |booking: &Booking| Some(serde_json::json!({ "email": masked(&booking.applicant.email) }));
    let record = Record {
        actor: &Actor::system(),
        action: Action::Changed,
        subject: booking.subject(),
        office: Some(booking.office),
        summary: &booking.code,
        before: said(before),
        after: said(&booking),
    };
    history::record(tx, &record)?;
    Ok(Booking { revision: before.revision + 1, ..booking })
}

/// Another address, given on the booking's page. Where nobody has confirmed the first one yet it takes its place at once; else the one that
/// counts goes on counting until the owner of the other has confirmed it, and nothing can lapse.
pub(super) async fn mend(visit: Visit, Path(link): Path<String>, input: Input) -> Reply {
    let link: LinkId = link.parse()?;
    let (app, secret, email) = (visit.app().clone(), secret(&visit), input.text("email").to_owned());
    let done = visit.write(move |tx| {
        let booking = crate::by_link(tx, link)?;
        if !booking.is_ahead(tx.now()) {
            return Err(Error::NotFound);
        }
        let address = ADDRESSES.find(tx, booking.id)?;
        Address::may_ask(address.as_ref())?;
        if email.is_empty() {
            return Err(Error::field("email", "agenda-email-form"));
        }
        let mut to = booking.clone();
        to.applicant.email.clone_from(&email);
        to.applicant.check(&to.note)?;
        let post = Post::of(&app);
        if let Some(first) = address.filter(|address| address.confirmed_at.is_none()) {
            let booking = readdress(tx, &booking, &email)?;
            ADDRESSES.ask_again(tx, booking.id, &secret, first.confirm_by)?;
            return account::tell(tx, &post, &booking, Event::Asked(&secret, first.confirm_by));
        }
        ADDRESSES.ask_another(tx, booking.id, &secret, &email)?;
        // A short message would go to the number that already counts.
        to.applicant.phone.clear();
        account::tell(tx, &post, &to, Event::Readdressed(&secret))
    });
    match done.await {
        Ok(()) => Ok(web::done(&format!("/appointments/{link}"), "agenda-address-sent")),
        Err(Error::Invalid(invalid)) => appointment::show(&visit, link, Some(input), invalid).await,
        Err(other) => Err(other.into()),
    }
}

/// What the booking's page says of its address: by when it has to be confirmed, which one is to take its place, whether it can be mended.
pub(super) struct Standing {
    pub(super) confirm_by: Option<Timestamp>,
    pub(super) wanted: String,
    pub(super) mendable: bool,
}

pub(super) fn standing(tx: &mut Tx<'_>, booking: &Booking) -> Result<Standing> {
    let (ahead, address) = (booking.is_ahead(tx.now()), ADDRESSES.find(tx, booking.id)?);
    let open = address.as_ref().filter(|address| address.confirmed_at.is_none() && booking.state == State::Booked);
    Ok(Standing {
        confirm_by: open.map(|address| address.confirm_by),
        mendable: ahead && address.as_ref().is_none_or(|address| address.sent < SENT_MOST),
        wanted: address.map(|address| address.wanted).filter(|_| ahead).unwrap_or_default(),
    })
}

//! An organisation books for somebody.

use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Result};

use super::organisation::{Organisation, OrganisationId};
use super::{quota, store};
use crate::book::{Answer, Request, answer, book_and};
use crate::counter::Asks;
use crate::notice::{Event, Post};
use crate::words::{Channel, Who};
use crate::{account, convocation};

/// The longest reference of a mandate.
const MANDATE_MOST: usize = 120;

/// Books an appointment for a person within the organisation's places; the person gets the same messages as who books alone.
///
/// # Errors
/// `Invalid` beside `mandate` and as `book`; `NotFound` where the organisation may not book this; `Conflict` where its week is full, where the
/// case is not convoked, and as `book`; `Forbidden` where `by` is nobody with an account; database errors.
pub fn book_for(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    by: &Actor,
    organisation: OrganisationId,
    mandate: &str,
    request: &Request,
) -> Result<Answer> {
    let person = by.id.ok_or(Error::Forbidden)?;
    let Organisation { active: true, .. } = store::organisation(tx, organisation)? else { return Err(Error::NotFound) };
    let delegation = store::delegation(tx, organisation, request.counter, &request.kind)?.ok_or(Error::NotFound)?;
    let mandate = mandate.trim();
    if mandate.is_empty() {
        return Err(Error::field("mandate", "agenda-delegate-mandate-missing"));
    }
    if mandate.chars().count() > MANDATE_MOST {
        return Err(Error::field("mandate", kernel::Message::new("web-field-long").with("most", MANDATE_MOST)));
    }
    let convoked = crate::terms(tx, request.counter, &request.kind)?.kind.who == Who::Convoked;
    if convoked {
        convocation::open_for(tx, request.counter, &request.kind, &request.case)?;
    }
    let asks = if convoked { Asks::Convoked } else { Asks::Anyone };
    let request = Request { channel: Channel::Online, asks, ..request.clone() };
    let booked = book_and(tx, by, &request, |tx, booking| {
        quota::claim(tx, organisation, delegation.weekly, booking)?;
        store::note(tx, booking.id, organisation, (person, &by.name), mandate)?;
        account::booked(tx, post, booking, Event::Booked)
    })?;
    answer(tx, &request, booked)
}

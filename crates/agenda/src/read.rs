//! Reading: what pages, the API and the demo ask for.

use charter::CounterId;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::{OfficeId, Result, ServiceId};

use crate::booking::Booking;
use crate::counter::{Agenda, Changes, Terms};
use crate::ids::{LinkId, TypeCode};
use crate::kind::{Kind, Offer, Words};
use crate::mediator::Mediator;
use crate::store;

/// All types of appointment with their texts, in their order.
///
/// # Errors
/// Database errors, as everywhere in this file.
pub fn kinds(tx: &mut Tx<'_>) -> Result<Vec<Kind>> {
    store::types::all(tx)
}

/// What citizens read about a type, in a language; in Italian where that one is missing.
///
/// # Errors
/// `NotFound`.
pub fn words(tx: &mut Tx<'_>, kind: &TypeCode, lang: kernel::Lang) -> Result<Words> {
    store::types::words(tx, kind, lang.code())
}

/// All counters with an agenda.
///
/// # Errors
/// Database errors.
pub fn agendas(tx: &mut Tx<'_>) -> Result<Vec<Agenda>> {
    store::counters::all(tx)
}

/// The agenda of a counter.
///
/// # Errors
/// `NotFound`.
pub fn agenda(tx: &mut Tx<'_>, counter: CounterId) -> Result<Agenda> {
    store::counters::find(tx, counter)
}

/// The types that a counter receives, in its order.
///
/// # Errors
/// Database errors.
pub fn offers(tx: &mut Tx<'_>, counter: CounterId) -> Result<Vec<Offer>> {
    store::counters::offers(tx, counter)
}

/// Which counters receive the public for a type, or for a service of the charter; all of them, where neither is given.
///
/// # Errors
/// Database errors.
pub fn offering(tx: &mut Tx<'_>, kind: Option<&TypeCode>, service: Option<ServiceId>) -> Result<Vec<(Agenda, Offer)>> {
    store::counters::offering(tx, kind, service)
}

/// What a booking of a type at a counter has to keep.
///
/// # Errors
/// `NotFound` where the counter does not receive it.
pub fn terms(tx: &mut Tx<'_>, counter: CounterId, kind: &TypeCode) -> Result<Terms> {
    store::counters::terms(tx, counter, kind)
}

/// What a counter asks of who moves or cancels a booking.
///
/// # Errors
/// `NotFound`.
pub fn changes(tx: &mut Tx<'_>, counter: CounterId) -> Result<Changes> {
    store::counters::changes(tx, counter)
}

/// The interpreters and mediators of an office, by name.
///
/// # Errors
/// Database errors.
pub fn mediators(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Mediator>> {
    store::mediators::of_office(tx, office)
}

/// The languages in which an office gives help.
///
/// # Errors
/// Database errors.
pub fn languages(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<String>> {
    store::mediators::languages(tx, office)
}

/// The booking of a person's own address.
///
/// # Errors
/// `NotFound`.
pub fn by_link(tx: &mut Tx<'_>, link: LinkId) -> Result<Booking> {
    store::bookings::by_link(tx, link)
}

/// The booking of a code, as somebody types it at the counter.
///
/// # Errors
/// `NotFound`.
pub fn by_code(tx: &mut Tx<'_>, typed: &str) -> Result<Booking> {
    store::bookings::by_code(tx, &web::codes::typed(typed))
}

/// Who is expected or was received at a counter on a day, by hour and desk, in one query.
///
/// # Errors
/// Database errors.
pub fn day(tx: &mut Tx<'_>, counter: CounterId, day: Date) -> Result<Vec<Booking>> {
    store::bookings::of_day(tx, counter, day)
}

/// The bookings for a case, the newest first.
///
/// # Errors
/// Database errors.
pub fn of_case(tx: &mut Tx<'_>, office: OfficeId, case: &str) -> Result<Vec<Booking>> {
    store::bookings::of_case(tx, office, case.trim())
}

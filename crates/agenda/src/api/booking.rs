//! Booking by a citizen's own program, with what the pages ask and no more.

use axum::http::HeaderMap;
use kernel::{Error, Lang};
use utoipa::ToSchema;
use web::{Check, Input, Reply, Sent, Visit};

use super::appointment::{Appointment, outcome};
use super::availability::speaks;
use super::instant;
use super::once::{Name, once, refused};
use crate::applicant::{Applicant, is_birthday};
use crate::book::{self, Request, book_and};
use crate::citizen::address;
use crate::counter::Asks;
use crate::notice::Post;
use crate::sms;
use crate::store;
use crate::words::Channel;

/// An appointment that is wanted.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct NewAppointment {
    /// The counter's identifier.
    counter: String,
    /// The type's code.
    r#type: String,
    /// A free time, with its zone.
    starts_at: String,
    /// How many people come; one, where none is given.
    people: Option<u16>,
    /// The language of the interpreter or mediator.
    language: Option<String>,
    /// A few words, at most 200 characters.
    note: Option<String>,
    /// Whether messages come by SMS too, where the office sends them and a mobile number is given.
    sms: Option<bool>,
    applicant: NewApplicant,
}

/// Who comes. An address or a telephone number is needed, so that the person can be told of a change.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct NewApplicant {
    name: String,
    email: Option<String>,
    phone: Option<String>,
    /// Needed where the type has a limit for each person.
    born_on: Option<String>,
    fiscal_code: Option<String>,
    /// The language of the messages; that of the request, where none is given.
    lang: Option<String>,
}

/// The members of a booking.
pub(super) const MEMBERS: [&str; 14] = [
    "counter",
    "type",
    "starts_at",
    "people",
    "language",
    "note",
    "sms",
    "applicant/name",
    "applicant/email",
    "applicant/phone",
    "applicant/born_on",
    "applicant/fiscal_code",
    "applicant/lang",
    "case",
];

/// Reads a booking. A counter that is none is not found, like one of which the public may know nothing.
///
/// # Errors
/// `Invalid` beside its parts; `NotFound`.
pub(super) fn read(visit: &Visit, input: &Input, counter: &str, by: (Channel, Asks)) -> kernel::Result<Request> {
    let mut check = Check::new(input);
    check.required("type", 60);
    let starts_at = instant(&mut check, input, "starts_at");
    let people = check.whole("people", 1, 99).unwrap_or(1);
    let name = check.required("applicant/name", 200);
    let born_on = check.date("applicant/born_on");
    if born_on.is_some_and(|day| !is_birthday(day, visit.today())) {
        check.invalid.add("applicant/born_on", "agenda-born-form");
    }
    let lang = input.some("applicant/lang").map_or(Some(visit.lang()), Lang::of);
    if lang.is_none() {
        check.invalid.add("applicant/lang", "web-field-choice");
    }
    let text = |name: &str| input.text(name).to_owned();
    let applicant = Applicant {
        name,
        fiscal_code: text("applicant/fiscal_code"),
        born_on,
        email: text("applicant/email"),
        phone: text("applicant/phone"),
        lang: lang.unwrap_or(visit.lang()),
    };
    if input.ticked("sms") && sms::mobile(&applicant.phone).is_none() {
        check.invalid.add("applicant/phone", "agenda-sms-phone");
    }
    check.done()?;
    Ok(Request {
        counter: counter.parse()?,
        kind: input.text("type").parse()?,
        starts_at: starts_at.ok_or(Error::NotFound)?,
        channel: by.0,
        asks: by.1,
        people: u16::try_from(people).unwrap_or(1),
        language: text("language"),
        applicant,
        case: text("case"),
        note: text("note"),
        key: None,
    })
}

/// Books an appointment for the public.
#[utoipa::path(post, path = "/api/v1/appointments", tag = "agenda",
    params(
        ("Idempotency-Key" = String, Header, description = "The request's own name, 16 to 100 characters, a new one for each appointment: asked again within a day, it gets the same answer and books nothing else")),
    request_body(content = NewAppointment, example = json!({
        "counter": "019a1b2c-3d4e-7f50-8a1b-2c3d4e5f6071",
        "type": "informazioni",
        "starts_at": "2026-10-07T10:00:00+02:00",
        "people": 1,
        "applicant": { "name": "Amina Diallo", "email": "amina@example.it", "born_on": "1980-05-01", "lang": "fr" } })),
    responses(
        (status = 201, description = "The appointment, with its revision as ETag. An address is asked to be confirmed by mail", body = Appointment),
        (status = 404, description = "There is no such counter, or it does not receive the type (problem details)"),
        (status = 409, description = "The time is taken (`nearest` holds the nearest three that are free), a limit is reached, or the type is booked by invitation only (problem details)"),
        (status = 413, description = "More than 16 KB (problem details)"),
        (status = 415, description = "No JSON (problem details)"),
        (status = 422, description = "Something in it is wrong: `errors` names each part by its JSON pointer. Or the Idempotency-Key is missing, or was used for something else (problem details)")))]
pub(super) async fn post(visit: Visit, headers: HeaderMap, sent: Sent) -> Reply {
    let input = sent.input(&MEMBERS[..13])?;
    let request = asked(&visit, &input).map_err(refused)?;
    let name = Name::of(&visit, &headers, &sent, true)?;
    let (own, by, secret, by_sms) = (visit.clone(), visit.actor(), web::addresses::secret(&visit), input.ticked("sms"));
    once(&visit, name, move |tx| {
        let (post, wish) = (Post::of(own.app()), request.wish());
        speaks(tx, &wish)?;
        let limited = store::counters::terms(tx, request.counter, &request.kind)?.kind.per_person.is_some();
        if limited && request.applicant.born_on.is_none() {
            return Err(Error::field("born_on", "web-field-missing"));
        }
        let booked = book_and(tx, &by, &request, |tx, booking| {
            sms::choose(tx, &post, booking, by_sms)?;
            address::ask(tx, &post, booking, &secret)
        })?;
        let answer = book::answer(tx, &request, booked)?;
        outcome(tx, &own, 201, answer)
    })
    .await
}

fn asked(visit: &Visit, input: &Input) -> kernel::Result<Request> {
    let counter = input.text("counter");
    if counter.is_empty() {
        return Err(Error::field("counter", "web-field-missing"));
    }
    read(visit, input, counter, (Channel::Online, Asks::Anyone))
}

//! Booking for somebody on the telephone or at the counter, by the office's own programs.

use axum::extract::Path;
use axum::http::HeaderMap;
use utoipa::ToSchema;
use web::{Check, Reply, Sent, Visit};

use super::appointment::gone;
use super::availability::speaks;
use super::booking::{MEMBERS, NewApplicant, read};
use super::once::{Name, Outcome, once, refused};
use super::reception::BookedLine;
use crate::account;
use crate::book::{self, Answer, book_and};
use crate::counter::Asks;
use crate::notice::{Event, Post};
use crate::reception::found::Found;
use crate::sms;
use crate::words::Channel;

/// An appointment for somebody on the telephone or at the counter.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct DeskBooking {
    /// The type's code.
    r#type: String,
    /// A free time, with its zone.
    starts_at: String,
    /// phone (where nothing is given) or counter.
    channel: Option<String>,
    people: Option<u16>,
    language: Option<String>,
    note: Option<String>,
    sms: Option<bool>,
    /// The case for which the person comes.
    case: Option<String>,
    applicant: NewApplicant,
}

/// Books an appointment for somebody on the telephone or at the counter.
#[utoipa::path(post, path = "/api/v1/reception/{counter}/bookings", tag = "reception", security(("token" = [])),
    params(
        ("Idempotency-Key" = String, Header, description = "The request's own name, 16 to 100 characters, a new one for each appointment")),
    request_body(content = DeskBooking, example = json!({
        "type": "informazioni", "starts_at": "2026-10-07T10:00:00+02:00", "channel": "phone",
        "applicant": { "name": "Amina Diallo", "phone": "333 1234567" } })),
    responses(
        (status = 201, description = "The appointment, with its revision as ETag", body = BookedLine),
        (status = 404, description = "There is no such counter, it is another office's, or it does not receive the type (problem details)"),
        (status = 409, description = "The time is taken (`nearest` holds the nearest three that are free), or a limit is reached (problem details)"),
        (status = 422, description = "Something in it is wrong: `errors` names each part by its JSON pointer (problem details)")))]
pub(super) async fn post(visit: Visit, headers: HeaderMap, Path(counter): Path<String>, sent: Sent) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let known: Vec<&str> = MEMBERS.into_iter().filter(|name| *name != "counter").chain(["channel"]).collect();
    let input = sent.input(&known)?;
    let mut check = Check::new(&input);
    let channel = check.optional_choice("channel").unwrap_or(Channel::Phone);
    if channel == Channel::Online {
        check.invalid.add("channel", "web-field-choice");
    }
    check.done().map_err(refused)?;
    let request = read(&visit, &input, &found.id().to_string(), (channel, Asks::Staff)).map_err(refused)?;
    let name = Name::of(&visit, &headers, &sent, true)?;
    let (own, by, by_sms) = (visit.clone(), visit.actor(), input.ticked("sms"));
    once(&visit, name, move |tx| {
        let post = Post::of(own.app());
        speaks(tx, &request.wish())?;
        let booked = book_and(tx, &by, &request, |tx, booking| {
            sms::choose(tx, &post, booking, by_sms)?;
            account::booked(tx, &post, booking, Event::Booked)
        })?;
        match book::answer(tx, &request, booked)? {
            Answer::Booked(booking) => {
                let value = serde_json::to_value(BookedLine::new(&own, &booking, None))?;
                Ok(Outcome::Done(201, Some(booking.revision), value))
            }
            Answer::Gone(nearest) => gone(&own, &nearest),
        }
    })
    .await
}

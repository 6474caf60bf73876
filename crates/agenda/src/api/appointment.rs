//! An appointment by its private address: read, moved, given back. Whoever has the address is the person.

use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, header};
use axum::response::IntoResponse;
use kernel::db::Tx;
use kernel::{Error, Lang, Result};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Check, Reply, Sent, Visit};

use super::availability::FreeStart;
use super::once::{Name, Outcome, once, refused};
use super::{instant, moment, tag, unchanged};
use crate::book::Answer;
use crate::booking::Booking;
use crate::cancel::{Back, cancel};
use crate::citizen::appointment::Own;
use crate::free::Start;
use crate::ids::LinkId;
use crate::move_to::move_to;
use crate::notice::Post;
use crate::store;

/// An appointment as its person sees it. No personal data: who has the address knows who they are.
#[derive(Serialize, ToSchema)]
pub(super) struct Appointment {
    /// What the person says at the counter.
    #[schema(example = "7K3MNPQ2RS")]
    code: String,
    /// The secret part of its address: who has it may move and cancel.
    link: String,
    /// Its page.
    url: String,
    /// Its calendar file, which follows what becomes of it.
    calendar: String,
    /// `booked`, `served`, `no_show`, `cancelled` or `called_off`.
    #[schema(example = "booked")]
    state: &'static str,
    counter: String,
    counter_name: String,
    office_name: String,
    address: String,
    #[schema(example = "informazioni")]
    r#type: String,
    type_name: String,
    /// What to bring, one thing a line.
    bring: String,
    #[schema(example = "2026-10-07T10:00:00+02:00")]
    starts_at: String,
    #[schema(example = "2026-10-07T10:30:00+02:00")]
    ends_at: String,
    people: u16,
    /// The language of the help that was asked for; empty where none was.
    language: String,
    /// How often the person may still move it.
    moves_left: u16,
    /// Until when the person may move or cancel it.
    changeable_until: String,
    /// By when the mail address has to be confirmed, by the link in the message; nothing where there is nothing to confirm.
    confirm_by: Option<String>,
}

impl Appointment {
    pub(super) fn find(tx: &mut Tx<'_>, visit: &Visit, link: LinkId, lang: Lang) -> Result<(Booking, Self)> {
        let Own { booking, words, place, changes } = Own::find(tx, link, Some(lang))?;
        let address = store::ADDRESSES.find(tx, booking.id)?.filter(|address| address.confirmed_at.is_none());
        let url = format!("{}/appointments/{link}", visit.app().settings().public_url);
        let minutes = jiff::SignedDuration::from_mins(changes.change_minutes.into());
        let shown = Self {
            code: booking.code.clone(),
            link: link.to_string(),
            calendar: format!("{url}/appointment.ics"),
            url,
            state: booking.state.word(),
            counter: booking.counter.to_string(),
            counter_name: place.name,
            office_name: place.office_name,
            address: place.address,
            r#type: booking.kind.to_string(),
            type_name: words.name,
            bring: words.bring,
            starts_at: moment(visit, booking.starts_at),
            ends_at: moment(visit, booking.ends_at),
            people: booking.people,
            language: booking.language.clone(),
            moves_left: changes.moves_most.saturating_sub(booking.moves),
            changeable_until: moment(visit, booking.starts_at.checked_sub(minutes).unwrap_or(booking.starts_at)),
            confirm_by: address.map(|address| moment(visit, address.confirm_by)),
        };
        Ok((booking, shown))
    }
}

/// What came of booking or moving, as the person sees it.
pub(super) fn outcome(tx: &mut Tx<'_>, visit: &Visit, status: u16, answer: Answer) -> Result<Outcome> {
    match answer {
        Answer::Booked(booking) => {
            let (booking, shown) = Appointment::find(tx, visit, booking.link, visit.lang())?;
            Ok(Outcome::Done(status, Some(booking.revision), serde_json::to_value(shown)?))
        }
        Answer::Gone(nearest) => gone(visit, &nearest),
    }
}

/// Somebody else was quicker: what is offered instead.
pub(super) fn gone(visit: &Visit, nearest: &[Start]) -> Result<Outcome> {
    let shown = nearest.iter().map(|start| serde_json::to_value(FreeStart::new(visit, start)));
    Ok(Outcome::Gone(shown.collect::<Result<_, _>>()?))
}

/// An appointment by its private address.
#[utoipa::path(get, path = "/api/v1/appointments/{link}", tag = "agenda",
    responses(
        (status = 200, description = "The appointment, with its revision as ETag", body = Appointment),
        (status = 404, description = "There is no such appointment (problem details)")))]
pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    let (link, own) = (link.parse()?, visit.clone());
    let (booking, shown) = visit.read(move |tx| Appointment::find(tx, &own, link, own.lang())).await?;
    let response = ([(header::ETAG, tag(booking.revision))], Json(shown)).into_response();
    Ok(crate::citizen::private(response))
}

/// Where an appointment is moved to.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct OtherTime {
    /// A free time, with its zone.
    #[schema(example = "2026-10-08T10:30:00+02:00")]
    starts_at: String,
}

/// Moves an appointment to another time at the same counter.
#[utoipa::path(post, path = "/api/v1/appointments/{link}/time", tag = "agenda",
    request_body(content = OtherTime, example = json!({ "starts_at": "2026-10-08T10:30:00+02:00" })),
    responses(
        (status = 200, description = "The appointment at its new time", body = Appointment),
        (status = 404, description = "There is no such appointment (problem details)"),
        (status = 409, description = "The time is taken (`nearest` holds the nearest three that are free), it was moved too often, or it is too late (problem details)"),
        (status = 422, description = "The time is none, or has no zone (problem details)")))]
pub(super) async fn shift(visit: Visit, headers: HeaderMap, Path(link): Path<String>, sent: Sent) -> Reply {
    let booking = find(&visit, &link).await?;
    let input = sent.input(&["starts_at"])?;
    let mut check = Check::new(&input);
    let at = instant(&mut check, &input, "starts_at");
    check.done().map_err(refused)?;
    let Some(at) = at else { return Err(Error::NotFound.into()) };
    let name = Name::of(&visit, &headers, &sent, false)?;
    let (own, by) = (visit.clone(), visit.actor());
    once(&visit, name, move |tx| {
        if !unchanged(&headers, crate::booking(tx, booking.id)?.revision) {
            return Ok(Outcome::Changed);
        }
        let answer = move_to(tx, &Post::of(own.app()), &by, booking.id, at, false)?;
        outcome(tx, &own, 200, answer)
    })
    .await
}

/// Gives an appointment back.
#[utoipa::path(post, path = "/api/v1/appointments/{link}/cancellation", tag = "agenda",
    responses(
        (status = 200, description = "The appointment, cancelled", body = Appointment),
        (status = 404, description = "There is no such appointment (problem details)"),
        (status = 409, description = "It is over, or it is too late (problem details)")))]
pub(super) async fn give_back(visit: Visit, headers: HeaderMap, Path(link): Path<String>, sent: Sent) -> Reply {
    let booking = find(&visit, &link).await?;
    sent.input(&[])?;
    let name = Name::of(&visit, &headers, &sent, false)?;
    let (own, by) = (visit.clone(), visit.actor());
    once(&visit, name, move |tx| {
        if !unchanged(&headers, crate::booking(tx, booking.id)?.revision) {
            return Ok(Outcome::Changed);
        }
        let cancelled = cancel(tx, &Post::of(own.app()), &by, booking.id, Back::Person)?;
        outcome(tx, &own, 200, Answer::Booked(Box::new(cancelled)))
    })
    .await
}

async fn find(visit: &Visit, link: &str) -> Result<Booking> {
    let link: LinkId = link.parse()?;
    visit.read(move |tx| crate::by_link(tx, link)).await
}

//! Moving an appointment for the person, without the limits that the public has.

use axum::extract::Path;
use jiff::Timestamp;
use kernel::Error;
use web::{Input, Reply, Visit};

use super::booking::find;
use super::change::in_hall;
use super::found::Found;
use crate::book::Answer;
use crate::ids::BookingId;
use crate::move_to::move_to;
use crate::notice::Post;

pub(super) async fn post(visit: Visit, Path((counter, id)): Path<(String, String)>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let id: BookingId = id.parse()?;
    let to = found.href(&format!("bookings/{id}"));
    let Ok(starts_at) = input.text("place").parse::<Timestamp>() else {
        return Ok(web::told(&to, "warning", "agenda-place-missing"));
    };
    let (by, counter, app) = (visit.actor(), found.id(), visit.app().clone());
    let moved = in_hall(&visit, move |tx| {
        find(tx, counter, id)?;
        match move_to(tx, &Post::of(&app), &by, id, starts_at, true)? {
            Answer::Booked(booking) => Ok(booking),
            Answer::Gone(_) => Err(Error::Conflict("agenda-place-gone".into())),
        }
    });
    let moved = moved.await.map_err(|error| match error {
        // Another node sold the place in this moment.
        Error::Constraint(name) if name == "agenda_taken_once" => Error::Conflict("agenda-place-gone".into()),
        other => other,
    });
    web::answered(&to, moved.map(|_| web::done(&to, "agenda-moved-done")))
}

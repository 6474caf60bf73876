//! Writing down that nobody came to an appointment whose hour is past.

use axum::extract::Path;
use kernel::Error;
use web::{Input, Reply, Visit};

use super::booking::find;
use super::change::in_hall;
use super::found::Found;
use super::store;
use crate::close::close;
use crate::ids::BookingId;
use crate::words::State;

pub(super) async fn post(visit: Visit, Path((counter, id)): Path<(String, String)>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let id: BookingId = id.parse()?;
    let (by, counter) = (visit.actor(), found.id());
    let done = in_hall(&visit, move |tx| {
        find(tx, counter, id)?;
        // Who has a number of the hall has come: what came of that is said at the desk.
        if store::of_booking(tx, id)?.is_some() {
            return Err(Error::Conflict("agenda-booking-arrived".into()));
        }
        close(tx, &by, id, State::NoShow)
    });
    let done = done.await;
    let day = done.as_ref().ok().map(|booking| format!("?day={}", booking.day)).unwrap_or_default();
    let to =
        if input.text("from") == "booking" { found.href(&format!("bookings/{id}")) } else { found.href("") + &day };
    web::answered(&to, done.map(|_| web::done(&to, "agenda-no-show-noted")))
}

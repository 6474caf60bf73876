//! Cancelling an appointment for the person who asks for it, or calling it off for the office.

use axum::extract::Path;
use web::{Input, Reply, Visit};

use super::booking::find;
use super::change::in_hall;
use super::found::Found;
use crate::cancel::{Back, cancel};
use crate::ids::BookingId;
use crate::notice::Post;
use crate::untold::{self, News};

pub(super) async fn post(visit: Visit, Path((counter, id)): Path<(String, String)>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let id: BookingId = id.parse()?;
    let back = if input.text("by") == "office" { Back::Office } else { Back::ForPerson };
    let (by, counter, app) = (visit.actor(), found.id(), visit.app().clone());
    let done = in_hall(&visit, move |tx| {
        let (before, post) = (find(tx, counter, id)?, Post::of(&app));
        if back == Back::Office {
            untold::note(tx, &post, &before, News::CalledOff)?;
        }
        cancel(tx, &post, &by, id, back)
    });
    let to = found.href(&format!("bookings/{id}"));
    web::answered(&to, done.await.map(|_| web::done(&to, "agenda-cancelled-done")))
}

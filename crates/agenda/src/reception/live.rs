//! What happens at a counter, told to the pages that show it: server-sent events that say only that something changed; each page then
//! fetches itself again, with its own permissions. Several nodes need nothing between them: each looks at the database.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::Path;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use charter::CounterId;
use futures_util::stream;
use jiff::civil::Date;
use kernel::db::Db;
use web::{Input, Reply, Visit};

use super::display::ROTATION_SECONDS;
use super::found::Found;
use super::hall::DisplayId;
use super::store;

const LOOK: Duration = Duration::from_secs(1);
/// A stream ends after so many looks, and the browser asks again: whoever was signed out meanwhile hears nothing more, and a server that
/// stops waits for nobody for long.
const LOOKS: u32 = 20;

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let day = Input::of_query(visit.query()).text("day").parse().unwrap_or_else(|_| visit.today());
    Ok(follow(&visit, found.id(), day, 60))
}

pub(super) async fn display(visit: Visit, Path(address): Path<String>) -> Reply {
    let address: DisplayId = address.parse()?;
    let hall = visit.read(move |tx| store::by_display(tx, address)).await?;
    Ok(follow(&visit, hall.counter, visit.today(), ROTATION_SECONDS))
}

struct Follow {
    db: Db,
    counter: CounterId,
    day: Date,
    /// What is shown changes by itself too, as time passes.
    every_seconds: i64,
    told: String,
    looks: u32,
}

fn follow(visit: &Visit, counter: CounterId, day: Date, every_seconds: i64) -> Response {
    let follow = Follow { db: visit.db().clone(), counter, day, every_seconds, told: String::new(), looks: 0 };
    let events = stream::unfold(follow, |mut follow| async move {
        let version = follow.next().await?;
        follow.told.clone_from(&version);
        Some((Ok::<_, Infallible>(Event::default().data(version).retry(LOOK)), follow))
    });
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}

impl Follow {
    /// The next version that differs from the last one told; none when the stream is over.
    async fn next(&mut self) -> Option<String> {
        while self.looks < LOOKS {
            if self.looks > 0 {
                tokio::time::sleep(LOOK).await;
            }
            self.looks += 1;
            let (counter, day) = (self.counter, self.day);
            let version = self.db.read(move |tx| store::version(tx, counter, day)).await.ok()?;
            let slot = self.db.clock().now().as_second() / self.every_seconds;
            let version = format!("{version}@{slot}");
            if version != self.told {
                return Some(version);
            }
        }
        None
    }
}

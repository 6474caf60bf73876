//! The whole program: the only place that names every room.

pub mod api;
pub mod config;
pub mod demo;
pub mod open;
pub mod serve;

use kernel::db::Migration;
use web::Room;

/// The rooms, from the lower floors up.
#[must_use]
pub fn rooms() -> Vec<Room> {
    vec![charter::ROOM, protocol::ROOM, agenda::ROOM, cases::ROOM, desk::ROOM, results::ROOM, api::ROOM]
}

/// The tables of the whole program, in the order in which they refer to each other.
#[must_use]
pub fn migrations() -> Vec<Migration> {
    let below = kernel::MIGRATIONS.iter().chain(web::MIGRATIONS);
    below.chain(rooms().iter().flat_map(|room| room.migrations)).copied().collect()
}

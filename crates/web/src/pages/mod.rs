//! The pages that belong to no room: what the footer links to, and what programs look for.

mod api;
mod open_data;
mod problems;
mod robots;
mod texts;

use kernel::permit::May;

use crate::routes::Routes;

pub use api::api_docs;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/accessibility", May::Public, texts::accessibility)
        .get("/privacy", May::Public, texts::privacy)
        .get("/contacts", May::Public, texts::contacts)
        .get("/open-data", May::Public, open_data::get)
        .get("/api/problems", May::Public, problems::get)
        .get("/robots.txt", May::Public, robots::robots)
        .get("/favicon.ico", May::Public, robots::favicon)
}

//! The JSON API as a whole: one OpenAPI document put together from the rooms', and the page that explains it.

use axum::http::HeaderMap;
use kernel::Error;
use kernel::permit::May;
use utoipa::openapi::{Info, License, OpenApi, OpenApiBuilder, Server};
use web::{Reply, Room, Routes, Visit};

/// What programs read about the program.
pub const ROOM: Room = Room {
    name: "api",
    migrations: &[],
    texts: &[],
    routes,
    menu: &[],
    offices: None,
    awaiting: None,
    bookable: None,
    apply: None,
    past: None,
    files: None,
    convoking: None,
};

fn routes() -> Routes {
    Routes::new().get("/api", May::Public, docs).get("/api/openapi.json", May::Public, document)
}

/// The rooms' documents as one.
#[must_use]
pub fn openapi(public_url: &str) -> OpenApi {
    let mut info = Info::new("Sportello", env!("CARGO_PKG_VERSION"));
    info.description = Some(
        "Public bodies, offices, services, what their charters promise, appointments. What can be read here is open: no key, no account, and \
         any site's scripts may ask. Booking needs no account either; the counter's reception and the protocol register ask for a token of the \
         office's program.\n\
         Times always come, and are always sent, with their zone. A change that is sent with an Idempotency-Key may be sent again: within a \
         day the same request gets the same answer and does nothing else; what was refused did nothing and may be sent again anyway. Things \
         that others may change carry a revision as ETag: sent back as If-Match, nothing is overwritten.\n\
         Errors are problem details (RFC 9457) in the reader's language, with a stable code; \"reason\" says more exactly why, and \"errors\" \
         names each part of the body by its JSON pointer, or each parameter by its name."
            .to_owned(),
    );
    info.license = Some(License::new("EUPL-1.2"));
    let own = OpenApiBuilder::new().info(info).servers(Some([Server::new(public_url)])).build();
    [
        charter::api::openapi(),
        results::open::openapi(),
        agenda::api::openapi(),
        protocol::api::openapi(),
        cases::api::openapi(),
    ]
    .into_iter()
    .fold(own, OpenApi::merge_from)
}

async fn document(visit: Visit, headers: HeaderMap) -> Reply {
    let bytes = serde_json::to_vec(&openapi(&visit.app().settings().public_url)).map_err(Error::from)?;
    Ok(charter::open_data::answer(&headers, "application/json", bytes))
}

async fn docs(visit: Visit) -> Reply {
    let document = serde_json::to_value(openapi(&visit.app().settings().public_url)).map_err(Error::from)?;
    web::api_docs(&visit, &document)
}

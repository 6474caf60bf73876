//! The JSON API of this room: bodies, offices, services, standards. Lists are plain arrays; a long one comes by pages, with the addresses
//! of the others in the `Link` header and its length in `X-Total-Count`.

mod offices;
mod services;
mod standards;

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use kernel::permit::May;
use serde::Serialize;
use utoipa::OpenApi;
use web::{Paging, Reply, Routes, Visit};

use crate::open_data;
use crate::store::{Found, Slice};

/// So many items stand on a page of a list.
const PAGE: u32 = 100;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/api/v1/bodies", May::Public, offices::bodies)
        .get("/api/v1/offices", May::Public, offices::list)
        .get("/api/v1/offices/{code}", May::Public, offices::one)
        .get("/api/v1/offices/{code}/standards", May::Public, standards::list)
        .get("/api/v1/services", May::Public, services::list)
        .get("/api/v1/services/{code}", May::Public, services::one)
}

#[derive(OpenApi)]
#[openapi(paths(offices::bodies, offices::list, offices::one, standards::list, services::list, services::one))]
struct Document;

/// What this room's API is, for programs.
#[must_use]
pub fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

/// The page of a list that is asked for.
fn asked(visit: &Visit) -> (Paging, Slice) {
    let paging = Paging::of(visit, PAGE);
    (paging, crate::pages::slice(paging))
}

/// A thing as JSON.
fn answer(headers: &HeaderMap, thing: &impl Serialize) -> Reply {
    let bytes = serde_json::to_vec(thing).map_err(kernel::Error::from)?;
    Ok(open_data::answer(headers, "application/json", bytes))
}

/// A page of a list as JSON, with the way to the others (RFC 8288).
fn page<T: Serialize>(visit: &Visit, headers: &HeaderMap, paging: Paging, found: &Found<T>) -> Reply {
    let mut response = answer(headers, &found.items)?;
    let pages = paging.pages(visit, found.total);
    let base = &visit.app().settings().public_url;
    let link = |href: Option<String>, rel: &str| href.map(|href| format!("<{base}{href}>; rel=\"{rel}\""));
    let links: Vec<String> = [link(pages.previous, "prev"), link(pages.next, "next")].into_iter().flatten().collect();
    let out = response.headers_mut();
    out.insert(HeaderName::from_static("x-total-count"), HeaderValue::from(found.total));
    if let Ok(links) = HeaderValue::from_str(&links.join(", "))
        && !links.is_empty()
    {
        out.insert(header::LINK, links);
    }
    out.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("link, x-total-count, etag"));
    Ok(response)
}

/// Each item of a list as the API shows it.
fn shown<T, S>(found: Found<T>, show: impl Fn(T) -> S) -> Found<S> {
    Found { items: found.items.into_iter().map(show).collect(), total: found.total }
}

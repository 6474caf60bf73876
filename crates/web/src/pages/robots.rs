//! What search engines and browsers look for at fixed addresses.

use axum::http::header;
use axum::response::IntoResponse;

use crate::reply::Reply;
use crate::visit::Visit;
use crate::{assets, redirect};

/// Staff pages and searches are nothing to be found by others.
const ROBOTS: &str = "User-agent: *\nDisallow: /staff\nDisallow: /search\n";

pub(super) async fn robots(_: Visit) -> Reply {
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], ROBOTS).into_response())
}

pub(super) async fn favicon(_: Visit) -> Reply {
    Ok(redirect(&assets::url("favicon.svg")))
}

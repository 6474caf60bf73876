//! Data for programs, as they are sent: open to every site's scripts, and not sent again where nothing changed.

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

/// Sends data that are open to everybody, as `tagged`.
#[must_use]
pub fn answer(asked: &HeaderMap, content_type: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = tagged(asked, content_type, bytes);
    let fixed: [(HeaderName, &str); 3] = [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::CACHE_CONTROL, "public, no-cache"),
        // The texts come in the reader's language.
        (header::VARY, "accept-language, cookie"),
    ];
    for (name, value) in fixed {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Sends data with the tag of their content; who has them already is told so (304).
#[must_use]
pub fn tagged(asked: &HeaderMap, content_type: &'static str, bytes: Vec<u8>) -> Response {
    let tag = format!("\"{}\"", hex::encode(&Sha256::digest(&bytes)[..12]));
    let known = asked.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let same = known.split(',').map(|one| one.trim().trim_start_matches("W/")).any(|one| one == tag || one == "*");
    let mut response = if same {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, content_type)], bytes).into_response()
    };
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

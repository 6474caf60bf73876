//! Protection of forms against other sites, and the headers that every answer carries.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::app::App;

/// Scripts, styles, fonts and pictures only from here; nothing inline; no frames around us.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
  connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'";

const HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(self), microphone=(), payment=()"),
];

/// Adds the headers to an answer; one that a handler set stays.
pub(crate) async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Whether a change is asked for by another site's page. Browsers say where a request comes from (`Sec-Fetch-Site`, `Origin`);
/// programs say neither and carry no cookies that somebody else could ride on.
pub(crate) fn is_cross_site(method: &Method, headers: &HeaderMap) -> bool {
    if method.is_safe() {
        return false;
    }
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(&HeaderName::from_static("sec-fetch-site")) {
        return site != "same-origin" && site != "none";
    }
    let Some(origin) = text(&header::ORIGIN) else { return false };
    let host = text(&header::HOST).unwrap_or("");
    origin.split_once("://").map_or(origin, |(_, rest)| rest) != host
}

/// The visitor's address: the connection's, or what the proxy in front says, where there is one.
pub(crate) fn address(app: &App, request: &Parts) -> String {
    let forwarded = request.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    if app.settings().behind_proxy
        // The last entry is the one that our own proxy added; those before it are the visitor's word.
        && let Some(last) = forwarded.and_then(|list| list.rsplit(',').next())
    {
        return last.trim().to_owned();
    }
    request.extensions.get::<ConnectInfo<SocketAddr>>().map_or_else(String::new, |info| info.0.ip().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(name: &'static str, value: &'static str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, HeaderValue::from_static("servizi.example.it"));
        headers.insert(name, HeaderValue::from_static(value));
        is_cross_site(&Method::POST, &headers)
    }

    #[test]
    fn only_our_own_pages_may_ask_for_a_change() {
        assert!(post("sec-fetch-site", "cross-site"));
        assert!(post("sec-fetch-site", "same-site"));
        assert!(post("origin", "https://evil.example"));
        assert!(post("origin", "null"));
        assert!(!post("sec-fetch-site", "same-origin"));
        assert!(!post("origin", "https://servizi.example.it"));
    }
}

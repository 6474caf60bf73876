//! The server: all routes of all rooms, the files of the look, and the layers around them.

use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use kernel::Error;
use kernel::permit::May;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::timeout::TimeoutLayer;

use crate::app::{App, Room};
use crate::problem::Problem;
use crate::routes::Routes;
use crate::{assets, protection, visit};

/// The longest that a visit may take: a large import is checked within it.
const VISIT_SECONDS: u64 = 120;

/// All that the server answers to.
pub fn router(app: &App, rooms: &[Room]) -> Router {
    let routes = rooms.iter().fold(shell_routes(), |routes, room| routes.and((room.routes)()));
    let pages = routes
        .into_router()
        .fallback(async || Problem::from(Error::NotFound))
        .layer(CatchPanicLayer::custom(|panic: Box<dyn std::any::Any + Send>| {
            let said = panic.downcast_ref::<String>().map_or("without words", String::as_str);
            Problem::from(Error::internal(format!("a handler panicked: {said}"))).into_response()
        }))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(VISIT_SECONDS)))
        .layer(middleware::from_fn_with_state(app.clone(), visit::enter));
    let compressed = DefaultPredicate::new()
        .and(NotForContentType::const_new("text/event-stream"))
        .and(NotForContentType::const_new("application/zip"));
    Router::new()
        .route("/assets/{name}", get(asset))
        .route("/healthz", get(async || "alive\n"))
        .route("/readyz", get(ready))
        .merge(pages)
        .layer(CompressionLayer::new().compress_when(compressed))
        .layer(middleware::from_fn(protection::headers))
        .with_state(app.clone())
}

/// Ready: the database answers. A load balancer asks this; `/healthz` only says that the process lives.
async fn ready(State(app): State<App>) -> Response {
    match app.db().read(|tx| tx.one("SELECT COUNT(*) FROM migrations", &[], |row| row.next::<i64>())).await {
        Ok(_) => "ready\n".into_response(),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n").into_response()
        }
    }
}

async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(asset) = assets::find(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
    let (bytes, encoding) = match (asset.bytes_br, asset.bytes_gzip) {
        (Some(bytes), _) if accepted.contains("br") => (bytes, Some("br")),
        (_, Some(bytes)) if accepted.contains("gzip") => (bytes, Some("gzip")),
        _ => (asset.bytes, None),
    };
    let age = if asset.immutable { "public, max-age=31536000, immutable" } else { "public, max-age=3600" };
    let mut response =
        ([(header::CONTENT_TYPE, asset.content_type), (header::CACHE_CONTROL, age)], bytes).into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// The routes of the shell itself, without a room.
#[must_use]
pub fn shell_routes() -> Routes {
    crate::account::routes()
        .get("/staff", May::SignedIn, crate::home_staff::get)
        .and(crate::admin::routes())
        .and(crate::pages::routes())
}

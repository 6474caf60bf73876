//! Pages that change only when the database does are kept as they were sent, and sent again while nothing has changed. What they
//! are kept against is read anew for every visit: no visitor ever sees an older state than the database's.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::Result;
use kernel::db::Tx;

use crate::visit::Visit;

/// How many bytes are kept at the most; beyond, all is forgotten and begins anew.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// What a kept page depends on: every change writes a line of history or a row of the ledger, and figures depend on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Version(String);

/// The pages that are kept.
#[derive(Default)]
pub(crate) struct Kept(Mutex<Pages>);

#[derive(Default)]
struct Pages {
    bytes: usize,
    pages: HashMap<String, Page>,
}

struct Page {
    version: Version,
    content_type: HeaderValue,
    etag: HeaderValue,
    body: Bytes,
}

/// The version of what the database says now.
pub(crate) async fn version(visit: &Visit) -> Result<Version> {
    let today = visit.today();
    let version = visit.read(|tx: &mut Tx<'_>| {
        tx.one(
            "SELECT COALESCE((SELECT MAX(id) FROM history), ''), COALESCE((SELECT MAX(number) FROM ledger_seals), 0),
               COALESCE((SELECT MAX(row_id) FROM ledger_pending), '')",
            &[],
            |row| Ok(format!("{} {} {}", row.next::<String>()?, row.next::<i64>()?, row.next::<String>()?)),
        )
    });
    Ok(Version(format!("{} {today}", version.await?)))
}

fn key(visit: &Visit) -> String {
    format!("{} {}?{}", visit.lang().code(), visit.path(), visit.query())
}

impl Kept {
    /// The page as it was sent before, where nothing has changed since; only "not modified" where the browser has it still.
    pub(crate) fn find(&self, visit: &Visit, version: &Version, headers: &HeaderMap) -> Option<Response> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let page = kept.pages.get(&key(visit)).filter(|page| page.version == *version)?;
        let head = [(header::ETAG, page.etag.clone()), (header::CONTENT_TYPE, page.content_type.clone())];
        if headers.get(header::IF_NONE_MATCH) == Some(&page.etag) {
            return Some((StatusCode::NOT_MODIFIED, head).into_response());
        }
        Some((head, page.body.clone()).into_response())
    }

    /// Keeps a page that was just made.
    pub(crate) async fn keep(&self, visit: &Visit, version: Version, response: Response) -> Response {
        let (mut parts, body) = response.into_parts();
        let Some(content_type) = parts.headers.get(header::CONTENT_TYPE).cloned() else {
            return Response::from_parts(parts, body);
        };
        let Ok(body) = to_bytes(body, MOST_BYTES).await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let etag = etag(visit, &version);
        parts.headers.insert(header::ETAG, etag.clone());
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.bytes + body.len() > MOST_BYTES {
            *kept = Pages::default();
        }
        kept.bytes += body.len();
        if let Some(old) = kept.pages.insert(key(visit), Page { version, content_type, etag, body: body.clone() }) {
            kept.bytes -= old.body.len();
        }
        Response::from_parts(parts, Body::from(body))
    }
}

/// A weak tag, since compression changes the bytes that travel.
fn etag(visit: &Visit, version: &Version) -> HeaderValue {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(format!("{} {} {}", env!("CARGO_PKG_VERSION"), key(visit), version.0));
    HeaderValue::from_str(&format!("W/\"{}\"", hex::encode(&hash[..12]))).unwrap_or(HeaderValue::from_static("W/\"0\""))
}

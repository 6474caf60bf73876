//! Pages that change only with the database and the clock are kept as they were sent, and sent again while nothing has changed.
//! What they are kept against is read anew for every visit: no visitor ever sees an older state than the database's.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use axum::body::{Bytes, to_bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::Result;
use kernel::db::Tx;
use sha2::{Digest, Sha256};

use crate::visit::Visit;

/// How many bytes are kept at the most; beyond, all is forgotten and begins anew.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// The largest page that is kept.
const PAGE_BYTES: usize = 1024 * 1024;
/// So many of the newest changes are looked at. On PostgreSQL one that was numbered earlier may be committed later: the newest
/// alone would not show it.
const NEWEST: usize = 8;

/// How a page moves with the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moves {
    /// It depends on today's date: what is due, what holds.
    ByDay,
    /// It depends on the hour: whether a counter is open now.
    ByMinute,
}

/// What a kept page depends on: every change writes a line of history or a row of the ledger; and the clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Version([u8; 32]);

/// The pages that are kept.
#[derive(Default)]
pub(crate) struct Kept(Mutex<Pages>);

#[derive(Default)]
struct Pages {
    bytes: usize,
    pages: HashMap<String, (Version, Page)>,
}

/// A page as it travels.
pub(crate) struct Page {
    headers: HeaderMap,
    body: Bytes,
}

/// The version of what the database says now.
pub(crate) async fn version(visit: &Visit, moves: Moves) -> Result<Version> {
    let mut hash = Sha256::new();
    hash.update(visit.today().to_string());
    if moves == Moves::ByMinute {
        hash.update((visit.now().as_second() / 60).to_le_bytes());
    }
    let changes = visit.read(|tx: &mut Tx<'_>| {
        let seals = tx.one("SELECT COALESCE(MAX(number), 0) FROM ledger_seals", &[], |row| row.next::<i64>())?;
        let newest = |table: &str, id: &str| format!("SELECT {id} FROM {table} ORDER BY {id} DESC LIMIT {NEWEST}");
        let mut changes: Vec<String> = tx.list(&newest("history", "id"), &[], |row| row.next())?;
        changes.extend(tx.list(&newest("ledger_pending", "row_id"), &[], |row| row.next::<String>())?);
        Ok((seals, changes))
    });
    let (seals, changes) = changes.await?;
    hash.update(seals.to_le_bytes());
    for change in &changes {
        hash.update(change);
    }
    Ok(Version(hash.finalize().into()))
}

/// The form in which a page travels: kept pages are compressed once.
pub(crate) fn encoding(asked: &HeaderMap) -> HeaderValue {
    let accepted = asked.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let takes = |name: &str| accepted.split(',').any(|one| one.split(';').next().unwrap_or(one).trim() == name);
    // Who weighs forms against each other, or refuses one, is a program that can do without.
    HeaderValue::from_static(match accepted.contains("q=") {
        false if takes("br") => "br",
        false if takes("gzip") => "gzip",
        _ => "identity",
    })
}

/// The name of a page: what it depends on besides its version.
pub(crate) fn key(visit: &Visit, encoding: &HeaderValue) -> String {
    let encoding = encoding.to_str().unwrap_or_default();
    format!("{encoding} {} {}?{}", visit.lang().code(), visit.path(), visit.query())
}

impl Kept {
    /// The page as it was sent before, where nothing has changed since; only "not modified" where the browser has it still.
    pub(crate) fn find(&self, key: &str, version: &Version, asked: &HeaderMap) -> Option<Response> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.pages.get(key).filter(|(of, _)| of == version).map(|(_, page)| page.answer(asked))
    }

    /// Keeps a page that was just made.
    pub(crate) async fn keep(&self, key: String, version: Version, response: Response) -> Response {
        let page = match Page::of(response, |_| etag(&[key.as_bytes(), &version.0])).await {
            Ok(page) => page,
            Err(fault) => return fault,
        };
        let response = (page.headers.clone(), page.body.clone()).into_response();
        if page.body.len() <= PAGE_BYTES {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key, (version, page));
        }
        response
    }
}

impl Page {
    /// An answer as a whole: all of it is in memory already, pages are rendered as a whole.
    ///
    /// # Errors
    /// What is sent instead where it cannot be read.
    pub(crate) async fn of(response: Response, tag: impl FnOnce(&Bytes) -> HeaderValue) -> Result<Self, Response> {
        let (mut parts, body) = response.into_parts();
        let fault = |_| StatusCode::INTERNAL_SERVER_ERROR.into_response();
        let body = to_bytes(body, usize::MAX).await.map_err(fault)?;
        // Data for programs bring a tag of their content.
        parts.headers.entry(header::ETAG).or_insert_with(|| tag(&body));
        Ok(Self { headers: parts.headers, body })
    }

    /// The page; only "not modified" where the browser has it still.
    pub(crate) fn answer(&self, asked: &HeaderMap) -> Response {
        let mut headers = self.headers.clone();
        if asked.get(header::IF_NONE_MATCH) == headers.get(header::ETAG) {
            headers.remove(header::CONTENT_LENGTH);
            return (StatusCode::NOT_MODIFIED, headers).into_response();
        }
        (headers, self.body.clone()).into_response()
    }
}

impl Pages {
    fn insert(&mut self, key: String, page: (Version, Page)) {
        if self.bytes + page.1.body.len() > MOST_BYTES {
            *self = Self::default();
        }
        self.bytes += page.1.body.len();
        if let Some((_, old)) = self.pages.insert(key, page) {
            self.bytes -= old.body.len();
        }
    }
}

/// A weak tag, since compression changes the bytes that travel.
pub(crate) fn etag(of: &[&[u8]]) -> HeaderValue {
    let mut page = Sha256::new().chain_update(env!("CARGO_PKG_VERSION"));
    of.iter().for_each(|part| page.update(part));
    let tag = format!("W/\"{}\"", hex::encode(&page.finalize()[..12]));
    HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("W/\"0\""))
}

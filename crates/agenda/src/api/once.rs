//! Changes that may be asked for again. A program names its request (`Idempotency-Key`); the same request under the same name gets the same
//! answer for a day, whatever the line did in between, and on however many nodes: the name is a unique index.

use std::borrow::Cow;

use axum::Json;
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::IntoResponse;
use kernel::db::Tx;
use kernel::{Error, Invalid};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use web::{Problem, Reply, Sent, Visit};

use super::tag;
use crate::book::in_lane;
use crate::store::requests;

/// The name's header.
const HEADER: HeaderName = HeaderName::from_static("idempotency-key");
/// How long a name is kept.
const KEPT_SECONDS: i64 = 24 * 3600;
/// A name that somebody else could choose by chance is none.
const LENGTH: std::ops::RangeInclusive<usize> = 16..=100;

/// A request's name.
#[derive(Clone)]
pub(super) struct Name {
    who: String,
    key: String,
    /// What was asked under it.
    body: String,
}

/// What came of a request.
#[derive(Clone, Serialize, Deserialize)]
pub(super) enum Outcome {
    /// It was done: the status, the revision and what is shown.
    Done(u16, Option<u64>, Value),
    /// Somebody else was quicker: the nearest starts.
    Gone(Vec<Value>),
    /// The thing is not as the program has read it. Nothing was done, and nothing is kept.
    Changed,
    /// The name was used for something else.
    NameUsed,
}

impl Name {
    /// The name of a request, where it has one.
    ///
    /// # Errors
    /// `Invalid` where it is too short, too long, or missing where it is needed: a new thing is made by each request without one.
    pub(super) fn of(visit: &Visit, headers: &HeaderMap, sent: &Sent, needed: bool) -> Result<Option<Self>, Problem> {
        let key = headers.get(&HEADER).map(|key| key.to_str().unwrap_or_default().trim());
        let Some(key) = key else {
            return if needed { Err(Error::field("Idempotency-Key", "agenda-api-key").into()) } else { Ok(None) };
        };
        if !LENGTH.contains(&key.len()) {
            return Err(Error::field("Idempotency-Key", "agenda-api-key").into());
        }
        let who = visit.caller().map_or_else(|| "public".to_owned(), |caller| caller.id.to_string());
        let body = format!("{} {}", visit.path(), sent.fingerprint()?);
        Ok(Some(Self { who, key: key.to_owned(), body }))
    }
}

/// Does something at a counter, once under its name.
pub(super) async fn once<F>(visit: &Visit, name: Option<Name>, mut act: F) -> Reply
where
    F: FnMut(&mut Tx<'_>) -> kernel::Result<Outcome> + Clone + Send + 'static,
{
    let done = in_lane(visit.db(), move |tx| {
        let Some(name) = &name else { return act(tx) };
        if let Some((body, answer)) = requests::find(tx, &name.who, &name.key)? {
            return if body == name.body { Ok(serde_json::from_str(&answer)?) } else { Ok(Outcome::NameUsed) };
        }
        let outcome = act(tx)?;
        if !matches!(outcome, Outcome::Changed) {
            let until = kernel::clock::milliseconds(tx.now().as_millisecond() + KEPT_SECONDS * 1000);
            let answer = serde_json::to_string(&outcome)?;
            requests::insert(tx, (&name.who, &name.key), (&name.body, &answer), until)?;
        }
        Ok(outcome)
    });
    match done.await {
        Ok(outcome) => answer(outcome),
        Err(error) => Err(refused(error)),
    }
}

fn answer(outcome: Outcome) -> Reply {
    match outcome {
        Outcome::Done(status, revision, value) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
            let mut response = (status, Json(value)).into_response();
            if let Some(tag) = revision.and_then(|revision| tag(revision).parse().ok()) {
                response.headers_mut().insert(header::ETAG, tag);
            }
            Ok(crate::citizen::private(response))
        }
        Outcome::Gone(nearest) => {
            Err(Problem::from(Error::Conflict("agenda-taken".into())).with("nearest", nearest.into()))
        }
        Outcome::Changed => Err(Problem::precondition()),
        Outcome::NameUsed => Err(Error::field("Idempotency-Key", "agenda-api-key-used").into()),
    }
}

/// An error with the parts of the body that it is about: who books or is convoked, and a postal address, stand in objects of their own.
pub(super) fn refused(error: Error) -> Problem {
    let Error::Invalid(invalid) = error else { return error.into() };
    let person = ["name", "fiscal_code", "born_on", "email", "phone", "lang"];
    let address = ["street", "postcode", "town", "province", "country"];
    let place = |field: Cow<'static, str>| -> Cow<'static, str> {
        match field.as_ref() {
            "kind" => "type".into(),
            inner if person.contains(&inner) => format!("applicant/{inner}").into(),
            inner if address.contains(&inner) => format!("address/{inner}").into(),
            _ => field,
        }
    };
    let fields = invalid.0.into_iter().map(|(field, message)| (place(field), message));
    web::pointed(Error::Invalid(Invalid(fields.collect())))
}

//! A registration as programs read it.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::{Error, Result, history};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Reply, Visit};

use crate::registration::{Kept, Registration, RegistrationId};
use crate::store;

/// A registration.
#[derive(Serialize, ToSchema)]
pub(super) struct ProtocolRegistration {
    /// Its identifier.
    #[schema(example = "019a1b2c-3d4e-7f50-8a1b-2c3d4e5f6071")]
    id: String,
    /// registered; or asked, while the body's other system has given no number yet.
    state: &'static str,
    /// The number with its seven digits; none while it is asked for.
    #[schema(example = "0000123")]
    number: Option<String>,
    year: Option<i16>,
    #[schema(example = "2026-10-05T09:30:00+02:00")]
    registered_at: Option<String>,
    /// incoming, outgoing or internal.
    direction: String,
    channel: String,
    subject: String,
    class: String,
    correspondents: Vec<ProtocolCorrespondent>,
    received_number: String,
    #[schema(format = Date)]
    received_on: Option<String>,
    documents: Vec<ProtocolDocument>,
    /// How it was annulled, where it was.
    annulment: Option<ProtocolAnnulment>,
}

/// Who sent a document, or gets it.
#[derive(Serialize, ToSchema)]
pub(super) struct ProtocolCorrespondent {
    name: String,
    address: String,
    tax_code: String,
}

/// A document of a registration.
#[derive(Serialize, ToSchema)]
pub(super) struct ProtocolDocument {
    id: String,
    name: String,
    media_type: String,
    bytes: u64,
    sha256: String,
}

/// How a registration was annulled.
#[derive(Serialize, ToSchema)]
pub(super) struct ProtocolAnnulment {
    at: String,
    by: String,
    reason: String,
    act: String,
}

impl ProtocolRegistration {
    pub(super) fn new(visit: &Visit, one: &Registration, documents: &[Kept]) -> Self {
        let entry = &one.entry;
        Self {
            state: "registered",
            number: Some(one.digits()),
            year: Some(one.year),
            registered_at: Some(moment(visit, one.at)),
            documents: documents.iter().map(ProtocolDocument::new).collect(),
            annulment: one.annulled.as_ref().map(|annulled| ProtocolAnnulment {
                at: moment(visit, annulled.at),
                by: annulled.by.clone(),
                reason: annulled.reason.clone(),
                act: annulled.act.clone(),
            }),
            ..Self::asked(one.id, entry)
        }
    }

    /// One that has no number yet.
    pub(super) fn asked(id: RegistrationId, entry: &crate::Entry) -> Self {
        Self {
            id: id.to_string(),
            state: "asked",
            number: None,
            year: None,
            registered_at: None,
            direction: entry.direction.to_string(),
            channel: entry.channel.to_string(),
            subject: entry.subject.clone(),
            class: entry.class.clone(),
            correspondents: entry
                .correspondents
                .iter()
                .map(|one| ProtocolCorrespondent {
                    name: one.name.clone(),
                    address: one.address.clone(),
                    tax_code: one.tax_code.clone(),
                })
                .collect(),
            received_number: entry.received.number.clone(),
            received_on: entry.received.on.map(|on| on.to_string()),
            documents: Vec::new(),
            annulment: None,
        }
    }
}

impl ProtocolDocument {
    fn new(kept: &Kept) -> Self {
        let document = &kept.document;
        Self {
            id: kept.id.to_string(),
            name: document.name.clone(),
            media_type: document.media_type.clone(),
            bytes: document.bytes,
            sha256: document.sha256.clone(),
        }
    }
}

/// A moment as programs read it: the wall clock of the office with its distance from UTC (RFC 3339).
pub(super) fn moment(visit: &Visit, at: Timestamp) -> String {
    visit.db().clock().local(at).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// What names people stays with who asked.
pub(super) fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// A registration of the token's office.
#[utoipa::path(get, path = "/api/v1/protocol/registrations/{id}", tag = "protocol", security(("token" = [])),
    params(("id" = String, Path, description = "The registration's identifier")),
    responses(
        (status = 200, description = "The registration", body = ProtocolRegistration),
        (status = 401, description = "The token is missing or not valid (problem details)"),
        (status = 404, description = "There is no such registration, or it is another office's (problem details)")))]
pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let id: RegistrationId = id.parse()?;
    let (scope, by, own) = (visit.scope(May::Register), visit.actor(), visit.clone());
    let shown = visit.write(move |tx| match crate::registration(tx, id, &scope) {
        Ok(one) => {
            history::reading(tx, &by, &one.subject(), one.entry.office, &one.name())?;
            with_documents(tx, &own, &one)
        }
        Err(Error::NotFound) => {
            let asked = store::asked::find(tx, id, &scope)?.ok_or(Error::NotFound)?;
            Ok(ProtocolRegistration::asked(asked.id, &asked.entry))
        }
        Err(other) => Err(other),
    });
    Ok(private(web::json(&shown.await?)?))
}

pub(super) fn with_documents(tx: &mut Tx<'_>, visit: &Visit, one: &Registration) -> Result<ProtocolRegistration> {
    let documents = crate::documents(tx, one)?;
    Ok(ProtocolRegistration::new(visit, one, &documents))
}

/// The answer to a change: what there is now, and where.
pub(super) fn made(shown: &ProtocolRegistration) -> Reply {
    let mut response = private(web::json(shown)?);
    *response.status_mut() = axum::http::StatusCode::CREATED;
    let place = format!("/api/v1/protocol/registrations/{}", shown.id);
    if let Ok(place) = HeaderValue::from_str(&place) {
        response.headers_mut().insert(header::LOCATION, place);
    }
    Ok(response.into_response())
}

//! The daily registers for programs: to be handed to the body's preservation.

use axum::extract::Path;
use kernel::permit::May;
use serde::Serialize;
use utoipa::ToSchema;
use web::{Paging, Reply, Visit};

use super::shown::{moment, private};
use crate::daily::Day;
use crate::registration::digits;
use crate::staff::days::{file, read};
use crate::store::{self, days as stored};

/// A daily register that is closed.
#[derive(Serialize, ToSchema)]
pub(super) struct ProtocolDay {
    id: String,
    #[schema(format = Date, example = "2026-10-05")]
    day: String,
    /// The first and the last number; none where the day only has annulments.
    first: Option<String>,
    last: Option<String>,
    registrations: u64,
    annulments: u64,
    /// The SHA-256 of the JSON.
    sha256: String,
    /// The SHA-256 of the daily register before; empty of the first one.
    previous: String,
    closed_at: String,
    /// The SHA-256 of the PDF, once there is one.
    pdf_sha256: Option<String>,
}

impl ProtocolDay {
    fn new(visit: &Visit, day: &Day) -> Self {
        Self {
            id: day.id.to_string(),
            day: day.day.to_string(),
            first: day.first.map(digits),
            last: day.last.map(digits),
            registrations: day.registrations,
            annulments: day.annulments,
            sha256: day.sha256.clone(),
            previous: day.previous.clone(),
            closed_at: moment(visit, day.closed_at),
            pdf_sha256: day.print.as_ref().map(|print| print.sha256.clone()),
        }
    }
}

/// The daily registers of the registers that the token's office keeps, the newest first.
#[utoipa::path(get, path = "/api/v1/protocol/days", tag = "protocol", security(("token" = [])),
    params(("page" = Option<u32>, Query, description = "The page, of a hundred each; the first where none is named")),
    responses(
        (status = 200, description = "The daily registers", body = Vec<ProtocolDay>),
        (status = 401, description = "The token is missing or not valid (problem details)"),
        (status = 403, description = "The token has another permission (problem details)")))]
pub(super) async fn list(visit: Visit) -> Reply {
    let (scope, paging) = (visit.scope(May::KeepRegister), Paging::of(&visit, 100));
    let found = visit.read(move |tx| {
        let mut found = Vec::new();
        for register in store::registers::all(tx)?.into_iter().filter(|register| scope.has(register.keeper)) {
            found.extend(stored::page(tx, register.id, paging.limit(), paging.offset())?.0);
        }
        Ok(found)
    });
    let shown: Vec<ProtocolDay> = found.await?.iter().map(|day| ProtocolDay::new(&visit, day)).collect();
    Ok(private(web::json(&shown)?))
}

/// A daily register, as it was closed and hashed.
#[utoipa::path(get, path = "/api/v1/protocol/days/{id}", tag = "protocol", security(("token" = [])),
    params(("id" = String, Path, description = "The daily register's identifier")),
    responses(
        (status = 200, description = "The JSON whose SHA-256 the list tells", content_type = "application/json"),
        (status = 401, description = "The token is missing or not valid (problem details)"),
        (status = 404, description = "There is none, or another office keeps it (problem details)")))]
pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let day = read(&visit, id.parse()?).await?;
    file(&visit, &day, &day.sha256, ("application/json", "json")).await
}

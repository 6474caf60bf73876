//! The table of procedures for programs: CSV and JSON.

use axum::extract::Path;
use axum::http::HeaderMap;
use kernel::Error;
use serde_json::json;
use web::{Reply, Visit};

use super::procedures::{Procedure, all};
use crate::open_data;

/// The columns, as the members of the JSON are called too.
const COLUMNS: [&str; 25] = [
    "code",
    "name",
    "url",
    "office",
    "description",
    "norms",
    "examining_unit",
    "officer_in_charge",
    "telephone",
    "email",
    "decision_maker",
    "documents",
    "forms",
    "information_office",
    "case_status",
    "term",
    "term_norm",
    "promised_term",
    "clock_start",
    "self_declaration",
    "silence",
    "remedies",
    "online_service",
    "payments",
    "substitute_power",
];

pub(super) async fn csv(visit: Visit, headers: HeaderMap, Path(code): Path<String>) -> Reply {
    let (_, procedures) = all(&visit, code).await?;
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(COLUMNS).map_err(Error::internal)?;
    for procedure in &procedures {
        table.write_record(cells(procedure)).map_err(Error::internal)?;
    }
    let bytes = table.into_inner().map_err(|error| Error::internal(error.to_string()))?;
    Ok(open_data::answer(&headers, "text/csv; charset=utf-8", bytes))
}

fn cells(row: &Procedure) -> [&str; 25] {
    [
        &row.code,
        &row.name,
        &row.url,
        &row.office,
        &row.description,
        &row.norms,
        &row.examining_unit,
        &row.officer_in_charge,
        &row.telephone,
        &row.email,
        &row.decision_maker,
        &row.documents,
        &row.forms,
        &row.information_office,
        &row.case_status,
        &row.term,
        &row.term_norm,
        &row.promised_term,
        &row.clock_start,
        &row.self_declaration,
        row.silence.word(),
        &row.remedies,
        &row.online_service,
        &row.payments,
        &row.substitute_power,
    ]
}

pub(super) async fn json(visit: Visit, headers: HeaderMap, Path(code): Path<String>) -> Reply {
    let (body, procedures) = all(&visit, code).await?;
    let document = json!({
        "body": { "code": body.code, "name": body.name },
        "norm": "D.Lgs. 33/2013 art. 35 c. 1",
        "language": visit.lang().code(),
        "procedures": procedures,
    });
    let bytes = serde_json::to_vec(&document).map_err(Error::from)?;
    Ok(open_data::answer(&headers, "application/json", bytes))
}

//! The standards of an office.

use axum::extract::Path;
use axum::http::HeaderMap;
use serde::Serialize;
use utoipa::ToSchema;
use web::{Input, Reply, Visit};

use super::answer;
use crate::charter::Charter;
use crate::values::Hundredths;

/// A promise that is measured.
#[derive(Serialize, ToSchema)]
pub(super) struct Standard {
    /// What it is called over the years.
    pub key: String,
    /// The service's code; none where the office as a whole promises it.
    pub service: Option<String>,
    pub service_name: String,
    /// accessibility, timeliness, transparency, effectiveness, …
    #[schema(value_type = String)]
    pub dimension: crate::words::Dimension,
    #[schema(value_type = Option<String>)]
    pub sub_dimension: Option<crate::words::SubDimension>,
    /// Whether the office added it without having to.
    pub optional: bool,
    pub indicator: String,
    /// In words.
    pub formula: String,
    pub planned: Option<Planned>,
    /// The planned value in the office's own words.
    pub planned_text: String,
    /// Term or value that the law sets, in the planned value's unit.
    pub legal_limit: Option<f64>,
    pub legal_norm: String,
    pub note: String,
    pub source: String,
    /// The charter that sets it.
    pub charter_year: i16,
    pub charter_version: u32,
}

/// A planned value.
#[derive(Serialize, ToSchema)]
pub(super) struct Planned {
    pub value: f64,
    /// percent, `calendar_days`, `working_days`, …
    #[schema(value_type = String)]
    pub unit: crate::words::PlannedUnit,
    /// `at_least` or `at_most`.
    #[schema(value_type = String)]
    pub direction: crate::words::Direction,
    /// For a value that each delivery has to keep: how many of a hundred do, at least.
    pub share: Option<f64>,
}

/// The standards that an office's charter sets for a year.
#[utoipa::path(get, path = "/api/v1/offices/{code}/standards", tag = "charter",
    params(
        ("code" = String, Path, description = "The office's code"),
        ("year" = Option<i16>, Query, description = "The year; else what holds today"),
        ("lang" = Option<String>, Query, description = "it or en; else as Accept-Language asks")),
    responses(
        (status = 200, description = "The standards", body = Vec<Standard>),
        (status = 404, description = "There is no such office, or it had no charter (problem details)"),
        (status = 422, description = "The year is no year (problem details)")))]
pub(super) async fn list(visit: Visit, headers: HeaderMap, Path(code): Path<String>) -> Reply {
    let (lang, today) = (visit.lang(), visit.today());
    let year = match Input::of_query(visit.query()).some("year") {
        Some(year) => Some(year.parse::<i16>().map_err(|_| kernel::Error::field("year", "charter-year-range"))?),
        None => None,
    };
    let book = visit
        .read(move |tx| {
            let office = crate::office_id(tx, &code)?;
            if let Some(year) = year {
                crate::charter_of_year(tx, office, year, lang)
            } else {
                let charter = crate::charter_in_force(tx, office, today)?.ok_or(kernel::Error::NotFound)?;
                crate::charter_book(tx, charter.id, lang)
            }
        })
        .await?;
    let standards: Vec<Standard> = book.standards.iter().map(|one| Standard::new(one, &book.charter)).collect();
    answer(&headers, &standards)
}

impl Standard {
    pub(super) fn new(one: &crate::Standard, charter: &Charter) -> Self {
        Self {
            key: one.key.clone(),
            service: one.service_code.clone(),
            service_name: one.service_name.clone(),
            dimension: one.dimension,
            sub_dimension: one.sub_dimension,
            optional: one.optional,
            indicator: one.indicator.clone(),
            formula: one.formula.clone(),
            planned: one.planned.map(|planned| Planned {
                value: number(planned.value),
                unit: planned.unit,
                direction: planned.direction,
                share: planned.share.map(number),
            }),
            planned_text: one.planned_text.clone(),
            legal_limit: one.legal_limit.map(number),
            legal_norm: one.legal_norm.clone(),
            note: one.note.clone(),
            source: one.source.clone(),
            charter_year: charter.year,
            charter_version: charter.version,
        }
    }
}

/// A figure as JSON writes numbers: two decimals are exact enough in it.
fn number(figure: Hundredths) -> f64 {
    f64::from(i32::try_from(figure.get()).unwrap_or(i32::MAX)) / 100.0
}

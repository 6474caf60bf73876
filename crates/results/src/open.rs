//! The results as open data: key (year, service, standard), volume met and total volume, "no data" explicit. The same shape is
//! downloaded as a file and answered by the API.

#![expect(unused_qualifications, reason = "written by the macro that describes the route")]

use std::collections::BTreeMap;

use kernel::{Error, Invalid};
use serde::Serialize;
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::{Check, Input, Reply, Visit};

use crate::figure::Status;
use crate::table::{self, ResultsTable, TableRow};

/// The results of an office in a year.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenResults {
    /// The office's code.
    pub office: String,
    /// The office's name.
    pub office_name: String,
    /// Its body's name.
    pub body_name: String,
    /// The year of the requests.
    pub year: i16,
    /// The day for which the figures of a running year hold.
    #[schema(format = Date)]
    pub computed_on: String,
    /// How percentages are rounded.
    #[schema(example = "half up, two decimals")]
    pub rounding: &'static str,
    /// One entry for each standard of the charter.
    pub standards: Vec<OpenStandard>,
}

/// A standard with what was realised.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenStandard {
    /// The year of the requests.
    pub year: i16,
    /// The service's code; none where the standard is the whole office's.
    pub service: Option<String>,
    /// The service's name.
    pub service_name: String,
    /// The standard's key, the same over the years.
    pub standard: String,
    /// The quality factor.
    #[schema(example = "timeliness")]
    pub factor: String,
    /// The indicator, in words.
    pub indicator: String,
    /// The formula, in words.
    pub formula: String,
    /// The planned value, where it is a number.
    pub planned_value: Option<String>,
    /// Its unit.
    #[schema(example = "calendar_days")]
    pub planned_unit: Option<String>,
    /// `at_least` or `at_most`.
    pub planned_direction: Option<String>,
    /// The planned value in the office's own words.
    pub planned_text: String,
    /// The numerator; null where there is no data.
    pub volume_met: Option<i64>,
    /// The denominator; null where there is no data.
    pub volume_total: Option<i64>,
    /// The value: a percentage with at most two decimals, or days, or a score; null where there is no data.
    #[schema(example = "97.39")]
    pub value: Option<String>,
    /// `kept`, `not_kept`, `not_yet_due`, `no_data` or `no_target`.
    #[schema(example = "kept")]
    pub status: String,
    /// Whether nothing was recorded that could be measured.
    pub no_data: bool,
    /// Requests whose time is not over: in neither volume.
    pub not_yet_due: i64,
    /// Requests set apart, by reason.
    pub excluded: BTreeMap<String, i64>,
    /// Mean of the days taken.
    pub mean_days: Option<String>,
    /// Median of the days taken.
    pub median_days: Option<String>,
    /// 90th percentile of the days taken (nearest rank).
    pub p90_days: Option<i64>,
    /// The volumes by month of the request.
    pub months: Vec<OpenMonth>,
    /// Why the standard was missed.
    pub reason: String,
    /// What was counted, in words.
    pub counted: String,
    /// Where the figure comes from.
    pub source: String,
    /// Notes.
    pub note: String,
}

/// The volumes of a month.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenMonth {
    /// "01" to "12".
    pub month: String,
    /// The numerator.
    pub volume_met: i64,
    /// The denominator.
    pub volume_total: i64,
}

/// A results table as open data.
#[must_use]
pub fn open(table: &ResultsTable) -> OpenResults {
    OpenResults {
        office: table.office.clone(),
        office_name: table.office_name.clone(),
        body_name: table.body_name.clone(),
        year: table.year,
        computed_on: table.computed_on.to_string(),
        rounding: "half up, two decimals",
        standards: table.rows.iter().map(|row| standard(table.year, row)).collect(),
    }
}

fn standard(year: i16, row: &TableRow) -> OpenStandard {
    let figure = &row.figure;
    let has_data = figure.value.is_some();
    OpenStandard {
        year,
        service: row.service_code.clone(),
        service_name: row.service.clone(),
        standard: row.key.clone(),
        factor: row.dimension.to_string(),
        indicator: row.indicator.clone(),
        formula: row.formula.clone(),
        planned_value: row.planned.map(|planned| planned.value.to_string()),
        planned_unit: row.planned.map(|planned| planned.unit.to_string()),
        planned_direction: row.planned.map(|planned| planned.direction.to_string()),
        planned_text: row.planned_text.clone(),
        volume_met: has_data.then_some(figure.met),
        volume_total: has_data.then_some(figure.total),
        value: figure.value.map(|value| value.to_string()),
        status: row.status.to_string(),
        no_data: row.status == Status::NoData,
        not_yet_due: figure.not_yet_due,
        excluded: figure.excluded.clone(),
        mean_days: figure.days.map(|spread| spread.mean.to_string()),
        median_days: figure.days.map(|spread| spread.median.to_string()),
        p90_days: figure.days.map(|spread| spread.p90),
        months: figure
            .months
            .iter()
            .map(|(month, (met, total))| OpenMonth { month: month.clone(), volume_met: *met, volume_total: *total })
            .collect(),
        reason: row.remark.reason.clone(),
        counted: row.remark.counted.clone(),
        source: row.remark.source.clone(),
        note: row.remark.note.clone(),
    }
}

/// Which results are asked for.
#[derive(IntoParams)]
#[expect(dead_code, reason = "describes the query for the API's document; the query is read by name")]
#[into_params(parameter_in = Query)]
struct ResultsQuery {
    /// The office's code.
    office: String,
    /// The year of the requests.
    year: i16,
}

/// The results of an office in a year
///
/// Each standard of the charter with its exact volumes. Those of a year whose report is final are the report's.
#[utoipa::path(
    get, path = "/api/v1/results", tag = "results", params(ResultsQuery),
    responses(
        (status = 200, description = "The results", body = OpenResults),
        (status = 404, description = "No such office, or no charter for that year (problem details, RFC 9457)"),
        (status = 422, description = "A parameter is missing or is no year (problem details, RFC 9457)"),
    )
)]
pub(crate) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let mut check = Check::new(&input);
    let office = check.required("office", 100);
    let year = check.whole("year", 1900, 2200).and_then(|year| i16::try_from(year).ok());
    if input.some("year").is_none() {
        check.invalid.add("year", "web-field-missing");
    }
    check.done()?;
    let year = year.ok_or(Error::Invalid(Invalid::default()))?;
    let (today, lang) = (visit.today(), visit.lang());
    let table = visit
        .read(move |tx| {
            let office = charter::office_id(tx, &office)?;
            table::published(tx, office, year, today, lang)
        })
        .await?;
    Ok(web::reply::for_anybody(web::json(&open(&table))?))
}

/// The part of the API's document that this room answers for.
#[derive(OpenApi)]
#[openapi(paths(get), components(schemas(OpenResults, OpenStandard, OpenMonth)))]
struct Document;

/// The part of the API's document that this room answers for.
#[must_use]
pub fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

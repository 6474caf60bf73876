//! The times as open data: CSV for spreadsheets, JSON for programs.

use kernel::Lang;
use serde::Serialize;
use utoipa::ToSchema;
use web::{Reply, Visit};

use super::figures;
use super::find::{Asked, Times, times};

/// The table for spreadsheets.
pub(super) async fn csv(visit: Visit) -> Reply {
    let asked = Asked::of(&visit);
    let wanted = asked.clone();
    let (found, _) = visit.read(move |tx| times(tx, &wanted)).await?;
    let columns = [
        "year",
        "body",
        "office",
        "procedure",
        "term",
        "received",
        "concluded",
        "mean",
        "median",
        "within-count",
        "due",
        "within",
        "not-yet-due",
        "overdue",
        "withdrawn",
    ];
    let head = columns.map(|column| visit.say(&format!("cases-times-{column}")));
    let row = |times: &Times| {
        let tally = &times.tally;
        [
            asked.year.to_string(),
            times.office.body_name.clone(),
            times.office.name.clone(),
            times.version.definition.name.to(visit.lang()).0.to_owned(),
            figures::terms(&visit, &times.terms),
            tally.received.to_string(),
            tally.concluded.to_string(),
            times.mean(&visit),
            times.median(&visit),
            tally.within.to_string(),
            tally.due().to_string(),
            times.share(&visit),
            tally.not_yet_due.to_string(),
            tally.overdue.to_string(),
            tally.withdrawn.to_string(),
        ]
    };
    let bytes = web::csv::written(std::iter::once(head).chain(found.iter().map(row)))?;
    Ok(web::open_data(bytes, "text/csv; charset=utf-8", &format!("tempi-{}.csv", asked.year)))
}

/// The times of procedures in a year.
#[derive(Serialize, ToSchema)]
pub(super) struct OpenTimes {
    /// The year of the requests.
    year: i16,
    /// The day for which the figures hold.
    #[schema(format = Date)]
    computed_on: String,
    /// How percentages and means are rounded.
    #[schema(example = "half up, two decimals")]
    rounding: &'static str,
    procedures: Vec<OpenProcedure>,
}

/// A procedure with its times.
#[derive(Serialize, ToSchema)]
pub(super) struct OpenProcedure {
    /// Its code.
    procedure: String,
    /// Its name, in the reader's language where it is translated.
    name: String,
    /// The office's code.
    office: String,
    office_name: String,
    body_name: String,
    /// The legal terms of who filed in the year.
    legal_terms: Vec<OpenTerm>,
    received: i64,
    /// Concluded with an answer.
    concluded: i64,
    withdrawn: i64,
    /// Open, and not yet due: in neither volume.
    open_not_yet_due: i64,
    /// Open, and beyond their term.
    open_overdue: i64,
    /// Concluded within the term: the numerator.
    within_term: i64,
    /// Concluded under a term, or open beyond it: the denominator.
    due: i64,
    /// The share within the term; null where no term has ended.
    #[schema(example = "97.39")]
    share_within_term: Option<String>,
    /// From the request to the answer, calendar days.
    mean_days: Option<String>,
    median_days: Option<String>,
}

/// A legal term.
#[derive(Serialize, ToSchema)]
pub(super) struct OpenTerm {
    /// The first day of filing for which it holds; null: since ever.
    #[schema(format = Date)]
    filed_from: Option<String>,
    amount: u32,
    /// `calendar_days`, `working_days` or `months`.
    unit: &'static str,
    norm: String,
}

impl OpenProcedure {
    fn new(times: &Times, lang: Lang) -> Self {
        let (tally, definition) = (&times.tally, &times.version.definition);
        let spread = tally.spread();
        let terms = times.terms.iter().map(|term| OpenTerm {
            filed_from: term.filed_from.map(|from| from.to_string()),
            amount: term.term.amount(),
            unit: term.term.unit().name(),
            norm: term.norm.clone(),
        });
        Self {
            procedure: times.version.code.clone(),
            name: definition.name.to(lang).0.to_owned(),
            office: times.office.code.clone(),
            office_name: times.office.name.clone(),
            body_name: times.office.body_name.clone(),
            legal_terms: terms.collect(),
            received: tally.received,
            concluded: tally.concluded,
            withdrawn: tally.withdrawn,
            open_not_yet_due: tally.not_yet_due,
            open_overdue: tally.overdue,
            within_term: tally.within,
            due: tally.due(),
            share_within_term: tally.share().map(|share| share.to_string()),
            mean_days: spread.map(|spread| spread.mean.to_string()),
            median_days: spread.map(|spread| spread.median.to_string()),
        }
    }
}

/// Effective times against prescribed ones (L. 241/1990 art. 2 c. 4-bis).
#[utoipa::path(get, path = "/api/v1/times", tag = "cases",
    params(
        ("year" = Option<i16>, Query, description = "The year of the requests; the present one where none is named"),
        ("office" = Option<String>, Query, description = "An office's code"),
        ("q" = Option<String>, Query, description = "A piece of a procedure's name")),
    responses((status = 200, description = "The procedures with their times", body = OpenTimes)))]
pub(super) async fn json(visit: Visit) -> Reply {
    let asked = Asked::of(&visit);
    let wanted = asked.clone();
    let (found, _) = visit.read(move |tx| times(tx, &wanted)).await?;
    let open = OpenTimes {
        year: asked.year,
        computed_on: visit.today().to_string(),
        rounding: "half up, two decimals",
        procedures: found.iter().map(|times| OpenProcedure::new(times, visit.lang())).collect(),
    };
    Ok(web::reply::for_anybody(web::json(&open)?))
}

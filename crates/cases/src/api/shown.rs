//! A case as programs read it: what has happened and which days follow, no personal data.

use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kernel::Lang;
use kernel::permit::May;
use serde::Serialize;
use utoipa::ToSchema;
use web::{Reply, Visit};

use crate::advance::open;
use crate::case::{Clock, LegClock};
use crate::ids::CaseId;
use crate::record::{Opened, Written};

/// A case.
#[derive(Serialize, ToSchema)]
pub(super) struct ShownCase {
    id: String,
    /// The number of the last event.
    revision: u64,
    /// What the applicant types to follow it.
    code: String,
    /// The case's own address: who has it follows the case.
    url: String,
    /// Number and year in the protocol; none while it is asked for, or where the body keeps no register here.
    #[schema(example = "0000123/2026")]
    number: Option<String>,
    /// The procedure's code.
    procedure: String,
    channel: String,
    #[schema(format = Date)]
    filed_on: String,
    /// `waiting`, `under_way`, `documents`, `observations`, `decided` or `closed`.
    state: &'static str,
    /// The code of the step where it is.
    step: String,
    /// `granted`, `partly`, `refused`, `inadmissible`, `withdrawn`, `assent` or `rejection`.
    outcome: Option<&'static str>,
    /// The legal term.
    legal: Option<ShownClock>,
    /// The promise.
    promised: Option<ShownClock>,
    /// Where it has been, each office with its own share.
    legs: Vec<ShownLeg>,
    events: Vec<ShownEvent>,
}

/// A clock.
#[derive(Serialize, ToSchema)]
pub(super) struct ShownClock {
    /// The norm that sets it; empty of a promise.
    norm: String,
    #[schema(format = Date)]
    from: String,
    #[schema(format = Date)]
    due: String,
    /// When it stopped; none while it runs.
    #[schema(format = Date)]
    stopped_on: Option<String>,
    /// The steps that lead to the day, in the reader's language.
    explanation: Vec<String>,
}

/// A stay at a step.
#[derive(Serialize, ToSchema)]
pub(super) struct ShownLeg {
    step: String,
    #[schema(format = Date)]
    entered_on: String,
    #[schema(format = Date)]
    left_on: Option<String>,
    #[schema(format = Date)]
    due: Option<String>,
}

/// Something that happened.
#[derive(Serialize, ToSchema)]
pub(super) struct ShownEvent {
    number: u64,
    #[schema(format = Date)]
    on: String,
    what: &'static str,
}

impl ShownCase {
    pub(super) fn new(visit: &Visit, opened: &Opened) -> Self {
        let case = &opened.case;
        Self {
            id: case.id.to_string(),
            revision: case.revision,
            code: case.code.clone(),
            url: format!("{}/cases/{}", visit.app().settings().public_url, case.link),
            number: (!case.number.is_empty()).then(|| case.number.clone()),
            procedure: opened.version.code.clone(),
            channel: case.channel.to_string(),
            filed_on: case.filed_on.to_string(),
            state: case.stands.word(),
            step: case.step.clone(),
            outcome: case.outcome.map(crate::case::Outcome::word),
            legal: opened.clocks.legal.as_ref().map(|clock| ShownClock::new(visit, clock)),
            promised: opened.clocks.promised.as_ref().map(|clock| ShownClock::new(visit, clock)),
            legs: opened.clocks.legs.iter().map(ShownLeg::new).collect(),
            events: opened.events.iter().map(ShownEvent::new).collect(),
        }
    }
}

impl ShownClock {
    fn new(visit: &Visit, clock: &Clock) -> Self {
        let lang: Lang = visit.lang();
        let said = |message: &kernel::Message| visit.app().catalog().message(lang, message);
        Self {
            norm: clock.norm.clone(),
            from: clock.from.to_string(),
            due: clock.due.due.to_string(),
            stopped_on: clock.stopped_on.map(|on| on.to_string()),
            explanation: clock.due.explanation.iter().map(|step| said(&step.message())).collect(),
        }
    }
}

impl ShownLeg {
    fn new(leg: &LegClock) -> Self {
        Self {
            step: leg.leg.step.clone(),
            entered_on: leg.leg.entered_on.to_string(),
            left_on: leg.leg.left_on.map(|on| on.to_string()),
            due: leg.clock.as_ref().map(|clock| clock.due.due.to_string()),
        }
    }
}

impl ShownEvent {
    fn new(written: &Written) -> Self {
        Self { number: written.number, on: written.event.on.to_string(), what: written.event.what.name() }
    }
}

/// How a case stands.
#[utoipa::path(get, path = "/api/v1/cases/{id}", tag = "cases", security(("token" = [])),
    params(("id" = String, Path, description = "The case's identifier")),
    responses(
        (status = 200, description = "The case", body = ShownCase),
        (status = 404, description = "No case of the token's office (problem details)")))]
pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let id: CaseId = id.parse()?;
    let scope = visit.scope(May::WorkOnCases);
    let opened = visit.read(move |tx| open(tx, id, &scope)).await?;
    Ok(answer(&ShownCase::new(&visit, &opened)).into_response())
}

/// What only the program of the office may keep.
pub(super) fn answer(shown: &ShownCase) -> Response {
    let mut response = Json(shown).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

//! What is free: days, and the times of days. Everything asks the same function as the pages and as booking itself.

use axum::extract::Path;
use axum::http::HeaderMap;
use charter::CounterId;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::{Error, Message, OfficeId, Result};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Check, Input, Reply, Visit};

use super::moment;
use crate::counter::Asks;
use crate::free::Start;
use crate::kind::Kind;
use crate::look::{self, Wish};
use crate::store;
use crate::words::{Channel, Help};

/// The longest period for days, and for times, in days.
const DAYS_MOST: i64 = 92;
const STARTS_MOST: i64 = 31;

/// Free days in a period.
#[derive(Serialize, ToSchema)]
pub(super) struct FreeDays {
    #[schema(format = Date, example = "2026-10-05")]
    from: String,
    #[schema(format = Date, example = "2026-11-04")]
    to: String,
    days: Vec<OpenDay>,
    /// The address of the period that follows; none after the last day that has places.
    next: Option<String>,
}

/// A day on which an appointment can begin.
#[derive(Serialize, ToSchema)]
pub(super) struct OpenDay {
    #[schema(format = Date, example = "2026-10-07")]
    day: String,
    /// At how many times.
    starts: usize,
    /// The first of them.
    #[schema(example = "2026-10-07T10:00:00+02:00")]
    first: String,
}

/// Free times in a period.
#[derive(Serialize, ToSchema)]
pub(super) struct FreeStarts {
    #[schema(format = Date, example = "2026-10-05")]
    from: String,
    #[schema(format = Date, example = "2026-10-11")]
    to: String,
    starts: Vec<FreeStart>,
    /// The address of the period that follows; none after the last day that has places.
    next: Option<String>,
}

/// When an appointment can begin.
#[derive(Serialize, ToSchema)]
pub(super) struct FreeStart {
    #[schema(example = "2026-10-07T10:00:00+02:00")]
    starts_at: String,
    #[schema(example = "2026-10-07T10:30:00+02:00")]
    ends_at: String,
    /// How many desks could receive.
    desks: usize,
}

impl FreeStart {
    pub(super) fn new(visit: &Visit, start: &Start) -> Self {
        Self {
            starts_at: moment(visit, start.starts_at),
            ends_at: moment(visit, start.ends_at),
            desks: start.desks.len(),
        }
    }
}

/// What is asked for.
struct Asked {
    wish: Wish,
    from: Date,
    to: Date,
}

impl Asked {
    fn of(visit: &Visit, counter: CounterId, input: &Input, usual: i64, most: i64) -> Result<Self> {
        let mut check = Check::new(input);
        let kind = check.required("type", 60);
        let people = check.whole("people", 1, 99).unwrap_or(1);
        let from = check.date("from").unwrap_or_else(|| visit.today()).max(visit.today());
        let to = check.date("to").unwrap_or_else(|| from.saturating_add((usual - 1).days()));
        if to < from || from.saturating_add((most - 1).days()) < to {
            check.invalid.add("to", Message::new("agenda-api-range").with("most", most));
        }
        check.done()?;
        let wish = Wish {
            counter,
            kind: kind.parse()?,
            channel: Channel::Online,
            asks: Asks::Anyone,
            people: u16::try_from(people).unwrap_or(1),
            language: input.text("language").to_owned(),
            moving: None,
        };
        Ok(Self { wish, from, to })
    }

    /// The address of the period that follows, as long as this one.
    fn next(&self, visit: &Visit, last: Option<Date>) -> Option<String> {
        let from = self.to.saturating_add(1.day());
        if last.is_none_or(|last| from > last) {
            return None;
        }
        let length = self.from.until(self.to).map_or(0, |span| i64::from(span.get_days()));
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("type", &self.wish.kind.to_string());
        query.append_pair("from", &from.to_string()).append_pair("to", &from.saturating_add(length.days()).to_string());
        query.append_pair("people", &self.wish.people.to_string());
        if !self.wish.language.is_empty() {
            query.append_pair("language", &self.wish.language);
        }
        Some(format!("{}{}?{}", visit.app().settings().public_url, visit.path(), query.finish()))
    }
}

/// The languages in which help is given with a type.
///
/// # Errors
/// Database errors.
pub(super) fn languages(tx: &mut Tx<'_>, kind: &Kind, office: OfficeId) -> Result<Vec<String>> {
    if kind.help == Help::None { Ok(Vec::new()) } else { store::mediators::languages(tx, office) }
}

/// Whether help is given in the language that is asked for.
///
/// # Errors
/// `Invalid` beside `language`; `NotFound` where the public may know nothing of the counter; database errors.
pub(super) fn speaks(tx: &mut Tx<'_>, wish: &Wish) -> Result<()> {
    let terms = look::allowed(tx, wish)?;
    let known = wish.language.is_empty() || languages(tx, &terms.kind, terms.agenda.office)?.contains(&wish.language);
    if known { Ok(()) } else { Err(Error::field("language", "web-field-choice")) }
}

fn last_day(tx: &mut Tx<'_>, counter: CounterId) -> Result<Option<Date>> {
    Ok(store::places::last(tx, counter.into())?.map(|at| tx.clock().civil(at)))
}

/// The days of a period on which an appointment can begin.
#[utoipa::path(get, path = "/api/v1/counters/{counter}/days", tag = "agenda",
    params(
        ("type" = String, Query, description = "The type's code"),
        ("from" = Option<String>, Query, description = "The first day; today, where none is given"),
        ("to" = Option<String>, Query, description = "The last day, at most 92 days in all; 31 days, where none is given"),
        ("people" = Option<u16>, Query, description = "How many people come; one, where none is given"),
        ("language" = Option<String>, Query, description = "The language of the interpreter or mediator")),
    responses(
        (status = 200, description = "The free days", body = FreeDays),
        (status = 404, description = "There is no such counter, or it does not receive the type (problem details)"),
        (status = 409, description = "The type is booked by invitation only (problem details)"),
        (status = 422, description = "A parameter is wrong (problem details)")))]
pub(super) async fn days(visit: Visit, headers: HeaderMap, Path(counter): Path<String>) -> Reply {
    let asked = Asked::of(&visit, counter.parse()?, &Input::of_query(visit.query()), 31, DAYS_MOST)?;
    let (wish, period) = (asked.wish.clone(), (asked.from, asked.to));
    let read = visit.read(move |tx| {
        speaks(tx, &wish)?;
        Ok((look::days(tx, &wish, period)?, last_day(tx, wish.counter)?))
    });
    let (days, last) = read.await?;
    let days = days.iter().map(|day| OpenDay {
        day: day.day.to_string(),
        starts: day.starts,
        first: moment(&visit, day.first),
    });
    let found = FreeDays {
        from: asked.from.to_string(),
        to: asked.to.to_string(),
        days: days.collect(),
        next: asked.next(&visit, last),
    };
    let bytes = serde_json::to_vec(&found).map_err(Error::from)?;
    Ok(charter::open_data::answer(&headers, "application/json", bytes))
}

/// The times of a period at which an appointment can begin.
#[utoipa::path(get, path = "/api/v1/counters/{counter}/starts", tag = "agenda",
    params(
        ("type" = String, Query, description = "The type's code"),
        ("from" = Option<String>, Query, description = "The first day; today, where none is given"),
        ("to" = Option<String>, Query, description = "The last day, at most 31 days in all; 7 days, where none is given"),
        ("people" = Option<u16>, Query, description = "How many people come; one, where none is given"),
        ("language" = Option<String>, Query, description = "The language of the interpreter or mediator")),
    responses(
        (status = 200, description = "The free times", body = FreeStarts),
        (status = 404, description = "There is no such counter, or it does not receive the type (problem details)"),
        (status = 409, description = "The type is booked by invitation only (problem details)"),
        (status = 422, description = "A parameter is wrong (problem details)")))]
pub(super) async fn starts(visit: Visit, headers: HeaderMap, Path(counter): Path<String>) -> Reply {
    let asked = Asked::of(&visit, counter.parse()?, &Input::of_query(visit.query()), 7, STARTS_MOST)?;
    let (wish, period) = (asked.wish.clone(), (asked.from, asked.to));
    let read = visit.read(move |tx| {
        speaks(tx, &wish)?;
        Ok((look::between(tx, &wish, period)?, last_day(tx, wish.counter)?))
    });
    let (starts, last) = read.await?;
    let found = FreeStarts {
        from: asked.from.to_string(),
        to: asked.to.to_string(),
        starts: starts.iter().map(|start| FreeStart::new(&visit, start)).collect(),
        next: asked.next(&visit, last),
    };
    let bytes = serde_json::to_vec(&found).map_err(Error::from)?;
    Ok(charter::open_data::answer(&headers, "application/json", bytes))
}

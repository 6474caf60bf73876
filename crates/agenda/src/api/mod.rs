//! The room's API for programs: what can be booked and when, booking, moving and cancelling by the private address; and, with the token of an
//! office's program, the counter's reception and whom it convokes.
//!
//! `once` lets a program ask for a change again and get the same answer. What is wrong is said as problem details, in the reader's language.

mod appointment;
mod availability;
mod booking;
mod convocation;
mod counters;
mod described;
mod desk_booking;
mod hall;
mod once;
mod reception;

use axum::http::HeaderMap;
use axum::http::header;
use jiff::Timestamp;
use kernel::permit::May;
use utoipa::OpenApi;
use web::{API_BYTES, Check, Input, Routes, Visit};

use described::Everywhere;

pub(crate) fn routes() -> Routes {
    const MAY: May = May::ReceivePeople;
    Routes::new()
        .get("/api/v1/counters", May::Public, counters::list)
        .get_recent("/api/v1/counters/{counter}/days", availability::days)
        .get_recent("/api/v1/counters/{counter}/starts", availability::starts)
        .upload("/api/v1/appointments", May::Public, booking::post, API_BYTES)
        .get("/api/v1/appointments/{link}", May::Public, appointment::get)
        .upload("/api/v1/appointments/{link}/time", May::Public, appointment::shift, API_BYTES)
        .upload("/api/v1/appointments/{link}/cancellation", May::Public, appointment::give_back, API_BYTES)
        .get("/api/v1/reception", MAY, reception::list)
        .get("/api/v1/reception/{counter}/day", MAY, reception::day)
        .upload("/api/v1/reception/{counter}/bookings", MAY, desk_booking::post, API_BYTES)
        .upload("/api/v1/reception/{counter}/arrivals", MAY, hall::arrival, API_BYTES)
        .upload("/api/v1/reception/{counter}/tickets", MAY, hall::walk_in, API_BYTES)
        .upload("/api/v1/reception/{counter}/desks/{desk}/next", MAY, hall::next, API_BYTES)
        .upload("/api/v1/reception/{counter}/tickets/{id}/call", MAY, hall::call, API_BYTES)
        .upload("/api/v1/reception/{counter}/tickets/{id}/recall", MAY, hall::recall, API_BYTES)
        .upload("/api/v1/reception/{counter}/tickets/{id}/transfer", MAY, hall::transfer, API_BYTES)
        .upload("/api/v1/reception/{counter}/tickets/{id}/outcome", MAY, hall::outcome, API_BYTES)
        .upload("/api/v1/reception/{counter}/convocations", MAY, convocation::post, API_BYTES)
        .get("/api/v1/reception/{counter}/convocations/{id}", MAY, convocation::get)
        .upload("/api/v1/reception/{counter}/convocations/{id}/withdrawal", MAY, convocation::withdrawal, API_BYTES)
}

#[derive(OpenApi)]
#[openapi(
    paths(
        counters::list,
        availability::days,
        availability::starts,
        booking::post,
        appointment::get,
        appointment::shift,
        appointment::give_back,
        reception::list,
        reception::day,
        desk_booking::post,
        hall::arrival,
        hall::walk_in,
        hall::next,
        hall::call,
        hall::recall,
        hall::transfer,
        hall::outcome,
        convocation::post,
        convocation::get,
        convocation::withdrawal
    ),
    modifiers(&Everywhere)
)]
struct Document;

/// What this room's API is, for programs.
#[must_use]
pub fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

/// A moment as programs read it: the wall clock of the office with its distance from UTC (RFC 3339).
fn moment(visit: &Visit, at: Timestamp) -> String {
    at.to_zoned(visit.db().clock().zone().clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// A moment as programs send it: always with its zone, because a time without one is another moment elsewhere and twice in October.
fn instant(check: &mut Check<'_>, input: &Input, name: &'static str) -> Option<Timestamp> {
    let text = input.some(name);
    let at = text.and_then(|text| text.parse().ok());
    if at.is_none() {
        check.invalid.add(name, if text.is_some() { "agenda-api-time" } else { "web-field-missing" });
    }
    at
}

/// Whether a thing is still as the program has read it: `If-Match` names its revision, or none is named.
fn unchanged(headers: &HeaderMap, revision: u64) -> bool {
    let Some(named) = headers.get(header::IF_MATCH) else { return true };
    let own = tag(revision);
    named.to_str().unwrap_or_default().split(',').map(str::trim).any(|named| named == "*" || named == own)
}

/// The tag of a thing that has revisions.
fn tag(revision: u64) -> String {
    format!("\"{revision}\"")
}

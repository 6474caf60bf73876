//! Registers of emergency: opened with the act that allows it, their documents brought in, ended with how many there were.

use askama::Template;
use axum::extract::Path;
use kernel::{Error, Invalid, Result};
use web::forms::Check;
use web::{FormView, Input, Reply, Shell, Visit};

use super::form::moment;
use super::place::{EMERGENCIES, Place, Tabs, Which};
use crate::emergency::{self, Emergency, EmergencyId, WRITTEN_MOST};
use crate::store::emergencies;

#[derive(Template)]
#[template(path = "protocol_emergencies.html")]
struct Page {
    shell: Shell,
    tabs: Tabs,
    body: String,
    lines: Vec<Line>,
    form: FormView,
    end: FormView,
    /// Whether the form at which something is wrong is that of the end.
    ending: bool,
    any_open: bool,
}

/// A register of emergency in the list.
struct Line {
    emergency: Emergency,
    registered: i64,
    /// How many are still to be registered; none while that is not known.
    missing: Option<i64>,
    recover: Option<String>,
}

pub(super) async fn list(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    show(&visit, Which::named(input.some("body")), Input::new(), Invalid::default(), false).await
}

async fn show(visit: &Visit, which: Which, input: Input, invalid: Invalid, ending: bool) -> Reply {
    let (caller, lang) = (visit.signed_in()?.clone(), visit.lang());
    let (place, found) = visit
        .read(move |tx| {
            let place = Place::find_kept(tx, &caller, &which, lang)?;
            let found = emergencies::of_register(tx, place.register.id)?;
            Ok((place, found))
        })
        .await?;
    let refused = !invalid.is_empty();
    let now = visit.db().clock().local(visit.now()).strftime("%Y-%m-%dT%H:%M").to_string();
    let (own, other) = (FormView::new(visit, "protocol-emergency", input.clone(), invalid.clone()), Input::new());
    let line = |(emergency, registered): (Emergency, i64)| Line {
        missing: emergency.written.map(|written| (written - registered).max(0)),
        recover: (!place.offices.is_empty() && emergency.written.is_none_or(|written| registered < written))
            .then(|| place.href(&format!("/staff/protocol/new?emergency={}", emergency.id))),
        emergency,
        registered,
    };
    let lines: Vec<Line> = found.into_iter().map(line).collect();
    let empty = || FormView::new(visit, "protocol-emergency", other.clone().with("ended_at", &now), Invalid::default());
    let (form, end) = if ending { (empty(), own) } else { (own, empty()) };
    let page = Page {
        shell: place.shell(visit, visit.say("protocol-tab-emergencies")),
        tabs: place.tabs(visit, EMERGENCIES),
        body: place.body_code.clone(),
        any_open: lines.iter().any(|line| line.emergency.ended_at.is_none()),
        lines,
        form,
        end,
        ending,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn open(visit: Visit, input: Input) -> Reply {
    let which = Which::named(input.some("body"));
    match try_open(&visit, which.clone(), &input).await {
        Ok(place) => Ok(web::done(&place.href(EMERGENCIES), "protocol-emergency-opened")),
        Err(Error::Invalid(invalid)) => show(&visit, which, input, invalid, false).await,
        Err(other) => Err(other.into()),
    }
}

async fn try_open(visit: &Visit, which: Which, input: &Input) -> Result<Place> {
    let (caller, by, lang) = (visit.signed_in()?.clone(), visit.actor(), visit.lang());
    let place = visit.read(move |tx| Place::find_kept(tx, &caller, &which, lang)).await?;
    let mut check = Check::new(input);
    let (cause, act) = (check.required("cause", 500), check.required("act", 200));
    let began_at = moment(&mut check, input, "began_at", visit.db().clock().zone());
    check.done()?;
    let began_at = began_at.ok_or_else(|| Error::internal("a form without a moment and without an error"))?;
    let register = place.register.clone();
    visit.write(move |tx| emergency::open(tx, &register, (&cause, &act), began_at, &by).map(|_| ())).await?;
    Ok(place)
}

pub(super) async fn end(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: EmergencyId = id.parse()?;
    let found = visit.read(move |tx| emergencies::find(tx, id)).await?;
    let which = Which::Register(found.register);
    match try_end(&visit, which.clone(), found, &input).await {
        Ok(place) => Ok(web::done(&place.href(EMERGENCIES), "protocol-emergency-ended-done")),
        Err(Error::Invalid(invalid)) => show(&visit, which, input, invalid, true).await,
        Err(other) => Err(other.into()),
    }
}

async fn try_end(visit: &Visit, which: Which, found: Emergency, input: &Input) -> Result<Place> {
    let (caller, by, lang) = (visit.signed_in()?.clone(), visit.actor(), visit.lang());
    let place = visit.read(move |tx| Place::find_kept(tx, &caller, &which, lang)).await?;
    let mut check = Check::new(input);
    let ended_at = moment(&mut check, input, "ended_at", visit.db().clock().zone());
    if input.some("written").is_none() {
        check.invalid.add("written", "web-field-missing");
    }
    let written = check.whole("written", 0, WRITTEN_MOST);
    check.done()?;
    let (ended_at, written) =
        ended_at.zip(written).ok_or_else(|| Error::internal("a form without an end and without an error"))?;
    let register = place.register.clone();
    visit.write(move |tx| emergency::end(tx, &register, &found, ended_at, written, &by)).await?;
    Ok(place)
}

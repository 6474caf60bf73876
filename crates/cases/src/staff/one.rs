//! The page of a case: where it is, its clocks, what happened, what can be done next.

use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::terms::days_between;
use kernel::{Error, Invalid, Result, history};
use web::{Field, FormView, Input, Reply, Shell, Standing, Visit, show};

use super::clocks::{self, ClockView, DueView};
use super::found::{Found, may_act};
use super::parts::{self, Part, VerbForm};
use super::timeline::EventView;
use super::verb::Typed;
use super::{href, what_if};
use crate::acts::{self, Shown};
use crate::case::{Clocks, LegClock, Verb};
use crate::convoke;
use crate::ids::CaseId;
use crate::inspection;
use crate::person::{Person, Role};
use crate::procedure::{FieldKind, FormField};
use crate::record::Case;

#[derive(Template)]
#[template(path = "case_one.html")]
struct Page {
    shell: Shell,
    href: String,
    case: Case,
    procedure: String,
    applicant: Option<Person>,
    delegate: Option<Person>,
    /// Whether nobody has confirmed the applicant's mail address, and the delegate's: no message reaches them.
    unconfirmed: (bool, bool),
    office: String,
    here: String,
    step: String,
    officer: String,
    mark: &'static str,
    /// Where the receipt of the registration is printed.
    receipt: Option<String>,
    clocks: Vec<ClockView>,
    /// Whether the terms do not run yet.
    waits: bool,
    legs: Vec<LegView>,
    what_if: Option<WhatIf>,
    answers: Vec<(String, String)>,
    acts: Shown,
    may_write: bool,
    inspection: Option<inspection::Shown>,
    /// Whether the visitor works where the home is inspected.
    may_inspect: bool,
    /// The applicant's invitations to appointments, the newest first.
    standings: Vec<Standing>,
    missing: Vec<String>,
    events: Vec<EventView>,
    /// What others did since the visitor saw the case.
    meanwhile: Vec<EventView>,
    conflict: Option<String>,
    forms: Vec<VerbForm>,
    errors: Vec<Field>,
    accepted: String,
}

/// A stay of the case.
struct LegView {
    step: String,
    office: String,
    officer: String,
    from: Date,
    to: Option<Date>,
    days: i32,
    due: Option<DueView>,
}

/// The question what would follow, and its answer.
struct WhatIf {
    field: Field,
    on: Option<Date>,
    clocks: Vec<ClockView>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    show(&visit, id.parse()?, None).await
}

/// The page, with what was typed into one of its forms and refused.
pub(super) async fn show(visit: &Visit, id: CaseId, typed: Option<Typed>) -> Reply {
    web::page(&page(visit, read(visit, id).await?, typed))
}

type Supposed = Result<Option<(Date, Clocks)>, Invalid>;

/// What the page reads.
struct Read {
    found: Found,
    acts: Shown,
    supposed: Supposed,
    inspection: Option<inspection::Shown>,
    standings: Vec<Standing>,
}

async fn read(visit: &Visit, id: CaseId) -> Result<Read> {
    let (caller, by, lang, app) = (visit.signed_in()?.clone(), visit.actor(), visit.lang(), visit.app().clone());
    let input = Input::of_query(visit.query());
    // Who looks at a person's data is written down (GDPR art. 5 c. 2).
    let write = move |tx: &mut Tx<'_>| {
        let found = Found::find(tx, &app, &caller, id, lang)?;
        let case = &found.opened.case;
        history::reading(tx, &by, &case.subject(), case.office, case.name())?;
        let supposed = match what_if::asked(tx, &found, &input) {
            Err(Error::Invalid(invalid)) => Err(invalid),
            other => Ok(other?),
        };
        let acts = acts::shown(tx, &found.opened, lang)?;
        let inspection = inspection::shown(tx, app.catalog(), &found.opened, lang)?;
        let standings = convoke::standings(tx, &app, &found.opened, lang)?;
        Ok(Read { found, acts, supposed, inspection, standings })
    };
    visit.write(write).await
}

fn page(visit: &Visit, read: Read, typed: Option<Typed>) -> Page {
    let Read { found, acts, supposed, inspection, standings } = read;
    let found = &found;
    let (opened, case) = (&found.opened, &found.opened.case);
    let events: Vec<EventView> = opened.events.iter().map(|written| EventView::new(visit, found, written)).collect();
    let seen = typed.as_ref().map_or(case.revision, |typed| typed.input.text("seen").parse().unwrap_or(case.revision));
    let forms = parts::forms(visit, found, typed.as_ref());
    let definition = &opened.version.definition;
    let answers = definition.fields.iter().filter_map(|field| {
        let answer = found.answers.get(&field.code).filter(|answer| !answer.is_empty())?;
        Some((field.label.it().to_owned(), answer_written(visit, field, answer)))
    });
    Page {
        shell: found.shell(visit),
        href: href(case.id),
        procedure: definition.name.it().to_owned(),
        office: found.office(case.office).to_owned(),
        here: found.office(case.leg_office).to_owned(),
        step: found.step(&case.step).to_owned(),
        officer: found.officer(case.officer).to_owned(),
        mark: mark(case),
        waits: opened.course.began_on.is_none(),
        receipt: receipt(visit, case),
        clocks: clocks::shown(visit, &opened.clocks, found.office(case.leg_office)),
        legs: opened
            .clocks
            .legs
            .iter()
            .zip(&found.stays)
            .map(|(leg, stay)| leg_view(visit, found, leg, *stay))
            .collect(),
        what_if: what_if_view(visit, found, supposed),
        answers: answers.collect(),
        acts,
        may_write: visit.caller().is_some_and(|caller| may_act(caller, opened, Verb::Report)),
        inspection,
        standings,
        may_inspect: visit.may(May::WorkOnCases, case.leg_office),
        missing: found.missing().into_iter().map(|needed| needed.title.it().to_owned()).collect(),
        meanwhile: opened.events[events.len().min(usize::try_from(seen).unwrap_or(0))..]
            .iter()
            .map(|written| EventView::new(visit, found, written))
            .collect(),
        events,
        conflict: typed.and_then(|typed| typed.conflict).map(|message| visit.message(&message)),
        errors: forms.iter().flat_map(|form| form.errors.clone()).collect(),
        forms,
        applicant: found.applicant.clone(),
        delegate: found.delegate.clone(),
        unconfirmed: (found.waits(Role::Applicant), found.waits(Role::Delegate)),
        case: case.clone(),
        accepted: protocol::accepted(),
    }
}

/// An answer as people read it: a tick is kept as a word, a day as data write it.
fn answer_written(visit: &Visit, field: &FormField, answer: &str) -> String {
    match (field.kind, answer.parse()) {
        (FieldKind::Tick, _) => visit.say("web-yes"),
        (FieldKind::Date, Ok(day)) => show::date(visit.lang(), day),
        _ => field.words(answer, kernel::Lang::It).to_owned(),
    }
}

/// The mark beside how a case stands.
pub(super) fn mark(case: &Case) -> &'static str {
    use crate::case::Stands;
    match case.stands {
        Stands::Closed => "neutral",
        Stands::Waiting | Stands::Documents | Stands::Observations => "warning",
        Stands::UnderWay => "info",
        Stands::Decided => "success",
    }
}

/// The receipt of the registration, for who may print it; none while the number is still to come.
fn receipt(visit: &Visit, case: &Case) -> Option<String> {
    let registration = case.registration.filter(|_| !case.number.is_empty())?;
    let may = visit.may(May::Register, case.office);
    may.then(|| format!("/staff/protocol/registrations/{registration}/receipt.pdf"))
}

fn leg_view(visit: &Visit, found: &Found, leg: &LegClock, office: kernel::OfficeId) -> LegView {
    let (clock, leg) = (&leg.clock, &leg.leg);
    LegView {
        step: found.step(&leg.step).to_owned(),
        office: found.office(office).to_owned(),
        officer: found.officer(leg.officer).to_owned(),
        from: leg.entered_on,
        to: leg.left_on,
        days: days_between(leg.entered_on, leg.left_on.unwrap_or(visit.today())),
        due: clock.as_ref().map(|clock| DueView::new(visit, clock.due.due, clock.stopped_on)),
    }
}

fn what_if_view(visit: &Visit, found: &Found, supposed: Supposed) -> Option<WhatIf> {
    let (name, _) = what_if::awaited(found.opened.course.stands)?;
    let (asked, invalid) = match supposed {
        Ok(asked) => (asked, Invalid::default()),
        Err(invalid) => (None, invalid),
    };
    let input = Input::of_query(visit.query());
    let field = FormView::new(visit, "cases-staff-if", input, invalid).required(name);
    let office = found.office(found.opened.case.leg_office);
    let (on, clocks) = match &asked {
        Some((on, clocks)) => (Some(*on), clocks::shown(visit, clocks, office)),
        None => (None, Vec::new()),
    };
    Some(WhatIf { field, on, clocks })
}

//! The page of a case: where it is, its clocks, what happened, what can be done next.

use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::terms::days_between;
use kernel::{Error, Invalid, Result, history};
use web::{Field, FormView, Input, Reply, Shell, Visit, show};

use super::clocks::{self, ClockView, DueView};
use super::found::Found;
use super::parts::{self, Part, VerbForm};
use super::timeline::EventView;
use super::verb::Typed;
use super::{href, what_if};
use crate::case::{Clocks, LegClock};
use crate::ids::CaseId;
use crate::person::Person;
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
    office: String,
    here: String,
    step: String,
    officer: String,
    mark: &'static str,
    /// Where the receipt of the registration is printed.
    receipt: Option<String>,
    clocks: Vec<ClockView>,
    legs: Vec<LegView>,
    what_if: Option<WhatIf>,
    answers: Vec<(String, String)>,
    documents: Vec<DocumentView>,
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

/// A document that came.
struct DocumentView {
    name: String,
    /// Which of the needed ones it is; empty for others.
    what: String,
    size: String,
    on: Date,
    from_office: bool,
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
    let (found, supposed) = read(visit, id).await?;
    web::page(&page(visit, &found, supposed, typed))
}

type Supposed = Result<Option<(Date, Clocks)>, Invalid>;

async fn read(visit: &Visit, id: CaseId) -> Result<(Found, Supposed)> {
    let (caller, by, lang) = (visit.signed_in()?.clone(), visit.actor(), visit.lang());
    let input = Input::of_query(visit.query());
    // Who looks at a person's data is written down (GDPR art. 5 c. 2).
    let write = move |tx: &mut Tx<'_>| {
        let found = Found::find(tx, &caller, id, lang)?;
        let case = &found.opened.case;
        history::reading(tx, &by, &case.subject(), case.office, case.name())?;
        let supposed = match what_if::asked(tx, &found, &input) {
            Err(Error::Invalid(invalid)) => Err(invalid),
            other => Ok(other?),
        };
        Ok((found, supposed))
    };
    visit.write(write).await
}

fn page(visit: &Visit, found: &Found, supposed: Supposed, typed: Option<Typed>) -> Page {
    let (opened, case) = (&found.opened, &found.opened.case);
    let events: Vec<EventView> = opened.events.iter().map(|written| EventView::new(visit, found, written)).collect();
    let seen = typed.as_ref().map_or(case.revision, |typed| typed.input.text("seen").parse().unwrap_or(case.revision));
    let forms = parts::forms(visit, found, typed.as_ref());
    let definition = &opened.version.definition;
    let answers = definition.fields.iter().filter_map(|field| {
        let answer = found.answers.get(&field.code).filter(|answer| !answer.is_empty())?;
        Some((field.label.it().to_owned(), answer_written(visit, field.words(answer, kernel::Lang::It))))
    });
    Page {
        shell: found.shell(visit),
        href: href(case.id),
        procedure: definition.name.it().to_owned(),
        office: found.office(case.office).to_owned(),
        here: found.office(case.leg_office).to_owned(),
        step: found.step(&case.step).to_owned(),
        officer: found.officer(case.officer).to_owned(),
        mark: mark(case, visit.today()),
        receipt: receipt(visit, case),
        clocks: clocks::shown(visit, &opened.clocks, found.office(case.leg_office)),
        legs: opened.clocks.legs.iter().zip(&found.stays).map(|(leg, stay)| leg_view(visit, found, leg, *stay)).collect(),
        what_if: what_if_view(visit, found, supposed),
        answers: answers.collect(),
        documents: documents(visit, found),
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
        case: case.clone(),
        accepted: protocol::accepted(),
    }
}

/// A tick is kept as a word.
fn answer_written(visit: &Visit, answer: &str) -> String {
    if answer == "yes" { visit.say("web-yes") } else { answer.to_owned() }
}

/// The mark beside how a case stands.
pub(super) fn mark(case: &Case, today: Date) -> &'static str {
    use crate::case::Stands;
    match case.stands {
        Stands::Closed => "neutral",
        _ if case.due.is_some_and(|due| due < today) => "danger",
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

fn documents(visit: &Visit, found: &Found) -> Vec<DocumentView> {
    let needed = &found.opened.version.definition.documents;
    let what = |code: &str| needed.iter().find(|needed| needed.code == code).map(|needed| needed.title.it().to_owned());
    let line = |kept: &crate::CaseDocument| DocumentView {
        name: kept.document.name.clone(),
        what: what(&kept.code).unwrap_or_default(),
        size: show::bytes(visit.lang(), kept.document.bytes),
        on: visit.db().clock().civil(kept.at),
        from_office: kept.from_office,
    };
    found.documents.iter().map(line).collect()
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

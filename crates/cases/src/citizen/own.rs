//! The case's own page, for who has its address: where it is in plain words, by when it has to end and why, what is asked now. It shows no more
//! personal data than that takes.

use askama::Template;
use axum::extract::Path;
use charter::ServicePage;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::terms::Rules;
use kernel::{Invalid, Lang, Result};
use web::{App, Input, Reply, Shell, Standing, Visit};

use super::address::Waiting;
use super::clock::{ClockView, Length, lengths, views};
use super::start::sheet;
use super::substitute::{Substitute, may_ask};
use crate::acts::{self, IssuedAct};
use crate::address::Party;
use crate::case::{Outcome, Stands, What};
use crate::person::Role;
use crate::procedure::{ActKind, ClockStart};
use crate::record::{Case, Opened};
use crate::said::Told;
use crate::store::{cases, files, people};
use crate::{advance, convoke, ids::CaseLink, tell};

#[derive(Template)]
#[template(path = "follow_case.html")]
struct Page {
    shell: Shell,
    name: Told,
    case: Case,
    sheet: ServicePage,
    stands_kind: &'static str,
    step: Option<Told>,
    office_now: String,
    officer: String,
    asked: Option<Asked>,
    /// The mail addresses that nobody has confirmed yet.
    waiting: Vec<Waiting>,
    clocks: Vec<ClockView>,
    lengths: Vec<Length>,
    clock_start: ClockStart,
    turns: Vec<Turn>,
    received: Vec<ReceivedLine>,
    acts: Vec<IssuedAct>,
    /// The invitations to appointments, the newest first.
    standings: Vec<Standing>,
    /// Where the appointment for what is to be collected is booked; none where it takes none.
    collection: Option<String>,
    outcome: Option<Outcome>,
    remedies: Told,
    substitute: Option<Substitute>,
    may_withdraw: bool,
}

/// What the office asks of the applicant now.
#[derive(Clone)]
pub(super) struct Asked {
    /// `documents` or `observations`.
    pub(super) what: &'static str,
    /// What the office has written.
    pub(super) text: String,
    /// The letter in which it has written it, where it issued one.
    pub(super) letter: Option<IssuedAct>,
    /// The last day for an answer; none where the calendar does not reach so far.
    pub(super) by: Option<Date>,
}

/// Something that happened.
struct Turn {
    on: Date,
    what: String,
    step: Option<Told>,
    text: String,
}

/// A document that the office has.
struct ReceivedLine {
    title: Told,
    on: Date,
}

/// A case by its address, with all that its page says.
pub(super) struct Own {
    pub(super) opened: Opened,
    pub(super) sheet: ServicePage,
    pub(super) asked: Option<Asked>,
    /// Whether the applicant may turn to who holds the substitute power.
    pub(super) may_ask_substitute: bool,
    office_now: String,
    /// Those who gave a mail address.
    pub(super) parties: Vec<Party>,
    pub(super) files: Vec<crate::CaseDocument>,
    acts: Vec<IssuedAct>,
    standings: Vec<Standing>,
    collection: Option<String>,
}

impl Own {
    /// The frame of a page below the case's own.
    pub(super) fn shell(&self, visit: &Visit, title: String) -> Shell {
        let case = &self.opened.case;
        let case_title = visit.fill("cases-own-title", &[("number", case.name().into())]);
        let page_of_case = format!("/cases/{}", case.link);
        visit.shell(title).trail([(visit.say("cases-find-title"), "/cases"), (case_title, page_of_case.as_str())])
    }

    /// # Errors
    /// `NotFound` for other people's and forged addresses alike.
    pub(super) fn find(tx: &mut Tx<'_>, app: &App, link: CaseLink, lang: Lang) -> Result<Self> {
        let case = cases::by_link(tx, link)?;
        let opened = advance::opened(tx, case)?;
        let sheet = sheet(tx, &opened.version, lang)?;
        let office_now = charter::office_page_by_id(tx, opened.case.leg_office, lang)?.office.name;
        let files = files::of(tx, opened.case.id)?;
        let acts = acts::issued(tx, &opened.case)?;
        let may_ask_substitute = may_ask(tx, &opened)?;
        let standings = convoke::standings(tx, app, &opened, lang)?;
        let bookable = app.bookable(tx, opened.case.service)?;
        let open = standings.iter().find(|one| one.comes.is_open()).map(|one| one.href.clone());
        let collection = open.or_else(|| bookable.then(|| format!("/appointments?service={}", sheet.service.code)));
        let (asked, parties) = (asked(tx, &opened, &acts)?, people::parties(tx, opened.case.id)?);
        Ok(Self { opened, sheet, asked, may_ask_substitute, office_now, parties, files, acts, standings, collection })
    }

    /// The officer in charge: the procedure's, else the service's, else the head of the office.
    pub(super) fn officer(&self) -> String {
        let own = self.opened.version.definition.officer.trim();
        if own.is_empty() { self.sheet.responsible().to_owned() } else { own.to_owned() }
    }
}

pub(super) async fn find(visit: &Visit, link: CaseLink) -> Result<Own> {
    let (app, lang) = (visit.app().clone(), visit.lang());
    visit.read(move |tx| Own::find(tx, &app, link, lang)).await
}

/// What the office asks, and until when.
fn asked(tx: &mut Tx<'_>, opened: &Opened, acts: &[IssuedAct]) -> Result<Option<Asked>> {
    let rules = Rules::italian();
    let (what, kind, days) = match opened.course.stands {
        Stands::Documents => (What::DocumentsRequested, ActKind::Documents, rules.documents.at_most_days),
        Stands::Observations => (What::RejectionNotice, ActKind::RejectionNotice, rules.rejection.days_to_observe),
        _ => return Ok(None),
    };
    let calendar = charter::office_calendar(tx, opened.case.office)?;
    let last = opened.events.iter().rev().find(|written| written.event.what == what);
    Ok(last.map(|written| {
        let day = written.event.on.saturating_add(jiff::Span::new().days(i64::from(days)));
        Asked {
            what: if what == What::RejectionNotice { "observations" } else { "documents" },
            text: if written.public { written.text.clone() } else { String::new() },
            letter: acts.iter().rev().find(|act| act.kind == kind).cloned(),
            by: calendar.roll_over(day).ok(),
        }
    }))
}

fn step_name(visit: &Visit, opened: &Opened, code: &str) -> Option<Told> {
    let step = opened.version.definition.step(code)?;
    Some(opened.case.step_name(step, visit.app().catalog(), visit.lang()))
}

fn turns(visit: &Visit, opened: &Opened) -> Vec<Turn> {
    let told = opened.events.iter().filter(|written| tell::is_told(&written.event.what));
    let turn = |written: &crate::Written| {
        let what = &written.event.what;
        let key = match what {
            What::Decided { outcome } | What::Silence { outcome } => format!("cases-own-outcome-{outcome}"),
            other => format!("cases-own-told-{}", other.name()),
        };
        let step = match what {
            What::Passed { to } => step_name(visit, opened, to),
            _ => None,
        };
        let text = if written.public { written.text.clone() } else { String::new() };
        Turn { on: written.event.on, what: visit.say(&key), step, text }
    };
    let mut turns: Vec<Turn> = told.map(turn).collect();
    turns.reverse();
    turns
}

fn received(visit: &Visit, own: &Own) -> Vec<ReceivedLine> {
    let (lang, clock) = (visit.lang(), visit.db().clock());
    let brought = own.files.iter().filter(|file| !file.from_office);
    let title = |code: &str| {
        let needed = own.opened.version.definition.documents.iter().find(|one| one.code == code);
        needed.map_or_else(|| Told { text: visit.say("cases-apply-other-document"), lang }, |one| one.title.told(lang))
    };
    brought.map(|file| ReceivedLine { title: title(&file.code), on: clock.civil(file.at) }).collect()
}

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    show(&visit, link.parse()?, None).await
}

/// The page, with an address that was typed and cannot be.
pub(super) async fn show(visit: &Visit, link: CaseLink, typed: Option<(Role, Input, Invalid)>) -> Reply {
    let own = find(visit, link).await?;
    let (case, course, definition) = (&own.opened.case, &own.opened.course, &own.opened.version.definition);
    let lang = visit.lang();
    let title = visit.fill("cases-own-title", &[("number", case.name().into())]);
    let (is_open, refused) = (course.closed_on.is_none(), typed.is_some());
    let page = Page {
        shell: visit.shell(title).trail([(visit.say("cases-find-title"), "/cases")]),
        name: definition.name.told(lang),
        stands_kind: match course.stands {
            Stands::Waiting | Stands::UnderWay => "info",
            Stands::Documents | Stands::Observations => "warning",
            Stands::Decided => "success",
            Stands::Closed => "neutral",
        },
        step: step_name(visit, &own.opened, &case.step).filter(|_| is_open),
        officer: own.officer(),
        waiting: Waiting::of(visit, &own.parties, typed),
        clocks: views(visit, &own.opened.clocks),
        lengths: lengths(visit, definition, case.filed_on),
        clock_start: definition.clock_start,
        turns: turns(visit, &own.opened),
        received: received(visit, &own),
        outcome: course.decided.map(|(_, outcome)| outcome),
        remedies: definition.remedies.told(lang),
        substitute: Substitute::of(visit, &own.opened, own.may_ask_substitute).filter(|_| course.decided.is_none()),
        may_withdraw: is_open && course.decided.is_none(),
        case: case.clone(),
        asked: own.asked,
        acts: own.acts,
        standings: own.standings,
        collection: own.collection,
        office_now: own.office_now,
        sheet: own.sheet,
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

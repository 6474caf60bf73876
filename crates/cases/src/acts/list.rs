//! The acts and documents of a case: as a page, and as a part of the case's own.

use askama::Template;
use axum::extract::Path;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::ledger::Channel;
use kernel::permit::May;
use kernel::terms::Basis;
use kernel::{Invalid, Lang, Result};
use web::{FormView, Input, Reply, Shell, Visit};

use super::act::{Act, CHANNELS};
use super::channel_words;
use super::found::{Found, href, may};
use super::send::Sending;
use crate::document::CaseDocument;
use crate::procedure::{ActKind, ActTemplate, Procedure};
use crate::record::{Case, Opened};
use crate::store::{acts, files, sendings};

/// What the case's page shows of acts and documents: `case_acts.html` reads it as `acts`.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Where an act is begun.
    pub new: String,
    /// Where the receipt of the application is.
    pub receipt: String,
    /// The acts by which the case can go on now.
    pub next: Vec<NextAct>,
    /// Acts and letters, drafts included, in the order in which they were begun.
    pub acts: Vec<ActLine>,
    /// Documents, in the order in which they came.
    pub documents: Vec<DocumentLine>,
}

/// An act by which a case can go on.
#[derive(Clone, Debug)]
pub struct NextAct {
    /// Where it is written: a draft that somebody has begun, else a new one.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What it does.
    pub kind: ActKind,
    /// Whether somebody has begun it.
    pub begun: bool,
}

/// An act in a list.
#[derive(Clone, Debug)]
pub struct ActLine {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What it does.
    pub kind: ActKind,
    /// The day of issue; none for a draft.
    pub issued_on: Option<Date>,
    /// Its number in the protocol; may be empty.
    pub number: String,
    /// When and how it was received.
    pub delivered: Option<(Date, Channel)>,
    /// When and how the program sent it; no day where it has not left yet.
    pub sent: Option<(Option<Date>, Channel)>,
    /// Whether somebody has to do something about that.
    pub asks: bool,
}

/// A document in a list.
#[derive(Clone, Debug)]
pub struct DocumentLine {
    /// The file.
    pub href: String,
    /// What it is, of what the procedure needs; empty for others.
    pub what: String,
    /// Its name.
    pub name: String,
    /// Its size, in words.
    pub size: String,
    /// Whether an office wrote it.
    pub from_office: bool,
    /// When it came.
    pub at: Timestamp,
}

/// An act that the applicant may read, for the case's own page behind its link.
#[derive(Clone, Debug)]
pub struct IssuedAct {
    /// The file.
    pub href: String,
    /// Its title, in Italian.
    pub title: String,
    /// What it does.
    pub kind: ActKind,
    /// The day of issue.
    pub on: Date,
    /// When and how it was received.
    pub delivered: Option<(Date, Channel)>,
    /// When and how the program sent it.
    pub sent: Option<(Date, Channel)>,
    /// Whether it waits at the counter to be collected.
    pub waits: bool,
}

/// The acts and documents of a case that was opened.
///
/// # Errors
/// Database errors.
pub fn shown(tx: &mut Tx<'_>, opened: &Opened, lang: Lang) -> Result<Shown> {
    let (id, written) = (opened.case.id, acts::of(tx, opened.case.id)?);
    let (next, sent, clock) = (next(tx, opened, &written)?, sendings::of(tx, id)?, tx.clock().clone());
    let left = |sending: &Sending| sending.notice.sent_at.map(|at| clock.civil(at));
    let act = |act: Act| {
        let last = sent.iter().find(|(of, _)| *of == act.id).map(|(_, sending)| sending);
        ActLine {
            href: href(id, &format!("acts/{}", act.id)),
            issued_on: act.issued.as_ref().map(|issued| issued.on),
            number: act.issued.map(|issued| issued.number).unwrap_or_default(),
            asks: act.delivery.is_none() && last.is_some_and(|last| last.asks.is_some() || last.is_stuck()),
            delivered: act.delivery.map(|delivery| (delivery.on, delivery.channel)),
            sent: last.map(|last| (left(last), last.channel)),
            title: act.title,
            kind: act.kind,
        }
    };
    let document = |one: CaseDocument| DocumentLine {
        href: href(id, &format!("documents/{}", one.id)),
        what: title(&opened.version.definition, &one.code),
        name: one.document.name,
        size: web::show::bytes(lang, one.document.bytes),
        from_office: one.from_office,
        at: one.at,
    };
    Ok(Shown {
        new: href(id, "acts/new"),
        receipt: href(id, "receipt.pdf"),
        next,
        acts: written.into_iter().map(act).collect(),
        documents: files::of(tx, id)?.into_iter().map(document).collect(),
    })
}

/// The acts that would make something happen now: asked of the course, as their issue asks it.
fn next(tx: &mut Tx<'_>, opened: &Opened, written: &[Act]) -> Result<Vec<NextAct>> {
    let (own, today) = (charter::office_calendar(tx, opened.case.office)?, tx.clock().today());
    let (basis, procedure) = (Basis::new(&own).asked_on(today), &opened.version.definition);
    let can = |kind: ActKind| {
        let what = kind.happens(Channel::Counter, 1, "-");
        what.is_some_and(|what| opened.course.allows(procedure, what, &basis))
    };
    let act = |template: &ActTemplate| {
        let draft = written.iter().find(|act| act.issued.is_none() && act.template == template.code);
        let new = || format!("acts/new?template={}", template.code);
        NextAct {
            href: href(opened.case.id, &draft.map_or_else(new, |draft| format!("acts/{}", draft.id))),
            title: template.title.clone(),
            kind: template.kind,
            begun: draft.is_some(),
        }
    };
    Ok(procedure.acts.iter().filter(|template| can(template.kind)).map(act).collect())
}

/// What was issued in a case, for the applicant.
///
/// # Errors
/// Database errors.
pub fn issued(tx: &mut Tx<'_>, case: &Case) -> Result<Vec<IssuedAct>> {
    let (sent, clock) = (sendings::of(tx, case.id)?, tx.clock().clone());
    let line = |act: Act| {
        let issued = act.issued.as_ref()?;
        // What certified mail could not deliver was sent to nobody.
        let left = sent.iter().filter(|(of, sending)| *of == act.id && !sending.has_failed());
        let mut left = left.filter_map(|(_, sending)| Some((clock.civil(sending.notice.sent_at?), sending.channel)));
        Some(IssuedAct {
            href: format!("/cases/{}/acts/{}", case.link, act.id),
            on: issued.on,
            waits: issued.channel == Channel::Counter && act.delivery.is_none(),
            title: act.title,
            kind: act.kind,
            delivered: act.delivery.map(|delivery| (delivery.on, delivery.channel)),
            sent: left.next(),
        })
    };
    Ok(acts::of(tx, case.id)?.into_iter().filter_map(line).collect())
}

/// The title of a document that the procedure needs.
fn title(procedure: &Procedure, code: &str) -> String {
    let needed = procedure.documents.iter().find(|document| document.code == code);
    needed.map_or_else(String::new, |document| document.title.to(Lang::It).0.to_owned())
}

#[derive(Template)]
#[template(path = "act_list.html")]
pub(super) struct Page {
    shell: Shell,
    lead: String,
    acts: Shown,
    may_write: bool,
    accepted: String,
    upload: String,
    form: FormView,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = Found::of(&visit, &id).await?;
    let input = Input::new().with("channel", Channel::Counter);
    web::page(&page(&visit, &found, input, Invalid::default()).await?)
}

/// The page, with what was typed into its form.
pub(super) async fn page(visit: &Visit, found: &Found, input: Input, invalid: Invalid) -> Result<Page> {
    let (opened, lang) = (found.opened.clone(), visit.lang());
    let acts = visit.read(move |tx| shown(tx, &opened, lang)).await?;
    let (case, procedure) = (&found.opened.case, &found.opened.version.definition);
    let other = (String::new(), visit.say("cases-act-document-other"));
    let needed = procedure.documents.iter().map(|document| (document.code.clone(), document.title.it().to_owned()));
    let own = format!("/staff/cases/{}", case.id);
    Ok(Page {
        shell: visit
            .staff_shell(visit.fill("cases-act-list-title", &[("number", case.name().into())]))
            .trail([(visit.say("cases-staff-menu"), "/staff/cases"), (case.name().to_owned(), own.as_str())]),
        lead: procedure.name.it().to_owned(),
        acts,
        may_write: may(visit, May::WorkOnCases, case),
        accepted: protocol::accepted(),
        upload: found.href("files"),
        form: FormView::new(visit, "cases-act", input, invalid)
            .with_choices("code", std::iter::once(other).chain(needed))
            .with_choices("channel", CHANNELS.map(|channel| (channel.to_string(), channel_words(visit, channel)))),
    })
}

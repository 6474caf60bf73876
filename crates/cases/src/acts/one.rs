//! One act: a draft to be written on, or what was issued, with how it was received.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use kernel::permit::May;
use kernel::{Error, Invalid, Result};
use web::{FormView, Input, Reply, Shell, Visit};

use super::act::{Act, CHANNELS};
use super::found::{FoundAct, may, must};
use super::send::{self, Sending};
use super::{channel_words, draft, unfilled_words};
use crate::procedure::ActKind;
use crate::store::sendings;

#[derive(Template)]
#[template(path = "act_one.html")]
pub(super) struct Page {
    shell: Shell,
    lead: String,
    href: String,
    act: Act,
    /// The registration's number; empty where there is none, or none yet.
    number: String,
    paragraphs: Vec<String>,
    unfilled: Vec<(String, String)>,
    /// How it was sent.
    sendings: Vec<Sent>,
    /// Whether the visitor may write on it, and issue it.
    may_write: bool,
    may_issue: bool,
    /// Whether somebody else has written on it meanwhile.
    stale: bool,
    /// What cannot be, above the form.
    pub(super) refusal: Option<String>,
    revision: u64,
    seen: u64,
    form: FormView,
}

/// A sending, in words.
struct Sent {
    /// "PEC · anna@pec.example.it · partito il 12/10/2026, 10:30".
    said: String,
    /// What holds it back, or what somebody has to do.
    trouble: Option<String>,
    /// What certified mail brought back, each with its file.
    receipts: Vec<(String, String)>,
}

pub(super) async fn get(visit: Visit, Path(path): Path<(String, String)>) -> Reply {
    let found = FoundAct::of(&visit, path).await?;
    let input = begun(&visit, &found);
    web::page(&page(&visit, &found, input, Invalid::default()).await?)
}

/// The form as it begins: the text of a draft, the day and the way of what was issued.
fn begun(visit: &Visit, found: &FoundAct) -> Input {
    let channel = found.act.issued.as_ref().map(|issued| issued.channel);
    let own = found.case.known.applicant.as_ref().map(|person| person.email.clone());
    Input::new()
        .with_some("address", own)
        .with("title", &found.act.title)
        .with("body", &found.act.body)
        .with("on", visit.today())
        .with_some("channel", channel)
}

pub(super) async fn post(visit: Visit, Path(path): Path<(String, String)>, input: Input) -> Reply {
    let found = FoundAct::of(&visit, path).await?;
    must(&visit, May::WorkOnCases, &found.case.opened.case)?;
    let typed = Act {
        title: input.text("title").to_owned(),
        body: input.text("body").replace("\r\n", "\n"),
        ..found.act.clone()
    };
    let seen = input.text("revision").parse().map_err(|_| Error::NotFound)?;
    let (by, case, act) = (visit.actor(), found.case.opened.case.clone(), typed.clone());
    match visit.write(move |tx| draft::save(tx, &by, &case, &act, seen)).await {
        Ok(()) => Ok(web::done(&found.href(""), "cases-act-saved")),
        Err(Error::Invalid(invalid)) => {
            let found = FoundAct { act: typed, ..found };
            let page = Page { revision: seen, ..page(&visit, &found, input, invalid).await? };
            web::refused(&page)
        }
        Err(Error::Conflict(_)) => {
            // Nothing typed is lost: whoever saves once more knows what is overwritten.
            let page = Page { stale: true, ..page(&visit, &found, input, Invalid::default()).await? };
            Ok((StatusCode::CONFLICT, web::page(&page)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn remove(visit: Visit, Path(path): Path<(String, String)>) -> Reply {
    let found = FoundAct::of(&visit, path).await?;
    must(&visit, May::WorkOnCases, &found.case.opened.case)?;
    let (by, case, act) = (visit.actor(), found.case.opened.case.clone(), found.act.clone());
    let removed = visit.write(move |tx| draft::remove(tx, &by, &case, &act)).await;
    web::answered(&found.href(""), removed.map(|()| web::done(&found.case.href("acts"), "cases-act-removed")))
}

/// The page, with what was typed into its form.
pub(super) async fn page(visit: &Visit, found: &FoundAct, input: Input, invalid: Invalid) -> Result<Page> {
    let (case, act) = (&found.case.opened.case, &found.act);
    let number = number(visit, act).await?;
    let (case_id, id) = (case.id, act.id);
    let sent = visit.read(move |tx| sendings::of(tx, case_id)).await?;
    let sent = sent.iter().filter(|(of, _)| *of == id);
    let line = |sending: &Sending| Sent {
        said: send::said(visit, sending),
        trouble: sending.trouble().filter(|_| act.delivery.is_none()).map(|key| visit.say(&key)),
        receipts: sending
            .receipts
            .iter()
            .map(|kept| (send::brought(visit, kept), found.href(&format!("sendings/{}/{}.eml", sending.id, kept.kind))))
            .collect(),
    };
    let ways = send::ways(visit).into_iter().map(|way| (way.to_string(), channel_words(visit, way)));
    let unfilled = if act.issued.is_some() { Vec::new() } else { act.unfilled() };
    Ok(Page {
        shell: found.case.shell(visit, act.title.clone()),
        lead: found.case.opened.version.definition.name.it().to_owned(),
        href: found.href(""),
        number,
        paragraphs: act.body.split("\n\n").map(str::to_owned).collect(),
        unfilled: unfilled_words(visit, &found.case.opened, &unfilled),
        sendings: sent.map(|(_, sending)| line(sending)).collect(),
        may_write: may(visit, May::WorkOnCases, case),
        may_issue: may(visit, act.kind.issued_by(), case),
        stale: false,
        refusal: None,
        revision: act.revision,
        seen: case.revision,
        form: FormView::new(visit, "cases-act", input, invalid)
            .with_choices("way", ways)
            .with_choices("channel", CHANNELS.map(|channel| (channel.to_string(), channel_words(visit, channel)))),
        act: act.clone(),
    })
}

/// The number under which it stands in the register. One that the body's other system gives comes later than the act.
pub(super) async fn number(visit: &Visit, act: &Act) -> Result<String> {
    let Some(issued) = &act.issued else { return Ok(String::new()) };
    match issued.registration {
        Some(id) if issued.number.is_empty() => {
            let found = visit.read(move |tx| protocol::registration(tx, id, &kernel::permit::Scope::All)).await;
            match found {
                Ok(registration) => Ok(registration.name()),
                Err(Error::NotFound) => Ok(String::new()),
                Err(other) => Err(other),
            }
        }
        _ => Ok(issued.number.clone()),
    }
}

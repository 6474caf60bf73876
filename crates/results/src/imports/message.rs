//! One request of a mailbox: its answer, and what a person may know better than the pairing.

use askama::Template;
use axum::extract::Path;
use kernel::{Error, Invalid, Result};
use web::{FormView, Input, Reply, Shell, Visit};

use super::found::{Found, corrected};
use super::import::{Import, ImportId, State};
use super::mail_page::{Line, from, request, told};
use super::page::open;
use crate::intake::mail::{Answer, Correction, Mailbox, MessageHead};

#[derive(Template)]
#[template(path = "import_message.html")]
struct Page {
    shell: Shell,
    import: Import,
    line: Line,
    to: String,
    answer: Option<Answer>,
    is_apart: bool,
    /// Whether it can be counted: what the office sent, and copies, never were requests.
    is_request: bool,
    form: FormView,
    search: FormView,
    has_candidates: bool,
    corrections: Vec<(usize, String)>,
}

/// How many replies are offered; more are found by searching.
const OFFERED: usize = 12;

pub(super) async fn get(visit: Visit, Path((id, number)): Path<(String, u32)>) -> Reply {
    show(&visit, id.parse()?, number, Input::new(), Invalid::default()).await
}

/// The page, with what was typed and refused.
pub(super) async fn show(visit: &Visit, id: ImportId, number: u32, input: Input, invalid: Invalid) -> Reply {
    let opened = open(visit, id).await?;
    let import = opened.import;
    let Some(Found::Mailbox(read)) = opened.found.filter(|_| import.state == State::Preview) else {
        return Err(Error::NotFound.into());
    };
    let mailbox = corrected((*read).clone(), &import.settings.corrections);
    let asked = asked(&mailbox, number)?;
    let query = Input::of_query(visit.query());
    let candidates = candidates(visit, &mailbox, asked.head, query.text("q"));
    let corrections = import.settings.corrections.iter().enumerate();
    let about = corrections.filter(|(_, correction)| key(correction) == asked.head.key);
    let is_refused = !invalid.is_empty();
    let (href, title) = (import.href(), visit.fill("results-import-message-title", &[("number", number.into())]));
    let page = Page {
        shell: visit
            .staff_shell(title)
            .trail([(visit.say("results-import-menu"), "/staff/imports"), (import.new.source.clone(), href.as_str())]),
        line: request(visit, asked.head, asked.answer, asked.apart.as_ref()),
        to: asked.head.to.iter().map(|to| &**to).collect::<Vec<_>>().join(", "),
        answer: asked.answer.cloned(),
        is_apart: asked.apart.is_some(),
        is_request: asked.is_request,
        has_candidates: !candidates.is_empty(),
        form: FormView::new(visit, "results-import", input, invalid).with_choices("reply", candidates),
        search: FormView::new(visit, "results-import-find", query, Invalid::default()),
        corrections: about.map(|(index, correction)| (index, told(visit, &read, correction))).collect(),
        import,
    };
    if is_refused { web::refused(&page) } else { web::page(&page) }
}

/// A request as it stands now.
struct Asked<'m> {
    head: &'m MessageHead,
    answer: Option<&'m Answer>,
    apart: Option<kernel::Message>,
    is_request: bool,
}

fn asked(mailbox: &Mailbox, number: u32) -> Result<Asked<'_>> {
    if let Some(m) = mailbox.matches.iter().find(|m| m.request.number == number) {
        return Ok(Asked { head: &m.request, answer: m.answer.as_ref(), apart: None, is_request: true });
    }
    let apart = mailbox.set_apart.iter().find(|apart| apart.message.number == number).ok_or(Error::NotFound)?;
    let is_copy = matches!(apart.reason, crate::intake::mail::Reason::Copy { .. });
    Ok(Asked {
        head: &apart.message,
        answer: apart.answer.as_ref(),
        apart: Some(apart.reason.message()),
        is_request: !apart.message.sent && !is_copy,
    })
}

/// The request that a correction is about.
fn key(correction: &Correction) -> &str {
    match correction {
        Correction::Pair { request, .. }
        | Correction::Unpair { request }
        | Correction::SetApart { request, .. }
        | Correction::Restore { request } => request,
    }
}

/// The messages of the office that may be the answer: those to the same person first, then the nearest in time.
fn candidates(visit: &Visit, mailbox: &Mailbox, asked: &MessageHead, wanted: &str) -> Vec<(String, String)> {
    let free = mailbox.other_replies.iter().map(|other| (&other.reply, None));
    let taken = mailbox.matches.iter().filter(|m| m.request.key != asked.key);
    let taken = taken.filter_map(|m| Some((&m.answer.as_ref()?.reply, Some(m.request.number))));
    let wanted = wanted.to_lowercase();
    let fits = |head: &MessageHead| {
        let text = format!("{} {} {}", head.subject, head.to.join(" "), head.number).to_lowercase();
        head.on >= asked.on && text.contains(&wanted)
    };
    let mut found: Vec<_> = free.chain(taken).filter(|(head, _)| fits(head)).collect();
    found.sort_by_key(|(head, taken)| {
        (!head.to.contains(&asked.from), taken.is_some(), head.at.as_second() - asked.at.as_second(), head.number)
    });
    let label = |head: &MessageHead, taken: Option<u32>| {
        let args = [
            ("number", head.number.into()),
            ("on", web::show::date(visit.lang(), head.on).into()),
            ("to", head.to.join(", ").into()),
            ("subject", (&*head.subject).into()),
        ];
        let said = visit.fill("results-import-reply-offered", &args);
        taken.map_or_else(
            || said.clone(),
            |number| format!("{said} {}", visit.fill("results-import-reply-taken", &[("number", number.into())])),
        )
    };
    found.into_iter().take(OFFERED).map(|(head, taken)| (head.number.to_string(), label(head, taken))).collect()
}

#[expect(clippy::unused_self, reason = "templates call methods of their page")]
impl Page {
    fn reply_to(&self, answer: &Answer) -> String {
        answer.reply.to.iter().map(|to| &**to).collect::<Vec<_>>().join(", ")
    }

    fn reply_from(&self, answer: &Answer) -> String {
        from(&answer.reply)
    }
}

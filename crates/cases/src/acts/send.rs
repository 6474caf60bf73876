//! Sending what was issued: by mail as a link to the case's own page, by certified mail (PEC) as the file itself. When it left stands on the
//! notice; that it was received is written down beside it (`deliver`).

use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::Action;
use kernel::ledger::Channel;
use kernel::outbox::{self, Attachment, Notice, State};
use kernel::permit::May;
use kernel::{Error, Invalid, Lang, Message, Result};
use web::forms::Check;
use web::{Input, Reply, Visit};

use super::act::Act;
use super::found::{FoundAct, must, open};
use super::{draft, one};
use crate::person::is_mail_address;
use crate::record::Opened;
use crate::store::{acts, people, sendings};
use crate::tell::{self, Post};

/// An act on its way, or sent.
#[derive(Clone, Debug)]
pub struct Sending {
    /// By mail, or by certified mail.
    pub channel: Channel,
    /// To which address.
    pub address: String,
    /// The notice that carries it.
    pub notice: Notice,
}

impl Sending {
    /// Whether somebody has to look why it did not leave.
    #[must_use]
    pub fn is_stuck(&self) -> bool {
        self.notice.state == State::Stuck
    }

    /// Why it did not leave: the key of its text. None where it left, or waits for its turn.
    #[must_use]
    pub fn trouble(&self) -> Option<String> {
        let error = self.notice.last_error.as_deref().filter(|_| self.notice.state != State::Sent)?;
        Some(format!("web-trouble-{}", outbox::trouble(error)))
    }
}

/// By which ways the program sends an act itself: by certified mail only where it has an account for it.
pub(super) fn ways(visit: &Visit) -> Vec<Channel> {
    let certified = visit.app().settings().pec.then_some(Channel::CertifiedEmail);
    std::iter::once(Channel::Email).chain(certified).collect()
}

/// The address of a form, where the program sends by the way that was chosen; the applicant's own where none was typed.
///
/// # Errors
/// `Invalid` beside `address`.
pub(super) fn address(visit: &Visit, channel: Channel, input: &Input, own: &str) -> Result<Option<String>> {
    if !ways(visit).contains(&channel) {
        return Ok(None);
    }
    match input.some("address").unwrap_or(own) {
        "" => Err(Error::field("address", "web-field-missing")),
        typed if is_mail_address(typed) => Ok(Some(typed.to_owned())),
        _ => Err(Error::field("address", "cases-email-form")),
    }
}

/// Puts an act that was issued into the outbox.
///
/// # Errors
/// `NotFound` for a draft; database errors.
pub(super) fn send(
    tx: &mut Tx<'_>,
    visit: &Visit,
    opened: &Opened,
    act: &Act,
    (channel, address): (Channel, &str),
) -> Result<()> {
    let issued = act.issued.as_ref().ok_or(Error::NotFound)?;
    let notice = if channel == Channel::CertifiedEmail {
        let number = if issued.number.is_empty() { act.code() } else { issued.number.clone() };
        let office = charter::office_page_by_id(tx, opened.case.office, Lang::It)?;
        let args = [
            ("title", act.title.as_str().into()),
            ("number", number.into()),
            ("case", opened.case.name().into()),
            ("office", office.office.name.into()),
            ("body", office.body.name.into()),
        ];
        let say = |key: &str| visit.app().catalog().fill(Lang::It, key, &args);
        let (subject, body) = (say("cases-act-certified-subject"), say("cases-act-certified-body"));
        let (name, media_type, sha256) = (act.file_name(), "application/pdf".to_owned(), issued.sha256.clone());
        outbox::send_certified(tx, address, (&subject, &body), &[Attachment { name, media_type, sha256 }])?
    } else {
        tell::letter_to(tx, &Post::of(visit.app()), opened, address)?
    };
    people::note_mailed(tx, act.case, notice)?;
    sendings::insert(tx, act, notice, (channel, address))
}

pub(super) async fn post(visit: Visit, Path(path): Path<(String, String)>, input: Input) -> Reply {
    let found = FoundAct::of(&visit, path).await?;
    must(&visit, May::WorkOnCases, &found.case.opened.case)?;
    match try_send(&visit, &found, &input).await {
        Ok(()) => Ok(web::done(&found.href(""), "cases-act-sending-done")),
        Err(Error::Invalid(invalid)) => web::refused(&one::page(&visit, &found, input, invalid).await?),
        Err(other) => Err(other.into()),
    }
}

async fn try_send(visit: &Visit, found: &FoundAct, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let channel: Option<Channel> = check.choice("way");
    check.done()?;
    let channel = channel.filter(|channel| ways(visit).contains(channel));
    let channel = channel.ok_or_else(|| Error::Invalid(Invalid::default().with("way", "web-field-choice")))?;
    let address = address(visit, channel, input, "")?.ok_or(Error::NotFound)?;
    let (writer, case, act) = (visit.clone(), found.act.case, found.act.id);
    visit
        .write(move |tx| {
            let opened = open(tx, &writer, case)?;
            let act = acts::find(tx, case, act)?;
            send(tx, &writer, &opened, &act, (channel, &address))?;
            draft::note(tx, &writer.actor(), &opened.case, Action::Changed, &act)
        })
        .await
}

/// What is said of a sending, in a line: "PEC · anna@pec.example.it · partito il 12/10/2026, 10:30".
pub(super) fn said(visit: &Visit, sending: &Sending) -> String {
    let (clock, lang, notice) = (visit.db().clock(), visit.lang(), &sending.notice);
    let (key, at) = match notice.sent_at {
        Some(at) => ("cases-act-sending-sent", at),
        None if sending.is_stuck() => ("cases-act-sending-stuck", notice.created_at),
        None => ("cases-act-sending-waits", notice.created_at),
    };
    let message = Message::new(key).with("at", web::show::time(lang, clock, at));
    format!("{} · {} · {}", super::channel_words(visit, sending.channel), sending.address, visit.message(&message))
}

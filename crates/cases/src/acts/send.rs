//! Sending what was issued: by mail as a link to the case's own page, by certified mail (PEC) as the file itself. When it left stands on the
//! notice; that it was received is written down beside it (`deliver`).

use axum::extract::Path;
use jiff::Timestamp;
use kernel::db::Tx;
use kernel::history::Action;
use kernel::ledger::Channel;
use kernel::outbox::{self, Attachment, Notice, State};
use kernel::permit::May;
use kernel::receipts::{Fault, Kind};
use kernel::{Error, Invalid, Lang, Message, Result, words};
use web::forms::Check;
use web::{Input, Reply, Visit};

use super::act::Act;
use super::found::{FoundAct, must, open};
use super::{draft, one};
use crate::ids::SendingId;
use crate::person::is_mail_address;
use crate::record::Opened;
use crate::store::{acts, people, sendings};
use crate::tell::{self, Post};

words! {
    /// What somebody has to do about a sending.
    Asks {
        /// It did not arrive: send it again, or otherwise.
        Resend = "resend",
        /// It arrived, and the case could not take that then: note the delivery.
        Note = "note",
    }
}

/// A receipt of certified mail that was kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// What it says.
    pub kind: Kind,
    /// The provider's time.
    pub at: Timestamp,
    /// Why nothing was delivered, where it was not.
    pub fault: Option<Fault>,
    /// What the provider writes of that; may be empty.
    pub said: String,
    /// The SHA-256 of the message.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
}

/// An act on its way, or sent.
#[derive(Clone, Debug)]
pub struct Sending {
    /// Its identifier.
    pub id: SendingId,
    /// By mail, or by certified mail.
    pub channel: Channel,
    /// To which address.
    pub address: String,
    /// The notice that carries it.
    pub notice: Notice,
    /// What somebody has to do about it.
    pub asks: Option<Asks>,
    /// What certified mail brought back, in the order of its times.
    pub receipts: Vec<Kept>,
}

impl Sending {
    /// Whether somebody has to look why it did not leave.
    #[must_use]
    pub fn is_stuck(&self) -> bool {
        self.notice.state == State::Stuck
    }

    /// Whether certified mail says that it will never arrive.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        let says = |what: fn(Kind) -> bool| self.receipts.iter().any(|one| what(one.kind));
        says(Kind::is_failure) && !says(|kind| kind == Kind::Delivered)
    }

    /// Why it did not leave, or what somebody has to do about it: the key of its text. None where it left, or waits for its turn.
    #[must_use]
    pub fn trouble(&self) -> Option<String> {
        if let Some(asks) = self.asks {
            return Some(format!("cases-act-asks-{asks}"));
        }
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

/// Puts an act that was issued into the outbox; by mail, `what` names the words that go along.
///
/// # Errors
/// `NotFound` for a draft; database errors.
pub(super) fn send(
    tx: &mut Tx<'_>,
    visit: &Visit,
    opened: &Opened,
    act: &Act,
    (channel, address): (Channel, &str),
    what: &str,
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
        tell::letter_to(tx, &Post::of(visit.app()), opened, what, address)?
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
            send(tx, &writer, &opened, &act, (channel, &address), tell::LETTER)?;
            draft::note(tx, &writer.actor(), &opened.case, Action::Changed, &act)
        })
        .await
}

/// What a receipt of certified mail says, in a line: "consegnata il 12/10/2026, 10:30".
pub(super) fn brought(visit: &Visit, kept: &Kept) -> String {
    let at = web::show::time(visit.lang(), visit.db().clock(), kept.at);
    let mut line = visit.message(&Message::new(format!("cases-act-receipt-{}", kept.kind)).with("at", at));
    if let Some(fault) = kept.fault {
        line += &format!(": {}", visit.say(&format!("cases-act-fault-{fault}")));
    }
    if kept.fault.is_some() && !kept.said.is_empty() {
        line += &format!(" ({})", kept.said);
    }
    line
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

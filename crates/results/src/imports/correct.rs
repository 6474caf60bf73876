//! Correcting a match before it counts, and undoing that. Corrections are kept as a list and applied again each time.

use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::permit::{May, Scope};
use kernel::{Error, Result, words};
use web::{Check, Input, Reply, Visit};

use super::found::Found;
use super::import::{Import, ImportId};
use super::{message, store};
use crate::intake::mail::{self, Correction, Mailbox, Refusal};

words! {
    /// What a person knows better.
    Better {
        /// Another reply is the answer.
        Pair = "pair",
        /// There is no answer.
        Unpair = "unpair",
        /// The request does not count.
        SetApart = "set_apart",
        /// It does count.
        Restore = "restore",
    }
}

pub(super) async fn post(visit: Visit, Path((id, number)): Path<(String, u32)>, input: Input) -> Reply {
    let id: ImportId = id.parse()?;
    match correct(&visit, id, number, &input).await {
        Ok(()) => Ok(web::done(&format!("/staff/imports/{id}/messages/{number}"), "results-import-corrected")),
        Err(Error::Invalid(invalid)) => message::show(&visit, id, number, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn correct(visit: &Visit, id: ImportId, number: u32, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let better: Option<Better> = check.choice("do");
    let reply = (better == Some(Better::Pair)).then(|| check.choice::<u32>("reply")).flatten();
    let reason = if better == Some(Better::SetApart) { check.required("reason", 300) } else { String::new() };
    check.done()?;
    let better = better.ok_or_else(|| Error::field("do", "web-field-choice"))?;
    let (scope, by) = (visit.scope(May::ImportDeliveries), visit.actor());
    visit
        .write(move |tx| {
            let (mut import, mailbox) = open(tx, id, &scope)?;
            let request = received(&mailbox, number)?;
            import.settings.corrections.push(match better {
                Better::Pair => Correction::Pair { request, reply: sent(&mailbox, reply.unwrap_or(0))? },
                Better::Unpair => Correction::Unpair { request },
                Better::SetApart => Correction::SetApart { request, reason: reason.clone() },
                Better::Restore => Correction::Restore { request },
            });
            must_fit(mailbox, &import.settings.corrections)?;
            store::correct(tx, &import)?;
            note(tx, &import, &by, Action::Changed, import.settings.corrections.last())
        })
        .await
}

fn open(tx: &mut Tx<'_>, id: ImportId, scope: &Scope) -> Result<(Import, Mailbox)> {
    let import = store::find(tx, id, scope)?;
    match store::found(tx, id)? {
        Some(Found::Mailbox(mailbox)) => Ok((import, *mailbox)),
        _ => Err(Error::Conflict("results-import-moved-on".into())),
    }
}

/// The key of a message received.
fn received(mailbox: &Mailbox, number: u32) -> Result<String> {
    let counted = mailbox.matches.iter().map(|m| &m.request);
    let mut all = counted.chain(mailbox.set_apart.iter().map(|apart| &apart.message));
    all.find(|head| head.number == number).map(|head| head.key.clone()).ok_or(Error::NotFound)
}

/// The key of a message of the office.
fn sent(mailbox: &Mailbox, number: u32) -> Result<String> {
    let answers = mailbox.matches.iter().filter_map(|m| m.answer.as_ref());
    let answers = answers.chain(mailbox.set_apart.iter().filter_map(|apart| apart.answer.as_ref()));
    let mut all = answers.map(|answer| &answer.reply).chain(mailbox.other_replies.iter().map(|other| &other.reply));
    let found = all.find(|head| head.number == number).map(|head| head.key.clone());
    found.ok_or_else(|| Error::field("reply", Refusal::UnknownReply.message()))
}

/// The last correction has to fit what the ones before it made of the mailbox.
fn must_fit(mut mailbox: Mailbox, corrections: &[Correction]) -> Result<()> {
    let last = corrections.len().saturating_sub(1);
    let refused = mail::apply(&mut mailbox, corrections).into_iter().find(|refused| refused.index == last);
    match refused.map(|refused| refused.why) {
        None => Ok(()),
        Some(why @ Refusal::NoReason) => Err(Error::field("reason", why.message())),
        Some(why) => Err(Error::field("reply", why.message())),
    }
}

fn note(tx: &mut Tx<'_>, import: &Import, by: &Actor, action: Action, correction: Option<&Correction>) -> Result<()> {
    let record = Record {
        actor: by,
        action,
        subject: import.subject(),
        office: Some(import.new.office),
        summary: &import.new.source,
        before: None,
        after: correction.map(serde_json::to_value).transpose()?,
    };
    history::record(tx, &record).map(|_| ())
}

/// Takes one correction back; those that built on it and no longer fit change nothing any more.
pub(super) async fn undo(visit: Visit, Path((id, index)): Path<(String, usize)>) -> Reply {
    let id: ImportId = id.parse()?;
    let (scope, by) = (visit.scope(May::ImportDeliveries), visit.actor());
    let import = visit
        .write(move |tx| {
            let (mut import, _) = open(tx, id, &scope)?;
            if index >= import.settings.corrections.len() {
                return Err(Error::Conflict("results-import-moved-on".into()));
            }
            let undone = import.settings.corrections.remove(index);
            store::correct(tx, &import)?;
            note(tx, &import, &by, Action::Undone, Some(&undone))?;
            Ok(import)
        })
        .await?;
    Ok(web::done(&import.href(), "results-import-undone"))
}

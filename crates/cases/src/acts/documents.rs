//! The documents of a case: what the office adds, with what it is; each file as it was brought, and who opened it.

use axum::extract::Path;
use kernel::db::Tx;
use kernel::ledger::Channel;
use kernel::permit::May;
use kernel::{Error, Result};
use protocol::Document;
use web::forms::Check;
use web::{Input, Reply, Visit};

use super::act::CHANNELS;
use super::found::{Found, must, open};
use super::list;
use crate::ids::{CaseId, DocumentId};
use crate::store::files;
use crate::supplement::{Source, supplement};

/// All files of one form together.
pub(super) const FORM_BYTES: usize = 3 * protocol::DOCUMENT_BYTES;

/// What a form brings.
#[derive(Clone, Debug)]
struct Brought {
    /// Which of the documents that the procedure needs it is; empty for others.
    code: String,
    /// By which way the applicant brought it; none where the office wrote it.
    channel: Option<Channel>,
    documents: Vec<Document>,
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &id).await?;
    must(&visit, May::WorkOnCases, &found.opened.case)?;
    match try_add(&visit, &found, &input).await {
        Ok(()) => Ok(web::done(&found.href("acts"), "cases-act-document-added")),
        Err(Error::Invalid(invalid)) => web::refused(&list::page(&visit, &found, input, invalid).await?),
        Err(other) => Err(other.into()),
    }
}

async fn try_add(visit: &Visit, found: &Found, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let code = input.text("code").to_owned();
    let known = found.opened.version.definition.documents.iter().any(|document| document.code == code);
    if !code.is_empty() && !known {
        check.invalid.add("code", "web-field-choice");
    }
    let from_office = input.ticked("from_office");
    let channel: Option<Channel> = if from_office { None } else { check.choice("channel") };
    if channel.is_some_and(|channel| !CHANNELS.contains(&channel)) {
        check.invalid.add("channel", "web-field-choice");
    }
    if input.file("documents").is_none() {
        check.invalid.add("documents", "web-field-missing");
    }
    check.done()?;
    let mut documents = Vec::new();
    for file in input.files("documents") {
        documents.push(protocol::keep(visit.app().files(), file).await?);
    }
    let brought = Brought { code, channel, documents };
    let (writer, id) = (visit.clone(), found.opened.case.id);
    protocol::in_lane(visit.db(), move |tx| add(tx, &writer, id, &brought)).await
}

/// Adds documents: what the applicant brings, or what the office writes for itself.
fn add(tx: &mut Tx<'_>, visit: &Visit, id: CaseId, brought: &Brought) -> Result<()> {
    let opened = open(tx, visit, id)?;
    let from = match brought.channel {
        Some(channel) => Source::Applicant(channel, format!("Integrazione della pratica {}", opened.case.name())),
        None => Source::Office,
    };
    let documents: Vec<_> = brought.documents.iter().map(|document| (brought.code.clone(), document.clone())).collect();
    supplement(tx, &visit.actor(), &opened.case, from, &documents)
}

/// A document, as a file to be saved: nothing that somebody sent is shown as a page of ours.
pub(super) async fn get(visit: Visit, Path((id, document)): Path<(String, String)>) -> Reply {
    let (id, document): (CaseId, DocumentId) = (id.parse()?, document.parse()?);
    let reader = visit.clone();
    let kept = visit
        .write(move |tx| {
            open(tx, &reader, id)?;
            files::of(tx, id)?.into_iter().find(|kept| kept.id == document).ok_or(Error::NotFound)
        })
        .await?;
    protocol::hand_out(&visit, &kept.document).await
}

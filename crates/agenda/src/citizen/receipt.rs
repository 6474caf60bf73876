//! The receipt of who wanted an appointment while there was no place: it proves the attempt, and the ledger counts it.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use kernel::Error;
use web::{Input, Reply, Shell, Visit};

use super::draft;
use super::errand::{Errand, language};
use crate::attempt::{self, Attempt};
use crate::ids::AttemptId;
use crate::{moment, store};

#[derive(Template)]
#[template(path = "citizen/receipt.html")]
struct Page {
    shell: Shell,
    attempt: Attempt,
    errand: Errand,
    clock: String,
    language: String,
    again: String,
}

pub(super) async fn post(visit: Visit, headers: HeaderMap, _input: Input) -> Reply {
    let Some(kept) = draft::of(&visit, &headers).await? else { return Ok(draft::gone()) };
    let (wish, token) = (kept.draft.wish(), kept.token);
    match visit.write(move |tx| attempt::attempt(tx, &wish, &token)).await {
        Ok(attempt) => Ok(web::redirect(&format!("/appointments/receipts/{}", attempt.id))),
        Err(Error::Conflict(message)) => Ok(web::told("/appointments/new/time", "info", message)),
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let (id, lang): (AttemptId, _) = (id.parse()?, visit.lang());
    let (attempt, errand) = visit
        .read(move |tx| {
            let attempt = store::attempts::find(tx, id)?;
            let errand = Errand::find(tx, attempt.counter, &attempt.kind, lang)?;
            Ok((attempt, errand))
        })
        .await?;
    let page = Page {
        shell: visit.shell(visit.say("agenda-receipt-title")).trail([(visit.say("agenda-landing-title"), "/appointments")]),
        clock: moment::clock(visit.db().clock().zone(), attempt.at),
        language: if attempt.language.is_empty() { String::new() } else { language(&visit, &attempt.language) },
        again: format!("/appointments?type={}", attempt.kind),
        attempt,
        errand,
    };
    Ok(super::private(web::page(&page)?))
}

//! The receipt of who wanted an appointment while there was no place: it proves the attempt, and the ledger counts it.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use charter::CounterPlace;
use kernel::Error;
use web::{Input, Reply, Shell, Visit};

use super::draft;
use crate::attempt::{Attempt, attempt};
use crate::kind::Words;
use crate::{moment, store};

#[derive(Template)]
#[template(path = "citizen/receipt.html")]
struct Page {
    shell: Shell,
    attempt: Attempt,
    words: Words,
    place: CounterPlace,
    clock: String,
    again: String,
}

pub(super) async fn post(visit: Visit, headers: HeaderMap, _input: Input) -> Reply {
    let Some(kept) = draft::of(&visit, &headers).await? else { return Ok(draft::gone()) };
    match visit.write(move |tx| draft::refused(tx, &kept.token)).await {
        Ok(code) => Ok(web::redirect(&format!("/appointments/receipts/{code}"))),
        Err(Error::Conflict(message)) => Ok(web::told("/appointments/new/time", "info", message)),
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let lang = visit.lang();
    let (attempt, words, place) = visit
        .read(move |tx| {
            let attempt = attempt(tx, &code)?;
            let words = store::types::words(tx, &attempt.kind, lang.code())?;
            let place = charter::counter_place(tx, attempt.counter, lang)?;
            Ok((attempt, words, place))
        })
        .await?;
    let trail = [(visit.say("agenda-landing-title"), "/appointments")];
    let page = Page {
        shell: visit.shell(visit.say("agenda-receipt-title")).trail(trail),
        clock: moment::clock(visit.db().clock().zone(), attempt.at),
        again: format!("/appointments?type={}", attempt.kind),
        attempt,
        words,
        place,
    };
    Ok(super::private(web::page(&page)?))
}

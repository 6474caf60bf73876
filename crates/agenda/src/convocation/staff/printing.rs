//! What is printed of a batch: letters, labels, addresses for the mailing service. Each time who printed what is written down.

use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use kernel::history::Action;
use kernel::{Error, Lang};
use serde_json::Value;
use web::press::PressError;
use web::{Problem, Reply, Visit};

use crate::convocation::batch::{self, Batch, BatchId};
use crate::convocation::letter::Letters;
use crate::convocation::{addresses, labels};
use crate::reception::found::Found;

/// The letters of a batch that may still go out, after it was written down who asked for them.
async fn read(visit: &Visit, counter: &str, id: &str, what: &'static str) -> kernel::Result<(Batch, Letters)> {
    let found = Found::of(visit, counter).await?;
    let (id, counter, by): (BatchId, _, _) = (id.parse()?, found.id(), visit.actor());
    let what = visit.say(&format!("agenda-letters-{what}"));
    let read = visit.write(move |tx| {
        let batch = batch::find(tx, counter, id)?;
        let letters = Letters::read(tx, &batch)?;
        batch::record(tx, &by, &batch, Action::Read, &what)?;
        Ok((batch, letters))
    });
    let (batch, letters) = read.await?;
    if letters.letters.is_empty() { Err(Error::Conflict("agenda-letters-nobody".into())) } else { Ok((batch, letters)) }
}

pub(super) async fn letters(visit: Visit, Path((counter, id)): Path<(String, String)>) -> Reply {
    let (batch, letters) = read(&visit, &counter, &id, "letters").await?;
    let data = letters.data(&visit, &batch)?;
    pdf(&visit, "letter", &data, &format!("lettere-{}.pdf", batch.number)).await
}

pub(super) async fn labels(visit: Visit, Path((counter, id)): Path<(String, String)>) -> Reply {
    let (batch, letters) = read(&visit, &counter, &id, "labels").await?;
    let all: Vec<_> = letters.letters.into_iter().map(|letter| letter.one).collect();
    pdf(&visit, "labels", &labels::data(&visit, &batch, &all), &format!("etichette-{}.pdf", batch.number)).await
}

pub(super) async fn addresses(visit: Visit, Path((counter, id)): Path<(String, String)>) -> Reply {
    let (batch, letters) = read(&visit, &counter, &id, "addresses").await?;
    let all: Vec<_> = letters.letters.into_iter().map(|letter| letter.one).collect();
    Ok(web::csv::file(&format!("indirizzi-{}.csv", batch.number), addresses::rows(&visit, &all))?)
}

async fn pdf(visit: &Visit, template: &str, data: &Value, name: &str) -> Reply {
    // Letters are documents of the office: Italian, whoever prints them.
    let pdf = match visit.app().press().render(template, Lang::It.code(), data).await {
        Ok(pdf) => pdf,
        Err(PressError::Failed(reason)) => return Err(Error::internal(format!("{template}: {reason}")).into()),
        Err(_) => return Err(Problem::not_typeset_yet()),
    };
    let name = format!("inline; filename=\"{name}\"");
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, name.as_str()),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, pdf).into_response())
}

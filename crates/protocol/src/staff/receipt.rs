//! The receipt of a registration, as a PDF to be handed over: the stamp, what was registered, and the hashes of the documents.

use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use kernel::{Error, Lang, history};
use serde_json::{Value, json};
use web::press::PressError;
use web::{Problem, Reply, Visit, show};

use super::one::stamp;
use super::place::Place;
use crate::daily::labels;
use crate::registration::{Kept, Registration, RegistrationId};
use crate::store::documents;

const LABELS: [&str; 4] =
    ["protocol-print-annulled", "protocol-print-documents", "protocol-print-draft", "protocol-print-page-of"];

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let id: RegistrationId = id.parse()?;
    let (caller, by) = (visit.signed_in()?.clone(), visit.actor());
    let (place, one, documents) = visit
        .write(move |tx| {
            // A receipt is a document of the office: Italian, whoever prints it.
            let (place, one) = Place::registration(tx, &caller, id, Lang::It)?;
            history::reading(tx, &by, &one.subject(), one.entry.office, &one.name())?;
            let documents = documents::of(tx, &one.key())?;
            Ok((place, one, documents))
        })
        .await?;
    let data = data(&visit, &place, &one, &documents);
    let pdf = match visit.app().press().render("receipt", Lang::It.code(), &data).await {
        Ok(pdf) => pdf,
        Err(PressError::Failed(reason)) => return Err(Error::internal(format!("receipt: {reason}")).into()),
        Err(_) => return Err(Problem::not_typeset_yet()),
    };
    let name = format!("inline; filename=\"ricevuta-{}-{}.pdf\"", one.year, one.digits());
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, name.as_str()),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, pdf).into_response())
}

fn data(visit: &Visit, place: &Place, one: &Registration, documents: &[Kept]) -> Value {
    let (catalog, entry) = (visit.app().catalog(), &one.entry);
    let say = |key: &str| catalog.say(Lang::It, key).into_owned();
    let received = match (entry.received.number.as_str(), entry.received.on) {
        ("", None) => String::new(),
        (number, None) => number.to_owned(),
        (number, Some(on)) => format!("{number} ({})", show::date(Lang::It, on)).trim().to_owned(),
    };
    let documents = documents.iter().map(|kept| json!({ "name": kept.document.name, "sha256": kept.document.sha256 }));
    json!({
        "title": catalog.fill(Lang::It, "protocol-receipt-title", &[("number", one.name().into())]),
        "date": one.day.to_string(),
        "body": { "name": place.body },
        "office": place.office_name(entry.office),
        "stamp": stamp(visit, place, one),
        "annulled": one.annulled.is_some(),
        "facts": [
            [say("protocol-column-at"), show::time(Lang::It, visit.db().clock(), one.at)],
            [say("protocol-column-direction"), say(&format!("protocol-direction-{}", entry.direction))],
            [say("protocol-column-subject"), entry.subject],
            [say("protocol-column-people"), one.people()],
            [say("protocol-column-received_number"), received],
            [say("protocol-column-office"), place.office_name(entry.office)],
        ],
        "documents": documents.collect::<Vec<_>>(),
        "labels": labels(visit.app(), &LABELS),
    })
}

//! Printing daily registers: the PDF is made of the JSON that was closed, once, when the typesetter is there.

use kernel::files::sha256;
use kernel::{Error, Lang, Result};
use serde_json::{Value, json};
use web::press::PressError;
use web::{App, show};

use super::content::{DailyRegister, Registered};
use super::{Day, Print};
use crate::store::days;

/// So many are printed in one go.
const AT_ONCE: i64 = 8;

/// Prints daily registers that have no PDF yet, and says how many. Where the typesetter is not there, none.
///
/// # Errors
/// `Internal` where the typesetter refuses a register; `Unavailable` where the store does not answer; database errors.
pub async fn print(app: &App) -> Result<usize> {
    if !app.press().ready() {
        return Ok(0);
    }
    let mut printed = 0;
    for day in app.db().read(|tx| days::unprinted(tx, AT_ONCE)).await? {
        let Some(pdf) = typeset(app, &day).await? else { break };
        let print = Print { sha256: sha256(&pdf), bytes: pdf.len() as u64 };
        app.files().put(pdf.into()).await?;
        app.db().write(move |tx| days::insert_print(tx, day.id, &print)).await?;
        printed += 1;
    }
    Ok(printed)
}

/// The PDF; none while the typesetter is busy.
async fn typeset(app: &App, day: &Day) -> Result<Option<Vec<u8>>> {
    let json = app.files().get(&day.sha256).await?;
    let content: DailyRegister = serde_json::from_slice(&json)?;
    match app.press().render("register", Lang::It.code(), &data(app, day, &content)).await {
        Ok(pdf) => Ok(Some(pdf)),
        Err(PressError::Failed(reason)) => Err(Error::internal(format!("register: {reason}"))),
        Err(_) => Ok(None),
    }
}

const LABELS: [&str; 15] = [
    "protocol-print-annulled",
    "protocol-print-annulments",
    "protocol-print-at",
    "protocol-print-correspondents",
    "protocol-print-direction",
    "protocol-print-documents",
    "protocol-print-draft",
    "protocol-print-emergency",
    "protocol-print-none",
    "protocol-print-number",
    "protocol-print-page-of",
    "protocol-print-reason",
    "protocol-print-register",
    "protocol-print-registrations",
    "protocol-print-subject",
];

/// What the template `register` prints: a document of the office, in Italian.
pub(crate) fn data(app: &App, day: &Day, content: &DailyRegister) -> Value {
    let say = |key: &str| app.catalog().say(Lang::It, key).into_owned();
    let annulments = content.annulments.iter().map(|one| {
        json!({
            "number": format!("{}/{}", one.number, one.year),
            "at": hour(&one.at),
            "reason": format!("{} ({}; {})", one.reason, one.act, one.operator),
        })
    });
    json!({
        "date": content.day.to_string(),
        "body": { "name": content.body },
        "office": content.area,
        "day": show::date(Lang::It, content.day),
        "facts": [
            [say("protocol-print-registrations"), day.registrations.to_string()],
            [say("protocol-print-json"), day.sha256],
            [say("protocol-print-previous"), day.previous],
        ],
        "registrations": content.registrations.iter().map(|one| line(app, one)).collect::<Vec<_>>(),
        "annulments": annulments.collect::<Vec<_>>(),
        "labels": labels(app, &LABELS),
    })
}

/// Texts under the keys by which templates of the typesetter name them.
pub(crate) fn labels(app: &App, keys: &[&str]) -> Value {
    let named = |key: &&str| key.trim_start_matches("protocol-print-").to_owned();
    keys.iter().map(|key| (named(key), Value::from(app.catalog().say(Lang::It, key).into_owned()))).collect()
}

fn line(app: &App, one: &Registered) -> Value {
    let people: Vec<&str> = one.correspondents.iter().map(|one| one.name.as_str()).collect();
    let documents = one.documents.iter().map(|document| json!({ "name": document.name, "sha256": document.sha256 }));
    json!({
        "number": one.number,
        "at": hour(&one.at),
        "direction": app.catalog().say(Lang::It, &format!("protocol-direction-{}", one.direction)),
        "subject": one.subject,
        "office": one.office,
        "correspondents": people.join("; "),
        "received": one.received_number,
        "emergency": one.emergency.as_ref().map(|(number, _)| number),
        "documents": documents.collect::<Vec<_>>(),
        "annulled": one.annulled,
    })
}

/// The hour of a moment as the register writes it.
fn hour(at: &str) -> &str {
    at.get(11..19).unwrap_or(at)
}

//! The receipt of an application (L. 241/1990 art. 18-bis): its day and number, the officer in charge, the last day for an answer and what
//! silence means, what one can do then.

use axum::extract::Path;
use jiff::civil::Date;
use kernel::i18n::Arg;
use kernel::{Error, Lang};
use serde_json::{Value, json};
use web::{App, Problem, Reply, Visit, show};

use super::found::Found;
use super::known::{Known, length};
use super::print;
use crate::document::CaseDocument;
use crate::record::Opened;
use crate::store::files;

/// The name of its file.
pub(crate) const NAME: &str = "ricevuta.pdf";

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = Found::of(&visit, &id).await?;
    Ok(print::shown(of(&visit, &found).await?, NAME))
}

/// The receipt as a PDF.
///
/// # Errors
/// `Conflict` where the data were erased; that the typesetter is not there yet.
pub(crate) async fn of(visit: &Visit, found: &Found) -> Result<Vec<u8>, Problem> {
    let id = found.opened.case.id;
    if found.opened.case.erased_on.is_some() {
        return Err(Error::Conflict("cases-retention-no-more".into()).into());
    }
    let documents = visit.read(move |tx| files::of(tx, id)).await?;
    print::typeset(visit.app(), "receipt", &data(visit.app(), &found.opened, &found.known, &documents)).await
}

/// The receipt, for who has the case's own address.
pub(super) async fn send(visit: &Visit, opened: &Opened, known: &Known, documents: &[CaseDocument]) -> Reply {
    let data = data(visit.app(), opened, known, documents);
    Ok(print::shown(print::typeset(visit.app(), "receipt", &data).await?, NAME))
}

fn data(app: &App, opened: &Opened, known: &Known, documents: &[CaseDocument]) -> Value {
    let say = |key: &str| app.catalog().say(Lang::It, key).into_owned();
    let date = |day: Date| show::date(Lang::It, day);
    let (case, procedure) = (&opened.case, &opened.version.definition);
    let legal = opened.clocks.legal.as_ref();
    let stamp: [(&str, Arg); 3] = [
        ("body", known.office.body.name.as_str().into()),
        ("number", case.name().into()),
        ("on", date(case.filed_on).into()),
    ];
    // What came with the application: what was asked for later has its own receipts.
    let came = documents.iter().filter(|one| !one.from_office && one.at == case.filed_at);
    json!({
        "title": say("cases-act-filed-title"),
        "date": case.filed_on.to_string(),
        "body": { "name": known.office.body.name },
        "office": known.office.office.name,
        "stamp": app.catalog().fill(Lang::It, "cases-act-filed-stamp", &stamp),
        "facts": [
            [say("cases-act-filed-what"), procedure.name.it()],
            [say("cases-act-filed-who"), known.applicant.as_ref().map(|person| &person.name)],
            [say("cases-act-filed-code"), case.code],
            [say("cases-act-filed-officer"), known.officer(opened)],
            [say("cases-act-filed-term"), legal.map(|clock| length(app.catalog(), clock.term))],
            [say("cases-act-filed-due"), legal.map(|clock| date(clock.due.due))],
            [say("cases-act-filed-silence"), say(&format!("cases-act-filed-silence-{}", procedure.silence))],
            [say("cases-act-filed-substitute"), procedure.substitute],
            [say("cases-act-filed-remedies"), procedure.remedies.it()],
        ],
        "documents": came.map(|one| json!({ "name": one.document.name, "sha256": one.document.sha256 })).collect::<Vec<_>>(),
        "note": if legal.is_none() { say("cases-act-filed-waits") } else { String::new() },
        "labels": { "documents": say("cases-act-print-documents") },
    })
}

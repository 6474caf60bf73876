//! All that is held about one case, in one file: for the applicant who asks for it (GDPR arts. 15 and 20). The documents are named with their
//! hashes; `archive` hands them out with it.

use axum::extract::Path;
use kernel::Result;
use kernel::db::Tx;
use kernel::history::{self, Action};
use kernel::permit::May;
use protocol::Document;
use serde_json::{Value, json};
use web::{Reply, Visit};

use crate::ids::CaseId;
use crate::person::Role;
use crate::record::Opened;
use crate::store::{acts, brought, files, people};

/// How much of who read it is told.
const READINGS: i64 = 1000;

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let (id, scope, by): (CaseId, _, _) = (id.parse()?, visit.scope(May::WorkOnCases), visit.actor());
    let (name, held) = visit
        .write(move |tx| {
            let opened = crate::open(tx, id, &scope)?;
            let case = &opened.case;
            history::reading(tx, &by, &case.subject(), case.office, case.name())?;
            Ok((case.name().replace('/', "-"), held(tx, &opened)?))
        })
        .await?;
    let text = serde_json::to_vec_pretty(&held.data).map_err(kernel::Error::from)?;
    Ok(web::download(text, "application/json", &format!("{name}.json")))
}

/// What is held about a case.
pub(super) struct Held {
    pub(super) data: Value,
    /// Its files: those of the case, letters and acts among them, and those with which the applicant is about to answer.
    pub(super) documents: Vec<Document>,
}

pub(super) fn held(tx: &mut Tx<'_>, opened: &Opened) -> Result<Held> {
    let case = &opened.case;
    let (kept, brought) = (files::of(tx, case.id)?, brought::of(tx, case.id)?);
    let told = |code: &str, document: &Document| json!({ "what": code, "name": document.name, "bytes": document.bytes, "sha256": document.sha256 });
    let documents = kept.iter().map(|one| {
        let mut told = told(&one.code, &one.document);
        (told["from_office"], told["at"]) = (one.from_office.into(), one.at.to_string().into());
        told
    });
    let waiting = brought.iter().map(|one| told(&one.code, &one.document));
    let acts = acts::of(tx, case.id)?.into_iter().filter_map(|act| {
        let issued = act.issued?;
        Some(json!({ "title": act.title, "text": act.body, "issued_on": issued.on, "number": issued.number,
                     "sha256": issued.sha256, "delivered_on": act.delivery.map(|delivery| delivery.on) }))
    });
    let events = opened.events.iter().map(|written| {
        json!({ "on": written.event.on, "what": written.event.what.name(), "written_at": written.at.to_string(),
                "text": if written.public { written.text.as_str() } else { "" } })
    });
    // Who has looked at the data is a part of what may be asked (GDPR art. 15 c. 1 lett. c: recipients), by office and not by name.
    let read = history::of(tx, &case.subject(), READINGS, 0)?.0;
    let read = read.into_iter().filter(|change| change.action == Action::Read).map(|change| change.at.to_string());
    let data = json!({
        "number": case.number, "code": case.code, "procedure": opened.version.definition.name.it(),
        "filed_on": case.filed_on, "channel": case.channel, "state": case.stands, "outcome": case.outcome,
        "decided_on": case.decided_on, "closed_on": case.closed_on, "erased_on": case.erased_on,
        "retention_years": opened.version.definition.retention_years,
        "applicant": people::of(tx, case.id, Role::Applicant)?, "delegate": people::of(tx, case.id, Role::Delegate)?,
        "answers": files::answers(tx, case.id)?,
        "documents": documents.collect::<Vec<_>>(), "not_sent_yet": waiting.collect::<Vec<_>>(), "acts": acts.collect::<Vec<_>>(), "events": events.collect::<Vec<_>>(),
        "read_at": read.collect::<Vec<_>>(),
    });
    let documents = kept.into_iter().map(|one| one.document).chain(brought.into_iter().map(|one| one.document));
    Ok(Held { data, documents: documents.collect() })
}

//! Documents that come to a case after it was filed: each registered as it arrived, and kept with the case.

use kernel::db::Tx;
use kernel::history::Actor;
use kernel::ledger::Channel;
use kernel::{Error, Result};
use protocol::{Correspondent, Direction, Document, Entry, Received};

use crate::document::CaseDocument;
use crate::person::Role;
use crate::record::Case;
use crate::store::{files, people};

/// Keeps documents that the applicant brings, each beside the code of what it is; in the protocol too, where the body keeps one here.
///
/// # Errors
/// As `protocol::register`; database errors.
pub fn supplement(
    tx: &mut Tx<'_>,
    by: &Actor,
    case: &Case,
    channel: Channel,
    documents: &[(String, Document)],
) -> Result<()> {
    let name = people::of(tx, case.id, Role::Applicant)?.map(|person| person.name).unwrap_or_default();
    let entry = Entry {
        office: case.office,
        direction: Direction::Incoming,
        channel,
        subject: format!("Integrazione della pratica {}", case.name()),
        class: String::new(),
        correspondents: vec![Correspondent::named(&name)],
        received: Received::default(),
        about: Some(("case".to_owned(), case.id.to_string())),
        emergency: None,
        documents: documents.iter().map(|(_, document)| document.clone()).collect(),
    };
    let registration = match protocol::register_of(tx, case.office) {
        Err(Error::NotFound) => None,
        found => found.and_then(|_| protocol::register(tx, &entry, by)).map(|registered| Some(registered.id()))?,
    };
    for (code, document) in documents {
        let kept = CaseDocument {
            id: tx.id(),
            case: case.id,
            code: code.clone(),
            document: document.clone(),
            from_office: false,
            registration,
            at: tx.now(),
        };
        files::insert(tx, &kept)?;
    }
    Ok(())
}

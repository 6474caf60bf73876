//! Documents that come to a case after it was filed: registered as they arrived, and kept with the case.

use kernel::Result;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::ledger::Channel;
use protocol::Document;

use crate::file::{Incoming, incoming};
use crate::person::Role;
use crate::record::Case;
use crate::store::{files, people};

/// Keeps documents that the applicant brings or sends, each beside the code of what it is; in the protocol too, where the body keeps one here,
/// under a subject of its own.
///
/// # Errors
/// As `protocol::register`; database errors.
pub fn supplement(
    tx: &mut Tx<'_>,
    by: &Actor,
    case: &Case,
    (channel, subject): (Channel, String),
    documents: &[(String, Document)],
) -> Result<()> {
    let person = people::of(tx, case.id, Role::Applicant)?.unwrap_or_default();
    let sent = Incoming {
        case: case.id,
        office: case.office,
        channel,
        subject,
        person: &person,
        documents: documents.iter().map(|(_, document)| document.clone()).collect(),
    };
    let (registration, _) = incoming(tx, by, sent)?;
    files::insert_brought(tx, case.id, registration, documents)
}

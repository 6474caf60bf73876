//! Documents that come to a case after it was filed: the one way in which the pages of citizens and of the office add them.

use kernel::Result;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Channel;
use protocol::Document;

use crate::file::{Incoming, incoming};
use crate::person::Role;
use crate::record::Case;
use crate::store::{files, people};

/// Whose documents they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The applicant's, who brings or sends them by a channel: registered as they arrived, under a subject (DPR 445/2000 art. 53).
    Applicant(Channel, String),
    /// The office's own, written for itself: they have no number.
    Office,
}

/// Keeps documents with a case, each beside the code of what it is.
///
/// # Errors
/// As `protocol::register`; database errors.
pub fn supplement(
    tx: &mut Tx<'_>,
    by: &Actor,
    case: &Case,
    from: Source,
    documents: &[(String, Document)],
) -> Result<()> {
    let from_office = from == Source::Office;
    let registration = match from {
        Source::Office => None,
        Source::Applicant(channel, subject) => {
            let person = people::of(tx, case.id, Role::Applicant)?.unwrap_or_default();
            let sent = Incoming {
                case: case.id,
                office: case.office,
                channel,
                subject,
                person: &person,
                documents: documents.iter().map(|(_, document)| document.clone()).collect(),
            };
            incoming(tx, by, sent)?.0
        }
    };
    files::insert_brought(tx, case.id, (registration, from_office), documents)?;
    if documents.is_empty() {
        return Ok(());
    }
    let hashes: Vec<&str> = documents.iter().map(|(_, document)| document.sha256.as_str()).collect();
    let record = Record {
        actor: by,
        action: Action::Changed,
        subject: case.subject(),
        office: Some(case.office),
        summary: case.name(),
        before: None,
        after: Some(serde_json::json!({ "documents": hashes })),
    };
    history::record(tx, &record).map(|_| ())
}

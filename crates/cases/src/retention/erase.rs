//! Erases the personal data of a case. The register of the protocol keeps what is written in it: number, day, subject and correspondents of a
//! registration, and the hash of its file, cannot be changed (DPR 445/2000 art. 53), and are kept by legal obligation and as an archive in the
//! public interest (GDPR art. 17 c. 3 lett. b and d). The files themselves go, unless something else has the same.

use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::{Error, Result, outbox};
use serde_json::json;
use web::App;

use super::store;
use crate::convoke;
use crate::ids::CaseId;
use crate::store::{cases, people};

/// Erases, and says how many files the store lets go of.
///
/// # Errors
/// `Conflict` where the case goes on or was erased already, or is kept for a reason; `NotFound` where its time is not over; database errors.
pub(super) fn erase(tx: &mut Tx<'_>, app: &App, by: &Actor, id: CaseId) -> Result<usize> {
    let (case, due, today) = (cases::find(tx, id)?, store::find(tx, id)?, tx.clock().today());
    if case.closed_on.is_none() || case.erased_on.is_some() {
        return Err(Error::Conflict("cases-changed-meanwhile".into()));
    }
    if due.hold.is_some_and(|hold| hold.until >= today) {
        return Err(Error::Conflict("cases-retention-held".into()));
    }
    let about = ("case", id.to_string());
    let mut files = store::files(tx, id)?;
    files.extend(protocol::files_about(tx, about.0, &about.1)?);
    files.sort();
    files.dedup();
    for notice in people::mailed(tx, id)? {
        outbox::erase(tx, notice)?;
    }
    convoke::forget(tx, app, &case)?;
    store::erase(tx, id, today)?;
    let mut gone = Vec::new();
    for file in files {
        if !store::is_used(tx, &file)? {
            gone.push(file);
        }
    }
    let gone = protocol::erase_files(tx, (about.0, &about.1), &gone)?;
    let record = Record {
        actor: by,
        action: Action::Removed,
        subject: case.subject(),
        office: Some(case.office),
        summary: case.name(),
        before: None,
        after: Some(json!({ "files": gone })),
    };
    history::record(tx, &record)?;
    Ok(gone)
}

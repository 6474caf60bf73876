//! Files that somebody brings before the registration is made: a form that is refused loses none of them, and a program sends them one by one.

use jiff::ToSpan;
use kernel::db::Tx;
use kernel::{PersonId, Result, id};
use web::Visit;
use web::forms::File;

use crate::document;
use crate::registration::Document;
use crate::store::uploads;

id! {
    /// A file that was brought.
    UploadId
}

/// A file that waits to be registered.
#[derive(Clone, Debug)]
pub struct Upload {
    /// Its identifier.
    pub id: UploadId,
    /// What it is.
    pub document: Document,
}

/// Keeps a file for a registration that is still to be made.
///
/// # Errors
/// As `keep`; `Forbidden` where nobody is signed in.
pub async fn bring(visit: &Visit, file: &File) -> Result<Upload> {
    let person = visit.signed_in()?.id;
    let document = document::keep(visit.app().files(), file).await?;
    visit
        .write(move |tx| {
            let upload = Upload { id: tx.id(), document: document.clone() };
            uploads::insert(tx, person, &upload)?;
            Ok(upload)
        })
        .await
}

/// Those of a person, in the order in which they are named; others do not exist.
///
/// # Errors
/// Database errors.
pub fn of(tx: &mut Tx<'_>, person: PersonId, ids: &[UploadId]) -> Result<Vec<Upload>> {
    let mut found = Vec::new();
    for id in ids {
        found.extend(uploads::find(tx, person, *id)?);
    }
    Ok(found)
}

/// They are registered now, and wait no more.
///
/// # Errors
/// Database errors.
pub fn used(tx: &mut Tx<'_>, ids: &[UploadId]) -> Result<()> {
    ids.iter().try_for_each(|id| uploads::remove(tx, *id))
}

/// Forgets what nobody registered within a day. What lies in the store under a hash stays: another registration may have the same file.
///
/// # Errors
/// Database errors.
pub fn forget(tx: &mut Tx<'_>) -> Result<usize> {
    let yesterday = tx.now() - 24.hours();
    uploads::forget(tx, yesterday)
}

//! Files that go with the personal data of what they belonged to. A registration is never changed: its page says that the file was erased.

use jiff::ToSpan;
use kernel::Result;
use kernel::db::Tx;
use web::App;

use crate::store::erased as store;

/// So many files in one go.
const AT_ONCE: i64 = 50;
/// A file is kept before its row is written, by a form that waits for a day at most: what was kept shortly before the erasure may belong to one.
const MARGIN_HOURS: i64 = 48;

/// The hashes of the files of all registrations about a thing of another room.
///
/// # Errors
/// Database errors.
pub fn files_about(tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<Vec<String>> {
    store::files_about(tx, kind, id)
}

/// Has the store let go of files, but for those that registrations about other things have as well. Returns of how many.
///
/// # Errors
/// Database errors.
pub fn erase_files(tx: &mut Tx<'_>, about: (&str, &str), files: &[String]) -> Result<usize> {
    let mut erased = 0;
    for file in files {
        if !store::is_used(tx, about, file)? {
            store::insert(tx, file)?;
            erased += 1;
        }
    }
    Ok(erased)
}

/// The hashes of all files that were erased, and are missing for that reason.
///
/// # Errors
/// Database errors.
pub fn erased_files(tx: &mut Tx<'_>) -> Result<Vec<String>> {
    store::all(tx)
}

/// Lets the store go of some files that were erased, and says of how many. Background work, safe to run twice.
///
/// # Errors
/// `Unavailable` where the store does not answer; database errors.
pub async fn let_go(app: &App) -> Result<usize> {
    let waiting = app.db().read(|tx| store::waiting(tx, AT_ONCE)).await?;
    for (file, at) in &waiting {
        app.files().remove(file, *at - MARGIN_HOURS.hours()).await?;
        let file = file.clone();
        app.db().write(move |tx| store::gone(tx, &file)).await?;
    }
    Ok(waiting.len())
}

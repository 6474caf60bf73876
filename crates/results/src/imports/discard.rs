//! Discarding what was only looked at: the file goes, and all that was read of it.

use axum::extract::Path;
use jiff::ToSpan as _;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::permit::{May, Scope};
use kernel::{Error, Message, Result};
use web::{Reply, Visit};

use super::import::{Import, ImportId, State};
use super::store::{self, Filter};

/// After how many days what was only looked at may be cleared away at once.
pub(super) const OLD_DAYS: i64 = 30;

pub(super) async fn post(visit: Visit, Path(id): Path<String>) -> Reply {
    let id: ImportId = id.parse()?;
    let (scope, by) = (visit.scope(May::ImportDeliveries), visit.actor());
    visit
        .write(move |tx| {
            let import = store::find(tx, id, &scope)?;
            discard(tx, &import, &by)
        })
        .await?;
    Ok(web::done("/staff/imports", "results-import-discarded"))
}

/// Removes an import that was not counted; the history keeps that there was one.
pub(super) fn discard(tx: &mut Tx<'_>, import: &Import, by: &Actor) -> Result<()> {
    store::remove(tx, import.id)?;
    let record = Record {
        actor: by,
        action: Action::Removed,
        subject: import.subject(),
        office: Some(import.new.office),
        summary: &import.new.source,
        before: Some(serde_json::json!({ "file_name": import.new.file_name })),
        after: None,
    };
    history::record(tx, &record).map(|_| ())
}

/// All that was brought long ago and never counted.
pub(super) async fn old(visit: Visit) -> Reply {
    let (filter, by) = (old_ones(&visit)?, visit.actor());
    let count = visit
        .write(move |tx| {
            let (imports, _) = store::page(tx, &filter, 1000, 0)?;
            for import in &imports {
                discard(tx, import, &by)?;
            }
            Ok(imports.len())
        })
        .await?;
    Ok(web::done("/staff/imports", Message::new("results-import-old-discarded").with("n", count)))
}

/// What was brought long ago and only looked at.
pub(super) fn old_ones(visit: &Visit) -> Result<Filter> {
    let before = visit.now().checked_sub((24 * OLD_DAYS).hours()).map_err(Error::internal)?;
    let scope: Scope = visit.scope(May::ImportDeliveries);
    Ok(Filter { scope, text: String::new(), state: Some(State::Preview), office: None, before: Some(before) })
}

//! Who looked at a person's data (GDPR art. 5 c. 2: who saw what can be told).

use jiff::ToSpan;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::{OfficeId, Result};

/// Writes a reading down. Whoever leafs back and forth reads once, not once a page.
pub(crate) fn read(tx: &mut Tx<'_>, by: &Actor, subject: &Ref, office: OfficeId, summary: &str) -> Result<()> {
    let (last, _) = history::of(tx, subject, 1, 0)?;
    let lately = tx.now() - 30.minutes();
    if last.iter().any(|last| last.action == Action::Read && last.actor == *by && last.at > lately) {
        return Ok(());
    }
    let record = Record {
        actor: by,
        action: Action::Read,
        subject: subject.clone(),
        office: Some(office),
        summary,
        before: None,
        after: None,
    };
    history::record(tx, &record).map(|_| ())
}

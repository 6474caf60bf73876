//! Drafting: an act is begun, changed and dropped; what two write at once is told apart by its revision.

use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::{Error, Invalid, Message, Result};
use serde_json::json;

use super::act::Act;
use crate::record::Case;
use crate::store::acts;

/// The most signs of a title, and of a text.
const TITLE_MOST: usize = 300;
const BODY_MOST: usize = 30_000;

impl Act {
    /// # Errors
    /// `Invalid` beside `title` or `body`.
    pub(super) fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        for (field, text, most) in [("title", &self.title, TITLE_MOST), ("body", &self.body, BODY_MOST)] {
            if text.trim().is_empty() {
                wrong.add(field, "web-field-missing");
            } else if text.chars().count() > most {
                wrong.add(field, Message::new("web-field-long").with("most", most));
            }
        }
        wrong.check()
    }
}

/// Begins an act.
///
/// # Errors
/// As `Act::check`; database errors.
pub(super) fn begin(tx: &mut Tx<'_>, by: &Actor, case: &Case, act: &Act) -> Result<()> {
    act.check()?;
    acts::insert(tx, act)?;
    note(tx, by, case, Action::Created, act)
}

/// Writes a draft as it is now.
///
/// # Errors
/// `Conflict` where somebody else wrote it since it was `seen`, or it is issued; as `Act::check`; database errors.
pub(super) fn save(tx: &mut Tx<'_>, by: &Actor, case: &Case, act: &Act, seen: u64) -> Result<()> {
    act.check()?;
    acts::save(tx, act, seen)?;
    note(tx, by, case, Action::Changed, act)
}

/// Drops a draft.
///
/// # Errors
/// `Conflict` where it is issued; database errors.
pub(super) fn remove(tx: &mut Tx<'_>, by: &Actor, case: &Case, act: &Act) -> Result<()> {
    if act.issued.is_some() {
        return Err(Error::Conflict("cases-act-changed".into()));
    }
    acts::remove(tx, act.id)?;
    note(tx, by, case, Action::Removed, act)
}

/// Writes down who did what to which act of a case: no text, which goes with the personal data.
pub(super) fn note(tx: &mut Tx<'_>, by: &Actor, case: &Case, action: Action, act: &Act) -> Result<()> {
    let issued = act.issued.as_ref();
    let record = Record {
        actor: by,
        action,
        subject: case.subject(),
        office: Some(case.office),
        summary: case.name(),
        before: None,
        after: Some(json!({
            "act": act.kind,
            "number": issued.map(|issued| &issued.number),
            "sha256": issued.map(|issued| &issued.sha256),
        })),
    };
    history::record(tx, &record).map(|_| ())
}

//! Interpreters and mediators: like a desk, their time is sold once.

use charter::Listed;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::{Error, OfficeId, Result};

use crate::ids::MediatorId;
use crate::store;

/// An interpreter or mediator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mediator {
    /// Its identifier.
    pub id: MediatorId,
    /// The office where they help, at all its counters.
    pub office: OfficeId,
    /// Their name, or the service that sends them.
    pub name: String,
    /// The languages, by their codes ("ar", "uk").
    pub languages: Listed<String>,
    /// Whether they still work here.
    pub active: bool,
}

/// Saves a mediator, new or known, with an empty calendar where there is none.
///
/// # Errors
/// `Invalid` beside `name` or `languages`; database errors.
pub fn save_mediator(tx: &mut Tx<'_>, by: &Actor, mediator: &Mediator) -> Result<()> {
    if mediator.name.trim().is_empty() {
        return Err(Error::field("name", "agenda-name-missing"));
    }
    let is_code = |code: &String| (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    if mediator.languages.0.is_empty() || !mediator.languages.0.iter().all(is_code) {
        return Err(Error::field("languages", "agenda-languages-form"));
    }
    store::mediators::write(tx, mediator)?;
    store::calendars::begin(tx, mediator.id.into())?;
    history::record(
        tx,
        &Record {
            actor: by,
            action: Action::Changed,
            subject: Ref::new("mediator", mediator.id),
            office: Some(mediator.office),
            summary: &mediator.name,
            before: None,
            after: Some(serde_json::json!({ "languages": mediator.languages.to_string(), "active": mediator.active })),
        },
    )?;
    Ok(())
}

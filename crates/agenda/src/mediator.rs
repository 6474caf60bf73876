//! Interpreters and mediators: like a desk, their time is sold once.

use charter::Listed;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::{Error, OfficeId, Result};

use crate::booking::Booking;
use crate::calendar::{calendar, save_draft};
use crate::ids::MediatorId;
use crate::plan::Plan;
use crate::publish::publish;
use crate::store;

/// The longest name.
const NAME_MOST: usize = 120;

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

impl Mediator {
    /// The mediator as the history points at them.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("mediator", self.id)
    }

    /// What cannot stay as it is.
    ///
    /// # Errors
    /// `Invalid` beside `name` or `languages`.
    fn check(&self) -> Result<()> {
        if self.name.trim().is_empty() {
            return Err(Error::field("name", "agenda-name-missing"));
        }
        if self.name.chars().count() > NAME_MOST {
            return Err(Error::field("name", kernel::Message::new("web-field-long").with("most", NAME_MOST)));
        }
        let is_code =
            |code: &String| (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
        if self.languages.0.is_empty() || !self.languages.0.iter().all(is_code) {
            return Err(Error::field("languages", "agenda-languages-form"));
        }
        Ok(())
    }
}

/// Saves a mediator, new or known, with an empty calendar where there is none.
///
/// # Errors
/// `Invalid` beside `name` or `languages`; database errors.
pub fn save_mediator(tx: &mut Tx<'_>, by: &Actor, mediator: &Mediator) -> Result<()> {
    mediator.check()?;
    let before = match store::mediators::find(tx, mediator.id) {
        Ok(before) => Some(before),
        Err(Error::NotFound) => None,
        Err(other) => return Err(other),
    };
    store::mediators::write(tx, mediator)?;
    store::calendars::begin(tx, mediator.id.into())?;
    let json = |one: &Mediator| serde_json::json!({ "name": one.name, "languages": one.languages.to_string(), "active": one.active });
    history::record(
        tx,
        &Record {
            actor: by,
            action: if before.is_some() { Action::Changed } else { Action::Created },
            subject: mediator.subject(),
            office: Some(mediator.office),
            summary: &mediator.name,
            before: before.as_ref().map(json),
            after: Some(json(mediator)),
        },
    )?;
    Ok(())
}

/// Retires a mediator and returns the appointments that counted on them, to be moved or called off. Their calendar is emptied and kept as a
/// draft, for the day on which they come back.
///
/// # Errors
/// `Conflict` where they are retired already; `NotFound`; database errors.
pub fn retire(tx: &mut Tx<'_>, by: &Actor, id: MediatorId) -> Result<Vec<Booking>> {
    let one = store::mediators::find(tx, id)?;
    if !one.active {
        return Err(Error::Conflict("agenda-changed-meanwhile".into()));
    }
    save_mediator(tx, by, &Mediator { active: false, ..one })?;
    let drawn = calendar(tx, id)?;
    let empty = Plan { patterns: Vec::new(), openings: Vec::new(), ..drawn.plan.clone() };
    let hit = publish(tx, by, id, drawn.revision, &empty)?;
    let kept = drawn.draft.unwrap_or(drawn.plan);
    if kept != empty {
        save_draft(tx, by, id, drawn.revision + 1, &kept)?;
    }
    Ok(hit)
}

/// A retired mediator comes back; nothing is sold of their time before a calendar is published.
///
/// # Errors
/// `NotFound`; database errors.
pub fn take_back(tx: &mut Tx<'_>, by: &Actor, id: MediatorId) -> Result<()> {
    let one = store::mediators::find(tx, id)?;
    save_mediator(tx, by, &Mediator { active: true, ..one })
}

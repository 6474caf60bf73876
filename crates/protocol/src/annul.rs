//! Annulment: what is annulled stays to be read, with who annulled it, when, why, and the act that allows it (DPR 445/2000 art. 54).

use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::{Error, Message, Result};
use serde_json::json;

use crate::registration::{Annulment, Registration};
use crate::store::registrations;

/// The most signs of a reason.
pub(crate) const REASON_MOST: usize = 500;
/// The most signs of an act's name.
pub(crate) const ACT_MOST: usize = 200;

/// Annuls a registration. Its number is never given again.
///
/// # Errors
/// `Invalid` on `reason` and `act` where they are not given; `Conflict` where it is annulled already.
pub fn annul(tx: &mut Tx<'_>, registration: &Registration, reason: &str, act: &str, by: &Actor) -> Result<Annulment> {
    for (field, text, most) in [("reason", reason, REASON_MOST), ("act", act, ACT_MOST)] {
        if text.trim().is_empty() {
            return Err(Error::field(field, "web-field-missing"));
        }
        if text.chars().count() > most {
            return Err(Error::field(field, Message::new("web-field-long").with("most", most)));
        }
    }
    if registration.annulled.is_some() {
        return Err(Error::Conflict("protocol-annulled-already".into()));
    }
    let annulment = Annulment { at: tx.now(), by: by.name.clone(), reason: reason.to_owned(), act: act.to_owned() };
    let day = tx.clock().civil(annulment.at);
    registrations::annul(tx, registration, &annulment, day)?;
    let record = Record {
        actor: by,
        action: Action::Undone,
        subject: registration.subject(),
        office: Some(registration.entry.office),
        summary: &registration.name(),
        before: None,
        after: Some(json!({ "reason": reason, "act": act })),
    };
    history::record(tx, &record)?;
    Ok(annulment)
}

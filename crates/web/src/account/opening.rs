//! An account that a room opens for somebody: the first password comes by the link in a mail.

use kernel::db::Tx;
use kernel::history::{Action, Actor};
use kernel::people::{self, NewPerson};
use kernel::{Lang, PersonId, Result};

use super::invitation::Invitation;
use super::note;
use crate::visit::Visit;

/// An account on its way to somebody, with the mail that brings it.
#[derive(Clone)]
pub struct Opening(Invitation);

impl Opening {
    /// The mail for a person, in the person's language; made outside of any transaction.
    #[must_use]
    pub fn new(visit: &Visit, name: &str, lang: Lang) -> Self {
        Self(Invitation::new(visit, name, lang))
    }

    /// Opens the account and sends the mail.
    ///
    /// # Errors
    /// As `people::create`.
    pub fn open(&self, tx: &mut Tx<'_>, by: &Actor, new: &NewPerson) -> Result<PersonId> {
        let id = people::create(tx, new)?;
        let person = people::find(tx, id)?;
        self.0.send(tx, id, &person.email)?;
        let roles: Vec<_> = new.roles.iter().map(|held| held.role).collect();
        let after = serde_json::json!({ "name": person.name, "email": person.email, "role": roles });
        note(tx, by, Action::Created, &person, None, Some(after))?;
        Ok(id)
    }
}

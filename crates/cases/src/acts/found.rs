//! Finds a case and its acts through the visitor's offices: another office's do not exist. Who opens one has read a person's data.

use kernel::db::Tx;
use kernel::history;
use kernel::permit::May;
use kernel::{Error, Result};
use web::{Shell, Visit};

use super::act::Act;
use super::known::Known;
use crate::ids::{ActId, CaseId};
use crate::record::{Case, Opened};
use crate::store::acts;

/// A case of the visitor's offices, with what it knows of itself.
pub(crate) struct Found {
    pub(crate) opened: Opened,
    pub(super) known: Known,
}

/// An act of it.
pub(super) struct FoundAct {
    pub(super) case: Found,
    pub(super) act: Act,
}

/// A case that the visitor may see, in a transaction that writes down that it was read (GDPR art. 5 c. 2).
///
/// # Errors
/// `NotFound`.
pub(crate) fn open(tx: &mut Tx<'_>, visit: &Visit, id: CaseId) -> Result<Opened> {
    let opened = crate::advance::open(tx, id, &visit.scope(May::WorkOnCases))?;
    let case = &opened.case;
    history::reading(tx, &visit.actor(), &case.subject(), case.office, case.name())?;
    Ok(opened)
}

/// Whether the visitor may do something to a case: in the office that answers for it, or in the one that works on it now. Of an erased one nothing
/// is left to work on.
pub(super) fn may(visit: &Visit, may: May, case: &Case) -> bool {
    case.erased_on.is_none() && (visit.may(may, case.office) || visit.may(may, case.leg_office))
}

/// Lets in who may do it.
///
/// # Errors
/// `Forbidden`.
pub(super) fn must(visit: &Visit, what: May, case: &Case) -> Result<()> {
    if may(visit, what, case) { Ok(()) } else { Err(Error::Forbidden) }
}

impl Found {
    pub(crate) async fn of(visit: &Visit, id: &str) -> Result<Self> {
        let (id, reader) = (id.parse()?, visit.clone());
        visit.write(move |tx| Self::read(tx, &reader, id)).await
    }

    fn read(tx: &mut Tx<'_>, visit: &Visit, id: CaseId) -> Result<Self> {
        let opened = open(tx, visit, id)?;
        let known = Known::read(tx, visit.app().catalog(), &opened)?;
        Ok(Self { opened, known })
    }

    /// An address below the case's.
    pub(crate) fn href(&self, path: &str) -> String {
        href(self.opened.case.id, path)
    }

    /// The frame of a page below the case's.
    pub(super) fn shell(&self, visit: &Visit, title: impl Into<String>) -> Shell {
        let (case, acts) = (format!("/staff/cases/{}", self.opened.case.id), self.href("acts"));
        visit.staff_shell(title).trail([
            (visit.say("cases-staff-menu"), "/staff/cases"),
            (self.opened.case.name().to_owned(), case.as_str()),
            (visit.say("cases-act-list"), acts.as_str()),
        ])
    }
}

impl FoundAct {
    pub(super) async fn of(visit: &Visit, (id, act): (String, String)) -> Result<Self> {
        let (id, act, reader): (CaseId, ActId, Visit) = (id.parse()?, act.parse()?, visit.clone());
        visit
            .write(move |tx| {
                let case = Found::read(tx, &reader, id)?;
                Ok(Self { act: acts::find(tx, id, act)?, case })
            })
            .await
    }

    /// An address below the act's.
    pub(super) fn href(&self, path: &str) -> String {
        let own = self.case.href(&format!("acts/{}", self.act.id));
        if path.is_empty() { own } else { format!("{own}/{path}") }
    }
}

/// An address below a case's.
pub(super) fn href(id: CaseId, path: &str) -> String {
    format!("/staff/cases/{id}/{path}")
}

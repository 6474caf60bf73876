//! An organisation that books for others, and what it may book.

use charter::CounterId;
use kernel::ledger::Ref;
use kernel::{id, words};

use crate::ids::TypeCode;

id! {
    /// An organisation.
    OrganisationId
}

words! {
    /// What an organisation is.
    OrganisationKind {
        /// A patronato (L. 152/2001).
        Patronato = "patronato",
        /// A lawyer or a law firm.
        Lawyer = "lawyer",
        /// An association.
        Association = "association",
        /// An employer, or who acts for employers.
        Employer = "employer",
    }
}

/// An organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Its identifier.
    pub id: OrganisationId,
    /// Rises with each change; 0 before the first.
    pub revision: u64,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// How to reach it, in a line.
    pub contact: String,
    /// Whether it may book.
    pub active: bool,
}

impl Organisation {
    /// The organisation as the history points at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("organisation", self.id)
    }
}

/// What an organisation may book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    /// Where.
    pub counter: CounterId,
    /// What for.
    pub kind: TypeCode,
    /// How many places a week, Monday to Sunday.
    pub weekly: u16,
}

/// Who booked for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegated {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Who booked, by the name of then.
    pub person: String,
    /// The mandate: number, date, where it is kept.
    pub mandate: String,
}

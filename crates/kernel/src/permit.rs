//! Who may do what: roles, held for an office or for all, and the permissions that routes are registered with.

use crate::error::{Error, Result};
use crate::ids::{OfficeId, PersonId};
use crate::words;

words! {
    /// What somebody is in an office.
    Role {
        /// Serves at the counter: logs contacts, works on requests.
        Operator = "operator",
        /// Head of the office (responsabile): the charter, its results and its report.
        Head = "head",
        /// Looks after the platform: people, offices, measures, the outbox.
        Administrator = "administrator",
        /// Books for others, for an organisation outside the office: sees nothing of the office itself.
        Delegate = "delegate",
    }
}

words! {
    /// What a route asks of its visitor. Public is spelled out.
    May {
        /// Anybody.
        Public = "public",
        /// Anybody with an account.
        SignedIn = "signed_in",
        /// Log contacts at the desk.
        LogContacts = "log_contacts",
        /// Correct contacts of past days and of others, with a reason.
        CorrectContacts = "correct_contacts",
        /// Receive people at the counter: the day's appointments, numbers, calls to the desks.
        ReceivePeople = "receive_people",
        /// Set up the agendas of counters: stages, types, calendars.
        SetUpAgenda = "set_up_agenda",
        /// Register documents in the protocol, and see those of one's office.
        Register = "register",
        /// Annul registrations, with the act that allows it.
        AnnulRegistrations = "annul_registrations",
        /// Keep the protocol register: its daily registers, its emergencies, its set-up.
        KeepRegister = "keep_register",
        /// Write the procedures of one's office and put them in force.
        EditProcedures = "edit_procedures",
        /// Work on cases: take applications in, ask for documents, pass them on.
        WorkOnCases = "work_on_cases",
        /// Decide cases, assign them, hand them over.
        DecideCases = "decide_cases",
        /// Edit the charter's drafts: offices, hours, services, standards.
        EditCharter = "edit_charter",
        /// Approve a charter and put it in force.
        ApproveCharter = "approve_charter",
        /// Compose how a standard is measured.
        ComposeMeasures = "compose_measures",
        /// See the requests behind a figure.
        SeeRequests = "see_requests",
        /// Bring in spreadsheets and mailboxes.
        ImportDeliveries = "import_deliveries",
        /// Write the yearly report.
        WriteReport = "write_report",
        /// Approve and freeze the yearly report.
        ApproveReport = "approve_report",
        /// Book for people who gave their organisation a mandate.
        BookForOthers = "book_for_others",
        /// Make tokens by which programs of the office use the API.
        ManageTokens = "manage_tokens",
        /// Manage bodies, offices and people.
        Administer = "administer",
        /// See what the system does: outbox, ledger, health.
        Operate = "operate",
    }
}

impl Role {
    /// Whether the role carries a permission, in the office that it is held for.
    #[must_use]
    pub fn permits(self, may: May) -> bool {
        match may {
            May::Public | May::SignedIn => true,
            May::BookForOthers => self == Self::Delegate,
            May::LogContacts | May::SeeRequests | May::ReceivePeople | May::Register | May::WorkOnCases => {
                self != Self::Delegate
            }
            May::CorrectContacts
            | May::SetUpAgenda
            | May::AnnulRegistrations
            | May::KeepRegister
            | May::EditProcedures
            | May::DecideCases
            | May::EditCharter
            | May::ImportDeliveries
            | May::WriteReport
            | May::ApproveCharter
            | May::ApproveReport
            | May::ComposeMeasures
            | May::ManageTokens => matches!(self, Self::Head | Self::Administrator),
            May::Administer | May::Operate => self == Self::Administrator,
        }
    }
}

/// A role for one office, or for all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// The role.
    pub role: Role,
    /// The office; none means all.
    pub office: Option<OfficeId>,
}

/// The offices in which somebody may do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every office.
    All,
    /// These; possibly none.
    Offices(Vec<OfficeId>),
}

impl Scope {
    /// Whether an office is in it.
    #[must_use]
    pub fn has(&self, office: OfficeId) -> bool {
        match self {
            Self::All => true,
            Self::Offices(offices) => offices.contains(&office),
        }
    }

    /// Lets an office in: another one's things do not exist.
    ///
    /// # Errors
    /// `NotFound` where it is not in the scope.
    pub fn admit(&self, office: OfficeId) -> Result<()> {
        if self.has(office) { Ok(()) } else { Err(Error::NotFound) }
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Offices(offices) if offices.is_empty())
    }
}

/// Somebody who is signed in, with the roles held.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The person.
    pub id: PersonId,
    /// The name on the screen.
    pub name: String,
    /// The address.
    pub email: String,
    /// The roles.
    pub roles: Vec<Held>,
    /// Whether a new password has to be chosen first.
    pub must_change_password: bool,
    /// Where a program acts for the person, by a token: the one permission that the token carries, in its one office.
    pub only: Option<(May, OfficeId)>,
}

impl Caller {
    /// Where somebody may do something; a program, where its token says so and the person still may.
    #[must_use]
    pub fn scope(&self, may: May) -> Scope {
        match self.only {
            None => self.held(may),
            Some((only, office)) if only == may && self.held(may).has(office) => Scope::Offices(vec![office]),
            Some(_) => Scope::Offices(Vec::new()),
        }
    }

    fn held(&self, may: May) -> Scope {
        let granting = self.roles.iter().filter(|held| held.role.permits(may));
        let mut offices = Vec::new();
        for held in granting {
            match held.office {
                None => return Scope::All,
                Some(office) if !offices.contains(&office) => offices.push(office),
                Some(_) => {}
            }
        }
        Scope::Offices(offices)
    }

    /// Whether somebody may do something anywhere: what a route asks before its handler looks at the thing itself.
    #[must_use]
    pub fn may(&self, may: May) -> bool {
        match may {
            May::Public => true,
            May::SignedIn => self.only.is_none(),
            _ => !self.scope(may).is_empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_of_one_office_gives_nothing_in_another() {
        let (here, there) = (OfficeId::from(uuid::Uuid::from_u128(1)), OfficeId::from(uuid::Uuid::from_u128(2)));
        let caller = Caller {
            id: PersonId::from(uuid::Uuid::from_u128(3)),
            name: "Ada".into(),
            email: "ada@example.it".into(),
            roles: vec![Held { role: Role::Operator, office: Some(here) }],
            must_change_password: false,
            only: None,
        };
        assert!(caller.scope(May::LogContacts).has(here));
        assert!(!caller.scope(May::LogContacts).has(there));
        assert!(!caller.may(May::EditCharter));
        assert!(!caller.may(May::Administer));

        let program = |may, office| Caller { only: Some((may, office)), ..caller.clone() };
        assert!(program(May::LogContacts, here).may(May::LogContacts));
        assert!(!program(May::LogContacts, here).may(May::ReceivePeople), "nothing but what the token says");
        assert!(!program(May::LogContacts, there).may(May::LogContacts), "nor what the person may not");
        assert!(!program(May::LogContacts, here).may(May::SignedIn), "a program has no account");
    }
}

//! Contacts: what the desk writes down about somebody who called, wrote or came.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::calendar::{Calendar, NotCovered};
use kernel::history::Actor;
use kernel::ledger::{self, Channel, Entry, Ref};
use kernel::{OfficeId, ServiceId, id, words};
use serde::Serialize;

id! {
    /// A contact at the desk.
    ContactId
}

words! {
    /// What a contact was about, as the desk of a public relations office (URP) tells them apart.
    Kind {
        /// Information given.
        Information = "information",
        /// A telephone call.
        PhoneCall = "phone_call",
        /// An e-mail answered.
        EmailAnswered = "email_answered",
        /// A visit at the counter.
        Visit = "visit",
        /// A call that the switchboard passed on to an office.
        Switchboard = "switchboard",
        /// Forms handed out.
        Forms = "forms",
        /// Personal documents delivered.
        Documents = "documents",
        /// A copy or a signature authenticated.
        Authentication = "authentication",
        /// A report, complaint or suggestion taken.
        Report = "report",
        /// A signature collected for a bill or a referendum.
        Signatures = "signatures",
        /// An identity checked for SPID.
        Spid = "spid",
        /// The INPS customer point.
        Inps = "inps",
        /// A passport appointment booked.
        Passport = "passport",
        /// Waste bags handed out.
        WasteBags = "waste_bags",
        /// Something else.
        Other = "other",
    }
}

words! {
    /// What came of a contact.
    Outcome {
        /// Dealt with there and then.
        Done = "done",
        /// Passed on to the office that it belongs to.
        PassedOn = "passed_on",
        /// The person is to be called back by a date.
        CallBack = "call_back",
    }
}

/// The channels of a desk.
pub(crate) const CHANNELS: &[Channel] =
    &[Channel::Phone, Channel::Email, Channel::CertifiedEmail, Channel::Counter, Channel::Post, Channel::Online];

impl Kind {
    /// The key that chooses the kind: digits for what happens all day, letters for the rest.
    #[must_use]
    pub fn key(self) -> char {
        match self {
            Self::Information => '1',
            Self::PhoneCall => '2',
            Self::EmailAnswered => '3',
            Self::Visit => '4',
            Self::Switchboard => '5',
            Self::Forms => '6',
            Self::Documents => '7',
            Self::Authentication => '8',
            Self::Report => '9',
            Self::Signatures => 'f',
            Self::Spid => 's',
            Self::Inps => 'i',
            Self::Passport => 'p',
            Self::WasteBags => 'r',
            Self::Other => '0',
        }
    }

    /// The channel that such contacts mostly come by: what holds where the operator chooses none.
    #[must_use]
    pub fn usual_channel(self) -> Channel {
        match self {
            Self::PhoneCall | Self::Switchboard => Channel::Phone,
            Self::EmailAnswered => Channel::Email,
            _ => Channel::Counter,
        }
    }
}

/// What an operator says about a contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Details {
    /// What it was about.
    pub kind: Kind,
    /// How it came.
    pub channel: Channel,
    /// The service of the charter.
    pub service: Option<ServiceId>,
    /// How many forms, copies or bags it was; the ledger counts the contact once.
    pub quantity: u32,
    /// The office to which it was passed on.
    pub passed_to: String,
    /// The bill or referendum that was signed.
    pub proposal: String,
    /// A few words, without personal data.
    pub note: String,
    /// What came of it.
    pub outcome: Outcome,
    /// The day by which the person is called back.
    pub call_back_by: Option<Date>,
}

impl Details {
    /// A contact that was dealt with at once, by its usual channel.
    #[must_use]
    pub fn done(kind: Kind) -> Self {
        Self {
            kind,
            channel: kind.usual_channel(),
            service: None,
            quantity: 1,
            passed_to: String::new(),
            proposal: String::new(),
            note: String::new(),
            outcome: Outcome::Done,
            call_back_by: None,
        }
    }
}

/// A contact in the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Its identifier.
    pub id: ContactId,
    /// Rises with each change, so that nobody overwrites what somebody else has just corrected.
    pub revision: u64,
    /// The office whose desk served it.
    pub office: OfficeId,
    /// What the operator says about it.
    pub details: Details,
    /// The day on which the person was called back.
    pub called_back_on: Option<Date>,
    /// When it happened.
    pub at: Timestamp,
    /// That day in Rome.
    pub day: Date,
    /// That hour in Rome, 0 to 23.
    pub hour: i8,
    /// The day on which it was written down.
    pub logged_on: Date,
    /// Who wrote it down.
    pub operator: Actor,
    /// Whether it was taken back.
    pub undone: Option<Undone>,
}

/// How a contact was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: String,
    /// Why; needs not be said by who has just logged it.
    pub reason: String,
}

impl Contact {
    /// The contact as the ledger and the history point at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("contact", self.id)
    }

    /// Whether somebody waits to be called back.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.details.outcome == Outcome::CallBack && self.called_back_on.is_none() && self.undone.is_none()
    }

    /// The working days that a call-back took on the office's calendar; 0 for what was dealt with at once or is still open.
    ///
    /// # Errors
    /// `NotCovered` where the calendar says nothing about its days.
    pub fn working_days(&self, calendar: &Calendar) -> Result<i64, NotCovered> {
        self.called_back_on.map_or(Ok(0), |on| calendar.working_days_between(self.day, on).map(i64::from))
    }

    /// The ledger's row: delivered on the same day; a call-back stays open, with its date as the promise, until it is made.
    #[must_use]
    pub fn entry(&self, working_days: i64) -> Entry {
        let asked = Entry {
            service: self.details.service,
            channel: Some(self.details.channel),
            due_promised: self.details.call_back_by,
            ..Entry::asked(ledger::Kind::Contact, self.office, self.subject(), self.day)
        };
        match (self.details.outcome, self.called_back_on) {
            (Outcome::Done | Outcome::PassedOn, _) => asked.delivered(self.day, 0, ledger::Outcome::Done),
            (Outcome::CallBack, None) => asked,
            (Outcome::CallBack, Some(on)) => asked.delivered(on, working_days, ledger::Outcome::Done),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::collections::HashSet;

    use jiff::civil::date;
    use kernel::calendar::Setup;
    use kernel::ids::Uuid;

    use super::*;

    pub(crate) fn contact(details: Details) -> Contact {
        let day = date(2026, 10, 1);
        Contact {
            id: Uuid::from_u128(1).into(),
            revision: 1,
            office: Uuid::from_u128(2).into(),
            details,
            called_back_on: None,
            at: "2026-10-01T08:00:00Z".parse().unwrap(),
            day,
            hour: 10,
            logged_on: day,
            operator: Actor { id: Some(Uuid::from_u128(3).into()), name: "Ada".into() },
            undone: None,
        }
    }

    #[test]
    fn every_kind_has_a_key_of_its_own() {
        let keys: HashSet<char> = Kind::ALL.iter().map(|kind| kind.key()).collect();
        assert_eq!(keys.len(), Kind::ALL.len());
    }

    #[test]
    fn what_is_dealt_with_or_passed_on_is_delivered_the_same_day() {
        for outcome in [Outcome::Done, Outcome::PassedOn] {
            let entry = contact(Details { outcome, ..Details::done(Kind::PhoneCall) }).entry(0);
            assert_eq!(entry.delivered_on, Some(date(2026, 10, 1)));
            assert_eq!((entry.days, entry.working_days), (Some(0), Some(0)));
            assert_eq!((entry.outcome, entry.channel), (ledger::Outcome::Done, Some(Channel::Phone)));
        }
    }

    #[test]
    fn a_call_back_is_open_until_it_is_made_and_counts_the_offices_own_working_days() {
        let by = date(2026, 10, 6);
        let mut contact =
            contact(Details { outcome: Outcome::CallBack, call_back_by: Some(by), ..Details::done(Kind::Information) });
        let open = contact.entry(0);
        assert_eq!((open.outcome, open.delivered_on, open.due_promised), (ledger::Outcome::Open, None, Some(by)));
        assert!(contact.is_open());

        // Thursday to Tuesday, over a weekend; here the patron's day falls on the Monday.
        contact.called_back_on = Some(by);
        let calendar = Setup::italian().patron_day("10-05".parse().unwrap()).build();
        let made = contact.entry(contact.working_days(&calendar).unwrap());
        assert_eq!((made.days, made.working_days), (Some(5), Some(2)));
        assert_eq!((made.outcome, made.delivered_on), (ledger::Outcome::Done, Some(by)));
        assert!(!contact.is_open());
    }
}

//! A convocation, as it is kept, and how it stands.

use charter::CounterId;
use jiff::civil::Date;
use kernel::ledger::{self, Entry, Ref};
use kernel::{Error, Invalid, OfficeId, Result, ServiceId, id, words};
use serde::{Deserialize, Serialize};

use super::batch::BatchId;
use crate::applicant::Applicant;
use crate::ids::{BookingId, TypeCode};

id! {
    /// A convocation.
    ConvocationId
}
id! {
    /// The secret part of an invitation's own address.
    InvitationLink
}

words! {
    /// Whether the invitation has reached the person by mail.
    Mail {
        /// No address is known.
        None = "none",
        /// It has not left yet.
        Waiting = "waiting",
        /// The mail server took it.
        Sent = "sent",
        /// It was given up.
        Failed = "failed",
    }
}

words! {
    /// How a convocation stands: told from what happened, never set by hand.
    Stands {
        /// The person may book.
        Invited = "invited",
        /// Nothing was booked in time: a letter is due.
        Due = "due",
        /// The letter is in a batch.
        Printed = "printed",
        /// The letter was sent.
        Sent = "sent",
        /// The appointment is booked.
        Booked = "booked",
        /// The person came.
        Done = "done",
        /// The last day has passed.
        Lapsed = "lapsed",
        /// Taken back by the office.
        Withdrawn = "withdrawn",
    }
}

/// The longest line of a postal address.
const LINE_MOST: usize = 100;
/// The longest code of a case.
pub(super) const CASE_MOST: usize = 60;

/// Where a letter goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Street and number, "c/o" included.
    pub street: String,
    /// Post code.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Province ("RM"); empty abroad.
    pub province: String,
    /// Country; empty in Italy.
    pub country: String,
}

impl Address {
    /// Whether a letter can be sent there.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.street.is_empty() && !self.town.is_empty()
    }

    /// The lines under the name, as they stand on an envelope.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let province = if self.province.is_empty() { String::new() } else { format!("({})", self.province) };
        let town = [self.postcode.as_str(), &self.town, &province];
        let town = town.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        [self.street.clone(), town, self.country.clone()].into_iter().filter(|line| !line.is_empty()).collect()
    }

    fn check(&self, wrong: &mut Invalid) {
        let given = [&self.street, &self.postcode, &self.town, &self.province, &self.country];
        if given.iter().any(|part| part.chars().count() > LINE_MOST) {
            wrong.add("street", "agenda-convocation-address-long");
        }
        if given.iter().any(|part| !part.is_empty()) && !self.is_complete() {
            wrong.add(if self.street.is_empty() { "street" } else { "town" }, "agenda-convocation-address-part");
        }
        let italian = self.country.is_empty() && !self.postcode.is_empty();
        if italian && (self.postcode.len() != 5 || !self.postcode.bytes().all(|byte| byte.is_ascii_digit())) {
            wrong.add("postcode", "agenda-convocation-postcode-form");
        }
    }
}

/// Who is convoked, and for which case: a form, or a row of a spreadsheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The case.
    pub case: String,
    /// Who.
    pub applicant: Applicant,
    /// Where a letter goes.
    pub address: Address,
}

impl Person {
    /// What cannot stay as it is.
    ///
    /// # Errors
    /// `Invalid` beside `case`, the applicant's fields, `street`, `postcode` or `town`; beside `email` where the person could not be reached
    /// in any way.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        if self.case.is_empty() {
            wrong.add("case", "web-field-missing");
        } else if self.case.chars().count() > CASE_MOST {
            wrong.add("case", kernel::Message::new("web-field-long").with("most", CASE_MOST));
        }
        if let Err(Error::Invalid(found)) = self.applicant.check("") {
            wrong.0.extend(found.0);
        }
        self.address.check(&mut wrong);
        if self.applicant.email.is_empty() && !self.address.is_complete() {
            wrong.add("email", "agenda-convocation-unreachable");
        }
        wrong.check()
    }
}

/// A convocation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Convocation {
    /// Its identifier.
    pub id: ConvocationId,
    /// Rises with each change.
    pub revision: u64,
    /// What the letter says, for who types it.
    pub code: String,
    /// The secret part of the invitation's address.
    pub link: InvitationLink,
    /// The office.
    pub office: OfficeId,
    /// The counter.
    pub counter: CounterId,
    /// The type of appointment.
    pub kind: TypeCode,
    /// Who, for which case, and where a letter goes.
    pub person: Person,
    /// The last day on which the person may book; none where there is no end.
    pub last_day: Option<Date>,
    /// Whether it is only an exercise of the staff.
    pub rehearsal: bool,
    /// The day of the invitation.
    pub invited_on: Date,
    /// Whether the invitation has reached the person by mail.
    pub mail: Mail,
    /// The day on which the mail server took it.
    pub mailed_on: Option<Date>,
    /// The first day on which a letter is due; none while the mail waits.
    pub due_on: Option<Date>,
    /// The last appointment that was booked for it.
    pub booking: Option<BookingId>,
    /// The day on which it was first answered with a booking, before any letter.
    pub answered_on: Option<Date>,
    /// The batch that has its letter.
    pub batch: Option<BatchId>,
    /// The appointment that the letter proposes.
    pub proposed: Option<BookingId>,
    /// The day on which the letter was sent.
    pub lettered_on: Option<Date>,
    /// The day on which the office took it back.
    pub withdrawn_on: Option<Date>,
    /// How it stands today.
    pub stands: Stands,
}

impl Convocation {
    /// The convocation as the ledger and the history point at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("convocation", self.id)
    }

    /// The ledger's row of a convocation of which nothing has come yet.
    #[must_use]
    pub fn asked(&self, service: Option<ServiceId>) -> Entry {
        Entry {
            service,
            reference: Some(self.code.clone()),
            ..Entry::asked(ledger::Kind::Convocation, self.office, self.subject(), self.invited_on)
        }
    }

    /// Whether the person may book by it now.
    ///
    /// # Errors
    /// `Conflict` with the reason in words.
    pub fn may_book(&self) -> Result<()> {
        match self.stands {
            Stands::Withdrawn => Err(Error::Conflict("agenda-invitation-withdrawn".into())),
            Stands::Lapsed => Err(Error::Conflict("agenda-invitation-lapsed".into())),
            Stands::Booked => Err(Error::Conflict("agenda-invitation-booked".into())),
            Stands::Done => Err(Error::Conflict("agenda-invitation-done".into())),
            Stands::Invited | Stands::Due | Stands::Printed | Stands::Sent => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Lang;

    fn person() -> Person {
        let applicant = Applicant {
            name: "Maria De Luca".into(),
            fiscal_code: String::new(),
            born_on: None,
            email: "maria@example.it".into(),
            phone: String::new(),
            lang: Lang::It,
        };
        Person { case: "P-1".into(), applicant, address: Address::default() }
    }

    fn wrong(person: &Person) -> Vec<String> {
        match person.check() {
            Err(Error::Invalid(invalid)) => invalid.0.iter().map(|(field, _)| field.to_string()).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn who_has_neither_mail_nor_address_cannot_be_convoked() {
        assert!(wrong(&person()).is_empty());
        let mut nowhere = person();
        nowhere.applicant.email.clear();
        assert_eq!(wrong(&nowhere), ["email"]);
        nowhere.address = Address { street: "Via Roma 1".into(), town: "Roma".into(), ..Address::default() };
        assert!(wrong(&nowhere).is_empty());
    }

    #[test]
    fn an_address_is_whole_or_not_there() {
        let with = |address| Person { address, ..person() };
        assert_eq!(wrong(&with(Address { street: "Via Roma 1".into(), ..Address::default() })), ["town"]);
        let of = |postcode: &str, country: &str| Address {
            street: "Via Roma 1".into(),
            postcode: postcode.into(),
            town: "Roma".into(),
            country: country.into(),
            ..Address::default()
        };
        assert_eq!(wrong(&with(of("0018", ""))), ["postcode"]);
        assert!(wrong(&with(of("SW1A 1AA", "United Kingdom"))).is_empty());
        assert_eq!(Address { province: "RM".into(), ..of("00184", "") }.lines(), ["Via Roma 1", "00184 Roma (RM)"]);
    }
}

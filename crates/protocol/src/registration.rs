//! Registrations: what the register says of a document that came, went out, or passes between the body's own offices.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::history::Actor;
use kernel::ledger::{Channel, Ref};
use kernel::{OfficeId, id, words};
use serde::{Deserialize, Serialize};

use crate::emergency::Recovered;
use crate::registers::RegisterId;

id! {
    /// A registration.
    RegistrationId
}

id! {
    /// A document of a registration.
    DocumentId
}

words! {
    /// Which way a document goes.
    Direction {
        /// It came in.
        Incoming = "incoming",
        /// It goes out.
        Outgoing = "outgoing",
        /// It passes between offices of the body.
        Internal = "internal",
    }
}

impl Direction {
    /// The letter by which a stamp says it.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Incoming => 'E',
            Self::Outgoing => 'U',
            Self::Internal => 'I',
        }
    }
}

/// The channels by which documents come and go.
pub(crate) const CHANNELS: &[Channel] = &[
    Channel::Counter,
    Channel::Post,
    Channel::CertifiedEmail,
    Channel::Email,
    Channel::Online,
    Channel::App,
    Channel::Other,
];

/// Who sent a document, or to whom it goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correspondent {
    /// The name, of a person or of an organisation.
    pub name: String,
    /// Where they are reached: street, mail or certified mail.
    pub address: String,
    /// The tax code, where it is known.
    pub tax_code: String,
}

/// The number and date that the sender gave to what came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// The number.
    pub number: String,
    /// The date.
    pub on: Option<Date>,
}

/// A document that lies in the store under its hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The file's name.
    pub name: String,
    /// What it is, as its content says.
    pub media_type: String,
    /// How long it is.
    pub bytes: u64,
    /// The SHA-256 of its content, in hexadecimal.
    pub sha256: String,
}

/// What is to be registered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The office that it belongs to.
    pub office: OfficeId,
    /// Which way it goes.
    pub direction: Direction,
    /// How it came or goes.
    pub channel: Channel,
    /// What it is about.
    pub subject: String,
    /// Its class in the body's filing plan (titolario); may be empty.
    pub class: String,
    /// Who sent it, or to whom it goes.
    pub correspondents: Vec<Correspondent>,
    /// What the sender calls it.
    pub received: Received,
    /// What it belongs to, in another room.
    pub about: Option<(String, String)>,
    /// How it stood in a register of emergency.
    pub emergency: Option<Recovered>,
    /// The document and its annexes, in their order.
    pub documents: Vec<Document>,
}

/// A document as it stands in the register.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Its identifier.
    pub id: DocumentId,
    /// 1 is the document itself, what follows are its annexes.
    pub position: i64,
    /// The document.
    pub document: Document,
    /// When it was added.
    pub at: Timestamp,
}

/// How a registration was annulled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annulment {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: String,
    /// Why.
    pub reason: String,
    /// The act that allows it.
    pub act: String,
}

/// A registration, as it was written once.
#[derive(Clone, Debug, PartialEq)]
pub struct Registration {
    /// Its identifier.
    pub id: RegistrationId,
    /// The register.
    pub register: RegisterId,
    /// The year in which it is numbered.
    pub year: i16,
    /// Its number.
    pub number: i64,
    /// Whether the number is that of the body's other system.
    pub outside: bool,
    /// When it was registered.
    pub at: Timestamp,
    /// That day in Rome.
    pub day: Date,
    /// What was registered. Its documents stand in the register: `documents`.
    pub entry: Entry,
    /// Who registered it.
    pub operator: Actor,
    /// Whether it was annulled.
    pub annulled: Option<Annulment>,
}

impl Registration {
    /// The registration as histories and other rooms point at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        subject(self.id)
    }

    /// The number with its seven digits (DPR 445/2000 art. 57).
    #[must_use]
    pub fn digits(&self) -> String {
        digits(self.number)
    }

    /// Number and year, as people name it.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}", self.digits(), self.year)
    }

    pub(crate) fn key(&self) -> String {
        key(self.register, self.year, self.number)
    }

    /// Who sent it or gets it, in one line.
    #[must_use]
    pub fn people(&self) -> String {
        self.entry.correspondents.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ")
    }
}

/// A registration as histories point at it.
pub(crate) fn subject(id: RegistrationId) -> Ref {
    Ref::new("registration", id)
}

/// A number with its seven digits.
pub(crate) fn digits(number: i64) -> String {
    format!("{number:07}")
}

/// The key by which the registrations of a register and year refer to each other.
pub(crate) fn key(register: RegisterId, year: i16, number: i64) -> String {
    format!("{register}/{year}/{}", digits(number))
}

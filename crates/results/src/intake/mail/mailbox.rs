//! What a mailbox holds once it has been read and paired, ready to be stored, shown and corrected.
//!
//! Nothing is lost: every message is a request, the answer to one, another message that the office sent, set apart with
//! the reason, or malformed with what is wrong.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::Message;
use kernel::ledger::{Channel, Outcome};
use serde::{Deserialize, Serialize};

use crate::intake::delivery::{CaseFacts, Delivery};

/// A mailbox, read and paired.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mailbox {
    /// SHA-256 over the messages, whatever their order and file.
    pub sha256: String,
    /// The requests, in the order of time, with their answers.
    pub matches: Vec<Match>,
    /// What does not count, with the reason.
    pub set_apart: Vec<SetApart>,
    /// What the office sent without answering a request by it for the first time.
    pub other_replies: Vec<OtherReply>,
    /// What could not be read as a message.
    pub malformed: Vec<Malformed>,
}

/// A request and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Match {
    /// The message received.
    pub request: MessageHead,
    /// The office's first reply; none while the request is open.
    pub answer: Option<Answer>,
    /// Whether it replies to a message of the office: mostly thanks or a further question.
    pub follow_up: bool,
}

/// The answer to a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The message sent.
    pub reply: MessageHead,
    /// How it was found.
    pub how: How,
}

/// How an answer was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// The reply names the request in its headers.
    Headers,
    /// Same person and same subject, nearest in time.
    AddressAndSubject,
    /// A person paired them.
    ByHand,
}

/// A message that does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetApart {
    /// The message.
    pub message: MessageHead,
    /// Why.
    pub reason: Reason,
    /// Its answer, if it had one.
    pub answer: Option<Answer>,
}

/// A message of the office that is no request's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherReply {
    /// The message sent.
    pub reply: MessageHead,
    /// Key of the received message that it refers to, if it does.
    pub about: Option<String>,
}

/// Why a message does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    /// The same person asked the same again before the answer.
    Duplicate {
        /// Key of the first message.
        of: String,
        /// In what they are alike.
        by: Likeness,
    },
    /// The very same message, found twice.
    Copy {
        /// Key of the first one.
        of: String,
    },
    /// Nobody wrote it.
    Automatic {
        /// Which machine did.
        by: Automatic,
    },
    /// Received in another year than the one that is counted.
    OtherYear {
        /// The year in which it was received.
        year: i16,
    },
    /// A person set it apart.
    ByHand {
        /// Their reason.
        words: String,
    },
}

/// In what two messages are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// The same words.
    Body,
    /// The same subject.
    Subject,
}

/// What kind of machine wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Automatic {
    /// An absence notice or another automatic reply.
    AutoReply,
    /// A notice that a message could not be delivered.
    Bounce,
    /// A receipt of certified mail.
    CertifiedReceipt,
    /// A receipt of delivery or reading.
    Receipt,
    /// A newsletter or other bulk mail.
    Bulk,
}

/// What is kept of a message: never its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageHead {
    /// By which corrections name it: its Message-ID, or a hash where it has none.
    pub key: String,
    /// Number in the order of the file, from 1.
    pub number: u32,
    /// Where it stands.
    pub place: Place,
    /// Whether the office sent it.
    pub sent: bool,
    /// Address of the sender, in lower case; of certified mail the person's, not the provider's.
    pub from: Box<str>,
    /// Name of the sender.
    pub name: Option<Box<str>>,
    /// Addresses of the recipients, in lower case.
    pub to: Vec<Box<str>>,
    /// The subject as written.
    pub subject: Box<str>,
    /// When it was sent or received.
    pub at: Timestamp,
    /// The civil day of that, on the office's clock.
    pub on: Date,
    /// Which header says so.
    pub dated: Dated,
    /// Bytes.
    pub size: u64,
    /// Whether it is certified mail (PEC).
    pub certified: bool,
    /// SHA-256 of its words in lower case without spaces, signs and quoted lines; none where it has hardly any.
    pub words: Option<Box<str>>,
}

/// Which header gave the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dated {
    /// `Date`, the sender's.
    Date,
    /// `Received`, the server's, where the other is missing or absurd.
    Received,
}

/// Where a message stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The file in the folder or ZIP.
    pub file: Option<Box<str>>,
    /// The byte of that file, or of the mailbox, where it begins.
    pub offset: u64,
}

/// Something that could not be read as a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Malformed {
    /// Number in the order of the file, from 1.
    pub number: u32,
    /// Where it stands.
    pub place: Place,
    /// Bytes.
    pub size: u64,
    /// What is wrong.
    pub defect: Defect,
    /// Its sender, if one can be read.
    pub from: Option<Box<str>>,
    /// Its subject, if one can be read.
    pub subject: Option<Box<str>>,
}

/// What is wrong with a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Defect {
    /// Nothing between two messages.
    Empty,
    /// No header lines.
    NoHeaders,
    /// No address of a sender.
    NoSender,
    /// Neither `Date` nor `Received` says when.
    NoDate,
    /// The date is before electronic mail or after today.
    AbsurdDate {
        /// The date as written.
        written: String,
    },
    /// A message in Outlook's own format.
    Outlook,
    /// A file that is no message.
    NotAMessage,
    /// The operating system or the archive refused.
    Unreadable {
        /// What it said.
        detail: String,
    },
}

/// How many messages there are of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Requests that count.
    pub requests: usize,
    /// Of them, those with an answer.
    pub answered: usize,
    /// Of them, those without.
    pub open: usize,
    /// Answers found by headers.
    pub by_headers: usize,
    /// Answers found by address and subject.
    pub by_subject: usize,
    /// Answers paired by hand.
    pub paired_by_hand: usize,
    /// Duplicates set apart.
    pub duplicates: usize,
    /// Copies of the very same message.
    pub copies: usize,
    /// Automatic messages set apart.
    pub automatic: usize,
    /// Requests of other years.
    pub other_year: usize,
    /// Messages set apart by hand.
    pub apart_by_hand: usize,
    /// Other messages of the office.
    pub other_replies: usize,
    /// Malformed messages.
    pub malformed: usize,
}

impl Mailbox {
    /// How many messages there are of each kind.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let how = |how| self.matches.iter().flat_map(|m| &m.answer).filter(|answer| answer.how == how).count();
        let apart = |fits: fn(&Reason) -> bool| self.set_apart.iter().filter(|apart| fits(&apart.reason)).count();
        let answered = self.matches.iter().filter(|m| m.answer.is_some()).count();
        Counts {
            requests: self.matches.len(),
            answered,
            open: self.matches.len() - answered,
            by_headers: how(How::Headers),
            by_subject: how(How::AddressAndSubject),
            paired_by_hand: how(How::ByHand),
            duplicates: apart(|reason| matches!(reason, Reason::Duplicate { .. })),
            copies: apart(|reason| matches!(reason, Reason::Copy { .. })),
            automatic: apart(|reason| matches!(reason, Reason::Automatic { .. })),
            other_year: apart(|reason| matches!(reason, Reason::OtherYear { .. })),
            apart_by_hand: apart(|reason| matches!(reason, Reason::ByHand { .. })),
            other_replies: self.other_replies.len(),
            malformed: self.malformed.len(),
        }
    }

    /// The deliveries, in the order of time. Requests set apart as duplicates or by hand are among them as excluded,
    /// with the reason that `say` puts into words, so that they stay counted; copies, automatic messages and those of
    /// other years never were requests to count.
    pub fn deliveries(&self, say: impl Fn(&Message) -> String) -> Vec<Delivery> {
        let counted = self.matches.iter().map(|m| delivery(&m.request, m.answer.as_ref(), None));
        let excluded = self.set_apart.iter().filter(|apart| apart.reason.is_request()).map(|apart| {
            let words = say(&apart.reason.message());
            delivery(&apart.message, apart.answer.as_ref(), Some(words.into()))
        });
        let mut deliveries: Vec<_> = counted.chain(excluded).collect();
        deliveries.sort_by_key(|delivery| (delivery.requested_on, delivery.row));
        deliveries
    }
}

fn delivery(request: &MessageHead, answer: Option<&Answer>, excluded: Option<Box<str>>) -> Delivery {
    Delivery {
        row: request.number,
        requested_on: request.on,
        // A clock that runs ahead does not make an answer come before its request.
        delivered_on: answer.map(|answer| answer.reply.on.max(request.on)),
        due_on: None,
        channel: Some(if request.certified { Channel::CertifiedEmail } else { Channel::Email }),
        outcome: if answer.is_some() { Outcome::Done } else { Outcome::Open },
        excluded,
        reason: None,
        reference: Some(request.key.as_str().into()),
        score: None,
        service: None,
        case: CaseFacts::default(),
    }
}

impl Reason {
    /// Whether the message is a request all the same, to be listed among those that do not count.
    #[must_use]
    pub fn is_request(&self) -> bool {
        matches!(self, Self::Duplicate { .. } | Self::ByHand { .. })
    }

    /// The reason in a sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Duplicate { by: Likeness::Body, .. } => Message::new("intake-apart-duplicate-body"),
            Self::Duplicate { by: Likeness::Subject, .. } => Message::new("intake-apart-duplicate-subject"),
            Self::Copy { .. } => Message::new("intake-apart-copy"),
            Self::Automatic { by } => Message::new(match by {
                Automatic::AutoReply => "intake-apart-auto-reply",
                Automatic::Bounce => "intake-apart-bounce",
                Automatic::CertifiedReceipt => "intake-apart-certified-receipt",
                Automatic::Receipt => "intake-apart-receipt",
                Automatic::Bulk => "intake-apart-bulk",
            }),
            Self::OtherYear { year } => Message::new("intake-apart-other-year").with("year", year.to_string()),
            Self::ByHand { words } => Message::new("intake-apart-by-hand").with("words", words.as_str()),
        }
    }
}

impl How {
    /// The way in a sentence.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Headers => "intake-how-headers",
            Self::AddressAndSubject => "intake-how-subject",
            Self::ByHand => "intake-how-by-hand",
        })
    }
}

impl Defect {
    /// What is wrong in a sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("intake-mail-empty"),
            Self::NoHeaders => Message::new("intake-mail-no-headers"),
            Self::NoSender => Message::new("intake-mail-no-sender"),
            Self::NoDate => Message::new("intake-mail-no-date"),
            Self::AbsurdDate { written } => Message::new("intake-mail-absurd-date").with("written", written.as_str()),
            Self::Outlook => Message::new("intake-mail-outlook"),
            Self::NotAMessage => Message::new("intake-mail-not-a-message"),
            Self::Unreadable { detail } => Message::new("intake-mail-unreadable").with("detail", detail.as_str()),
        }
    }
}

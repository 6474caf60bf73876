//! Receipts of certified mail (PEC, DPR 68/2005; the form is that of the technical rules in DM 2 November 2005): read from the mailbox that sends it,
//! each known by the Message-ID that it names. Only receipts are read, and nothing in the mailbox is changed (docs/decisions/0015).
//!
//! - `message` what a receipt says · `mailbox` the line to the mailbox (IMAP) · `turn` what is new, one node at a time

mod mailbox;
mod message;
mod turn;

use jiff::Timestamp;

pub use mailbox::{ImapConfig, Mailbox, PecConfig};
pub use message::{head, read};
pub use turn::{Unread, unread};

use crate::db::Tx;
use crate::error::Result;
use crate::outbox::NoticeId;
use crate::words;

words! {
    /// What a receipt says, by the words of its header `X-Ricevuta`.
    Kind {
        /// Our provider took the message.
        Accepted = "accettazione",
        /// Our provider refused it.
        Refused = "non-accettazione",
        /// The addressee's provider took it over.
        TakenOn = "presa-in-carico",
        /// It lies in the addressee's mailbox: it is received by law (DPR 68/2005 art. 6).
        Delivered = "avvenuta-consegna",
        /// It could not be delivered.
        Undelivered = "errore-consegna",
        /// It is not delivered yet, and may never be.
        Late = "preavviso-errore-consegna",
        /// It carries a virus, and goes no further.
        Virus = "rilevazione-virus",
    }
}

impl Kind {
    /// Whether the message will never arrive.
    #[must_use]
    pub fn is_failure(self) -> bool {
        matches!(self, Self::Refused | Self::Undelivered | Self::Virus)
    }
}

words! {
    /// Why a message was not delivered, by the words of the certificate.
    Fault {
        /// The addressee has no such mailbox.
        NoAddress = "no-dest",
        /// Nobody receives certified mail for the address's domain.
        NoDomain = "no-dominio",
        /// It carries a virus.
        Virus = "virus",
        /// Anything else.
        Other = "altro",
    }
}

/// What the headers of a receipt say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// What it says.
    pub kind: Kind,
    /// The notice that it is about: the Message-ID that we gave it.
    pub notice: NoticeId,
}

/// A receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// What it says of which notice.
    pub head: Head,
    /// The provider's time.
    pub at: Timestamp,
    /// By what the provider knows it; may be empty.
    pub name: String,
    /// Why the message was not delivered, where it was not.
    pub fault: Option<Fault>,
    /// What the provider writes of that; may be empty.
    pub said: String,
    /// The message as it came: its SHA-256 in hexadecimal, in the store of files.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
}

/// The room whose certified mail receipts are about.
pub trait Taker: Send + Sync + 'static {
    /// Whether it has sent what a receipt is about, and has no such receipt yet.
    ///
    /// # Errors
    /// Database errors.
    fn awaits(&self, tx: &mut Tx<'_>, head: Head) -> Result<bool>;

    /// Takes a receipt, in the transaction in which the mailbox is read past it.
    ///
    /// # Errors
    /// Database errors. With `Conflict` or `Invalid` the receipt is passed over.
    fn take(&self, tx: &mut Tx<'_>, receipt: &Receipt) -> Result<()>;
}

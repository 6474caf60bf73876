//! A mailbox as a source of deliveries: each message received is a request, the office's reply is its answer.
//!
//! [`read`] goes through an mbox file, a folder or a ZIP of messages once, message by message, and keeps of each only
//! what its headers say, its size and a SHA-256 of its words; never the words themselves. What the office sent is told
//! from what it received by the office's own addresses. The result is a [`Mailbox`] that can be stored, shown,
//! corrected with [`corrections::apply`], and turned into deliveries with [`Mailbox::deliveries`].

mod automatic;
mod body;
pub mod corrections;
mod folder;
pub mod mailbox;
mod matching;
mod mbox;
mod message;
mod subject;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use sha2::{Digest, Sha256};
use sheets::{FileFault, Limits, Source};

pub use self::corrections::{Correction, Refusal, Refused, apply};
pub use self::mailbox::{
    Answer, Automatic, Counts, Dated, Defect, How, Likeness, Mailbox, Malformed, Match, MessageHead, OtherReply, Place,
    Reason, SetApart,
};

/// Against what the messages are judged.
#[derive(Debug, Clone)]
pub struct MailRules {
    /// The office's own addresses; `@comune.example.it` stands for all of a domain.
    pub own: Vec<String>,
    /// The day on which the mailbox is read.
    pub today: Date,
    /// The year that is being imported, if only one is: requests of other years are set apart.
    pub year: Option<i16>,
    /// The office's clock, on which civil days are told.
    pub zone: TimeZone,
    /// Within how many days a reply without references to its request is taken for the answer to it.
    pub answer_days: u32,
    /// Within how many days a like message of the same sender is a duplicate.
    pub duplicate_days: u32,
}

impl MailRules {
    /// Rules with the usual windows: 60 days for an answer, 15 for a duplicate.
    #[must_use]
    pub fn new(own: Vec<String>, today: Date, zone: TimeZone) -> Self {
        Self { own, today, year: None, zone, answer_days: 60, duplicate_days: 15 }
    }

    /// Whether an address, in lower case, is one of the office's own.
    fn is_own(&self, address: &str) -> bool {
        self.own.iter().map(|own| own.trim().to_lowercase()).any(|own| match own.strip_prefix('@') {
            Some(domain) => address.rsplit_once('@').is_some_and(|(_, of)| of == domain),
            None => own == address,
        })
    }
}

/// Reads a whole mailbox and pairs its messages. `progress` is told the number of messages read so far.
///
/// # Errors
/// When the file is no mailbox, is too large or cannot be read, or when no own address was given.
pub fn read(
    source: impl Into<Source>,
    rules: &MailRules,
    limits: &Limits,
    mut progress: impl FnMut(u64),
) -> Result<Mailbox, FileFault> {
    /// After how many messages the progress is told.
    const STEP: u64 = 500;
    if rules.own.iter().all(|own| own.trim().is_empty()) {
        return Err(FileFault::NoOwnAddress);
    }
    let source = source.into();
    let (mut messages, mut malformed, mut prints) = (Vec::new(), Vec::new(), Vec::new());
    let mut read = 0;
    folder::each_message(&source, limits, &mut |found| {
        match found.and_then(|raw| {
            prints.push(print(&raw.bytes));
            message::read(raw, rules)
        }) {
            Ok(message) => messages.push(message),
            Err(wrong) => malformed.push(*wrong),
        }
        read += 1;
        if read % STEP == 0 {
            progress(read);
        }
    })?;
    progress(read);
    if read == 0 {
        return Err(FileFault::Empty);
    }
    // The same messages in another order or another file are the same mailbox.
    prints.sort_unstable();
    let sha256 = hex::encode(Sha256::digest(prints.concat()));
    Ok(matching::pair(messages, malformed, sha256, rules))
}

/// A hash of a message that does not depend on how its lines end or on blank ones after it.
fn print(bytes: &[u8]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for piece in bytes.trim_ascii_end().split(|byte| *byte == b'\r') {
        hasher.update(piece);
    }
    hasher.finalize().into()
}

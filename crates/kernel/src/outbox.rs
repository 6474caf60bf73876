//! The outbox: notices written in the transaction of what they tell, sent after it by a worker. Safe to run twice: a notice is
//! claimed before it is sent, and its Message-ID is its identifier, so that a receiver knows a second copy.

mod postman;
mod texter;
mod turn;

use jiff::Timestamp;

pub use postman::{MailConfig, Postman, Security};
pub use texter::{SmsConfig, Texter};

use crate::db::{Row, Tx};
use crate::error::Result;
use crate::{id, params, words};

id! {
    /// A notice.
    NoticeId
}

words! {
    /// How a notice travels.
    Channel {
        /// By mail.
        Mail = "mail",
        /// As a short message to a telephone.
        Sms = "sms",
    }
}

words! {
    /// Where a notice stands.
    State {
        /// Not sent yet.
        Waiting = "waiting",
        /// Handed to the mail server.
        Sent = "sent",
        /// Given up after the last attempt: somebody has to look.
        Stuck = "stuck",
    }
}

words! {
    /// Why a notice did not leave, in words that somebody without knowledge of mail can act upon.
    Trouble {
        /// The mail server could not be reached.
        Unreachable = "unreachable",
        /// It did not answer in time.
        Slow = "slow",
        /// The connection could not be protected.
        Insecure = "insecure",
        /// It refused our own account.
        Account = "account",
        /// It refused the recipient's address.
        Recipient = "recipient",
        /// It asks to try again later.
        Later = "later",
        /// It refused the message for good.
        Refused = "refused",
        /// The address is none.
        Address = "address",
        /// Anything else.
        Other = "other",
    }
}

/// What the answer of a mail server (RFC 5321 section 4.2.3), of a mailbox or of a gateway for short messages (its HTTP status) means.
#[must_use]
pub fn trouble(error: &str) -> Trouble {
    let text = error.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if says(&["gateway (401)", "gateway (402)", "gateway (403)"]) {
        Trouble::Account
    } else if says(&["gateway (400)", "gateway (422)"]) {
        Trouble::Recipient
    } else if says(&["gateway (408)", "gateway (429)", "gateway (5"]) {
        Trouble::Later
    } else if says(&["(530)", "(534)", "(535)", "(538)", "login refused"]) {
        Trouble::Account
    } else if says(&["(550)", "(551)", "(553)"]) {
        Trouble::Recipient
    } else if says(&["transient error"]) {
        Trouble::Later
    } else if says(&["permanent error"]) {
        Trouble::Refused
    } else if says(&["timed out", "timeout"]) {
        Trouble::Slow
    } else if says(&["tls", "certificate"]) {
        Trouble::Insecure
    } else if says(&["connection", "network", "lookup", "transport"]) {
        Trouble::Unreachable
    } else if says(&["invalid email", "invalid input", "missing domain", "unbalanced"]) {
        Trouble::Address
    } else {
        Trouble::Other
    }
}

/// A notice on its way.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Its identifier, and its Message-ID.
    pub id: NoticeId,
    /// How it travels.
    pub channel: Channel,
    /// When it was written.
    pub created_at: Timestamp,
    /// Where it stands.
    pub state: State,
    /// Whether it is certified mail (PEC), which leaves through an account of its own.
    pub certified: bool,
    /// The address, or the telephone number (E.164).
    pub recipient: String,
    /// The subject line; of a short message, what the list shows.
    pub subject: String,
    /// The text.
    pub body: String,
    /// How often it was tried.
    pub attempts: i64,
    /// When it is tried next.
    pub next_at: Timestamp,
    /// What the mail server answered last.
    pub last_error: Option<String>,
    /// When the mail server took it.
    pub sent_at: Option<Timestamp>,
}

const COLUMNS: &str =
    "id, channel, created_at, state, certified, recipient, subject, body, attempts, next_at, last_error, sent_at";

fn read(row: &mut Row<'_>) -> Result<Notice> {
    Ok(Notice {
        id: row.next()?,
        channel: row.next()?,
        created_at: row.next()?,
        state: row.next()?,
        certified: row.next()?,
        recipient: row.next()?,
        subject: row.next()?,
        body: row.next()?,
        attempts: row.next()?,
        next_at: row.next()?,
        last_error: row.next()?,
        sent_at: row.next()?,
    })
}

impl Notice {
    /// Whether it is a short message.
    #[must_use]
    pub fn is_sms(&self) -> bool {
        self.channel == Channel::Sms
    }
}

/// Writes a mail; it leaves when the transaction is committed.
///
/// # Errors
/// Database errors.
pub fn send(tx: &mut Tx<'_>, recipient: &str, subject: &str, body: &str) -> Result<NoticeId> {
    write(tx, Channel::Mail, recipient, (subject, body))
}

/// A file that goes along with certified mail; it lies in the store under its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// What it is ("application/pdf").
    pub media_type: String,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
}

/// Writes certified mail (PEC, D.P.R. 68/2005) with its files; it leaves when the transaction is committed, where an account for it is configured.
///
/// # Errors
/// Database errors.
pub fn send_certified(
    tx: &mut Tx<'_>,
    recipient: &str,
    (subject, body): (&str, &str),
    files: &[Attachment],
) -> Result<NoticeId> {
    let id = write(tx, Channel::Mail, recipient, (subject, body))?;
    tx.change("UPDATE outbox SET certified = TRUE WHERE id = $1", params![id])?;
    for (number, file) in (1_i64..).zip(files) {
        tx.change(
            "INSERT INTO outbox_files (notice, number, name, media_type, sha256) VALUES ($1, $2, $3, $4, $5)",
            params![id, number, file.name, file.media_type, file.sha256],
        )?;
    }
    Ok(id)
}

/// What goes along with a notice.
///
/// # Errors
/// Database errors.
pub fn files(tx: &mut Tx<'_>, id: NoticeId) -> Result<Vec<Attachment>> {
    tx.list("SELECT name, media_type, sha256 FROM outbox_files WHERE notice = $1 ORDER BY number", params![id], |row| {
        Ok(Attachment { name: row.next()?, media_type: row.next()?, sha256: row.next()? })
    })
}

/// Writes a short message to a number (E.164); it leaves when the transaction is committed.
///
/// # Errors
/// Database errors.
pub fn text(tx: &mut Tx<'_>, number: &str, subject: &str, body: &str) -> Result<NoticeId> {
    write(tx, Channel::Sms, number, (subject, body))
}

fn write(tx: &mut Tx<'_>, channel: Channel, recipient: &str, (subject, body): (&str, &str)) -> Result<NoticeId> {
    let id: NoticeId = tx.id();
    let (now, subject, body) = (tx.now(), unmarked(subject), unmarked(body));
    tx.execute(
        "INSERT INTO outbox (id, channel, created_at, state, recipient, subject, body, attempts, next_at)
         VALUES ($1, $2, $3, 'waiting', $4, $5, $6, 0, $7)",
        params![id, channel, now, recipient, subject, body, now],
    )?;
    Ok(id)
}

/// A text whose links, addresses and codes stand free of the marks that part scripts of mixed direction (Unicode's isolates): mail programs
/// and telephones take them for a part of a link, and who copies a code copies them too. Around words they stay.
fn unmarked(text: &str) -> String {
    const BEGIN: char = '\u{2068}';
    const END: char = '\u{2069}';
    let mut free = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(BEGIN) {
        free.push_str(before);
        rest = match after.split_once(END) {
            Some((marked, further)) if !marked.contains(|sign: char| sign.is_whitespace() || sign == BEGIN) => {
                free.push_str(marked);
                further
            }
            _ => {
                free.push(BEGIN);
                after
            }
        };
    }
    free.push_str(rest);
    free
}

/// Notices in a state, the newest first, and how many there are.
///
/// # Errors
/// Database errors.
pub fn page(tx: &mut Tx<'_>, state: State, limit: i64, offset: i64) -> Result<(Vec<Notice>, u64)> {
    let total = count(tx, state)?;
    let sql = format!("SELECT {COLUMNS} FROM outbox WHERE state = $1 ORDER BY id DESC LIMIT $2 OFFSET $3");
    Ok((tx.list(&sql, params![state, limit, offset], read)?, total))
}

/// One notice.
///
/// # Errors
/// `NotFound`; database errors.
pub fn find(tx: &mut Tx<'_>, id: NoticeId) -> Result<Notice> {
    tx.one(&format!("SELECT {COLUMNS} FROM outbox WHERE id = $1 ORDER BY id"), params![id], read)
}

/// How many notices are in a state.
///
/// # Errors
/// Database errors.
pub fn count(tx: &mut Tx<'_>, state: State) -> Result<u64> {
    tx.one("SELECT COUNT(*) FROM outbox WHERE state = $1", params![state], |row| row.next())
}

/// Puts all stuck notices back in line and says how many.
///
/// # Errors
/// Database errors.
pub fn retry_all(tx: &mut Tx<'_>) -> Result<u64> {
    tx.execute(
        "UPDATE outbox SET state = 'waiting', attempts = 0, next_at = $1 WHERE state = 'stuck'",
        params![tx.now()],
    )
}

/// Puts a stuck notice back in line, with all its attempts.
///
/// # Errors
/// `NotFound` where no such notice is stuck; database errors.
pub fn retry(tx: &mut Tx<'_>, id: NoticeId) -> Result<()> {
    tx.change(
        "UPDATE outbox SET state = 'waiting', attempts = 0, next_at = $2 WHERE id = $1 AND state = 'stuck'",
        params![id, tx.now()],
    )
}

/// Takes a notice away, with the address and the words that it holds: what it was about is erased.
///
/// # Errors
/// Database errors.
pub fn erase(tx: &mut Tx<'_>, id: NoticeId) -> Result<()> {
    tx.execute("DELETE FROM outbox WHERE id = $1", params![id]).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_codes_stand_free_of_marks_and_words_keep_them() {
        let marked = "الرابط: \u{2068}https://sportello.example/a/1\u{2069}/appointment.ics\nالرمز \u{2068}7KQ\u{2069}";
        assert_eq!(unmarked(marked), "الرابط: https://sportello.example/a/1/appointment.ics\nالرمز 7KQ");
        let words = "يوم \u{2068}Via Roma 7\u{2069} و\u{2068}\u{2069}";
        assert_eq!(unmarked(words), "يوم \u{2068}Via Roma 7\u{2069} و");
        let nested = "\u{2068}a \u{2068}https://b.example\u{2069} c\u{2069}";
        assert_eq!(unmarked(nested), "\u{2068}a https://b.example c\u{2069}");
        for plain in ["", "Buongiorno", "\u{2068}open", "closed\u{2069}"] {
            assert_eq!(unmarked(plain), plain);
        }
    }

    #[test]
    fn a_servers_answer_is_put_in_words() {
        assert_eq!(trouble("permanent error (550): no such user"), Trouble::Recipient);
        assert_eq!(trouble("permanent error (535): authentication failed"), Trouble::Account);
        assert_eq!(trouble("login refused: no response: [AUTHENTICATIONFAILED]"), Trouble::Account);
        assert_eq!(trouble("transient error (451): greylisted"), Trouble::Later);
        assert_eq!(trouble("Connection error: Connection refused (os error 111)"), Trouble::Unreachable);
        assert_eq!(trouble("network error: deadline timed out"), Trouble::Slow);
        assert_eq!(trouble("Invalid email domain"), Trouble::Address);
        assert_eq!(trouble("gateway (401): who are you"), Trouble::Account);
        assert_eq!(trouble("gateway (422): no such number"), Trouble::Recipient);
        assert_eq!(trouble("gateway (503): "), Trouble::Later);
    }
}

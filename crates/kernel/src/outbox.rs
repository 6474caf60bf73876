//! The outbox: notices written in the transaction of what they tell, sent after it by a worker. Safe to run twice: a notice is
//! claimed before it is sent, and its Message-ID is its identifier, so that a receiver knows a second copy.

use std::time::Duration;

use jiff::Timestamp;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message as Mail};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::db::{Db, Row, Tx};
use crate::error::{Error, Result};
use crate::{id, params, words};

id! {
    /// A notice.
    NoticeId
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

/// What a mail server's answer means (RFC 5321 section 4.2.3).
#[must_use]
pub fn trouble(error: &str) -> Trouble {
    let text = error.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if says(&["(530)", "(534)", "(535)", "(538)"]) {
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

/// How often a notice is tried before it is stuck: the waits add up to about a day and a half.
const ATTEMPTS: i64 = 12;
/// How long a claim holds; a worker that died gives its notices back after it.
const CLAIM_SECONDS: i64 = 120;

/// A notice on its way.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Its identifier, and its Message-ID.
    pub id: NoticeId,
    /// When it was written.
    pub created_at: Timestamp,
    /// Where it stands.
    pub state: State,
    /// The address.
    pub recipient: String,
    /// The subject line.
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

const COLUMNS: &str = "id, created_at, state, recipient, subject, body, attempts, next_at, last_error, sent_at";

fn read(row: &mut Row<'_>) -> Result<Notice> {
    Ok(Notice {
        id: row.next()?,
        created_at: row.next()?,
        state: row.next()?,
        recipient: row.next()?,
        subject: row.next()?,
        body: row.next()?,
        attempts: row.next()?,
        next_at: row.next()?,
        last_error: row.next()?,
        sent_at: row.next()?,
    })
}

/// Writes a notice; it leaves when the transaction is committed.
///
/// # Errors
/// Database errors.
pub fn send(tx: &mut Tx<'_>, recipient: &str, subject: &str, body: &str) -> Result<NoticeId> {
    let id: NoticeId = tx.id();
    let now = tx.now();
    tx.execute(
        "INSERT INTO outbox (id, created_at, state, recipient, subject, body, attempts, next_at)
         VALUES ($1, $2, 'waiting', $3, $4, $5, 0, $6)",
        params![id, now, recipient, subject, body, now],
    )?;
    Ok(id)
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

/// Where mail goes out.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MailConfig {
    /// The server; without one, notices wait.
    pub host: Option<String>,
    /// Its port.
    pub port: u16,
    /// `none`, `starttls` or `tls`.
    pub security: Security,
    /// The account, where the server asks for one.
    pub user: Option<String>,
    /// Its password.
    pub password: Option<String>,
    /// The sender ("Sportello <sportello@comune.example.it>").
    pub from: String,
}

words! {
    /// How the connection to the mail server is protected.
    Security {
        /// Not at all: a server on the same machine.
        None = "none",
        /// By STARTTLS.
        Starttls = "starttls",
        /// From the first byte.
        Tls = "tls",
    }
}

impl Default for MailConfig {
    fn default() -> Self {
        Self {
            host: None,
            port: 25,
            security: Security::None,
            user: None,
            password: None,
            from: "Sportello <sportello@localhost>".to_owned(),
        }
    }
}

/// The worker that sends.
pub struct Postman {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    domain: String,
}

impl Postman {
    /// A worker for a mail server; none where no server is configured.
    ///
    /// # Errors
    /// `Internal` where the sender or the server's name cannot be read.
    pub fn new(config: &MailConfig) -> Result<Option<Self>> {
        let Some(host) = &config.host else { return Ok(None) };
        let builder = match config.security {
            Security::None => AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host),
            Security::Starttls => {
                AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(host).map_err(Error::internal)?
            }
            Security::Tls => AsyncSmtpTransport::<Tokio1Executor>::relay(host).map_err(Error::internal)?,
        };
        let mut builder = builder.port(config.port).timeout(Some(Duration::from_secs(30)));
        if let (Some(user), Some(password)) = (&config.user, &config.password) {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        let from: Mailbox = config.from.parse().map_err(Error::internal)?;
        let domain = from.email.domain().to_owned();
        Ok(Some(Self { transport: builder.build(), from, domain }))
    }

    /// Sends what is due and says how many notices it took up.
    ///
    /// # Errors
    /// Database errors; a mail server's refusal is noted on the notice.
    pub async fn deliver(&self, db: &Db) -> Result<usize> {
        let claimed = db.write(claim).await?;
        let taken = claimed.len();
        for notice in claimed {
            let done = self.send(&notice).await;
            db.write(move |tx| settle(tx, &notice, done.as_ref().err().map(String::as_str))).await?;
        }
        Ok(taken)
    }

    async fn send(&self, notice: &Notice) -> Result<(), String> {
        let to: Mailbox = notice.recipient.parse().map_err(|error| format!("{error}"))?;
        let mail = Mail::builder()
            .from(self.from.clone())
            .to(to)
            .message_id(Some(format!("<{}@{}>", notice.id, self.domain)))
            .subject(&notice.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(notice.body.clone())
            .map_err(|error| error.to_string())?;
        self.transport.send(mail).await.map(|_| ()).map_err(|error| error.to_string())
    }
}

fn claim(tx: &mut Tx<'_>) -> Result<Vec<Notice>> {
    let now = tx.now();
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE state = 'waiting' AND next_at <= $1 ORDER BY state, next_at, id LIMIT 20"
    );
    let due = tx.list(&sql, params![now], read)?;
    let until = now.as_millisecond() + CLAIM_SECONDS * 1000;
    for notice in &due {
        tx.change("UPDATE outbox SET next_at = $2 WHERE id = $1", params![notice.id, until])?;
    }
    Ok(due)
}

fn settle(tx: &mut Tx<'_>, notice: &Notice, error: Option<&str>) -> Result<()> {
    let now = tx.now();
    let Some(error) = error else {
        return tx.change(
            "UPDATE outbox SET state = 'sent', sent_at = $2, attempts = attempts + 1, last_error = NULL WHERE id = $1",
            params![notice.id, now],
        );
    };
    let attempts = notice.attempts + 1;
    let state = if attempts >= ATTEMPTS { State::Stuck } else { State::Waiting };
    let next = now.as_millisecond() + wait_seconds(attempts) * 1000;
    tx.change(
        "UPDATE outbox SET state = $2, attempts = $3, next_at = $4, last_error = $5 WHERE id = $1",
        params![notice.id, state, attempts, next, error],
    )
}

/// 30 seconds, doubling up to six hours.
fn wait_seconds(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(16);
    (30_i64 << doublings).min(6 * 3600)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_under_six_hours() {
        let waits: Vec<i64> = (1..=ATTEMPTS).map(wait_seconds).collect();
        assert_eq!(&waits[..3], &[30, 60, 120]);
        assert!(waits.iter().all(|wait| *wait <= 6 * 3600));
    }

    #[test]
    fn a_servers_answer_is_put_in_words() {
        assert_eq!(trouble("permanent error (550): no such user"), Trouble::Recipient);
        assert_eq!(trouble("permanent error (535): authentication failed"), Trouble::Account);
        assert_eq!(trouble("transient error (451): greylisted"), Trouble::Later);
        assert_eq!(trouble("Connection error: Connection refused (os error 111)"), Trouble::Unreachable);
        assert_eq!(trouble("network error: deadline timed out"), Trouble::Slow);
        assert_eq!(trouble("Invalid email domain"), Trouble::Address);
    }
}

//! The worker that sends notices. Each is claimed before it is sent and settled after it; two workers never have the same one.

use std::time::Duration;

use jiff::Timestamp;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message as Mail};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::{COLUMNS, Notice, State, Trouble, read, trouble};
use crate::clock;
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::{params, words};

/// How often a notice is tried before it is stuck: the waits add up to about a day and a half.
const ATTEMPTS: i64 = 12;
/// How long a claim holds; a worker that died gives its notices back after it.
const CLAIM_SECONDS: i64 = 120;
/// How long one notice may take. No sending begins with less than this left of its claim: nobody else has it meanwhile.
const SEND_SECONDS: i64 = 60;

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
        let mut taken = 0;
        for notice in claimed {
            let left = notice.next_at.as_second() - db.clock().now().as_second();
            if left < SEND_SECONDS {
                break;
            }
            let most = Duration::from_secs(SEND_SECONDS.unsigned_abs());
            let done = tokio::time::timeout(most, self.send(&notice)).await;
            let done = done.unwrap_or_else(|_| Err("the mail server timed out".to_owned()));
            db.write(move |tx| settle(tx, &notice, done.as_ref().err().map(String::as_str))).await?;
            taken += 1;
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

/// Takes what is due, for as long as a claim holds: until then it is due for nobody else.
fn claim(tx: &mut Tx<'_>) -> Result<Vec<Notice>> {
    let now = tx.now();
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE state = 'waiting' AND next_at <= $1 ORDER BY state, next_at, id LIMIT 20"
    );
    let mut due = tx.list(&sql, params![now], read)?;
    let until = after(now, CLAIM_SECONDS);
    for notice in &mut due {
        tx.change("UPDATE outbox SET next_at = $2 WHERE id = $1", params![notice.id, until])?;
        notice.next_at = until;
    }
    Ok(due)
}

/// Writes down what came of a notice. A failure counts only while the claim is still this worker's.
fn settle(tx: &mut Tx<'_>, notice: &Notice, error: Option<&str>) -> Result<()> {
    let now = tx.now();
    let Some(error) = error else {
        let sql = "UPDATE outbox SET state = 'sent', sent_at = $2, attempts = attempts + 1, last_error = NULL
                   WHERE id = $1 AND state <> 'sent'";
        return tx.execute(sql, params![notice.id, now]).map(|_| ());
    };
    let attempts = notice.attempts + 1;
    let state = if attempts >= ATTEMPTS || is_final(error) { State::Stuck } else { State::Waiting };
    tx.execute(
        "UPDATE outbox SET state = $2, attempts = $3, next_at = $4, last_error = $5
         WHERE id = $1 AND state = 'waiting' AND next_at = $6",
        params![notice.id, state, attempts, after(now, wait_seconds(attempts)), error, notice.next_at],
    )
    .map(|_| ())
}

/// Whether trying again is of no use: the address or the message is refused, and not our account or the connection.
fn is_final(error: &str) -> bool {
    matches!(trouble(error), Trouble::Recipient | Trouble::Refused | Trouble::Address)
}

fn after(now: Timestamp, seconds: i64) -> Timestamp {
    clock::milliseconds(now.as_millisecond() + seconds * 1000)
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
    fn only_what_will_never_go_is_given_up_at_once() {
        assert!(is_final("permanent error (550): no such user"));
        assert!(!is_final("permanent error (535): authentication failed"));
        assert!(!is_final("transient error (451): greylisted"));
        assert!(!is_final("Connection error: Connection refused (os error 111)"));
    }
}

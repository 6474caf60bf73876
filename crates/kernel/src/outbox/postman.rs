//! The worker that sends mail.

use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message as Mail};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::Notice;
use super::turn::{self, Carrier};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::words;

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
        turn::deliver(&Carrier::Mail(self), db).await
    }

    pub(super) async fn send(&self, notice: &Notice) -> Result<(), String> {
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

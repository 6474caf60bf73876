//! The worker that sends mail.

use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Attachment as Part, Mailbox, Message as Mail, MultiPart, SinglePart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::turn::{self, Carrier};
use super::{Attachment, Notice};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::files::Files;
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
    /// Where certified mail finds what it carries; none for ordinary mail.
    certified: Option<Files>,
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
        Ok(Some(Self { transport: builder.build(), from, domain, certified: None }))
    }

    /// A worker for the account of a certified mailbox (PEC), with the store of the files that go along; none where no server is configured.
    ///
    /// # Errors
    /// As `new`.
    pub fn certified(config: &MailConfig, files: Files) -> Result<Option<Self>> {
        Ok(Self::new(config)?.map(|postman| Self { certified: Some(files), ..postman }))
    }

    pub(super) fn is_certified(&self) -> bool {
        self.certified.is_some()
    }

    /// Sends what is due and says how many notices it took up.
    ///
    /// # Errors
    /// Database errors; a mail server's refusal is noted on the notice.
    pub async fn deliver(&self, db: &Db) -> Result<usize> {
        turn::deliver(&Carrier::Mail(self), db).await
    }

    pub(super) async fn send(&self, notice: &Notice, files: &[Attachment]) -> Result<(), String> {
        let to: Mailbox = notice.recipient.parse().map_err(|error| format!("{error}"))?;
        let mail = Mail::builder()
            .from(self.from.clone())
            .to(to)
            .message_id(Some(format!("<{}@{}>", notice.id, self.domain)))
            .subject(&notice.subject);
        let mail = match &self.certified {
            Some(store) if !files.is_empty() => mail.multipart(with_files(notice, files, store).await?),
            _ => mail.header(ContentType::TEXT_PLAIN).body(notice.body.clone()),
        };
        let mail = mail.map_err(|error| error.to_string())?;
        self.transport.send(mail).await.map(|_| ()).map_err(|error| error.to_string())
    }
}

/// The text of a notice with its files, as they lie in the store.
async fn with_files(notice: &Notice, files: &[Attachment], store: &Files) -> Result<MultiPart, String> {
    let mut parts = MultiPart::mixed().singlepart(SinglePart::plain(notice.body.clone()));
    for file in files {
        let bytes = store.get(&file.sha256).await.map_err(|error| error.to_string())?;
        let kind = ContentType::parse(&file.media_type).map_err(|error| error.to_string())?;
        parts = parts.singlepart(Part::new(file.name.clone()).body(bytes.to_vec(), kind));
    }
    Ok(parts)
}

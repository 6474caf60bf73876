//! The line to the mailbox for certified mail: IMAP (RFC 3501), encrypted unless the server is on this machine, and opened so that nothing in the
//! mailbox can change (`EXAMINE`, `BODY.PEEK`): what is unread for the office stays unread.

use std::collections::HashSet;
use std::fmt::Debug;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use async_imap::types::Fetch;
use bytes::Bytes;
use futures_util::TryStreamExt;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::{Head, head};
use crate::db::believing;
use crate::error::{Error, Result};
use crate::outbox::{MailConfig, Security};

/// A server that takes longer to let us in does not answer.
const CONNECT: Duration = Duration::from_secs(30);
/// Larger messages are left alone: the receipt of a delivery carries what was delivered, which is smaller.
const MESSAGE_BYTES: u32 = 64 * 1024 * 1024;

/// The account of a certified mailbox (PEC): where its mail goes out, and where its receipts are read.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PecConfig {
    /// Where mail goes out.
    #[serde(flatten)]
    pub smtp: MailConfig,
    /// Where receipts are read.
    pub imap: ImapConfig,
}

/// Where the receipts of certified mail are read.
#[derive(Clone, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ImapConfig {
    /// The server; without one, receipts are not read.
    pub host: Option<String>,
    /// Its port.
    pub port: u16,
    /// `tls` or `starttls`; `none` only for a server on this machine.
    pub security: Security,
    /// The account; by default the one that sends.
    pub user: Option<String>,
    /// Its password; by default the one that sends.
    pub password: Option<String>,
    /// The folder into which receipts come.
    pub folder: String,
    /// How often it is looked into, in seconds.
    pub every: u32,
}

impl Default for ImapConfig {
    fn default() -> Self {
        Self {
            host: None,
            port: 993,
            security: Security::Tls,
            user: None,
            password: None,
            folder: "INBOX".to_owned(),
            every: 60,
        }
    }
}

impl Debug for ImapConfig {
    /// Without the password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ImapConfig")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("user", &self.user)
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

/// The mailbox of an office for certified mail.
pub struct Mailbox {
    host: String,
    port: u16,
    security: Security,
    user: String,
    password: String,
    folder: String,
    /// How often it is read, in seconds.
    pub(super) every: i64,
}

impl Mailbox {
    /// The mailbox of the configuration; none where it names no server.
    ///
    /// # Errors
    /// `Unavailable` where there is no account, or its password would travel in clear over the network.
    pub fn new(config: &PecConfig) -> Result<Option<Self>> {
        let (smtp, imap) = (&config.smtp, &config.imap);
        let Some(host) = &imap.host else { return Ok(None) };
        let own = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
        if imap.security == Security::None && !own {
            return Err(Error::Unavailable("pec.imap.security: tls or starttls is needed".to_owned()));
        }
        let given = |key: &str, own: &Option<String>, other: &Option<String>| {
            own.clone()
                .or_else(|| other.clone())
                .ok_or_else(|| Error::Unavailable(format!("pec.imap.{key} is missing")))
        };
        Ok(Some(Self {
            host: host.clone(),
            port: imap.port,
            security: imap.security,
            user: given("user", &imap.user, &smtp.user)?,
            password: given("password", &imap.password, &smtp.password)?,
            folder: imap.folder.clone(),
            every: i64::from(imap.every.max(1)),
        }))
    }

    /// By what the mailbox is remembered.
    pub(super) fn name(&self) -> String {
        format!("{}@{}:{}/{}", self.user, self.host, self.port, self.folder)
    }

    /// Opens the folder.
    pub(super) async fn open(&self) -> Result<Folder, Stop> {
        timeout(CONNECT, self.connect()).await.map_err(|_| Stop::Line("the server timed out".to_owned()))?
    }

    async fn connect(&self) -> Result<Folder, Stop> {
        let line = TcpStream::connect((self.host.as_str(), self.port)).await;
        let line = line.map_err(|error| Stop::Line(format!("connection: {error}")))?;
        let client = match self.security {
            Security::Tls => greeted::<Box<dyn Wire>>(Box::new(self.encrypted(line).await?)).await?,
            Security::None => greeted::<Box<dyn Wire>>(Box::new(line)).await?,
            Security::Starttls => {
                let mut client = greeted(line).await?;
                client.run_command_and_check_ok("STARTTLS", None).await?;
                async_imap::Client::<Box<dyn Wire>>::new(Box::new(self.encrypted(client.into_inner()).await?))
            }
        };
        let session = client.login(&self.user, &self.password).await;
        let mut session = session.map_err(|(error, _)| Stop::Line(format!("login refused: {}", said(&error))))?;
        let found = session.examine(&self.folder).await?;
        Ok(Folder {
            session,
            validity: found.uid_validity.unwrap_or_default(),
            next: found.uid_next.unwrap_or(u32::MAX),
        })
    }

    async fn encrypted(&self, line: TcpStream) -> Result<tokio_rustls::client::TlsStream<TcpStream>, Stop> {
        let config = believing().map_err(Error::internal)?;
        let name = ServerName::try_from(self.host.clone()).map_err(|error| Stop::Line(format!("tls: {error}")))?;
        let line = TlsConnector::from(Arc::new(config)).connect(name, line).await;
        line.map_err(|error| Stop::Line(format!("tls: {error}")))
    }
}

/// Why reading ended.
pub(super) enum Stop {
    /// The mailbox: for whoever looks after the platform.
    Line(String),
    /// Our own database or store.
    Own(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Own(error)
    }
}

impl From<async_imap::error::Error> for Stop {
    fn from(error: async_imap::error::Error) -> Self {
        Self::Line(said(&error))
    }
}

/// What the server said, without what stood in the mails.
fn said(error: &async_imap::error::Error) -> String {
    use async_imap::error::Error as Said;
    match error {
        Said::Io(error) if error.kind() == std::io::ErrorKind::Other => "the answer cannot be read".to_owned(),
        Said::Io(error) => format!("connection: {error}"),
        Said::Parse(_) => "the answer cannot be read".to_owned(),
        other => other.to_string().chars().take(200).collect(),
    }
}

/// What a line can be: encrypted or not.
pub(super) trait Wire: AsyncRead + AsyncWrite + Unpin + Debug + Send {}

impl<T: AsyncRead + AsyncWrite + Unpin + Debug + Send> Wire for T {}

async fn greeted<T: Wire>(line: T) -> Result<async_imap::Client<T>, Stop> {
    let mut client = async_imap::Client::new(line);
    match client.read_response().await {
        Ok(Some(_)) => Ok(client),
        Ok(None) => Err(Stop::Line("connection lost".to_owned())),
        Err(error) => Err(async_imap::error::Error::Io(error).into()),
    }
}

/// The folder, opened for reading.
pub(super) struct Folder {
    session: async_imap::Session<Box<dyn Wire>>,
    /// As long as it is the same, a number means the same message (RFC 3501 section 2.3.1.1).
    pub(super) validity: u32,
    /// The number of the next message that comes.
    next: u32,
}

impl Folder {
    /// The numbers after one, rising.
    pub(super) async fn after(&mut self, last: u32) -> Result<Vec<u32>, Stop> {
        if self.next <= last.saturating_add(1) {
            return Ok(Vec::new());
        }
        let found = self.session.uid_search(format!("UID {}:*", last.saturating_add(1))).await?;
        // `n:*` always has the last message, whatever its number.
        let mut new: Vec<u32> = found.into_iter().filter(|uid| *uid > last).collect();
        new.sort_unstable();
        Ok(new)
    }

    /// The receipts among some messages, with what their headers say.
    pub(super) async fn heads(&mut self, uids: &[u32]) -> Result<Vec<(u32, Option<Head>)>, Stop> {
        const ASKED: &str =
            "(UID RFC822.SIZE BODY.PEEK[HEADER.FIELDS (FROM X-RICEVUTA X-TRASPORTO X-RIFERIMENTO-MESSAGE-ID)])";
        let set = uids.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
        let found = self.fetched(&set, ASKED).await?;
        let mut heads: Vec<(u32, Option<Head>)> = found
            .iter()
            .filter_map(|one| {
                let small = one.size.is_some_and(|size| size <= MESSAGE_BYTES);
                Some((one.uid?, one.header().filter(|_| small).and_then(head)))
            })
            .collect();
        heads.sort_unstable_by_key(|(uid, _)| *uid);
        heads.dedup_by_key(|(uid, _)| *uid);
        Ok(heads)
    }

    /// A whole message; none where it has gone meanwhile.
    pub(super) async fn message(&mut self, uid: u32) -> Result<Option<Bytes>, Stop> {
        let found = self.fetched(&uid.to_string(), "(UID BODY.PEEK[])").await?;
        let body = |one: &Fetch| one.body().filter(|_| one.uid == Some(uid)).map(Bytes::copy_from_slice);
        Ok(found.iter().find_map(body))
    }

    /// What the server hands out. An answer that breaks off looks like its end: what is missing has to be gone, or it was none.
    async fn fetched(&mut self, set: &str, what: &str) -> Result<Vec<Fetch>, Stop> {
        let found: Vec<Fetch> = self.session.uid_fetch(set, what).await?.try_collect().await?;
        let there: HashSet<u32> = found.iter().filter_map(|one| one.uid).collect();
        let asked = set.split(',').count();
        if there.len() < asked && !self.session.uid_search(format!("UID {set}")).await?.is_subset(&there) {
            return Err(Stop::Line("the server does not hand out all messages".to_owned()));
        }
        Ok(found)
    }

    /// Takes leave; a server that does not is left.
    pub(super) async fn close(mut self) {
        let _ = timeout(Duration::from_secs(5), self.session.logout()).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(host: &str, security: Security) -> PecConfig {
        let smtp = MailConfig { user: Some("u".into()), password: Some("segreta".into()), ..MailConfig::default() };
        PecConfig { smtp, imap: ImapConfig { host: Some(host.into()), security, ..ImapConfig::default() } }
    }

    #[test]
    fn passwords_do_not_cross_the_network_in_clear() {
        assert!(Mailbox::new(&PecConfig::default()).unwrap().is_none());
        for (host, security) in
            [("imap.example.it", Security::Tls), ("imap.example.it", Security::Starttls), ("127.0.0.1", Security::None)]
        {
            assert!(Mailbox::new(&config(host, security)).unwrap().is_some(), "{host}");
        }
        assert!(Mailbox::new(&config("imap.example.it", Security::None)).is_err());
    }

    #[test]
    fn the_account_is_the_one_that_sends_where_no_other_is_named_and_its_password_is_shown_nowhere() {
        let mut config = config("imap.example.it", Security::Tls);
        config.imap.password = Some("altra".into());
        let mailbox = Mailbox::new(&config).unwrap().unwrap();
        assert_eq!((mailbox.name().as_str(), mailbox.password.as_str()), ("u@imap.example.it:993/INBOX", "altra"));
        assert!(!format!("{:?}", config.imap).contains("altra"));
        config.smtp.user = None;
        assert!(Mailbox::new(&config).is_err());
    }
}

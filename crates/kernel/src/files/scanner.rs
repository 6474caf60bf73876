//! A virus scanner that looks at files before they are kept: `clamd`, asked over its own protocol on a socket of this machine or of the network
//! that both are in (it speaks in clear: never over anybody else's).

use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};
use tokio::time::timeout;

use crate::error::{Error, Result};

/// A scanner that takes longer gives no answer: files have at most some ten megabytes.
const SECONDS: u64 = 60;
/// So much is sent in one piece.
const PIECE: usize = 64 * 1024;
/// The longest answer: the name of what was found.
const ANSWER_BYTES: u64 = 4096;

/// Where the scanner is.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ScannerConfig {
    /// `unix:/run/clamav/clamd.ctl`, or `127.0.0.1:3310`; without one, nothing is scanned.
    pub clamd: Option<String>,
}

/// A scanner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scanner(Place);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    Unix(String),
    Tcp(String),
}

impl Scanner {
    /// The scanner that is configured; none where none is.
    ///
    /// # Errors
    /// `Unavailable` where the address is none.
    pub fn new(config: &ScannerConfig) -> Result<Option<Self>> {
        let Some(address) = &config.clamd else { return Ok(None) };
        let place = match address.strip_prefix("unix:") {
            Some(path) if path.starts_with('/') => Place::Unix(path.to_owned()),
            None if address.rsplit_once(':').is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok()) => {
                Place::Tcp(address.clone())
            }
            _ => return Err(Error::Unavailable("scanner.clamd is neither unix:/path nor host:port".to_owned())),
        };
        Ok(Some(Self(place)))
    }

    /// The name of the virus in a content; none where it is clean.
    ///
    /// # Errors
    /// `Unavailable` where the scanner cannot be asked: what nobody has looked at is not taken.
    pub async fn look(&self, bytes: &[u8]) -> Result<Option<String>> {
        let asked = timeout(Duration::from_secs(SECONDS), self.ask(bytes)).await;
        let answer = asked.map_err(|_| unavailable("no answer in time"))?.map_err(|error| unavailable(&error.to_string()))?;
        read(&answer)
    }

    async fn ask(&self, bytes: &[u8]) -> std::io::Result<String> {
        match &self.0 {
            Place::Unix(path) => stream(UnixStream::connect(path).await?, bytes).await,
            Place::Tcp(address) => stream(TcpStream::connect(address).await?, bytes).await,
        }
    }
}

/// `INSTREAM`: pieces, each behind its length, and an empty one at the end. The answer ends with a zero byte.
async fn stream(mut line: impl AsyncRead + AsyncWrite + Unpin, bytes: &[u8]) -> std::io::Result<String> {
    let sent = send(&mut line, bytes).await;
    let mut answer = Vec::new();
    line.take(ANSWER_BYTES).read_to_end(&mut answer).await?;
    // Who finds the content too long says so and hangs up while it is still being sent.
    if answer.is_empty() {
        sent?;
    }
    Ok(String::from_utf8_lossy(&answer).trim_end_matches('\0').trim().to_owned())
}

async fn send(line: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> std::io::Result<()> {
    line.write_all(b"zINSTREAM\0").await?;
    for piece in bytes.chunks(PIECE) {
        let length = u32::try_from(piece.len()).map_err(std::io::Error::other)?;
        line.write_all(&length.to_be_bytes()).await?;
        line.write_all(piece).await?;
    }
    line.write_all(&[0; 4]).await?;
    line.flush().await
}

/// `stream: OK`, `stream: Eicar-Signature FOUND`, or what went wrong.
fn read(answer: &str) -> Result<Option<String>> {
    let said = answer.strip_prefix("stream: ").unwrap_or(answer);
    match said.strip_suffix(" FOUND") {
        Some(virus) => Ok(Some(virus.to_owned())),
        None if said == "OK" => Ok(None),
        None => Err(unavailable(if said.is_empty() { "no answer" } else { said })),
    }
}

fn unavailable(why: &str) -> Error {
    Error::Unavailable(format!("virus scanner: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(clamd: &str) -> ScannerConfig {
        ScannerConfig { clamd: Some(clamd.to_owned()) }
    }

    #[test]
    fn an_address_is_a_socket_or_a_host_with_a_port() {
        assert_eq!(Scanner::new(&ScannerConfig::default()).unwrap(), None);
        for good in ["unix:/run/clamav/clamd.ctl", "127.0.0.1:3310", "clamav:3310"] {
            assert!(Scanner::new(&config(good)).unwrap().is_some(), "{good}");
        }
        for bad in ["", "clamav", "unix:clamd.ctl", ":3310", "clamav:many"] {
            assert!(matches!(Scanner::new(&config(bad)), Err(Error::Unavailable(_))), "{bad}");
        }
    }

    #[test]
    fn what_is_neither_clean_nor_found_is_no_answer() {
        assert_eq!(read("stream: OK").unwrap(), None);
        assert_eq!(read("stream: Eicar-Signature FOUND").unwrap().as_deref(), Some("Eicar-Signature"));
        for broken in ["", "INSTREAM size limit exceeded. ERROR", "OKAY"] {
            assert!(matches!(read(broken), Err(Error::Unavailable(_))), "{broken}");
        }
    }

    #[tokio::test]
    async fn a_scanner_that_is_away_lets_nothing_in() {
        let away = Scanner::new(&config("unix:/nowhere/clamd.ctl")).unwrap().unwrap();
        assert!(matches!(away.look(b"atto").await, Err(Error::Unavailable(_))));
    }
}

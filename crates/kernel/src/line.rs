//! Lines to other programs over HTTP: a gateway for short messages, an office's own protocol system, a store of files. Encrypted, unless the
//! other end is on this machine.

use std::fmt::Write;
use std::net::IpAddr;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::{Request, Uri, header};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use crate::db::believing;
use crate::error::{Error, Result};

/// So much of an answer is read.
const ANSWER_BYTES: usize = 64 * 1024;

/// What opens connections and keeps them.
pub(crate) type Client = hyper_util::client::legacy::Client<HttpsConnector<HttpConnector>, Full<Bytes>>;

/// A line to one address.
#[derive(Clone)]
pub struct Line {
    client: Client,
    url: Uri,
    token: Option<String>,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The body, as far as it was read.
    pub body: String,
}

impl Answer {
    /// Whether the other end took what was sent (2xx).
    #[must_use]
    pub fn is_taken(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

impl Line {
    /// A line to an address, for a key of the configuration; `token` is what the other end knows us by (`Authorization: Bearer …`).
    ///
    /// # Errors
    /// `Unavailable` where the address is none, or would send in clear over the network.
    pub fn new(key: &str, address: &str, token: Option<&str>) -> Result<Self> {
        Ok(Self { client: client()?, url: checked(key, address)?, token: token.map(str::to_owned) })
    }

    /// Sends JSON under a name: whoever gets the same name again has done it already and does nothing twice.
    ///
    /// # Errors
    /// A sentence for the log where there is no answer.
    pub async fn post(&self, name: &str, body: &serde_json::Value) -> Result<Answer, String> {
        let mut request = Request::post(self.url.clone())
            .header(header::CONTENT_TYPE, "application/json")
            .header("idempotency-key", name);
        if let Some(token) = &self.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = request.body(Full::from(body.to_string())).map_err(|error| chain(&error))?;
        let answer = self.client.request(request).await.map_err(|error| chain(&error))?;
        let status = answer.status().as_u16();
        let said = Limited::new(answer.into_body(), ANSWER_BYTES).collect().await;
        let body = said.map(|said| String::from_utf8_lossy(&said.to_bytes()).into_owned()).unwrap_or_default();
        Ok(Answer { status, body })
    }
}

/// # Errors
/// What rustls says.
pub(crate) fn client() -> Result<Client> {
    let tls = believing().map_err(Error::internal)?;
    let connector = HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http().enable_http1().build();
    Ok(hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build(connector))
}

/// An address that nothing travels to in clear over the network.
///
/// # Errors
/// `Unavailable`, with the key of the configuration.
pub(crate) fn checked(key: &str, address: &str) -> Result<Uri> {
    let url: Uri = address.parse().map_err(|error| Error::Unavailable(format!("{key}: {error}")))?;
    let host = url.host().unwrap_or_default().trim_matches(['[', ']']);
    let own = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    if host.is_empty() || (url.scheme_str() != Some("https") && !own) {
        return Err(Error::Unavailable(format!("{key}: an https address is needed")));
    }
    Ok(url)
}

/// An error with what caused it: the outermost says only that the client failed.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut said = error.to_string();
    let mut inner = error.source();
    while let Some(error) = inner {
        let _ = write!(said, ": {error}");
        inner = error.source();
    }
    said
}

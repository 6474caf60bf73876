//! The worker that hands short messages to a gateway: one HTTP request each. Gateways differ in their forms; this is a plain one, and what
//! another needs is a small program between the two.

use std::fmt::Write;
use std::net::IpAddr;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::{Request, Uri, header};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use super::Notice;
use super::turn::{self, Carrier};
use crate::db::{Db, believing};
use crate::error::{Error, Result};

/// So much of a gateway's refusal is read and kept.
const ANSWER_BYTES: usize = 4096;
const ANSWER_SIGNS: usize = 200;

/// Where short messages go out.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SmsConfig {
    /// The gateway's address; without one, nobody is offered short messages. HTTPS, unless it is on the same machine.
    pub url: Option<String>,
    /// What it knows us by (`Authorization: Bearer …`).
    pub token: Option<String>,
    /// The sender that telephones show.
    pub sender: String,
}

/// The worker that sends.
pub struct Texter {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    url: Uri,
    token: Option<String>,
    sender: String,
}

impl Texter {
    /// A worker for a gateway; none where no gateway is configured.
    ///
    /// # Errors
    /// `Unavailable` where the address is none, or would send messages in clear over the network.
    pub fn new(config: &SmsConfig) -> Result<Option<Self>> {
        let Some(address) = &config.url else { return Ok(None) };
        let url: Uri = address.parse().map_err(|error| Error::Unavailable(format!("sms.url: {error}")))?;
        let host = url.host().unwrap_or_default().trim_matches(['[', ']']);
        let own = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
        if host.is_empty() || (url.scheme_str() != Some("https") && !own) {
            return Err(Error::Unavailable("sms.url: an https address is needed".to_owned()));
        }
        let tls = believing().map_err(Error::internal)?;
        let connector = HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http().enable_http1().build();
        let client = Client::builder(TokioExecutor::new()).build(connector);
        Ok(Some(Self { client, url, token: config.token.clone(), sender: config.sender.clone() }))
    }

    /// Sends what is due and says how many messages it took up.
    ///
    /// # Errors
    /// Database errors; a gateway's refusal is noted on the message.
    pub async fn deliver(&self, db: &Db) -> Result<usize> {
        turn::deliver(&Carrier::Sms(self), db).await
    }

    /// The message's identifier goes along: a gateway that has it already sends nothing twice.
    pub(super) async fn send(&self, notice: &Notice) -> Result<(), String> {
        let body = serde_json::json!({
            "id": notice.id, "from": self.sender, "to": notice.recipient, "text": notice.body,
        });
        let mut request = Request::post(self.url.clone())
            .header(header::CONTENT_TYPE, "application/json")
            .header("idempotency-key", notice.id.to_string());
        if let Some(token) = &self.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = request.body(Full::from(body.to_string())).map_err(|error| chain(&error))?;
        let answer = self.client.request(request).await.map_err(|error| chain(&error))?;
        let status = answer.status();
        if status.is_success() {
            return Ok(());
        }
        let said = Limited::new(answer.into_body(), ANSWER_BYTES).collect().await;
        let said = said.map(|said| String::from_utf8_lossy(&said.to_bytes()).into_owned()).unwrap_or_default();
        Err(format!("gateway ({}): {}", status.as_u16(), said.chars().take(ANSWER_SIGNS).collect::<String>()))
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_do_not_cross_the_network_in_clear() {
        let new = |url: &str| Texter::new(&SmsConfig { url: Some(url.to_owned()), ..SmsConfig::default() });
        assert!(Texter::new(&SmsConfig::default()).unwrap().is_none());
        for good in ["https://sms.example.it/send", "http://127.0.0.1:9000/", "http://[::1]:9000/", "http://localhost/"]
        {
            assert!(new(good).unwrap().is_some(), "{good}");
        }
        for bad in ["http://sms.example.it/send", "sms.example.it", "/send", "nothing at all"] {
            assert!(new(bad).is_err(), "{bad}");
        }
    }
}

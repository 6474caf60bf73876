//! The worker that hands short messages to a gateway: one HTTP request each. Gateways differ in their forms; this is a plain one, and what
//! another needs is a small program between the two.

use super::Notice;
use super::turn::{self, Carrier};
use crate::db::Db;
use crate::error::Result;
use crate::line::Line;

/// So much of a gateway's refusal is kept.
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
    line: Line,
    sender: String,
}

impl Texter {
    /// A worker for a gateway; none where no gateway is configured.
    ///
    /// # Errors
    /// `Unavailable` where the address is none, or would send messages in clear over the network.
    pub fn new(config: &SmsConfig) -> Result<Option<Self>> {
        let Some(address) = &config.url else { return Ok(None) };
        let line = Line::new("sms.url", address, config.token.as_deref())?;
        Ok(Some(Self { line, sender: config.sender.clone() }))
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
        let answer = self.line.post(&notice.id.to_string(), &body).await?;
        if answer.is_taken() {
            return Ok(());
        }
        Err(format!("gateway ({}): {}", answer.status, answer.body.chars().take(ANSWER_SIGNS).collect::<String>()))
    }
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

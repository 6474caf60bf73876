//! A body's own protocol system, asked over HTTP: one plain request, sent again under the same name until there is an answer. Systems differ in
//! their forms; what another needs is a small program between the two.

use std::collections::BTreeMap;

use jiff::Timestamp;
use kernel::Result;
use kernel::line::Line;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Asked, Coming, Connector, Fault};
use crate::register::Number;
use crate::registration::Entry;

/// So much of a refusal is kept.
const ANSWER_SIGNS: usize = 200;

/// The protocol systems of bodies that have their own.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProtocolConfig {
    /// By the bodies' codes.
    pub systems: BTreeMap<String, SystemConfig>,
}

/// A protocol system.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SystemConfig {
    /// Its address. HTTPS, unless it is on the same machine.
    pub url: String,
    /// What it knows us by (`Authorization: Bearer …`).
    #[serde(default)]
    pub token: Option<String>,
}

/// A protocol system that is asked over HTTP.
pub struct Http(Line);

/// What it answers.
#[derive(Deserialize)]
struct Answered {
    number: i64,
    year: i16,
    at: Timestamp,
}

impl Http {
    /// # Errors
    /// `Unavailable` where the address is none, or would send in clear over the network.
    pub fn new(config: &SystemConfig) -> Result<Self> {
        Ok(Self(Line::new("protocol.systems.url", &config.url, config.token.as_deref())?))
    }

    async fn ask(&self, asked: &Asked) -> Result<Number, Fault> {
        let body = body(asked);
        let answer = self.0.post(&asked.id.to_string(), &body).await.map_err(Fault::Away)?;
        let said: String = answer.body.chars().take(ANSWER_SIGNS).collect();
        let fault = format!("{}: {said}", answer.status);
        match answer.status {
            200..300 => match serde_json::from_str::<Answered>(&answer.body) {
                Ok(given) if (1..=9_999_999).contains(&given.number) => {
                    Ok(Number::Theirs { year: given.year, number: given.number, at: given.at })
                }
                // What was done there cannot be known: the same name is asked for again.
                _ => Err(Fault::Away(fault)),
            },
            400 | 409 | 413 | 422 => Err(Fault::Refused(fault)),
            _ => Err(Fault::Away(fault)),
        }
    }
}

impl Connector for Http {
    fn number<'a>(&'a self, asked: &'a Asked) -> Coming<'a> {
        Box::pin(self.ask(asked))
    }
}

/// What is sent: everything that the register must hold (DPR 445/2000 art. 53); documents by their hashes.
fn body(asked: &Asked) -> serde_json::Value {
    let Entry { direction, channel, subject, class, correspondents, received, documents, .. } = &asked.entry;
    json!({
        "id": asked.id,
        "direction": direction,
        "channel": channel,
        "subject": subject,
        "class": class,
        "correspondents": correspondents,
        "received": received,
        "documents": documents,
        "operator": asked.operator.name,
        "asked_at": asked.at,
    })
}

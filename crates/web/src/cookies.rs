//! Cookies: the session, the language, the notice that the next page shows, and what a room keeps for its own forms. The privacy page names
//! each of them.

use axum::http::{HeaderMap, HeaderValue, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::Message;
use kernel::i18n::Arg;

use crate::app::App;

pub(crate) const SESSION: &str = "sportello_session";
pub(crate) const LANG: &str = "sportello_lang";
const FLASH: &str = "sportello_notice";

/// A notice for the next page: a kind of alert and a message.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub(crate) struct Flash {
    pub(crate) kind: String,
    pub(crate) key: String,
    pub(crate) args: Vec<(String, Arg)>,
}

impl Flash {
    pub(crate) fn message(&self) -> Message {
        let args = self.args.iter().map(|(name, value)| (name.clone().into(), value.clone())).collect();
        Message { key: self.key.clone().into(), args }
    }
}

/// The value of a cookie that the browser sent.
#[must_use]
pub fn get(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
        .filter(|value| !value.is_empty())
}

/// Sets a cookie for so many seconds, or until the browser is closed.
pub fn set(headers: &mut HeaderMap, app: &App, name: &str, value: &str, seconds: Option<i64>) {
    let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    let secure = if app.settings().secure_cookies { "; Secure" } else { "" };
    append(headers, &format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}"));
}

/// Makes the browser forget a cookie.
pub fn forget(headers: &mut HeaderMap, name: &str) {
    append(headers, &format!("{name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"));
}

pub(crate) fn set_flash(headers: &mut HeaderMap, kind: &str, message: &Message) {
    let args = message.args.iter().map(|(name, value)| (name.to_string(), value.clone())).collect();
    let flash = Flash { kind: kind.to_owned(), key: message.key.to_string(), args };
    if let Ok(json) = serde_json::to_vec(&flash) {
        let value = URL_SAFE_NO_PAD.encode(json);
        append(headers, &format!("{FLASH}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60"));
    }
}

pub(crate) fn flash(headers: &HeaderMap) -> Option<Flash> {
    let json = URL_SAFE_NO_PAD.decode(get(headers, FLASH)?).ok()?;
    let flash: Flash = serde_json::from_slice(&json).ok()?;
    // The cookie comes from outside: only kinds that the look knows.
    ["success", "info", "warning", "danger"].contains(&flash.kind.as_str()).then_some(flash)
}

pub(crate) fn forget_flash(headers: &mut HeaderMap) {
    forget(headers, FLASH);
}

fn append(headers: &mut HeaderMap, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        headers.append(header::SET_COOKIE, value);
    }
}

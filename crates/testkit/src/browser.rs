//! A browser without a screen: keeps cookies, sends forms as pages of ours do, reads answers.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, header};
use tower::ServiceExt;

/// A browser without a screen.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    csrf: String,
    lang: String,
}

/// What came back.
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Browser {
    pub(crate) fn new(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new(), csrf: String::new(), lang: "it".to_owned() }
    }

    /// The same browser set to a language ("en").
    #[must_use]
    pub fn speaking(mut self, lang: &str) -> Self {
        lang.clone_into(&mut self.lang);
        self
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Sends a form as a page of ours would: with the hidden field of the last page seen.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let csrf = self.token().await;
        let body =
            form_urlencoded::Serializer::new(String::new()).append_pair("csrf", &csrf).extend_pairs(fields).finish();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request, Body::from(body)).await
    }

    /// Sends a form with files: (field, file name, content).
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answer {
        const BOUNDARY: &str = "----sportello-test-boundary";
        let csrf = self.token().await;
        let mut body = Vec::new();
        for (name, value) in fields.iter().copied().chain([("csrf", csrf.as_str())]) {
            let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(head.as_bytes());
        }
        for (name, file, content) in files {
            let head = format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
            .header("sec-fetch-site", "same-origin");
        self.send(request, Body::from(body)).await
    }

    /// Sends JSON as a program does, with headers of its own.
    pub async fn send_json(&mut self, path: &str, headers: &[(&str, &str)], body: &serde_json::Value) -> Answer {
        let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request, Body::from(body.to_string())).await
    }

    /// Sends any request, with this browser's cookies.
    ///
    /// # Panics
    /// Where the request cannot be built: a fault of the test.
    pub async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let cookies = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
        let request = request
            .header(header::HOST, "sportello.test")
            .header(header::ACCEPT_LANGUAGE, &self.lang)
            .header(header::COOKIE, cookies)
            .body(body)
            .expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body").to_vec();
        self.keep_cookies(&parts.headers);
        let answer = Answer { status: parts.status.as_u16(), headers: parts.headers, body };
        if let Some(csrf) = answer.hidden("csrf") {
            self.csrf = csrf;
        }
        answer
    }

    /// The value of a cookie.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Sets a cookie, as somebody would who forges one.
    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    async fn token(&mut self) -> String {
        if self.csrf.is_empty() && self.cookies.contains_key("sportello_session") {
            Box::pin(self.get("/staff/account")).await;
        }
        self.csrf.clone()
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) else { continue };
            if name == "sportello_session" {
                self.csrf.clear();
            }
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

impl Answer {
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// Where it is none.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// A header's value; empty where it is not there.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
    }

    /// The text, of a page that must have answered 200.
    ///
    /// # Panics
    /// Where it answered anything else.
    #[track_caller]
    #[expect(clippy::must_use_candidate, reason = "often asked for its check alone")]
    pub fn ok(&self) -> String {
        assert_eq!(self.status, 200, "{}", self.text());
        self.text()
    }

    /// Where a redirect leads.
    ///
    /// # Panics
    /// Where the answer is no redirect.
    #[track_caller]
    #[expect(clippy::must_use_candidate, reason = "often asked for its check alone")]
    pub fn location(&self) -> String {
        assert_eq!(self.status, 303, "{}", self.text());
        self.header("location").to_owned()
    }

    /// The value of the first hidden field of a name.
    #[must_use]
    pub fn hidden(&self, name: &str) -> Option<String> {
        let text = std::str::from_utf8(&self.body).ok()?;
        let field = text.split(&format!("name=\"{name}\" value=\"")).nth(1)?;
        Some(field.split('"').next()?.to_owned()).filter(|value| !value.is_empty())
    }
}

//! What visitors see when something goes wrong: a closed set, each with a stable code and a way onward, as a page or, under
//! `/api`, as problem details (RFC 9457). Internals are logged once and never shown.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::{Error, Message};

use crate::shell::Shell;
use crate::visit::Visit;

/// An error on its way to the visitor. A handler returns it with `?`; the visit shows it in the right language.
#[derive(Clone, Debug)]
pub struct Problem {
    status: StatusCode,
    code: &'static str,
    detail: Option<Message>,
    fields: Vec<(String, Message)>,
    /// What programs get besides, as members of the problem details.
    more: Vec<(&'static str, serde_json::Value)>,
}

/// All codes, with the status that each answers with.
pub(crate) const CODES: [(&str, u16); 15] = [
    ("not-found", 404),
    ("sign-in", 401),
    ("token", 401),
    ("forbidden", 403),
    ("cross-site", 403),
    ("stale-form", 403),
    ("unreadable", 400),
    ("invalid", 422),
    ("too-large", 413),
    ("media-type", 415),
    ("conflict", 409),
    ("precondition", 412),
    ("not-typeset-yet", 503),
    ("unavailable", 503),
    ("internal", 500),
];

impl Problem {
    fn new(status: StatusCode, code: &'static str) -> Self {
        Self { status, code, detail: None, fields: Vec::new(), more: Vec::new() }
    }

    /// A token that is none, is revoked or has ended: which of them is not said.
    pub(crate) fn token() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "token")
    }

    /// A body of another kind than JSON.
    pub(crate) fn media_type() -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media-type")
    }

    /// The thing is not any more as the program that would change it has read it (`If-Match`).
    #[must_use]
    pub fn precondition() -> Self {
        Self::new(StatusCode::PRECONDITION_FAILED, "precondition")
    }

    /// The same with something more for programs: what they can do instead.
    #[must_use]
    pub fn with(mut self, member: &'static str, value: serde_json::Value) -> Self {
        self.more.push((member, value));
        self
    }

    /// Somebody has to sign in first.
    pub(crate) fn sign_in() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "sign-in")
    }

    /// Another site's page asked for a change.
    pub(crate) fn cross_site() -> Self {
        Self::new(StatusCode::FORBIDDEN, "cross-site")
    }

    /// A form that does not prove where it comes from: mostly a page left open over a sign-out.
    pub(crate) fn stale_form() -> Self {
        Self::new(StatusCode::FORBIDDEN, "stale-form")
    }

    /// A body that cannot be read or is too large.
    pub(crate) fn unreadable() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "unreadable")
    }

    /// A body over the route's limit.
    pub(crate) fn too_large() -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large")
    }

    /// The typesetter is not there yet, or too busy: to be asked again.
    #[must_use]
    pub fn not_typeset_yet() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "not-typeset-yet")
    }

    pub(crate) fn show(&self, visit: &Visit) -> Response {
        let mut response = self.in_words(visit);
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
        }
        response
    }

    fn in_words(&self, visit: &Visit) -> Response {
        if visit.path().starts_with("/api/") {
            return self.details(visit);
        }
        if self.code == "sign-in" && !visit.path().contains("/events") {
            let back = form_urlencoded::byte_serialize(visit.path().as_bytes()).collect::<String>();
            return crate::redirect(&format!("/staff/sign-in?to={back}"));
        }
        let page = ProblemPage {
            shell: visit.shell(visit.say(&format!("web-problem-{}-title", self.code))),
            status: self.status.as_u16(),
            what: self.what(visit),
            onward: visit.say(&format!("web-problem-{}-onward", self.code)),
            onward_href: "/",
            onward_label: visit.say("web-problem-home"),
            code: self.code,
        };
        let html = page.render().unwrap_or_default();
        (self.status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
    }

    fn what(&self, visit: &Visit) -> String {
        match (&self.detail, self.fields.first()) {
            (Some(detail), _) => visit.message(detail),
            (None, Some((_, message))) => visit.message(message),
            (None, None) => visit.say(&format!("web-problem-{}", self.code)),
        }
    }

    fn details(&self, visit: &Visit) -> Response {
        let error = |(field, message): &(String, Message)| {
            // A part of the body is named by its JSON pointer, a parameter by its name.
            let named = if field.starts_with('#') { "pointer" } else { "field" };
            serde_json::json!({ named: field, "code": message.key, "detail": visit.message(message) })
        };
        let errors: Vec<_> = self.fields.iter().map(error).collect();
        let mut body = serde_json::json!({
            "type": format!("{}/api/problems#{}", visit.app().settings().public_url, self.code),
            "title": visit.say(&format!("web-problem-{}-title", self.code)),
            "status": self.status.as_u16(),
            "detail": self.what(visit),
            "code": self.code,
            "instance": visit.path(),
        });
        if !errors.is_empty() {
            body["errors"] = errors.into();
        }
        if let Some(detail) = &self.detail {
            body["reason"] = detail.key.as_ref().into();
        }
        for (member, value) in &self.more {
            body[*member] = value.clone();
        }
        let json = HeaderValue::from_static("application/problem+json");
        let mut response = (self.status, [(header::CONTENT_TYPE, json)], body.to_string()).into_response();
        if self.status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::new(StatusCode::NOT_FOUND, "not-found"),
            Error::Forbidden => Self::new(StatusCode::FORBIDDEN, "forbidden"),
            Error::Invalid(invalid) => Self {
                fields: invalid.0.into_iter().map(|(field, message)| (field.into_owned(), message)).collect(),
                ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid")
            },
            Error::Conflict(message) => Self { detail: Some(message), ..Self::new(StatusCode::CONFLICT, "conflict") },
            Error::Constraint(name) => {
                tracing::warn!(constraint = name, "a named constraint refused a change that no rule had refused");
                Self::new(StatusCode::CONFLICT, "conflict")
            }
            Error::Again => Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
            Error::Unavailable(what) => {
                tracing::error!(what, "unavailable");
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable")
            }
            Error::Internal(source) => {
                tracing::error!(error = %source, "internal error");
                Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal")
            }
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    shell: Shell,
    status: u16,
    what: String,
    onward: String,
    onward_href: &'static str,
    onward_label: String,
    code: &'static str,
}

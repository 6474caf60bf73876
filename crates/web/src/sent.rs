//! What a program sends: a JSON object, read like a form, so that what is wrong with it is said beside its part and in the reader's language.
//! It is read only once the handler has found what it is about: by its faults nobody learns what there is.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header;
use kernel::{Error, Invalid, Message};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::forms::Input;
use crate::problem::Problem;

/// The most bytes that a program may send at once: a booking takes less than one thousand.
pub const API_BYTES: usize = 16 * 1024;

/// A body that has arrived, not yet read.
#[derive(Clone, Debug)]
pub struct Sent {
    bytes: Bytes,
    is_json: bool,
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let is_json = kind == "application/json" || kind.ends_with("+json");
        let bytes = Bytes::from_request(request, state).await.map_err(|_| Problem::too_large())?;
        Ok(Self { bytes, is_json })
    }
}

impl Sent {
    /// The body; nothing sent is an object without members.
    ///
    /// # Errors
    /// `media-type` for anything but JSON, `unreadable` for what is no JSON.
    fn value(&self) -> Result<Value, Problem> {
        if self.bytes.is_empty() {
            return Ok(Value::Object(serde_json::Map::new()));
        }
        if !self.is_json {
            return Err(Problem::media_type());
        }
        serde_json::from_slice(&self.bytes).map_err(|_| Problem::unreadable())
    }

    /// The members as a form's fields; those of an inner object by the path to them ("applicant/name"), those of a list of objects by its
    /// number ("people/0/name", known as "people/*/name").
    ///
    /// # Errors
    /// As `value`; `Invalid` beside members that are not known here, and beside lists where none is known.
    pub fn input(&self, known: &[&str]) -> Result<Input, Problem> {
        let Value::Object(members) = self.value()? else { return Err(Problem::unreadable()) };
        let mut flat = Flat { known, input: Input::new(), invalid: Invalid::default() };
        for (name, value) in &members {
            flat.add(name, value);
        }
        flat.invalid.check().map_err(pointed)?;
        Ok(flat.input)
    }

    /// A hash of the content, whatever its blanks and the order of its members.
    ///
    /// # Errors
    /// As `value`.
    pub fn fingerprint(&self) -> Result<String, Problem> {
        Ok(hex::encode(Sha256::digest(self.value()?.to_string())))
    }
}

/// The parts of a body named by JSON pointers (RFC 6901), as problem details name them.
#[must_use]
pub fn pointed(error: Error) -> Problem {
    let Error::Invalid(invalid) = error else { return error.into() };
    let fields = invalid.0.into_iter().map(|(field, message)| (format!("#/{field}").into(), message));
    Error::Invalid(Invalid(fields.collect())).into()
}

struct Flat<'k> {
    known: &'k [&'k str],
    input: Input,
    invalid: Invalid,
}

impl Flat<'_> {
    fn add(&mut self, path: &str, value: &Value) {
        let text = match value {
            Value::Object(members) if self.knows_inside(path) => {
                for (name, value) in members {
                    self.add(&format!("{path}/{name}"), value);
                }
                return;
            }
            // An object that may be left out may be nothing, too.
            Value::Null if self.knows_inside(path) => return,
            Value::Array(items) if self.knows_list(path) => {
                for (number, item) in items.iter().enumerate() {
                    self.add(&format!("{path}/{number}"), item);
                }
                return;
            }
            _ if !self.knows(path) => return self.refuse(path, "web-api-unknown"),
            Value::Object(_) | Value::Array(_) => return self.refuse(path, "web-api-simple"),
            Value::Null | Value::Bool(false) => return,
            Value::Bool(true) => "true".to_owned(),
            Value::Number(number) => number.to_string(),
            Value::String(text) => text.clone(),
        };
        self.input = std::mem::take(&mut self.input).with(path, text);
    }

    fn knows(&self, path: &str) -> bool {
        self.known.contains(&pattern(path).as_str())
    }

    fn knows_inside(&self, path: &str) -> bool {
        let inside = format!("{}/", pattern(path));
        self.known.iter().any(|known| known.starts_with(&inside))
    }

    fn knows_list(&self, path: &str) -> bool {
        let (list, inside) = (format!("{}/*", pattern(path)), format!("{}/*/", pattern(path)));
        self.known.iter().any(|known| *known == list || known.starts_with(&inside))
    }

    fn refuse(&mut self, path: &str, why: &'static str) {
        // A name of a thousand letters is not sent back.
        self.invalid.add(path.chars().take(60).collect::<String>(), Message::new(why));
    }
}

/// A path with a star for each number of a list.
fn pattern(path: &str) -> String {
    let number = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    path.split('/').map(|part| if number(part) { "*" } else { part }).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(text: &str) -> Sent {
        Sent { bytes: Bytes::copy_from_slice(text.as_bytes()), is_json: true }
    }

    #[test]
    fn an_object_is_read_like_a_form() {
        let known = ["people", "starts_at", "priority", "applicant/name"];
        let text = r#"{"people":2,"starts_at":" x ","priority":true,"applicant":{"name":"Ada"}}"#;
        let input = sent(text).input(&known).unwrap();
        assert_eq!((input.text("people"), input.text("starts_at"), input.text("applicant/name")), ("2", "x", "Ada"));
        assert!(input.ticked("priority"));
        assert!(sent("").input(&known).unwrap().some("people").is_none());
        assert!(sent(r#"{"applicant":null}"#).input(&known).unwrap().some("applicant/name").is_none());
        for wrong in [r#"{"poeple":2}"#, r#"{"applicant":"Ada"}"#, r#"{"people":[1]}"#, "[]", "{", "7"] {
            assert!(sent(wrong).input(&known).is_err(), "{wrong}");
        }
    }

    #[test]
    fn lists_are_read_by_their_numbers() {
        let known = ["people/*/name", "tags/*"];
        let input = sent(r#"{"people":[{"name":"Ada"},{"name":"Bo"}],"tags":["x"]}"#).input(&known).unwrap();
        assert_eq!(
            (input.text("people/0/name"), input.text("people/1/name"), input.text("tags/0")),
            ("Ada", "Bo", "x")
        );
        for wrong in [r#"{"people":["Ada"]}"#, r#"{"people":[{"age":7}]}"#, r#"{"people":{"0":{"age":7}}}"#] {
            assert!(sent(wrong).input(&known).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_same_content_has_the_same_fingerprint() {
        let print = |text| sent(text).fingerprint().unwrap();
        assert_eq!(print(r#"{"a":1,"b":2}"#), print("{ \"b\": 2,\n\"a\": 1 }"));
        assert_ne!(print(r#"{"a":1}"#), print(r#"{"a":2}"#));
    }
}

//! What can go wrong, as a closed set. Public errors carry a message key and never an internal text.

use std::borrow::Cow;

use crate::i18n::Arg;

/// The result of everything that touches the database or the rules of a verb.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong between a request and its answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or the visitor may not know of it.
    #[error("not found")]
    NotFound,
    /// The visitor is known and may not do this.
    #[error("forbidden")]
    Forbidden,
    /// The input is not acceptable; each message stands beside its field.
    #[error("invalid input: {0:?}")]
    Invalid(Invalid),
    /// Somebody else changed the thing meanwhile; the message says what to do.
    #[error("conflict: {0:?}")]
    Conflict(Message),
    /// A named constraint of the database refused the change.
    #[error("constraint {0}")]
    Constraint(String),
    /// The engine asks to run the function again; handled inside `kernel::db`.
    #[error("serialization failure")]
    Again,
    /// The database or another service cannot answer now.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A fault of ours; logged once, never shown.
    #[error("internal: {0}")]
    Internal(#[from] Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// A fault of ours, from any error.
    pub fn internal(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(source.into())
    }

    /// One message beside one field.
    #[must_use]
    pub fn field(field: &'static str, message: impl Into<Message>) -> Self {
        Self::Invalid(Invalid::default().with(field, message))
    }

    /// Turns a named constraint into a message beside a field; other errors pass.
    #[must_use]
    pub fn named(self, constraint: &str, field: &'static str, key: &'static str) -> Self {
        match self {
            Self::Constraint(name) if name == constraint => Self::field(field, key),
            other => other,
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::internal(error)
    }
}

/// A text to be said in the reader's language: a Fluent key with its arguments.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Message {
    /// The key in the rooms' `.ftl` files.
    pub key: Cow<'static, str>,
    /// Named arguments.
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name.into(), value.into()));
        self
    }
}

impl From<&'static str> for Message {
    fn from(key: &'static str) -> Self {
        Self::new(key)
    }
}

/// Messages beside fields, in the order in which they were found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Invalid(pub Vec<(Cow<'static, str>, Message)>);

impl Invalid {
    /// The same with one more message.
    #[must_use]
    pub fn with(mut self, field: impl Into<Cow<'static, str>>, message: impl Into<Message>) -> Self {
        self.add(field, message);
        self
    }

    /// Adds a message beside a field.
    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, message: impl Into<Message>) {
        self.0.push((field.into(), message.into()));
    }

    /// The first message beside a field.
    #[must_use]
    pub fn on(&self, field: &str) -> Option<&Message> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, message)| message)
    }

    /// Whether nothing was found wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// # Errors
    /// `Invalid` where something was found wrong.
    pub fn check(self) -> Result<()> {
        if self.is_empty() { Ok(()) } else { Err(Error::Invalid(self)) }
    }
}

//! The identifiers of this room.

use std::fmt;
use std::str::FromStr;

use charter::CounterId;
use kernel::db::{Bind, Column, Value, parse_text};
use kernel::{Error, Result, id};
use serde::{Deserialize, Serialize};

id! {
    /// A booking.
    BookingId
}
id! {
    /// The secret part of a booking's own address: who has it may move and cancel.
    LinkId
}
id! {
    /// An interpreter or mediator.
    MediatorId
}
id! {
    /// Whose time is sold: a counter or a mediator.
    OwnerId
}

impl From<CounterId> for OwnerId {
    fn from(id: CounterId) -> Self {
        kernel::ids::Uuid::from(id).into()
    }
}

impl From<MediatorId> for OwnerId {
    fn from(id: MediatorId) -> Self {
        kernel::ids::Uuid::from(id).into()
    }
}

/// The name of an appointment type in plans, addresses and files ("deposito-documenti"). Types are predefined centrally, so their names
/// are the same everywhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TypeCode(String);

impl fmt::Display for TypeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for TypeCode {
    type Err = Error;

    /// # Errors
    /// `NotFound`: what is no code names no type.
    fn from_str(text: &str) -> Result<Self> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let is_code = (1..=60).contains(&text.len()) && text.bytes().all(fits);
        if is_code { Ok(Self(text.to_owned())) } else { Err(Error::NotFound) }
    }
}

impl TryFrom<String> for TypeCode {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse().map_err(|_| format!("\"{text}\" is no code: small letters, digits and hyphens"))
    }
}

impl From<TypeCode> for String {
    fn from(code: TypeCode) -> Self {
        code.0
    }
}

impl Bind for TypeCode {
    fn value(&self) -> Value<'_> {
        Value::Text(self.0.as_str().into())
    }
}

impl Column for TypeCode {
    fn read(value: Value<'_>) -> Result<Self> {
        parse_text(&value)
    }
}

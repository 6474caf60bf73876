//! Values on their way to and from the database: five kinds, the same on both engines.

use std::borrow::Cow;
use std::error::Error as StdError;

use jiff::Timestamp;
use jiff::civil::Date;
use postgres::types::private::BytesMut;
use postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

use crate::clock;
use crate::error::{Error, Result};

/// A value of a column or of a placeholder.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Nothing.
    Null,
    /// BOOLEAN.
    Bool(bool),
    /// BIGINT.
    Int(i64),
    /// DOUBLE PRECISION.
    Real(f64),
    /// TEXT.
    Text(Cow<'a, str>),
    /// BYTEA.
    Bytes(Cow<'a, [u8]>),
}

impl Value<'_> {
    /// A text that the value owns.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(Cow::Owned(text.into()))
    }

    /// The same value, borrowing nothing.
    #[must_use]
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Bool(yes) => Value::Bool(yes),
            Self::Int(number) => Value::Int(number),
            Self::Real(number) => Value::Real(number),
            Self::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
            Self::Bytes(bytes) => Value::Bytes(Cow::Owned(bytes.into_owned())),
        }
    }
}

/// What can stand behind a placeholder.
pub trait Bind {
    /// The value to send.
    fn value(&self) -> Value<'_>;
}

/// What a column can be read as.
pub trait Column: Sized {
    /// # Errors
    /// `Internal` where the column holds something else: a fault of the statement, not of the visitor.
    fn read(value: Value<'_>) -> Result<Self>;
}

fn mismatch<T>(wanted: &str, found: &Value<'_>) -> Result<T> {
    Err(Error::internal(format!("a column read as {wanted} holds {found:?}")))
}

/// Reads a text column through `FromStr`: identifiers, dates, closed sets of words.
///
/// # Errors
/// `Internal` where the column holds no such text.
pub fn parse_text<T: std::str::FromStr>(value: &Value<'_>) -> Result<T> {
    match value {
        Value::Text(text) => match text.parse() {
            Ok(parsed) => Ok(parsed),
            Err(_) => mismatch(std::any::type_name::<T>(), value),
        },
        other => mismatch(std::any::type_name::<T>(), other),
    }
}

impl<T: Bind + ?Sized> Bind for &T {
    fn value(&self) -> Value<'_> {
        (**self).value()
    }
}

impl<T: Bind> Bind for Option<T> {
    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, Bind::value)
    }
}

impl<T: Column> Column for Option<T> {
    fn read(value: Value<'_>) -> Result<Self> {
        if matches!(value, Value::Null) { Ok(None) } else { T::read(value).map(Some) }
    }
}

impl Bind for Value<'_> {
    fn value(&self) -> Value<'_> {
        self.clone()
    }
}

impl Column for Value<'static> {
    fn read(value: Value<'_>) -> Result<Self> {
        Ok(value.into_owned())
    }
}

impl Bind for str {
    /// PostgreSQL keeps no zero character; on both engines the replacement character stands in its place.
    fn value(&self) -> Value<'_> {
        if self.as_bytes().contains(&0) {
            Value::text(self.replace('\0', "\u{fffd}"))
        } else {
            Value::Text(Cow::Borrowed(self))
        }
    }
}

impl Bind for String {
    fn value(&self) -> Value<'_> {
        self.as_str().value()
    }
}

impl Column for String {
    fn read(value: Value<'_>) -> Result<Self> {
        match value {
            Value::Text(text) => Ok(text.into_owned()),
            other => mismatch("text", &other),
        }
    }
}

impl Bind for [u8] {
    fn value(&self) -> Value<'_> {
        Value::Bytes(Cow::Borrowed(self))
    }
}

impl Bind for Vec<u8> {
    fn value(&self) -> Value<'_> {
        Value::Bytes(Cow::Borrowed(self))
    }
}

impl Column for Vec<u8> {
    fn read(value: Value<'_>) -> Result<Self> {
        match value {
            Value::Bytes(bytes) => Ok(bytes.into_owned()),
            other => mismatch("bytes", &other),
        }
    }
}

impl Bind for bool {
    fn value(&self) -> Value<'_> {
        Value::Bool(*self)
    }
}

impl Column for bool {
    fn read(value: Value<'_>) -> Result<Self> {
        match value {
            Value::Bool(yes) => Ok(yes),
            Value::Int(number) => Ok(number != 0),
            other => mismatch("yes or no", &other),
        }
    }
}

impl Bind for f64 {
    /// SQLite keeps no NaN; on both engines it is nothing.
    fn value(&self) -> Value<'_> {
        if self.is_nan() { Value::Null } else { Value::Real(*self) }
    }
}

impl Column for f64 {
    fn read(value: Value<'_>) -> Result<Self> {
        match value {
            Value::Real(number) => Ok(number),
            #[expect(clippy::cast_precision_loss, reason = "SQLite stores a whole DOUBLE as an integer")]
            Value::Int(number) => Ok(number as f64),
            other => mismatch("number", &other),
        }
    }
}

macro_rules! whole_numbers {
    ($($kind:ty),*) => {$(
        impl Bind for $kind {
            fn value(&self) -> Value<'_> {
                i64::try_from(*self).map_or(Value::Null, Value::Int)
            }
        }

        impl Column for $kind {
            fn read(value: Value<'_>) -> Result<Self> {
                match value {
                    Value::Int(number) => number.try_into().map_err(Error::internal),
                    other => mismatch("whole number", &other),
                }
            }
        }
    )*};
}
whole_numbers!(i64, i32, i16, i8, u64, u32, u16, u8, usize);

impl Bind for Timestamp {
    fn value(&self) -> Value<'_> {
        Value::Int(self.as_millisecond())
    }
}

impl Column for Timestamp {
    fn read(value: Value<'_>) -> Result<Self> {
        i64::read(value).map(clock::milliseconds)
    }
}

impl Bind for Date {
    fn value(&self) -> Value<'_> {
        Value::text(self.to_string())
    }
}

impl Column for Date {
    fn read(value: Value<'_>) -> Result<Self> {
        parse_text(&value)
    }
}

impl<'a> From<rusqlite::types::ValueRef<'a>> for Value<'a> {
    fn from(value: rusqlite::types::ValueRef<'a>) -> Self {
        use rusqlite::types::ValueRef;
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(number) => Self::Int(number),
            ValueRef::Real(number) => Self::Real(number),
            // The strict check has a short way through plain letters, which the lenient one has not.
            ValueRef::Text(text) => Self::Text(match std::str::from_utf8(text) {
                Ok(text) => Cow::Borrowed(text),
                Err(_) => String::from_utf8_lossy(text),
            }),
            ValueRef::Blob(bytes) => Self::Bytes(Cow::Borrowed(bytes)),
        }
    }
}

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::{ToSqlOutput, ValueRef};
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Bool(yes) => ValueRef::Integer(i64::from(*yes)),
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

impl<'a> FromSql<'a> for Value<'a> {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn StdError + Sync + Send>> {
        Ok(match *ty {
            Type::BOOL => Self::Bool(bool::from_sql(ty, raw)?),
            Type::INT8 => Self::Int(i64::from_sql(ty, raw)?),
            Type::INT4 => Self::Int(i32::from_sql(ty, raw)?.into()),
            Type::FLOAT8 => Self::Real(f64::from_sql(ty, raw)?),
            Type::BYTEA => Self::Bytes(Cow::Borrowed(raw)),
            _ => Self::Text(Cow::Borrowed(<&str>::from_sql(ty, raw)?)),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn StdError + Sync + Send>> {
        Ok(Self::Null)
    }

    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::BOOL | Type::INT8 | Type::INT4 | Type::FLOAT8 | Type::BYTEA)
            || <&str as FromSql>::accepts(ty)
    }
}

impl ToSql for Value<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Bool(yes) => yes.to_sql(ty, out),
            Self::Int(number) if *ty == Type::INT4 => i32::try_from(*number)?.to_sql(ty, out),
            #[expect(clippy::cast_precision_loss, reason = "a whole number sent to a DOUBLE column")]
            Self::Int(number) if *ty == Type::FLOAT8 => (*number as f64).to_sql(ty, out),
            Self::Int(number) if *ty == Type::INT8 => number.to_sql(ty, out),
            Self::Real(number) if *ty == Type::FLOAT8 => number.to_sql(ty, out),
            Self::Text(text) if <&str as ToSql>::accepts(ty) => text.as_ref().to_sql(ty, out),
            Self::Bytes(bytes) => bytes.as_ref().to_sql(ty, out),
            other => Err(format!("{other:?} sent to a column of type {ty}").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

//! Reading what an office already has: its spreadsheets and its mailbox.
//!
//! Nothing in here touches a database or the network. Bytes or a path come in, deliveries or sentences about what is
//! wrong come out, one row or one message at a time, so that a million rows need no more memory than ten.
//!
//! - [`sheet`] opens XLSX, ODS and CSV files, by their content and not by their name, and finds the header row.
//! - [`columns`] says which column holds which [`Field`], by name or by hand.
//! - [`check`](check::check) reads a whole file and tells what would be imported and everything that is wrong with it.
//! - [`mail`] reads an mbox file, a folder or a ZIP of messages, and pairs requests with replies.
//!
//! All or nothing is the caller's promise: it imports only what was checked without an error.

pub mod check;
mod column_names;
pub mod columns;
mod csv;
mod dates;
pub mod delivery;
mod encoding;
pub mod fault;
mod kind;
pub mod mail;
mod ods;
mod package;
mod reading;
mod row;
pub mod sheet;
pub mod source;
mod values;
pub(crate) mod words;
mod xlsx;
mod xlsx_rows;

pub use self::check::{Preview, check, check_each};
pub use self::columns::{Field, Mapping};
pub use self::delivery::Delivery;
pub use self::fault::{Column, FileFault, RowError, RowFault};
pub use self::kind::Kind;
pub(crate) use self::row::letters;
pub use self::sheet::{Limits, Rules, Sheet, Table};
pub use self::source::Source;

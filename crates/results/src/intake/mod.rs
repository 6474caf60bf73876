//! Reading what an office already has: its spreadsheets and its mailbox.
//!
//! Nothing in here touches a database or the network. Bytes or a path come in, deliveries or sentences about what is
//! wrong come out, one row or one message at a time, so that a million rows need no more memory than ten.
//!
//! - [`sheet`] finds the header row of XLSX, ODS and CSV files, which the crate `sheets` opens.
//! - [`columns`] says which column holds which [`Field`], by name or by hand.
//! - [`check`](check::check) reads a whole file and tells what would be imported and everything that is wrong with it.
//! - [`mail`] reads an mbox file, a folder or a ZIP of messages, and pairs requests with replies.
//!
//! All or nothing is the caller's promise: it imports only what was checked without an error.

pub mod check;
mod column_names;
pub mod columns;
pub mod delivery;
pub mod fault;
pub mod mail;
mod reading;
pub mod sheet;
mod values;

pub use self::check::{Preview, check, check_each};
pub use self::columns::{Field, Mapping};
pub use self::delivery::{CaseFacts, Delivery};
pub use self::fault::{Column, FileFault, RowError, RowFault};
pub use self::sheet::{Rules, Sheet, Table};
pub(crate) use sheets::letters;
pub use sheets::{Kind, Limits, Source};

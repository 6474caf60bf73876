//! Spreadsheets as offices keep them: XLSX, ODS and CSV, told apart by their content and read row by row, so that a million rows need no
//! more memory than ten. What the columns mean is the business of whoever reads.
//!
//! - [`Source`] is where the bytes come from, [`Book`] opens them and finds the tables, [`Reader`] goes through the rows of one.
//! - [`dates`] reads days as offices write them, [`words`] compares words as people mean them.
//! - [`FileFault`] says what is wrong with a file, with the sentence for whoever brought it.

mod book;
mod csv;
pub mod dates;
mod encoding;
mod fault;
mod kind;
mod ods;
mod package;
mod row;
mod source;
pub mod words;
mod xlsx;
mod xlsx_rows;

pub use book::{Book, Limits, Reader, Table, has_day};
pub use encoding::Encoding;
pub use fault::{FileFault, quoted};
pub use kind::Kind;
pub use package::damaged;
pub use row::{Cell, Merge, Row, Span, letters};
pub use source::{Handle, Source};

//! What can be wrong, as sentences to be said in the reader's language: a Fluent key and its arguments. A
//! [`FileFault`] makes the whole file unreadable, a [`RowError`] belongs to one row and mostly to one of its cells.

use kernel::Message;
use serde::{Deserialize, Serialize};

pub use sheets::FileFault;
pub(crate) use sheets::quoted;

/// What is wrong with one row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RowError {
    /// The row as the spreadsheet program counts it, from 1.
    pub row: u32,
    /// The column, where one can be named.
    pub column: Option<Column>,
    /// What is wrong and what to do.
    pub message: Message,
}

/// A column as the person at the spreadsheet sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// A, B, … Z, AA.
    pub letters: String,
    /// What the header row says.
    pub header: String,
}

/// Why one row, or everything from here on, cannot be delivered.
#[derive(Debug, Clone, PartialEq)]
pub enum RowFault {
    /// The row is wrong; the ones after it can still be read.
    Row(Vec<RowError>),
    /// The file broke off; nothing more will come.
    File(FileFault),
}

impl From<FileFault> for RowFault {
    fn from(fault: FileFault) -> Self {
        Self::File(fault)
    }
}

//! What can be wrong with a file, as a sentence to be said in the reader's language: a Fluent key and its arguments.

use std::io;

use kernel::Message;

/// What makes a whole file unreadable.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    /// The operating system refused.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// No bytes, or no rows.
    #[error("the file is empty")]
    Empty,
    /// More bytes than allowed.
    #[error("the file is larger than {limit_mb} MB")]
    TooLarge {
        /// The limit in megabytes.
        limit_mb: u64,
    },
    /// A small packed file that unpacks to something huge.
    #[error("the file unpacks to more than {limit_mb} MB")]
    Unpacks {
        /// The limit in megabytes.
        limit_mb: u64,
    },
    /// More columns than allowed.
    #[error("the table has more than {limit} columns")]
    TooManyColumns {
        /// The limit.
        limit: usize,
    },
    /// More rows than allowed.
    #[error("the table has more than {limit} rows")]
    TooManyRows {
        /// The limit.
        limit: u32,
    },
    /// A text row that does not end: mostly a quotation mark that was never closed.
    #[error("row {row} does not end: a quotation mark was opened and never closed")]
    EndlessRow {
        /// The row where it begins.
        row: u32,
    },
    /// The binary format of Excel 97–2003.
    #[error("an .xls file: save it as .xlsx")]
    OldExcel,
    /// The binary format of newer Excel.
    #[error("an .xlsb file: save it as .xlsx")]
    BinaryExcel,
    /// Protected with a password.
    #[error("the file is protected with a password")]
    Locked,
    /// Something else than a spreadsheet.
    #[error("the file is no spreadsheet: it looks like {0}")]
    NotASheet(&'static str),
    /// Something else than a mailbox.
    #[error("the file is no mailbox")]
    NotAMailbox,
    /// Truncated or damaged.
    #[error("the file is damaged ({part}): {detail}")]
    Damaged {
        /// The part of the file.
        part: String,
        /// What the reader said.
        detail: String,
    },
    /// No row with the names of the columns.
    #[error("no header row")]
    NoHeader,
    /// No table of that name.
    #[error("no table named {0}")]
    NoTable(String),
    /// Columns without which nothing can be imported, by the codes of what they would hold.
    #[error("columns are missing: {0:?}")]
    Unmapped(Vec<&'static str>),
    /// The addresses of the office were not given.
    #[error("the addresses of the office are missing")]
    NoOwnAddress,
}

/// A value quoted in a sentence: a sentence quotes a cell, it does not repeat a page.
#[must_use]
pub fn quoted(text: &str) -> String {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl FileFault {
    /// The sentence for the person who brought the file.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Unreadable(detail) => Message::new("intake-file-unreadable").with("detail", detail.as_str()),
            Self::Empty => Message::new("intake-file-empty"),
            Self::TooLarge { limit_mb } => Message::new("intake-file-large").with("limit", *limit_mb),
            Self::Unpacks { limit_mb } => Message::new("intake-file-unpacks").with("limit", *limit_mb),
            Self::TooManyColumns { limit } => Message::new("intake-file-columns").with("limit", *limit),
            Self::TooManyRows { limit } => Message::new("intake-file-rows").with("limit", *limit),
            Self::EndlessRow { row } => Message::new("intake-file-quote").with("row", *row),
            Self::OldExcel => Message::new("intake-file-xls"),
            Self::BinaryExcel => Message::new("intake-file-xlsb"),
            Self::Locked => Message::new("intake-file-locked"),
            Self::NotASheet(looks) => Message::new("intake-file-no-sheet").with("looks", *looks),
            Self::NotAMailbox => Message::new("intake-file-no-mailbox"),
            Self::Damaged { part, detail } => {
                Message::new("intake-file-damaged").with("part", part.as_str()).with("detail", detail.as_str())
            }
            Self::NoHeader => Message::new("intake-file-no-header"),
            Self::NoTable(name) => Message::new("intake-file-no-table").with("name", name.as_str()),
            Self::Unmapped(fields) => Message::new(match fields[..] {
                ["requested"] => "intake-file-unmapped-requested",
                ["delivered"] => "intake-file-unmapped-delivered",
                _ => "intake-file-unmapped",
            }),
            Self::NoOwnAddress => Message::new("intake-file-no-own"),
        }
    }
}

impl From<io::Error> for FileFault {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}

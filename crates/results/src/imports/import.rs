//! An import: what was brought, where it stands, and what was chosen for it.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::ledger::{Kind, Ref};
use kernel::{OfficeId, ServiceId, id, words};
use serde::{Deserialize, Serialize};

use crate::intake::Mapping;
use crate::intake::mail::Correction;

id! {
    /// An import.
    ImportId
}

words! {
    /// What sort of file was brought.
    Form {
        /// A spreadsheet with a delivery in each row.
        Deliveries = "deliveries",
        /// A mailbox with requests and replies.
        Mailbox = "mailbox",
    }
}

words! {
    /// Where an import stands.
    State {
        /// The file is being read.
        Reading = "reading",
        /// It was read and is looked at.
        Preview = "preview",
        /// Its rows are being counted.
        Counting = "counting",
        /// Its rows are in the ledger.
        Counted = "counted",
        /// Its rows were taken back.
        Withdrawn = "withdrawn",
    }
}

/// What rows may be. Contacts, appointments and tickets are kept by rooms of their own.
pub(super) const KINDS: [Kind; 6] =
    [Kind::Request, Kind::Case, Kind::Complaint, Kind::Publication, Kind::Opening, Kind::Survey];

/// What is brought in, as it is chosen before the file is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewImport {
    /// The office whose rows they are.
    pub office: OfficeId,
    /// The service of all rows; none where a column names each row's own, or where the rows are the whole office's.
    pub service: Option<ServiceId>,
    /// What the rows are.
    pub kind: Kind,
    /// Where the rows come from, in words ("Casella di posta bandierp"): it stays named on each figure.
    pub source: String,
    /// The name of the file.
    pub file_name: String,
}

/// What was chosen by hand for the reading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Settings {
    /// The table of a workbook; the one that was recognised, where none is named.
    pub table: Option<String>,
    /// Which column holds what; guessed, where nothing was said.
    pub mapping: Option<Mapping>,
    /// The only year that counts.
    pub year: Option<i16>,
    /// The office's own addresses.
    pub own: Vec<String>,
    /// What a person knows better than the pairing of messages.
    pub corrections: Vec<Correction>,
}

/// An import as it is stored, without what was found in it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Import {
    pub id: ImportId,
    pub new: NewImport,
    pub form: Form,
    pub state: State,
    pub bytes: u64,
    pub sha256: String,
    /// The table of the workbook that is or was counted.
    pub part: String,
    pub settings: Settings,
    /// What was counted, in numbers.
    pub summary: Summary,
    /// Why the last attempt failed.
    pub failure: Option<kernel::Message>,
    pub rows: u64,
    /// The day of the first and of the last request counted.
    pub span: Option<(Date, Date)>,
    pub by_name: String,
    pub created_at: Timestamp,
    pub counted_at: Option<Timestamp>,
    pub withdrawn: Option<Withdrawal>,
}

/// When, by whom and why an import was taken back.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Withdrawal {
    pub at: Timestamp,
    pub by_name: String,
    pub reason: String,
}

/// What was counted, in numbers: it stays when what was read goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Summary {
    /// All rows booked.
    pub rows: u64,
    /// Of them, those without an answer that count.
    pub open: u64,
    /// Of them, those that do not count, by reason.
    pub excluded: Vec<(String, u64)>,
    /// Of those without an answer, the cases that somebody goes on working on.
    pub taken: u64,
    /// Rows by year of the request.
    pub years: Vec<(i16, u64)>,
}

impl Import {
    /// What the history and the ledger call it.
    pub fn subject(&self) -> Ref {
        subject(self.id)
    }

    /// Its address.
    pub fn href(&self) -> String {
        href(self.id)
    }

    /// Whether it can still be changed.
    pub fn is_preview(&self) -> bool {
        matches!(self.state, State::Reading | State::Preview)
    }
}

/// What the history calls an import.
pub(super) fn subject(id: ImportId) -> Ref {
    Ref::new(ROWS, id)
}

/// The kind of the subjects under which rows are booked: "import", "<import>/<row>".
pub(super) const ROWS: &str = "import";

/// An import's address.
pub(super) fn href(id: ImportId) -> String {
    format!("/staff/imports/{id}")
}

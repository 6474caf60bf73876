//! Documents of a case.

use jiff::Timestamp;
use protocol::{Document, RegistrationId};

use crate::ids::{CaseId, DocumentId};

/// A document of a case: brought by the applicant, or written by an office.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseDocument {
    /// Its identifier.
    pub id: DocumentId,
    /// The case.
    pub case: CaseId,
    /// Which of the documents that the procedure needs it is; empty for others.
    pub code: String,
    /// The file.
    pub document: Document,
    /// Whether an office wrote it.
    pub from_office: bool,
    /// Under which it stands in the protocol.
    pub registration: Option<RegistrationId>,
    /// When it was added.
    pub at: Timestamp,
}

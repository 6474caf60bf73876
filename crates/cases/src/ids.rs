//! The identifiers of this room.

use kernel::id;

id! {
    /// A case (pratica).
    CaseId
}
id! {
    /// The secret part of a case's own address: who has it may follow the case.
    CaseLink
}
id! {
    /// A document of a case.
    DocumentId
}
id! {
    /// An act or letter of a case.
    ActId
}
id! {
    /// A sending of an act.
    SendingId
}
id! {
    /// Somebody in a case.
    PartyId
}
id! {
    /// A report that a step asks for.
    ReportId
}

//! Registers: one for each body, kept by one of its offices.

use charter::BodyId;
use jiff::Timestamp;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::{Error, OfficeId, Result, id, words};
use serde_json::json;

use crate::store;

id! {
    /// A register.
    RegisterId
}

words! {
    /// Where a register's numbers come from.
    Numbering {
        /// From here.
        Own = "own",
        /// From the protocol system that the body has already.
        Outside = "outside",
    }
}

/// A register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    /// Its identifier.
    pub id: RegisterId,
    /// Rises with each change; 0 before it is opened.
    pub revision: u64,
    /// The body.
    pub body: BodyId,
    /// The office that keeps it.
    pub keeper: OfficeId,
    /// The homogeneous organisational area (AOO).
    pub area: String,
    /// Where its numbers come from.
    pub numbering: Numbering,
    /// When it was opened.
    pub opened_at: Timestamp,
}

impl Register {
    /// The register as the history points at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("protocol_register", self.id)
    }
}

/// Opens a register, or changes how it is kept. What is registered stays; who keeps it and where the next numbers come from may change.
///
/// # Errors
/// `Invalid` on `keeper` where the office is another body's, or the body has a register; `Conflict` where somebody changed it meanwhile.
pub fn save_register(tx: &mut Tx<'_>, by: &Actor, register: &Register) -> Result<()> {
    if charter::office(tx, register.keeper)?.body != register.body {
        return Err(Error::field("keeper", "protocol-keeper-elsewhere"));
    }
    let action = if register.revision == 0 {
        let taken = |error: Error| error.named("protocol_registers_body", "keeper", "protocol-register-taken");
        store::registers::insert(tx, register).map_err(taken)?;
        Action::Created
    } else {
        store::registers::update(tx, register)?;
        Action::Changed
    };
    let after = json!({ "keeper": register.keeper, "area": register.area, "numbering": register.numbering });
    let record = Record {
        actor: by,
        action,
        subject: register.subject(),
        office: Some(register.keeper),
        summary: &register.area,
        before: None,
        after: Some(after),
    };
    history::record(tx, &record).map(|_| ())
}

/// The register in which an office's documents are registered: its body's.
///
/// # Errors
/// `NotFound` where the body has none.
pub fn register_of(tx: &mut Tx<'_>, office: OfficeId) -> Result<Register> {
    let body = charter::office(tx, office)?.body;
    store::registers::of_body(tx, body)
}

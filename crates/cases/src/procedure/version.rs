//! Which version of a procedure holds on which day. A version in force is never changed: a case keeps the one of its day.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::ledger::Ref;
use kernel::permit::Scope;
use kernel::{Error, OfficeId, Result, ServiceId, id, words};

use super::Procedure;
use super::store;
use crate::housing::HousingTable;

id! {
    /// A procedure, whatever its versions say.
    ProcedureId
}

id! {
    /// A version of a procedure.
    VersionId
}

words! {
    /// Whether applications are taken.
    State {
        /// No version has been put in force yet.
        Draft = "draft",
        /// A version is in force, now or from a day to come.
        InUse = "in_use",
        /// No application is taken any more; those that are there go on.
        Closed = "closed",
    }
}

/// A procedure, as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcedureRow {
    /// Its identifier.
    pub id: ProcedureId,
    /// Rises with each change.
    pub revision: u64,
    /// Its name in data.
    pub code: String,
    /// Its Italian name in the latest version, the draft included.
    pub name: String,
    /// The service that is asked for by it.
    pub service: ServiceId,
    /// The service's office.
    pub office: OfficeId,
    /// Whether applications are taken.
    pub state: State,
    /// The first day on which no application is taken any more.
    pub closed_from: Option<Date>,
}

impl ProcedureRow {
    /// The procedure, as the history names it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("procedure", self.id)
    }

    /// Whether applications are taken no more on a day.
    #[must_use]
    pub fn is_closed(&self, on: Date) -> bool {
        self.closed_from.is_some_and(|from| from <= on)
    }
}

/// A version in force, now or from a day to come, or until another took its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Its identifier.
    pub id: VersionId,
    /// The procedure.
    pub procedure: ProcedureId,
    /// The procedure's name in data.
    pub code: String,
    /// The service.
    pub service: ServiceId,
    /// The service's office.
    pub office: OfficeId,
    /// 1 is the first.
    pub number: u32,
    /// The first day of filing for which it holds.
    pub in_force_from: Date,
    /// Who made it, by the name of then.
    pub made_by: String,
    /// When it was put in force.
    pub at: Timestamp,
    /// What it says.
    pub definition: Procedure,
}

impl Version {
    /// By which table a home is judged in the cases of this version.
    #[must_use]
    pub fn housing_table(&self) -> HousingTable {
        HousingTable { rules: self.definition.housing_rules(), from: Some(self.in_force_from) }
    }
}

/// What is being written, and holds for nobody yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Its identifier.
    pub id: VersionId,
    /// The number that it will have.
    pub number: u32,
    /// Who wrote last.
    pub made_by: String,
    /// When.
    pub at: Timestamp,
    /// What it says.
    pub definition: Procedure,
}

/// The version that holds for an application filed on a day.
///
/// # Errors
/// `NotFound` where none holds then, or the procedure is closed.
pub fn in_force(tx: &mut Tx<'_>, procedure: ProcedureId, on: Date) -> Result<Version> {
    if find(tx, procedure)?.is_closed(on) {
        return Err(Error::NotFound);
    }
    store::in_force(tx, procedure, on)?.ok_or(Error::NotFound)
}

/// The version by which a service is asked for on a day; none where it is asked for otherwise.
///
/// # Errors
/// Database errors.
pub fn of_service(tx: &mut Tx<'_>, service: ServiceId, on: Date) -> Result<Option<Version>> {
    let open = store::of_service(tx, service)?.into_iter().find(|procedure| !procedure.is_closed(on));
    match open {
        Some(procedure) => store::in_force(tx, procedure.id, on),
        None => Ok(None),
    }
}

/// The version that holds for what was filed on a day of the past, by whichever of a service's procedures took it then: that of its day, else the
/// first that there was. None where nothing is kept here by which the service was asked for.
///
/// # Errors
/// Database errors.
pub fn of_past(tx: &mut Tx<'_>, service: ServiceId, on: Date) -> Result<Option<Version>> {
    let open = store::of_service(tx, service)?.into_iter().find(|procedure| !procedure.is_closed(on));
    let Some(procedure) = open else { return Ok(None) };
    match store::in_force(tx, procedure.id, on)? {
        Some(version) => Ok(Some(version)),
        None => Ok(store::versions(tx, procedure.id)?.into_iter().min_by_key(|one| (one.in_force_from, one.number))),
    }
}

/// What applications were taken by between two days: one version for each service.
///
/// # Errors
/// Database errors.
pub(crate) fn of_year(tx: &mut Tx<'_>, first: Date, last: Date) -> Result<Vec<Version>> {
    store::of_year(tx, first, last)
}

/// A version that is or was in force: what a case keeps.
///
/// # Errors
/// `NotFound`.
pub fn version(tx: &mut Tx<'_>, id: VersionId) -> Result<Version> {
    store::version(tx, id)
}

/// For how many years each version keeps personal data, the draft left out.
///
/// # Errors
/// Database errors.
pub fn retentions(tx: &mut Tx<'_>) -> Result<Vec<(VersionId, u16)>> {
    store::retentions(tx)
}

/// The versions of a procedure, the newest first, the draft left out.
///
/// # Errors
/// Database errors.
pub fn versions(tx: &mut Tx<'_>, procedure: ProcedureId) -> Result<Vec<Version>> {
    store::versions(tx, procedure)
}

/// The draft of a procedure, where there is one.
///
/// # Errors
/// Database errors.
pub fn draft(tx: &mut Tx<'_>, procedure: ProcedureId) -> Result<Option<Draft>> {
    store::draft(tx, procedure)
}

/// A procedure.
///
/// # Errors
/// `NotFound`.
pub fn find(tx: &mut Tx<'_>, id: ProcedureId) -> Result<ProcedureRow> {
    store::find(tx, id)
}

/// The procedure that has a code.
///
/// # Errors
/// `NotFound`.
pub fn by_code(tx: &mut Tx<'_>, code: &str) -> Result<ProcedureRow> {
    store::by_code(tx, code)
}

/// The procedures of some offices, by name, closed ones too.
///
/// # Errors
/// Database errors.
pub fn all(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<ProcedureRow>> {
    store::page(tx, scope, "", i64::MAX, 0).map(|(found, _)| found)
}

//! Procedures as data: what an office asks, where an application travels, which terms hold, which acts come of it.
//!
//! - `definition` the procedure as one version of it says · `form` the fields and documents · `step` the way through the offices · `act` the
//!   templates of acts · `version` which version holds on which day · `keep` writing drafts, putting them in force, closing · `store` their SQL
//! - `check` what a definition has to keep, pure · `flow` the drawing of the way, pure
//! - `predefined` those of the sources, as they come with the program

mod act;
mod check;
mod definition;
pub(crate) mod flow;
mod form;
mod keep;
mod step;
pub(crate) mod store;
mod version;

pub use act::{ActKind, ActTemplate, PLACEHOLDERS};
pub use definition::{ClockStart, Extension, LegalTerm, Procedure};
pub use form::{Answers, Condition, FieldKind, FormField, Needed};
pub use keep::{close, create, drop_draft, faults, latest, put_in_force, save_draft};
pub use step::{Report, Step, Task};
pub(crate) use version::of_year;
pub use version::{
    Draft, ProcedureId, ProcedureRow, State, Version, VersionId, all, by_code, draft, find, in_force, of_past,
    of_service, retentions, version, versions,
};

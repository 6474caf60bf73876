//! Procedures as data: what an office asks, where an application travels, which terms hold, which acts come of it.
//!
//! - `definition` the procedure as one version of it says · `form` the fields and documents · `step` the way through the offices · `act` the
//!   templates of acts · `version` who keeps which version from when
//! - `check` what a definition has to keep, pure · `flow` the drawing of the way
//! - `predefined` those of the sources, as they come with the program

mod act;
mod check;
mod definition;
mod form;
mod step;

pub use act::{ActKind, ActTemplate, PLACEHOLDERS};
pub use definition::{ClockStart, Extension, LegalTerm, Procedure};
pub use form::{Answers, Condition, FieldKind, FormField, Needed};
pub use step::{Report, Step, Task};

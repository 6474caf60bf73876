//! Cases (S4): an application comes in, travels through its offices, and ends in an act, with every date explained and every delay attributed.
//!
//! - `case` a case as its events make it, and its three clocks: pure
//! - `procedure` procedures as data · `predefined` those of the sources

mod account;
mod advance;
pub mod case;
mod document;
mod file;
mod fiscal_code;
mod ids;
mod person;
pub mod procedure;
mod record;
mod said;
mod store;
mod tell;

pub use advance::{Move, advance, open};
pub use document::CaseDocument;
pub use file::{Application, file, subject};
pub use ids::{ActId, CaseId, CaseLink, DocumentId};
pub use person::{Person, Role, folded_name};
pub use record::{Case, Opened, Written};
pub use said::Said;
pub use tell::Post;

//! Delegates: a patronato, a lawyer, an association or an employer books for the people who gave a mandate, within a number of places a week.
//!
//! - `organisation` the types · `quota` the places a week, as claims that the database keeps · `book` the verb
//! - `admin` the administrators' pages · `desk` the delegates' own pages · `store` the SQL

mod admin;
mod book;
mod desk;
mod organisation;
pub(crate) mod quota;
mod store;

use web::Routes;

pub use book::book_for;
pub use organisation::{Delegated, Delegation, Organisation, OrganisationId, OrganisationKind};
pub use store::{add_person, delegated, organisation, organisation_of, save_delegation, save_organisation};

pub(crate) fn routes() -> Routes {
    admin::routes().and(desk::routes())
}

//! Who has an account, and what they may do.

mod access;
mod first;
mod list;
mod open;
mod person;
mod rename;
mod roles;

use kernel::permit::May;
use kernel::{Error, PersonId};

use crate::reply::{self, Reply};
use crate::routes::Routes;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/staff/people", May::Administer, list::get)
        .post("/staff/people", May::Administer, open::post)
        .get("/staff/people/new", May::Administer, open::get)
        .get("/staff/people/{id}", May::Administer, person::get)
        .post("/staff/people/{id}", May::Administer, rename::post)
        .post("/staff/people/{id}/roles", May::Administer, roles::grant)
        .post("/staff/people/{id}/roles/removal", May::Administer, roles::revoke)
        .post("/staff/people/{id}/password", May::Administer, first::post)
        .post("/staff/people/{id}/second-factor/removal", May::Administer, access::remove_second_factor)
        .post("/staff/people/{id}/sessions/end", May::Administer, access::end_sessions)
        .post("/staff/people/{id}/deactivation", May::Administer, access::deactivate)
        .post("/staff/people/{id}/reactivation", May::Administer, access::reactivate)
}

/// The page of an account.
fn page_of(id: PersonId) -> String {
    format!("/staff/people/{id}")
}

/// Back to the account with what was done, or with why a rule refused it.
fn back(id: PersonId, done: kernel::Result<()>, said: &'static str) -> Reply {
    match done {
        Ok(()) => Ok(reply::done(&page_of(id), said)),
        Err(Error::Invalid(invalid)) => {
            let why = invalid.0.into_iter().next().map(|(_, message)| message);
            Ok(reply::told(&page_of(id), "danger", why.unwrap_or_else(|| said.into())))
        }
        Err(other) => Err(other.into()),
    }
}

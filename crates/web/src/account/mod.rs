//! Signing in and out, the second factor, the password, the open sessions.

pub(crate) mod invitation;
mod opening;
pub(crate) mod password;
mod second_factor;
mod sessions;
mod sign_in;
mod sign_out;

use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::people::Person;
use kernel::permit::May;
use serde_json::Value;

use crate::routes::Routes;

pub use opening::Opening;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/staff/sign-in", May::Public, sign_in::get)
        .post("/staff/sign-in", May::Public, sign_in::post)
        .get("/staff/sign-in/code", May::Public, second_factor::ask)
        .post("/staff/sign-in/code", May::Public, second_factor::check)
        .get("/staff/invitation/{token}", May::Public, invitation::get)
        .post("/staff/invitation/{token}", May::Public, invitation::post)
        .post("/staff/sign-out", May::SignedIn, sign_out::post)
        .get("/staff/account", May::SignedIn, sessions::get)
        .post("/staff/account/password", May::SignedIn, password::post)
        .post("/staff/account/sessions/end", May::SignedIn, sessions::end)
        .get("/staff/account/second-factor", May::SignedIn, second_factor::get)
        .post("/staff/account/second-factor", May::SignedIn, second_factor::post)
        .post("/staff/account/second-factor/removal", May::SignedIn, second_factor::remove)
}

/// Writes down what was done to an account: never a secret, only that it changed.
pub(crate) fn note(
    tx: &mut Tx<'_>,
    actor: &Actor,
    action: Action,
    person: &Person,
    before: Option<Value>,
    after: Option<Value>,
) -> kernel::Result<()> {
    let subject = Ref::new("person", person.id);
    history::record(tx, &Record { actor, action, subject, office: None, summary: &person.name, before, after })
        .map(|_| ())
}

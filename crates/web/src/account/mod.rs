//! Signing in and out, the second factor, the password, the open sessions.

mod password;
mod second_factor;
mod sessions;
mod sign_in;
mod sign_out;

use kernel::permit::May;

use crate::routes::Routes;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/staff/sign-in", May::Public, sign_in::get)
        .post("/staff/sign-in", May::Public, sign_in::post)
        .get("/staff/sign-in/code", May::Public, second_factor::ask)
        .post("/staff/sign-in/code", May::Public, second_factor::check)
        .post("/staff/sign-out", May::SignedIn, sign_out::post)
        .get("/staff/account", May::SignedIn, sessions::get)
        .post("/staff/account/password", May::SignedIn, password::post)
        .post("/staff/account/sessions/end", May::SignedIn, sessions::end)
        .get("/staff/account/second-factor", May::SignedIn, second_factor::get)
        .post("/staff/account/second-factor", May::SignedIn, second_factor::post)
        .post("/staff/account/second-factor/removal", May::SignedIn, second_factor::remove)
}

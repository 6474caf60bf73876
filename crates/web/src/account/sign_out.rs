//! Signing out.

use crate::forms::Input;
use crate::reply::{self, Reply};
use crate::visit::Visit;
use crate::{cookies, session};

pub(super) async fn post(visit: Visit, _input: Input) -> Reply {
    if let Some(token) = visit.token().map(str::to_owned) {
        visit.write(move |tx| session::end(tx, &token)).await?;
    }
    let mut response = reply::done("/", "web-signed-out");
    cookies::forget(response.headers_mut(), cookies::SESSION);
    Ok(response)
}

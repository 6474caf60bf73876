//! The outbox: what waits, what is stuck and why, what was sent.

mod list;
mod notice;
mod retry;

use kernel::permit::May;

use crate::routes::Routes;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/staff/outbox", May::Operate, list::get)
        .post("/staff/outbox/retry", May::Operate, retry::all)
        .get("/staff/outbox/{id}", May::Operate, notice::get)
        .post("/staff/outbox/{id}/retry", May::Operate, retry::one)
}

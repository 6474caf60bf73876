//! The outbox: what waits, what is stuck and why, what was sent.

mod list;
mod notice;
mod retry;

use kernel::outbox::Notice;
use kernel::permit::May;

use crate::routes::Routes;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/staff/outbox", May::Operate, list::get)
        .post("/staff/outbox/retry", May::Operate, retry::all)
        .get("/staff/outbox/{id}", May::Operate, notice::get)
        .post("/staff/outbox/{id}/retry", May::Operate, retry::one)
}

/// The family of texts that say what holds a notice back.
fn trouble(notice: &Notice) -> &'static str {
    if notice.is_sms() { "web-trouble-sms" } else { "web-trouble" }
}

/// The family of texts that say what to do about it.
fn onward(notice: &Notice) -> &'static str {
    if notice.is_sms() { "web-trouble-sms-onward" } else { "web-trouble-onward" }
}

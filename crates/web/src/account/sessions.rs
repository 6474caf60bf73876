//! One's own account: password, second factor, and where one is signed in.

use askama::Template;
use kernel::{Invalid, people};

use crate::forms::{FormView, Input};
use crate::reply::{self, Reply};
use crate::session::{self, Open};
use crate::shell::Shell;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "account.html")]
struct Page {
    shell: Shell,
    form: FormView,
    sessions: Vec<Open>,
    second_factor: bool,
    must_change: bool,
}

pub(super) async fn get(visit: Visit) -> Reply {
    show(&visit, Invalid::default(), false).await
}

pub(super) async fn show(visit: &Visit, invalid: Invalid, refused: bool) -> Reply {
    let caller = visit.signed_in()?;
    let (id, token) = (caller.id, visit.token().unwrap_or_default().to_owned());
    let (person, sessions) = visit.read(move |tx| Ok((people::find(tx, id)?, session::open(tx, id, &token)?))).await?;
    let page = Page {
        shell: visit.staff_shell(visit.say("web-account")).trail([]),
        // Passwords are never sent back into a page.
        form: FormView::new(visit, "web-password", Input::new(), invalid),
        sessions,
        second_factor: person.totp_secret.is_some(),
        must_change: person.must_change_password,
    };
    if refused { reply::refused(&page) } else { reply::page(&page) }
}

/// Signs out everywhere else.
pub(super) async fn end(visit: Visit, _input: Input) -> Reply {
    let id = visit.signed_in()?.id;
    let keep = visit.token().map(str::to_owned);
    visit.write(move |tx| session::end_others(tx, id, keep.as_deref())).await?;
    Ok(reply::done("/staff/account", "web-sessions-ended"))
}

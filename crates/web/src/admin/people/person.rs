//! An account: what it is, what it may do, where it is signed in, and what happened to it.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use jiff::Timestamp;
use kernel::db::Tx;
use kernel::history::{self, Action};
use kernel::ledger::Ref;
use kernel::people::{self, Person};
use kernel::permit::{Held, Role, Scope};
use kernel::{Invalid, OfficeId, PersonId, Result};

use super::roles::{self, Where};
use crate::account::invitation;
use crate::changes::ChangeView;
use crate::forms::{FormView, Input};
use crate::paging::{Pages, Paging};
use crate::reply::{self, Reply};
use crate::session::{self, Open};
use crate::shell::Shell;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "person.html")]
struct Page {
    shell: Shell,
    account: Person,
    own: bool,
    mail: bool,
    edit: FormView,
    role: FormView,
    roles: Vec<RoleLine>,
    sessions: Vec<Open>,
    last_sign_in: Option<Timestamp>,
    invited_until: Option<Timestamp>,
    changes: Vec<ChangeView>,
    pages: Pages,
}

/// A role that is held, with what the form that takes it away sends.
struct RoleLine {
    label: String,
    role: Role,
    office: Where,
}

/// What the page knows of an account.
struct Known {
    person: Person,
    held: Vec<Held>,
    offices: Vec<(OfficeId, String)>,
    sessions: Vec<Open>,
    last_sign_in: Option<Timestamp>,
    invited_until: Option<Timestamp>,
    changes: (Vec<history::Change>, u64),
}

/// One of the page's forms that was refused, with what was typed and what is wrong.
pub(super) enum Refused {
    Edit(Input, Invalid),
    Role(Input, Invalid),
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    show(&visit, id.parse()?, None).await
}

pub(super) async fn show(visit: &Visit, id: PersonId, refused: Option<Refused>) -> Reply {
    let paging = Paging::of(visit, 10);
    let app = visit.app().clone();
    let own = visit.signed_in()?.id == id;
    let known = visit.read(move |tx| known(tx, &app, id, paging)).await?;
    let is_refused = refused.is_some();
    let stored = Input::new().with("name", &known.person.name).with("email", &known.person.email);
    let (edit, role) = match refused {
        None => ((stored, Invalid::default()), (Input::new(), Invalid::default())),
        Some(Refused::Edit(input, invalid)) => ((input, invalid), (Input::new(), Invalid::default())),
        Some(Refused::Role(input, invalid)) => ((stored, Invalid::default()), (input, invalid)),
    };
    let names: HashMap<OfficeId, String> = known.offices.iter().cloned().collect();
    let line =
        |held: &Held| RoleLine { label: roles::say(visit, &names, *held), role: held.role, office: Where(held.office) };
    let page = Page {
        shell: visit.staff_shell(&known.person.name).trail([(visit.say("web-menu-people"), "/staff/people")]),
        own,
        mail: visit.app().settings().mail,
        edit: FormView::new(visit, "web-person", edit.0, edit.1),
        role: FormView::new(visit, "web-person", role.0, role.1)
            .with_words("role", "web-role", Role::ALL, false)
            .with_choices("office", roles::choices(visit, known.offices)),
        roles: known.held.iter().map(line).collect(),
        sessions: known.sessions,
        last_sign_in: known.last_sign_in,
        invited_until: known.invited_until,
        changes: known.changes.0.iter().map(|change| ChangeView::new(visit, change)).collect(),
        pages: paging.pages(visit, known.changes.1),
        account: known.person,
    };
    if is_refused { reply::refused(&page) } else { reply::page(&page) }
}

fn known(tx: &mut Tx<'_>, app: &crate::App, id: PersonId, paging: Paging) -> Result<Known> {
    let signed_in = history::Filter { scope: Scope::All, kind: None, person: Some(id), action: Some(Action::SignedIn) };
    Ok(Known {
        person: people::find(tx, id)?,
        held: people::roles(tx, id)?,
        offices: app.offices(tx)?,
        sessions: session::open(tx, id, "")?,
        last_sign_in: history::page(tx, &signed_in, 1, 0)?.0.first().map(|change| change.at),
        invited_until: invitation::open_until(tx, id)?,
        changes: history::of(tx, &Ref::new("person", id), paging.limit(), paging.offset())?,
    })
}

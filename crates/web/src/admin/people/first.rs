//! How somebody gets a password: by a link in a mail, or one that is good once, shown here and handed over in person.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use kernel::db::Tx;
use kernel::history::Action;
use kernel::people;
use kernel::{Lang, PersonId, Result, words};
use serde_json::json;

use crate::account::invitation::{self, Invitation};
use crate::account::{note, password};
use crate::forms::{Check, Input};
use crate::reply::{self, Reply};
use crate::session;
use crate::shell::Shell;
use crate::visit::Visit;

words! {
    /// How somebody gets a password.
    First {
        /// A link by mail.
        Mail = "mail",
        /// A password that is good once, shown to the administrator.
        Here = "here",
    }
}

/// A password on its way to somebody.
#[derive(Clone)]
pub(super) enum Handed {
    /// By mail.
    Mail(Invitation),
    /// Shown once: the password and its hash.
    Here { password: String, hash: String },
}

impl Handed {
    /// Makes the link or the password, outside of any transaction.
    pub(super) async fn new(visit: &Visit, first: First, name: &str, lang: Lang) -> Result<Self> {
        match first {
            First::Mail => Ok(Self::Mail(Invitation::new(visit, name, lang))),
            First::Here => {
                let password = people::one_time_password(visit.db().ids().secret());
                Ok(Self::Here { hash: password::hashed(password.clone()).await?, password })
            }
        }
    }

    /// Puts it in the place of the password so far, which is worthless from now on.
    pub(super) fn store(&self, tx: &mut Tx<'_>, person: PersonId, email: &str) -> Result<()> {
        match self {
            Self::Mail(link) => {
                people::clear_password(tx, person)?;
                link.send(tx, person, email)
            }
            Self::Here { hash, .. } => {
                invitation::withdraw(tx, person)?;
                people::set_password(tx, person, hash, true)
            }
        }
    }

    /// Back to the account, or the page that shows the password this one time.
    pub(super) fn show(self, visit: &Visit, id: PersonId, name: String, email: String) -> Reply {
        match self {
            Self::Mail(_) => Ok(reply::done(&super::page_of(id), "web-person-invited")),
            Self::Here { password, .. } => shown_once(visit, id, name, email, password),
        }
    }
}

#[derive(Template)]
#[template(path = "person_password.html")]
struct Page {
    shell: Shell,
    name: String,
    email: String,
    password: String,
    back: String,
    sign_in: String,
}

fn shown_once(visit: &Visit, id: PersonId, name: String, email: String, password: String) -> Reply {
    let mut response = reply::page(&Page {
        shell: visit
            .staff_shell(visit.say("web-person-password-title"))
            .trail([(visit.say("web-menu-people"), "/staff/people")]),
        name,
        email,
        password,
        back: super::page_of(id),
        sign_in: format!("{}/staff/sign-in", visit.app().settings().public_url),
    })?;
    // No copy stays in the browser for whoever sits there next.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// A new password for somebody who lost it; open sessions end with the old one.
pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: PersonId = id.parse()?;
    let mut check = Check::new(&input);
    let first = check.choice("first").unwrap_or(First::Here);
    check.done()?;
    let person = visit.read(move |tx| people::find(tx, id)).await?;
    let handed = Handed::new(&visit, first, &person.name, person.lang).await?;
    let (actor, given, account) = (visit.actor(), handed.clone(), person.clone());
    visit
        .write(move |tx| {
            given.store(tx, id, &account.email)?;
            session::end_others(tx, id, None)?;
            note(tx, &actor, Action::Changed, &account, None, Some(json!({ "password": first.word() })))
        })
        .await?;
    handed.show(&visit, id, person.name, person.email)
}

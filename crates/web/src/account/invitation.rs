//! Choosing a password by a link that came by mail: the first one, or a new one after a reset.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use kernel::db::Tx;
use kernel::history::{Action, Actor};
use kernel::people::{self, Person};
use kernel::{Error, Invalid, Lang, PersonId, Result, outbox, params};
use sha2::{Digest, Sha256};

use crate::forms::{FormView, Input};
use crate::reply::{self, Reply};
use crate::session;
use crate::shell::Shell;
use crate::visit::Visit;

/// A link holds for so many days: somebody on leave finds it still good.
const DAYS: i64 = 7;

/// A link with the mail that carries it.
#[derive(Clone)]
pub(crate) struct Invitation {
    token: String,
    subject: String,
    body: String,
}

impl Invitation {
    /// A new link, with a mail in the language of whoever gets it.
    pub(crate) fn new(visit: &Visit, name: &str, lang: Lang) -> Self {
        let token = hex::encode(visit.db().ids().secret::<32>());
        let url = format!("{}/staff/invitation/{token}", visit.app().settings().public_url);
        let args = [("name", name.into()), ("url", url.into()), ("days", DAYS.into())];
        let catalog = visit.app().catalog();
        Self {
            subject: catalog.say(lang, "web-invitation-mail-subject").into_owned(),
            body: catalog.fill(lang, "web-invitation-mail", &args),
            token,
        }
    }

    /// Puts the link in the place of an older one and the mail in the outbox.
    pub(crate) fn send(&self, tx: &mut Tx<'_>, person: PersonId, email: &str) -> Result<()> {
        withdraw(tx, person)?;
        let expires = tx.now().as_millisecond() + DAYS * 24 * 3_600_000;
        tx.execute(
            "INSERT INTO invitations (token_hash, person, expires_at) VALUES ($1, $2, $3)",
            params![hash(&self.token), person, expires],
        )?;
        outbox::send(tx, email, &self.subject, &self.body).map(|_| ())
    }
}

/// Makes a person's link worthless.
pub(crate) fn withdraw(tx: &mut Tx<'_>, person: PersonId) -> Result<()> {
    tx.execute("DELETE FROM invitations WHERE person = $1", params![person]).map(|_| ())
}

/// Until when a person's link holds, where one was sent and not used.
pub(crate) fn open_until(tx: &mut Tx<'_>, person: PersonId) -> Result<Option<jiff::Timestamp>> {
    tx.opt(
        "SELECT expires_at FROM invitations WHERE person = $1 AND expires_at > $2 ORDER BY token_hash",
        params![person, tx.now()],
        |row| row.next(),
    )
}

fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token))
}

/// Whose link it is, where it still holds.
fn invited(tx: &mut Tx<'_>, token: &str) -> Result<Person> {
    let person = tx.one(
        "SELECT person FROM invitations WHERE token_hash = $1 AND expires_at > $2 ORDER BY token_hash",
        params![hash(token), tx.now()],
        |row| row.next(),
    )?;
    people::find(tx, person).and_then(|person| if person.active { Ok(person) } else { Err(Error::NotFound) })
}

#[derive(Template)]
#[template(path = "invitation.html")]
struct Page {
    shell: Shell,
    form: FormView,
    account: Option<Person>,
}

impl Page {
    fn new(visit: &Visit, account: Option<Person>, invalid: Invalid) -> Self {
        Self {
            shell: visit.shell(visit.say("web-invitation-title")).trail([]),
            // Passwords are never sent back into a page.
            form: FormView::new(visit, "web-password", Input::new(), invalid),
            account,
        }
    }
}

pub(super) async fn get(visit: Visit, Path(token): Path<String>) -> Reply {
    match visit.read(move |tx| invited(tx, &token)).await {
        Ok(person) => reply::page(&Page::new(&visit, Some(person), Invalid::default())),
        Err(Error::NotFound) => expired(&visit),
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn post(visit: Visit, Path(token): Path<String>, input: Input) -> Reply {
    let wanted = token.clone();
    let person = match visit.read(move |tx| invited(tx, &wanted)).await {
        Ok(person) => person,
        Err(Error::NotFound) => return expired(&visit),
        Err(other) => return Err(other.into()),
    };
    let password = match super::password::chosen(&input, &person.email) {
        Ok(password) => password,
        Err(invalid) => return reply::refused(&Page::new(&visit, Some(person), invalid)),
    };
    let hash = super::password::hashed(password).await?;
    visit
        .write(move |tx| {
            let person = invited(tx, &token)?;
            people::set_password(tx, person.id, &hash, false)?;
            withdraw(tx, person.id)?;
            session::end_others(tx, person.id, None)?;
            let actor = Actor { id: Some(person.id), name: person.name.clone() };
            super::note(tx, &actor, Action::Changed, &person, None, Some(serde_json::json!({ "password": true })))
        })
        .await?;
    Ok(reply::done("/staff/sign-in", "web-invitation-done"))
}

/// A link that was used, withdrawn or is too old: the page says what to do.
fn expired(visit: &Visit) -> Reply {
    let mut response = reply::page(&Page::new(visit, None, Invalid::default()))?;
    *response.status_mut() = StatusCode::GONE;
    Ok(response)
}

//! Changing one's password; all other sessions end with it.

use kernel::history::Action;
use kernel::{Error, Invalid, people};

use crate::forms::Input;
use crate::reply::{self, Reply};
use crate::session;
use crate::visit::Visit;

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    match change(&visit, &input).await {
        Ok(()) => Ok(reply::done("/staff/account", "web-password-changed")),
        Err(Error::Invalid(invalid)) => super::sessions::show(&visit, invalid, true).await,
        Err(other) => Err(other.into()),
    }
}

async fn change(visit: &Visit, input: &Input) -> kernel::Result<()> {
    let caller = visit.signed_in()?;
    let (id, email) = (caller.id, caller.email.clone());
    let person = visit.read(move |tx| people::find(tx, id)).await?;
    let current = input.text("current").to_owned();
    let mut invalid = Invalid::default();
    let known = person.password_hash.clone();
    let typed = current.clone();
    // Tens of milliseconds of computing: on a thread that may block.
    let fits = tokio::task::spawn_blocking(move || people::password_fits(&typed, known.as_deref()))
        .await
        .map_err(Error::internal)?;
    if !fits {
        invalid.add("current", "web-password-current-wrong");
    }
    let new = match chosen(input, &email) {
        Ok(new) if new == current => {
            invalid.add("password", "web-password-same");
            new
        }
        Ok(new) => new,
        Err(found) => {
            invalid.0.extend(found.0);
            String::new()
        }
    };
    invalid.check()?;
    let hash = hashed(new).await?;
    let (keep, actor) = (visit.token().map(str::to_owned), visit.actor());
    visit
        .write(move |tx| {
            people::set_password(tx, id, &hash, false)?;
            super::note(tx, &actor, Action::Changed, &person, None, Some(serde_json::json!({ "password": true })))?;
            session::end_others(tx, id, keep.as_deref()).map(|_| ())
        })
        .await
}

/// The new password of a form, typed twice.
pub(super) fn chosen(input: &Input, email: &str) -> Result<String, Invalid> {
    let new = input.text("password").to_owned();
    let mut invalid = match people::check_password_form(&new, email) {
        Err(Error::Invalid(invalid)) => invalid,
        _ => Invalid::default(),
    };
    if input.text("again") != new {
        invalid.add("again", "web-password-again-differs");
    }
    if invalid.is_empty() { Ok(new) } else { Err(invalid) }
}

/// A password's hash, computed on a thread that may block.
pub(crate) async fn hashed(password: String) -> kernel::Result<String> {
    tokio::task::spawn_blocking(move || people::hash_password(&password)).await.map_err(Error::internal)?
}

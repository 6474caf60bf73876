//! Changing one's password; all other sessions end with it.

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
    let (current, new) = (input.text("current").to_owned(), input.text("password").to_owned());
    people::check_password_form(&new, &email)?;
    let mut invalid = Invalid::default();
    if input.text("again") != new {
        invalid.add("again", "web-password-again-differs");
    }
    let hash = tokio::task::spawn_blocking(move || {
        people::password_fits(&current, person.password_hash.as_deref()).then(|| people::hash_password(&new))
    })
    .await
    .map_err(Error::internal)?;
    let Some(hash) = hash.transpose()? else {
        invalid.add("current", "web-password-current-wrong");
        return invalid.check();
    };
    invalid.check()?;
    let keep = visit.token().map(str::to_owned);
    visit
        .write(move |tx| {
            people::set_password(tx, id, &hash, false)?;
            session::end_others(tx, id, keep.as_deref()).map(|_| ())
        })
        .await
}

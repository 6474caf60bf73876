//! Changing an account's name and address.

use axum::extract::Path;
use kernel::history::Action;
use kernel::{Error, PersonId, people};
use serde_json::json;

use super::person::{self, Refused};
use crate::account::note;
use crate::forms::{Check, Input};
use crate::reply::Reply;
use crate::visit::Visit;

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: PersonId = id.parse()?;
    match rename(&visit, id, &input).await {
        Err(Error::Invalid(invalid)) => person::show(&visit, id, Some(Refused::Edit(input, invalid))).await,
        done => super::back(id, done, "web-person-saved"),
    }
}

async fn rename(visit: &Visit, id: PersonId, input: &Input) -> kernel::Result<()> {
    let mut check = Check::new(input);
    let (name, email) = (check.required("name", 200), check.required("email", 200));
    check.done()?;
    let actor = visit.actor();
    visit
        .write(move |tx| {
            let before = people::find(tx, id)?;
            people::rename(tx, id, &name, &email)?;
            let after = people::find(tx, id)?;
            let (was, is) = (
                json!({ "name": before.name, "email": before.email }),
                json!({ "name": after.name, "email": after.email }),
            );
            if was == is { Ok(()) } else { note(tx, &actor, Action::Changed, &after, Some(was), Some(is)) }
        })
        .await
}

//! Whether an account may sign in, and with what.

use axum::extract::Path;
use kernel::history::Action;
use kernel::{Error, PersonId, people};
use serde_json::json;

use crate::account::{invitation, note};
use crate::forms::Input;
use crate::reply::Reply;
use crate::session;
use crate::visit::Visit;

/// Shuts an account: its sessions end and its link is withdrawn. Nothing that it did is lost.
pub(super) async fn deactivate(visit: Visit, Path(id): Path<String>, _input: Input) -> Reply {
    let id: PersonId = id.parse()?;
    let actor = visit.actor();
    let done = visit
        .write(move |tx| {
            if actor.id == Some(id) {
                return Err(Error::field("role", "web-person-own-deactivation"));
            }
            let person = people::find(tx, id)?;
            people::set_active(tx, id, false)?;
            session::end_others(tx, id, None)?;
            invitation::withdraw(tx, id)?;
            let (was, is) = (json!({ "active": person.active }), json!({ "active": false }));
            note(tx, &actor, Action::Changed, &person, Some(was), Some(is))
        })
        .await;
    super::back(id, done, "web-person-deactivated")
}

pub(super) async fn reactivate(visit: Visit, Path(id): Path<String>, _input: Input) -> Reply {
    let id: PersonId = id.parse()?;
    let actor = visit.actor();
    let done = visit
        .write(move |tx| {
            let person = people::find(tx, id)?;
            people::set_active(tx, id, true)?;
            let (was, is) = (json!({ "active": person.active }), json!({ "active": true }));
            note(tx, &actor, Action::Changed, &person, Some(was), Some(is))
        })
        .await;
    super::back(id, done, "web-person-reactivated")
}

/// For somebody who lost the telephone: the password alone opens the account until a new second factor is set up.
pub(super) async fn remove_second_factor(visit: Visit, Path(id): Path<String>, _input: Input) -> Reply {
    let id: PersonId = id.parse()?;
    let actor = visit.actor();
    let done = visit
        .write(move |tx| {
            let person = people::find(tx, id)?;
            people::remove_second_factor(tx, id)?;
            let (was, is) = (json!({ "second_factor": true }), json!({ "second_factor": false }));
            note(tx, &actor, Action::Changed, &person, Some(was), Some(is))
        })
        .await;
    super::back(id, done, "web-person-second-factor-removed")
}

/// Signs somebody out everywhere.
pub(super) async fn end_sessions(visit: Visit, Path(id): Path<String>, _input: Input) -> Reply {
    let id: PersonId = id.parse()?;
    let (actor, keep) = (visit.actor(), visit.token().map(str::to_owned));
    let done = visit
        .write(move |tx| {
            let person = people::find(tx, id)?;
            let ended = session::end_others(tx, id, keep.as_deref())?;
            note(tx, &actor, Action::Changed, &person, None, Some(json!({ "sessions_ended": ended })))
        })
        .await;
    super::back(id, done, "web-person-sessions-ended")
}

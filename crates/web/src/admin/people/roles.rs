//! Giving and taking roles.

use std::collections::HashMap;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::Action;
use kernel::permit::{Held, Role};
use kernel::{Error, OfficeId, PersonId, people};
use serde_json::{Value, json};

use super::person::{self, Refused};
use crate::account::note;
use crate::app::App;
use crate::forms::{Check, Input};
use crate::reply::Reply;
use crate::visit::Visit;

/// A role in words: "Operatore, Ufficio Casa".
pub(super) fn say(visit: &Visit, offices: &HashMap<OfficeId, String>, held: Held) -> String {
    let office = match held.office {
        None => visit.say("web-offices-all"),
        Some(office) => offices.get(&office).cloned().unwrap_or_else(|| visit.say("web-office-unknown")),
    };
    visit.fill(
        "web-role-in",
        &[("role", visit.say(&format!("web-role-{}", held.role)).into()), ("office", office.into())],
    )
}

/// One office or all of them, as forms send it: a choice that has to be made has no empty value.
pub(super) struct Where(pub(super) Option<OfficeId>);

const EVERYWHERE: &str = "all";

impl FromStr for Where {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if text == EVERYWHERE { Ok(Self(None)) } else { text.parse().map(|office| Self(Some(office))) }
    }
}

impl Display for Where {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            None => f.write_str(EVERYWHERE),
            Some(office) => office.fmt(f),
        }
    }
}

/// The offices to choose from, all of them first.
pub(super) fn choices(visit: &Visit, offices: Vec<(OfficeId, String)>) -> Vec<(String, String)> {
    let all = (EVERYWHERE.to_owned(), visit.say("web-offices-all"));
    std::iter::once(all).chain(offices.into_iter().map(|(id, name)| (id.to_string(), name))).collect()
}

pub(super) async fn grant(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: PersonId = id.parse()?;
    match give(&visit, id, &input).await {
        Err(Error::Invalid(invalid)) => person::show(&visit, id, Some(Refused::Role(input, invalid))).await,
        done => super::back(id, done, "web-person-role-given"),
    }
}

async fn give(visit: &Visit, id: PersonId, input: &Input) -> kernel::Result<()> {
    let held = read(input)?;
    let (actor, app) = (visit.actor(), visit.app().clone());
    visit
        .write(move |tx| {
            let person = people::find(tx, id)?;
            if people::roles(tx, id)?.contains(&held) {
                return Err(Error::field("role", "web-person-role-held"));
            }
            people::grant(tx, id, held)?;
            let after = as_json(tx, &app, held)?;
            note(tx, &actor, Action::Changed, &person, None, Some(after))
        })
        .await
}

pub(super) async fn revoke(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: PersonId = id.parse()?;
    let held = read(&input)?;
    let (actor, app) = (visit.actor(), visit.app().clone());
    let done = visit
        .write(move |tx| {
            let person = people::find(tx, id)?;
            people::revoke(tx, id, held)?;
            let before = as_json(tx, &app, held)?;
            note(tx, &actor, Action::Changed, &person, Some(before), None)
        })
        .await;
    super::back(id, done, "web-person-role-taken")
}

fn read(input: &Input) -> kernel::Result<Held> {
    let mut check = Check::new(input);
    let (role, office) = (check.choice::<Role>("role"), check.choice::<Where>("office"));
    check.done()?;
    role.zip(office).map(|(role, Where(office))| Held { role, office }).ok_or(Error::NotFound)
}

/// A role as the history keeps it: with the office's name as it is now.
fn as_json(tx: &mut Tx<'_>, app: &App, held: Held) -> kernel::Result<Value> {
    let Some(office) = held.office else { return Ok(json!({ "role": held.role })) };
    let name = app.offices(tx)?.into_iter().find(|(id, _)| *id == office).map(|(_, name)| name);
    let name = name.ok_or_else(|| Error::field("office", "web-field-choice"))?;
    Ok(json!({ "role": held.role, "office": name }))
}

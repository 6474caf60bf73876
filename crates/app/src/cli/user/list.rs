//! `sportello user list`.

use std::collections::HashMap;

use charter::Slice;
use clap::Args;
use kernel::db::{Db, Tx};
use kernel::people::{self, Person};
use kernel::{Lang, OfficeId, PersonId};
use serde::Serialize;

use crate::cli::fault::Fault;
use crate::cli::output;

#[derive(Args)]
#[command(after_help = "\
Examples:
  sportello user list
  sportello user list --json | jq -r '.[] | select(.second_factor | not) | .email'")]
pub(crate) struct Options {
    /// Write JSON
    #[arg(long)]
    json: bool,
}

/// An account, as `--json` writes it.
#[derive(Serialize)]
struct Listed {
    id: PersonId,
    email: String,
    name: String,
    roles: Vec<ListedRole>,
    active: bool,
    second_factor: bool,
    must_change_password: bool,
}

#[derive(Serialize)]
struct ListedRole {
    role: &'static str,
    /// The office's code; none means all offices.
    office: Option<String>,
}

pub(super) async fn run(options: &Options, db: &Db) -> Result<(), Fault> {
    let people = db.read(list).await?;
    if options.json {
        return Ok(output::print_json(&people)?);
    }
    let rows: Vec<_> = people.iter().map(row).collect();
    output::print(&output::table(&["address", "name", "roles", "second factor", "state"], &[], &rows));
    Ok(())
}

fn list(tx: &mut Tx<'_>) -> kernel::Result<Vec<Listed>> {
    let offices = charter::offices(tx, None, Slice::ALL, Lang::It)?.items;
    let codes: HashMap<OfficeId, String> = offices.into_iter().map(|office| (office.id, office.code)).collect();
    let (people, _) = people::page(tx, "", i64::MAX, 0)?;
    people.into_iter().map(|person| listed(tx, person, &codes)).collect()
}

fn listed(tx: &mut Tx<'_>, person: Person, codes: &HashMap<OfficeId, String>) -> kernel::Result<Listed> {
    let roles = people::roles(tx, person.id)?;
    // An office that is no longer there is shown by its identifier.
    let code = |office: OfficeId| codes.get(&office).cloned().unwrap_or_else(|| office.to_string());
    Ok(Listed {
        id: person.id,
        roles: roles
            .into_iter()
            .map(|held| ListedRole { role: held.role.word(), office: held.office.map(code) })
            .collect(),
        email: person.email,
        name: person.name,
        active: person.active,
        second_factor: person.totp_secret.is_some(),
        must_change_password: person.must_change_password,
    })
}

fn row(person: &Listed) -> Vec<String> {
    let roles = person.roles.iter().map(|held| match &held.office {
        Some(office) => format!("{} in {office}", held.role),
        None => held.role.to_owned(),
    });
    let state = match (person.active, person.must_change_password) {
        (false, _) => "shut",
        (true, true) => "has to choose a password",
        (true, false) => "open",
    };
    let second_factor = if person.second_factor { "yes" } else { "no" };
    let roles = roles.collect::<Vec<_>>().join(", ");
    [person.email.as_str(), &person.name, &roles, second_factor, state].map(str::to_owned).to_vec()
}

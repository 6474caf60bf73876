//! `sportello user add`.

use clap::Args;
use kernel::db::Db;
use kernel::history::Action;
use kernel::people::{self, NewPerson};
use kernel::permit::{Held, Role};
use serde_json::json;

use super::{Password, note, office};
use crate::cli::fault::Fault;
use crate::cli::{choice, output};

#[derive(Args)]
#[command(after_help = "\
Roles: an operator serves at the counter, a head of office looks after the charter and its results, an administrator \
after the platform. Without --office the role holds in all offices; an administrator's always does.

Examples:
  sportello user add --email anna@comune.example.it --name 'Anna Riva' --role administrator
  sportello user add --email carla@comune.example.it --name 'Carla Monti' --role operator --office URP
  pass show sportello/anna | sportello user add --email anna@comune.example.it --name 'Anna Riva' \\
    --role administrator --password-stdin

Exit codes: 0 done; 1 the database cannot be had; 2 wrong use; 3 refused: the address is taken or is none, there is no \
such office, the password is too short.")]
pub(crate) struct Options {
    /// The address to sign in with
    #[arg(long, value_name = "ADDRESS")]
    email: String,
    /// The name on the screen
    #[arg(long)]
    name: String,
    /// What the person may do
    #[arg(long, value_parser = choice::of(&roles()))]
    role: Role,
    /// The code of the one office in which they may do it
    #[arg(long, value_name = "CODE")]
    office: Option<String>,
    /// Read the password from standard input instead of making one
    #[arg(long)]
    password_stdin: bool,
    /// Write JSON: the identifier, and the one-time password where one was made
    #[arg(long)]
    json: bool,
}

fn roles() -> Vec<(&'static str, Role)> {
    Role::ALL.iter().map(|role| (role.word(), *role)).collect()
}

pub(super) async fn run(options: &Options, db: &Db) -> Result<(), Fault> {
    let password = if options.password_stdin { Password::from_stdin(&options.email)? } else { Password::one_time(db)? };
    let office = match &options.office {
        Some(code) => Some(office(db, code).await?),
        None => None,
    };
    let held = Held { role: options.role, office };
    let new = NewPerson {
        email: options.email.clone(),
        name: options.name.clone(),
        password_hash: Some(password.hash.clone()),
        must_change_password: password.one_time.is_some(),
        roles: vec![held],
    };
    let person = db
        .write(move |tx| {
            let id = people::create(tx, &new)?;
            let person = people::find(tx, id)?;
            note(
                tx,
                Action::Created,
                &person,
                &json!({ "name": person.name, "email": person.email, "role": held.role }),
            )?;
            Ok(person)
        })
        .await?;
    if options.json {
        let one_time = &password.one_time;
        let answer = json!({ "id": person.id, "email": person.email, "one_time_password": one_time });
        return Ok(output::print_json(&answer)?);
    }
    output::print(&format!("{} may sign in as {}.{}", person.name, person.email, password.words()));
    Ok(())
}

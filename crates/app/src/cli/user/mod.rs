//! `sportello user`: accounts from the command line: the first administrator, a forgotten password.

mod add;
mod list;
mod reset;

use app::config::Config;
use clap::Subcommand;
use kernel::db::{Db, Tx};
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::people::{self, Person};
use kernel::{Error, OfficeId};
use serde_json::Value;

use super::fault::Fault;

#[derive(Subcommand)]
pub(super) enum Command {
    /// Make an account, with a one-time password or one from standard input
    Add(add::Options),
    /// Give an account a new one-time password and end its sessions
    Reset(reset::Options),
    /// List the accounts with their roles
    List(list::Options),
}

pub(super) async fn run(command: Command, config: &Config) -> Result<(), Fault> {
    let db = app::open::database(config).await?;
    match command {
        Command::Add(options) => add::run(&options, &db).await,
        Command::Reset(options) => reset::run(&options, &db).await,
        Command::List(options) => list::run(&options, &db).await,
    }
}

/// A password for somebody.
struct Password {
    hash: String,
    /// Made here, to be told once and changed at the first sign-in.
    one_time: Option<String>,
}

impl Password {
    /// A password that is good once.
    fn one_time(db: &Db) -> kernel::Result<Self> {
        let password = people::one_time_password(db.ids().secret());
        Ok(Self { hash: people::hash_password(&password)?, one_time: Some(password) })
    }

    /// The first line of standard input.
    fn from_stdin(email: &str) -> Result<Self, Fault> {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).map_err(|error| Fault::Refused(format!("standard input: {error}")))?;
        let password = line.trim_end_matches(['\r', '\n']);
        people::check_password_form(password, email)?;
        Ok(Self { hash: people::hash_password(password)?, one_time: None })
    }

    /// What to tell whoever hands the password over.
    fn words(&self) -> String {
        self.one_time.as_ref().map_or_else(String::new, |password| {
            format!(
                "\nOne-time password: {password}\nIt is shown only now, and has to be changed at the first sign-in."
            )
        })
    }
}

/// The office that has a code.
///
/// # Errors
/// `Refused` where no office has it; database errors.
pub(super) async fn office(db: &Db, code: &str) -> Result<OfficeId, Fault> {
    let wanted = code.to_owned();
    db.read(move |tx| charter::office_id(tx, &wanted)).await.map_err(|error| match error {
        Error::NotFound => Fault::Refused(format!("there is no office with the code {code}")),
        other => other.into(),
    })
}

/// Writes down what the command line did to an account.
fn note(tx: &mut Tx<'_>, action: Action, person: &Person, after: &Value) -> kernel::Result<()> {
    history::record(
        tx,
        &Record {
            actor: &Actor::system(),
            action,
            subject: Ref::new("person", person.id),
            office: None,
            summary: &person.name,
            before: None,
            after: Some(after.clone()),
        },
    )
    .map(|_| ())
}

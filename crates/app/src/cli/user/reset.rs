//! `sportello user reset`.

use clap::Args;
use kernel::db::Db;
use kernel::history::Action;
use kernel::people;
use serde_json::json;

use super::{Password, note};
use crate::cli::fault::Fault;
use crate::cli::output;

#[derive(Args)]
#[command(after_help = "\
Examples:
  sportello user reset anna@comune.example.it
  sportello user reset anna@comune.example.it --second-factor        the telephone is lost, too

Exit codes: 0 done; 1 the database cannot be had; 3 there is no such account.")]
pub(crate) struct Options {
    /// The address of the account
    #[arg(value_name = "ADDRESS", required_unless_present = "address")]
    email: Option<String>,
    /// The same, named as in `user add`
    #[arg(long = "email", value_name = "ADDRESS", conflicts_with = "email")]
    address: Option<String>,
    /// Take the second factor away, too
    #[arg(long)]
    second_factor: bool,
    /// Read the password from standard input instead of making one
    #[arg(long)]
    password_stdin: bool,
    /// Write JSON: the identifier, and the one-time password where one was made
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(options: &Options, db: &Db) -> Result<(), Fault> {
    let email = options.email.as_ref().or(options.address.as_ref()).cloned().unwrap_or_default();
    let wanted = email.clone();
    let person = db.read(move |tx| people::by_email(tx, &wanted)).await?;
    let person = person.ok_or_else(|| Fault::Refused(format!("nobody has the address {email}")))?;
    let password = if options.password_stdin { Password::from_stdin(&email)? } else { Password::one_time(db)? };
    let (account, hash, must_change) = (person.clone(), password.hash.clone(), password.one_time.is_some());
    let second_factor = options.second_factor && person.totp_secret.is_some();
    let ended = db
        .write(move |tx| {
            people::set_password(tx, account.id, &hash, must_change)?;
            if second_factor {
                people::remove_second_factor(tx, account.id)?;
            }
            let after = json!({ "password": "reset", "second_factor_removed": second_factor });
            note(tx, Action::Changed, &account, &after)?;
            web::sign_out_everywhere(tx, account.id)
        })
        .await?;
    if options.json {
        let one_time = &password.one_time;
        let answer =
            json!({ "id": person.id, "email": person.email, "one_time_password": one_time, "sessions_ended": ended });
        return Ok(output::print_json(&answer)?);
    }
    let removed = if second_factor { ", and the second factor was taken away" } else { "" };
    let sessions = if ended == 1 { "1 session was".to_owned() } else { format!("{ended} sessions were") };
    output::print(&format!("{}: {sessions} ended{removed}.{}", person.email, password.words()));
    Ok(())
}

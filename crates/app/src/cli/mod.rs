//! The command line: what every command shares. Each command has a file of its own.

mod backup;
mod choice;
mod copy;
mod fault;
mod files;
mod import;
mod openapi;
mod output;
mod report;
mod restore;
mod serve;
mod term;
mod user;
mod verify;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use app::config::{Config, Log};
use clap::{Args, Parser, Subcommand};
use tracing_subscriber::EnvFilter;

use fault::Fault;

/// The open platform for a public office: its service charter, its counters, its results.
#[derive(Parser)]
#[command(name = "sportello", version, propagate_version = true, max_term_width = 100, after_help = AFTER_HELP)]
struct Cli {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = "\
Examples:
  sportello serve --demo                       start with five real offices to look at
  sportello user add --email anna@comune.example.it --name 'Anna Riva' --role administrator
  sportello term --start 2026-07-06 --amount 90 --unit calendar_days
  sportello backup /backup/sportello-$(date +%F).db
  sportello help COMMAND                       all about one command

Exit codes:
  0  done
  1  a fault, or the database or the address cannot be had
  2  wrong use: of the command line or of the configuration
  3  the input was refused; nothing was changed
  4  something was found out of order

The configuration comes from sportello.toml, then the environment (SPORTELLO_DATABASE, SPORTELLO_MAIL__HOST \
…), then flags; the later wins. Passwords belong in the file, the environment or ~/.pgpass, never on the \
command line, where others on the machine can read them.";

const DATABASE_HELP: &str =
    "The database: sqlite:FILE or postgres://USER@HOST/NAME [default: sportello.db in the data folder]";

/// Where things are: for every command.
#[derive(Args)]
#[command(next_help_heading = "Where things are")]
struct Place {
    /// The configuration file [default: sportello.toml, where there is one]
    #[arg(long, global = true, env = "SPORTELLO_CONFIG", hide_env_values = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[arg(long, global = true, value_name = "URL", help = DATABASE_HELP)]
    database: Option<String>,
    /// The folder of everything that the program keeps [default: data]
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// How the log on standard error is written
    #[arg(long, global = true, value_name = "FORM", value_parser = choice::of(&Log::ALL))]
    log: Option<Log>,
}

#[derive(Subcommand)]
enum Command {
    /// Start the server
    Serve(serve::Options),
    /// Work out on which day a term ends, and why
    Term(term::Options),
    /// Recompute the ledger's chain of seals and its totals, and read the files again
    Verify(verify::Options),
    /// Write a copy of the whole database to a file, while the server runs
    Backup(backup::Options),
    /// Bring a backup back
    Restore(restore::Options),
    /// Copy everything from one database to another: SQLite to PostgreSQL, or back
    Copy(copy::Options),
    /// Bring in a spreadsheet of deliveries, or a mailbox
    Import(import::Options),
    /// Write the yearly report on an office's results to a file
    Report(report::Options),
    /// Print the description of the JSON API (OpenAPI)
    Openapi(openapi::Options),
    /// People with an account: add, reset, list
    #[command(subcommand)]
    User(user::Command),
}

/// Reads the command line, does what it asks and says how that went.
pub(crate) fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            output::complain(&fault.words());
            ExitCode::from(fault.exit_code())
        }
    }
}

fn run(cli: Cli) -> Result<(), Fault> {
    // A term needs neither configuration nor database.
    if let Command::Term(options) = &cli.command {
        return term::run(options);
    }
    let mut config = cli.place.configuration()?;
    if let Command::Serve(options) = &cli.command {
        options.apply(&mut config);
    }
    let quiet = !matches!(cli.command, Command::Serve(_));
    log(config.log, if quiet { "warn" } else { "info" });
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(kernel::Error::internal)?;
    runtime.block_on(async {
        match cli.command {
            Command::Serve(options) => Ok(app::serve::serve(&config, options.demo).await?),
            Command::Term(options) => term::run(&options),
            Command::Verify(options) => verify::run(&options, &config).await,
            Command::Backup(options) => backup::run(&options, &config).await,
            Command::Restore(options) => restore::run(&options, &config).await,
            Command::Copy(options) => copy::run(&options, &config).await,
            Command::Import(options) => import::run(&options, &config).await,
            Command::Report(options) => report::run(&options, &config).await,
            Command::Openapi(options) => openapi::run(&options, &config),
            Command::User(command) => user::run(command, &config).await,
        }
    })
}

impl Place {
    /// File, then environment, then flags: the later wins.
    fn configuration(&self) -> Result<Config, Fault> {
        let mut config = Config::read(self.config.as_deref()).map_err(Fault::WrongUse)?;
        if let Some(database) = &self.database {
            output::warn_of_password("--database", database);
            config.database = Some(database.clone());
        }
        if let Some(data) = &self.data {
            config.data.clone_from(data);
        }
        config.log = self.log.unwrap_or(config.log);
        Ok(config)
    }
}

fn log(form: Log, level: &str) {
    // What the certificate's checker logs, the refused connection says, too.
    let by_default = || EnvFilter::new(format!("{level},rustls_platform_verifier=off"));
    let filter = EnvFilter::try_from_env("SPORTELLO_LOG_FILTER").unwrap_or_else(|_| by_default());
    // Its finest level writes down what goes over the line to the mailbox: the password, and mails.
    let filter = match "async_imap=info".parse() {
        Ok(directive) => filter.add_directive(directive),
        Err(_) => filter,
    };
    let terminal = std::io::stderr().is_terminal();
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(terminal).with_writer(std::io::stderr);
    match form {
        Log::Pretty => builder.init(),
        Log::Json => builder.json().init(),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Cli;

    #[test]
    fn the_command_line_is_put_together_without_a_contradiction() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_says_what_it_does_and_shows_an_example() {
        fn check(command: &clap::Command) {
            let name = command.get_name();
            assert!(command.get_about().is_some(), "{name} says nothing of itself");
            let example = command.get_after_help().is_some_and(|help| help.to_string().contains("sportello "));
            assert!(example || command.has_subcommands(), "{name} shows no example");
            command.get_subcommands().filter(|command| command.get_name() != "help").for_each(check);
            for option in command.get_arguments() {
                assert!(option.get_help().is_some(), "{name} {} is not explained", option.get_id());
            }
        }
        check(&Cli::command());
    }
}

//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use app::config::{Config, Log};
use clap::{Parser, Subcommand};
use tracing_subscriber::EnvFilter;

/// The open platform for a public office's service charter, its counters and its results.
///
/// Exit codes: 0 done; 1 a fault or an unavailable database; 2 wrong use; 3 the input was refused; 4 something was found out of order.
#[derive(Parser)]
#[command(name = "sportello", version, propagate_version = true, max_term_width = 100)]
struct Cli {
    /// The configuration file (default: sportello.toml, where there is one).
    #[arg(long, global = true, env = "SPORTELLO_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// The database: sqlite:FILE or postgres://USER@HOST/NAME.
    #[arg(long, global = true, value_name = "URL")]
    database: Option<String>,
    /// The folder of everything that the program keeps.
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// How the log is written.
    #[arg(long, global = true, value_name = "FORM")]
    log: Option<Log>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Start the server.
    Serve {
        /// Where to listen.
        #[arg(long, value_name = "ADDRESS")]
        listen: Option<SocketAddr>,
        /// Load the demo into an empty database.
        #[arg(long)]
        demo: bool,
    },
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let config = match configuration(&cli) {
        Ok(config) => config,
        Err(fault) => return fail(2, &fault),
    };
    log(config.log);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(fault) => return fail(1, &fault.to_string()),
    };
    let done = runtime.block_on(run(cli.command, &config));
    done.map_or_else(|fault| fail(1, &fault.to_string()), |()| ExitCode::SUCCESS)
}

async fn run(command: Command, config: &Config) -> kernel::Result<()> {
    match command {
        Command::Serve { demo, .. } => app::serve::serve(config, demo).await,
    }
}

/// File, then environment, then flags: the later wins.
fn configuration(cli: &Cli) -> Result<Config, String> {
    let mut config = Config::read(cli.config.as_deref())?;
    if let Some(database) = &cli.database {
        config.database = Some(database.clone());
    }
    if let Some(data) = &cli.data {
        config.data.clone_from(data);
    }
    if let Some(log) = cli.log {
        config.log = log;
    }
    let Command::Serve { listen: Some(listen), .. } = &cli.command else { return Ok(config) };
    config.listen = *listen;
    Ok(config)
}

fn log(form: Log) {
    let filter = EnvFilter::try_from_env("SPORTELLO_LOG_FILTER").unwrap_or_else(|_| EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match form {
        Log::Pretty => builder.init(),
        Log::Json => builder.json().init(),
    }
}

#[expect(clippy::print_stderr, reason = "a command line tells its faults there")]
fn fail(code: u8, fault: &str) -> ExitCode {
    eprintln!("sportello: {fault}");
    ExitCode::from(code)
}

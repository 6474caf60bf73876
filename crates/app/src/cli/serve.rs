//! `sportello serve`: what it can be told. The server itself is `app::serve`.

use std::net::SocketAddr;

use app::config::Config;
use clap::Args;

#[derive(Args)]
#[command(after_help = "\
Examples:
  sportello serve                                   on http://127.0.0.1:8080, SQLite in ./data
  sportello serve --demo                            with five real offices to look at
  sportello serve --listen 0.0.0.0:80 --data /var/lib/sportello
  sportello serve --database postgres://sportello@db.example.it/sportello?sslmode=verify-full

SIGTERM and Ctrl-C stop it gracefully: visits under way may end, the ledger is sealed.")]
pub(super) struct Options {
    /// Where to listen [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
    /// Load the demo into an empty database
    #[arg(long)]
    pub(super) demo: bool,
}

impl Options {
    /// A flag wins over file and environment.
    pub(super) fn apply(&self, config: &mut Config) {
        config.listen = self.listen.unwrap_or(config.listen);
    }
}

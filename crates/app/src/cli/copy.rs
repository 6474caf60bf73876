//! `sportello copy`: everything from one database into another, counted and verified.

use std::path::Path;

use app::config::Config;
use clap::Args;
use kernel::db::{self, Copied, Db, is_postgres, without_password};
use kernel::ledger::Verified;
use serde_json::json;

use super::fault::Fault;
use super::{output, verify};

#[derive(Args)]
#[command(after_help = "\
The other database has to be empty; its tables are made. The first one is read on one snapshot and may be in use, but \
what is written to it meanwhile is not copied: stop the server for the last copy before the move. Every table is read \
again on the other side and compared by count and fingerprint, and the ledger's chain is recomputed there.

Examples:
  sportello copy --from sqlite:data/sportello.db --to postgres://sportello@db.example.it/sportello
  sportello copy --from postgres://sportello@db.example.it/sportello --to sqlite:/backup/again.db --json

Exit codes: 0 copied and in order; 1 a database cannot be had, or the copy differs; 3 refused: there is nothing at the \
first address, or the other database is not empty; 4 copied, but the ledger is out of order (as it was before).")]
pub(super) struct Options {
    #[arg(long, value_name = "URL", help = "The database to copy: sqlite:FILE or postgres://USER@HOST/NAME")]
    from: String,
    /// The empty database to copy to
    #[arg(long, value_name = "URL")]
    to: String,
    /// Write JSON: each table with its rows and fingerprint, and what was verified
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(options: &Options, config: &Config) -> Result<(), Fault> {
    output::warn_of_password("--from", &options.from);
    output::warn_of_password("--to", &options.to);
    if options.from == options.to {
        return Err(Fault::WrongUse("--from and --to are the same database".to_owned()));
    }
    // Opening would make an empty database where none is.
    let file = Path::new(options.from.strip_prefix("sqlite:").unwrap_or(&options.from));
    if !is_postgres(&options.from) && !file.exists() {
        return Err(Fault::Refused(format!("there is no database at {}", file.display())));
    }
    let from = app::open::at(&options.from, config.connections).await?;
    let to = app::open::at(&options.to, config.connections).await?;
    let copied = tables(&from, &to).await?;
    let verified = verify::chain(&to).await?;
    let verified =
        verified.map_err(|broken| Fault::OutOfOrder(format!("copied, but {}", verify::fault_words(&broken))))?;
    tell(options, &copied, &verified)
}

/// Copies all tables, with a count of the rows on their way.
///
/// # Errors
/// As `kernel::db::copy`.
pub(super) async fn tables(from: &Db, to: &Db) -> kernel::Result<Vec<Copied>> {
    let counter = output::counter("copying");
    let copied = db::copy(from, to, &app::migrations(), |table, rows| {
        counter.set_message(format!("copying {table}: rows"));
        counter.set_position(rows);
    })
    .await;
    counter.finish_and_clear();
    copied
}

fn tell(options: &Options, copied: &[Copied], verified: &Verified) -> Result<(), Fault> {
    if options.json {
        return Ok(output::print_json(&json!({
            "from": without_password(&options.from),
            "to": without_password(&options.to),
            "tables": copied,
            "ledger": verified,
        }))?);
    }
    output::print(&format!("{}\n\n{}", counts(copied), verify::words(verified)));
    Ok(())
}

/// The tables that have rows, with their counts.
pub(super) fn counts(copied: &[Copied]) -> String {
    let rows = copied.iter().filter(|table| table.rows > 0);
    let mut rows: Vec<_> = rows.map(|table| vec![table.table.clone(), table.rows.to_string()]).collect();
    let all: u64 = copied.iter().map(|table| table.rows).sum();
    rows.push(vec!["all".to_owned(), all.to_string()]);
    output::table(&["table", "rows"], &["rows"], &rows)
}

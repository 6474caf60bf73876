//! `sportello verify`: the ledger's chain and totals, recomputed from the rows, and the files that documents and acts are, read again.

use app::config::Config;
use clap::Args;
use kernel::ledger::{self, Broken, Verified};
use serde_json::json;

use super::fault::Fault;
use super::files::{Found, Names};
use super::output;

#[derive(Args)]
#[command(after_help = "\
Every delivery that was recorded stands under a seal, and every seal covers the one before it. Who notes the head \
of the chain (or prints it in a report) can show later that nothing behind it was rewritten. The files of the protocol \
and of cases lie under their SHA-256, in the data folder or in a bucket: each is read again and compared.

Examples:
  sportello verify
  sportello verify --sample 1000               a thousand of the files, other ones each time
  sportello verify --json | jq -r .head
  sportello verify --database postgres://sportello@db.example.it/sportello

Exit codes: 0 all in order; 1 the database or the files cannot be had; 4 something is out of order.")]
pub(super) struct Options {
    /// Read at most so many of the files, evenly chosen; 0 reads none
    #[arg(long, value_name = "FILES")]
    sample: Option<usize>,
    /// Write JSON: `in_order`, and the counts or what is wrong
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(options: &Options, config: &Config) -> Result<(), Fault> {
    app::open::must_exist(&config.database_url())?;
    let db = app::open::database(config).await?;
    let (found, files) = (chain(&db).await?, files(options, config, &db).await?);
    let in_order = files.is_in_order();
    match &found {
        Ok(verified) if options.json => {
            let Verified { seals, rows, pending, head } = verified;
            output::print_json(&json!({
                "in_order": in_order, "seals": seals, "rows": rows, "pending": pending, "head": head, "files": files,
            }))?;
        }
        Ok(verified) if in_order => output::print(&format!("{}\n{}", words(verified), files_words(&files))),
        Ok(verified) => output::print(&words(verified)),
        Err(broken) if options.json => {
            let mut said = json!({ "in_order": false, "words": fault_words(broken), "files": files });
            if let (Some(said), serde_json::Value::Object(fault)) = (said.as_object_mut(), json!(broken)) {
                said.extend(fault);
            }
            output::print_json(&said)?;
        }
        Err(_) => {}
    }
    found.map_err(|broken| Fault::OutOfOrder(fault_words(&broken)))?;
    if in_order { Ok(()) } else { Err(Fault::OutOfOrder(files.fault_words())) }
}

/// Reads the files, where the rooms name any.
async fn files(options: &Options, config: &Config, db: &kernel::db::Db) -> kernel::Result<Found> {
    let names = Names::of(db).await?;
    if names.all.is_empty() || options.sample == Some(0) {
        return Ok(Found { all: names.all.len(), ..Found::default() });
    }
    names.check(&app::open::files(config)?, options.sample).await
}

fn files_words(files: &Found) -> String {
    let Found { all, read, erased, .. } = files;
    let gone = if *erased > 0 { format!(" {erased} of them were erased with their cases.") } else { String::new() };
    match (all, read) {
        (0, _) => "There are no files.".to_owned(),
        (all, 0) => format!("None of the {all} files was read."),
        (all, read) if all == read => format!("All {all} files are in order.{gone}"),
        (all, read) => format!("{read} of {all} files were read and are in order.{gone}"),
    }
}

/// Recomputes the chain of a database, with a bar.
///
/// # Errors
/// Database errors; what is out of order is the inner result.
pub(super) async fn chain(db: &kernel::db::Db) -> kernel::Result<Result<Verified, Broken>> {
    let sealed = db.read(ledger::state).await?.sealed;
    let bar = output::bar("verifying the ledger", sealed);
    let found = ledger::verify(db, |rows| bar.set_position(rows)).await;
    bar.finish_and_clear();
    found
}

/// What was found in order, in words.
pub(super) fn words(verified: &Verified) -> String {
    let Verified { seals, rows, pending, head } = verified;
    let waiting = match pending {
        0 => String::new(),
        1 => "\n1 row waits for its seal; the running server puts it.".to_owned(),
        many => format!("\n{many} rows wait for their seal; the running server puts it."),
    };
    let head = if head.is_empty() { "nothing is sealed yet" } else { head };
    format!("The ledger is in order: {rows} rows under {seals} seals.{waiting}\nHead of the chain: {head}")
}

/// What was found out of order, in words.
pub(super) fn fault_words(broken: &Broken) -> String {
    match broken {
        Broken::Seal { number } => format!(
            "the ledger is out of order: the rows under seal {number} are not those that were sealed. A row was changed, \
             added or taken away outside of the program; seals before {number} are in order. A backup from before shows \
             how the rows were."
        ),
        Broken::Count { rows, accounted } => format!(
            "the ledger is out of order: it has {rows} rows, but {accounted} are sealed or wait for their seal. Rows were \
             added or taken away outside of the program."
        ),
        Broken::Totals { office, period } => format!(
            "the ledger is out of order: its rows are right, but the totals of office {office} in {period} are not what the \
             rows give. Figures of that time are wrong until the totals are put right."
        ),
    }
}

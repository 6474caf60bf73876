//! `sportello verify`: the ledger's chain and totals, recomputed from the rows.

use app::config::Config;
use clap::Args;
use kernel::ledger::{self, Broken, Verified};
use serde_json::json;

use super::fault::Fault;
use super::output;

#[derive(Args)]
#[command(after_help = "\
Every delivery that was recorded stands under a seal, and every seal covers the one before it. Who notes the head \
of the chain (or prints it in a report) can show later that nothing behind it was rewritten.

Examples:
  sportello verify
  sportello verify --json | jq -r .head
  sportello verify --database postgres://sportello@db.example.it/sportello

Exit codes: 0 all in order; 1 the database cannot be had; 4 something is out of order.")]
pub(super) struct Options {
    /// Write JSON: `in_order`, and the counts or what is wrong
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(options: &Options, config: &Config) -> Result<(), Fault> {
    app::open::must_exist(&config.database_url())?;
    let db = app::open::database(config).await?;
    let found = chain(&db).await?;
    match &found {
        Ok(verified) if options.json => {
            let (Verified { seals, rows, pending, head }, in_order) = (verified, true);
            output::print_json(
                &json!({ "in_order": in_order, "seals": seals, "rows": rows, "pending": pending, "head": head }),
            )?;
        }
        Ok(verified) => output::print(&words(verified)),
        Err(broken) if options.json => {
            let mut said = json!({ "in_order": false, "words": fault_words(broken) });
            if let (Some(said), serde_json::Value::Object(fault)) = (said.as_object_mut(), json!(broken)) {
                said.extend(fault);
            }
            output::print_json(&said)?;
        }
        Err(_) => {}
    }
    found.map(|_| ()).map_err(|broken| Fault::OutOfOrder(fault_words(&broken)))
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

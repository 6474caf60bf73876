//! `sportello import`: a spreadsheet or a mailbox brought in without being looked at, all of it or nothing.

use std::path::PathBuf;

use app::config::Config;
use charter::words::ContactKind;
use clap::Args;
use kernel::db::{Db, Tx};
use kernel::history::Actor;
use kernel::ledger::{self, Kind};
use kernel::{Error, Lang, OfficeId, ServiceId};
use results::imports::{File, Form, NewImport, Outcome, from_file};
use results::intake::RowError;
use serde_json::json;

use super::fault::{Fault, catalog};
use super::{choice, output, user};

/// So many errors are told one by one; the number of all of them is always told.
const SHOWN: usize = 20;

#[derive(Args)]
#[command(after_help = "\
Deliveries are rows of a spreadsheet (XLSX, ODS, CSV): data richiesta, data risposta, scadenza, canale, esito, escluso, \
motivo, riferimento and their synonyms, in Italian or English. A mailbox is an mbox file, a folder of .eml messages or a \
ZIP of them: requests are paired with their replies; bodies of messages are not kept.

Where one row is wrong nothing is counted, and every error is named by row and column. The same file again changes nothing. \
Columns and pairs are corrected by hand in the staff area, where an import can also be taken back.

Examples:
  sportello import assegnazioni-2023.xlsx --as deliveries --office casa --service assegnazione \\
    --source 'Registro assegnazioni 2023' --year 2023 --dry-run
  sportello import bandierp.mbox --as mailbox --office casa --service informazioni \\
    --source 'Casella bandierp@comune.example.it'

Exit codes: 0 done, or counted already; 1 the database cannot be had; 2 wrong use; 3 refused: an error in the file, no \
such office or service.")]
pub(super) struct Options {
    /// The spreadsheet, the mailbox, or a folder of messages
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What it is
    #[arg(long = "as", value_parser = choice::of(&forms()), help_heading = "What is brought in")]
    form: Form,
    /// The code of the office whose requests they are
    #[arg(long, value_name = "CODE", help_heading = "What is brought in")]
    office: String,
    /// The code of the service; none where a column names it, or where the rows are the whole office's
    #[arg(long, value_name = "CODE", help_heading = "What is brought in")]
    service: Option<String>,
    /// Where the rows come from, in words: it stays named on each figure
    #[arg(long, value_name = "TEXT", help_heading = "What is brought in")]
    source: String,
    /// The year of the requests; others are errors in a spreadsheet and set apart in a mailbox
    #[arg(long, value_name = "YEAR", help_heading = "What is brought in")]
    year: Option<i16>,
    /// What the rows are about
    #[arg(long, default_value = "request", value_parser = choice::of(&kinds()), help_heading = "What is brought in")]
    kind: Kind,
    /// An address of the office's own, or @DOMAIN for all of a domain [default: the office's contacts]
    #[arg(long, value_name = "ADDRESS", help_heading = "What is brought in")]
    own: Vec<String>,
    /// Only read and check: nothing is counted
    #[arg(long)]
    dry_run: bool,
    /// Write JSON: what was counted, or the errors
    #[arg(long)]
    json: bool,
}

fn forms() -> Vec<(&'static str, Form)> {
    Form::ALL.iter().map(|form| (form.word(), *form)).collect()
}

fn kinds() -> Vec<(&'static str, Kind)> {
    let kinds = [Kind::Request, Kind::Case, Kind::Complaint, Kind::Publication, Kind::Opening, Kind::Survey];
    kinds.map(|kind| (kind.word(), kind)).to_vec()
}

pub(super) async fn run(options: &Options, config: &Config) -> Result<(), Fault> {
    if !options.file.exists() {
        return Err(Fault::Refused(format!("there is no file {}", options.file.display())));
    }
    app::open::must_exist(&config.database_url())?;
    let db = app::open::database(config).await?;
    let office = user::office(&db, &options.office).await?;
    let service = match &options.service {
        Some(code) => Some(service(&db, code).await?),
        None => None,
    };
    let (own, named) = (options.own.clone(), options.own.is_empty());
    let own = if named { db.read(move |tx| addresses(tx, office)).await? } else { own };
    let file = File {
        path: options.file.clone(),
        new: NewImport {
            office,
            service,
            kind: options.kind,
            source: options.source.clone(),
            file_name: options.file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        },
        form: options.form,
        own,
        year: options.year,
        dry_run: options.dry_run,
    };
    let outcome = bring(&db, file).await?;
    tell(options, &outcome)?;
    if outcome.error_total == 0 { Ok(()) } else { Err(Fault::Refused(errors(&outcome)?)) }
}

async fn service(db: &Db, code: &str) -> Result<ServiceId, Fault> {
    let wanted = code.to_owned();
    db.read(move |tx| charter::service_id(tx, &wanted)).await.map_err(|error| match error {
        Error::NotFound => Fault::Refused(format!("there is no service with the code {code}")),
        other => other.into(),
    })
}

/// The mail addresses of an office, as its charter tells them.
fn addresses(tx: &mut Tx<'_>, office: OfficeId) -> kernel::Result<Vec<String>> {
    let page = charter::office_page_by_id(tx, office, Lang::It)?;
    let mail = page
        .contacts
        .into_iter()
        .filter(|contact| matches!(contact.kind, ContactKind::Email | ContactKind::CertifiedMail));
    Ok(mail.map(|contact| contact.value.to_lowercase()).collect())
}

/// Reads, checks and counts, with a count of the rows; then seals, so that figures are quick at once.
async fn bring(db: &Db, file: File) -> Result<Outcome, Fault> {
    let (counter, texts) = (output::counter("rows read"), catalog()?);
    let shown = counter.clone();
    let progress = move |rows| {
        // The count begins again when what was read is booked.
        if rows < shown.position() {
            shown.set_message("rows booked");
        }
        shown.set_position(rows);
    };
    let outcome = from_file(db, Actor::system(), file, move |text| texts.message(Lang::It, text), progress).await;
    counter.finish_and_clear();
    let outcome = outcome?;
    if outcome.import.is_some() {
        // A running server may be at it, too: whoever comes second here finds nothing left, or is refused and leaves the rest to it.
        while db.write_in_lane(ledger::SEALERS, ledger::seal).await.is_ok_and(|rows| rows > 0) {}
    }
    Ok(outcome)
}

fn tell(options: &Options, outcome: &Outcome) -> Result<(), Fault> {
    let Outcome { import, same_as, summary, messages, error_total, .. } = outcome;
    if options.json {
        let texts = catalog()?;
        let error = |error: &RowError| {
            let (column, header) = error.column.as_ref().map(|column| (&column.letters, &column.header)).unzip();
            json!({ "row": error.row, "column": column, "header": header, "words": texts.message(Lang::En, &error.message) })
        };
        return Ok(output::print_json(&json!({
            "import": import,
            "same_as": same_as,
            "dry_run": options.dry_run,
            "summary": summary,
            "messages": messages,
            "error_total": error_total,
            "errors": outcome.errors.iter().map(error).collect::<Vec<_>>(),
        }))?);
    }
    if *error_total > 0 {
        return Ok(());
    }
    let what = match (import, same_as) {
        (Some(_), _) => "counted",
        (None, Some(_)) => "counted already; nothing was changed",
        (None, None) => "would be counted; nothing was changed",
    };
    let mut rows =
        vec![vec!["rows".to_owned(), summary.rows.to_string()], vec!["open".to_owned(), summary.open.to_string()]];
    rows.extend(summary.years.iter().map(|(year, rows)| vec![format!("of {year}"), rows.to_string()]));
    rows.extend(summary.excluded.iter().map(|(why, rows)| vec![format!("set apart: {why}"), rows.to_string()]));
    let counts = output::table(&["", "rows"], &["rows"], &rows);
    output::print(&format!("{}: {what}\n\n{counts}", options.file.display()));
    Ok(())
}

/// The errors by row and column, as many as one reads at a time.
fn errors(outcome: &Outcome) -> Result<String, Fault> {
    let texts = catalog()?;
    let lines = outcome.errors.iter().take(SHOWN).map(|error| {
        let column = error.column.as_ref().map(|column| format!(", column {} ({})", column.letters, column.header));
        format!("  row {}{}: {}", error.row, column.unwrap_or_default(), texts.message(Lang::En, &error.message))
    });
    let lines = lines.collect::<Vec<_>>().join("\n");
    let total = outcome.error_total;
    let more =
        if total > SHOWN as u64 { format!("\n  … --json lists up to a thousand of {total}") } else { String::new() };
    Ok(format!("nothing was counted, because of {total} errors:\n{lines}{more}"))
}

//! `sportello restore`: a backup brought back. It is copied, brought up to date and verified on the side first; what is there
//! now is replaced only by what was found in order.

use std::path::{Path, PathBuf};

use app::config::Config;
use clap::Args;
use kernel::db::{self, Db, without_password};
use kernel::files::Files;
use kernel::{Error, people};
use serde_json::json;

use super::fault::Fault;
use super::files::Names;
use super::{backup, copy, output, verify};

#[derive(Args)]
#[command(after_help = "\
Stop the server first. The backup is verified before anything is replaced, older ones are brought up to date, and the \
ledger's chain is recomputed at the end. Backups are the same from SQLite and from PostgreSQL and go back into either. \
Everybody has to sign in again afterwards. --files brings the documents' files back, too, those that are not there.

Examples:
  sportello restore /backup/sportello-2026-10-05.db
  sportello restore /backup/sportello-2026-10-05.db --yes --database postgres://sportello@db.example.it/sportello

Exit codes: 0 restored and in order; 1 the database or the file cannot be had; 3 refused: the file is no backup, or the \
database is not empty and nobody said yes; 4 the backup's ledger is out of order, and nothing was replaced.")]
pub(super) struct Options {
    /// The backup
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Bring the documents' files back from this folder, where a backup has copied them
    #[arg(long, value_name = "DIR")]
    files: Option<PathBuf>,
    /// Replace what is in the database, without asking
    #[arg(long)]
    yes: bool,
    /// Restore even a backup whose ledger is out of order
    #[arg(long)]
    accept_broken: bool,
    /// Write JSON: the file, the database, and what was verified
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(options: &Options, config: &Config) -> Result<(), Fault> {
    check_is_backup(&options.file)?;
    let target = app::open::database(config).await?;
    let stage = backup::stage(target.file().and_then(Path::parent).or(Some(&std::env::temp_dir())))?;
    let staged = stage.path().join("backup.db");
    backup::pages(&options.file, &staged, "reading the backup").await?;
    let backup = app::open::at(&format!("sqlite:{}", staged.display()), Some(1)).await?;
    if let Err(broken) = verify::chain(&backup).await? {
        let words = format!("{}: {}", options.file.display(), verify::fault_words(&broken));
        if !options.accept_broken {
            return Err(Fault::OutOfOrder(format!(
                "{words} Nothing was replaced; --accept-broken restores it all the same."
            )));
        }
        output::complain(&words);
    }
    may_replace(options, &target, &config.database_url()).await?;
    replace(&backup, &staged, &target).await?;
    end_sessions(&target).await?;
    let files = match &options.files {
        Some(folder) => {
            let (from, to) = (Files::in_folder(folder)?, app::open::files(config)?);
            Some(Names::of(&target).await?.copy(&from, &to, "bringing files back").await?)
        }
        None => None,
    };
    let verified = verify::chain(&target).await?;
    if options.json {
        let (in_order, ledger) = (verified.is_ok(), verified.as_ref().ok());
        output::print_json(&json!({ "file": options.file, "in_order": in_order, "ledger": ledger, "files": files }))?;
    }
    let verified =
        verified.map_err(|broken| Fault::OutOfOrder(format!("restored, but {}", verify::fault_words(&broken))))?;
    if !options.json {
        output::print(&format!("{} was restored.\n{}", options.file.display(), verify::words(&verified)));
    }
    match files.filter(|files| !files.is_in_order()) {
        Some(files) => Err(Fault::OutOfOrder(format!("restored, but {}", files.fault_words()))),
        None => Ok(()),
    }
}

/// Whether the file is a backup that this version of the program understands.
fn check_is_backup(file: &Path) -> Result<(), Fault> {
    if !file.is_file() {
        return Err(Fault::Refused(format!("there is no file {}", file.display())));
    }
    let no_backup = || Fault::Refused(format!("{} is no backup of Sportello", file.display()));
    let run = match db::steps_of_file(file) {
        Ok(steps) => steps.ok_or_else(no_backup)?,
        Err(Error::Unavailable(why)) => return Err(Fault::Refused(format!("{why}: it is no backup of Sportello"))),
        Err(error) => return Err(error.into()),
    };
    let known = app::migrations();
    let is_known = |room: &str, name: &str| known.iter().any(|step| step.room == room && step.name == name);
    match run.iter().find(|(room, name)| !is_known(room, name)) {
        None => Ok(()),
        Some((room, name)) => Err(Fault::Refused(format!(
            "{} was made by a newer version of Sportello (it has {room}/{name}): update this one first",
            file.display()
        ))),
    }
}

async fn may_replace(options: &Options, target: &Db, url: &str) -> Result<(), Fault> {
    let Some(table) = db::first_row(target, &app::migrations()).await? else { return Ok(()) };
    let url = without_password(url);
    let question = format!("{url} is not empty. Replace everything in it by {}?", options.file.display());
    if options.yes || output::confirmed(&question) {
        return Ok(());
    }
    Err(Fault::Refused(format!(
        "{url} is not empty (there are {table}) and nothing was replaced; --yes replaces everything in it"
    )))
}

async fn replace(backup: &Db, staged: &Path, target: &Db) -> Result<(), Fault> {
    if let Some(file) = target.file() {
        return Ok(backup::pages(staged, file, "restoring").await?);
    }
    db::empty(target, &app::migrations()).await?;
    copy::tables(backup, target).await?;
    Ok(())
}

/// A session that was ended after the backup was made must not be open again.
async fn end_sessions(target: &Db) -> Result<(), Error> {
    target
        .write(|tx| {
            for person in people::page(tx, "", i64::MAX, 0)?.0 {
                web::sign_out_everywhere(tx, person.id)?;
            }
            Ok(())
        })
        .await
}

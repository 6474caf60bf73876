//! `sportello backup`: the whole database in one file, made while the server runs.

use std::fs::{File, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use app::config::Config;
use clap::Args;
use indicatif::HumanBytes;
use kernel::Error;
use kernel::db::{self, Db};
use kernel::files::Files;
use serde_json::json;
use tempfile::TempDir;

use super::fault::Fault;
use super::files::{Found, Names};
use super::{copy, output};

#[derive(Args)]
#[command(after_help = "\
The backup is one file, the same from SQLite and from PostgreSQL, and of one moment: the server may run and be \
used. It is checked before it gets its name, and readable by its owner alone: it holds personal data and the hashes of \
passwords. The configuration file is not in it.

Documents and acts are files beside the database and not in the backup: --files copies them into a folder that all backups \
share, each under its SHA-256, only those that are not there yet.

Examples:
  sportello backup /backup/sportello-$(date +%F).db
  sportello backup /backup/sportello-$(date +%F).db --files /backup/files
  sportello backup --data /var/lib/sportello /mnt/nas/sportello.db && age -r KEY /mnt/nas/sportello.db …

Exit codes: 0 done; 1 the database or the folder cannot be had; 3 refused: the file exists already; 4 done, but files are \
missing or damaged.")]
pub(super) struct Options {
    /// The file to write; it must not exist yet
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Copy the documents' files, too, into this folder
    #[arg(long, value_name = "DIR")]
    files: Option<PathBuf>,
    /// Write JSON: the file and its bytes, and what became of the documents' files
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(options: &Options, config: &Config) -> Result<(), Fault> {
    let file = &options.file;
    if file.exists() {
        return Err(Fault::Refused(format!("{} exists already: a backup never overwrites a file", file.display())));
    }
    app::open::must_exist(&config.database_url())?;
    let db = app::open::database(config).await?;
    let stage = stage(file.parent())?;
    let made = make(&db, stage.path()).await?;
    put_in_place(&made, file).map_err(|error| unavailable(file, &error))?;
    let bytes = file.metadata().map_err(|error| unavailable(file, &error))?.len();
    // After the database: a file is there before the row that names it, so that none is missing.
    let names = Names::of(&db).await?;
    let copied = match &options.files {
        Some(folder) => {
            let (from, to) = (app::open::files(config)?, Files::in_folder(folder)?);
            Some(names.copy(&from, &to, "copying files").await?)
        }
        None => None,
    };
    if options.json {
        output::print_json(&json!({ "file": file, "bytes": bytes, "names": names.all.len(), "files": copied }))?;
    } else {
        let files = files_words(names.all.len(), copied.as_ref(), config);
        output::print(&format!("{}: {}, checked\n{files}", file.display(), HumanBytes(bytes)));
    }
    match copied.filter(|copied| !copied.is_in_order()) {
        Some(copied) => Err(Fault::OutOfOrder(copied.fault_words())),
        None => Ok(()),
    }
}

/// What became of the files, or what is still to be done about them.
fn files_words(all: usize, copied: Option<&Found>, config: &Config) -> String {
    match copied {
        _ if all == 0 => "There are no files beside the database.".to_owned(),
        Some(copied) => format!("{} files copied; the others were there already", copied.read),
        None => {
            let folder = || config.data.join("files").display().to_string();
            let place = config.files.bucket.as_ref().map_or_else(folder, |bucket| format!("the bucket {bucket}"));
            format!("NOT in it: {all} files in {place}; --files DIR copies them")
        }
    }
}

/// A folder beside a file, for its owner alone, in which something is made before it gets its name; gone when dropped.
///
/// # Errors
/// `Unavailable` where the folder cannot be made.
pub(super) fn stage(beside: Option<&Path>) -> Result<TempDir, Error> {
    let beside = beside.filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    tempfile::Builder::new()
        .prefix(".sportello-")
        .permissions(Permissions::from_mode(0o700))
        .tempdir_in(beside)
        .map_err(|error| unavailable(beside, &error))
}

/// Copies a database's file page by page, with a bar.
///
/// # Errors
/// As `kernel::db::copy_file`.
pub(super) async fn pages(from: &Path, to: &Path, what: &str) -> Result<(), Error> {
    let (from, to, bar) = (from.to_owned(), to.to_owned(), output::bar(what, 0));
    let copying = tokio::task::spawn_blocking(move || {
        let done = db::copy_file(&from, &to, |pages, all| {
            bar.set_length(all);
            bar.set_position(pages);
        });
        bar.finish_and_clear();
        done
    });
    copying.await.map_err(Error::internal)?
}

async fn make(db: &Db, stage: &Path) -> Result<PathBuf, Error> {
    let made = stage.join("backup.db");
    if let Some(file) = db.file() {
        pages(file, &made, "copying pages").await?;
    } else {
        // From PostgreSQL the rows go into a database that the copy below makes one file of.
        let rows = stage.join("rows.db");
        let rows_db = app::open::at(&format!("sqlite:{}", rows.display()), Some(1)).await?;
        copy::tables(db, &rows_db).await?;
        pages(&rows, &made, "copying pages").await?;
    }
    db::check_file(&made)?;
    Ok(made)
}

/// Gives the file its name only when all of it is on disk.
fn put_in_place(made: &Path, file: &Path) -> std::io::Result<()> {
    std::fs::set_permissions(made, Permissions::from_mode(0o600))?;
    File::open(made)?.sync_all()?;
    std::fs::rename(made, file)?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

fn unavailable(path: &Path, error: &std::io::Error) -> Error {
    Error::Unavailable(format!("{}: {error}", path.display()))
}

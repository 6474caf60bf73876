//! Opening the database, as every command does it.

use std::path::Path;

use kernel::Error;
use kernel::clock::Clock;
use kernel::db::{Db, Size, is_postgres, migrate};
use kernel::files::{Files, Scanner};
use kernel::ids::Ids;

use crate::config::Config;

/// Opens the configured database and brings its tables up to date.
///
/// # Errors
/// `Unavailable` where the folder, the file or the server cannot be reached; `Internal` where a migration fails.
pub async fn database(config: &Config) -> kernel::Result<Db> {
    let url = config.database_url();
    if !is_postgres(&url) {
        std::fs::create_dir_all(&config.data).map_err(|error| {
            Error::Unavailable(format!("the folder {} cannot be made: {error}", config.data.display()))
        })?;
    }
    at(&url, config.connections).await
}

/// Opens a database by its address and brings its tables up to date.
///
/// # Errors
/// As `database`.
pub async fn at(url: &str, connections: Option<usize>) -> kernel::Result<Db> {
    let clock = Clock::system();
    let mut size = Size::default();
    if let Some(connections) = connections {
        (size.readers, size.connections) = (connections, connections);
    }
    let db = Db::open(url, size, clock.clone(), Ids::random(clock))?;
    migrate(&db, &crate::migrations()).await?;
    Ok(db)
}

/// For commands that only make sense on a database that is there: opening would make an empty one where none is.
///
/// # Errors
/// `Unavailable` where the address names a file that does not exist.
pub fn must_exist(url: &str) -> kernel::Result<()> {
    let file = Path::new(url.strip_prefix("sqlite:").unwrap_or(url));
    if is_postgres(url) || file.exists() {
        return Ok(());
    }
    Err(Error::Unavailable(format!("there is no database at {}", file.display())))
}

/// The store of uploaded files: a bucket where one is configured, else a folder beside the database; with the scanner that looks at them.
///
/// # Errors
/// `Unavailable` where the folder cannot be made, or the configuration does not suffice.
pub fn files(config: &Config) -> kernel::Result<Files> {
    let files = match Files::in_bucket(&config.files)? {
        Some(files) => files,
        None => Files::in_folder(&config.data.join("files"))?,
    };
    Ok(files.scanned_by(Scanner::new(&config.scanner)?))
}

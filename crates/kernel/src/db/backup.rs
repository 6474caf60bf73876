//! Whole SQLite files: copied page by page on one snapshot while others go on writing, and checked.
//!
//! `VACUUM INTO` would copy as well, but may number the rows anew, and the search index stands on these numbers.

use std::path::Path;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::sqlite::connect;
use crate::error::{Error, Result};

/// How many pages are copied between two words on the progress: four megabytes.
const PAGES: i32 = 1_000;

/// Copies a database file over another (or into a new one), on one snapshot of the first and in one transaction of the second:
/// who reads or writes either meanwhile never sees half a copy, and a copy that breaks off leaves the second as it was.
///
/// Blocks: call it on a thread of its own. `progress` hears of the pages copied and of all pages.
///
/// # Errors
/// `Unavailable` where a file cannot be opened, read or written.
pub fn copy_file(from: &Path, to: &Path, mut progress: impl FnMut(u64, u64)) -> Result<()> {
    let source = connect(from, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut target = connect(to, OpenFlags::default())?;
    let refused = |error: rusqlite::Error| Error::Unavailable(format!("{}: {error}", from.display()));
    // The open transaction holds the snapshot for all steps; without it every write of others would start the copy anew.
    source.execute_batch("BEGIN").map_err(refused)?;
    source.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |_| Ok(())).map_err(refused)?;
    let backup = Backup::new(&source, &mut target).map_err(refused)?;
    loop {
        let step = backup.step(PAGES).map_err(refused)?;
        let pages = backup.progress();
        let (all, left) = (pages.pagecount.unsigned_abs(), pages.remaining.unsigned_abs());
        progress(u64::from(all - left), u64::from(all));
        match step {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            // Somebody writes to the second file: it is waited for.
            _ => std::thread::sleep(Duration::from_millis(50)),
        }
    }
}

/// Makes a file that nobody else has open complete in itself, without a log beside it, and looks for damage in its pages and indexes.
///
/// # Errors
/// `Unavailable` where the file cannot be opened or is no database; `Internal` where damage was found, with SQLite's words for it.
pub fn check_file(file: &Path) -> Result<()> {
    let connection = connect(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let ask = |sql| connection.query_row(sql, [], |row| row.get::<_, String>(0));
    let refused = |error: rusqlite::Error| Error::Unavailable(format!("{}: {error}", file.display()));
    ask("PRAGMA journal_mode = DELETE").map_err(refused)?;
    match ask("PRAGMA quick_check(1)").map_err(refused)?.as_str() {
        "ok" => Ok(()),
        damage => Err(Error::internal(format!("{}: {damage}", file.display()))),
    }
}

/// The migrations that were run on a database file, as (room, name); none where the file is not one of this program's databases.
///
/// # Errors
/// `Unavailable` where the file cannot be opened or is no SQLite database.
pub fn steps_of_file(file: &Path) -> Result<Option<Vec<(String, String)>>> {
    let connection = connect(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let refused = |error: rusqlite::Error| Error::Unavailable(format!("{}: {error}", file.display()));
    let there = "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'";
    if connection.query_row(there, [], |row| row.get::<_, i64>(0)).map_err(refused)? == 0 {
        return Ok(None);
    }
    read_steps(&connection).map(Some).map_err(refused)
}

fn read_steps(connection: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let mut steps = connection.prepare("SELECT room, name FROM migrations ORDER BY room, name")?;
    steps.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(file: &Path) -> i64 {
        let connection = Connection::open(file).unwrap();
        connection.query_row("SELECT COUNT(*) FROM numbers", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_copy_is_of_one_moment_although_others_go_on_writing() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from.db"), folder.path().join("to.db"));
        let writer = Connection::open(&from).unwrap();
        writer.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE numbers (n BIGINT, text TEXT);").unwrap();
        let add = "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 30000)
                   INSERT INTO numbers SELECT n, hex(randomblob(100)) FROM c";
        writer.execute_batch(add).unwrap();
        let mut steps = 0;
        copy_file(&from, &to, |_, _| {
            steps += 1;
            writer.execute_batch("INSERT INTO numbers VALUES (0, 'later')").unwrap();
        })
        .unwrap();
        assert!(steps > 1, "the copy took {steps} step");
        check_file(&to).unwrap();
        assert_eq!((numbers(&to), numbers(&from)), (30_000, 30_000 + steps));
    }

    #[test]
    fn a_copy_over_a_database_leaves_nothing_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from.db"), folder.path().join("to.db"));
        Connection::open(&from).unwrap().execute_batch("CREATE TABLE numbers (n BIGINT)").unwrap();
        let other = Connection::open(&to).unwrap();
        other.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE other (n BIGINT)").unwrap();
        copy_file(&from, &to, |_, _| ()).unwrap();
        assert!(other.query_row("SELECT COUNT(*) FROM other", [], |row| row.get::<_, i64>(0)).is_err());
        assert_eq!(numbers(&to), 0);
    }

    #[test]
    fn what_is_no_database_is_said_to_be_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("letter.txt");
        std::fs::write(&file, "Gentile ufficio,\n".repeat(400)).unwrap();
        let error = steps_of_file(&file).unwrap_err().to_string();
        assert!(error.contains("letter.txt") && error.contains("not a database"), "{error}");
        assert!(steps_of_file(&folder.path().join("missing.db")).is_err());
    }
}

//! A file brought in at once, without being looked at: by the command line and by the demo.

use std::path::PathBuf;
use std::sync::Arc;

use kernel::db::Db;
use kernel::history::Actor;
use kernel::{Error, Message, Result};

use super::count::{self, Ready};
use super::ground::Ground;
use super::import::{Form, Import, ImportId, NewImport, Settings, State, Summary};
use super::read::{Checked, Reader};
use super::store;
use crate::intake::mail::Counts;
use crate::intake::{RowError, Source};

/// A file to bring in.
#[derive(Clone, Debug)]
pub struct File {
    /// Where it is; for a mailbox also a folder of messages.
    pub path: PathBuf,
    /// What its rows are.
    pub new: NewImport,
    /// What sort of file it is.
    pub form: Form,
    /// The office's own addresses, for a mailbox; `@comune.example.it` stands for all of a domain.
    pub own: Vec<String>,
    /// The only year that counts.
    pub year: Option<i16>,
    /// Only read and checked: nothing is counted.
    pub dry_run: bool,
    /// What past cases are held against; none: nothing but the charter.
    pub past: Option<web::Past>,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The import; none where nothing was counted.
    pub import: Option<ImportId>,
    /// The earlier import by which the same file is counted: nothing has changed.
    pub same_as: Option<ImportId>,
    /// What was counted, or would be.
    pub summary: Summary,
    /// The messages of a mailbox, by kind.
    pub messages: Option<Counts>,
    /// The first thousand errors, in the order of the rows; where there is one, nothing was counted.
    pub errors: Vec<RowError>,
    /// All errors.
    pub error_total: u64,
}

/// Reads a file, checks it, and counts it where nothing is wrong with it: all or nothing.
///
/// `say` puts the reasons of exclusions into the words that are kept with them, in the office's language. `progress` is told
/// how many rows were read, and then, from none again, how many were booked.
///
/// # Errors
/// `Conflict` where the file cannot be read or has nothing to count, with what to do; `NotFound` where there is no such office
/// or service; `Invalid` beside `source` where none is named; database errors.
pub async fn from_file(
    db: &Db,
    by: Actor,
    file: File,
    say: impl Fn(&Message) -> String + Send + 'static,
    progress: impl Fn(u64) + Send + Sync + 'static,
) -> Result<Outcome> {
    if file.new.source.trim().is_empty() {
        return Err(Error::field("source", "web-field-missing"));
    }
    let (office, service, past) = (file.new.office, file.new.service, file.past);
    let ground = db.read(move |tx| Ground::read(tx, office, past)).await?;
    ground.must_have(service)?;
    let (progress, dry_run, form) = (Arc::new(progress), file.dry_run, file.form);
    let reader = reader(db, &file, ground);
    let told = Arc::clone(&progress);
    let read = tokio::task::spawn_blocking(move || {
        let read = read(&reader, Source::Path(file.path), form, say, &*told);
        (reader, read)
    });
    let (reader, read) = read.await.map_err(Error::internal)?;
    let read = read?;
    let (sha256, part) = (read.sha256.clone(), read.part.clone());
    let same_as = db.read(move |tx| store::same(tx, office, form, &sha256, &part)).await?;
    let mut outcome = Outcome {
        import: None,
        same_as,
        summary: Summary::of(read.rows.iter()),
        messages: read.messages,
        errors: read.errors.clone(),
        error_total: read.error_total,
    };
    if outcome.error_total == 0 && same_as.is_none() && !dry_run {
        let ready = ready(db, by, form, reader, read);
        outcome.import = Some(ready.import.id);
        outcome.summary = count::count(db, ready, move |rows| progress(rows)).await?;
    }
    Ok(outcome)
}

fn reader(db: &Db, file: &File, ground: Ground) -> Reader {
    let now = db.clock().local(db.clock().now());
    Reader {
        id: db.ids().make(),
        new: file.new.clone(),
        settings: Settings { year: file.year, own: file.own.clone(), ..Settings::default() },
        ground,
        today: now.date(),
        zone: now.time_zone().clone(),
    }
}

/// A file's rows, whatever its form.
struct Read {
    sha256: String,
    part: String,
    rows: super::packed::Packed,
    messages: Option<Counts>,
    errors: Vec<RowError>,
    error_total: u64,
}

fn read(
    reader: &Reader,
    source: Source,
    form: Form,
    say: impl Fn(&Message) -> String,
    progress: &impl Fn(u64),
) -> Result<Read> {
    let refused = |fault: crate::intake::FileFault| Error::Conflict(fault.message());
    match form {
        Form::Deliveries => {
            let Checked { preview, table, rows } = reader.check(source, progress).map_err(refused)?;
            Ok(Read {
                sha256: preview.sha256,
                part: table,
                rows,
                messages: None,
                errors: preview.errors,
                error_total: preview.error_total,
            })
        }
        Form::Mailbox => {
            let mailbox = reader.mailbox(source, progress).map_err(refused)?;
            let rows = mailbox.deliveries(say).into_iter().collect();
            let messages = Some(mailbox.counts());
            let sha256 = mailbox.sha256;
            Ok(Read { sha256, part: String::new(), rows, messages, errors: Vec::new(), error_total: 0 })
        }
    }
}

fn ready(db: &Db, by: Actor, form: Form, reader: Reader, read: Read) -> Ready {
    let import = Import {
        id: reader.id,
        new: reader.new,
        form,
        state: State::Counting,
        bytes: 0,
        sha256: read.sha256,
        part: read.part.clone(),
        settings: reader.settings,
        summary: Summary::default(),
        failure: None,
        rows: 0,
        span: None,
        by_name: by.name.clone(),
        created_at: db.clock().now(),
        counted_at: None,
        withdrawn: None,
    };
    Ready { import, ground: reader.ground, part: read.part, rows: read.rows, by, is_new: true }
}

//! Reading a file in the background: after it was brought, after something was chosen by hand, and again after an interruption.

use std::time::Duration;

use axum::extract::Path;
use kernel::permit::{May, Scope};
use kernel::{Error, Lang, Message, Result};
use web::{App, Reply, Visit};

use super::found::Found;
use super::ground::Ground;
use super::import::{Form, Import, ImportId, href};
use super::progress::Work;
use super::read::Reader;
use super::{parts, store};
use crate::intake::Source;

/// How long a page waits for work before it shows how far that has come.
const PATIENCE: Duration = Duration::from_secs(3);

pub(super) async fn post(visit: Visit, Path(id): Path<String>) -> Reply {
    let id: ImportId = id.parse()?;
    let scope = visit.scope(May::ImportDeliveries);
    let import = visit.read(move |tx| store::find(tx, id, &scope)).await?;
    visit.write(move |tx| store::choose(tx, &import)).await?;
    start(&visit, id).await;
    Ok(web::redirect(&href(id)))
}

/// Begins to read, and waits a little: most files are read before anybody looks up.
pub(super) async fn start(visit: &Visit, id: ImportId) {
    let app = visit.app().clone();
    patiently(tokio::spawn(async move {
        let work = Work::begin(id);
        if let Err(error) = read(&app, id, &work).await {
            failed(&app, id, error).await;
        }
    }))
    .await;
}

/// Waits for work, but not for long; it goes on all the same.
pub(super) async fn patiently(work: tokio::task::JoinHandle<()>) {
    let _ = tokio::time::timeout(PATIENCE, work).await;
}

/// Leaves word of why work on an import failed.
pub(super) async fn failed(app: &App, id: ImportId, error: Error) {
    let why = match error {
        Error::Conflict(message) => message,
        Error::NotFound => return,
        other => {
            tracing::error!(import = %id, error = %other, "work on an import failed");
            Message::new("results-import-interrupted")
        }
    };
    if let Err(error) = app.db().write(move |tx| store::failed(tx, id, &why)).await {
        tracing::error!(import = %id, %error, "an import could not be told that its work failed");
    }
}

async fn read(app: &App, id: ImportId, work: &Work) -> Result<()> {
    let (reader, import) = reader(app, id).await?;
    let file = parts::read(app.db(), id).await?;
    let tell = work.teller();
    let form = import.form;
    let found = tokio::task::spawn_blocking(move || {
        let source = Source::from(file.path());
        let found = match form {
            Form::Deliveries => reader.look(source, tell).map(|sheet| Found::Sheet(Box::new(sheet))),
            Form::Mailbox => reader.mailbox(source, tell).map(|mailbox| Found::Mailbox(Box::new(mailbox))),
        };
        found.unwrap_or_else(|fault| Found::Refused(fault.message()))
    });
    let found = found.await.map_err(Error::internal)?;
    let (sha256, part) = match &found {
        Found::Sheet(sheet) => (import.sha256, sheet.table.clone()),
        Found::Mailbox(mailbox) => (mailbox.sha256.clone(), String::new()),
        Found::Refused(_) => (import.sha256, import.part),
    };
    let found = serde_json::to_string(&found)?;
    app.db().write(move |tx| store::keep_found(tx, id, &sha256, &part, &found)).await
}

/// What the file of an import is read against, and the import.
pub(super) async fn reader(app: &App, id: ImportId) -> Result<(Reader, Import)> {
    let (now, past) = (app.db().clock().local(app.db().clock().now()), app.past());
    let (import, ground) = app
        .db()
        .read(move |tx| {
            let import = store::find(tx, id, &Scope::All)?;
            let ground = Ground::read(tx, import.new.office, past)?;
            Ok((import, ground))
        })
        .await?;
    let reader = Reader {
        id,
        new: import.new.clone(),
        settings: import.settings.clone(),
        ground,
        today: now.date(),
        zone: now.time_zone().clone(),
    };
    Ok((reader, import))
}

/// A reason of exclusion in the office's language, as it is kept and published.
pub(super) fn say(app: &App) -> impl Fn(&Message) -> String + Send + 'static {
    let app = app.clone();
    move |message| app.catalog().message(Lang::It, message)
}

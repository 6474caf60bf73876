//! Counting what was looked at: begun by a button, done in the background, all or nothing.

use axum::extract::Path;
use kernel::history::Actor;
use kernel::permit::May;
use kernel::{Error, Result};
use web::{App, Reply, Visit};

use super::again::{failed, patiently, reader, say};
use super::count::{self, Ready};
use super::found::{Found, corrected};
use super::import::{Form, ImportId, State, href};
use super::progress::Work;
use super::{parts, store};
use crate::intake::Source;

pub(super) async fn post(visit: Visit, Path(id): Path<String>) -> Reply {
    let id: ImportId = id.parse()?;
    let scope = visit.scope(May::ImportDeliveries);
    let is_done = visit
        .write(move |tx| {
            let import = store::find(tx, id, &scope)?;
            if import.state == State::Counted {
                return Ok(true);
            }
            let new = &import.new;
            if store::same(tx, new.office, import.form, &import.sha256, &import.part)?.is_some() {
                return Err(Error::Conflict("results-import-same".into()));
            }
            store::begin_count(tx, id).map(|()| false)
        })
        .await?;
    if !is_done {
        let (app, by) = (visit.app().clone(), visit.actor());
        patiently(tokio::spawn(async move {
            let work = Work::begin(id);
            if let Err(error) = count(&app, id, by, &work).await {
                failed(&app, id, error).await;
            }
        }))
        .await;
    }
    Ok(web::redirect(&href(id)))
}

async fn count(app: &App, id: ImportId, by: Actor, work: &Work) -> Result<()> {
    let (reader, import) = reader(app, id).await?;
    let (part, rows) = match import.form {
        Form::Deliveries => {
            let file = parts::read(app.db(), id).await?;
            let tell = work.teller();
            let checking = reader.clone();
            let checked = tokio::task::spawn_blocking(move || checking.check(Source::from(file.path()), tell));
            let checked = checked.await.map_err(Error::internal)?.map_err(|fault| Error::Conflict(fault.message()))?;
            if !checked.preview.is_clean() {
                return Err(Error::Conflict("results-import-errors-left".into()));
            }
            (checked.table, checked.rows)
        }
        Form::Mailbox => {
            let found = app.db().read(move |tx| store::found(tx, id)).await?;
            let Some(Found::Mailbox(mailbox)) = found else {
                return Err(Error::Conflict("results-import-empty".into()));
            };
            let mailbox = corrected(*mailbox, &import.settings.corrections);
            (String::new(), mailbox.deliveries(say(app)).into_iter().collect())
        }
    };
    let ready = Ready { import, ground: reader.ground, part, rows, by, is_new: false };
    count::count(app.db(), ready, work.teller()).await.map(|_| ())
}

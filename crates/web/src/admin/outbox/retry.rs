//! Putting stuck notices back in line.

use axum::extract::Path;
use kernel::Message;
use kernel::history::{self, Action, Record};
use kernel::ledger::Ref;
use kernel::outbox::{self, NoticeId};
use serde_json::json;

use crate::forms::Input;
use crate::reply::{self, Reply};
use crate::visit::Visit;

pub(super) async fn one(visit: Visit, Path(id): Path<String>, _input: Input) -> Reply {
    let id: NoticeId = id.parse()?;
    let actor = visit.actor();
    visit
        .write(move |tx| {
            let notice = outbox::find(tx, id)?;
            outbox::retry(tx, id)?;
            let record = Record {
                actor: &actor,
                action: Action::Changed,
                subject: Ref::new("notice", id),
                office: None,
                summary: &notice.subject,
                before: Some(json!({ "state": notice.state })),
                after: Some(json!({ "state": outbox::State::Waiting })),
            };
            history::record(tx, &record)
        })
        .await?;
    Ok(reply::done("/staff/outbox", "web-outbox-retried"))
}

pub(super) async fn all(visit: Visit, _input: Input) -> Reply {
    let (actor, name) = (visit.actor(), visit.say("web-menu-outbox"));
    let count = visit
        .write(move |tx| {
            let count = outbox::retry_all(tx)?;
            let record = Record {
                actor: &actor,
                action: Action::Changed,
                subject: Ref::new("outbox", ""),
                office: None,
                summary: &name,
                before: None,
                after: Some(json!({ "retried": count })),
            };
            history::record(tx, &record)?;
            Ok(count)
        })
        .await?;
    Ok(reply::done("/staff/outbox", Message::new("web-outbox-retried-all").with("count", count)))
}

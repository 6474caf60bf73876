//! One notice, with its text. Reading it is written down: it may hold personal data.

use askama::Template;
use axum::extract::Path;
use kernel::history::{self, Action, Record};
use kernel::ledger::Ref;
use kernel::outbox::{self, Notice, NoticeId, State};

use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "notice.html")]
struct Page {
    shell: Shell,
    entry: Notice,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let id: NoticeId = id.parse()?;
    let actor = visit.actor();
    let notice = visit
        .write(move |tx| {
            let notice = outbox::find(tx, id)?;
            history::record(
                tx,
                &Record {
                    actor: &actor,
                    action: Action::Read,
                    subject: Ref::new("notice", id),
                    office: None,
                    summary: &notice.subject,
                    before: None,
                    after: None,
                },
            )?;
            Ok(notice)
        })
        .await?;
    reply::page(&Page {
        shell: visit.staff_shell(&notice.subject).trail([(visit.say("web-menu-outbox"), "/staff/outbox")]),
        entry: notice,
    })
}

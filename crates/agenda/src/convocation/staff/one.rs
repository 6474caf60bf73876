//! A convocation as the counter sees it: who, how it stands, what happened; taken back from here.

use askama::Template;
use axum::extract::Path;
use kernel::history;
use web::{ChangeView, Input, MenuItem, Reply, Shell, Visit};

use super::list::mark;
use crate::convocation::convocation::{Convocation, ConvocationId, Stands};
use crate::convocation::{of_counter, withdraw};
use crate::notice::Post;
use crate::reception::found::Found;

/// How much of its history is shown.
const CHANGES: i64 = 20;

#[derive(Template)]
#[template(path = "convocation/one.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    one: Convocation,
    kind: String,
    lang: &'static str,
    mark: &'static str,
    address: Vec<String>,
    link: String,
    withdrawable: bool,
    changes: Vec<ChangeView>,
}

pub(super) async fn get(visit: Visit, Path((counter, id)): Path<(String, String)>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (id, counter, by): (ConvocationId, _, _) = (id.parse()?, found.id(), visit.actor());
    // Who looks at a person's data is written down (GDPR art. 5 c. 2).
    let (one, changes) = visit
        .write(move |tx| {
            let one = of_counter(tx, counter, id)?;
            history::reading(tx, &by, &one.subject(), one.office, &one.code)?;
            let changes = history::of(tx, &one.subject(), CHANGES, 0)?.0;
            Ok((one, changes))
        })
        .await?;
    web::page(&Page {
        shell: found.shell(&visit, &one.person.applicant.name),
        lead: found.name(),
        tabs: found.tabs(&visit),
        href: found.href(""),
        kind: found.kind_name(&one.kind),
        lang: one.person.applicant.lang.name(),
        mark: mark(one.stands),
        address: one.person.address.lines(),
        link: format!("{}/invitations/{}", visit.app().settings().public_url, one.link),
        withdrawable: !matches!(one.stands, Stands::Booked | Stands::Done | Stands::Withdrawn),
        changes: changes.iter().map(|change| ChangeView::new(&visit, change)).collect(),
        one,
    })
}

pub(super) async fn withdrawal(visit: Visit, Path((counter, id)): Path<(String, String)>, _input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (id, counter, by, app): (ConvocationId, _, _, _) =
        (id.parse()?, found.id(), visit.actor(), visit.app().clone());
    let done = visit.write(move |tx| {
        of_counter(tx, counter, id)?;
        withdraw(tx, &Post::of(&app), &by, id)
    });
    let to = found.href(&format!("convocations/{id}"));
    web::answered(&to, done.await.map(|_| web::done(&to, "agenda-convocation-withdrawn")))
}

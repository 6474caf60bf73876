//! The waiting list of a counter as the office sees it, and what the office sets for it.

use askama::Template;
use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::{self, Action, Record};
use kernel::ledger::Ref;
use kernel::{Error, Invalid, Result};
use web::forms::Check;
use web::{FormView, Input, MenuItem, Pages, Paging, Reply, Shell, Visit};

use super::own::At;
use crate::queue::entry::{Entry, EntryId, Hold};
use crate::queue::store;
use crate::queue::store::settings::Settings;
use crate::queue::words::Standing;
use crate::staff::found::Found;

const A_PAGE: u32 = 25;

#[derive(Template)]
#[template(path = "queue/staff_list.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    typed: String,
    ended: bool,
    lines: Vec<Line>,
    pages: Pages,
    form: FormView,
    refused: bool,
}

/// Somebody who waits, as the list shows it.
pub(super) struct Line {
    pub(super) id: EntryId,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) joined: At,
    pub(super) mark: &'static str,
    pub(super) state: &'static str,
    /// The ticket of a release.
    pub(super) ticket: String,
    /// What is offered, and until when.
    pub(super) offer: Option<(At, At)>,
    pub(super) earlier: bool,
    /// How the person is reached, and whether somebody has to call.
    pub(super) contact: String,
    pub(super) call: bool,
}

impl Line {
    pub(super) fn new(visit: &Visit, entry: &Entry, hold: Option<&Hold>, kind: String) -> Self {
        let (mark, state) = match entry.standing {
            Standing::Waiting if hold.is_some() => ("success", "offered"),
            Standing::Waiting => ("info", "waiting"),
            Standing::Asked => ("warning", "asked"),
            Standing::Booked => ("success", "booked"),
            over => ("neutral", over.word()),
        };
        Self {
            id: entry.id,
            name: entry.applicant.name.clone(),
            kind,
            joined: At::of(visit, entry.joined_at),
            mark,
            state,
            ticket: entry.ticket.map(|ticket| ticket.to_string()).unwrap_or_default(),
            offer: hold.map(|hold| (At::of(visit, hold.starts_at), At::of(visit, hold.until))),
            earlier: entry.earlier,
            contact: if entry.applicant.phone.is_empty() { &entry.applicant.email } else { &entry.applicant.phone }
                .clone(),
            call: entry.must_be_called() && !entry.standing.is_over(),
        }
    }
}

struct Read {
    lines: Vec<(Entry, Option<Hold>, String)>,
    total: u64,
    settings: Settings,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    show(&visit, &found, None, Invalid::default()).await
}

async fn show(visit: &Visit, found: &Found, input: Option<Input>, invalid: Invalid) -> Reply {
    let (query, paging) = (Input::of_query(visit.query()), Paging::of(visit, A_PAGE));
    let typed = query.text("q").chars().take(120).collect::<String>();
    let (counter, lang, wanted, ended) = (found.place.id, visit.lang(), typed.clone(), query.ticked("ended"));
    let read = visit
        .read(move |tx| {
            let (entries, total) =
                store::lists::page(tx, counter, (&wanted, ended), (paging.limit(), paging.offset()))?;
            let mut lines = Vec::new();
            for entry in entries {
                let kind = crate::store::types::words(tx, &entry.kind, lang.code())?.name;
                let hold = store::holds::open(tx, entry.id)?;
                lines.push((entry, hold, kind));
            }
            Ok(Read { lines, total, settings: store::settings::find(tx, counter)? })
        })
        .await?;
    let refused = !invalid.is_empty();
    let stored = Input::new()
        .with("hold_minutes", read.settings.hold_minutes)
        .with_some("work_to_book", read.settings.work_to_book.then_some("on"));
    let page = Page {
        shell: found.shell(visit, "agenda-tab-waiting"),
        lead: found.name(),
        tabs: found.tabs(visit),
        href: found.href("waiting"),
        typed,
        ended,
        lines: read
            .lines
            .iter()
            .map(|(entry, hold, kind)| Line::new(visit, entry, hold.as_ref(), kind.clone()))
            .collect(),
        pages: paging.pages(visit, read.total),
        form: FormView::new(visit, "agenda-queue-settings", input.unwrap_or(stored), invalid),
        refused,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

/// Keeps what the office sets: how long an offer holds, and whether everybody who books works for a moment first.
pub(super) async fn post(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    match keep(&visit, &found, &input).await {
        Ok(()) => Ok(web::done(&found.href("waiting"), "agenda-queue-settings-kept")),
        Err(Error::Invalid(invalid)) => show(&visit, &found, Some(input), invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn keep(visit: &Visit, found: &Found, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let minutes = check.whole("hold_minutes", 30, 2880);
    if input.some("hold_minutes").is_none() {
        check.invalid.add("hold_minutes", "web-field-missing");
    }
    check.done()?;
    let hold_minutes = minutes.and_then(|minutes| u32::try_from(minutes).ok()).ok_or(Error::NotFound)?;
    let settings = Settings { hold_minutes, work_to_book: input.ticked("work_to_book") };
    let (by, counter, office) = (visit.actor(), found.place.id, found.place.office);
    let done = visit.write(move |tx: &mut Tx<'_>| {
        let before = store::settings::find(tx, counter)?;
        store::settings::save(tx, counter, settings)?;
        history::record(
            tx,
            &Record {
                actor: &by,
                action: Action::Changed,
                subject: Ref::new("agenda_counter", counter),
                office: Some(office),
                summary: "",
                before: Some(serde_json::to_value(before)?),
                after: Some(serde_json::to_value(settings)?),
            },
        )
    });
    done.await.map(|_| ())
}

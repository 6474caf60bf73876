//! A procedure: what holds now, in readable form, and its versions; an older version; closing it.

use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use kernel::{Error, Invalid, Result, history};
use web::forms::Check;
use web::{ChangeView, FormView, Input, MenuItem, Reply, Shell, Visit};

use super::found::Found;
use super::sheet::Sheet;
use crate::procedure::{self, State, Version};

/// How much of its history is shown.
const CHANGES: i64 = 20;

#[derive(Template)]
#[template(path = "procedures_one.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    code: String,
    state: State,
    /// Since when it is closed, or from when.
    closed: Option<Date>,
    /// The version that is shown; none where none holds yet.
    shown: Option<Shown>,
    versions: Vec<VersionLine>,
    has_draft: bool,
    revision: u64,
    form: FormView,
    changes: Vec<ChangeView>,
}

/// A version, with what it says.
struct Shown {
    number: u32,
    from: Date,
    /// Whether it holds for who applies today.
    holds: bool,
    sheet: Sheet,
}

/// A version in the list.
struct VersionLine {
    href: String,
    number: u32,
    from: Date,
    made_by: String,
    holds: bool,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = Found::of(&visit, &id).await?;
    show(&visit, &found, None, Input::new(), Invalid::default()).await
}

pub(super) async fn version(visit: Visit, Path((id, version)): Path<(String, String)>) -> Reply {
    let (found, version) = (Found::of(&visit, &id).await?, version.parse()?);
    let version = found.versions.iter().find(|known| known.id == version).ok_or(Error::NotFound)?;
    show(&visit, &found, Some(version), Input::new(), Invalid::default()).await
}

async fn show(visit: &Visit, found: &Found, asked: Option<&Version>, input: Input, invalid: Invalid) -> Reply {
    let (today, subject, refused) = (visit.today(), found.row.subject(), !invalid.is_empty());
    let changes = visit.read(move |tx| history::of(tx, &subject, CHANGES, 0)).await?.0;
    let open = !found.row.is_closed(today);
    let now = found.versions.iter().find(|version| open && version.in_force_from <= today).map(|version| version.id);
    // Where nothing holds yet, what will hold is shown.
    let shown =
        asked.or_else(|| found.versions.iter().find(|version| Some(version.id) == now)).or(found.versions.first());
    let line = |version: &Version| VersionLine {
        href: found.href(&format!("versions/{}", version.id)),
        number: version.number,
        from: version.in_force_from,
        made_by: version.made_by.clone(),
        holds: Some(version.id) == now,
    };
    let title = match asked {
        Some(version) => visit.fill("cases-procedure-version", &[("number", version.number.into())]),
        None => found.row.name.clone(),
    };
    let shell = match asked {
        Some(_) => found.shell(visit, title),
        None => visit.staff_shell(title).trail([(visit.say("cases-procedure-menu"), super::HOME)]),
    };
    let page = Page {
        shell,
        lead: format!("{} – {}", found.service, found.office_name("")),
        tabs: found.tabs(visit),
        href: found.href(""),
        code: found.row.code.clone(),
        state: found.row.state,
        closed: found.row.closed_from,
        shown: shown.map(|version| Shown {
            number: version.number,
            from: version.in_force_from,
            holds: Some(version.id) == now,
            sheet: Sheet::new(visit, found, &version.definition),
        }),
        versions: found.versions.iter().map(line).collect(),
        has_draft: found.draft.is_some(),
        revision: found.row.revision,
        form: FormView::new(visit, "cases-procedure-closing", input, invalid),
        changes: changes.iter().map(|change| ChangeView::new(visit, change)).collect(),
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn close(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &id).await?;
    match try_close(&visit, &found, &input).await {
        Err(Error::Invalid(invalid)) => show(&visit, &found, None, input, invalid).await,
        closed => {
            let to = found.href("");
            web::answered(&to, closed.map(|()| web::done(&to, "cases-procedure-closed-done")))
        }
    }
}

async fn try_close(visit: &Visit, found: &Found, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let from = check.required_date("closed_from");
    let revision = input.text("revision").parse().map_err(|_| Error::NotFound)?;
    check.done()?;
    let (by, id, from) = (visit.actor(), found.row.id, from.ok_or(Error::NotFound)?);
    visit.write(move |tx| procedure::close(tx, &by, id, revision, from)).await
}

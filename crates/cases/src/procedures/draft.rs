//! The whole draft, what still keeps it from being put in force, and the day from which it holds.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use kernel::{Error, Invalid, Result};
use web::forms::Check;
use web::{FormView, Input, MenuItem, Reply, Shell, Visit};

use super::beside::{beside, part_of};
use super::found::Found;
use super::part::Part;
use super::sheet::Sheet;
use crate::procedure;

#[derive(Template)]
#[template(path = "procedures_draft.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    revision: u64,
    /// Number, author and moment; none where nothing is being written.
    draft: Option<(u32, String, jiff::Timestamp)>,
    /// Whether it can be dropped: something is in force besides.
    removable: bool,
    faults: Vec<Fault>,
    form: FormView,
    sheet: Option<Sheet>,
    /// Where each part is written.
    parts: Vec<(String, String)>,
    /// Somebody else has saved meanwhile.
    stale: bool,
}

/// What has to be put right, and where.
struct Fault {
    href: String,
    part: String,
    text: String,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = Found::of(&visit, &id).await?;
    let day = if found.versions.is_empty() { Some(visit.today()) } else { None };
    web::page(&page(&visit, &found, Input::new().with_some("from", day), Invalid::default()).await?)
}

async fn page(visit: &Visit, found: &Found, input: Input, invalid: Invalid) -> Result<Page> {
    let faults = match found.draft.as_ref().map(|draft| draft.definition.clone()) {
        Some(definition) => {
            let wrong = visit.read({
                let definition = definition.clone();
                move |tx| procedure::faults(tx, &definition)
            });
            beside(&definition, &wrong.await?)
        }
        None => Invalid::default(),
    };
    let fault = |(field, message): &(std::borrow::Cow<'static, str>, kernel::Message)| {
        let part = part_of(field);
        Fault {
            href: format!("{}#field-{field}", found.href(&format!("draft/{part}"))),
            part: visit.say(part.title()),
            text: visit.message(message),
        }
    };
    let part = |part: Part| (found.href(&format!("draft/{part}")), visit.say(part.title()));
    Ok(Page {
        shell: found.shell(visit, visit.say("cases-procedure-tab-draft")),
        lead: visit.say("cases-procedure-draft-lead"),
        tabs: found.tabs(visit),
        revision: found.row.revision,
        draft: found.draft.as_ref().map(|draft| (draft.number, draft.made_by.clone(), draft.at)),
        removable: !found.versions.is_empty(),
        faults: faults.0.iter().map(fault).collect(),
        sheet: found.draft.as_ref().map(|draft| Sheet::new(visit, found, &draft.definition)),
        parts: Part::of(found.latest()).map(part).collect(),
        href: found.href(""),
        form: FormView::new(visit, "cases-procedure-force", input, invalid),
        stale: false,
    })
}

pub(super) async fn force(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &id).await?;
    match try_force(&visit, &found, &input).await {
        Ok(()) => Ok(web::done(&found.href(""), "cases-procedure-forced")),
        Err(Error::Invalid(invalid)) => {
            // What is wrong with the definition stands above as its list; beside the day stands what is wrong with the day.
            let own = invalid.0.into_iter().filter(|(field, _)| field == "from").collect();
            web::refused(&page(&visit, &found, input, Invalid(own)).await?)
        }
        Err(Error::Conflict(_)) => {
            let page = Page { stale: true, ..page(&visit, &found, input, Invalid::default()).await? };
            Ok((StatusCode::CONFLICT, web::page(&page)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn try_force(visit: &Visit, found: &Found, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let from = check.required_date("from");
    let revision = input.text("revision").parse().map_err(|_| Error::NotFound)?;
    check.done()?;
    let (by, id, from) = (visit.actor(), found.row.id, from.ok_or(Error::NotFound)?);
    visit.write(move |tx| procedure::put_in_force(tx, &by, id, revision, from)).await
}

pub(super) async fn remove(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &id).await?;
    let revision = input.text("revision").parse().map_err(|_| Error::NotFound)?;
    let (by, id) = (visit.actor(), found.row.id);
    let dropped = visit.write(move |tx| procedure::drop_draft(tx, &by, id, revision)).await;
    web::answered(&found.href("draft"), dropped.map(|()| web::done(&found.href(""), "cases-procedure-dropped")))
}

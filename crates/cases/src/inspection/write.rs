//! The page on which the inspector writes: rows come and go, what was typed is kept until the report is given.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use jiff::Timestamp;
use kernel::history::{self, Action, Record};
use kernel::{Error, Invalid, Result};
use serde_json::json;
use web::{Input, Reply, Shell, Visit};

use super::form::{self, Form, ROOMS};
use crate::acts::Found;
use crate::procedures::rows::{Asked, pressed};
use crate::record::Opened;
use crate::store::files;
use crate::store::reports::{self, Draft};

#[derive(Template)]
#[template(path = "inspection_form.html")]
struct Page {
    shell: Shell,
    href: String,
    revision: u64,
    form: Form,
    /// Who has kept it last, and when.
    kept: Option<(String, Timestamp)>,
    /// Somebody else has kept another text meanwhile.
    stale: bool,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = super::found(&visit, &id).await?;
    let draft = draft(&visit, &found).await?;
    let input = if let Some(draft) = &draft {
        Input::of_query(&draft.typed)
    } else {
        let opened = found.opened.clone();
        let address = visit.read(move |tx| address(tx, &opened)).await?;
        form::begun(&found.opened, &address, visit.today())
    };
    web::page(&page(&visit, &found, draft.as_ref(), input, Invalid::default()))
}

async fn draft(visit: &Visit, found: &Found) -> Result<Option<Draft>> {
    let id = found.opened.case.id;
    visit.read(move |tx| reports::draft(tx, id)).await
}

/// Where the home is, as the application says it: the answers by which the register knows the case.
fn address(tx: &mut kernel::db::Tx<'_>, opened: &Opened) -> Result<String> {
    let answers = files::answers(tx, opened.case.id)?;
    let named = opened.version.definition.fields.iter().filter(|field| field.in_subject);
    let said = named.filter_map(|field| answers.get(&field.code)).map(String::as_str);
    Ok(said.collect::<Vec<_>>().join(", "))
}

fn page(visit: &Visit, found: &Found, draft: Option<&Draft>, input: Input, invalid: Invalid) -> Page {
    let href = found.href("inspection");
    Page {
        shell: super::shell(visit, found, visit.say("cases-inspection-title")),
        revision: draft.map_or(0, |draft| draft.revision),
        kept: draft.map(|draft| (draft.by.clone(), draft.at)),
        stale: false,
        form: Form::new(visit, found.opened.version.definition.housing_rules(), input, invalid),
        href,
    }
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let found = super::found(&visit, &id).await?;
    let keeps = input.text("do") == "keep";
    let seen: u64 = input.text("revision").parse().map_err(|_| Error::NotFound)?;
    let (input, asked) = pressed(&input, ROOMS);
    let draft = draft(&visit, &found).await?;
    if !keeps && asked != Asked::Save {
        // Nothing is kept yet: the form comes back with what was typed.
        let mut page = page(&visit, &found, draft.as_ref(), input, Invalid::default());
        page.revision = seen;
        match asked {
            Asked::Sure(row) => page.form.sure = row,
            Asked::Show(row) => page.form.at = row,
            Asked::Save => {}
        }
        return web::page(&page);
    }
    match keep(&visit, &found, seen, &input).await {
        Ok(()) if keeps => return Ok(web::done(&found.href("inspection"), "cases-inspection-kept")),
        Ok(()) => {}
        Err(Error::Conflict(_)) => {
            // Nothing typed is lost: whoever keeps it once more knows what is overwritten.
            let page = Page { stale: true, ..page(&visit, &found, draft.as_ref(), input, Invalid::default()) };
            return Ok((StatusCode::CONFLICT, web::page(&page)?).into_response());
        }
        Err(other) => return Err(other.into()),
    }
    match form::read(&input, found.opened.case.filed_on, visit.today()) {
        Ok(_) => Ok(web::redirect(&found.href("inspection/verdict"))),
        Err(Error::Invalid(invalid)) => {
            let draft = self::draft(&visit, &found).await?;
            web::refused(&page(&visit, &found, draft.as_ref(), input, invalid))
        }
        Err(other) => Err(other.into()),
    }
}

/// Keeps what was typed, whole or not.
async fn keep(visit: &Visit, found: &Found, seen: u64, input: &Input) -> Result<()> {
    let (by, case, leg) = (visit.actor(), found.opened.case.clone(), found.opened.course.legs.len());
    let typed = input.query();
    visit
        .write(move |tx| {
            reports::keep(tx, case.id, leg, seen, &typed, &by.name)?;
            let record = Record {
                actor: &by,
                action: Action::Changed,
                subject: case.subject(),
                office: Some(case.leg_office),
                summary: case.name(),
                before: None,
                after: Some(json!({ "report": "draft" })),
            };
            history::record(tx, &record).map(|_| ())
        })
        .await
}

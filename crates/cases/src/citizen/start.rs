//! Before the first step: what will be asked, which documents may be needed, how long it takes.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use charter::ServicePage;
use kernel::Result;
use kernel::db::Tx;
use web::{Input, Reply, Shell, Visit};

use super::asked;
use super::clock::{Length, lengths};
use super::draft::{self, Held};
use crate::procedure::Version;
use crate::said::Told;

#[derive(Template)]
#[template(path = "apply_start.html")]
struct Page {
    shell: Shell,
    name: Told,
    code: String,
    sheet: ServicePage,
    lengths: Vec<Length>,
    documents: Vec<DocumentLine>,
    /// Whether something was filled in before.
    begun: bool,
}

/// A document that may be needed.
struct DocumentLine {
    title: Told,
    text: Told,
    required: bool,
    /// Whether it is needed in some situations only.
    sometimes: bool,
}

/// The sheet of a procedure's service, for who reads it today.
pub(super) fn sheet(tx: &mut Tx<'_>, version: &Version, visit_lang: kernel::Lang) -> Result<ServicePage> {
    let today = tx.clock().today();
    let service = charter::service_by_id(tx, version.service, visit_lang)?;
    charter::service_page(tx, &service.code, today, visit_lang)
}

pub(super) async fn get(visit: Visit, headers: HeaderMap, Path(code): Path<String>) -> Reply {
    let begun = matches!(draft::held(&visit, &headers, &code).await?, Held::Filling(_));
    let lang = visit.lang();
    let (version, sheet) = visit
        .read(move |tx| {
            let version = super::version(tx, &code)?;
            let sheet = sheet(tx, &version, lang)?;
            Ok((version, sheet))
        })
        .await?;
    let name = version.definition.name.told(lang);
    let service = format!("/services/{}", sheet.service.code);
    let trail =
        [(visit.say("charter-page-services-title"), "/services"), (sheet.service.name.clone(), service.as_str())];
    let document = |needed: &crate::procedure::Needed| DocumentLine {
        title: needed.title.told(lang),
        text: needed.text.told(lang),
        required: needed.required,
        sometimes: needed.when.is_some(),
    };
    let page = Page {
        shell: visit.shell(visit.say("cases-apply-title")).trail(trail),
        lengths: lengths(&visit, &version.definition, visit.today()),
        documents: version.definition.documents.iter().map(document).collect(),
        code: version.code,
        name,
        sheet,
        begun,
    };
    Ok(super::private(web::page(&page)?))
}

/// Begins, or goes on with what was begun.
pub(super) async fn post(visit: Visit, headers: HeaderMap, Path(code): Path<String>, input: Input) -> Reply {
    let held = draft::held(&visit, &headers, &code).await?;
    let named = code.clone();
    let version = visit.read(move |tx| super::version(tx, &named)).await?;
    let first = |answers| match asked::next(&version.definition, answers, 1) {
        Some(page) => format!("/apply/{code}/details/{page}"),
        None => format!("/apply/{code}/applicant"),
    };
    match held {
        Held::Filling(filling) if !input.ticked("anew") => {
            let gap = filling.draft.gap(&filling.version, visit.today());
            let to = gap.map_or_else(|| format!("/apply/{code}/review"), |gap| format!("/apply/{code}/{gap}"));
            Ok(draft::onward(&visit, &headers, &to))
        }
        _ => draft::begin(&visit, &headers, &code, &first(&crate::procedure::Answers::new())).await,
    }
}

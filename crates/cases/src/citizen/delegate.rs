//! Who acts for the applicant: a patronato, a lawyer, a relative.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use kernel::Invalid;
use web::{FormView, Input, Reply, Shell, Step, Visit};

use super::applicant::{of_person, person};
use super::draft::{self, Filling, Held};
use super::steps::{At, shell, steps};
use crate::said::Told;

#[derive(Template)]
#[template(path = "apply_delegate.html")]
struct Page {
    shell: Shell,
    steps: Vec<Step>,
    name: Told,
    code: String,
    form: FormView,
    refused: bool,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap, Path(code): Path<String>) -> Reply {
    let filling = match draft::held(&visit, &headers, &code).await? {
        Held::Filling(filling) => filling,
        other => return Ok(other.away(&code)),
    };
    if !filling.draft.by_delegate {
        return Ok(web::redirect(&format!("/apply/{code}/applicant")));
    }
    let input = of_person(&filling.draft.delegate);
    show(&visit, &filling, input, Invalid::default())
}

fn show(visit: &Visit, filling: &Filling, input: Input, invalid: Invalid) -> Reply {
    let (version, refused) = (&filling.version, !invalid.is_empty());
    let page = Page {
        shell: shell(visit, version, visit.say("cases-apply-title-delegate")),
        steps: steps(visit, version, At::Applicant),
        name: version.definition.name.told(visit.lang()),
        code: version.code.clone(),
        form: FormView::new(visit, "cases-apply-delegate", input, invalid),
        refused,
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

pub(super) async fn post(visit: Visit, headers: HeaderMap, Path(code): Path<String>, input: Input) -> Reply {
    let filling = match draft::held(&visit, &headers, &code).await? {
        Held::Filling(filling) => filling,
        other => return Ok(other.away(&code)),
    };
    let (delegate, invalid) = person(&visit, &input);
    if !invalid.is_empty() {
        return show(&visit, &filling, input, invalid);
    }
    draft::change(&visit, &filling, move |draft| {
        (draft.delegate, draft.by_delegate) = (delegate.clone(), true);
        Ok(())
    })
    .await?;
    Ok(draft::onward(&visit, &headers, &format!("/apply/{code}/documents")))
}

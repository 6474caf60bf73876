//! The situation and its details: the procedure's own fields, a page after the other.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use kernel::{Error, Invalid};
use web::{Field, Input, Reply, Shell, Step, Visit};

use super::asked::{self, AskedField};
use super::draft::{self, Filling, Held};
use super::steps::{At, shell, steps, title};
use crate::procedure::Answers;
use crate::said::Told;

#[derive(Template)]
#[template(path = "apply_details.html")]
struct Page {
    shell: Shell,
    steps: Vec<Step>,
    name: Told,
    code: String,
    number: usize,
    fields: Vec<AskedField>,
    errors: Vec<Field>,
    back: String,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap, Path((code, number)): Path<(String, usize)>) -> Reply {
    let filling = match draft::held(&visit, &headers, &code).await? {
        Held::Filling(filling) => filling,
        other => return Ok(other.away(&code)),
    };
    match asked::next(&filling.version.definition, &filling.draft.answers, number) {
        Some(page) if page == number => show(&visit, &filling, number, &filling.draft.answers, &Invalid::default()),
        _ => Ok(web::redirect(&onward(&filling, &filling.draft.answers, number))),
    }
}

/// Where it goes on after a page: the next one on which something is asked, else the applicant.
fn onward(filling: &Filling, answers: &Answers, number: usize) -> String {
    let code = &filling.version.code;
    match asked::next(&filling.version.definition, answers, number) {
        Some(page) => format!("/apply/{code}/details/{page}"),
        None => format!("/apply/{code}/applicant"),
    }
}

fn show(visit: &Visit, filling: &Filling, number: usize, answers: &Answers, wrong: &Invalid) -> Reply {
    let (version, definition) = (&filling.version, &filling.version.definition);
    let pages = asked::pages(definition);
    let page = pages.get(number.wrapping_sub(1)).ok_or(Error::NotFound)?;
    let asked = page.iter().filter(|field| field.is_asked(answers));
    let view = |field: &&crate::procedure::FormField| {
        AskedField::new(visit, field, answers.get(&field.code).map_or("", String::as_str), wrong)
    };
    let fields: Vec<AskedField> = asked.map(view).collect();
    let back = asked::before(definition, answers, Some(number));
    let errors: Vec<Field> = fields.iter().map(|one| one.field.clone()).filter(|field| field.error.is_some()).collect();
    let refused = !errors.is_empty();
    let view = Page {
        shell: shell(visit, version, title(visit, At::Details)),
        steps: steps(visit, version, At::Details),
        name: definition.name.told(visit.lang()),
        back: back.map_or_else(
            || format!("/apply/{}", version.code),
            |page| format!("/apply/{}/details/{page}", version.code),
        ),
        code: version.code.clone(),
        number,
        fields,
        errors,
    };
    Ok(super::private(if refused { web::refused(&view)? } else { web::page(&view)? }))
}

pub(super) async fn post(
    visit: Visit,
    headers: HeaderMap,
    Path((code, number)): Path<(String, usize)>,
    input: Input,
) -> Reply {
    let filling = match draft::held(&visit, &headers, &code).await? {
        Held::Filling(filling) => filling,
        other => return Ok(other.away(&code)),
    };
    let pages = asked::pages(&filling.version.definition);
    let page = pages.get(number.wrapping_sub(1)).ok_or(Error::NotFound)?;
    let answers = asked::answered(&filling.version.definition, page, &filling.draft.answers, &input);
    let mut wrong = Invalid::default();
    for field in page {
        field.check(&answers, &mut wrong);
    }
    if !wrong.is_empty() {
        return show(&visit, &filling, number, &answers, &wrong);
    }
    let (definition, sent) = (filling.version.definition.clone(), input.clone());
    draft::change(&visit, &filling, move |draft| {
        let pages = asked::pages(&definition);
        draft.answers = asked::answered(&definition, &pages[number - 1], &draft.answers, &sent);
        Ok(())
    })
    .await?;
    Ok(draft::onward(&visit, &headers, &onward(&filling, &answers, number + 1)))
}

//! The applicant: name, what tells people of one name apart, a way to be reached; and whether somebody acts for them.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use kernel::{Invalid, Message};
use web::{Check, FormView, Input, Reply, Shell, Step, Visit};

use super::asked;
use super::draft::{self, Filling, Held};
use super::steps::{At, shell, steps, title};
use crate::fiscal_code;
use crate::person::Person;
use crate::said::Told;

#[derive(Template)]
#[template(path = "apply_applicant.html")]
struct Page {
    shell: Shell,
    steps: Vec<Step>,
    name: Told,
    code: String,
    form: FormView,
    refused: bool,
    back: String,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap, Path(code): Path<String>) -> Reply {
    let filling = match draft::held(&visit, &headers, &code).await? {
        Held::Filling(filling) => filling,
        other => return Ok(other.away(&code)),
    };
    if let Some(page) = asked::gap(&filling.version.definition, &filling.draft.answers) {
        return Ok(web::redirect(&format!("/apply/{code}/details/{page}")));
    }
    let who = if filling.draft.by_delegate { "other" } else { "me" };
    let input = of_person(&filling.draft.applicant).with("who", who);
    show(&visit, &filling, input, Invalid::default())
}

/// A person as the form shows them.
pub(super) fn of_person(person: &Person) -> Input {
    Input::new()
        .with("name", &person.name)
        .with("fiscal_code", &person.fiscal_code)
        .with_some("born_on", person.born_on)
        .with("email", &person.email)
        .with("phone", &person.phone)
        .with("address", &person.address)
}

/// A person as the form was sent, and what is wrong with it.
pub(super) fn person(visit: &Visit, input: &Input) -> (Person, Invalid) {
    let mut check = Check::new(input);
    let person = Person {
        name: input.text("name").to_owned(),
        fiscal_code: fiscal_code::folded(input.text("fiscal_code")),
        born_on: check.date("born_on"),
        email: input.text("email").to_owned(),
        phone: input.text("phone").to_owned(),
        address: input.text("address").to_owned(),
    };
    person.check("", visit.today(), &mut check.invalid);
    if person.phone.chars().count() > 40 {
        check.invalid.add("phone", Message::new("web-field-long").with("most", 40));
    }
    (person, check.invalid)
}

fn show(visit: &Visit, filling: &Filling, input: Input, invalid: Invalid) -> Reply {
    let (version, refused) = (&filling.version, !invalid.is_empty());
    let last = asked::before(&version.definition, &filling.draft.answers, None);
    let page = Page {
        shell: shell(visit, version, title(visit, At::Applicant)),
        steps: steps(visit, version, At::Applicant),
        name: version.definition.name.told(visit.lang()),
        code: version.code.clone(),
        form: FormView::new(visit, "cases-apply", input, invalid).with_words(
            "who",
            "cases-apply-who",
            &["me", "other"],
            false,
        ),
        refused,
        back: last.map_or_else(
            || format!("/apply/{}", version.code),
            |page| format!("/apply/{}/details/{page}", version.code),
        ),
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

pub(super) async fn post(visit: Visit, headers: HeaderMap, Path(code): Path<String>, input: Input) -> Reply {
    let filling = match draft::held(&visit, &headers, &code).await? {
        Held::Filling(filling) => filling,
        other => return Ok(other.away(&code)),
    };
    let (applicant, invalid) = person(&visit, &input);
    if !invalid.is_empty() {
        return show(&visit, &filling, input, invalid);
    }
    let by_delegate = input.text("who") == "other";
    draft::change(&visit, &filling, move |draft| {
        (draft.applicant, draft.by_delegate) = (applicant.clone(), by_delegate);
        Ok(())
    })
    .await?;
    let next = if by_delegate { "delegate" } else { "documents" };
    Ok(draft::onward(&visit, &headers, &format!("/apply/{code}/{next}")))
}

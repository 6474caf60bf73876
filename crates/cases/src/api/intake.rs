//! Filing by a program, under a name of its own (`Idempotency-Key`): sent again, it gets the same case and makes no other.

use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use jiff::civil::Date;
use kernel::ledger::Channel;
use kernel::permit::May;
use kernel::{Error, Lang, Result};
use utoipa::ToSchema;
use web::{Check, Input, Problem, Reply, Sent, Visit, pointed};

use super::shown::{ShownCase, answer};
use crate::advance::opened;
use crate::file::{Application, file};
use crate::fiscal_code;
use crate::person::Person;
use crate::procedure::{self, Answers};
use crate::store::{cases, requests};
use crate::tell::Post;

/// A name that somebody else could choose by chance is none.
const NAME: std::ops::RangeInclusive<usize> = 16..=100;
/// How much is read of one member.
const LINE: usize = 2_000;
/// The most answers that are read.
const ANSWERS_MOST: usize = 200;

/// An application.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct NewCase {
    /// The procedure's code.
    procedure: String,
    /// counter, post, `certified_mail`, email, online, app or other.
    channel: String,
    /// The day of receipt; today where none is given.
    #[schema(format = Date)]
    filed_on: Option<String>,
    /// The language in which the applicant is written to; Italian where none is given.
    lang: Option<String>,
    applicant: NewPerson,
    /// Who acts for them.
    delegate: Option<NewPerson>,
    /// What was answered to the procedure's fields.
    answers: Option<Vec<NewAnswer>>,
}

/// Somebody in a case.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct NewPerson {
    name: String,
    fiscal_code: Option<String>,
    #[schema(format = Date)]
    born_on: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    address: Option<String>,
}

/// What was answered to a field.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct NewAnswer {
    /// The field's code.
    field: String,
    answer: String,
}

const KNOWN: [&str; 18] = [
    "procedure",
    "channel",
    "filed_on",
    "lang",
    "applicant/name",
    "applicant/fiscal_code",
    "applicant/born_on",
    "applicant/email",
    "applicant/phone",
    "applicant/address",
    "delegate/name",
    "delegate/fiscal_code",
    "delegate/born_on",
    "delegate/email",
    "delegate/phone",
    "delegate/address",
    "answers/*/field",
    "answers/*/answer",
];

/// What was read of a request, before the procedure is known.
#[derive(Clone)]
struct Wanted {
    procedure: String,
    channel: Channel,
    filed_on: Option<Date>,
    lang: Lang,
    applicant: Person,
    delegate: Option<Person>,
    answers: Answers,
}

/// Files an application with an office of the token. The same request under the same name gets the same case, for good.
#[utoipa::path(post, path = "/api/v1/cases", tag = "cases", security(("token" = [])),
    params(("Idempotency-Key" = String, Header, description = "The request's name: 16 to 100 characters that nothing else has")),
    request_body = NewCase,
    responses(
        (status = 201, description = "Filed, with its number and its dates", body = ShownCase),
        (status = 401, description = "The token is missing or not valid (problem details)"),
        (status = 404, description = "No such procedure of the token's office is in force (problem details)"),
        (status = 422, description = "Something is wrong with it (problem details)")))]
pub(super) async fn post(visit: Visit, headers: HeaderMap, sent: Sent) -> Reply {
    let (person, scope) = (visit.signed_in()?.id, visit.scope(May::WorkOnCases));
    let input = sent.input(&KNOWN)?;
    let name = name(&headers)?;
    let body = sent.fingerprint()?;
    let wanted = read(&input).map_err(pointed)?;
    let (by, own) = (visit.actor(), visit.app().clone());
    let done = protocol::in_lane(visit.db(), move |tx| {
        if let Some((before, id)) = requests::find(tx, person, &name)? {
            if before != body {
                return Err(Error::field("Idempotency-Key", "cases-api-key-used"));
            }
            let case = cases::find(tx, id)?;
            return opened(tx, case);
        }
        let today = tx.clock().today();
        let filed_on = wanted.filed_on.unwrap_or(today);
        let row = procedure::by_code(tx, &wanted.procedure)?;
        scope.admit(row.office)?;
        let application = Application {
            version: procedure::in_force(tx, row.id, filed_on)?,
            channel: wanted.channel,
            filed_on,
            lang: wanted.lang,
            applicant: wanted.applicant.clone(),
            delegate: wanted.delegate.clone(),
            answers: wanted.answers.clone(),
            documents: Vec::new(),
        };
        let filed = file(tx, &Post::of(&own), &by, &application)?;
        requests::insert(tx, person, (&name, &body), filed.case.id)?;
        Ok(filed)
    });
    let filed = done.await.map_err(|error| named(error, &input))?;
    Ok((StatusCode::CREATED, answer(&ShownCase::new(&visit, &filed))).into_response())
}

fn name(headers: &HeaderMap) -> Result<String, Problem> {
    let name = headers.get("idempotency-key").and_then(|name| name.to_str().ok()).unwrap_or_default().trim();
    if NAME.contains(&name.len()) {
        Ok(name.to_owned())
    } else {
        Err(Error::field("Idempotency-Key", "cases-api-key").into())
    }
}

fn read(input: &Input) -> Result<Wanted> {
    let mut check = Check::new(input);
    let procedure = check.required("procedure", LINE);
    let channel = check.choice::<Channel>("channel");
    let filed_on = check.date("filed_on");
    let applicant = person(input, "applicant", &mut check);
    let acts = input.names().any(|name| name.starts_with("delegate/"));
    let delegate = acts.then(|| person(input, "delegate", &mut check));
    let lang = match input.some("lang") {
        None => Some(Lang::It),
        Some(code) => Lang::of(code),
    };
    if lang.is_none() {
        check.invalid.add("lang", "cases-api-lang");
    }
    check.done()?;
    let channel = channel.ok_or_else(|| Error::internal("a body without a channel and without an error"))?;
    let answers = (0..ANSWERS_MOST).map_while(|number| {
        let field = input.some(&format!("answers/{number}/field"))?;
        Some((field.to_owned(), input.text(&format!("answers/{number}/answer")).to_owned()))
    });
    Ok(Wanted { procedure, channel, filed_on, lang: lang.unwrap_or(Lang::It), applicant, delegate, answers: answers.collect() })
}

fn person(input: &Input, who: &str, check: &mut Check<'_>) -> Person {
    let text = |part: &str| input.text(&format!("{who}/{part}")).trim().to_owned();
    let born = text("born_on");
    let born_on = (!born.is_empty()).then(|| web::forms::parse_date(&born)).flatten();
    if born_on.is_none() && !born.is_empty() {
        check.invalid.add(format!("{who}/born_on"), "web-field-date");
    }
    Person {
        name: text("name"),
        fiscal_code: fiscal_code::folded(&text("fiscal_code")),
        born_on,
        email: text("email"),
        phone: text("phone"),
        address: text("address"),
    }
}

/// The parts of the body by their pointers: persons stand in objects of their own, answers in a list.
fn named(error: Error, input: &Input) -> Problem {
    let Error::Invalid(mut invalid) = error else { return error.into() };
    if invalid.on("Idempotency-Key").is_some() {
        return Error::Invalid(invalid).into();
    }
    let place = |code: &str| {
        (0..ANSWERS_MOST).map_while(|number| input.some(&format!("answers/{number}/field")).map(|field| (number, field)))
            .find(|(_, field)| *field == code)
            .map(|(number, _)| format!("answers/{number}/answer"))
    };
    for (field, _) in &mut invalid.0 {
        let own = ["name", "fiscal_code", "born_on", "email", "phone", "address"];
        if own.contains(&field.as_ref()) {
            *field = format!("applicant/{field}").into();
        } else if let Some(part) = field.strip_prefix("delegate_") {
            *field = format!("delegate/{part}").into();
        } else if field != "filed_on" {
            let path = place(field).unwrap_or_else(|| "answers".to_owned());
            *field = path.into();
        }
    }
    pointed(Error::Invalid(invalid))
}

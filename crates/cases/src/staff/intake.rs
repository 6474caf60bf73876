//! An application at the counter, by post or by certified mail: one form, and the case is there with its number and its receipt.

use askama::Template;
use axum::extract::Path;
use kernel::db::Tx;
use kernel::ledger::Channel;
use kernel::permit::May;
use kernel::{Error, Invalid, Message, Result, history};
use protocol::upload::{self, Upload};
use web::{Field, FormView, Input, Reply, Shell, Visit};

use super::form::{Fields, Typing, file_name};
use super::parts::Part;
use super::typed::{self, PERSON};
use super::{HOME, NEW, href};
use crate::person::Person;
use crate::procedure::{self, ProcedureId, Version};
use crate::record::Case;
use crate::store::{list, people};
use crate::{Post, file, fiscal_code};

#[derive(Template)]
#[template(path = "case_new.html")]
struct Page {
    shell: Shell,
    action: String,
    form: FormView,
    fields: Fields,
    errors: Vec<Field>,
    accepted: String,
    delegate_open: bool,
    /// What the look among the cases found, in words.
    looked: Option<String>,
}

/// The form as it stands.
struct Sent {
    version: Version,
    input: Input,
    invalid: Invalid,
    /// Each beside the code of what it is.
    uploads: Vec<(String, Upload)>,
}

pub(super) async fn get(visit: Visit, Path(procedure): Path<String>) -> Reply {
    let version = in_force(&visit, procedure.parse()?, &Input::new()).await?;
    let input = Input::new().with("channel", Channel::Counter).with("filed_on", visit.today()).with("lang", "it");
    let sent = Sent { version, input, invalid: Invalid::default(), uploads: Vec::new() };
    web::page(&page(&visit, &sent, None))
}

/// The procedure of the visitor's offices, as it was on the day on which the application arrived.
async fn in_force(visit: &Visit, id: ProcedureId, input: &Input) -> Result<Version> {
    let (scope, today) = (visit.scope(May::WorkOnCases), visit.today());
    let on = typed::filed_on(input, today).filter(|on| *on <= today).unwrap_or(today);
    let find = move |tx: &mut Tx<'_>| {
        scope.admit(procedure::find(tx, id)?.office)?;
        match procedure::in_force(tx, id, on) {
            // What arrived before the first version is judged by what holds now.
            Err(Error::NotFound) => procedure::in_force(tx, id, today),
            found => found,
        }
    };
    visit.read(find).await
}

pub(super) async fn post(visit: Visit, Path(procedure): Path<String>, input: Input) -> Reply {
    let version = in_force(&visit, procedure.parse()?, &input).await?;
    let mut sent = Sent { version, input, invalid: Invalid::default(), uploads: Vec::new() };
    bring(&visit, &mut sent).await?;
    if sent.input.ticked("look") {
        return look(&visit, sent).await;
    }
    match try_file(&visit, &sent).await {
        Ok(case) => {
            let message = Message::new("cases-staff-filed-done").with("number", case.name()).with("code", &case.code);
            Ok(web::done(&href(case.id), message))
        }
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, &Sent { invalid, ..sent }, None)),
        Err(other) => Err(other.into()),
    }
}

/// The files that came with the form, and those that an earlier sending of it brought: a form that is refused loses none.
async fn bring(visit: &Visit, sent: &mut Sent) -> Result<()> {
    let person = visit.signed_in()?.id;
    let needed = sent.version.definition.documents.iter().map(|needed| needed.code.clone());
    for code in needed.chain([String::new()]) {
        let kept: Vec<_> = sent.input.all(&format!("kept-{code}")).filter_map(|id| id.parse().ok()).collect();
        let kept = visit.read(move |tx| upload::of(tx, person, &kept)).await?;
        sent.uploads.extend(kept.into_iter().map(|upload| (code.clone(), upload)));
        for file in sent.input.files(&file_name(&code)) {
            match upload::bring(visit, file).await {
                Ok(upload) => sent.uploads.push((code.clone(), upload)),
                Err(Error::Invalid(wrong)) => {
                    let wrong = wrong.0.into_iter().map(|(_, message)| (file_name(&code).into(), message));
                    sent.invalid.0.extend(wrong);
                }
                Err(other) => return Err(other),
            }
        }
    }
    Ok(())
}

/// Fills in who applies from the latest case of the visitor’s offices, without an address that nobody has confirmed: who looks is written down.
async fn look(visit: &Visit, sent: Sent) -> Reply {
    let code = fiscal_code::folded(sent.input.text("fiscal_code"));
    let (scope, by) = (visit.scope(May::WorkOnCases), visit.actor());
    let find = move |tx: &mut Tx<'_>| -> Result<Option<Person>> {
        let Some(case) = list::latest_of(tx, &code, &scope)?.filter(|_| !code.is_empty()) else { return Ok(None) };
        history::reading(tx, &by, &case.subject(), case.office, case.name())?;
        people::applicant(tx, case.id)
    };
    let (key, sent) = match visit.write(find).await? {
        Some(person) => ("cases-staff-new-found", Sent { input: filled(&sent.input, &person), ..sent }),
        None => ("cases-staff-new-not-found", sent),
    };
    web::page(&page(visit, &sent, Some(visit.say(key))))
}

/// The form with a person's data before what was typed: the first of a name is the one that counts.
fn filled(input: &Input, person: &Person) -> Input {
    let born_on = person.born_on.map(|day| day.to_string()).unwrap_or_default();
    let data = [&person.name, &person.fiscal_code, &born_on, &person.address, &person.email, &person.phone];
    let known = PERSON.iter().zip(data).filter(|(_, value)| !value.is_empty());
    let known = known.fold(Input::new(), |known, (name, value)| known.with(name, value));
    Input::of_query(&format!("{}&{}", known.query(), input.query()))
}

async fn try_file(visit: &Visit, sent: &Sent) -> Result<Case> {
    let documents = sent.uploads.iter().map(|(code, upload)| (code.clone(), upload.document.clone())).collect();
    let application = typed::application(&sent.version, &sent.input, documents, visit.today(), sent.invalid.clone())?;
    let (by, app) = (visit.actor(), visit.app().clone());
    let used: Vec<_> = sent.uploads.iter().map(|(_, upload)| upload.id).collect();
    protocol::in_lane(visit.db(), move |tx| {
        upload::used(tx, &used)?;
        Ok(file(tx, &Post::of(&app), &by, &application)?.case)
    })
    .await
}

fn page(visit: &Visit, sent: &Sent, looked: Option<String>) -> Page {
    let typing = Typing { visit, input: &sent.input, invalid: &sent.invalid };
    let definition = &sent.version.definition;
    let fields = typing.fields(definition, &sent.uploads);
    let form = typing.around();
    let around = ["channel", "filed_on"].into_iter().map(|name| form.field(name)).filter(|field| field.error.is_some());
    let is_open = |part: &&str| sent.input.some(&format!("{}{part}", typed::DELEGATE)).is_some();
    Page {
        shell: visit
            .staff_shell(definition.name.it())
            .trail([(visit.say("cases-staff-menu"), HOME), (visit.say("cases-staff-new"), NEW)]),
        action: format!("{NEW}/{}", sent.version.procedure),
        errors: around.chain(fields.errors.iter().cloned()).collect(),
        delegate_open: PERSON.iter().any(is_open),
        accepted: protocol::accepted(),
        fields,
        form,
        looked,
    }
}

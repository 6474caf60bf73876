//! The administrators' pages: organisations, their persons, what they may book, switched off and on.

use askama::Template;
use axum::extract::Path;
use charter::CounterId;
use kernel::db::Tx;
use kernel::history;
use kernel::people::{self, NewPerson};
use kernel::permit::{Held, May, Role};
use kernel::{Error, Invalid, Lang, PersonId, Result};
use web::forms::Check;
use web::{ChangeView, FormView, Input, Pages, Paging, Reply, Routes, Shell, Visit};

use super::organisation::{Delegation, Organisation, OrganisationId, OrganisationKind};
use super::store;
use crate::ids::TypeCode;
use crate::words::Who;

/// How much of an organisation's history is shown.
const CHANGES: i64 = 20;

pub(super) fn routes() -> Routes {
    const MAY: May = May::Administer;
    Routes::new()
        .get("/staff/delegates", MAY, list)
        .post("/staff/delegates", MAY, create)
        .get("/staff/delegates/new", MAY, new)
        .get("/staff/delegates/{id}", MAY, get)
        .post("/staff/delegates/{id}", MAY, rename)
        .post("/staff/delegates/{id}/state", MAY, switch)
        .post("/staff/delegates/{id}/delegations", MAY, delegate)
        .post("/staff/delegates/{id}/persons", MAY, add)
        .post("/staff/delegates/{id}/persons/removal", MAY, remove)
}

#[derive(Template)]
#[template(path = "delegate/list.html")]
struct ListPage {
    shell: Shell,
    form: FormView,
    lines: Vec<(Organisation, u64)>,
    pages: Pages,
    searched: bool,
}

async fn list(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let (paging, text) = (Paging::of(&visit, 25), input.text("q").to_owned());
    let searched = !text.is_empty();
    let (lines, total) = visit.read(move |tx| store::page(tx, &text, paging.limit(), paging.offset())).await?;
    web::page(&ListPage {
        shell: visit.staff_shell(visit.say("agenda-delegates-title")).trail([]),
        form: FormView::new(&visit, "agenda-delegates", input, Invalid::default()),
        lines,
        pages: paging.pages(&visit, total),
        searched,
    })
}

#[derive(Template)]
#[template(path = "delegate/new.html")]
struct NewPage {
    shell: Shell,
    form: FormView,
    refused: bool,
}

async fn new(visit: Visit) -> Reply {
    show_new(&visit, Input::new(), Invalid::default())
}

fn show_new(visit: &Visit, input: Input, invalid: Invalid) -> Reply {
    let refused = !invalid.is_empty();
    let page = NewPage {
        shell: visit.staff_shell(visit.say("agenda-organisation-new")).trail(trail(visit)),
        form: organisation_form(visit, input, invalid),
        refused,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

fn trail(visit: &Visit) -> [(String, &'static str); 1] {
    [(visit.say("agenda-delegates-title"), "/staff/delegates")]
}

fn organisation_form(visit: &Visit, input: Input, invalid: Invalid) -> FormView {
    FormView::new(visit, "agenda-organisation", input, invalid).with_words(
        "kind",
        "agenda-organisation-kind",
        OrganisationKind::ALL,
        false,
    )
}

fn href(id: OrganisationId) -> String {
    format!("/staff/delegates/{id}")
}

/// An organisation as a form gives it.
fn read(input: &Input, before: Organisation) -> Result<Organisation> {
    let mut check = Check::new(input);
    let name = check.required("name", 120);
    let kind = check.choice("kind");
    let contact = check.optional("contact", 200);
    check.done()?;
    Ok(Organisation { name, kind: kind.ok_or(Error::NotFound)?, contact, ..before })
}

async fn create(visit: Visit, input: Input) -> Reply {
    let blank = Organisation {
        id: visit.db().ids().make(),
        revision: 0,
        name: String::new(),
        kind: OrganisationKind::Patronato,
        contact: String::new(),
        active: true,
    };
    let (id, by) = (blank.id, visit.actor());
    let done = match read(&input, blank) {
        Ok(one) => visit.write(move |tx| store::save_organisation(tx, &by, &one)).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(web::done(&href(id), "agenda-organisation-made")),
        Err(Error::Invalid(invalid)) => show_new(&visit, input, invalid),
        Err(other) => Err(other.into()),
    }
}

#[derive(Template)]
#[template(path = "delegate/organisation.html")]
struct Page {
    shell: Shell,
    one: Organisation,
    href: String,
    form: FormView,
    person: FormView,
    delegation: FormView,
    errors: Vec<web::Field>,
    /// Counter and type, in words and as the forms send them, with the places a week.
    delegations: Vec<(String, String, u16)>,
    persons: Vec<(PersonId, String, String)>,
    changes: Vec<ChangeView>,
}

/// What the page shows of an organisation.
struct Known {
    one: Organisation,
    delegations: Vec<(String, String, u16)>,
    choices: Vec<(String, String)>,
    persons: Vec<(PersonId, String, String)>,
    changes: Vec<history::Change>,
}

fn known(tx: &mut Tx<'_>, id: OrganisationId, lang: Lang) -> Result<Known> {
    let one = store::organisation(tx, id)?;
    let mut delegations = Vec::new();
    for delegation in store::delegations(tx, id)? {
        let label = label(tx, delegation.counter, &delegation.kind, lang)?;
        delegations.push((label, format!("{} {}", delegation.counter, delegation.kind), delegation.weekly));
    }
    let kinds = crate::kinds(tx)?;
    let mut choices = Vec::new();
    for (_, offer) in crate::offering(tx, None, None)? {
        if kinds.iter().any(|kind| kind.code == offer.kind && kind.who != Who::Staff) {
            let label = label(tx, offer.counter, &offer.kind, lang)?;
            choices.push((format!("{} {}", offer.counter, offer.kind), label));
        }
    }
    Ok(Known {
        delegations,
        choices,
        persons: store::persons(tx, id)?,
        changes: history::of(tx, &one.subject(), CHANGES, 0)?.0,
        one,
    })
}

/// "Sportello Unico di Roma – Nulla osta · Consegna dei documenti".
pub(super) fn label(tx: &mut Tx<'_>, counter: CounterId, kind: &TypeCode, lang: Lang) -> Result<String> {
    let place = charter::counter_place(tx, counter, lang)?;
    Ok(format!("{} – {} · {}", place.office_name, place.name, crate::words(tx, kind, lang)?.name))
}

async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    show(&visit, id.parse()?, "", Input::new(), Invalid::default()).await
}

/// The page, with one of its forms as it was refused.
async fn show(visit: &Visit, id: OrganisationId, which: &str, input: Input, invalid: Invalid) -> Reply {
    let lang = visit.lang();
    let known = visit.read(move |tx| known(tx, id, lang)).await?;
    let refused = !invalid.is_empty();
    let of = |form: &str, stored: Input| {
        if form == which { (input.clone(), invalid.clone()) } else { (stored, Invalid::default()) }
    };
    let stored = Input::new()
        .with("name", &known.one.name)
        .with("kind", known.one.kind)
        .with("contact", &known.one.contact)
        .with("revision", known.one.revision);
    let (edit, edit_wrong) = of("edit", stored);
    let (person, person_wrong) = of("person", Input::new());
    let (what, what_wrong) = of("delegation", Input::new().with("weekly", 5));
    let forms = [
        organisation_form(visit, edit, edit_wrong),
        FormView::new(visit, "agenda-delegate-person", person, person_wrong),
        FormView::new(visit, "agenda-delegation", what, what_wrong).with_choices("what", known.choices),
    ];
    let errors = forms.iter().flat_map(FormView::errors).collect();
    let [form, person, delegation] = forms;
    let page = Page {
        shell: visit.staff_shell(&known.one.name).trail(trail(visit)),
        href: href(id),
        form,
        person,
        delegation,
        errors,
        delegations: known.delegations,
        persons: known.persons,
        changes: known.changes.iter().map(|change| ChangeView::new(visit, change)).collect(),
        one: known.one,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

/// Back to the page with what was done, or with the form that was refused.
async fn answer(
    visit: &Visit,
    id: OrganisationId,
    form: &'static str,
    input: Input,
    done: Result<()>,
    said: &'static str,
) -> Reply {
    match done {
        Ok(()) => Ok(web::done(&href(id), said)),
        Err(Error::Invalid(invalid)) => show(visit, id, form, input, invalid).await,
        Err(Error::Conflict(why)) => Ok(web::told(&href(id), "warning", why)),
        Err(other) => Err(other.into()),
    }
}

async fn rename(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let (id, by, sent): (OrganisationId, _, _) = (id.parse()?, visit.actor(), input.clone());
    let done = visit.write(move |tx| {
        let before = store::organisation(tx, id)?;
        let revision = sent.text("revision").parse().unwrap_or(0);
        store::save_organisation(tx, &by, &read(&sent, Organisation { revision, ..before })?)
    });
    let done = done.await;
    answer(&visit, id, "edit", input, done, "agenda-saved").await
}

/// Switches an organisation off, or on again: what it has booked stays.
async fn switch(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let (id, by, active): (OrganisationId, _, _) = (id.parse()?, visit.actor(), input.text("active") == "yes");
    let done = visit.write(move |tx| {
        let before = store::organisation(tx, id)?;
        store::save_organisation(tx, &by, &Organisation { active, ..before })
    });
    let done = done.await;
    let said = if active { "agenda-organisation-on" } else { "agenda-organisation-off" };
    answer(&visit, id, "state", input, done, said).await
}

async fn delegate(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let (id, by): (OrganisationId, _) = (id.parse()?, visit.actor());
    let mut check = Check::new(&input);
    let what = input.text("what").split_once(' ');
    let what = what.and_then(|(counter, kind)| Some((counter.parse().ok()?, kind.parse().ok()?)));
    if what.is_none() {
        check.invalid.add("what", "web-field-choice");
    }
    check.required("weekly", 4);
    let weekly = check.whole("weekly", 0, 1000).and_then(|weekly| u16::try_from(weekly).ok()).unwrap_or(0);
    let done = match (check.done(), what) {
        (Ok(()), Some((counter, kind))) => {
            let one = Delegation { counter, kind, weekly };
            visit.write(move |tx| store::save_delegation(tx, &by, id, &one)).await
        }
        (Err(error), _) => Err(error),
        (Ok(()), None) => Err(Error::NotFound),
    };
    let done = match done {
        Err(Error::NotFound) => Err(Error::field("what", "web-field-choice")),
        done => done,
    };
    answer(&visit, id, "delegation", input, done, "agenda-saved").await
}

/// Gives a person an account that books for the organisation; one who has such an account keeps it.
async fn add(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let (id, by): (OrganisationId, _) = (id.parse()?, visit.actor());
    let mut check = Check::new(&input);
    let (email, name) = (check.required("email", 200), check.required("name", 200));
    let done = match check.done() {
        Ok(()) => {
            let opening = web::Opening::new(&visit, &name, Lang::It);
            let role = Held { role: Role::Delegate, office: None };
            let new = NewPerson { email, name, password_hash: None, must_change_password: false, roles: vec![role] };
            visit
                .write(move |tx| {
                    let person = match people::by_email(tx, &new.email)? {
                        None => opening.open(tx, &by, &new)?,
                        Some(known) if people::roles(tx, known.id)? == [role] => known.id,
                        Some(_) => return Err(Error::field("email", "agenda-delegate-person-staff")),
                    };
                    store::add_person(tx, &by, id, person)
                })
                .await
        }
        Err(error) => Err(error),
    };
    answer(&visit, id, "person", input, done, "agenda-delegate-person-added").await
}

async fn remove(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let (id, by, person): (OrganisationId, _, PersonId) = (id.parse()?, visit.actor(), input.text("person").parse()?);
    let done = visit.write(move |tx| store::remove_person(tx, &by, id, person)).await;
    answer(&visit, id, "person", input, done, "agenda-delegate-person-removed").await
}

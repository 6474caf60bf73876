//! Opening registers and saying who keeps them: one for each body of the visitor's offices.

use askama::Template;
use charter::{OfficeRow, Slice};
use kernel::db::Tx;
use kernel::permit::{May, Scope};
use kernel::{Error, Invalid, Lang, OfficeId, Result};
use web::forms::Check;
use web::{Field, FormView, Input, Reply, Shell, Visit};

use super::place::{HOME, SET_UP};
use crate::registers::{Numbering, Register, save_register};
use crate::store;

#[derive(Template)]
#[template(path = "protocol_set_up.html")]
struct Page {
    shell: Shell,
    bodies: Vec<BodyForm>,
}

/// A body with its register's form.
struct BodyForm {
    name: String,
    code: String,
    open: bool,
    revision: u64,
    /// Its fields, with identifiers of their own: the page has one form for each body.
    keeper: Field,
    area: Field,
    numbering: Field,
    form: FormView,
}

/// A body in which the visitor may keep the register.
struct Found {
    code: String,
    name: String,
    offices: Vec<OfficeRow>,
    register: Option<Register>,
}

/// The bodies whose register the visitor keeps, or has an office that could. A register that is kept by another office does not show.
fn find(tx: &mut Tx<'_>, scope: &Scope, lang: Lang) -> Result<Vec<Found>> {
    let all = charter::offices(tx, None, Slice::ALL, lang)?.items;
    let registers = store::registers::all(tx)?;
    let mut found: Vec<Found> = Vec::new();
    for office in all.iter().filter(|office| scope.has(office.id)) {
        if let Some(body) = found.iter_mut().find(|body| body.code == office.body_code) {
            body.offices.push(office.clone());
            continue;
        }
        let of_body = |id: OfficeId| all.iter().any(|other| other.id == id && other.body_code == office.body_code);
        let register = registers.iter().find(|register| of_body(register.keeper)).cloned();
        let (code, name) = (office.body_code.clone(), office.body_name.clone());
        found.push(Found { code, name, offices: vec![office.clone()], register });
    }
    found.retain(|body| body.register.as_ref().is_none_or(|register| scope.has(register.keeper)));
    Ok(found)
}

pub(super) async fn get(visit: Visit) -> Reply {
    show(&visit, Input::new(), Invalid::default()).await
}

async fn show(visit: &Visit, typed: Input, invalid: Invalid) -> Reply {
    let (scope, lang) = (visit.scope(May::KeepRegister), visit.lang());
    let found = visit.read(move |tx| find(tx, &scope, lang)).await?;
    let refused = !invalid.is_empty();
    let form = |body: &Found| {
        let chosen = typed.some("body") == Some(&body.code);
        let stored = match &body.register {
            Some(register) => Input::new()
                .with("keeper", register.keeper)
                .with("area", &register.area)
                .with("numbering", register.numbering),
            None => Input::new().with("numbering", Numbering::Own),
        };
        let (input, invalid) = if chosen { (typed.clone(), invalid.clone()) } else { (stored, Invalid::default()) };
        let offices = body.offices.iter().map(|office| (office.id.to_string(), office.name.clone()));
        FormView::new(visit, "protocol-set-up", input, invalid).with_choices("keeper", offices).with_words(
            "numbering",
            "protocol-numbering",
            Numbering::ALL,
            false,
        )
    };
    let own = |field: Field, body: &Found| Field { id: format!("{}-{}", field.id, body.code), ..field };
    let bodies = found.iter().map(|body| {
        let form = form(body);
        BodyForm {
            name: body.name.clone(),
            code: body.code.clone(),
            open: body.register.is_some(),
            revision: body.register.as_ref().map_or(0, |register| register.revision),
            keeper: own(form.required("keeper"), body),
            area: own(form.field("area"), body),
            numbering: own(form.required("numbering"), body),
            form,
        }
    });
    let page = Page {
        bodies: bodies.collect(),
        shell: visit.staff_shell(visit.say("protocol-tab-set-up")).trail([(visit.say("protocol-menu"), HOME)]),
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    match try_save(&visit, &input).await {
        Ok(()) => Ok(web::done(SET_UP, "protocol-set-up-done")),
        Err(Error::Invalid(invalid)) => show(&visit, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn try_save(visit: &Visit, input: &Input) -> Result<()> {
    let (scope, by, lang, body) =
        (visit.scope(May::KeepRegister), visit.actor(), visit.lang(), input.text("body").to_owned());
    let mut check = Check::new(input);
    let (keeper, area, numbering) =
        (check.choice::<OfficeId>("keeper"), check.optional("area", 100), check.choice("numbering"));
    let revision = check.whole("revision", 0, i64::MAX).unwrap_or(0);
    check.done()?;
    let (keeper, numbering) =
        keeper.zip(numbering).ok_or_else(|| Error::internal("a form without a choice and without an error"))?;
    visit
        .write(move |tx| {
            let found = find(tx, &scope, lang)?.into_iter().find(|found| found.code == body).ok_or(Error::NotFound)?;
            if !found.offices.iter().any(|office| office.id == keeper) {
                return Err(Error::field("keeper", "protocol-keeper-elsewhere"));
            }
            let register = match found.register {
                Some(register) => {
                    Register { revision: revision.unsigned_abs(), keeper, area: area.clone(), numbering, ..register }
                }
                None => Register {
                    id: tx.id(),
                    revision: 0,
                    body: charter::office(tx, keeper)?.body,
                    keeper,
                    area: area.clone(),
                    numbering,
                    opened_at: tx.now(),
                },
            };
            save_register(tx, &by, &register)
        })
        .await
}

//! Registering by form.

use askama::Template;
use kernel::db::Tx;
use kernel::ledger::Channel;
use kernel::permit::Caller;
use kernel::{Error, Invalid, Lang, Message, Result};
use web::forms::Check;
use web::{FormView, Input, Reply, Shell, Visit};

use super::form::{self, Row};
use super::place::{HOME, NEW, Place, Tabs, Which};
use crate::document::accepted;
use crate::emergency::Emergency;
use crate::register::{Registered, in_lane, register};
use crate::registration::Direction;
use crate::store::emergencies;
use crate::upload::{self, Upload};

#[derive(Template)]
#[template(path = "protocol_new.html")]
struct Page {
    shell: Shell,
    tabs: Tabs,
    form: FormView,
    errors: Vec<web::Field>,
    rows: Vec<Row>,
    uploads: Vec<Upload>,
    accepted: String,
    body: String,
    several_offices: bool,
    emergency: Option<Emergency>,
}

/// What the form needs of the database.
struct Found {
    place: Place,
    emergency: Option<Emergency>,
    uploads: Vec<Upload>,
}

fn find(tx: &mut Tx<'_>, caller: &Caller, visit: &Visit, input: &Input, lang: Lang) -> Result<Found> {
    let place = Place::find(tx, caller, &Which::named(input.some("body")), lang)?;
    if place.offices.is_empty() {
        return Err(Error::Forbidden);
    }
    let emergency = match input.some("emergency") {
        None => None,
        Some(id) => Some(emergencies::find(tx, id.parse()?)?).filter(|one| one.register == place.register.id),
    };
    let uploads = form::kept(tx, visit, input)?;
    Ok(Found { place, emergency, uploads })
}

async fn read(visit: &Visit, input: &Input) -> Result<Found> {
    let (caller, own, input, lang) = (visit.signed_in()?.clone(), visit.clone(), input.clone(), visit.lang());
    visit.read(move |tx| find(tx, &caller, &own, &input, lang)).await
}

pub(super) async fn get(visit: Visit) -> Reply {
    let asked = Input::of_query(visit.query());
    let found = read(&visit, &asked).await?;
    let input = Input::new()
        .with_some("body", asked.some("body"))
        .with_some("emergency", asked.some("emergency"))
        .with("direction", asked.some("direction").unwrap_or(Direction::Incoming.word()))
        .with("channel", Channel::Counter);
    web::page(&page(&visit, found, input, Invalid::default()))
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    let mut found = read(&visit, &input).await?;
    let mut invalid = Invalid::default();
    let brought = form::bring(&visit, &input, &mut invalid).await?;
    found.uploads.extend(brought);
    if input.ticked("more") && invalid.is_empty() {
        return web::page(&page(&visit, found, input, invalid));
    }
    match try_register(&visit, &found, &input, invalid).await {
        Ok(Registered::Done(done)) => {
            let message = Message::new("protocol-registered").with("number", done.name());
            Ok(web::done(&format!("/staff/protocol/registrations/{}", done.id), message))
        }
        Ok(Registered::Asked(_)) => Ok(web::told(&found.place.href(HOME), "info", "protocol-asked")),
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, found, input, invalid)),
        Err(other) => Err(other.into()),
    }
}

async fn try_register(visit: &Visit, found: &Found, input: &Input, already: Invalid) -> Result<Registered> {
    let mut check = Check::new(input);
    check.invalid = already;
    let office = found.place.office(input.some("office")).ok_or(Error::NotFound)?;
    let documents = found.uploads.iter().map(|upload| upload.document.clone()).collect();
    let zone = visit.db().clock().zone();
    let read = form::read(&mut check, input, office, found.emergency.as_ref(), documents, zone);
    if let Some(entry) = &read
        && let Err(Error::Invalid(wrong)) = entry.check(visit.today())
    {
        let new = wrong.0.into_iter().filter(|(field, _)| check.invalid.on(field).is_none()).collect::<Vec<_>>();
        check.invalid.0.extend(new);
    }
    check.done()?;
    let entry = read.ok_or_else(|| Error::internal("a form without an entry and without an error"))?;
    let (by, used) = (visit.actor(), found.uploads.iter().map(|upload| upload.id).collect::<Vec<_>>());
    in_lane(visit.db(), move |tx| {
        upload::used(tx, &used)?;
        register(tx, &entry, &by)
    })
    .await
}

fn page(visit: &Visit, found: Found, input: Input, invalid: Invalid) -> Page {
    let place = &found.place;
    let rows = form::rows(visit, &input, &invalid);
    let form = form::view(visit, place, input, invalid);
    Page {
        shell: place.shell(visit, visit.say("protocol-tab-new")),
        tabs: place.tabs(visit, NEW),
        errors: form::errors(&form, &rows),
        form,
        rows,
        accepted: accepted(),
        body: place.body_code.clone(),
        several_offices: place.offices.len() > 1,
        emergency: found.emergency,
        uploads: found.uploads,
    }
}

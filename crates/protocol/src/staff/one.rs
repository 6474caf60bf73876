//! One registration: what was written, its documents, its annulment, who read it.

use askama::Template;
use axum::extract::Path;
use kernel::permit::May;
use kernel::{Error, Invalid, Result, history};
use web::{ChangeView, FormView, Input, Reply, Shell, Visit, show};

use super::documents::may_add;
use super::place::{HOME, Place, Tabs};
use crate::document::accepted;
use crate::emergency::Emergency;
use crate::registration::{Kept, Registration, RegistrationId};
use crate::store::{self, documents, emergencies};

/// How much of its history is shown.
const CHANGES: i64 = 50;

#[derive(Template)]
#[template(path = "protocol_one.html")]
struct Page {
    shell: Shell,
    tabs: Tabs,
    one: Registration,
    href: String,
    direction: String,
    channel: String,
    office: String,
    body: String,
    stamp: String,
    /// Its number and moment in the register of emergency, in words.
    recovered: Option<String>,
    documents: Vec<DocumentLine>,
    accepted: String,
    may_add: bool,
    may_annul: bool,
    form: FormView,
    changes: Vec<ChangeView>,
}

/// A document in the list.
struct DocumentLine {
    href: String,
    size: String,
    kept: Kept,
}

/// What the page reads.
struct Found {
    place: Place,
    one: Registration,
    documents: Vec<Kept>,
    emergency: Option<Emergency>,
    may_add: bool,
    changes: Vec<history::Change>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    show(&visit, id.parse()?, Input::new(), Invalid::default()).await
}

/// The page, with what was typed into its form and refused.
pub(super) async fn show(visit: &Visit, id: RegistrationId, input: Input, invalid: Invalid) -> Reply {
    let found = match read(visit, id).await {
        Err(Error::NotFound) => return waiting(visit, id).await,
        found => found?,
    };
    let refused = !invalid.is_empty();
    let (one, place) = (found.one, found.place);
    let href = format!("/staff/protocol/registrations/{}", one.id);
    let line = |kept: Kept| DocumentLine {
        href: format!("{href}/documents/{}", kept.id),
        size: show::bytes(visit.lang(), kept.document.bytes),
        kept,
    };
    let page = Page {
        shell: place.shell(visit, visit.fill("protocol-one-title", &[("number", one.name().into())])),
        tabs: place.tabs(visit, HOME),
        direction: visit.say(&format!("protocol-direction-{}", one.entry.direction)),
        channel: visit.say(&format!("protocol-channel-{}", one.entry.channel)),
        office: place.office_name(one.entry.office).to_owned(),
        stamp: stamp(visit, &place, &one),
        body: place.body.clone(),
        recovered: found.emergency.zip(one.entry.emergency.as_ref()).map(|(emergency, recovered)| {
            let at = show::time(visit.lang(), visit.db().clock(), recovered.at);
            let args = [("name", emergency.name().into()), ("number", recovered.number.into())];
            format!("{} · {at}", visit.fill("protocol-recovered-as", &args))
        }),
        documents: found.documents.into_iter().map(line).collect(),
        accepted: accepted(),
        may_add: found.may_add,
        may_annul: one.annulled.is_none() && visit.may(May::AnnulRegistrations, one.entry.office),
        form: FormView::new(visit, "protocol-annul", input, invalid),
        changes: found.changes.iter().map(|change| ChangeView::new(visit, change)).collect(),
        href,
        one,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

async fn read(visit: &Visit, id: RegistrationId) -> Result<Found> {
    let (caller, by, lang) = (visit.signed_in()?.clone(), visit.actor(), visit.lang());
    // Who looks at a person's data is written down (GDPR art. 5 c. 2).
    visit
        .write(move |tx| {
            let (place, one) = Place::registration(tx, &caller, id, lang)?;
            history::reading(tx, &by, &one.subject(), one.entry.office, &one.name())?;
            let documents = documents::of(tx, &one.key())?;
            let emergency = match &one.entry.emergency {
                Some(recovered) => Some(emergencies::find(tx, recovered.emergency)?),
                None => None,
            };
            let may_add = may_add(tx, &one)?;
            let changes = history::of(tx, &one.subject(), CHANGES, 0)?.0;
            Ok(Found { place, one, documents, emergency, may_add, changes })
        })
        .await
}

/// What waits for a number from outside has no page yet: the visitor is told so.
async fn waiting(visit: &Visit, id: RegistrationId) -> Reply {
    let scope = visit.scope(May::Register);
    match visit.read(move |tx| store::asked::find(tx, id, &scope)).await? {
        Some(_) => Ok(web::told(HOME, "info", "protocol-asked")),
        None => Err(Error::NotFound.into()),
    }
}

/// The stamp (segnatura, DPR 445/2000 art. 55): body, area, number, day, direction.
pub(super) fn stamp(visit: &Visit, place: &Place, one: &Registration) -> String {
    let day = show::date(visit.lang(), one.day);
    let number = visit.fill("protocol-stamp", &[("number", one.digits().into()), ("day", day.into())]);
    let parts = [place.body.as_str(), place.register.area.as_str(), &number];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{} – {}", parts.join(" – "), one.entry.direction.letter())
}

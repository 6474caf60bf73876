//! The pages of an address that waits for its owner: the one to which the mail leads, and what the case's own page says and offers meanwhile.

use askama::Template;
use axum::extract::Path;
use kernel::db::Tx;
use kernel::{Error, Invalid, OfficeId, Result};
use web::addresses::{SENT_MOST, secret};
use web::{Check, Field, FormView, Input, Reply, Shell, Visit};

use super::own;
use crate::address::{self, Party};
use crate::ids::{CaseLink, PartyId};
use crate::person::Role;
use crate::tell::Post;

#[derive(Template)]
#[template(path = "follow_address.html")]
struct Page {
    shell: Shell,
    action: String,
    email: String,
    office: String,
    form: FormView,
    refused: bool,
}

type Key = (String, String);

/// Asks for the code before it confirms: mail servers follow links by themselves, and strangers may press buttons.
pub(super) async fn get(visit: Visit, Path(key): Path<Key>) -> Reply {
    show(&visit, key, Input::new(), Invalid::default()).await
}

async fn show(visit: &Visit, (id, secret): Key, input: Input, invalid: Invalid) -> Reply {
    let (party, action, lang) = (id.parse::<PartyId>()?, format!("/addresses/{id}/{secret}"), visit.lang());
    let read = move |tx: &mut Tx<'_>| {
        let (case, party) = address::waiting(tx, party, &secret)?;
        Ok((party.email, office(tx, case.office, lang)?))
    };
    let (email, office) = match visit.read(read).await {
        Err(Error::Conflict(message)) => return Ok(web::told("/cases", "info", message)),
        found => found?,
    };
    let refused = !invalid.is_empty();
    let page = Page {
        shell: visit.shell(visit.say("cases-address-title")).trail([(visit.say("cases-find-title"), "/cases")]),
        action,
        email,
        office,
        form: FormView::new(visit, "cases-find", input, invalid),
        refused,
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

fn office(tx: &mut Tx<'_>, id: OfficeId, lang: kernel::Lang) -> Result<String> {
    Ok(charter::office_page_by_id(tx, id, lang)?.office.name)
}

pub(super) async fn post(visit: Visit, Path(key): Path<Key>, input: Input) -> Reply {
    match confirm(&visit, &key, &input).await {
        Ok(link) => Ok(web::done(&format!("/cases/{link}"), "cases-address-confirmed")),
        Err(Error::Invalid(invalid)) => show(&visit, key, input, invalid).await,
        Err(Error::Conflict(message)) => Ok(web::told("/cases", "info", message)),
        Err(other) => Err(other.into()),
    }
}

async fn confirm(visit: &Visit, (id, secret): &Key, input: &Input) -> Result<CaseLink> {
    let mut check = Check::new(input);
    let code = web::codes::typed(&check.required("code", 40));
    check.done()?;
    let (id, secret, app): (PartyId, _, _) = (id.parse()?, secret.clone(), visit.app().clone());
    let network = visit.address().to_owned();
    let confirm = move |tx: &mut Tx<'_>| address::confirm(tx, &Post::of(&app), (id, &secret), (&code, &network));
    visit.write(confirm).await?.ok_or_else(|| Error::field("code", "cases-find-none"))
}

/// The link once more, to the same address or to the one that was meant.
pub(super) async fn mend(visit: Visit, Path((link, role)): Path<(String, String)>, input: Input) -> Reply {
    let (link, role): (CaseLink, Role) = (link.parse()?, role.parse()?);
    let (app, secret, email) = (visit.app().clone(), secret(&visit), input.text("email").to_owned());
    let to = format!("/cases/{link}");
    let done = visit.write(move |tx| address::mend(tx, &Post::of(&app), link, (role, &email, &secret))).await;
    match done {
        Err(Error::Invalid(invalid)) => own::show(&visit, link, Some((role, input, invalid))).await,
        done => web::answered(&to, done.map(|()| web::done(&to, "cases-address-sent"))),
    }
}

/// An address that waits, as the case's page shows it.
pub(super) struct Waiting {
    pub(super) role: Role,
    pub(super) email: String,
    /// Whether the link can be sent once more.
    pub(super) mendable: bool,
    pub(super) field: Field,
    pub(super) errors: Vec<Field>,
}

impl Waiting {
    /// Those of a case that wait; beside the one whose form was refused stands what is wrong.
    pub(super) fn of(visit: &Visit, parties: &[Party], typed: Option<(Role, Input, Invalid)>) -> Vec<Self> {
        let waiting = |party: &Party| {
            let refused = typed.as_ref().filter(|(role, ..)| *role == party.role);
            let begun = || (Input::new().with("email", &party.email), Invalid::default());
            let (input, invalid) = refused.map_or_else(begun, |(_, input, invalid)| (input.clone(), invalid.clone()));
            let field = FormView::new(visit, "cases-apply", input, invalid).required("email");
            // Two may wait on one page.
            let field = Field { id: format!("field-email-{}", party.role), ..field };
            Self {
                role: party.role,
                email: party.email.clone(),
                mendable: party.address.as_ref().is_some_and(|address| address.sent < SENT_MOST),
                errors: refused.map(|_| field.clone()).into_iter().collect(),
                field,
            }
        };
        parties.iter().filter(|party| party.waits()).map(waiting).collect()
    }
}

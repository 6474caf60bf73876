//! Registering by a program, under a name of its own (`Idempotency-Key`): sent again, it gets the same registration and makes no other.

use axum::http::HeaderMap;
use kernel::db::Tx;
use kernel::permit::{May, Scope};
use kernel::{Error, OfficeId, PersonId, Result};
use utoipa::ToSchema;
use web::{Check, Input, Problem, Reply, Sent, Visit, pointed};

use super::shown::{ProtocolRegistration, made, with_documents};
use crate::entry::{CORRESPONDENTS_MOST, DOCUMENTS_MOST};
use crate::register::{Registered, in_lane, register};
use crate::registration::{Correspondent, Direction, Document, Entry, Received, Registration, RegistrationId};
use crate::store::{self, requests, uploads};
use crate::upload::{self, UploadId};

/// A name that somebody else could choose by chance is none.
const NAME: std::ops::RangeInclusive<usize> = 16..=100;
/// How much is read of one member.
const LINE: usize = 1000;

/// What is to be registered.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct NewRegistration {
    /// incoming, outgoing or internal.
    direction: String,
    /// counter, post, `certified_mail`, email, online, app or other.
    channel: String,
    /// At most 500 characters.
    subject: String,
    /// The class in the body's filing plan.
    class: Option<String>,
    /// Who sent it, or to whom it goes; at least one, save of an internal document.
    correspondents: Vec<NewCorrespondent>,
    /// The number that the sender gave it.
    received_number: Option<String>,
    /// The date that the sender gave it.
    #[schema(format = Date)]
    received_on: Option<String>,
    /// Identifiers of documents that were sent before, the document itself first.
    documents: Option<Vec<String>>,
}

/// Who sent a document, or gets it.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct NewCorrespondent {
    name: String,
    address: Option<String>,
    tax_code: Option<String>,
}

const KNOWN: [&str; 10] = [
    "direction",
    "channel",
    "subject",
    "class",
    "correspondents/*/name",
    "correspondents/*/address",
    "correspondents/*/tax_code",
    "received_number",
    "received_on",
    "documents/*",
];

/// Registers a document of the token's office. The same request under the same name gets the same registration, for good.
#[utoipa::path(post, path = "/api/v1/protocol/registrations", tag = "protocol", security(("token" = [])),
    params(("Idempotency-Key" = String, Header, description = "The request's name: 16 to 100 characters that nothing else has")),
    request_body = NewRegistration,
    responses(
        (status = 201, description = "Registered, or asked for at the body's other system", body = ProtocolRegistration),
        (status = 401, description = "The token is missing or not valid (problem details)"),
        (status = 404, description = "The office's body has no register (problem details)"),
        (status = 422, description = "Something is wrong with it (problem details)")))]
pub(super) async fn post(visit: Visit, headers: HeaderMap, sent: Sent) -> Reply {
    let (person, office) = (visit.signed_in()?.id, office(&visit)?);
    let input = sent.input(&KNOWN)?;
    let name = name(&headers)?;
    let body = sent.fingerprint()?;
    let (entry, ids) = read(&input, office).map_err(named)?;
    let (by, own) = (visit.actor(), visit.clone());
    let done = in_lane(visit.db(), move |tx| {
        if let Some((before, id)) = requests::find(tx, person, &name)? {
            let same = before == body;
            return if same {
                again(tx, &own, id)
            } else {
                Err(Error::field("Idempotency-Key", "protocol-api-key-used"))
            };
        }
        let entry = Entry { documents: brought(tx, person, &ids)?, ..entry.clone() };
        let registered = register(tx, &entry, &by)?;
        for id in &ids {
            uploads::remove(tx, *id)?;
        }
        requests::insert(tx, person, (&name, &body), registered.id())?;
        match registered {
            Registered::Done(one) => with_documents(tx, &own, &one),
            Registered::Asked(id) => Ok(ProtocolRegistration::asked(id, &entry)),
        }
    });
    made(&done.await.map_err(named)?)
}

/// The office of the token, or the only one of whoever asks without.
fn office(visit: &Visit) -> Result<OfficeId> {
    match visit.scope(May::Register) {
        Scope::Offices(offices) if offices.len() == 1 => Ok(offices[0]),
        _ => Err(Error::Forbidden),
    }
}

fn name(headers: &HeaderMap) -> Result<String, Problem> {
    let name = headers.get("idempotency-key").and_then(|name| name.to_str().ok()).unwrap_or_default().trim();
    if NAME.contains(&name.len()) {
        Ok(name.to_owned())
    } else {
        Err(Error::field("Idempotency-Key", "protocol-api-key").into())
    }
}

fn again(tx: &mut Tx<'_>, visit: &Visit, id: RegistrationId) -> Result<ProtocolRegistration> {
    let found: Result<Registration> = store::registrations::find(tx, id);
    match found {
        Ok(one) => with_documents(tx, visit, &one),
        Err(Error::NotFound) => {
            let asked = store::asked::find(tx, id, &Scope::All)?.ok_or(Error::NotFound)?;
            Ok(ProtocolRegistration::asked(id, &asked.entry))
        }
        Err(other) => Err(other),
    }
}

fn brought(tx: &mut Tx<'_>, person: PersonId, ids: &[UploadId]) -> Result<Vec<Document>> {
    let found = upload::of(tx, person, ids)?;
    if found.len() < ids.len() {
        return Err(Error::field("documents", "protocol-api-documents"));
    }
    Ok(found.into_iter().map(|upload| upload.document).collect())
}

fn read(input: &Input, office: OfficeId) -> Result<(Entry, Vec<UploadId>)> {
    let mut check = Check::new(input);
    let (direction, channel) = (check.choice::<Direction>("direction"), check.choice("channel"));
    let (subject, class) = (check.required("subject", LINE), check.optional("class", LINE));
    let received = Received { number: check.optional("received_number", LINE), on: check.date("received_on") };
    let (mut ids, mut wrong) = (Vec::new(), false);
    for number in 0..=DOCUMENTS_MOST {
        if let Some(id) = input.some(&format!("documents/{number}")) {
            id.parse().map_or_else(|_| wrong = true, |id| ids.push(id));
        }
    }
    if wrong {
        check.invalid.add("documents", "protocol-api-documents");
    }
    check.done()?;
    let (direction, channel) =
        direction.zip(channel).ok_or_else(|| Error::internal("a body without a choice and without an error"))?;
    let correspondents = correspondents(input);
    let (about, emergency, documents) = (None, None, Vec::new());
    let entry =
        Entry { office, direction, channel, subject, class, correspondents, received, about, emergency, documents };
    Ok((entry, ids))
}

fn correspondents(input: &Input) -> Vec<Correspondent> {
    let text = |number: usize, part: &str| input.text(&format!("correspondents/{number}/{part}")).to_owned();
    let given = |number: &usize| input.names().any(|name| name.starts_with(&format!("correspondents/{number}/")));
    (0..=CORRESPONDENTS_MOST)
        .take_while(given)
        .map(|number| Correspondent {
            name: text(number, "name"),
            address: text(number, "address"),
            tax_code: text(number, "tax_code").to_uppercase(),
        })
        .collect()
}

/// The parts of the body by their pointers: the form's rows are the members of a list.
fn named(error: Error) -> Problem {
    let Error::Invalid(mut invalid) = error else { return error.into() };
    if invalid.on("Idempotency-Key").is_some() {
        return Error::Invalid(invalid).into();
    }
    for (field, _) in &mut invalid.0 {
        if let Some((part, number)) =
            field.split_once('-').filter(|(_, number)| number.bytes().all(|c| c.is_ascii_digit()))
        {
            *field = format!("correspondents/{number}/{part}").into();
        }
    }
    pointed(Error::Invalid(invalid))
}

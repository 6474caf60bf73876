//! Convoking people by the office's own programs: who is invited, how it stands, taken back.

use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, header};
use axum::response::IntoResponse;
use kernel::db::Tx;
use kernel::{Result, history};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Input, Reply, Sent, Visit};

use super::booking::NewApplicant;
use super::once::{Name, Outcome, once, refused};
use super::{moment, tag, unchanged};
use crate::convocation::{Convocation, ConvocationId, Invited, invite, of_counter, wanted, withdraw};
use crate::notice::Post;
use crate::reception::found::Found;

/// Somebody who is to be convoked.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct NewConvocation {
    /// The code of a type for those who are convoked.
    r#type: String,
    /// The case; it is convoked once at a time.
    case: String,
    /// The last day on which the person may book; none where there is no end.
    last_day: Option<String>,
    /// Who. The messages are in Italian where no language is given.
    applicant: NewApplicant,
    /// Where the letter goes: needed where no mail address is given.
    address: Option<PostalAddress>,
}

/// Where a letter goes.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct PostalAddress {
    /// Street and number, "c/o" included.
    street: String,
    postcode: Option<String>,
    town: String,
    /// "RM"; none abroad.
    province: Option<String>,
    /// None in Italy.
    country: Option<String>,
}

/// What a program sends, each member beside the name that the form has for it.
const MEMBERS: [(&str, &str); 14] = [
    ("type", "kind"),
    ("case", "case"),
    ("last_day", "last_day"),
    ("applicant/name", "name"),
    ("applicant/email", "email"),
    ("applicant/phone", "phone"),
    ("applicant/born_on", "born_on"),
    ("applicant/fiscal_code", "fiscal_code"),
    ("applicant/lang", "lang"),
    ("address/street", "street"),
    ("address/postcode", "postcode"),
    ("address/town", "town"),
    ("address/province", "province"),
    ("address/country", "country"),
];

/// A convocation as the counter sees it.
#[derive(Serialize, ToSchema)]
pub(super) struct Convoked {
    id: String,
    /// Rises with each change: the `ETag`.
    revision: u64,
    /// What the letter says, for who types it.
    code: String,
    /// The invitation's own address: who has it books by it. For the person alone.
    url: String,
    r#type: String,
    case: String,
    name: String,
    /// `invited`, `due` (a letter is due), `printed`, `sent` (the letter), `booked`, `done`, `lapsed` or `withdrawn`.
    #[schema(example = "invited")]
    state: &'static str,
    /// `none` (no address is known), `waiting`, `sent` or `failed`.
    mail: &'static str,
    #[schema(format = Date, example = "2026-10-05")]
    invited_on: String,
    #[schema(format = Date)]
    mailed_on: Option<String>,
    /// The first day on which a letter is due; none while the mail waits.
    #[schema(format = Date)]
    letter_due_on: Option<String>,
    #[schema(format = Date)]
    letter_sent_on: Option<String>,
    #[schema(format = Date)]
    last_day: Option<String>,
    #[schema(format = Date)]
    withdrawn_on: Option<String>,
    /// The last appointment that was booked for it.
    appointment: Option<ConvokedAppointment>,
    /// Whether it is only an exercise.
    rehearsal: bool,
}

/// The appointment that somebody has chosen.
#[derive(Serialize, ToSchema)]
pub(super) struct ConvokedAppointment {
    code: String,
    #[schema(example = "2026-10-07T10:00:00+02:00")]
    starts_at: String,
    /// `booked`, `served`, `no_show`, `cancelled` or `called_off`.
    state: &'static str,
}

impl Convoked {
    fn new(tx: &mut Tx<'_>, visit: &Visit, one: &Convocation) -> Result<Self> {
        let booking = one.booking.map(|id| crate::booking(tx, id)).transpose()?;
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
        Ok(Self {
            id: one.id.to_string(),
            revision: one.revision,
            code: one.code.clone(),
            url: format!("{}/invitations/{}", visit.app().settings().public_url, one.link),
            r#type: one.kind.to_string(),
            case: one.person.case.clone(),
            name: one.person.applicant.name.clone(),
            state: one.stands.word(),
            mail: one.mail.word(),
            invited_on: one.invited_on.to_string(),
            mailed_on: day(one.mailed_on),
            letter_due_on: day(one.due_on),
            letter_sent_on: day(one.lettered_on),
            last_day: day(one.last_day),
            withdrawn_on: day(one.withdrawn_on),
            appointment: booking.map(|booking| ConvokedAppointment {
                code: booking.code,
                starts_at: moment(visit, booking.starts_at),
                state: booking.state.word(),
            }),
            rehearsal: one.rehearsal,
        })
    }

    fn outcome(tx: &mut Tx<'_>, visit: &Visit, status: u16, id: ConvocationId) -> Result<Outcome> {
        let one = crate::convocation::read(tx, id)?;
        let shown = Self::new(tx, visit, &one)?;
        Ok(Outcome::Done(status, Some(one.revision), serde_json::to_value(shown)?))
    }
}

/// Invites somebody to choose the appointment for a case.
#[utoipa::path(post, path = "/api/v1/reception/{counter}/convocations", tag = "reception", security(("token" = [])),
    params(
        ("Idempotency-Key" = String, Header, description = "The request's own name, 16 to 100 characters, a new one for each person")),
    request_body(content = NewConvocation, example = json!({
        "type": "ritiro-nulla-osta", "case": "P-7/2026", "last_day": "2026-12-18",
        "applicant": { "name": "Amina Diallo", "email": "amina@example.it", "lang": "fr" },
        "address": { "street": "Via Roma 1", "postcode": "00184", "town": "Roma", "province": "RM" } })),
    responses(
        (status = 200, description = "The case was convoked already, and stays as it is", body = Convoked),
        (status = 201, description = "The convocation, with its revision as ETag", body = Convoked),
        (status = 404, description = "There is no such counter, it is another office's, or it does not receive the type (problem details)"),
        (status = 422, description = "Something in it is wrong: `errors` names each part by its JSON pointer. The case is convoked already with another name; the person could be reached in no way (problem details)")))]
pub(super) async fn post(visit: Visit, headers: HeaderMap, Path(counter): Path<String>, sent: Sent) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let input = sent.input(&MEMBERS.map(|(member, _)| member))?;
    let form = MEMBERS.iter().fold(Input::new(), |form, (member, field)| form.with_some(field, input.some(member)));
    let wanted = wanted(&form, found.id(), visit.today()).map_err(refused)?;
    let name = Name::of(&visit, &headers, &sent, true)?;
    let (own, by) = (visit.clone(), visit.actor());
    once(&visit, name, move |tx| match invite(tx, &Post::of(own.app()), &by, &wanted)? {
        Invited::New(one) => Convoked::outcome(tx, &own, 201, one.id),
        Invited::Known(one) => Convoked::outcome(tx, &own, 200, one.id),
    })
    .await
}

/// How a convocation stands.
#[utoipa::path(get, path = "/api/v1/reception/{counter}/convocations/{id}", tag = "reception", security(("token" = [])),
    responses(
        (status = 200, description = "The convocation, with its revision as ETag", body = Convoked),
        (status = 404, description = "There is no such convocation at this counter (problem details)")))]
pub(super) async fn get(visit: Visit, Path((counter, id)): Path<(String, String)>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (id, counter, by, own) = (id.parse()?, found.id(), visit.actor(), visit.clone());
    // Who looks at a person's data is written down (GDPR art. 5 c. 2).
    let (revision, shown) = visit
        .write(move |tx| {
            let one = of_counter(tx, counter, id)?;
            history::reading(tx, &by, &one.subject(), one.office, &one.code)?;
            Ok((one.revision, Convoked::new(tx, &own, &one)?))
        })
        .await?;
    let response = ([(header::ETAG, tag(revision))], Json(shown)).into_response();
    Ok(crate::citizen::private(response))
}

/// Takes a convocation back; who was invited by mail is told.
#[utoipa::path(post, path = "/api/v1/reception/{counter}/convocations/{id}/withdrawal", tag = "reception", security(("token" = [])),
    responses(
        (status = 200, description = "The convocation, withdrawn", body = Convoked),
        (status = 404, description = "There is no such convocation at this counter (problem details)"),
        (status = 409, description = "The appointment is booked (it is cancelled first), or it is over (problem details)")))]
pub(super) async fn withdrawal(
    visit: Visit,
    headers: HeaderMap,
    Path((counter, id)): Path<(String, String)>,
    sent: Sent,
) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (id, counter): (ConvocationId, _) = (id.parse()?, found.id());
    visit.read(move |tx| of_counter(tx, counter, id)).await?;
    sent.input(&[])?;
    let name = Name::of(&visit, &headers, &sent, false)?;
    let (own, by) = (visit.clone(), visit.actor());
    once(&visit, name, move |tx| {
        if !unchanged(&headers, of_counter(tx, counter, id)?.revision) {
            return Ok(Outcome::Changed);
        }
        withdraw(tx, &Post::of(own.app()), &by, id)?;
        Convoked::outcome(tx, &own, 200, id)
    })
    .await
}

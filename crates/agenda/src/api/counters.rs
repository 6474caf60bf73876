//! Where appointments can be booked, and for what.

use axum::http::HeaderMap;
use charter::CounterId;
use kernel::db::Tx;
use kernel::{Lang, Result};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Input, Reply, Visit};

use crate::ids::TypeCode;
use crate::store;
use crate::words::Who;

/// A counter that gives appointments to the public.
#[derive(Serialize, ToSchema)]
pub(super) struct AgendaCounter {
    /// Its identifier.
    #[schema(example = "019a1b2c-3d4e-7f50-8a1b-2c3d4e5f6071")]
    id: String,
    name: String,
    address: String,
    directions: String,
    /// The office's code.
    office: String,
    office_name: String,
    /// The last day of the trial, where the counter is in one.
    pilot_until: Option<String>,
    /// What it receives people for.
    types: Vec<AppointmentType>,
}

/// A type of appointment as a counter receives it.
#[derive(Serialize, ToSchema)]
pub(super) struct AppointmentType {
    #[schema(example = "informazioni")]
    code: String,
    name: String,
    instructions: String,
    /// What to bring, one thing a line.
    bring: String,
    /// How long it takes, in minutes.
    minutes: u16,
    /// anyone, or convoked: only who was invited for a case, by the link of the invitation.
    who: &'static str,
    /// How many people may come together.
    people_most: u16,
    /// How many a person may have ahead at one time; no limit, where none is given. With a limit the day of birth is asked.
    per_person: Option<u16>,
    /// `none`, `on_request` or needed: whether an interpreter or mediator takes part.
    help: &'static str,
    /// The languages of that help.
    languages: Vec<String>,
    /// The service of the charter that it serves.
    service: Option<String>,
}

/// Counters with the types of appointment that the public books there.
#[utoipa::path(get, path = "/api/v1/counters", tag = "agenda",
    params(
        ("type" = Option<String>, Query, description = "Only those that receive this type"),
        ("lang" = Option<String>, Query, description = "it, en, fr, es, ro, sq, ar, uk or zh; else as Accept-Language asks")),
    responses((status = 200, description = "The counters, by office", body = Vec<AgendaCounter>)))]
pub(super) async fn list(visit: Visit, headers: HeaderMap) -> Reply {
    let lang = visit.lang();
    let kind = Input::of_query(visit.query()).some("type").map(str::parse).transpose()?;
    let found = visit.read(move |tx| counters(tx, kind.as_ref(), lang)).await?;
    let bytes = serde_json::to_vec(&found).map_err(kernel::Error::from)?;
    Ok(charter::open_data::answer(&headers, "application/json", bytes))
}

fn counters(tx: &mut Tx<'_>, kind: Option<&TypeCode>, lang: Lang) -> Result<Vec<AgendaCounter>> {
    let kinds = store::types::all(tx)?;
    let mut found: Vec<(CounterId, AgendaCounter)> = Vec::new();
    for (agenda, offer) in store::counters::offering(tx, kind, None)? {
        let Some(kind) = kinds.iter().find(|kind| kind.code == offer.kind && kind.who != Who::Staff) else { continue };
        if found.last().is_none_or(|(id, _)| *id != agenda.counter) {
            let place = charter::counter_place(tx, agenda.counter, lang)?;
            let counter = AgendaCounter {
                id: agenda.counter.to_string(),
                name: place.name,
                address: place.address,
                directions: place.directions,
                office: place.office_code,
                office_name: place.office_name,
                pilot_until: agenda.pilot_until.map(|day| day.to_string()),
                types: Vec::new(),
            };
            found.push((agenda.counter, counter));
        }
        let words = kind.words(lang);
        let kind = AppointmentType {
            code: kind.code.to_string(),
            name: words.name.clone(),
            instructions: words.instructions.clone(),
            bring: words.bring.clone(),
            minutes: offer.minutes.unwrap_or(kind.minutes),
            who: kind.who.word(),
            people_most: kind.people_most,
            per_person: kind.per_person,
            help: kind.help.word(),
            languages: super::availability::languages(tx, kind, agenda.office)?,
            service: offer.service.map(|id| charter::service_by_id(tx, id, lang)).transpose()?.map(|found| found.code),
        };
        if let Some((_, counter)) = found.last_mut() {
            counter.types.push(kind);
        }
    }
    Ok(found.into_iter().map(|(_, counter)| counter).collect())
}

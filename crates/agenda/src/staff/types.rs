//! The predefined types that a counter receives: switched on one by one, with the service that each serves.

use askama::Template;
use axum::extract::Path;
use kernel::{Result, ServiceId};
use web::{Choice, Input, MenuItem, Reply, Shell, Visit};

use super::found::Found;
use crate::ids::TypeCode;
use crate::kind::{Kind, Offer};

#[derive(Template)]
#[template(path = "agenda_types.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    rows: Vec<Row>,
}

/// A type, switched on or not.
struct Row {
    code: TypeCode,
    name: String,
    instructions: String,
    who: String,
    minutes: String,
    usual: u16,
    on: bool,
    services: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (kinds, offers, services) = read(&visit, &found).await?;
    let rows = kinds.iter().map(|kind| row(&visit, kind, &offers, &services)).collect();
    let (shell, lead, tabs) = (found.shell(&visit, "agenda-tab-types"), found.name(), found.tabs(&visit));
    web::page(&Page { shell, lead, tabs, rows })
}

type Services = Vec<(ServiceId, String, String)>;

async fn read(visit: &Visit, found: &Found) -> Result<(Vec<Kind>, Vec<Offer>, Services)> {
    let (counter, office) = (found.place.id, found.place.office);
    visit
        .read(move |tx| Ok((crate::kinds(tx)?, crate::offers(tx, counter)?, charter::service_codes(tx, office)?)))
        .await
}

fn row(visit: &Visit, kind: &Kind, offers: &[Offer], services: &Services) -> Row {
    let offer = offers.iter().find(|offer| offer.kind == kind.code);
    let words = kind.words(visit.lang());
    let none = Choice { value: String::new(), label: visit.say("web-choice-none"), selected: false };
    let service = |(id, _, name): &(ServiceId, String, String)| Choice {
        value: id.to_string(),
        label: name.clone(),
        selected: offer.and_then(|offer| offer.service) == Some(*id),
    };
    Row {
        code: kind.code.clone(),
        name: words.name.clone(),
        instructions: words.instructions.clone(),
        who: visit.say(&format!("agenda-who-{}", kind.who)),
        minutes: offer.and_then(|offer| offer.minutes).map(|minutes| minutes.to_string()).unwrap_or_default(),
        usual: kind.minutes,
        on: offer.is_some(),
        services: std::iter::once(none).chain(services.iter().map(service)).collect(),
    }
}

pub(super) async fn post(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (kinds, _, services) = read(&visit, &found).await?;
    let counter = found.place.id;
    let known = |id: &ServiceId| services.iter().any(|(service, ..)| service == id);
    let on = kinds.iter().filter(|kind| input.ticked(&format!("on.{}", kind.code)));
    let offers: Vec<Offer> = (0_u16..)
        .zip(on)
        .map(|(position, kind)| Offer {
            counter,
            kind: kind.code.clone(),
            service: input.text(&format!("service.{}", kind.code)).parse().ok().filter(known),
            minutes: input.text(&format!("minutes.{}", kind.code)).parse().ok().filter(|n| (1..=480).contains(n)),
            position,
        })
        .collect();
    let by = visit.actor();
    visit.write(move |tx| crate::save_offers(tx, &by, counter, &offers)).await?;
    Ok(web::done(&found.href("types"), "agenda-saved"))
}

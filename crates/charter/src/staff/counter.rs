//! One counter of an office, new or known.

use axum::extract::Path;
use kernel::{Error, Lang, Result};
use serde::Deserialize;
use web::{Input, Reply, Visit};

use super::counters::of_code;
use super::form::{Builder, Kind, words};
use super::found::{self, office_shell};
use super::input::stored;
use super::page::{FormPage, Refused, mark, unchanged};
use super::reader::Reader;
use crate::office::{Counter, OfficePage};
use crate::values::Listed;
use crate::words::AccessMode;

/// The office, and its counter; a new one where none is named.
#[derive(Deserialize)]
pub(super) struct Address {
    code: String,
    counter: Option<String>,
}

async fn find(visit: &Visit, address: &Address) -> Result<(OfficePage, Option<Counter>)> {
    let page = found::office(visit, &address.code).await?;
    let known = address.counter.as_ref().map(|counter| of_code(&page, counter)).transpose()?;
    Ok((page, known))
}

pub(super) async fn get(visit: Visit, Path(address): Path<Address>) -> Reply {
    let (page, known) = find(&visit, &address).await?;
    let input = match &known {
        Some(counter) => stored(counter)?.with("staff_note", &counter.note),
        None => Input::new().with("desks", 1).with("position", page.counters.len()),
    };
    show(&visit, &page, known.as_ref(), &input, &Refused::default())
}

fn show(visit: &Visit, page: &OfficePage, known: Option<&Counter>, input: &Input, refused: &Refused) -> Reply {
    let mut form = Builder::new(visit, input, &refused.invalid);
    form.must(Kind::Text, "name");
    form.must(Kind::Text, "code");
    form.put(Kind::Text, "address");
    form.put(Kind::Text, "coordinates");
    form.put(Kind::Area, "directions");
    form.must(Kind::Number, "desks");
    form.many("access", &words(visit, "charter-access-mode", AccessMode::ALL, false));
    form.put(Kind::Number, "position");
    form.put(Kind::Area, "staff_note");
    let form = form.done(refused.revision(input, mark(&known)?));
    let list = format!("/staff/charter/offices/{}/counters", page.office.code);
    let title = if known.is_some() { "charter-staff-counter" } else { "charter-staff-counter-new" };
    let mut shown = FormPage::new(visit, office_shell(visit, page, title), form, &list);
    shown.lead.clone_from(&page.office.name);
    shown.more = known.map(|one| (visit.say("charter-staff-counter-remove"), format!("{list}/{}/removal", one.code)));
    shown.answer(visit, refused)
}

pub(super) async fn post(visit: Visit, Path(address): Path<Address>, input: Input) -> Reply {
    let (page, known) = find(&visit, &address).await?;
    match save(&visit, &page, known.as_ref(), &input).await {
        Ok(()) => {
            let list = format!("/staff/charter/offices/{}/counters", page.office.code);
            Ok(web::done(&list, "charter-staff-saved"))
        }
        Err(error) => show(&visit, &page, known.as_ref(), &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, page: &OfficePage, known: Option<&Counter>, input: &Input) -> Result<()> {
    let mut read = Reader::new(input);
    let counter = Counter {
        id: known.map_or_else(|| visit.db().ids().make(), |one| one.id),
        office: page.office.id,
        position: read.whole("position", 0, 10_000).unwrap_or_default(),
        code: read.must("code"),
        name: read.must("name"),
        address: read.text("address"),
        coordinates: read.coordinates("coordinates"),
        directions: read.text("directions"),
        desks: read.whole("desks", 1, 1_000).and_then(|desks| desks.try_into().ok()).unwrap_or(1),
        access: Listed(read.many("access")),
        note: read.text("staff_note"),
    };
    read.and(counter.check())?;
    let (by, seen) = (visit.actor(), input.text("revision").to_owned());
    let is_known = known.is_some();
    visit
        .write(move |tx| {
            let counters = crate::office_page_by_id(tx, counter.office, Lang::It)?.counters;
            let now = counters.into_iter().find(|one| one.id == counter.id);
            if is_known && now.is_none() {
                return Err(Error::NotFound);
            }
            if is_known {
                unchanged(&now, &seen)?;
            }
            crate::save_counter(tx, &by, &counter)
        })
        .await
}

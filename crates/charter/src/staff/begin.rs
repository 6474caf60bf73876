//! A new draft: empty, or a copy of one of the office's charters.

use kernel::{Error, Invalid, OfficeId, Result};
use web::{Input, Reply, Visit};

use super::form::{Builder, Choices, Kind};
use super::found;
use super::page::{FormPage, Refused};
use super::reader::Reader;
use crate::ids::CharterId;
use crate::office::OfficeRow;

/// The visitor's offices, and the charters that can be copied, each as its office and its name.
struct Sources {
    offices: Vec<OfficeRow>,
    charters: Vec<(CharterId, OfficeId, i16, String)>,
}

async fn sources(visit: &Visit) -> Result<Sources> {
    let offices = found::offices(visit).await?;
    let ids: Vec<(OfficeId, String)> = offices.iter().map(|office| (office.id, office.name.clone())).collect();
    let charters = visit
        .read(move |tx| {
            let mut all = Vec::new();
            for (office, name) in &ids {
                let own = crate::charters_of(tx, *office)?.into_iter();
                all.extend(own.map(|one| (one.id, *office, one.year, format!("{name}: {} {}", one.title, one.year))));
            }
            Ok(all)
        })
        .await?;
    Ok(Sources { offices, charters })
}

pub(super) async fn get(visit: Visit) -> Reply {
    let asked = Input::of_query(visit.query());
    let sources = sources(&visit).await?;
    let office = match asked.some("office") {
        Some(code) => Some(sources.offices.iter().find(|office| office.code == code).ok_or(Error::NotFound)?),
        None => sources.offices.first(),
    };
    // Last year's charter is where most of the next one comes from.
    let last = office.and_then(|office| sources.charters.iter().find(|(_, of, ..)| *of == office.id));
    let year = last.map_or(visit.today().year(), |(_, _, year, _)| (*year + 1).max(visit.today().year()));
    let input = Input::new()
        .with_some("office", office.map(|office| &office.code))
        .with_some("copy_of", last.map(|(id, ..)| id))
        .with_some("draft_title", last.is_none().then(|| visit.say("charter-staff-title-usual")))
        .with("year", year);
    show(&visit, &sources, &input, &Refused::default())
}

fn show(visit: &Visit, sources: &Sources, input: &Input, refused: &Refused) -> Reply {
    let offices: Choices =
        sources.offices.iter().map(|one| (one.code.clone(), format!("{} – {}", one.body_name, one.name))).collect();
    let empty = (String::new(), visit.say("charter-staff-from-nothing"));
    let copies = sources.charters.iter().map(|(id, _, _, name)| (id.to_string(), name.clone()));
    let mut form = Builder::new(visit, input, &refused.invalid);
    form.choose("office", &offices);
    form.must(Kind::Number, "year");
    form.choose("copy_of", &std::iter::once(empty).chain(copies).collect());
    form.put(Kind::Text, "draft_title");
    let shell =
        visit.staff_shell(visit.say("charter-staff-begin")).trail([(visit.say("charter-page-menu"), "/staff/charter")]);
    let mut page = FormPage::new(visit, shell, form.done(0), "/staff/charter");
    page.button = visit.say("charter-staff-begin-do");
    page.lead = visit.say("charter-staff-begin-lead");
    page.answer(visit, refused)
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    let sources = sources(&visit).await?;
    match save(&visit, &sources, &input).await {
        Ok(id) => Ok(web::done(&format!("/staff/charter/charters/{id}"), "charter-staff-begun")),
        Err(error) => show(&visit, &sources, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, sources: &Sources, input: &Input) -> Result<CharterId> {
    let mut read = Reader::new(input);
    let code = read.must("office");
    if read.text("year").is_empty() {
        read.wrong("year", "charter-required");
    }
    let year = read.whole("year", 1990, 2100).and_then(|year| i16::try_from(year).ok()).unwrap_or_default();
    let (from, title) = (read.word::<CharterId>("copy_of"), read.text("draft_title"));
    let office = sources.offices.iter().find(|office| office.code == code).map(|office| office.id);
    if office.is_none() {
        read.wrong("office", "web-field-choice");
    }
    // A charter is copied within its office: another one's services are not this one's.
    if from.is_some_and(|from| !sources.charters.iter().any(|(id, of, ..)| *id == from && Some(*of) == office)) {
        read.wrong("copy_of", "charter-staff-from-another");
    }
    if from.is_none() && title.is_empty() {
        read.wrong("draft_title", "charter-required");
    }
    read.done()?;
    let office = office.ok_or_else(|| Error::Invalid(Invalid::default()))?;
    let by = visit.actor();
    visit
        .write(move |tx| match from {
            Some(from) => {
                crate::draft::copy(tx, &by, from, year, Some(title.as_str()).filter(|title| !title.is_empty()))
            }
            None => crate::draft::begin(tx, &by, office, year, &title),
        })
        .await
}

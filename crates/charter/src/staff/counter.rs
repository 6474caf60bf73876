//! One counter of an office, new or known.

use axum::extract::Path;
use kernel::{Error, Lang, Result};
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

pub(super) async fn get(visit: Visit, Path((code, counter)): Path<(String, String)>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let counter = of_code(&page, &counter)?;
    let input = stored(&counter)?.with("staff_note", &counter.note);
    show(&visit, &page, Some(&counter), &input, &Refused::default())
}

pub(super) async fn get_new(visit: Visit, Path(code): Path<String>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let input = Input::new().with("desks", 1).with("position", page.counters.len());
    show(&visit, &page, None, &input, &Refused::default())
}

fn show(visit: &Visit, page: &OfficePage, known: Option<&Counter>, input: &Input, refused: &Refused) -> Reply {
    let mut form = Builder::new(visit, input, &refused.invalid);
    form.must(Kind::Text, "name");
    form.must(Kind::Text, "code");
    form.put(Kind::Text, "address");
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

pub(super) async fn post(visit: Visit, Path((code, counter)): Path<(String, String)>, input: Input) -> Reply {
    let page = found::office(&visit, &code).await?;
    let counter = of_code(&page, &counter)?;
    answer(&visit, &page, Some(&counter), &input).await
}

pub(super) async fn post_new(visit: Visit, Path(code): Path<String>, input: Input) -> Reply {
    let page = found::office(&visit, &code).await?;
    answer(&visit, &page, None, &input).await
}

async fn answer(visit: &Visit, page: &OfficePage, known: Option<&Counter>, input: &Input) -> Reply {
    match save(visit, page, known, input).await {
        Ok(()) => {
            let list = format!("/staff/charter/offices/{}/counters", page.office.code);
            Ok(web::done(&list, "charter-staff-saved"))
        }
        Err(error) => show(visit, page, known, input, &Refused::of(error)?),
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
        directions: read.text("directions"),
        desks: read.whole("desks", 1, 1_000).and_then(|desks| desks.try_into().ok()).unwrap_or(1),
        access: Listed(read.many("access")),
        note: read.text("staff_note"),
    };
    read.done()?;
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

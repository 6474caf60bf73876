//! How an office and its counters are reached.

use axum::extract::Path;
use kernel::{Lang, Result};
use web::{Input, Reply, Visit};

use super::counters::{choices, of_id};
use super::form::{Kind, words};
use super::found;
use super::input::{packed, stored_rows};
use super::office;
use super::page::{Refused, unchanged};
use super::reader::Reader;
use crate::ids::LineId;
use crate::office::{Contact, OfficePage};
use crate::words::ContactKind;

/// Contacts of services stand on their sheets.
fn own(page: &OfficePage) -> Vec<Contact> {
    page.contacts.iter().filter(|one| one.service.is_none()).cloned().collect()
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let list = own(&page);
    let input = stored_rows("contacts", &list)?;
    show(&visit, &page, &input, &Refused::default())
}

fn show(visit: &Visit, page: &OfficePage, input: &Input, refused: &Refused) -> Reply {
    let (kinds, counters) = (words(visit, "charter-contact-kind", ContactKind::ALL, false), choices(visit, page));
    office::part(visit, page, ("contacts", input, refused), &own(page), |form| {
        form.rows("contacts", |form, row| {
            vec![
                form.selected(Kind::Select, &format!("{row}kind"), &kinds),
                form.control(Kind::Text, &format!("{row}value")),
                form.control(Kind::Text, &format!("{row}label")),
                form.selected(Kind::Select, &format!("{row}counter"), &counters),
            ]
        });
    })
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, input: Input) -> Reply {
    let page = found::office(&visit, &code).await?;
    let input = packed(&input, "contacts", &["value", "label"]);
    match save(&visit, &page, &input).await {
        Ok(()) => Ok(web::done(visit.path(), "charter-staff-saved")),
        Err(error) => show(&visit, &page, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, page: &OfficePage, input: &Input) -> Result<()> {
    let known: Vec<LineId> = page.contacts.iter().map(|one| one.id).collect();
    let mut read = Reader::new(input);
    let list = read.rows("contacts", |row| Contact {
        id: row.id(&known, || visit.db().ids().make()),
        counter: of_id(row, page),
        service: None,
        kind: row.chosen("kind", ContactKind::Phone),
        value: row.must("value"),
        label: row.text("label"),
    });
    read.done()?;
    let (by, office, seen) = (visit.actor(), page.office.id, input.text("revision").to_owned());
    visit
        .write(move |tx| {
            unchanged(&own(&crate::office_page_by_id(tx, office, Lang::It)?), &seen)?;
            crate::save_contacts(tx, &by, office, &list)
        })
        .await
}

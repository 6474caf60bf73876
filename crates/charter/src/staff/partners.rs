//! With whom an office works: the services of its own network and those of the wider one.

use axum::extract::Path;
use kernel::{Lang, Result};
use web::{Input, Reply, Visit};

use super::form::{Kind, words};
use super::found;
use super::input::{numbered, packed, stored_rows};
use super::office;
use super::page::{Refused, unchanged};
use super::reader::Reader;
use crate::ids::LineId;
use crate::office::{OfficePage, Partner};
use crate::words::Network;

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let list = &page.partners;
    let input = numbered(stored_rows("partners", list)?, "partners", list.len());
    show(&visit, &page, &input, &Refused::default())
}

fn show(visit: &Visit, page: &OfficePage, input: &Input, refused: &Refused) -> Reply {
    let networks = words(visit, "charter-network", Network::ALL, false);
    office::part(visit, page, ("partners", input, refused), &page.partners, |form| {
        form.rows("partners", |form, row| {
            vec![
                form.control(Kind::Number, &format!("{row}place")),
                form.selected(Kind::Select, &format!("{row}network"), &networks),
                form.control(Kind::Text, &format!("{row}name")),
                form.control(Kind::Text, &format!("{row}role")),
                form.control(Kind::Number, &format!("{row}units")),
            ]
        });
    })
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, input: Input) -> Reply {
    let page = found::office(&visit, &code).await?;
    let input = packed(&input, "partners", &["name", "role", "units"]);
    match save(&visit, &page, &input).await {
        Ok(()) => Ok(web::done(visit.path(), "charter-staff-saved")),
        Err(error) => show(&visit, &page, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, page: &OfficePage, input: &Input) -> Result<()> {
    let known: Vec<LineId> = page.partners.iter().map(|one| one.id).collect();
    let mut read = Reader::new(input);
    let list = read.rows("partners", |row| Partner {
        id: row.id(&known, || visit.db().ids().make()),
        network: row.chosen("network", Network::Restricted),
        name: row.must("name"),
        role: row.text("role"),
        units: row.whole("units", 1, 100_000).and_then(|units| units.try_into().ok()),
    });
    read.done()?;
    let (by, office, seen) = (visit.actor(), page.office.id, input.text("revision").to_owned());
    visit
        .write(move |tx| {
            unchanged(&crate::office_page_by_id(tx, office, Lang::It)?.partners, &seen)?;
            crate::save_partners(tx, &by, office, &list)
        })
        .await
}

//! The promises in words of a draft: courtesy, personal attention, privacy.

use axum::extract::Path;
use web::{Input, Reply, Visit};

use super::edit;
use super::form::Kind;
use super::found::{self, Charter};
use super::input::{numbered, packed, stored_rows};
use super::page::Refused;
use super::reader::Reader;
use crate::draft::Edit;
use crate::ids::LineId;
use crate::standard::Quality;

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let list = &charter.book.qualities;
    let input = numbered(stored_rows("qualities", list)?, "qualities", list.len());
    let input = list
        .iter()
        .enumerate()
        .fold(input, |input, (at, one)| input.with(&format!("qualities.{at}.staff_note"), &one.note));
    show(&visit, &charter, &input, &Refused::default()).await
}

async fn show(visit: &Visit, charter: &Charter, input: &Input, refused: &Refused) -> Reply {
    let (_, services) = found::services(visit, charter.book.charter.office).await?;
    edit::show(visit, charter, ("qualities", input, refused), |form| {
        form.rows("qualities", |form, row| {
            vec![
                form.control(Kind::Number, &format!("{row}place")),
                form.selected(Kind::Select, &format!("{row}service"), &services),
                form.control(Kind::Text, &format!("{row}factor")),
                form.control(Kind::Area, &format!("{row}expectation")),
                form.control(Kind::Area, &format!("{row}standard")),
                form.control(Kind::Text, &format!("{row}staff_note")),
            ]
        });
    })
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let input = packed(&input, "qualities", &["factor", "expectation", "standard", "staff_note"]);
    match save(&visit, &charter, &input).await {
        Ok(()) => edit::saved(&charter),
        Err(error) => show(&visit, &charter, &input, &Refused::of(error)?).await,
    }
}

async fn save(visit: &Visit, charter: &Charter, input: &Input) -> kernel::Result<()> {
    let (services, _) = found::services(visit, charter.book.charter.office).await?;
    let known: Vec<LineId> = charter.book.qualities.iter().map(|one| one.id).collect();
    let mut read = Reader::new(input);
    let list = read.rows("qualities", |row| Quality {
        id: row.id(&known, || visit.db().ids().make()),
        service: row.word("service").filter(|service| services.contains(service)),
        factor: row.must("factor"),
        expectation: row.text("expectation"),
        standard: row.text("standard"),
        note: row.text("staff_note"),
    });
    read.done()?;
    edit::save(visit, charter, input, Edit::Qualities(list)).await
}

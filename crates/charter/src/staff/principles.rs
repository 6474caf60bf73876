//! The principles of a draft.

use axum::extract::Path;
use web::{Input, Reply, Visit};

use super::edit;
use super::form::Kind;
use super::found::Charter;
use super::input::{numbered, packed, stored_rows};
use super::page::Refused;
use super::reader::Reader;
use crate::charter::Principle;
use crate::draft::Edit;
use crate::ids::LineId;

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let list = &charter.book.principles;
    let input = numbered(stored_rows("principles", list)?, "principles", list.len());
    show(&visit, &charter, &input, &Refused::default())
}

fn show(visit: &Visit, charter: &Charter, input: &Input, refused: &Refused) -> Reply {
    edit::show(visit, charter, ("principles", input, refused), |form| {
        form.rows("principles", |form, row| {
            vec![
                form.control(Kind::Number, &format!("{row}place")),
                form.control(Kind::Text, &format!("{row}title")),
                form.control(Kind::Area, &format!("{row}text")),
            ]
        });
    })
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let input = packed(&input, "principles", &["title", "text"]);
    match save(&visit, &charter, &input).await {
        Ok(()) => edit::saved(&charter),
        Err(error) => show(&visit, &charter, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, charter: &Charter, input: &Input) -> kernel::Result<()> {
    let known: Vec<LineId> = charter.book.principles.iter().map(|one| one.id).collect();
    let mut read = Reader::new(input);
    let list = read.rows("principles", |row| Principle {
        id: row.id(&known, || visit.db().ids().make()),
        title: row.must("title"),
        text: row.text("text"),
    });
    read.done()?;
    edit::save(visit, charter, input, Edit::Principles(list)).await
}

//! The improvement actions of a draft.

use axum::extract::Path;
use web::{Input, Reply, Visit};

use super::edit;
use super::form::{Kind, words};
use super::found::Charter;
use super::input::{numbered, packed, stored_rows};
use super::page::Refused;
use super::reader::Reader;
use crate::charter::Action;
use crate::draft::Edit;
use crate::ids::LineId;
use crate::words::ActionState;

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let list = &charter.book.actions;
    let input = numbered(stored_rows("actions", list)?, "actions", list.len());
    show(&visit, &charter, &input, &Refused::default())
}

fn show(visit: &Visit, charter: &Charter, input: &Input, refused: &Refused) -> Reply {
    let states = words(visit, "charter-action-state", ActionState::ALL, false);
    edit::show(visit, charter, ("actions", input, refused), |form| {
        form.rows("actions", |form, row| {
            vec![
                form.control(Kind::Number, &format!("{row}place")),
                form.control(Kind::Number, &format!("{row}year")),
                form.control(Kind::Area, &format!("{row}text")),
                form.control(Kind::Date, &format!("{row}due_on")),
                form.selected(Kind::Select, &format!("{row}state"), &states),
                form.control(Kind::Area, &format!("{row}outcome")),
            ]
        });
    })
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let input = packed(&input, "actions", &["year", "text", "due_on", "outcome"]);
    match save(&visit, &charter, &input).await {
        Ok(()) => edit::saved(&charter),
        Err(error) => show(&visit, &charter, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, charter: &Charter, input: &Input) -> kernel::Result<()> {
    let known: Vec<LineId> = charter.book.actions.iter().map(|one| one.id).collect();
    let of_charter = charter.book.charter.year;
    let mut read = Reader::new(input);
    let list = read.rows("actions", |row| Action {
        id: row.id(&known, || visit.db().ids().make()),
        year: row.whole("year", 1990, 2100).and_then(|year| year.try_into().ok()).unwrap_or(of_charter),
        text: row.must("text"),
        due_on: row.date("due_on"),
        state: row.chosen("state", ActionState::Planned),
        outcome: row.text("outcome"),
    });
    read.done()?;
    edit::save(visit, charter, input, Edit::Actions(list)).await
}

//! Title, introduction, closing words and notes of a draft.

use axum::extract::Path;
use web::{Input, Reply, Visit};

use super::edit;
use super::form::Kind;
use super::found::Charter;
use super::page::Refused;
use super::reader::Reader;
use crate::draft::Edit;

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let texts = &charter.book.charter;
    let input = Input::new()
        .with("title", &texts.title)
        .with("introduction", &texts.introduction)
        .with("closing", &texts.closing)
        .with("notes", &texts.notes);
    show(&visit, &charter, &input, &Refused::default())
}

fn show(visit: &Visit, charter: &Charter, input: &Input, refused: &Refused) -> Reply {
    edit::show(visit, charter, ("texts", input, refused), |form| {
        form.must(Kind::Text, "title");
        form.put(Kind::Area, "introduction");
        form.put(Kind::Area, "notes");
        form.put(Kind::Area, "closing");
    })
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    match save(&visit, &charter, &input).await {
        Ok(()) => edit::saved(&charter),
        Err(error) => show(&visit, &charter, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, charter: &Charter, input: &Input) -> kernel::Result<()> {
    let mut read = Reader::new(input);
    let texts = Edit::Texts {
        title: read.must("title"),
        introduction: read.text("introduction"),
        closing: read.text("closing"),
        notes: read.text("notes"),
    };
    read.done()?;
    edit::save(visit, charter, input, texts).await
}

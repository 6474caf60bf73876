//! The principles of an office's charter in force.

use askama::Template;
use axum::extract::Path;
use web::{Reply, Shell, Visit};

use super::prose::{Block, blocks};
use crate::charter::Charter;

#[derive(Template)]
#[template(path = "public/principles.html")]
struct Page {
    shell: Shell,
    code: String,
    charter: Option<Charter>,
    principles: Vec<(String, Vec<Block>)>,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let (lang, today, asked) = (visit.lang(), visit.today(), code.clone());
    let (office, book) = visit
        .read(move |tx| {
            let page = crate::office_page(tx, &asked, lang)?;
            let charter = crate::charter_in_force(tx, page.office.id, today)?;
            let book = charter.map(|charter| crate::charter_book(tx, charter.id, lang)).transpose()?;
            Ok((page, book))
        })
        .await?;
    let here = format!("/offices/{code}");
    let shell =
        visit.shell(visit.say("charter-page-principles-title")).trail([(office.office.name.clone(), here.as_str())]);
    let (charter, principles) = book.map_or((None, Vec::new()), |book| {
        let principles = book.principles.iter().map(|one| (one.title.clone(), blocks(&one.text))).collect();
        (Some(book.charter), principles)
    });
    web::page(&Page {
        shell: shell.described(visit.fill("charter-page-principles-of", &[("office", office.office.name.into())])),
        code,
        charter,
        principles,
    })
}

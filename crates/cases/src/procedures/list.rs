//! The procedures of the visitor's offices: searched, by pages.

use askama::Template;
use charter::{OfficeRow, Slice};
use kernel::Invalid;
use kernel::permit::May;
use web::{FormView, Input, Pages, Paging, Reply, Shell, Visit};

use super::HOME;
use crate::procedure::{State, store};

#[derive(Template)]
#[template(path = "procedures_list.html")]
struct Page {
    shell: Shell,
    form: FormView,
    lines: Vec<Line>,
    pages: Pages,
    filtered: bool,
}

/// A procedure in the list.
struct Line {
    href: String,
    name: String,
    code: String,
    office: String,
    state: State,
    /// The number of the version that holds today.
    number: Option<u32>,
    draft: bool,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let text: String = input.text("q").to_lowercase().chars().take(100).collect();
    let (scope, paging, today, lang) =
        (visit.scope(May::EditProcedures), Paging::of(&visit, 25), visit.today(), visit.lang());
    let found = visit.read(move |tx| {
        let (rows, total) = store::page(tx, &scope, &text, paging.limit(), paging.offset())?;
        Ok((rows, total, store::standing(tx, today)?, charter::offices(tx, None, Slice::ALL, lang)?.items))
    });
    let (rows, total, standing, offices) = found.await?;
    let lines = rows.into_iter().map(|row| {
        let stands = standing.iter().find(|(id, ..)| *id == row.id);
        Line {
            href: format!("{HOME}/{}", row.id),
            office: OfficeRow::named(&offices, row.office).to_owned(),
            number: stands.and_then(|(_, number, _)| *number).filter(|_| !row.is_closed(today)),
            draft: stands.is_some_and(|(.., draft)| *draft),
            state: row.state,
            name: row.name,
            code: row.code,
        }
    });
    web::page(&Page {
        lines: lines.collect(),
        pages: paging.pages(&visit, total),
        filtered: input.some("q").is_some(),
        form: FormView::new(&visit, "cases-procedure-filter", input, Invalid::default()),
        shell: visit.staff_shell(visit.say("cases-procedure-menu")).trail([]),
    })
}

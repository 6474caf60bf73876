//! The mediators of the visitor's offices: searched by name and language, by pages.

use askama::Template;
use kernel::Invalid;
use kernel::permit::May;
use web::{FormView, Input, Pages, Paging, Reply, Shell, Visit};

use super::{SPOKEN, choices, spoken};
use crate::mediator::Mediator;
use crate::store::mediators::{Filter, page};

const A_PAGE: u32 = 25;

#[derive(Template)]
#[template(path = "mediators/list.html")]
struct Page {
    shell: Shell,
    form: FormView,
    lines: Vec<Line>,
    pages: Pages,
    filtered: bool,
    may_change: bool,
}

/// A mediator in the list.
struct Line {
    one: Mediator,
    languages: String,
    office: String,
    /// How many appointments a change has hit.
    hit: u64,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let filter = Filter {
        scope: visit.scope(May::ReceivePeople),
        text: input.text("q").chars().take(120).collect(),
        language: input.some("language").filter(|code| SPOKEN.contains(code)).unwrap_or_default().to_owned(),
        retired: input.ticked("retired"),
    };
    let filtered = ["q", "language", "retired"].iter().any(|field| input.some(field).is_some());
    let (paging, lang) = (Paging::of(&visit, A_PAGE), visit.lang());
    let (found, offices, total) = visit
        .read(move |tx| {
            let (found, total) = page(tx, &filter, paging.limit(), paging.offset())?;
            let offices = charter::offices(tx, None, charter::Slice::ALL, lang)?.items;
            Ok((found, offices, total))
        })
        .await?;
    let office = |one: &Mediator| offices.iter().find(|office| office.id == one.office);
    let lines = found.into_iter().map(|(one, hit)| Line {
        languages: spoken(&visit, &one.languages.0),
        office: office(&one).map(|office| office.name.clone()).unwrap_or_default(),
        one,
        hit,
    });
    let all = (String::new(), visit.say("agenda-mediators-any-language"));
    web::page(&Page {
        shell: visit.staff_shell(visit.say("agenda-mediators-title")).trail([]),
        lines: lines.collect(),
        form: FormView::new(&visit, "agenda-mediators", input, Invalid::default())
            .with_choices("language", std::iter::once(all).chain(choices(&visit, &[]))),
        pages: paging.pages(&visit, total),
        filtered,
        may_change: !visit.scope(May::SetUpAgenda).is_empty(),
    })
}

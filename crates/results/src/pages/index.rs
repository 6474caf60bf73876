//! All offices with their results: the way in.

use askama::Template;
use charter::{OfficeRow, Slice};
use web::{Pages, Paging, Reply, Shell, Visit};

#[derive(Template)]
#[template(path = "results_index.html")]
struct Page {
    shell: Shell,
    offices: Vec<(Vec<i16>, OfficeRow)>,
    pages: Pages,
}

pub(crate) async fn get(visit: Visit) -> Reply {
    let (paging, lang, this_year) = (Paging::of(&visit, 24), visit.lang(), visit.today().year());
    let slice = Slice { limit: 24, offset: paging.offset().unsigned_abs() };
    let (offices, total) = visit
        .read(move |tx| {
            let found = charter::offices(tx, None, slice, lang)?;
            let mut years = super::results::years(tx, this_year)?;
            let with_years = |office: OfficeRow| (years.remove(&office.id).unwrap_or_default(), office);
            let offices: Vec<(Vec<i16>, OfficeRow)> = found.items.into_iter().map(with_years).collect();
            Ok((offices, found.total))
        })
        .await?;
    let shell = visit.shell(visit.say("results-index-title")).trail([]).described(visit.say("results-index-lead"));
    web::page(&Page { shell, offices, pages: paging.pages(&visit, total) })
}

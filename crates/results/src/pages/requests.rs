//! The drill-down: the requests behind a figure, for those who may see them.

use askama::Template;
use axum::extract::Path;
use kernel::ledger::{self, Filter, Outcome, Row};
use kernel::permit::May;
use kernel::{Error, OfficeId, Result, words};
use web::{Pages, Paging, Reply, Shell, Visit};

use crate::figure;
use crate::measure::Measure;
use crate::show;
use crate::table::{self, TableRow};

words! {
    /// Which of the requests behind a figure are listed.
    Part {
        /// All that count.
        Counted = "counted",
        /// Those that were met: the numerator.
        Met = "met",
        /// Those that were missed.
        Missed = "missed",
        /// Those that are open.
        Open = "open",
        /// Those set apart.
        Excluded = "excluded",
    }
}

#[derive(Template)]
#[template(path = "requests.html")]
struct Page {
    shell: Shell,
    office: String,
    year: i16,
    row: TableRow,
    realised: String,
    fraction: String,
    part: Part,
    rows: Vec<Row>,
    pages: Pages,
}

pub(crate) async fn get(visit: Visit, Path((code, year, key)): Path<(String, i16, String)>) -> Reply {
    let part: Part = web::Input::of_query(visit.query()).text("part").parse().unwrap_or(Part::Counted);
    let paging = Paging::of(&visit, 50);
    let (scope, today, lang) = (visit.scope(May::SeeRequests), visit.today(), visit.lang());
    let (limit, offset) = (paging.limit(), paging.offset());
    let (row, rows, total, office) = visit
        .read(move |tx| {
            let office = charter::office_id(tx, &code)?;
            if !scope.has(office) {
                return Err(Error::NotFound);
            }
            let table = table::computed(tx, office, year, today, lang)?;
            let row = table.rows.into_iter().find(|row| row.key == key).ok_or(Error::NotFound)?;
            let measure = row.measure.clone().ok_or(Error::NotFound)?;
            let (rows, total) = behind(tx, office, year, &measure, part, limit, offset)?;
            Ok((row, rows, total, table.office))
        })
        .await?;
    let (title, href) = (visit.say("results-requests-title"), format!("/offices/{office}/results/{year}"));
    let page = Page {
        shell: visit
            .staff_shell(title)
            .trail([(visit.fill("results-title", &[("year", year.to_string().into())]), href.as_str())]),
        realised: show::realised(&visit, &row),
        fraction: show::fraction(&row),
        office,
        year,
        row,
        part,
        rows,
        pages: paging.pages(&visit, total),
    };
    web::page(&page)
}

/// The rows of one part, in the order of their requests.
fn behind(
    tx: &mut kernel::db::Tx<'_>,
    office: OfficeId,
    year: i16,
    measure: &Measure,
    part: Part,
    limit: i64,
    offset: i64,
) -> Result<(Vec<Row>, u64)> {
    let all = measure.population();
    let mut page = |filter: &Filter, but: Option<&Filter>| {
        ledger::page(tx, office, figure::year(year), filter, but, (limit, offset))
    };
    match part {
        Part::Counted => page(&all, None),
        Part::Met => page(&measure.met(), None),
        Part::Missed => page(&all, Some(&measure.met())),
        Part::Open => page(&Filter { outcomes: vec![Outcome::Open], ..all }, None),
        Part::Excluded => page(&Filter { excluded: Some(true), ..all }, None),
    }
}

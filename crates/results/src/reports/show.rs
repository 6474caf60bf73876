//! The report for everybody, once it is frozen; before, for those who write it.

use askama::Template;
use axum::extract::Path;
use kernel::Error;
use kernel::permit::May;
use web::{Reply, Shell, Visit};

use super::edition;
use super::view::View;

#[derive(Template)]
#[template(path = "report.html")]
struct Page {
    shell: Shell,
    view: View,
    may_write: bool,
}

pub(super) async fn get(visit: Visit, Path((code, year)): Path<(String, i16)>) -> Reply {
    let edition = read(&visit, code, year).await?;
    let may_write = visit.may(May::WriteReport, edition.report.office);
    let view = View::new(&visit, edition);
    let title = visit.fill("results-report-title", &[("year", year.to_string().into())]);
    let (office, results) = (format!("/offices/{}", view.office), format!("/offices/{}/results/{year}", view.office));
    let description = visit.fill("results-report-description", &[("office", (&view.office_name).into())]);
    let shell = visit.shell(title).described(description).trail([
        (view.office_name.clone(), office.as_str()),
        (visit.fill("results-of-year", &[("year", year.to_string().into())]), results.as_str()),
    ]);
    web::page(&Page { shell, view, may_write })
}

/// A report that the visitor may read.
pub(super) async fn read(visit: &Visit, code: String, year: i16) -> kernel::Result<edition::Edition> {
    let (scope, today, lang) = (visit.scope(May::WriteReport), visit.today(), visit.lang());
    visit
        .read(move |tx| {
            let office = charter::office_id(tx, &code)?;
            let edition = edition::edition(tx, office, year, today, lang)?;
            // A report that is not frozen is the business of those who write it, and its existence too.
            if edition.report.is_public() || scope.has(office) { Ok(edition) } else { Err(Error::NotFound) }
        })
        .await
}

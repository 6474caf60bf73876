//! Early warning: the standards of the running year that are missed now, or lack their reason, in the offices that somebody heads.

use askama::Template;
use charter::Slice;
use kernel::db::Tx;
use kernel::permit::{Caller, May};
use kernel::{Message, Result};
use web::{Awaiting, Reply, Shell, Visit};

use crate::figure::Status;
use crate::show;
use crate::table::{self, TableRow};

#[derive(Template)]
#[template(path = "warning.html")]
struct Page {
    shell: Shell,
    year: i16,
    offices: Vec<OfficeLines>,
}

struct OfficeLines {
    code: String,
    name: String,
    years: Vec<i16>,
    lines: Vec<Line>,
}

struct Line {
    row: TableRow,
    realised: String,
    fraction: String,
    planned: String,
    badge: &'static str,
}

pub(crate) async fn get(visit: Visit) -> Reply {
    let (scope, today, lang) = (visit.scope(May::SeeRequests), visit.today(), visit.lang());
    let year = today.year();
    let found = visit
        .read(move |tx| {
            let mut found = Vec::new();
            let mut years = super::results::years(tx, year)?;
            for office in charter::offices(tx, None, Slice::ALL, lang)?.items {
                if scope.has(office.id) {
                    let years = years.remove(&office.id).unwrap_or_default();
                    let rows = match table::computed(tx, office.id, year, today, lang) {
                        Ok(table) => table.rows,
                        Err(kernel::Error::NotFound) => Vec::new(),
                        Err(other) => return Err(other),
                    };
                    found.push((office, years, rows));
                }
            }
            Ok(found)
        })
        .await?;
    let offices = found
        .into_iter()
        .map(|(office, years, rows)| OfficeLines {
            code: office.code,
            name: office.name,
            years,
            lines: rows.into_iter().filter(|row| row.measure.is_some()).map(|row| line(&visit, row)).collect(),
        })
        .collect();
    let shell = visit.staff_shell(visit.say("results-warning-title")).trail([]);
    web::page(&Page { shell, year, offices })
}

fn line(visit: &Visit, row: TableRow) -> Line {
    Line {
        realised: show::realised(visit, &row),
        fraction: show::fraction(&row),
        planned: show::planned(visit, &row),
        badge: show::badge(row.status),
        row,
    }
}

/// What awaits a head of office: the standards that the running year is missing.
///
/// # Errors
/// Database errors.
pub(crate) fn awaiting(tx: &mut Tx<'_>, caller: &Caller, today: jiff::civil::Date) -> Result<Vec<Awaiting>> {
    let scope = caller.scope(May::WriteReport);
    let mut missed = 0_u64;
    for office in charter::offices(tx, None, Slice::ALL, kernel::Lang::It)?.items {
        if !scope.has(office.id) {
            continue;
        }
        match table::computed(tx, office.id, today.year(), today, kernel::Lang::It) {
            Ok(table) => missed += table.rows.iter().filter(|row| row.status == Status::NotKept).count() as u64,
            Err(kernel::Error::NotFound | kernel::Error::Conflict(_)) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(vec![Awaiting {
        count: missed,
        what: Message::new("results-awaiting").with("count", missed),
        href: "/staff/results".to_owned(),
    }])
}

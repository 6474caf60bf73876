//! Early warning: the standards of the running year that are missed now, or lack their reason, in the offices that somebody heads.

use askama::Template;
use charter::{OfficeRow, Slice};
use kernel::db::Tx;
use kernel::permit::{Caller, May};
use kernel::{Message, Result, words};
use web::{Awaiting, Input, Reply, Shell, Visit};

use crate::figure::Status;
use crate::show;
use crate::table::{self, TableRow};

words! {
    /// Which standards are listed.
    View {
        /// Those that are missed as things stand.
        Missed = "missed",
        /// All that are measured.
        All = "all",
    }
}

#[derive(Template)]
#[template(path = "warning.html")]
struct Page {
    shell: Shell,
    year: i16,
    view: View,
    /// How many standards stand where.
    tallies: Vec<(&'static str, usize, Status)>,
    /// The offices that have standards to show.
    offices: Vec<OfficeLines>,
    /// The offices whose standards are not measured this year.
    unmeasured: Vec<(String, String)>,
    has_offices: bool,
}

struct OfficeLines {
    code: String,
    name: String,
    years: Vec<i16>,
    /// Whether the visitor may write why a standard was missed.
    may_explain: bool,
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
    let view: View = Input::of_query(visit.query()).text("view").parse().unwrap_or(View::Missed);
    web::page(&page(&visit, view, found))
}

/// An office with the years that it has results for and the standards of the running one.
type Found = (OfficeRow, Vec<i16>, Vec<TableRow>);

fn page(visit: &Visit, view: View, found: Vec<Found>) -> Page {
    let has_offices = !found.is_empty();
    let is_measured = |row: &TableRow| row.measure.is_some();
    let (measured, others): (Vec<Found>, Vec<Found>) =
        found.into_iter().partition(|(_, _, rows)| rows.iter().any(is_measured));
    let status =
        |found: &Found| found.2.iter().filter(|row| is_measured(row)).map(|row| row.status).collect::<Vec<_>>();
    let all: Vec<Status> = measured.iter().flat_map(status).collect();
    let count = |status: Status| all.iter().filter(|one| **one == status).count();
    let listed = |row: &TableRow| is_measured(row) && (view == View::All || row.status == Status::NotKept);
    let offices = measured.into_iter().map(|(office, years, rows)| OfficeLines {
        may_explain: visit.may(May::WriteReport, office.id),
        code: office.code,
        name: office.name,
        years,
        lines: rows.into_iter().filter(listed).map(|row| line(visit, row)).collect(),
    });
    Page {
        shell: visit.staff_shell(visit.say("results-warning-title")).trail([]),
        year: visit.today().year(),
        view,
        tallies: Status::ALL.iter().map(|status| (show::badge(*status), count(*status), *status)).collect(),
        offices: offices.filter(|office| !office.lines.is_empty()).collect(),
        unmeasured: others.into_iter().map(|(office, _, _)| (office.code, office.name)).collect(),
        has_offices,
    }
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

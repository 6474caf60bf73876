//! The daily registers: listed, each with its files.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use kernel::permit::May;
use kernel::{Result, history};
use web::{Input, Pages, Paging, Problem, Reply, Shell, Visit};

use super::place::{DAYS, Place, Tabs, Which};
use crate::daily::{Day, DayId};
use crate::registration::digits;
use crate::store::{self, days};

#[derive(Template)]
#[template(path = "protocol_days.html")]
struct Page {
    shell: Shell,
    tabs: Tabs,
    lines: Vec<Line>,
    pages: Pages,
    outside: bool,
}

/// A daily register in the list.
struct Line {
    href: String,
    numbers: String,
    late: bool,
    day: Day,
}

pub(super) async fn list(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let (caller, which, lang) = (visit.signed_in()?.clone(), Which::named(input.some("body")), visit.lang());
    let paging = Paging::of(&visit, 31);
    let (place, found, total) = visit
        .read(move |tx| {
            let place = Place::find_kept(tx, &caller, &which, lang)?;
            let (found, total) = days::page(tx, place.register.id, paging.limit(), paging.offset())?;
            Ok((place, found, total))
        })
        .await?;
    let line = |day: Day| Line {
        href: format!("/staff/protocol/days/{}", day.id),
        numbers: match (day.first, day.last) {
            (Some(first), Some(last)) => format!("{}–{}", digits(first), digits(last)),
            _ => String::new(),
        },
        late: visit.db().clock().civil(day.closed_at) > day.due_on,
        day,
    };
    web::page(&Page {
        shell: place.shell(&visit, visit.say("protocol-tab-days")),
        tabs: place.tabs(&visit, DAYS),
        outside: place.register.numbering == crate::Numbering::Outside,
        lines: found.into_iter().map(line).collect(),
        pages: paging.pages(&visit, total),
    })
}

pub(super) async fn json(visit: Visit, Path(id): Path<String>) -> Reply {
    let day = read(&visit, id.parse()?).await?;
    file(&visit, &day, &day.sha256, ("application/json", "json")).await
}

pub(super) async fn pdf(visit: Visit, Path(id): Path<String>) -> Reply {
    let day = read(&visit, id.parse()?).await?;
    let print = day.print.clone().ok_or_else(Problem::not_typeset_yet)?;
    file(&visit, &day, &print.sha256, ("application/pdf", "pdf")).await
}

/// A daily register of who keeps the register. It names people: reading it is written down.
pub(crate) async fn read(visit: &Visit, id: DayId) -> Result<Day> {
    let (scope, by) = (visit.scope(May::KeepRegister), visit.actor());
    visit
        .write(move |tx| {
            let day = days::find(tx, id)?;
            let keeper = store::registers::find(tx, day.register)?.keeper;
            scope.admit(keeper)?;
            history::reading(tx, &by, &day.subject(), keeper, &day.day.to_string())?;
            Ok(day)
        })
        .await
}

pub(crate) async fn file(visit: &Visit, day: &Day, name: &str, (kind, ending): (&'static str, &str)) -> Reply {
    let bytes = visit.app().files().get(name).await?;
    let shown = format!("attachment; filename=\"registro-giornaliero-{}.{ending}\"", day.day);
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_DISPOSITION, shown.as_str()),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, bytes).into_response())
}

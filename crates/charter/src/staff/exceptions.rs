//! The dated exceptions of an office: closed, or other hours than the week's.

use axum::extract::Path;
use kernel::{Lang, Result};
use web::{Input, Reply, Visit};

use super::counters::{choices, of_id};
use super::form::{Choices, Kind, words};
use super::found;
use super::input::{packed, stored_rows};
use super::office;
use super::page::{Refused, unchanged};
use super::reader::Reader;
use crate::hours::{HourException, Span};
use crate::ids::LineId;
use crate::office::OfficePage;
use crate::words::HoursKind;

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let list = &page.exceptions;
    let input = list.iter().enumerate().fold(stored_rows("exceptions", list)?, |input, (at, one)| {
        input
            .with_some(&format!("exceptions.{at}.opens"), one.span.map(|span| span.opens))
            .with_some(&format!("exceptions.{at}.closes"), one.span.map(|span| span.closes))
    });
    show(&visit, &page, &input, &Refused::default())
}

fn show(visit: &Visit, page: &OfficePage, input: &Input, refused: &Refused) -> Reply {
    let every = (String::new(), visit.say("charter-staff-every-kind"));
    let kinds: Choices =
        std::iter::once(every).chain(words(visit, "charter-hours-kind", HoursKind::ALL, false)).collect();
    let counters = choices(visit, page);
    office::part(visit, page, ("exceptions", input, refused), &page.exceptions, |form| {
        form.rows("exceptions", |form, row| {
            vec![
                form.control(Kind::Date, &format!("{row}from")),
                form.control(Kind::Date, &format!("{row}to")),
                form.control(Kind::Text, &format!("{row}reason")),
                form.selected(Kind::Select, &format!("{row}kind"), &kinds),
                form.selected(Kind::Select, &format!("{row}counter"), &counters),
                form.control(Kind::Time, &format!("{row}opens")),
                form.control(Kind::Time, &format!("{row}closes")),
            ]
        });
    })
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, input: Input) -> Reply {
    let page = found::office(&visit, &code).await?;
    let input = packed(&input, "exceptions", &["from", "to", "reason", "opens", "closes"]);
    match save(&visit, &page, &input).await {
        Ok(()) => Ok(web::done(visit.path(), "charter-staff-saved")),
        Err(error) => show(&visit, &page, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, page: &OfficePage, input: &Input) -> Result<()> {
    let known: Vec<LineId> = page.exceptions.iter().map(|one| one.id).collect();
    let (mut read, today) = (Reader::new(input), visit.today());
    let list = read.rows("exceptions", |row| {
        let from = row.must_date("from", today);
        HourException {
            id: row.id(&known, || visit.db().ids().make()),
            counter: of_id(row, page),
            kind: row.word("kind"),
            from,
            // One day is the most frequent exception: its end need not be said.
            to: row.date("to").unwrap_or(from),
            span: span(row),
            reason: row.must("reason"),
        }
    });
    read.done()?;
    let (by, office, seen) = (visit.actor(), page.office.id, input.text("revision").to_owned());
    visit
        .write(move |tx| {
            unchanged(&crate::office_page_by_id(tx, office, Lang::It)?.exceptions, &seen)?;
            crate::save_exceptions(tx, &by, office, &list)
        })
        .await
}

/// The hours of an exception; closed where none are given.
fn span(row: &mut Reader<'_>) -> Option<Span> {
    if row.text("opens").is_empty() && row.text("closes").is_empty() {
        return None;
    }
    let (opens, closes) = (row.clock("opens"), row.clock("closes"));
    Some(Span { opens: opens?, closes: closes? })
}

//! The weekly hours of an office and its counters: for the public, for the telephone, by appointment.

use axum::extract::Path;
use kernel::{Error, Lang, Result};
use web::{Input, Reply, Visit};

use super::counters::{choices, of_id};
use super::form::{Kind, words};
use super::found;
use super::input::packed;
use super::office;
use super::page::{Refused, unchanged};
use super::reader::Reader;
use super::timetable::{self, timetables};
use crate::hours::Hours;
use crate::office::OfficePage;
use crate::words::{HoursKind, Weekday};

/// The fields that tell that a line is filled in.
const TELLING: [&str; 9] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "valid_from", "valid_to"];

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let lines = timetables(&page.hours);
    let input = lines.iter().enumerate().fold(Input::new(), |input, (at, line)| {
        let name = |field: &str| format!("hours.{at}.{field}");
        let input = line
            .days
            .iter()
            .fold(input, |input, (day, spans)| input.with(&name(day.word()), timetable::written(spans)));
        input
            // A line that is there has an identity, so that it can be taken away.
            .with(&name("id"), at + 1)
            .with(&name("kind"), line.kind)
            .with_some(&name("counter"), line.counter)
            .with_some(&name("valid_from"), line.valid_from)
            .with_some(&name("valid_to"), line.valid_to)
    });
    show(&visit, &page, &input, &Refused::default())
}

fn show(visit: &Visit, page: &OfficePage, input: &Input, refused: &Refused) -> Reply {
    let kinds = words(visit, "charter-hours-kind", HoursKind::ALL, false);
    let counters = choices(visit, page);
    office::part(visit, page, ("hours", input, refused), &page.hours, |form| {
        form.rows("hours", |form, row| {
            let mut line = vec![
                form.selected(Kind::Select, &format!("{row}kind"), &kinds),
                form.selected(Kind::Select, &format!("{row}counter"), &counters),
                form.control(Kind::Date, &format!("{row}valid_from")),
                form.control(Kind::Date, &format!("{row}valid_to")),
            ];
            line.extend(Weekday::ALL.iter().map(|day| form.control(Kind::Text, &format!("{row}{day}"))));
            line
        });
    })
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, input: Input) -> Reply {
    let page = found::office(&visit, &code).await?;
    let input = packed(&input, "hours", &TELLING);
    match save(&visit, &page, &input).await {
        Ok(()) => Ok(web::done(visit.path(), "charter-staff-saved")),
        Err(error) => show(&visit, &page, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, page: &OfficePage, input: &Input) -> Result<()> {
    let mut read = Reader::new(input);
    let lines = read.rows("hours", |row| line(visit, row, page));
    read.done()?;
    let list: Vec<Hours> = lines.into_iter().flatten().collect();
    let (by, office, seen) = (visit.actor(), page.office.id, input.text("revision").to_owned());
    visit
        .write(move |tx| {
            unchanged(&crate::office_page_by_id(tx, office, Lang::It)?.hours, &seen)?;
            crate::save_hours(tx, &by, office, &list)
        })
        .await
}

/// The hours of one line, each day's own rules said beside the day.
fn line(visit: &Visit, row: &mut Reader<'_>, page: &OfficePage) -> Vec<Hours> {
    let kind = row.chosen("kind", HoursKind::Counter);
    let counter = of_id(row, page);
    let (valid_from, valid_to) = (row.date("valid_from"), row.date("valid_to"));
    let mut list: Vec<Hours> = Vec::new();
    for weekday in Weekday::ALL {
        let Some(spans) = timetable::read(&row.text(weekday.word())) else {
            row.wrong(weekday.word(), "charter-hours-form");
            continue;
        };
        for span in spans {
            let hours = |id| Hours { id, counter, kind, weekday: *weekday, span, valid_from, valid_to };
            // What stays as it was keeps its identity: the history then shows only what changed.
            let known = page.hours.iter().find(|one| **one == hours(one.id));
            let one = hours(known.map_or_else(|| visit.db().ids().make(), |one| one.id));
            if let Err(Error::Invalid(wrong)) = one.check() {
                for (field, message) in wrong.0 {
                    let beside = if field == "closes" { weekday.word() } else { "valid_to" };
                    row.wrong(beside, message);
                }
            }
            list.push(one);
        }
    }
    let written = Weekday::ALL.iter().any(|day| !row.text(day.word()).is_empty());
    if !written {
        row.wrong(Weekday::Monday.word(), "charter-hours-none");
    }
    list
}

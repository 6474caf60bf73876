//! The weekly hours of an office and its counters: for the public, for the telephone, by appointment.

use axum::extract::Path;
use kernel::{Lang, Result};
use web::{Input, Reply, Visit};

use super::counters::{choices, of_id};
use super::form::{Kind, words};
use super::found;
use super::input::{packed, stored_rows};
use super::office;
use super::page::{Refused, unchanged};
use super::reader::Reader;
use crate::hours::{Hours, Span};
use crate::ids::LineId;
use crate::office::OfficePage;
use crate::words::{HoursKind, Weekday};

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let input = stored_rows("hours", &page.hours)?;
    show(&visit, &page, &input, &Refused::default())
}

fn show(visit: &Visit, page: &OfficePage, input: &Input, refused: &Refused) -> Reply {
    let (kinds, days) = (
        words(visit, "charter-hours-kind", HoursKind::ALL, false),
        words(visit, "charter-weekday", Weekday::ALL, false),
    );
    let counters = choices(visit, page);
    office::part(visit, page, ("hours", input, refused), &page.hours, |form| {
        form.rows("hours", |form, row| {
            vec![
                form.selected(Kind::Select, &format!("{row}kind"), &kinds),
                form.selected(Kind::Select, &format!("{row}weekday"), &days),
                form.control(Kind::Time, &format!("{row}opens")),
                form.control(Kind::Time, &format!("{row}closes")),
                form.selected(Kind::Select, &format!("{row}counter"), &counters),
                form.control(Kind::Date, &format!("{row}valid_from")),
                form.control(Kind::Date, &format!("{row}valid_to")),
            ]
        });
    })
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, input: Input) -> Reply {
    let page = found::office(&visit, &code).await?;
    let input = packed(&input, "hours", &["opens", "closes", "valid_from", "valid_to"]);
    match save(&visit, &page, &input).await {
        Ok(()) => Ok(web::done(visit.path(), "charter-staff-saved")),
        Err(error) => show(&visit, &page, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, page: &OfficePage, input: &Input) -> Result<()> {
    let known: Vec<LineId> = page.hours.iter().map(|one| one.id).collect();
    let mut read = Reader::new(input);
    let list: Vec<Option<Hours>> = read.rows("hours", |row| {
        let (opens, closes) = (row.clock("opens"), row.clock("closes"));
        Some(Hours {
            id: row.id(&known, || visit.db().ids().make()),
            counter: of_id(row, page),
            kind: row.chosen("kind", HoursKind::Counter),
            weekday: row.chosen("weekday", Weekday::Monday),
            valid_from: row.date("valid_from"),
            valid_to: row.date("valid_to"),
            span: Span { opens: opens?, closes: closes? },
        })
    });
    read.done()?;
    let list: Vec<Hours> = list.into_iter().flatten().collect();
    let (by, office, seen) = (visit.actor(), page.office.id, input.text("revision").to_owned());
    visit
        .write(move |tx| {
            unchanged(&crate::office_page_by_id(tx, office, Lang::It)?.hours, &seen)?;
            crate::save_hours(tx, &by, office, &list)
        })
        .await
}

//! What the office says about a figure: the reason of a miss, what was counted, notes, the source.

use askama::Template;
use axum::extract::Path;
use kernel::history::{self, Action, Record};
use kernel::ledger::Ref;
use kernel::permit::May;
use kernel::{Error, Invalid, OfficeId};
use web::{Check, FormView, Input, Reply, Shell, Visit};

use crate::figure::Status;
use crate::table::{self, Remark, TableRow};
use crate::{show, store};

#[derive(Template)]
#[template(path = "remark.html")]
struct Page {
    shell: Shell,
    form: FormView,
    office: String,
    year: i16,
    row: TableRow,
    realised: String,
    fraction: String,
    badge: &'static str,
    planned: String,
}

/// The figure that a remark is about, found through what the visitor may write about.
async fn find(visit: &Visit, code: &str, year: i16, key: &str) -> kernel::Result<(OfficeId, TableRow)> {
    let (scope, today, lang) = (visit.scope(May::WriteReport), visit.today(), visit.lang());
    let (code, key) = (code.to_owned(), key.to_owned());
    visit
        .read(move |tx| {
            let office = charter::office_id(tx, &code)?;
            scope.admit(office)?;
            let table = table::published(tx, office, year, today, lang)?;
            let row = table.rows.into_iter().find(|row| row.key == key).ok_or(Error::NotFound)?;
            Ok((office, row))
        })
        .await
}

fn page(visit: &Visit, code: &str, year: i16, row: TableRow, input: Input, invalid: Invalid) -> Page {
    let href = format!("/offices/{code}/results/{year}");
    Page {
        shell: visit
            .staff_shell(visit.say("results-remark-title"))
            .trail([(visit.fill("results-title", &[("year", year.to_string().into())]), href.as_str())]),
        form: FormView::new(visit, "results-remark", input, invalid),
        office: code.to_owned(),
        year,
        realised: show::realised(visit, &row),
        fraction: show::fraction(&row),
        badge: show::badge(row.status),
        planned: show::planned(visit, &row),
        row,
    }
}

pub(crate) async fn get(visit: Visit, Path((code, year, key)): Path<(String, i16, String)>) -> Reply {
    let (_, row) = find(&visit, &code, year, &key).await?;
    let remark = &row.remark;
    let input = Input::new()
        .with("reason", &remark.reason)
        .with("reason_in_note", if remark.reason_in_note { "on" } else { "" })
        .with("counted", &remark.counted)
        .with("note", &remark.note)
        .with("source", &remark.source);
    web::page(&page(&visit, &code, year, row, input, Invalid::default()))
}

pub(crate) async fn post(visit: Visit, Path((code, year, key)): Path<(String, i16, String)>, input: Input) -> Reply {
    let (office, row) = find(&visit, &code, year, &key).await?;
    match save(&visit, office, year, &row, &input).await {
        Ok(()) => Ok(web::done(&format!("/offices/{code}/results/{year}#{key}"), "results-remark-saved")),
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, &code, year, row, input, invalid)),
        Err(other) => Err(other.into()),
    }
}

async fn save(visit: &Visit, office: OfficeId, year: i16, row: &TableRow, input: &Input) -> kernel::Result<()> {
    let mut check = Check::new(input);
    let remark = Remark {
        reason: check.optional("reason", 2_000),
        reason_in_note: input.ticked("reason_in_note"),
        counted: check.optional("counted", 500),
        note: check.optional("note", 2_000),
        source: check.optional("source", 300),
    };
    // S2: the reason is mandatory where the standard was missed.
    if (TableRow { remark: remark.clone(), ..row.clone() }).lacks_reason() {
        check.invalid.add("reason", "results-remark-reason-missing");
    }
    check.done()?;
    let (actor, key, before) = (visit.actor(), row.key.clone(), row.remark.clone());
    let indicator = row.indicator.clone();
    visit
        .write(move |tx| {
            store::write_remark(tx, office, year, &key, &remark)?;
            let record = Record {
                actor: &actor,
                action: Action::Changed,
                subject: Ref::new("remark", format!("{office}/{year}/{key}")),
                office: Some(office),
                summary: &indicator,
                before: Some(serde_json::to_value(&before)?),
                after: Some(serde_json::to_value(&remark)?),
            };
            history::record(tx, &record).map(|_| ())
        })
        .await
}

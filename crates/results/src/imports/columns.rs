//! Saying by hand what the columns hold, which table is meant, and what the rows are: the file is read again.

use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::permit::May;
use kernel::{Error, Result};
use web::{Check, Input, Reply, Visit};

use super::found::{Found, FoundSheet};
use super::import::{Import, ImportId, KINDS, href};
use super::sheet_page::name;
use super::{again, page, store};
use crate::intake::{Field, Mapping};

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: ImportId = id.parse()?;
    match choose(&visit, id, &input).await {
        Ok(()) => {
            again::start(&visit, id).await;
            Ok(web::redirect(&href(id)))
        }
        Err(Error::Invalid(invalid)) => page::show(&visit, id, Some((input, invalid))).await,
        Err(other) => Err(other.into()),
    }
}

async fn choose(visit: &Visit, id: ImportId, input: &Input) -> Result<()> {
    let scope = visit.scope(May::ImportDeliveries);
    let (mut import, found, services) = visit
        .read(move |tx| {
            let import = store::find(tx, id, &scope)?;
            let services = charter::service_codes(tx, import.new.office)?;
            Ok((import, store::found(tx, id)?, services))
        })
        .await?;
    let Some(Found::Sheet(sheet)) = found.filter(|_| import.is_preview()) else {
        return Err(Error::Conflict("results-import-moved-on".into()));
    };
    let before = state(&import);
    let mut check = Check::new(input);
    let kind = check.choice("kind").filter(|kind| KINDS.contains(kind));
    let service = check.optional_choice("service");
    if service.is_some_and(|id| !services.iter().any(|(known, ..)| *known == id)) {
        check.invalid.add("service", "web-field-choice");
    }
    let source = check.required("source", 200);
    let year = check.whole("year", 1990, visit.today().year().into()).and_then(|year| year.try_into().ok());
    let table = input.some("table").unwrap_or(&sheet.table).to_owned();
    // Another table has other columns: what was chosen for the first says nothing about them.
    let mapping = (table == sheet.table).then(|| mapping(&mut check, input, &sheet));
    check.done()?;
    import.new.kind = kind.ok_or_else(|| Error::field("kind", "web-field-choice"))?;
    import.new.service = service;
    import.new.source = source;
    import.settings.year = year;
    import.settings.table = Some(table);
    import.settings.mapping = mapping;
    let by = visit.actor();
    visit.write(move |tx| keep(tx, &import, &by, &before)).await
}

/// The columns as they were chosen; where nothing was changed, what was recognised stands with its doubts.
fn mapping(check: &mut Check<'_>, input: &Input, sheet: &FoundSheet) -> Mapping {
    let width = sheet.headers().len();
    let mut mapping = sheet.mapping.clone();
    let mut taken = Vec::new();
    for field in Field::ALL {
        let column = input.some(name(field)).and_then(|text| text.parse::<usize>().ok()).filter(|at| *at < width);
        if column.is_some_and(|column| taken.contains(&column)) {
            check.invalid.add(name(field), "results-import-column-taken");
        }
        taken.extend(column);
        mapping.set(field, column);
    }
    mapping
}

fn keep(tx: &mut Tx<'_>, import: &Import, by: &Actor, before: &serde_json::Value) -> Result<()> {
    store::choose(tx, import)?;
    let record = Record {
        actor: by,
        action: Action::Changed,
        subject: import.subject(),
        office: Some(import.new.office),
        summary: &import.new.source,
        before: Some(before.clone()),
        after: Some(state(import)),
    };
    history::record(tx, &record).map(|_| ())
}

/// What the history keeps of the choices.
fn state(import: &Import) -> serde_json::Value {
    let column = |field: Field| import.settings.mapping.as_ref().and_then(|mapping| mapping.column(field));
    let columns: serde_json::Map<_, _> = Field::ALL
        .into_iter()
        .filter_map(|field| Some((field.code().to_owned(), crate::intake::letters(column(field)?).into())))
        .collect();
    serde_json::json!({
        "kind": import.new.kind, "service": import.new.service, "source": import.new.source, "year": import.settings.year,
        "table": import.settings.table, "columns": columns,
    })
}

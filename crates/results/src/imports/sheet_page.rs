//! Looking at a spreadsheet before it counts: what was understood, what is wrong, and what would change.

use std::collections::BTreeMap;

use askama::Template;
use kernel::ledger::{Cell, Kind};
use kernel::{Invalid, Message, Result};
use web::{FormView, Input, Pages, Paging, Reply, Shell, Visit};

use super::effect::{self, YearEffect};
use super::found::{Found, FoundSheet};
use super::import::{Import, KINDS};
use super::page::{Face, Opened, Typed, shell};
use crate::intake::{Delivery, Field, Preview, RowError};
use crate::show;

#[derive(Template)]
#[template(path = "import_sheet.html")]
struct Page {
    shell: Shell,
    face: Face,
    form: FormView,
    columns: FormView,
    many_tables: bool,
    kind: String,
    table: String,
    preview: Option<Preview>,
    /// How many become cases.
    taken: u64,
    /// The facts that tables of such rows can hold.
    facts: Vec<Field>,
    fault: Option<String>,
    is_clean: bool,
    tallies: Vec<(String, Vec<(String, u64)>)>,
    /// The fields that the table has, for the columns of the first rows.
    fields: Vec<Field>,
    errors: Vec<RowError>,
    pages: Pages,
    effects: Vec<Effect>,
}

/// What would change in a year, as pages show it.
pub(super) struct Effect {
    pub year: i16,
    pub has_charter: bool,
    pub is_frozen: bool,
    /// The sources that the year's standards count, where they count some only.
    pub sources: String,
    pub lines: Vec<EffectLine>,
}

/// A figure before and after.
pub(super) struct EffectLine {
    pub service: String,
    pub indicator: String,
    pub before: (String, String),
    pub after: (String, String),
    pub badge: &'static str,
    pub status: String,
}

/// How many errors stand on a page.
const ERRORS: u32 = 25;

pub(super) async fn show(visit: &Visit, opened: Opened, typed: Typed) -> Reply {
    let services = opened.services.clone();
    let (face, found) = opened.face(visit);
    let Some(Found::Sheet(sheet)) = found else { return Err(kernel::Error::NotFound.into()) };
    let effects = effects(visit, &face.import, sheet.cells.clone()).await?;
    let is_refused = typed.is_some();
    let (input, invalid) = typed.unwrap_or_else(|| (stored(&face.import, &sheet), faults(&sheet)));
    let services = services.into_iter().map(|(id, _, name)| (id.to_string(), name));
    let none = (String::new(), visit.say("results-import-service-none"));
    let form = FormView::new(visit, "results-import", input.clone(), invalid.clone())
        .with_words("kind", "results-import-kind", &KINDS, false)
        .with_choices("service", [none].into_iter().chain(services))
        .with_choices(
            "table",
            sheet
                .tables
                .iter()
                .filter(|table| !table.headers.is_empty())
                .map(|table| (table.name.clone(), table.name.clone())),
        );
    let paging = Paging::of(visit, ERRORS);
    let (errors, total) = errors(&sheet, paging);
    let page = Page {
        shell: shell(visit, &face.import),
        form,
        columns: columns(visit, &sheet, input, invalid),
        many_tables: sheet.tables.iter().filter(|table| !table.headers.is_empty()).count() > 1,
        kind: visit.say(&format!("results-import-file-{}", kind_word(&sheet))),
        is_clean: sheet.is_clean() && face.same.is_none(),
        tallies: sheet
            .preview
            .as_ref()
            .map(|preview| tallies(visit, &face.import, &sheet.cells, preview))
            .unwrap_or_default(),
        fields: Field::ALL.into_iter().filter(|field| sheet.mapping.column(*field).is_some()).collect(),
        pages: paging.pages(visit, total),
        errors,
        fault: sheet.fault.as_ref().map(|fault| visit.message(fault)),
        table: sheet.table.clone(),
        preview: sheet.preview,
        taken: sheet.taken,
        facts: Field::ALL
            .into_iter()
            .filter(|field| face.import.new.kind == Kind::Case || !Field::OF_CASES.contains(field))
            .collect(),
        effects,
        face,
    };
    if is_refused { web::refused(&page) } else { web::page(&page) }
}

fn kind_word(sheet: &FoundSheet) -> &'static str {
    match sheet.kind {
        crate::intake::Kind::Xlsx => "xlsx",
        crate::intake::Kind::Ods => "ods",
        crate::intake::Kind::Csv => "csv",
    }
}

/// What is stored, as the form shows it.
fn stored(import: &Import, sheet: &FoundSheet) -> Input {
    let mut input = Input::new()
        .with("kind", import.new.kind)
        .with_some("service", import.new.service)
        .with("source", &import.new.source)
        .with_some("year", import.settings.year)
        .with("table", &sheet.table);
    for field in Field::ALL {
        input = input.with_some(name(field), sheet.mapping.column(field));
    }
    input
}

/// The columns that have to be said by hand, with why.
fn faults(sheet: &FoundSheet) -> Invalid {
    let mut invalid = Invalid::default();
    for field in sheet.mapping.missing() {
        invalid.add(name(field), "results-import-column-missing");
    }
    for field in sheet.mapping.doubles().keys() {
        invalid.add(name(*field), "results-import-column-double");
    }
    for field in sheet.mapping.doubtful() {
        invalid.add(name(*field), "results-import-column-doubtful");
    }
    invalid
}

/// The choices of a column for each fact.
fn columns(visit: &Visit, sheet: &FoundSheet, input: Input, invalid: Invalid) -> FormView {
    let none = (String::new(), visit.say("results-import-column-none"));
    let headers = sheet.headers().iter().enumerate().map(|(column, header)| {
        let letters = crate::intake::letters(column);
        (column.to_string(), if header.is_empty() { letters } else { format!("{letters} · {header}") })
    });
    let choices: Vec<(String, String)> = [none].into_iter().chain(headers).collect();
    let view = FormView::new(visit, "intake", input, invalid);
    Field::ALL.into_iter().fold(view, |view, field| view.with_choices(name(field), choices.clone()))
}

/// A fact's name in the form; its label is `intake-field-…`.
pub(super) fn name(field: Field) -> &'static str {
    match field {
        Field::Requested => "field-requested",
        Field::Delivered => "field-delivered",
        Field::Due => "field-due",
        Field::Channel => "field-channel",
        Field::Outcome => "field-outcome",
        Field::Excluded => "field-excluded",
        Field::Reason => "field-reason",
        Field::Reference => "field-reference",
        Field::Score => "field-score",
        Field::Service => "field-service",
        Field::Suspended => "field-suspended",
        Field::Elsewhere => "field-elsewhere",
        Field::Applicant => "field-applicant",
        Field::Office => "field-office",
    }
}

fn errors(sheet: &FoundSheet, paging: Paging) -> (Vec<RowError>, u64) {
    let all = sheet.preview.as_ref().map_or(&[][..], |preview| &preview.errors);
    let (skip, take) = (usize::try_from(paging.offset()).unwrap_or(0), ERRORS as usize);
    (all.iter().skip(skip).take(take).cloned().collect(), all.len() as u64)
}

/// Rows by month, channel, outcome and reason of exclusion.
fn tallies(
    visit: &Visit,
    import: &Import,
    cells: &[(Cell, i64)],
    preview: &Preview,
) -> Vec<(String, Vec<(String, u64)>)> {
    let mut months: BTreeMap<&str, u64> = BTreeMap::new();
    let mut excluded: BTreeMap<&str, u64> = BTreeMap::new();
    for (cell, count) in cells {
        let count = u64::try_from(*count).unwrap_or(0);
        *months.entry(&cell.period[..7]).or_default() += count;
        if let Some(reason) = &cell.excluded {
            *excluded.entry(reason).or_default() += count;
        }
    }
    let month = |period: &str| {
        let number = period[5..7].parse().unwrap_or(1);
        format!("{} {}", web::show::month(visit.lang(), number), &period[..4])
    };
    let channel = |(channel, count): &(Option<kernel::ledger::Channel>, u64)| {
        let said = channel.map_or_else(
            || visit.say("results-import-no-channel"),
            |channel| visit.say(&format!("results-channel-{channel}")),
        );
        (said, *count)
    };
    let outcome =
        |(outcome, count): &(kernel::ledger::Outcome, u64)| (visit.say(&format!("results-outcome-{outcome}")), *count);
    let services = if import.new.service.is_none() { preview.services.iter().collect() } else { Vec::new() };
    let groups = [
        ("months", months.into_iter().map(|(period, count)| (month(period), count)).collect::<Vec<_>>()),
        ("channels", preview.channels.iter().map(channel).collect()),
        ("outcomes", preview.outcomes.iter().map(outcome).collect()),
        ("excluded", excluded.into_iter().map(|(reason, count)| (reason.to_owned(), count)).collect()),
        ("services", services.into_iter().map(|(name, count)| (name.to_string(), *count)).collect()),
    ];
    let groups = groups.into_iter().filter(|(_, rows)| !rows.is_empty());
    groups.map(|(group, rows)| (visit.say(&format!("results-import-by-{group}")), rows)).collect()
}

/// What the rows would change in the tables of their years.
pub(super) async fn effects(visit: &Visit, import: &Import, cells: Vec<(Cell, i64)>) -> Result<Vec<Effect>> {
    let (office, today, lang) = (import.new.office, visit.today(), visit.lang());
    let years = visit.read(move |tx| effect::of(tx, office, &cells, today, lang)).await?;
    Ok(years.into_iter().map(|year| shown(visit, year)).collect())
}

fn shown(visit: &Visit, year: YearEffect) -> Effect {
    let line = |(before, after): (crate::TableRow, crate::TableRow)| EffectLine {
        before: (show::realised(visit, &before), show::fraction(&before)),
        after: (show::realised(visit, &after), show::fraction(&after)),
        badge: show::badge(after.status),
        status: show::status(visit, after.status),
        service: if after.service.is_empty() { visit.say("results-whole-office") } else { after.service },
        indicator: after.indicator,
    };
    Effect {
        year: year.year,
        has_charter: year.has_charter,
        is_frozen: year.is_frozen,
        sources: year.sources.into_iter().map(|source| format!("«{source}»")).collect::<Vec<_>>().join(", "),
        lines: year.changes.into_iter().map(line).collect(),
    }
}

impl Page {
    /// A fact of a row as it was read; empty where there is none.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand everything by reference")]
    fn cell(&self, row: &Delivery, field: &Field) -> String {
        let text = |text: &Option<Box<str>>| text.as_deref().unwrap_or_default().to_owned();
        let number = |days: Option<u16>| days.map(|days| days.to_string()).unwrap_or_default();
        let day =
            |day: Option<jiff::civil::Date>| day.map(|day| day.strftime("%d/%m/%Y").to_string()).unwrap_or_default();
        match field {
            Field::Requested => day(Some(row.requested_on)),
            Field::Delivered => day(row.delivered_on),
            Field::Due => day(row.due_on),
            Field::Channel => {
                row.channel.map(|channel| self.shell.word("results-channel", channel).into_owned()).unwrap_or_default()
            }
            Field::Outcome => self.shell.word("results-outcome", row.outcome).into_owned(),
            Field::Excluded => text(&row.excluded),
            Field::Reason => text(&row.reason),
            Field::Reference => text(&row.reference),
            Field::Score => row.score.map(|score| score.to_string()).unwrap_or_default(),
            Field::Service => text(&row.service),
            Field::Suspended => number(row.case.suspended),
            Field::Elsewhere => number(row.case.elsewhere),
            Field::Applicant => text(&row.case.applicant),
            Field::Office => text(&row.case.office),
        }
    }

    fn message(&self, message: &Message) -> String {
        self.shell.message(message)
    }
}

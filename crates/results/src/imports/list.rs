//! The imports of the visitor's offices: searched, by pages.

use std::collections::BTreeMap;

use askama::Template;
use charter::Slice;
use jiff::Timestamp;
use kernel::OfficeId;
use kernel::permit::May;
use web::{Check, FormView, Input, Pages, Paging, Reply, Shell, Visit};

use super::discard::{OLD_DAYS, old_ones};
use super::import::{Import, State};
use super::store::{self, Filter};

#[derive(Template)]
#[template(path = "imports.html")]
struct Page {
    shell: Shell,
    form: FormView,
    lines: Vec<Line>,
    pages: Pages,
    filtered: bool,
    many_offices: bool,
    /// How many were brought long ago and never counted.
    old: u64,
    old_days: i64,
}

struct Line {
    href: String,
    source: String,
    file_name: String,
    office: String,
    form: String,
    badge: &'static str,
    state: String,
    rows: u64,
    at: Timestamp,
    by: String,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let mut check = Check::new(&input);
    let filter = Filter {
        scope: visit.scope(May::ImportDeliveries),
        text: check.optional("q", 100),
        state: check.optional_choice("state"),
        office: check.optional_choice("office"),
        before: None,
    };
    let invalid = check.invalid;
    let (paging, old, lang) = (Paging::of(&visit, 25), old_ones(&visit)?, visit.lang());
    let (imports, total, old, offices) = visit
        .read(move |tx| {
            let (imports, total) = store::page(tx, &filter, paging.limit(), paging.offset())?;
            let (_, old) = store::page(tx, &old, 0, 0)?;
            let mut offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
            offices.retain(|office| filter.scope.has(office.id));
            let offices: BTreeMap<OfficeId, String> =
                offices.into_iter().map(|office| (office.id, office.name)).collect();
            Ok((imports, total, old, offices))
        })
        .await?;
    let filtered = ["q", "state", "office"].iter().any(|field| input.some(field).is_some());
    let any = || (String::new(), visit.say("results-import-any"));
    let states =
        State::ALL.iter().map(|state| (state.to_string(), visit.say(&format!("results-import-state-{state}"))));
    let choices = offices.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let form = FormView::new(&visit, "results-import-filter", input, invalid)
        .with_choices("state", [any()].into_iter().chain(states))
        .with_choices("office", [any()].into_iter().chain(choices));
    let lines = imports.into_iter().map(|import| line(&visit, import, &offices)).collect();
    web::page(&Page {
        shell: visit.staff_shell(visit.say("results-import-menu")).trail([]),
        form,
        lines,
        pages: paging.pages(&visit, total),
        filtered,
        many_offices: offices.len() > 1,
        old,
        old_days: OLD_DAYS,
    })
}

fn line(visit: &Visit, import: Import, offices: &BTreeMap<OfficeId, String>) -> Line {
    Line {
        href: import.href(),
        office: offices.get(&import.new.office).cloned().unwrap_or_default(),
        form: visit.say(&format!("results-import-form-{}", import.form)),
        badge: badge(import.state),
        state: visit.say(&format!("results-import-state-{}", import.state)),
        rows: import.rows,
        at: import.created_at,
        by: import.by_name,
        source: import.new.source,
        file_name: import.new.file_name,
    }
}

/// The kind of badge that a state wears.
pub(super) fn badge(state: State) -> &'static str {
    match state {
        State::Reading | State::Counting => "info",
        State::Preview => "warning",
        State::Counted => "success",
        State::Withdrawn => "neutral",
    }
}

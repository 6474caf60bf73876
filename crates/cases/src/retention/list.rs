//! The cases whose time is over: those that wait for a head, and those that are kept longer.

use askama::Template;
use kernel::permit::May;
use web::forms::Check;
use web::{FormView, Input, MenuItem, Pages, Paging, Reply, Shell, Visit};

use super::{Due, Filter, HOME, store};

const ROWS: u32 = 50;

#[derive(Template)]
#[template(path = "retention_list.html")]
struct Page {
    shell: Shell,
    form: FormView,
    kept: bool,
    /// The two lists, each with how many it has.
    tabs: [MenuItem; 2],
    lines: Vec<Due>,
    pages: Pages,
    filtered: bool,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let mut check = Check::new(&input);
    let filter = Filter {
        scope: visit.scope(May::DecideCases),
        today: visit.today(),
        kept: input.text("view") == "kept",
        text: check.optional("q", 100),
    };
    let invalid = check.invalid;
    let (paging, kept, filtered) = (Paging::of(&visit, ROWS), filter.kept, !filter.text.is_empty());
    let (lines, total, other) = visit
        .read(move |tx| {
            let (lines, total) = store::page(tx, &filter, paging.limit(), paging.offset())?;
            let other = Filter { kept: !filter.kept, ..filter.clone() };
            Ok((lines, total, store::count(tx, &other)?))
        })
        .await?;
    let (waiting, held) = if kept { (other, total) } else { (total, other) };
    web::page(&Page {
        shell: visit
            .staff_shell(visit.say("cases-retention-title"))
            .trail([(visit.say("cases-staff-menu"), "/staff/cases")]),
        tabs: [
            tab(&visit, "cases-retention-view-due", HOME, waiting, !kept),
            tab(&visit, "cases-retention-view-kept", &format!("{HOME}?view=kept"), held, kept),
        ],
        form: FormView::new(&visit, "cases-retention-filter", input, invalid),
        pages: paging.pages(&visit, total),
        kept,
        lines,
        filtered,
    })
}

fn tab(visit: &Visit, key: &str, href: &str, count: u64, current: bool) -> MenuItem {
    MenuItem { label: format!("{} ({count})", visit.say(key)), href: href.to_owned(), current }
}

//! The sendings about which somebody has to do something: what did not leave, what certified mail could not deliver, and what it delivered while
//! the case could not take that.

use askama::Template;
use kernel::outbox;
use kernel::permit::May;
use web::forms::Check;
use web::{FormView, Input, Pages, Paging, Reply, Shell, Visit};

use super::channel_words;
use super::found::href;
use crate::store::sendings::{self, Filter, Listed};

/// Where the list is.
pub(crate) const HOME: &str = "/staff/cases/sendings";

const ROWS: u32 = 50;

#[derive(Template)]
#[template(path = "act_asking.html")]
struct Page {
    shell: Shell,
    form: FormView,
    lines: Vec<Line>,
    pages: Pages,
    filtered: bool,
}

/// A sending, in words.
struct Line {
    href: String,
    title: String,
    name: String,
    channel: String,
    address: String,
    asks: String,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let mut check = Check::new(&input);
    let filter = Filter { scope: visit.scope(May::WorkOnCases), text: check.optional("q", 100) };
    let (invalid, paging, filtered) = (check.invalid, Paging::of(&visit, ROWS), !filter.text.is_empty());
    let (lines, total) = visit.read(move |tx| sendings::page(tx, &filter, paging.limit(), paging.offset())).await?;
    web::page(&Page {
        shell: visit
            .staff_shell(visit.say("cases-sendings-title"))
            .trail([(visit.say("cases-staff-menu"), "/staff/cases")]),
        form: FormView::new(&visit, "cases-sendings", input, invalid),
        lines: lines.into_iter().map(|listed| line(&visit, listed)).collect(),
        pages: paging.pages(&visit, total),
        filtered,
    })
}

fn line(visit: &Visit, listed: Listed) -> Line {
    let asks = match (listed.asks, &listed.error) {
        (Some(asks), _) => visit.say(&format!("cases-act-asks-{asks}")),
        (None, error) => visit.say(&format!("web-trouble-{}", outbox::trouble(error.as_deref().unwrap_or_default()))),
    };
    Line {
        href: href(listed.case, &format!("acts/{}", listed.act)),
        title: listed.title,
        name: listed.name,
        channel: channel_words(visit, listed.channel),
        address: listed.address,
        asks,
    }
}

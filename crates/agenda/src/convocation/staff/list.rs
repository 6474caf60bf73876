//! Whom a counter has convoked: searched, filtered, by pages.

use askama::Template;
use axum::extract::Path;
use kernel::Invalid;
use web::forms::Check;
use web::{FormView, Input, MenuItem, Pages, Paging, Reply, Shell, Visit};

use crate::convocation::convocation::{Convocation, ConvocationId, Mail, Stands};
use crate::convocation::store::{self, Filter};
use crate::reception::found::Found;
use crate::words::Who;

#[derive(Template)]
#[template(path = "convocation/list.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    rehearsal: bool,
    href: String,
    form: FormView,
    tallies: Vec<(Stands, u64)>,
    lines: Vec<Line>,
    pages: Pages,
    filtered: bool,
    /// Whether the counter receives a type for those who are convoked.
    convokes: bool,
}

/// A convocation in a list.
pub(super) struct Line {
    pub(super) id: ConvocationId,
    pub(super) name: String,
    pub(super) case: String,
    pub(super) kind: String,
    pub(super) invited_on: jiff::civil::Date,
    pub(super) mail: Mail,
    pub(super) mark: &'static str,
    pub(super) stands: Stands,
}

impl Line {
    pub(super) fn new(found: &Found, one: &Convocation) -> Self {
        Self {
            id: one.id,
            name: one.person.applicant.name.clone(),
            case: one.person.case.clone(),
            kind: found.kind_name(&one.kind),
            invited_on: one.invited_on,
            mail: one.mail,
            mark: mark(one.stands),
            stands: one.stands,
        }
    }
}

/// How a state is marked.
pub(super) fn mark(stands: Stands) -> &'static str {
    match stands {
        Stands::Booked | Stands::Done => "success",
        Stands::Invited => "info",
        Stands::Due | Stands::Printed => "warning",
        Stands::Sent | Stands::Withdrawn => "neutral",
        Stands::Lapsed => "danger",
    }
}

/// The types for which a counter convokes, as choices.
pub(super) fn kinds(found: &Found) -> Vec<(String, String)> {
    let convoked = found.kinds.iter().filter(|kind| kind.who == Who::Convoked);
    convoked.map(|kind| (kind.code.to_string(), kind.name.clone())).collect()
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let input = Input::of_query(visit.query());
    let mut check = Check::new(&input);
    let filter = Filter {
        counter: found.id(),
        text: check.optional("q", 100),
        kind: check.optional_choice("kind"),
        stands: check.optional_choice("stands"),
    };
    let filtered = ["q", "kind", "stands"].iter().any(|field| input.some(field).is_some());
    let paging = Paging::of(&visit, 25);
    let (page, total, tallies) = visit
        .read(move |tx| {
            let (page, total) = store::page(tx, &filter, paging.limit(), paging.offset())?;
            Ok((page, total, store::tallies(tx, filter.counter)?))
        })
        .await?;
    let all = || (String::new(), visit.say("agenda-convocation-any"));
    let states =
        Stands::ALL.iter().map(|one| (one.to_string(), visit.say(&format!("agenda-convocation-stands-{one}"))));
    web::page(&Page {
        shell: found.shell(&visit, &visit.say("agenda-convocations-title")),
        lead: found.name(),
        tabs: found.tabs(&visit),
        rehearsal: found.agenda.stage.rehearses(),
        href: found.href(""),
        convokes: !kinds(&found).is_empty(),
        form: FormView::new(&visit, "agenda-convocations", input, Invalid::default())
            .with_choices("kind", std::iter::once(all()).chain(kinds(&found)))
            .with_choices("stands", std::iter::once(all()).chain(states)),
        tallies,
        lines: page.iter().map(|one| Line::new(&found, one)).collect(),
        pages: paging.pages(&visit, total),
        filtered,
    })
}

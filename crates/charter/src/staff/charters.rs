//! The visitor's offices, each with its charters by state.

use askama::Template;
use kernel::permit::May;
use web::{Input, Pages, Paging, Reply, Shell, Visit};

use super::found;
use super::page::stretch;
use crate::charter::Charter;
use crate::office::OfficeRow;
use crate::store::folded;

#[derive(Template)]
#[template(path = "staff/charters.html")]
struct Page {
    shell: Shell,
    search: String,
    offices: Vec<(OfficeRow, Vec<Marked>)>,
    pages: Pages,
    administers: bool,
}

/// A charter with the mark of its state.
struct Marked {
    charter: Charter,
    state: &'static str,
    kind: &'static str,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let search = Input::of_query(visit.query()).text("q").to_owned();
    let paging = Paging::of(&visit, 20);
    let wanted = folded(&search);
    let offices: Vec<OfficeRow> = found::offices(&visit)
        .await?
        .into_iter()
        .filter(|office| folded(&format!("{} {}", office.name, office.body_name)).contains(&wanted))
        .collect();
    let (shown, total) = stretch(offices, paging);
    let (shown, pages): (Vec<OfficeRow>, Pages) = (shown.collect(), paging.pages(&visit, total));
    let offices = visit
        .read(move |tx| {
            let with_charters = shown.iter().map(|office| Ok((office.clone(), crate::charters_of(tx, office.id)?)));
            with_charters.collect::<kernel::Result<Vec<_>>>()
        })
        .await?;
    let marked = |charter: Charter| {
        let state = charter.state_on(visit.today());
        Marked { charter, state, kind: state_kind(state) }
    };
    web::page(&Page {
        shell: visit.staff_shell(visit.say("charter-page-menu")).trail([]),
        search,
        offices: offices
            .into_iter()
            .map(|(office, charters)| (office, charters.into_iter().map(marked).collect()))
            .collect(),
        pages,
        administers: visit.signed_in()?.may(May::Administer),
    })
}

/// How a state is marked.
pub(super) fn state_kind(state: &str) -> &'static str {
    match state {
        "draft" => "warning",
        "approved" | "coming" => "info",
        "in_force" => "success",
        _ => "neutral",
    }
}

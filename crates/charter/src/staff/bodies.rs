//! The bodies.

use kernel::Lang;
use web::{Input, Paging, Reply, Visit};

use super::page::{Line, ListPage, stretch};
use crate::body::BodyRow;
use crate::store::{Slice, folded};

pub(super) async fn get(visit: Visit) -> Reply {
    let search = Input::of_query(visit.query()).text("q").to_owned();
    let (paging, wanted) = (Paging::of(&visit, 25), folded(&search));
    let all = visit.read(|tx| crate::bodies(tx, Slice::ALL, Lang::It)).await?.items;
    let found: Vec<BodyRow> = all.into_iter().filter(|body| folded(&body.name).contains(&wanted)).collect();
    let (shown, total) = stretch(found, paging);
    let lines = shown.map(|body| Line {
        href: format!("/staff/charter/bodies/{}", body.code),
        cells: vec![visit.say(&format!("charter-body-kind-{}", body.kind)), body.offices.to_string()],
        name: body.name,
    });
    web::page(&ListPage {
        shell: visit
            .staff_shell(visit.say("charter-staff-bodies"))
            .trail([(visit.say("charter-page-menu"), "/staff/charter")]),
        lead: String::new(),
        tabs: Vec::new(),
        search: Some(search),
        within: None,
        new: Some((visit.say("charter-staff-body-new"), "/staff/charter/new-body".to_owned())),
        columns: ["name", "kind", "offices"]
            .iter()
            .map(|one| visit.say(&format!("charter-staff-field-{one}")))
            .collect(),
        lines: lines.collect(),
        pages: Some(paging.pages(&visit, total)),
        empty: (visit.say("charter-staff-bodies-none"), visit.say("charter-staff-bodies-none-onward")),
    })
}

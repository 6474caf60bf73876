//! The bodies.

use kernel::Lang;
use web::{Paging, Reply, Visit};

use super::page::{Line, ListPage};

pub(super) async fn get(visit: Visit) -> Reply {
    let paging = Paging::of(&visit, 25);
    let found = visit.read(move |tx| crate::bodies(tx, crate::pages::slice(paging), Lang::It)).await?;
    let lines = found.items.into_iter().map(|body| Line {
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
        search: None,
        new: Some((visit.say("charter-staff-body-new"), "/staff/charter/new-body".to_owned())),
        columns: ["name", "kind", "offices"]
            .iter()
            .map(|one| visit.say(&format!("charter-staff-field-{one}")))
            .collect(),
        lines: lines.collect(),
        pages: Some(paging.pages(&visit, found.total)),
        empty: (visit.say("charter-staff-bodies-none"), visit.say("charter-staff-bodies-none-onward")),
    })
}

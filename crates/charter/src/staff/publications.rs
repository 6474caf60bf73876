//! What an office had to bring up to date on the web, and how long it took.

use axum::extract::Path;
use web::{Paging, Reply, Visit};

use super::found::{self, office_shell};
use super::office::office_tabs;
use super::page::{Line, ListPage};

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let (paging, office) = (Paging::of(&visit, 25), page.office.id);
    let list = visit.read(move |tx| crate::publications(tx, office, crate::pages::slice(paging))).await?;
    let own = format!("/staff/charter/offices/{}", page.office.code);
    let day = |date| web::show::date(visit.lang(), date);
    let lines = list.items.into_iter().map(|one| Line {
        href: format!("{own}/publications/{}", one.id),
        cells: vec![
            one.text,
            day(one.changed_on),
            one.published_on.map_or_else(|| visit.say("charter-staff-not-yet"), day),
        ],
        name: visit.say(&format!("charter-published-{}", one.subject)),
    });
    web::page(&ListPage {
        shell: office_shell(&visit, &page, "charter-staff-tab-publications"),
        lead: visit.say("charter-staff-publications-lead"),
        tabs: office_tabs(&visit, &page),
        search: None,
        within: None,
        new: Some((visit.say("charter-staff-publication-new"), format!("{own}/new-publication"))),
        columns: ["published", "changed", "changed_on", "published_on"]
            .iter()
            .map(|one| visit.say(&format!("charter-staff-field-{one}")))
            .collect(),
        lines: lines.collect(),
        pages: Some(paging.pages(&visit, list.total)),
        empty: (visit.say("charter-staff-publications-none"), visit.say("charter-staff-publications-none-onward")),
    })
}

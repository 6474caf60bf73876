//! The register of preliminary notices (diffide) that concern an office.

use axum::extract::Path;
use web::{Paging, Reply, Visit};

use super::found::{self, office_shell};
use super::office::office_tabs;
use super::page::{Line, ListPage};
use crate::diffida::Diffida;
use crate::store::Slice;

/// How many notices a page shows.
const PAGE: u32 = 25;

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let page = found::office(&visit, &code).await?;
    let (paging, office, body) = (Paging::of(&visit, PAGE), page.office.id, page.body.id);
    let all = visit.read(move |tx| crate::diffide_register(tx, Some(body), Slice::ALL)).await?.items;
    let own: Vec<Diffida> = all.into_iter().filter(|one| one.office == Some(office)).collect();
    let total = own.len() as u64;
    let skipped = usize::try_from(paging.offset()).unwrap_or(usize::MAX);
    let base = format!("/staff/charter/offices/{}", page.office.code);
    let day = |date| web::show::date(visit.lang(), date);
    let lines = own.into_iter().skip(skipped).take(PAGE as usize).map(|one| Line {
        href: format!("{base}/diffide/{}", one.id),
        cells: vec![day(one.received_on), day(one.ends_on), visit.say(&format!("charter-diffida-state-{}", one.state))],
        name: one.subject,
    });
    web::page(&ListPage {
        shell: office_shell(&visit, &page, "charter-staff-tab-diffide"),
        lead: visit.say("charter-staff-diffide-lead"),
        tabs: office_tabs(&visit, &page),
        search: None,
        new: Some((visit.say("charter-staff-diffida-new"), format!("{base}/new-diffida"))),
        columns: ["subject", "received_on", "ends_on", "state"]
            .iter()
            .map(|one| visit.say(&format!("charter-staff-field-{one}")))
            .collect(),
        lines: lines.collect(),
        pages: Some(paging.pages(&visit, total)),
        empty: (visit.say("charter-staff-diffide-none"), visit.say("charter-staff-diffide-none-onward")),
    })
}

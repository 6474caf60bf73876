//! The services of the visitor's offices, with search.

use kernel::{Error, Lang};
use web::{Input, Paging, Reply, Visit};

use super::found;
use super::page::{Line, ListPage, stretch};
use crate::catalog::{ServiceFilter, ServiceRow};
use crate::store::{Slice, folded};
use crate::words::ServiceStatus;

pub(super) async fn get(visit: Visit) -> Reply {
    let asked = Input::of_query(visit.query());
    let (paging, search) = (Paging::of(&visit, 25), asked.text("q").to_owned());
    let mut offices = found::offices(&visit).await?;
    if let Some(code) = asked.some("office") {
        offices.retain(|office| office.code == code);
        if offices.is_empty() {
            return Err(Error::NotFound.into());
        }
    }
    let (ids, wanted): (Vec<_>, _) = (offices.iter().map(|office| office.id).collect(), folded(&search));
    let found = visit
        .read(move |tx| {
            let mut all: Vec<ServiceRow> = Vec::new();
            for office in &ids {
                // Those that ended are looked after too; the list of the public leaves them out.
                for status in [None, Some(ServiceStatus::Ended)] {
                    let filter = ServiceFilter { office: Some(*office), status, ..ServiceFilter::default() };
                    all.extend(crate::services(tx, &filter, Slice::ALL, Lang::It)?.items);
                }
            }
            all.retain(|row| folded(&format!("{} {} {}", row.name, row.code, row.description)).contains(&wanted));
            Ok(all)
        })
        .await?;
    let (shown, total) = stretch(found, paging);
    let lines = shown.map(|row| line(&visit, row)).collect();
    let new = asked.some("office").map_or(String::new(), |code| format!("?office={code}"));
    web::page(&ListPage {
        shell: visit
            .staff_shell(visit.say("charter-staff-services"))
            .trail([(visit.say("charter-page-menu"), "/staff/charter")]),
        lead: visit.say("charter-staff-services-lead"),
        tabs: Vec::new(),
        search: Some(search),
        within: asked.some("office").map(str::to_owned),
        new: Some((visit.say("charter-staff-service-new"), format!("/staff/charter/new-service{new}"))),
        columns: ["name", "office", "status", "timing"]
            .iter()
            .map(|one| visit.say(&format!("charter-staff-field-{one}")))
            .collect(),
        lines,
        pages: Some(paging.pages(&visit, total)),
        empty: (visit.say("charter-staff-services-none"), visit.say("charter-staff-services-none-onward")),
    })
}

fn line(visit: &Visit, row: ServiceRow) -> Line {
    Line {
        href: format!("/staff/charter/services/{}", row.code),
        cells: vec![
            row.office_name,
            visit.say(&format!("charter-service-status-{}", row.status)),
            visit.say(&format!("charter-timing-{}", row.timing)),
        ],
        name: row.name,
    }
}

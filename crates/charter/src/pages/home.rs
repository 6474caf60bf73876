//! The first page: what is looked for, at once.

use askama::Template;
use web::{Reply, Shell, Visit};

use crate::body::BodyRow;
use crate::catalog::Facets;
use crate::office::OfficeRow;
use crate::store::Slice;
use crate::words::Topic;

#[derive(Template)]
#[template(path = "public/home.html")]
struct Page {
    shell: Shell,
    topics: Vec<(Topic, u64)>,
    offices: Vec<OfficeRow>,
    /// Offices with a charter in force, the newest year first.
    charters: Vec<OfficeRow>,
    bodies: Vec<BodyRow>,
    services: u64,
}

/// So many charters stand on the first page.
const CHARTERS: usize = 8;

pub(super) async fn get(visit: Visit) -> Reply {
    let lang = visit.lang();
    let (facets, offices, bodies) = visit
        .read(move |tx| {
            let facets = crate::facets(tx)?;
            let offices = crate::offices(tx, None, Slice { limit: 60, offset: 0 }, lang)?;
            Ok((facets, offices.items, crate::bodies(tx, Slice { limit: 60, offset: 0 }, lang)?.items))
        })
        .await?;
    let mut charters: Vec<OfficeRow> = offices.iter().filter(|office| office.charter_year.is_some()).cloned().collect();
    charters.sort_by_key(|office| std::cmp::Reverse(office.charter_year));
    charters.truncate(CHARTERS);
    web::page(&Page {
        shell: visit.shell(visit.say("charter-page-home-title")).described(visit.say("charter-page-home-lead")),
        topics: by_count(&facets),
        services: offices.iter().map(|office| office.services).sum(),
        charters,
        offices,
        bodies,
    })
}

/// Topics with services, those with the most first.
fn by_count(facets: &Facets) -> Vec<(Topic, u64)> {
    let mut topics: Vec<(Topic, u64)> = facets.topics.iter().map(|(topic, count)| (*topic, *count)).collect();
    topics.sort_by_key(|(topic, count)| (std::cmp::Reverse(*count), *topic));
    topics
}

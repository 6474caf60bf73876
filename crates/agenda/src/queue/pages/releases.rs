//! The releases: which are open, which are drawn.

use askama::Template;
use charter::CounterPlace;
use kernel::db::Tx;
use kernel::{Lang, Result};
use web::{Pages, Paging, Reply, Shell, Visit};

use super::own::Days;
use crate::kind::Words;
use crate::queue::release::Release;
use crate::queue::store;
use crate::queue::words::Phase;

const A_PAGE: u32 = 20;

#[derive(Template)]
#[template(path = "queue/releases.html")]
struct Page {
    shell: Shell,
    lines: Vec<Line>,
    pages: Pages,
}

struct Line {
    name: String,
    place: String,
    days: Days,
    mark: &'static str,
    state: &'static str,
}

/// A release that people can enrol in now, for the page of all appointments.
pub(crate) struct OpenRelease {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) place: String,
    pub(crate) closes: (String, String),
}

/// The releases that are open now, those that close first first.
///
/// # Errors
/// Database errors.
pub(crate) fn open_releases(tx: &mut Tx<'_>, lang: Lang) -> Result<Vec<OpenRelease>> {
    let (now, clock) = (tx.now(), tx.clock().clone());
    let mut open = Vec::new();
    for release in store::releases::all(tx, (A_PAGE.into(), 0))?.0.iter().rev().filter(|release| release.is_open(now)) {
        let (words, place) = named(tx, release, lang)?;
        open.push(OpenRelease {
            code: release.code.clone(),
            name: words.name,
            place: format!("{}, {}", place.name, place.office_name),
            closes: (clock.civil(release.closes_at).to_string(), crate::moment::clock(clock.zone(), release.closes_at)),
        });
    }
    Ok(open)
}

pub(super) fn named(tx: &mut Tx<'_>, release: &Release, lang: Lang) -> Result<(Words, CounterPlace)> {
    let words = crate::store::types::words(tx, &release.kind, lang.code())?;
    Ok((words, charter::counter_place(tx, release.counter, lang)?))
}

pub(super) async fn get(visit: Visit) -> Reply {
    let (paging, lang) = (Paging::of(&visit, A_PAGE), visit.lang());
    let (found, total) = visit
        .read(move |tx| {
            let (releases, total) = store::releases::all(tx, (paging.limit(), paging.offset()))?;
            let mut found = Vec::new();
            for release in releases {
                let named = named(tx, &release, lang)?;
                found.push((release, named));
            }
            Ok((found, total))
        })
        .await?;
    let lines = found.iter().map(|(release, (words, place))| Line {
        name: words.name.clone(),
        place: format!("{}, {}", place.name, place.office_name),
        days: Days::of(&visit, release),
        mark: state(&visit, release).0,
        state: state(&visit, release).1,
    });
    let page = Page {
        shell: visit
            .shell(visit.say("agenda-releases-title"))
            .described(visit.say("agenda-releases-lead"))
            .trail([(visit.say("agenda-landing-title"), "/appointments")]),
        lines: lines.collect(),
        pages: paging.pages(&visit, total),
    };
    web::page(&page)
}

/// How a release stands: its mark, and the key of the words for it.
pub(super) fn state(visit: &Visit, release: &Release) -> (&'static str, &'static str) {
    match release.phase {
        Phase::Announced if release.is_open(visit.now()) => ("success", "open"),
        Phase::Announced if visit.now() < release.opens_at => ("info", "announced"),
        Phase::Announced => ("info", "closed"),
        Phase::Drawn => ("info", "drawn"),
        Phase::Over => ("neutral", "over"),
        Phase::CalledOff => ("danger", "called_off"),
    }
}

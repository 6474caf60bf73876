//! The releases of a counter, and announcing one.

use askama::Template;
use axum::extract::Path;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kernel::{Error, Invalid, Result};
use web::forms::Check;
use web::{FormView, Input, MenuItem, Pages, Paging, Reply, Shell, Visit};

use super::own::Days;
use super::releases::state;
use crate::ids::TypeCode;
use crate::moment;
use crate::queue::entry::ReleaseId;
use crate::queue::release::{Announced, announce};
use crate::queue::store;
use crate::staff::found::Found;
use crate::words::Who;

const A_PAGE: u32 = 20;

#[derive(Template)]
#[template(path = "queue/staff_releases.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    lines: Vec<Line>,
    pages: Pages,
    form: FormView,
    refused: bool,
}

struct Line {
    id: ReleaseId,
    name: String,
    days: Days,
    mark: &'static str,
    state: &'static str,
    enrolled: usize,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    show(&visit, &found, Input::new(), Invalid::default()).await
}

async fn show(visit: &Visit, found: &Found, input: Input, invalid: Invalid) -> Reply {
    let (counter, lang, paging) = (found.place.id, visit.lang(), Paging::of(visit, A_PAGE));
    let (releases, total, kinds) = visit
        .read(move |tx| {
            let (releases, total) = store::releases::of_counter(tx, counter, (paging.limit(), paging.offset()))?;
            let mut kinds = Vec::new();
            let all = crate::kinds(tx)?;
            for offer in crate::offers(tx, counter)? {
                let open = all.iter().find(|kind| kind.code == offer.kind && kind.who == Who::Anyone);
                kinds.extend(open.map(|kind| (kind.code.to_string(), kind.words(lang).name.clone())));
            }
            let mut lines = Vec::new();
            for release in releases {
                let name = crate::words(tx, &release.kind, lang)?.name;
                let enrolled = store::releases::tickets(tx, release.id)?.len();
                lines.push((release, name, enrolled));
            }
            Ok((lines, total, kinds))
        })
        .await?;
    let refused = !invalid.is_empty();
    let lines = releases.iter().map(|(release, name, enrolled)| Line {
        id: release.id,
        name: name.clone(),
        days: Days::of(visit, release),
        mark: state(visit, release).0,
        state: state(visit, release).1,
        enrolled: *enrolled,
    });
    let page = Page {
        shell: found.shell(visit, "agenda-tab-releases"),
        lead: found.name(),
        tabs: found.tabs(visit),
        href: found.href("releases"),
        lines: lines.collect(),
        pages: paging.pages(visit, total),
        form: FormView::new(visit, "agenda-release", input, invalid).with_choices("kind", kinds),
        refused,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn post(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    match go(&visit, &found, &input).await {
        Ok(id) => Ok(web::done(&found.href(&format!("releases/{id}")), "agenda-release-announced")),
        Err(Error::Invalid(invalid)) => show(&visit, &found, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn go(visit: &Visit, found: &Found, input: &Input) -> Result<ReleaseId> {
    let announced = read(visit, input)?;
    // The kernel's randomness: nobody has chosen it, and nobody reads it before the draw.
    let seed = hex::encode(visit.db().ids().secret::<32>());
    let (by, counter) = (visit.actor(), found.place.id);
    Ok(visit.write(move |tx| announce(tx, &by, counter, &announced, &seed)).await?.id)
}

fn read(visit: &Visit, input: &Input) -> Result<Announced> {
    let mut check = Check::new(input);
    let kind = check.choice::<TypeCode>("kind");
    let days = (check.required_date("first_day"), check.required_date("last_day"));
    let opens = moment(visit, &mut check, input, ("opens", "opens_at"));
    let closes = moment(visit, &mut check, input, ("closes", "closes_at"));
    let draw_at = moment(visit, &mut check, input, ("draw", "draw_at"));
    let (source, source_url) = (check.required("source", 400), check.required("source_url", 400));
    check.done()?;
    let (Some(kind), (Some(first), Some(last)), Some(opens), Some(closes), Some(draw_at)) =
        (kind, days, opens, closes, draw_at)
    else {
        return Err(Error::NotFound);
    };
    Ok(Announced { kind, days: (first, last), enrolment: (opens, closes), draw_at, source, source_url })
}

/// A day and an hour of the wall clock as an instant.
fn moment(
    visit: &Visit,
    check: &mut Check<'_>,
    input: &Input,
    (day, hour): (&'static str, &'static str),
) -> Option<Timestamp> {
    let on: Option<Date> = check.required_date(day);
    let at: Option<Time> = check.time(hour);
    if input.some(hour).is_none() {
        check.invalid.add(hour, "web-field-missing");
    }
    Some(moment::instant(visit.db().clock().zone(), on?.to_datetime(at?)))
}

//! A release: everything that is needed to compute its order again, for people and for programs. No names, no dates of birth: tickets only.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use charter::CounterPlace;
use kernel::db::Tx;
use kernel::{Lang, Result};
use serde::Serialize;
use web::{Pages, Paging, Reply, Shell, Visit};

use super::own::{At, Days};
use super::releases::{named, state};
use crate::kind::Words;
use crate::queue::draw::Placed;
use crate::queue::release::{Release, order};
use crate::queue::store;

const A_PAGE: u32 = 100;
/// The rule by which programs compute the order, beside the data that they need for it.
const RULE: &str = "commitment = SHA-256 of the text SEED; the order is that of the tickets by the SHA-256 of the text \
  SEED:PUBLIC_VALUE:TICKET, each digest written as 64 small hexadecimal digits, all texts in UTF-8, the smallest first";

#[derive(Template)]
#[template(path = "queue/release.html")]
struct Page {
    shell: Shell,
    lead: String,
    mark: &'static str,
    state: &'static str,
    release: Release,
    days: Days,
    place: CounterPlace,
    seed: String,
    drawn: Option<At>,
    enrolled: usize,
    order: Vec<Placed>,
    pages: Pages,
    /// A ticket that somebody can compute by hand.
    example: Option<u64>,
}

/// A release with what is public of it now.
struct Seen {
    release: Release,
    words: Words,
    place: CounterPlace,
    /// Empty before the draw.
    seed: String,
    tickets: Vec<u64>,
    order: Vec<Placed>,
}

fn see(tx: &mut Tx<'_>, code: &str, lang: Lang) -> Result<Seen> {
    let release = store::releases::by_code(tx, code)?;
    let (words, place) = named(tx, &release, lang)?;
    let drawn = release.drawn_at.is_some();
    Ok(Seen {
        seed: if drawn { store::releases::seed(tx, release.id)? } else { String::new() },
        tickets: store::releases::tickets(tx, release.id)?,
        order: order(tx, &release)?,
        release,
        words,
        place,
    })
}

async fn find(visit: &Visit, code: String) -> Result<Seen> {
    let lang = visit.lang();
    visit.read(move |tx| see(tx, &code, lang)).await
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let seen = find(&visit, code).await?;
    let paging = Paging::of(&visit, A_PAGE);
    let (from, size) = (usize::try_from(paging.offset()).unwrap_or(0), usize::try_from(A_PAGE).unwrap_or(0));
    let (mark, state) = state(&visit, &seen.release);
    let trail = [
        (visit.say("agenda-landing-title"), "/appointments"),
        (visit.say("agenda-releases-title"), "/appointments/releases"),
    ];
    let page = Page {
        shell: visit.shell(&seen.words.name).trail(trail),
        lead: format!("{}, {}", seen.place.name, seen.place.office_name),
        mark,
        state,
        days: Days::of(&visit, &seen.release),
        drawn: seen.release.drawn_at.map(|at| At::of(&visit, at)),
        enrolled: seen.tickets.len(),
        example: seen.order.first().map(|first| first.ticket),
        pages: paging.pages(&visit, seen.order.len() as u64),
        order: seen.order.into_iter().skip(from).take(size).collect(),
        release: seen.release,
        place: seen.place,
        seed: seen.seed,
    };
    web::page(&page)
}

/// What programs read.
#[derive(Serialize)]
struct Published<'a> {
    release: &'a str,
    office: &'a str,
    counter: &'a str,
    r#type: String,
    state: &'a str,
    first_day: String,
    last_day: String,
    announced_at: String,
    opens_at: String,
    closes_at: String,
    draw_at: String,
    source: &'a str,
    source_url: &'a str,
    rule: &'static str,
    commitment: &'a str,
    seed: Option<&'a str>,
    public_value: Option<&'a str>,
    public_url: Option<&'a str>,
    enrolled: usize,
    /// Fixed, and shown, from the end of the enrolment on.
    tickets: &'a [u64],
    order: &'a [Placed],
}

pub(super) async fn json(visit: Visit, Path(code): Path<String>) -> Reply {
    let seen = find(&visit, code).await?;
    let release = &seen.release;
    let some = |text: &'_ str| (!text.is_empty()).then_some(text.to_owned());
    let (seed, value, url) = (some(&seen.seed), some(&release.public_value), some(&release.public_url));
    let closed = visit.now() >= release.closes_at;
    web::json(&Published {
        release: &release.code,
        office: &seen.place.office_name,
        counter: &seen.place.name,
        r#type: release.kind.to_string(),
        state: release.phase.word(),
        first_day: release.first_day.to_string(),
        last_day: release.last_day.to_string(),
        announced_at: release.announced_at.to_string(),
        opens_at: release.opens_at.to_string(),
        closes_at: release.closes_at.to_string(),
        draw_at: release.draw_at.to_string(),
        source: &release.source,
        source_url: &release.source_url,
        rule: RULE,
        commitment: &release.commitment,
        seed: seed.as_deref(),
        public_value: value.as_deref(),
        public_url: url.as_deref(),
        enrolled: seen.tickets.len(),
        tickets: if closed { &seen.tickets } else { &[] },
        order: &seen.order,
    })
}

pub(super) async fn csv(visit: Visit, Path(code): Path<String>) -> Reply {
    let seen = find(&visit, code).await?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    for placed in &seen.order {
        writer.serialize(placed).map_err(kernel::Error::internal)?;
    }
    let bytes = writer.into_inner().map_err(|error| kernel::Error::internal(error.to_string()))?;
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8")], bytes).into_response())
}

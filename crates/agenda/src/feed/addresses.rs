//! The private addresses of a counter's calendars: made, renewed so that the old one leads nowhere, revoked.

use askama::Template;
use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::permit::May;
use kernel::{Error, Result};
use web::{Choice, Input, MenuItem, Reply, Shell, Visit};

use super::{Feed, Shows, Whose};
use crate::reception::found::Found;
use crate::store::feeds;

#[derive(Template)]
#[template(path = "feed/addresses.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    /// Whether the visitor may change the counter's and the desks' addresses.
    may_change: bool,
    lines: Vec<Line>,
    mine: Line,
    /// The desk at which the visitor sits today.
    seat: Option<u16>,
    desks: u16,
    shows: Vec<Choice>,
    says: String,
}

/// A calendar, with its address where it has one.
struct Line {
    /// What forms send.
    whose: String,
    name: String,
    address: Option<String>,
    since: String,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (id, person, today) = (found.id(), visit.signed_in()?.id, visit.today());
    let (all, shows, seat) = visit
        .read(move |tx| {
            let all = feeds::of_counter(tx, id, person)?;
            Ok((all, feeds::shows(tx, id)?, feeds::seat(tx, person, id, today)?))
        })
        .await?;
    let line = |whose: Whose, name: String| {
        let feed = all.iter().find(|feed| feed.whose == whose);
        Line {
            whose: whose.desk().map(|desk| desk.to_string()).unwrap_or_default(),
            name,
            address: feed.map(|feed| address(&visit, feed)),
            since: feed
                .map(|feed| web::show::time(visit.lang(), visit.db().clock(), feed.created_at))
                .unwrap_or_default(),
        }
    };
    let desk = |number: u16| line(Whose::Desk(number), visit.fill("agenda-desk-title", &[("desk", number.into())]));
    let choice = |word: &Shows| Choice {
        value: word.to_string(),
        label: visit.say(&format!("agenda-feed-shows-{word}")),
        selected: *word == shows,
    };
    let page = Page {
        shell: found.shell(&visit, &visit.say("agenda-tab-calendars")),
        lead: found.name(),
        tabs: found.tabs(&visit),
        href: found.href("calendars"),
        may_change: visit.may(May::SetUpAgenda, found.agenda.office),
        lines: std::iter::once(line(Whose::Counter, visit.say("agenda-feed-counter")))
            .chain((1..=found.desks).map(desk))
            .collect(),
        mine: line(Whose::Person(person), visit.say("agenda-feed-mine")),
        seat,
        desks: found.desks,
        shows: Shows::ALL.iter().map(choice).collect(),
        says: visit.say(&format!("agenda-feed-shows-{shows}")),
    };
    web::page(&page)
}

fn address(visit: &Visit, feed: &Feed) -> String {
    format!("{}/calendars/{}/agenda.ics", visit.app().settings().public_url, feed.address)
}

/// The counter's own calendar or a desk's, as a form names it.
fn named(found: &Found, input: &Input) -> Result<Whose> {
    input.some("desk").map_or(Ok(Whose::Counter), |desk| found.desk(desk).map(Whose::Desk))
}

pub(super) async fn make(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = of(&visit, &counter, May::SetUpAgenda).await?;
    let whose = named(&found, &input)?;
    give(&visit, &found, whose).await
}

pub(super) async fn make_mine(visit: Visit, Path(counter): Path<String>, _: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let person = visit.signed_in()?.id;
    give(&visit, &found, Whose::Person(person)).await
}

/// A counter on which the visitor has a permission.
async fn of(visit: &Visit, counter: &str, may: May) -> Result<Found> {
    let found = Found::of(visit, counter).await?;
    if visit.may(may, found.agenda.office) { Ok(found) } else { Err(Error::NotFound) }
}

async fn give(visit: &Visit, found: &Found, whose: Whose) -> Reply {
    let (by, on, counter) = (visit.actor(), found.clone(), found.id());
    let address = hex::encode(visit.db().ids().secret::<24>());
    visit
        .write(move |tx| {
            let (id, created_at) = (tx.id(), tx.now());
            feeds::write(tx, &Feed { id, counter, whose, address: address.clone(), created_at })?;
            note(tx, &by, &on, whose, Action::Created)
        })
        .await?;
    Ok(web::done(&found.href("calendars"), "agenda-feed-made"))
}

pub(super) async fn revoke(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = of(&visit, &counter, May::SetUpAgenda).await?;
    let whose = named(&found, &input)?;
    take_away(&visit, &found, whose).await
}

pub(super) async fn revoke_mine(visit: Visit, Path(counter): Path<String>, _: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let person = visit.signed_in()?.id;
    take_away(&visit, &found, Whose::Person(person)).await
}

async fn take_away(visit: &Visit, found: &Found, whose: Whose) -> Reply {
    let (by, on) = (visit.actor(), found.clone());
    visit
        .write(move |tx| {
            feeds::remove(tx, on.id(), whose)?;
            note(tx, &by, &on, whose, Action::Removed)
        })
        .await?;
    Ok(web::done(&found.href("calendars"), "agenda-feed-revoked"))
}

/// Writes down that an address was made or ended: never the address.
fn note(tx: &mut Tx<'_>, by: &Actor, found: &Found, whose: Whose, action: Action) -> Result<()> {
    let record = Record {
        actor: by,
        action,
        subject: Ref::new("agenda_feed", found.id()),
        office: Some(found.agenda.office),
        summary: &format!("{} · {}", found.place.name, whose.name()),
        before: None,
        after: None,
    };
    history::record(tx, &record).map(|_| ())
}

/// What the counter's calendars say of people.
pub(super) async fn names(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = of(&visit, &counter, May::SetUpAgenda).await?;
    let shows: Shows = input.text("shows").parse()?;
    let (by, on) = (visit.actor(), found.clone());
    visit
        .write(move |tx| {
            let before = feeds::shows(tx, on.id())?;
            feeds::set_shows(tx, on.id(), shows)?;
            let record = Record {
                actor: &by,
                action: Action::Changed,
                subject: Ref::new("agenda_feed", on.id()),
                office: Some(on.agenda.office),
                summary: &on.place.name,
                before: Some(serde_json::json!({ "shows": before })),
                after: Some(serde_json::json!({ "shows": shows })),
            };
            history::record(tx, &record).map(|_| ())
        })
        .await?;
    Ok(web::done(&found.href("calendars"), "agenda-feed-shows-done"))
}

/// At which desk the visitor sits today.
pub(super) async fn seat(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (desk, by, id) = (found.desk(input.text("desk"))?, visit.actor(), found.id());
    visit.write(move |tx| feeds::sit_down(tx, &by, id, desk)).await?;
    Ok(web::done(&found.href("calendars"), "agenda-feed-seat-done"))
}

//! Whom a change of calendar has hit: all of them moved to the nearest free place or called off, as the page showed it, once somebody has
//! read how many that are.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::extract::Path;
use charter::CounterId;
use jiff::Timestamp;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Message, Result, words};
use web::{Input, MenuItem, Reply, Shell, Visit};

use super::owned::Owned;
use crate::book::{Answer, in_lane};
use crate::booking::Booking;
use crate::cancel::{Back, cancel};
use crate::free::Start;
use crate::ids::{BookingId, TypeCode};
use crate::move_to::{move_to, wish_of};
use crate::notice::Post;
use crate::{look, moment};

words! {
    /// What is done with those who are hit.
    Remedy {
        /// To the nearest free place.
        Move = "move",
        /// Called off, with a notice.
        Cancel = "cancel",
    }
}

impl Remedy {
    /// What is asked before it is done.
    fn question(self) -> &'static str {
        match self {
            Self::Move => "agenda-changes-ask-move",
            Self::Cancel => "agenda-changes-ask-cancel",
        }
    }

    fn is_cancel(self) -> bool {
        self == Self::Cancel
    }
}

#[derive(Template)]
#[template(path = "agenda_changes.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    lines: Vec<Line>,
}

/// A booking that was hit, and where it could go.
struct Line {
    id: BookingId,
    revision: u64,
    code: String,
    name: String,
    when: String,
    to: Option<(Timestamp, String)>,
    /// How the person will hear of it; none where somebody has to call.
    mail: bool,
    /// The hour stays: the person has nothing to hear.
    same_hour: bool,
    contact: String,
}

/// What is asked before anything is done.
#[derive(Template)]
#[template(path = "agenda_changes_sure.html")]
struct SurePage {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    remedy: Remedy,
    lines: Vec<Line>,
    /// How many the step changes, and how many stay as they are: no place is near enough, or somebody has changed them meanwhile.
    counts: (usize, usize),
    /// How many of those who are changed are told by mail, and how many somebody has to call.
    told: (usize, usize),
}

pub(super) async fn get(visit: Visit, Path(owner): Path<String>) -> Reply {
    let found = Owned::of(&visit, &owner).await?;
    let id = found.owner;
    let hit = visit.read(move |tx| {
        let hit = crate::hit(tx, id)?;
        let proposed = proposals(tx, &hit)?;
        Ok(hit.into_iter().zip(proposed).collect::<Vec<_>>())
    });
    let lines = hit.await?.into_iter().map(|(booking, to)| line(&visit, booking, to)).collect();
    let (shell, lead, tabs) = (found.shell(&visit, "agenda-changes-title"), found.name(), found.tabs());
    web::page(&Page { shell, lead, tabs, href: found.href(""), lines })
}

fn line(visit: &Visit, booking: Booking, to: Option<Timestamp>) -> Line {
    let clock = visit.db().clock();
    let said = |at: Timestamp| {
        format!("{}, {}", web::show::date(visit.lang(), clock.civil(at)), moment::clock(clock.zone(), at))
    };
    let applicant = booking.applicant;
    Line {
        id: booking.id,
        revision: booking.revision,
        code: booking.code,
        name: applicant.name,
        when: said(booking.starts_at),
        to: to.map(|at| (at, if at == booking.starts_at { visit.say("agenda-changes-same-hour") } else { said(at) })),
        mail: !applicant.email.is_empty(),
        same_hour: to == Some(booking.starts_at),
        contact: if applicant.email.is_empty() { applicant.phone } else { applicant.email },
    }
}

/// For each booking the free place nearest to its hour, none of them twice; the first come first.
fn proposals(tx: &mut Tx<'_>, hit: &[Booking]) -> Result<Vec<Option<Timestamp>>> {
    let mut known: BTreeMap<(CounterId, TypeCode, u16, String), Vec<Start>> = BTreeMap::new();
    let mut used: BTreeSet<(String, Timestamp)> = BTreeSet::new();
    let mut proposed = Vec::with_capacity(hit.len());
    for booking in hit {
        // Its own hour costs the person nothing: another desk, or another interpreter beside the same desk.
        if let Some(places) = at_own_hour(tx, booking)?.and_then(|start| places(booking.counter, &start, &used)) {
            used.extend(places);
            proposed.push(Some(booking.starts_at));
            continue;
        }
        let wanted = (booking.counter, booking.kind.clone(), booking.people, booking.language.clone());
        if !known.contains_key(&wanted) {
            let starts = match look::around(tx, &wish_of(booking, true), booking.starts_at) {
                // The counter may have ceased to receive the type.
                Err(Error::NotFound | Error::Conflict(_) | Error::Invalid(_)) => Vec::new(),
                found => found?,
            };
            known.insert(wanted.clone(), starts);
        }
        let mut starts: Vec<&Start> = known[&wanted].iter().collect();
        let far = |at: Timestamp| at.as_millisecond().abs_diff(booking.starts_at.as_millisecond());
        starts.sort_by_key(|start| far(start.starts_at));
        let taken =
            starts.into_iter().find_map(|start| Some((start.starts_at, places(booking.counter, start, &used)?)));
        proposed.push(taken.map(|(at, places)| {
            used.extend(places);
            at
        }));
    }
    Ok(proposed)
}

/// The same hour, where somebody can receive then.
fn at_own_hour(tx: &mut Tx<'_>, booking: &Booking) -> Result<Option<Start>> {
    let wish = wish_of(booking, true);
    match look::allowed(tx, &wish) {
        Ok(terms) => look::at(tx, &wish, &terms, booking.starts_at),
        // The counter may have ceased to receive the type.
        Err(Error::NotFound | Error::Conflict(_) | Error::Invalid(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// What a start takes of a desk that is not used yet, and of who helps; none where all are used.
fn places(counter: CounterId, start: &Start, used: &BTreeSet<(String, Timestamp)>) -> Option<Vec<(String, Timestamp)>> {
    let help = start.help.iter().flat_map(|(id, places)| places.iter().map(move |at| (id.to_string(), *at)));
    let help: Vec<_> = help.collect();
    let desks = start.desks.iter().map(|(desk, places)| {
        places.iter().map(|at| (format!("{counter} {desk}"), *at)).chain(help.iter().cloned()).collect::<Vec<_>>()
    });
    desks.into_iter().find(|places| !places.iter().any(|place| used.contains(place)))
}

/// What was ticked on the page: each booking as it stood there, with the place that was proposed.
#[derive(Clone)]
struct Chosen {
    id: BookingId,
    revision: u64,
    to: Option<Timestamp>,
}

fn chosen(input: &Input) -> Result<Vec<Chosen>> {
    let one = |id: &str| {
        let revision = input.text(&format!("revision.{id}")).parse().map_err(|_| Error::NotFound)?;
        let to = input.some(&format!("to.{id}")).and_then(|to| to.parse().ok());
        Ok(Chosen { id: id.parse()?, revision, to })
    };
    input.all("booking").map(one).collect()
}

pub(super) async fn post(visit: Visit, Path(owner): Path<String>, input: Input) -> Reply {
    let found = Owned::of(&visit, &owner).await?;
    let (remedy, chosen): (Remedy, _) = (input.text("remedy").parse()?, chosen(&input)?);
    if chosen.is_empty() {
        return Ok(web::told(&found.href("changes"), "warning", "agenda-changes-nobody"));
    }
    if !input.ticked("sure") {
        return ask(&visit, &found, remedy, &chosen).await;
    }
    let (app, by, id, asked) = (visit.app().clone(), visit.actor(), found.owner, chosen.len());
    let done = in_lane(visit.db(), move |tx| {
        let hit: Vec<(BookingId, u64)> = crate::hit(tx, id)?.iter().map(|one| (one.id, one.revision)).collect();
        let mut done = 0;
        for one in chosen.iter().filter(|one| hit.contains(&(one.id, one.revision))) {
            done += usize::from(remedied(tx, &Post::of(&app), &by, one, remedy)?);
        }
        Ok(done)
    })
    .await?;
    let message = Message::new(format!("agenda-changes-done-{remedy}")).with("n", done);
    if done < asked {
        // Somebody was quicker, or nothing was near enough: they are still in the list.
        let left = Message::new("agenda-changes-left").with("done", done).with("left", asked - done);
        return Ok(web::told(&found.href("changes"), "warning", left));
    }
    Ok(web::done(&found.href(""), message))
}

/// Says what the step would do, and waits for a yes.
async fn ask(visit: &Visit, found: &Owned, remedy: Remedy, chosen: &[Chosen]) -> Reply {
    let id = found.owner;
    let hit = visit.read(move |tx| crate::hit(tx, id)).await?;
    let to = |booking: &Booking| {
        let one = chosen.iter().find(|one| one.id == booking.id && one.revision == booking.revision)?;
        (remedy == Remedy::Cancel || one.to.is_some()).then_some(one.to)
    };
    let lines: Vec<Line> = hit
        .into_iter()
        .filter_map(|booking| {
            let to = to(&booking)?;
            Some(line(visit, booking, to))
        })
        .collect();
    let mailed = lines.iter().filter(|line| line.mail && !line.same_hour).count();
    let called = lines.iter().filter(|line| !line.mail && !line.same_hour).count();
    web::page(&SurePage {
        shell: found.shell(visit, &format!("agenda-changes-sure-{remedy}")),
        lead: found.name(),
        tabs: found.tabs(),
        href: found.href(""),
        remedy,
        counts: (lines.len(), chosen.len() - lines.len()),
        told: (mailed, called),
        lines,
    })
}

fn remedied(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, one: &Chosen, remedy: Remedy) -> Result<bool> {
    match (remedy, one.to) {
        (Remedy::Cancel, _) => cancel(tx, post, by, one.id, Back::Office).map(|_| true),
        (Remedy::Move, None) => Ok(false),
        (Remedy::Move, Some(to)) => Ok(matches!(move_to(tx, post, by, one.id, to, true)?, Answer::Booked(_))),
    }
}

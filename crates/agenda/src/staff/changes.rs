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
use crate::unhelp::unhelp;
use crate::untold::{self, News};
use crate::{look, moment};

words! {
    /// What is done with those who are hit.
    Remedy {
        /// To the nearest free place.
        Move = "move",
        /// Called off, with a notice.
        Cancel = "cancel",
        /// Kept at the hour, without the interpreter or mediator.
        Keep = "keep",
    }
}

impl Remedy {
    /// What is asked before it is done.
    fn question(self) -> &'static str {
        match self {
            Self::Move => "agenda-changes-ask-move",
            Self::Cancel => "agenda-changes-ask-cancel",
            Self::Keep => "agenda-changes-ask-keep",
        }
    }

    fn is_cancel(self) -> bool {
        self == Self::Cancel
    }

    fn moves(self) -> bool {
        self == Self::Move
    }
}

#[derive(Template)]
#[template(path = "agenda_changes.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    /// Whether the appointments can take place without who was to help.
    keeps: bool,
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
    /// Whether nothing that is written reaches the person.
    call: bool,
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
    let own = visit.clone();
    let lines = visit.read(move |tx| {
        let hit = crate::hit(tx, id)?;
        let proposed = proposals(tx, &hit)?;
        hit.into_iter().zip(proposed).map(|(booking, to)| line(tx, &own, booking, to)).collect::<Result<Vec<_>>>()
    });
    let lines = lines.await?;
    let (shell, lead, tabs) = (found.shell(&visit, "agenda-changes-title"), found.name(), found.tabs());
    web::page(&Page { shell, lead, tabs, href: found.href(""), keeps: found.counter.is_none(), lines })
}

fn line(tx: &mut Tx<'_>, visit: &Visit, booking: Booking, to: Option<Timestamp>) -> Result<Line> {
    let call = untold::must_be_called(tx, &Post::of(visit.app()), &booking)?;
    let said = |at: Timestamp| moment::written(visit, at);
    let applicant = booking.applicant;
    Ok(Line {
        id: booking.id,
        revision: booking.revision,
        code: booking.code,
        name: applicant.name,
        when: said(booking.starts_at),
        to: to.map(|at| (at, if at == booking.starts_at { visit.say("agenda-changes-same-hour") } else { said(at) })),
        call,
        same_hour: to == Some(booking.starts_at),
        contact: if applicant.email.is_empty() { applicant.phone } else { applicant.email },
    })
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
    if remedy == Remedy::Keep && found.counter.is_some() {
        return Err(Error::NotFound.into());
    }
    if chosen.is_empty() {
        return Ok(web::told(&found.href("changes"), "warning", "agenda-changes-nobody"));
    }
    if !input.ticked("sure") {
        return ask(&visit, &found, remedy, &chosen).await;
    }
    let (app, by, id, asked) = (visit.app().clone(), visit.actor(), found.owner, chosen.len());
    let (done, calls) = in_lane(visit.db(), move |tx| {
        let (hit, post) = (crate::hit(tx, id)?, Post::of(&app));
        let (mut done, mut calls) = (0, None);
        for one in &chosen {
            let Some(before) = hit.iter().find(|hit| (hit.id, hit.revision) == (one.id, one.revision)) else {
                continue;
            };
            let Some(news) = remedied(tx, &post, &by, one, remedy)? else { continue };
            done += 1;
            // At the same hour there is nothing to be told.
            if news == News::Moved && one.to == Some(before.starts_at) {
                continue;
            }
            untold::note(tx, &post, before, news)?;
            if untold::must_be_called(tx, &post, before)? {
                calls = calls.or(Some(before.counter));
            }
        }
        Ok((done, calls))
    })
    .await?;
    let message = Message::new(format!("agenda-changes-done-{remedy}")).with("n", done);
    if done < asked {
        // Somebody was quicker, or nothing was near enough: they are still in the list.
        let left = Message::new("agenda-changes-left").with("done", done).with("left", asked - done);
        return Ok(web::told(&found.href("changes"), "warning", left));
    }
    // Straight on to whom somebody has to call.
    let to = calls.map_or_else(|| found.href(""), |counter| format!("/staff/reception/{counter}/untold"));
    Ok(web::done(&to, message))
}

/// Says what the step would do, and waits for a yes.
async fn ask(visit: &Visit, found: &Owned, remedy: Remedy, chosen: &[Chosen]) -> Reply {
    let id = found.owner;
    let (own, all) = (visit.clone(), chosen.to_vec());
    let lines = visit.read(move |tx| {
        let to = |booking: &Booking| {
            let one = all.iter().find(|one| one.id == booking.id && one.revision == booking.revision)?;
            match remedy {
                Remedy::Move => one.to.map(Some),
                Remedy::Cancel | Remedy::Keep => Some(None),
            }
        };
        let hit = crate::hit(tx, id)?.into_iter().filter_map(|booking| Some((to(&booking)?, booking)));
        hit.collect::<Vec<_>>().into_iter().map(|(to, booking)| line(tx, &own, booking, to)).collect::<Result<Vec<_>>>()
    });
    let lines = lines.await?;
    let mailed = lines.iter().filter(|line| !line.call && !line.same_hour).count();
    let called = lines.iter().filter(|line| line.call && !line.same_hour).count();
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

/// What there is to be told of what was done; none where nothing was.
fn remedied(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, one: &Chosen, remedy: Remedy) -> Result<Option<News>> {
    match (remedy, one.to) {
        (Remedy::Cancel, _) => cancel(tx, post, by, one.id, Back::Office).map(|_| Some(News::CalledOff)),
        (Remedy::Keep, _) => unhelp(tx, post, by, one.id).map(|_| Some(News::Unhelped)),
        (Remedy::Move, None) => Ok(None),
        (Remedy::Move, Some(to)) => match move_to(tx, post, by, one.id, to, true)? {
            Answer::Booked(_) => Ok(Some(News::Moved)),
            Answer::Gone(_) => Ok(None),
        },
    }
}

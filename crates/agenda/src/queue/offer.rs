//! Offering places that came free, one person at a time, in order; and taking offers back that nobody answered.

use charter::CounterId;
use jiff::Timestamp;
use kernel::db::Tx;
use kernel::history::{Action, Actor};
use kernel::ledger::Outcome;
use kernel::{Error, Result};

use super::entry::{Entry, Hold, ReleaseId};
use super::join::note;
use super::leave::end;
use super::mail::{self, Told};
use super::rules::{Candidate, LEAST_MINUTES, MISSES_MOST, hold_until, turns};
use super::store;
use super::words::{Fate, Phase, Standing};
use super::{release, store::settings};
use crate::book::{in_lane, limits, new, take};
use crate::booking::Booking;
use crate::calendar::working_calendar;
use crate::cancel::returns_at;
use crate::counter::Terms;
use crate::free::{Door, Start};
use crate::ids::BookingId;
use crate::look::{self, Wish};
use crate::notice::Post;
use crate::words::State;
use crate::{account, book, moment};

/// How many offers that have lapsed are looked at in one run.
const AT_ONCE: i64 = 100;

/// Takes back what nobody answered, offers what is free to the next ones, and says how many offers were made or ended. Background work, safe to
/// run twice and on several nodes: an offer is made in the counter's lane, and an index allows one a person.
///
/// # Errors
/// Database errors.
pub async fn offer(app: &web::App) -> Result<usize> {
    let mut done = lapse(app).await?;
    for counter in app.db().read(store::lists::busy_counters).await? {
        done += round(app, counter, None).await?;
    }
    for release in app.db().read(store::releases::drawn).await? {
        done += round(app, release.counter, Some(release.id)).await?;
    }
    Ok(done)
}

/// Makes offers of a counter, to its waiting list or in a release, until there is none to be made.
async fn round(app: &web::App, counter: CounterId, release: Option<ReleaseId>) -> Result<usize> {
    let mut done = 0;
    loop {
        let shared = app.clone();
        if !in_lane(app.db(), move |tx| turn(tx, &Post::of(&shared), counter, release)).await? {
            return Ok(done);
        }
        done += 1;
    }
}

async fn lapse(app: &web::App) -> Result<usize> {
    let due = app.db().read(|tx| store::holds::due(tx, AT_ONCE)).await?;
    for hold in &due {
        let (shared, hold) = (app.clone(), hold.clone());
        let ended = in_lane(app.db(), move |tx| {
            let Some(open) = store::holds::open(tx, hold.entry)?.filter(|open| open.id == hold.id) else {
                return Ok(());
            };
            let fate = if open.until <= tx.now() { Fate::Lapsed } else { Fate::Withdrawn };
            pass(tx, &Post::of(&shared), &Actor::system(), &open, fate)
        });
        ended.await?;
    }
    Ok(due.len())
}

/// Makes the next offer, or ends the release in which there is none to be made; says whether one was made.
fn turn(tx: &mut Tx<'_>, post: &Post<'_>, counter: CounterId, release: Option<ReleaseId>) -> Result<bool> {
    let public = crate::agenda(tx, counter)?.stage.is_public();
    if !public || next(tx, post, counter, release)? {
        return Ok(public);
    }
    if let Some(id) = release {
        finish(tx, post, id)?;
    }
    Ok(false)
}

/// Makes the next offer of a counter, and says whether there was one to be made.
fn next(tx: &mut Tx<'_>, post: &Post<'_>, counter: CounterId, release: Option<ReleaseId>) -> Result<bool> {
    let Some((door, periods, entries)) = at_door(tx, counter, release)? else { return Ok(false) };
    let (zone, mut seen) = (tx.clock().zone().clone(), Vec::new());
    for (number, entry) in entries.into_iter().enumerate() {
        let Some(offers) = free(tx, &mut seen, &entry.wish(counter), door, &periods)? else { continue };
        if let (Door::Release(id), 0) = (door, number)
            && !has_turn(tx, id, offers)?
        {
            return Ok(false);
        }
        if !offers.starts.iter().any(|start| entry.suits(&zone, start)) {
            continue;
        }
        let candidate = candidate(tx, entry, counter, offers)?;
        if let Some(start) = candidate.choose(&zone, &offers.starts) {
            make(tx, post, &candidate.entry, start, offers)?;
            return Ok(true);
        }
    }
    Ok(false)
}

type AtDoor = (Door, Vec<(Timestamp, Timestamp)>, Vec<Entry>);

/// Who stands at the door, in order, and where there may be something for them; nothing where there cannot be anything.
fn at_door(tx: &mut Tx<'_>, counter: CounterId, release: Option<ReleaseId>) -> Result<Option<AtDoor>> {
    let zone = tx.clock().zone().clone();
    let (door, days, entries) = match release {
        None => {
            let days = store::lists::kept_days(tx, counter)?;
            let entries = if days.is_empty() { Vec::new() } else { store::lists::waiting(tx, counter)? };
            (Door::List, days.into_iter().map(|day| (day, day)).collect::<Vec<_>>(), entries)
        }
        Some(id) => {
            let release = store::releases::find(tx, id)?;
            let drawn = release.phase == Phase::Drawn;
            let entries = if drawn { store::lists::drawn(tx, id)? } else { Vec::new() };
            (Door::Release(id), vec![(release.first_day, release.last_day)], entries)
        }
    };
    let periods = days.into_iter().map(|days| moment::days(&zone, days)).collect();
    Ok((!entries.is_empty()).then_some((door, periods, entries)))
}

/// What can be offered for a wish, with the terms under which it is.
pub(crate) struct Offers {
    wish: Wish,
    terms: Terms,
    pub(crate) starts: Vec<Start>,
    untils: Vec<Timestamp>,
}

/// What can be offered to those who wish the same, computed once; nothing where the wish cannot be had here any more.
fn free<'s>(
    tx: &mut Tx<'_>,
    seen: &'s mut Vec<Offers>,
    wish: &Wish,
    door: Door,
    periods: &[(Timestamp, Timestamp)],
) -> Result<Option<&'s Offers>> {
    let same = |offers: &Offers| {
        offers.wish.kind == wish.kind && offers.wish.people == wish.people && offers.wish.language == wish.language
    };
    if let Some(at) = seen.iter().position(same) {
        return Ok(seen.get(at));
    }
    let terms = match look::allowed(tx, wish) {
        Ok(terms) => terms,
        Err(Error::NotFound | Error::Conflict(_) | Error::Invalid(_)) => return Ok(None),
        Err(other) => return Err(other),
    };
    let mut starts = Vec::new();
    for period in periods {
        starts.append(&mut look::through(tx, wish, &terms, door, *period)?);
    }
    let offers = timed(tx, wish.clone(), terms, starts)?;
    seen.push(offers);
    Ok(seen.last())
}

/// Leaves out what could not be answered in time any more.
fn timed(tx: &mut Tx<'_>, wish: Wish, terms: Terms, starts: Vec<Start>) -> Result<Offers> {
    let minutes = settings::find(tx, wish.counter)?.hold_minutes;
    let (calendar, now, zone) = (working_calendar(tx, wish.counter.into())?, tx.now(), tx.clock().zone().clone());
    let later = |at: Timestamp, minutes: i64| kernel::clock::milliseconds(at.as_millisecond() + minutes * 60_000);
    let until = |start: &Start| {
        let latest = later(start.starts_at, -LEAST_MINUTES);
        hold_until(now, minutes, &zone, latest, |day| calendar.is_working_day(day).unwrap_or(false))
    };
    let kept =
        starts.into_iter().map(|start| (until(&start), start)).filter(|(until, _)| *until >= later(now, LEAST_MINUTES));
    let (untils, starts) = kept.unzip();
    Ok(Offers { wish, terms, starts, untils })
}

/// Whether one more offer of a release may be open.
fn has_turn(tx: &mut Tx<'_>, release: ReleaseId, offers: &Offers) -> Result<bool> {
    let open = store::holds::open_in(tx, release)?;
    let left: usize = offers.starts.iter().map(|start| start.desks.len()).sum();
    Ok(open < turns(left + open))
}

fn candidate(tx: &mut Tx<'_>, entry: Entry, counter: CounterId, offers: &Offers) -> Result<Candidate> {
    let known = entry.applicant.known_by();
    let mut has_enough = store::holds::has_one(tx, &known)?;
    let before = if let Some(id) = entry.booking.filter(|_| entry.earlier) {
        let booking = crate::booking(tx, id)?;
        has_enough |= booking.state != State::Booked || booking.counter != counter;
        Some(booking.starts_at)
    } else {
        for limit in book::of_person(&offers.terms.kind, &entry.applicant) {
            has_enough |= !crate::store::claims::has_room(tx, &limit)?;
        }
        None
    };
    Ok(Candidate { offered: store::holds::passed(tx, entry.id, counter)?, before, has_enough, entry })
}

/// Holds a start for somebody and tells them.
fn make(tx: &mut Tx<'_>, post: &Post<'_>, entry: &Entry, start: &Start, offers: &Offers) -> Result<()> {
    let until = offers.starts.iter().position(|other| other == start).and_then(|at| offers.untils.get(at));
    let until = *until.ok_or_else(|| Error::internal("an offer without an end"))?;
    let request = book::Request {
        counter: offers.wish.counter,
        kind: entry.kind.clone(),
        starts_at: start.starts_at,
        channel: entry.channel,
        asks: offers.wish.asks.clone(),
        people: entry.people,
        language: entry.language.clone(),
        applicant: entry.applicant.clone(),
        case: String::new(),
        note: String::new(),
        key: None,
    };
    let booking = Booking { state: State::Offered, ..new(tx, &request, &offers.terms, start)? };
    crate::store::bookings::insert(tx, &booking)?;
    take(tx, &booking, start)?;
    // Who wants an earlier appointment has the claim of the one that is to be moved.
    for limit in limits(&offers.terms, &booking).iter().filter(|_| !entry.earlier) {
        crate::store::claims::claim(tx, limit, booking.id, booking.ends_at)?;
    }
    let hold = Hold {
        id: tx.id(),
        entry: entry.id,
        counter: booking.counter,
        booking: Some(booking.id),
        starts_at: booking.starts_at,
        fate: Fate::Open,
        until,
    };
    store::holds::insert(tx, &hold)?;
    store::holds::claim(tx, hold.id, &entry.applicant.known_by())?;
    account::offered(tx, entry, &hold)?;
    note(tx, &Actor::system(), entry, (Action::Changed, State::Offered.word()), &booking.code)?;
    mail::tell(tx, post, entry, Told::Offered(&hold))
}

/// Ends an offer that came to nothing: its place is kept back for the next ones.
pub(crate) fn give_up(tx: &mut Tx<'_>, hold: &Hold, fate: Fate) -> Result<()> {
    let id: BookingId = hold.booking.ok_or_else(|| Error::internal("an open offer without a booking"))?;
    let booking = crate::booking(tx, id)?;
    store::holds::end(tx, hold, fate, None)?;
    let changes = crate::store::counters::changes(tx, booking.counter)?;
    let returns_at = returns_at(tx, &booking, changes.return_minutes)?;
    crate::store::places::give_back(tx, id, returns_at)?;
    crate::store::claims::free(tx, id)?;
    store::holds::remove_booking(tx, id)
}

/// An offer was declined, or nobody answered: the person keeps their place in the list, until too many came to nothing.
pub(crate) fn pass(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, hold: &Hold, fate: Fate) -> Result<()> {
    let entry = store::entries::find(tx, hold.entry)?;
    give_up(tx, hold, fate)?;
    let outcome = match fate {
        Fate::Lapsed => Outcome::Lapsed,
        Fate::Declined => Outcome::Withdrawn,
        // The office cannot receive at that hour.
        _ => Outcome::Refused,
    };
    account::settled(tx, &hold.subject(), outcome)?;
    if fate == Fate::Withdrawn {
        note(tx, by, &entry, (Action::Changed, fate.word()), "")?;
        return mail::tell(tx, post, &entry, Told::Withdrawn);
    }
    let misses = entry.misses + 1;
    note(tx, by, &entry, (Action::Changed, fate.word()), "")?;
    if misses >= MISSES_MOST {
        mail::tell(tx, post, &entry, Told::Missed)?;
        return end(tx, &entry, Standing::Missed);
    }
    store::entries::miss(tx, &entry)?;
    if fate == Fate::Lapsed { mail::tell(tx, post, &entry, Told::Passed(MISSES_MOST - misses)) } else { Ok(()) }
}

/// Ends a release in which no offer is open and none can be made any more: its places are given or over, or nobody is left whom they suit.
fn finish(tx: &mut Tx<'_>, post: &Post<'_>, id: ReleaseId) -> Result<()> {
    let release = store::releases::find(tx, id)?;
    if release.phase != Phase::Drawn || store::holds::open_in(tx, id)? > 0 {
        return Ok(());
    }
    release::end(tx, post, &Actor::system(), &release, (Phase::Over, ""))
}

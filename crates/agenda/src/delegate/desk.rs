//! The delegates' own pages: what the organisation has booked, a new appointment for somebody, moved and given back.

use askama::Template;
use axum::extract::Path;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history;
use kernel::ids::Uuid;
use kernel::permit::May;
use kernel::{Error, Invalid, Lang, Message, Result};
use web::forms::{Check, parse_date};
use web::{FormView, Input, Pages, Paging, Reply, Routes, Shell, Visit};

use super::admin::label;
use super::book::book_for;
use super::organisation::{Delegated, Delegation, Organisation, OrganisationId};
use super::{quota, store};
use crate::applicant::Applicant;
use crate::book::{Answer, Request, in_lane};
use crate::booking::Booking;
use crate::cancel::{Back, cancel};
use crate::counter::Asks;
use crate::ids::{BookingId, TypeCode};
use crate::look::Wish;
use crate::moment;
use crate::move_to::{move_to, wish_of};
use crate::notice::Post;
use crate::reception::places::{self, FreePlace};
use crate::words::{Channel, State};

/// How many weeks of its places an organisation sees: this one and the next.
const WEEKS: i64 = 4;

pub(super) fn routes() -> Routes {
    const MAY: May = May::BookForOthers;
    Routes::new()
        .get("/staff/delegate", MAY, list)
        .post("/staff/delegate", MAY, post)
        .get("/staff/delegate/new", MAY, new)
        .get("/staff/delegate/{id}", MAY, get)
        .post("/staff/delegate/{id}/time", MAY, moving)
        .post("/staff/delegate/{id}/cancellation", MAY, cancellation)
}

/// The organisation of who visits.
fn mine(tx: &mut Tx<'_>, visit: &Visit) -> Result<Organisation> {
    store::organisation_of(tx, visit.signed_in()?.id)
}

#[derive(Template)]
#[template(path = "delegate/desk.html")]
struct ListPage {
    shell: Shell,
    /// None where the account books for nobody.
    organisation: Option<Organisation>,
    /// The weeks whose places are shown, by their headings.
    weeks: Vec<String>,
    quotas: Vec<Quota>,
    form: FormView,
    lines: Vec<Line>,
    pages: Pages,
    searched: bool,
}

/// What the organisation may book of a type, and how many of its places are taken in each week.
struct Quota {
    label: String,
    weekly: u16,
    taken: Vec<Taken>,
}

/// How many places are taken in a week, and whether those are all.
struct Taken {
    week: String,
    n: u64,
    full: bool,
}

/// A booking of the organisation in a list.
struct Line {
    id: BookingId,
    name: String,
    when: String,
    mandate: String,
    code: String,
    state: State,
}

impl Line {
    fn new(visit: &Visit, booking: &Booking, mandate: &str) -> Self {
        Self {
            id: booking.id,
            name: booking.applicant.name.clone(),
            when: moment::written(visit, booking.starts_at),
            mandate: mandate.to_owned(),
            code: booking.code.clone(),
            state: booking.state,
        }
    }
}

/// The Mondays of the weeks that are shown, each with its heading.
fn weeks(visit: &Visit) -> Vec<(Date, String)> {
    let monday = quota::monday(visit.today());
    let heading = |day| visit.fill("agenda-delegate-week-from", &[("on", web::show::date(visit.lang(), day).into())]);
    let next = (1..WEEKS).map(|week| monday.saturating_add(week.weeks())).map(|day| (day, heading(day)));
    std::iter::once((monday, visit.say("agenda-delegate-week-this"))).chain(next).collect()
}

fn quotas(tx: &mut Tx<'_>, id: OrganisationId, weeks: &[(Date, String)], lang: Lang) -> Result<Vec<Quota>> {
    let delegations = store::delegations(tx, id)?;
    let quota = |one: Delegation| {
        let taken = weeks.iter().map(|(monday, week)| {
            let n = store::taken(tx, id, &one, *monday)?;
            Ok(Taken { week: week.clone(), n, full: n >= u64::from(one.weekly) })
        });
        let taken = taken.collect::<Result<_>>()?;
        Ok(Quota { taken, label: label(tx, one.counter, &one.kind, lang)?, weekly: one.weekly })
    };
    delegations.into_iter().map(quota).collect()
}

async fn list(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let (paging, text) = (Paging::of(&visit, 25), input.text("q").to_owned());
    let searched = !text.is_empty();
    let (seen, lang, weeks) = (visit.clone(), visit.lang(), weeks(&visit));
    let shown = weeks.clone();
    let read = visit.read(move |tx| {
        let organisation = mine(tx, &seen)?;
        let quotas = quotas(tx, organisation.id, &shown, lang)?;
        let (page, total) = store::own(tx, organisation.id, &text, paging.limit(), paging.offset())?;
        Ok((organisation, quotas, page, total))
    });
    let (organisation, quotas, page, total) = match read.await {
        Ok((organisation, quotas, page, total)) => (Some(organisation), quotas, page, total),
        Err(Error::NotFound) => (None, Vec::new(), Vec::new(), 0),
        Err(other) => return Err(other.into()),
    };
    web::page(&ListPage {
        shell: visit.staff_shell(visit.say("agenda-delegate-title")).trail([]),
        organisation,
        weeks: weeks.into_iter().map(|(_, heading)| heading).collect(),
        quotas,
        form: FormView::new(&visit, "agenda-delegate", input, Invalid::default()),
        lines: page.iter().map(|(booking, mandate)| Line::new(&visit, booking, mandate)).collect(),
        pages: paging.pages(&visit, total),
        searched,
    })
}

#[derive(Template)]
#[template(path = "delegate/booking_new.html")]
struct NewPage {
    shell: Shell,
    lead: String,
    form: FormView,
    refused: bool,
    /// The name of this request: sent twice, it books once.
    key: String,
    from: String,
    rows: Vec<(String, Vec<FreePlace>)>,
}

async fn new(visit: Visit) -> Reply {
    let asked = Input::of_query(visit.query());
    let key: Uuid = visit.db().ids().make();
    let input = Input::new().with("key", key).with("lang", Lang::It.code()).with_some("from", asked.some("from"));
    show_new(&visit, input, Invalid::default()).await
}

fn wish(one: &Delegation, has_case: bool) -> Wish {
    Wish {
        counter: one.counter,
        kind: one.kind.clone(),
        channel: Channel::Online,
        asks: if has_case { Asks::Convoked } else { Asks::Anyone },
        people: 1,
        language: String::new(),
        moving: None,
    }
}

async fn show_new(visit: &Visit, input: Input, invalid: Invalid) -> Reply {
    let (seen, lang, from) = (visit.clone(), visit.lang(), input.some("from").and_then(parse_date));
    let (organisation, free) = visit
        .read(move |tx| {
            let organisation = mine(tx, &seen)?;
            let mut free = Vec::new();
            for one in store::delegations(tx, organisation.id)? {
                let starts = places::first(tx, &wish(&one, true), from)?;
                free.push((label(tx, one.counter, &one.kind, lang)?, one, starts));
            }
            Ok((organisation, free))
        })
        .await?;
    if !organisation.active {
        return Ok(web::told("/staff/delegate", "warning", "agenda-organisation-is-off"));
    }
    let (refused, typed) = (!invalid.is_empty(), input.text("place").to_owned());
    let place = |one: &Delegation, start: &crate::Start| {
        let value = format!("{} {} {}", one.counter, one.kind, start.starts_at);
        FreePlace { selected: value == typed, label: places::label(visit, start.starts_at), value }
    };
    let page = NewPage {
        shell: visit
            .staff_shell(visit.say("agenda-delegate-new"))
            .trail([(visit.say("agenda-delegate-title"), "/staff/delegate")]),
        lead: organisation.name,
        key: input.text("key").to_owned(),
        from: from.map(|day| day.to_string()).unwrap_or_default(),
        rows: free
            .iter()
            .map(|(label, one, starts)| (label.clone(), starts.iter().map(|start| place(one, start)).collect()))
            .collect(),
        form: FormView::new(visit, "agenda-delegate", input, invalid)
            .with_choices("lang", Lang::ALL.map(|lang| (lang.code().to_owned(), lang.name().to_owned()))),
        refused,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

async fn post(visit: Visit, input: Input) -> Reply {
    let invalid = match book(&visit, &input).await {
        Ok(Answer::Booked(booking)) => {
            let said = Message::new("agenda-desk-booked").with("code", &booking.code);
            return Ok(web::done(&format!("/staff/delegate/{}", booking.id), said));
        }
        Ok(Answer::Gone(_)) => Invalid::default().with("place", "agenda-place-gone"),
        Err(Error::Invalid(invalid)) => invalid,
        Err(Error::Conflict(why)) => Invalid::default().with("place", why),
        Err(other) => return Err(other.into()),
    };
    show_new(&visit, input, invalid).await
}

async fn book(visit: &Visit, input: &Input) -> Result<Answer> {
    let mut check = Check::new(input);
    let born_on = check.date("born_on");
    let mut parts = input.text("place").split(' ');
    let mut place = || Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?));
    let place: Option<(charter::CounterId, TypeCode, jiff::Timestamp)> = place();
    if place.is_none() {
        check.invalid.add("place", "agenda-place-missing");
    }
    for (field, missing) in [("name", "agenda-name-missing"), ("mandate", "agenda-delegate-mandate-missing")] {
        if input.some(field).is_none() {
            check.invalid.add(field, missing);
        }
    }
    check.done()?;
    let (counter, kind, starts_at) = place.ok_or(Error::NotFound)?;
    let text = |name: &str| input.text(name).to_owned();
    let request = Request {
        counter,
        kind,
        starts_at,
        channel: Channel::Online,
        asks: Asks::Anyone,
        people: 1,
        language: String::new(),
        applicant: Applicant {
            name: text("name"),
            fiscal_code: text("fiscal_code"),
            born_on,
            email: text("email"),
            phone: text("phone"),
            lang: Lang::of(input.text("lang")).unwrap_or(Lang::It),
        },
        case: text("case"),
        note: String::new(),
        key: input.some("key").map(|key| format!("delegate {key}")),
    };
    let (app, by, seen, mandate) = (visit.app().clone(), visit.actor(), visit.clone(), text("mandate"));
    let booked = in_lane(visit.db(), move |tx| {
        let organisation = mine(tx, &seen)?;
        book_for(tx, &Post::of(&app), &by, organisation.id, &mandate, &request)
    });
    booked.await
}

#[derive(Template)]
#[template(path = "delegate/booking.html")]
struct Page {
    shell: Shell,
    booking: Booking,
    delegated: Delegated,
    label: String,
    when: String,
    ahead: bool,
    from: String,
    places: Vec<FreePlace>,
}

async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let (id, seen, lang): (BookingId, _, _) = (id.parse()?, visit.clone(), visit.lang());
    let from = parse_date(Input::of_query(visit.query()).text("from"));
    let (booking, delegated, label, starts) = visit
        .write(move |tx| {
            let organisation = mine(tx, &seen)?;
            let (booking, delegated) = store::own_one(tx, organisation.id, id)?;
            history::reading(tx, &seen.actor(), &booking.subject(), booking.office, &booking.code)?;
            let ahead = booking.is_ahead(tx.now()) && organisation.active;
            let starts = if ahead { places::first(tx, &wish_of(&booking, false), from)? } else { Vec::new() };
            let label = label(tx, booking.counter, &booking.kind, lang)?;
            Ok((booking, delegated, label, starts))
        })
        .await?;
    let other = starts.iter().filter(|start| start.starts_at != booking.starts_at);
    let places = other.enumerate().map(|(number, start)| FreePlace {
        value: start.starts_at.to_string(),
        label: places::label(&visit, start.starts_at),
        selected: number == 0,
    });
    web::page(&Page {
        shell: visit
            .staff_shell(&booking.applicant.name)
            .trail([(visit.say("agenda-delegate-title"), "/staff/delegate")]),
        when: moment::written(&visit, booking.starts_at),
        ahead: booking.is_ahead(visit.now()),
        from: from.map(|day| day.to_string()).unwrap_or_default(),
        places: places.collect(),
        booking,
        delegated,
        label,
    })
}

/// A booking that the visitor's organisation made and may still change.
fn mine_to_change(tx: &mut Tx<'_>, visit: &Visit, id: BookingId) -> Result<Booking> {
    let organisation = mine(tx, visit)?;
    if !organisation.active {
        return Err(Error::Conflict("agenda-organisation-is-off".into()));
    }
    Ok(store::own_one(tx, organisation.id, id)?.0)
}

async fn moving(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let (id, seen, to): (BookingId, _, _) = (id.parse()?, visit.clone(), format!("/staff/delegate/{id}"));
    let Ok(starts_at) = input.text("place").parse::<jiff::Timestamp>() else {
        return Ok(web::told(&to, "warning", "agenda-place-missing"));
    };
    let (app, by) = (visit.app().clone(), visit.actor());
    let moved = in_lane(visit.db(), move |tx| {
        mine_to_change(tx, &seen, id)?;
        match move_to(tx, &Post::of(&app), &by, id, starts_at, false)? {
            Answer::Booked(booking) => Ok(booking),
            Answer::Gone(_) => Err(Error::Conflict("agenda-place-gone".into())),
        }
    });
    web::answered(&to, moved.await.map(|_| web::done(&to, "agenda-moved-done")))
}

async fn cancellation(visit: Visit, Path(id): Path<String>, _input: Input) -> Reply {
    let (id, seen, to): (BookingId, _, _) = (id.parse()?, visit.clone(), format!("/staff/delegate/{id}"));
    let (app, by) = (visit.app().clone(), visit.actor());
    let done = visit.write(move |tx| {
        mine_to_change(tx, &seen, id)?;
        cancel(tx, &Post::of(&app), &by, id, Back::Person)
    });
    web::answered(&to, done.await.map(|_| web::done(&to, "agenda-cancelled-done")))
}

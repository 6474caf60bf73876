//! Booking for somebody on the telephone or at the counter: one form, the first free place chosen already, the keyboard alone.

use askama::Template;
use axum::extract::Path;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::ids::Uuid;
use kernel::{Error, Invalid, Lang, Message, Result};
use web::forms::{Check, parse_date};
use web::{FormView, Input, MenuItem, Reply, Shell, Visit};

use super::found::Found;
use super::places::{self, FreePlace};
use crate::account;
use crate::applicant::Applicant;
use crate::book::{Answer, Request, answered, book_and, in_lane};
use crate::booking::Booking;
use crate::citizen::errand::language;
use crate::counter::Asks;
use crate::free::Start;
use crate::ids::{BookingId, TypeCode};
use crate::look::Wish;
use crate::notice::{Event, Post};
use crate::sms::{self, mobile};
use crate::words::{Channel, Help, Who};

#[derive(Template)]
#[template(path = "reception/new_booking.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    rehearsal: bool,
    href: String,
    /// The name of this request: sent twice, it books once.
    key: String,
    form: FormView,
    channel: Channel,
    from: String,
    /// The languages of those who help: code, name, whether it is chosen.
    languages: Vec<(String, String, bool)>,
    rows: Vec<Row>,
    /// Whether short messages are offered.
    sms: bool,
    refused: bool,
}

/// A type with its first free places.
struct Row {
    /// The key that goes to it.
    key: String,
    name: String,
    minutes: u16,
    places: Vec<FreePlace>,
    /// Whether places are only known once a language is chosen.
    asks_language: bool,
    /// Where the person is put into the waiting list instead; empty where nobody waits for this.
    wait: String,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let asked = Input::of_query(visit.query());
    let key: Uuid = visit.db().ids().make();
    let channel = asked.text("channel").parse().unwrap_or(Channel::Counter);
    let mut input = Input::new().with("key", key).with("channel", channel).with("lang", visit.lang().code());
    for name in ["kind", "from", "language", "people"] {
        input = input.with_some(name, asked.some(name));
    }
    if let Some(before) = again(&visit, &found, &asked).await? {
        let person = &before.applicant;
        input = input.with("name", &person.name).with("phone", &person.phone).with("email", &person.email);
        input = input.with("fiscal_code", &person.fiscal_code).with("case", &before.case);
    }
    show(&visit, &found, input, Invalid::default()).await
}

/// The appointment of the person who is to come again.
async fn again(visit: &Visit, found: &Found, asked: &Input) -> Result<Option<Booking>> {
    let Some(id) = asked.some("again") else { return Ok(None) };
    let id: BookingId = id.parse()?;
    let booking = visit.read(move |tx| crate::booking(tx, id)).await?;
    if booking.counter == found.id() { Ok(Some(booking)) } else { Err(Error::NotFound) }
}

async fn show(visit: &Visit, found: &Found, input: Input, invalid: Invalid) -> Reply {
    let channel = input.text("channel").parse().unwrap_or(Channel::Counter);
    let from = input.some("from").and_then(parse_date);
    let wishes: Vec<Wish> = found.kinds.iter().map(|kind| wish(found, &kind.code, channel, &input)).collect();
    let office = found.agenda.office;
    let (free, languages) = visit
        .read(move |tx| {
            let mut free = Vec::new();
            for wish in &wishes {
                free.push(places::first(tx, wish, from)?);
            }
            Ok((free, crate::languages(tx, office)?))
        })
        .await?;
    let refused = !invalid.is_empty();
    let chosen = input.text("language").to_owned();
    let page = Page {
        shell: found.shell(visit, &visit.say("agenda-desk-book-title")),
        lead: found.name(),
        tabs: found.tabs(visit),
        rehearsal: found.agenda.stage.rehearses(),
        href: found.href(""),
        channel,
        from: from.map(|day: Date| day.to_string()).unwrap_or_default(),
        languages: languages.into_iter().map(|code| (code.clone(), language(visit, &code), code == chosen)).collect(),
        refused,
        sms: visit.app().settings().sms,
        key: input.text("key").to_owned(),
        rows: rows(visit, found, &free, &input),
        form: FormView::new(visit, "agenda-desk-book", input, invalid)
            .with_words("channel", "agenda-channel", &[Channel::Counter, Channel::Phone], false)
            .with_choices("lang", Lang::ALL.map(|lang| (lang.code().to_owned(), lang.name().to_owned()))),
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

fn wish(found: &Found, kind: &TypeCode, channel: Channel, input: &Input) -> Wish {
    let takes_help = found.kind(kind).is_ok_and(|kind| kind.help != Help::None);
    Wish {
        counter: found.id(),
        kind: kind.clone(),
        channel,
        asks: Asks::Staff,
        people: input.text("people").parse().unwrap_or(1),
        language: if takes_help { input.text("language").to_owned() } else { String::new() },
        moving: None,
    }
}

/// The types with their places. The chosen one stays chosen while it is free; else the first of the type that is asked for, else the first.
fn rows(visit: &Visit, found: &Found, free: &[Vec<Start>], input: &Input) -> Vec<Row> {
    let value = |kind: &TypeCode, start: &Start| format!("{kind}@{}", start.starts_at);
    let all = || found.kinds.iter().zip(free);
    let values = || all().flat_map(|(kind, starts)| starts.iter().map(move |start| (kind, value(&kind.code, start))));
    let (typed, asked) = (input.text("place"), input.text("kind"));
    let asked = if asked.is_empty() { typed.split('@').next().unwrap_or("") } else { asked };
    let chosen = values()
        .find(|(_, value)| value == typed)
        .or_else(|| values().find(|(kind, _)| kind.code.to_string() == asked))
        .or_else(|| values().next())
        .map_or_else(String::new, |(_, value)| value);
    let row = |(number, (kind, starts)): (usize, (&super::found::Served, &Vec<Start>))| Row {
        key: if number < 9 { (number + 1).to_string() } else { String::new() },
        name: kind.name.clone(),
        minutes: kind.minutes,
        asks_language: kind.help == Help::Needed && input.text("language").is_empty(),
        wait: if kind.who == Who::Anyone && found.agenda.stage.is_public() {
            found.href(&format!("waiting/new?kind={}&channel={}", kind.code, input.text("channel")))
        } else {
            String::new()
        },
        places: starts
            .iter()
            .map(|start| {
                let value = value(&kind.code, start);
                FreePlace { selected: value == chosen, label: places::label(visit, start.starts_at), value }
            })
            .collect(),
    };
    all().enumerate().map(row).collect()
}

pub(super) async fn post(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let invalid = match book(&visit, &found, &input).await {
        Ok(Answer::Booked(booking)) => {
            let to = found.href(&format!("bookings/{}", booking.id));
            return Ok(web::done(&to, Message::new("agenda-desk-booked").with("code", booking.code)));
        }
        // The nearest are in the form already: it is read again.
        Ok(Answer::Gone(_)) => Invalid::default().with("place", "agenda-place-gone"),
        Err(Error::Invalid(invalid)) => invalid,
        Err(Error::Conflict(why)) => Invalid::default().with("place", why),
        Err(other) => return Err(other.into()),
    };
    show(&visit, &found, input, invalid).await
}

async fn book(visit: &Visit, found: &Found, input: &Input) -> Result<Answer> {
    let mut check = Check::new(input);
    let people = check.whole("people", 1, 99).unwrap_or(1);
    let channel = check.optional_choice("channel").unwrap_or(Channel::Counter);
    let place = input.text("place").split_once('@');
    let place = place.and_then(|(kind, at)| Some((kind.parse().ok()?, at.parse().ok()?)));
    if place.is_none() {
        check.invalid.add("place", "agenda-place-missing");
    }
    check.done()?;
    let (kind, starts_at): (TypeCode, Timestamp) = place.ok_or(Error::NotFound)?;
    let wish = wish(found, &kind, channel, input);
    let by_sms = visit.app().settings().sms && input.ticked("sms");
    let request = Request {
        counter: found.id(),
        kind,
        starts_at,
        channel,
        asks: Asks::Staff,
        people: u16::try_from(people).unwrap_or(1),
        language: wish.language,
        applicant: Applicant {
            name: input.text("name").to_owned(),
            fiscal_code: input.text("fiscal_code").to_owned(),
            born_on: None,
            email: input.text("email").to_owned(),
            phone: input.text("phone").to_owned(),
            lang: Lang::of(input.text("lang")).unwrap_or(Lang::It),
        },
        case: input.text("case").to_owned(),
        note: input.text("note").to_owned(),
        key: input.some("key").map(str::to_owned),
    };
    if by_sms && mobile(&request.applicant.phone).is_none() {
        return Err(Error::field("phone", "agenda-sms-phone"));
    }
    let (app, by, wanted) = (visit.app().clone(), visit.actor(), request.clone());
    let booked = in_lane(visit.db(), move |tx| {
        let post = Post::of(&app);
        book_and(tx, &by, &wanted, |tx, booking| {
            sms::choose(tx, &post, booking, by_sms)?;
            account::booked(tx, &post, booking, Event::Booked)
        })
    });
    answered(visit.db(), &request, booked.await?).await
}

//! The kiosk of a hall: the code of an appointment, or a number for those who have none. Public, by a private address.

use askama::Template;
use axum::extract::Path;
use kernel::{Error, Message, Result};
use web::{Input, Reply, Shell, Visit};

use super::arrival::receive;
use super::found::{Found, Served};
use super::hall::KioskId;
use super::store;
use super::ticket::{Ticket, TicketId};
use super::wait;
use super::walk_in;
use crate::words::Who;

#[derive(Template)]
#[template(path = "reception/kiosk.html")]
struct Page {
    shell: Shell,
    address: KioskId,
    counter: String,
    rehearsal: bool,
    kinds: Vec<Served>,
    /// Why a code was not understood.
    wrong: Option<String>,
    typed: String,
}

#[derive(Template)]
#[template(path = "reception/kiosk_ticket.html")]
struct Given {
    shell: Shell,
    address: KioskId,
    counter: String,
    kind: String,
    ticket: String,
    /// The people before, and the minutes that their turn is expected to take.
    before: usize,
    wait: i64,
    rehearsal: bool,
    is_over: bool,
}

async fn hall(visit: &Visit, address: KioskId) -> Result<Found> {
    let lang = visit.lang();
    visit
        .read(move |tx| {
            let hall = store::by_kiosk(tx, address)?;
            Found::of_hall(tx, hall.counter, lang)
        })
        .await
}

pub(super) async fn get(visit: Visit, Path(address): Path<String>) -> Reply {
    let address = address.parse()?;
    let found = hall(&visit, address).await?;
    show(&visit, &found, address, None, String::new())
}

fn show(visit: &Visit, found: &Found, address: KioskId, wrong: Option<&Message>, typed: String) -> Reply {
    let for_anyone = |kind: &&Served| kind.who == Who::Anyone;
    let page = Page {
        shell: visit.shell(visit.say("agenda-kiosk-title")),
        address,
        counter: found.name(),
        rehearsal: found.agenda.stage.rehearses(),
        kinds: found.kinds.iter().filter(for_anyone).cloned().collect(),
        wrong: wrong.map(|why| visit.message(why)),
        typed,
    };
    if wrong.is_some() { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn arrive(visit: Visit, Path(address): Path<String>, input: Input) -> Reply {
    let address = address.parse()?;
    let found = hall(&visit, address).await?;
    let typed = input.text("code");
    given(&visit, &found, address, receive(&visit, &found, typed).await, typed)
}

pub(super) async fn take(visit: Visit, Path(address): Path<String>, input: Input) -> Reply {
    let address = address.parse()?;
    let found = hall(&visit, address).await?;
    let for_anyone =
        found.kinds.iter().any(|kind| kind.who == Who::Anyone && kind.code.to_string() == input.text("kind"));
    if !for_anyone {
        return Err(Error::NotFound.into());
    }
    given(&visit, &found, address, walk_in::take(&visit, &found, input.text("kind"), false).await, "")
}

fn given(visit: &Visit, found: &Found, address: KioskId, done: Result<Ticket>, typed: &str) -> Reply {
    match done {
        Ok(ticket) => Ok(web::redirect(&format!("/kiosk/{address}/tickets/{}", ticket.id))),
        Err(Error::Conflict(why)) => show(visit, found, address, Some(&why), typed.to_owned()),
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn ticket(visit: Visit, Path((address, ticket)): Path<(String, String)>) -> Reply {
    let (address, id): (KioskId, TicketId) = (address.parse()?, ticket.parse()?);
    let found = hall(&visit, address).await?;
    let (counter, today) = (found.id(), visit.today());
    let (ticket, tickets) =
        visit.read(move |tx| Ok((store::find(tx, counter, id)?, store::of_day(tx, counter, today)?))).await?;
    let usual = wait::usual(&tickets, &found.planned());
    let (waits, _) = wait::expected(&tickets, &usual, found.open, visit.now());
    let place = waits.iter().position(|(of, _)| *of == id);
    let page = Given {
        shell: visit.shell(visit.say("agenda-kiosk-title")),
        address,
        counter: found.name(),
        kind: found.kind_name(&ticket.kind),
        ticket: ticket.name(),
        before: place.unwrap_or(0),
        wait: place.map_or(0, |place| waits[place].1),
        rehearsal: ticket.rehearsal,
        is_over: place.is_none(),
    };
    web::page(&page)
}

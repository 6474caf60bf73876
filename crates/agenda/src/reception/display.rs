//! The screen of a hall: numbers and desks, no names. Its languages take turns; without scripts it loads itself anew.

use askama::Template;
use axum::extract::Path;
use jiff::Timestamp;
use kernel::Lang;
use kernel::i18n::Arg;
use web::{Reply, Shell, Visit};

use super::found::Found;
use super::hall::DisplayId;
use super::store;
use super::ticket::{Ticket, TicketState, queue};
use super::wait;
use crate::moment;

/// How long each language is shown, in seconds.
pub(super) const ROTATION_SECONDS: i64 = 10;
/// How many calls fit on the screen.
const CALLS: usize = 6;

#[derive(Template)]
#[template(path = "reception/display.html")]
struct Page {
    shell: Shell,
    screen: Screen,
    address: DisplayId,
    counter: String,
    office: String,
    day: String,
    hour: String,
    rehearsal: bool,
    calls: Vec<Call>,
    /// The newest call, by which the script knows whether to sound.
    newest: String,
    /// What is said aloud with it.
    aloud: String,
    waiting: usize,
    wait: i64,
}

/// A call on the screen.
struct Call {
    ticket: String,
    desk: u16,
    /// Whether the person is still awaited at the desk.
    fresh: bool,
}

/// The language whose turn it is.
struct Screen {
    visit: Visit,
    lang: Lang,
}

impl Screen {
    fn say(&self, key: &str) -> String {
        self.visit.app().catalog().say(self.lang, key).into_owned()
    }

    fn fill(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.visit.app().catalog().fill(self.lang, key, args)
    }
}

fn whose_turn(now: Timestamp) -> Lang {
    let turn = usize::try_from(now.as_second() / ROTATION_SECONDS).unwrap_or(0);
    Lang::ALL[turn % Lang::ALL.len()]
}

pub(super) async fn get(visit: Visit, Path(address): Path<String>) -> Reply {
    let (address, lang, today): (DisplayId, _, _) = (address.parse()?, whose_turn(visit.now()), visit.today());
    let (found, tickets) = visit
        .read(move |tx| {
            let hall = store::by_display(tx, address)?;
            Ok((Found::of_hall(tx, hall.counter, lang)?, store::of_day(tx, hall.counter, today)?))
        })
        .await?;
    let screen = Screen { visit: visit.clone(), lang };
    let usual = wait::usual(&tickets, &found.planned());
    let (_, wait) = wait::expected(&tickets, &usual, found.open, visit.now());
    let calls = calls(&tickets);
    // Of all calls of today, also those that are over: when somebody is served, an older call on the screen is no new one.
    let newest = tickets.iter().max_by_key(|ticket| ticket.sounded_at).filter(|ticket| ticket.sounded_at.is_some());
    let aloud = |ticket: &Ticket| {
        let args = [("ticket", ticket.name().into()), ("desk", ticket.desk.unwrap_or(0).into())];
        screen.fill("agenda-display-aloud", &args)
    };
    let page = Page {
        shell: visit.shell(screen.say("agenda-display-title")),
        address,
        counter: found.place.name.clone(),
        office: found.place.office_name.clone(),
        day: web::show::date(lang, today),
        hour: moment::clock(visit.db().clock().zone(), visit.now()),
        rehearsal: found.agenda.stage.rehearses(),
        newest: newest.map(|ticket| format!("{}-{:?}", ticket.id, ticket.sounded_at)).unwrap_or_default(),
        aloud: newest.map(aloud).unwrap_or_default(),
        calls: calls.into_iter().map(shown).collect(),
        waiting: queue(&tickets, visit.now()).len(),
        wait,
        screen,
    };
    web::page(&page)
}

/// The calls that are on the screen, the newest first.
fn calls(tickets: &[Ticket]) -> Vec<&Ticket> {
    let mut calls: Vec<&Ticket> = tickets.iter().filter(|ticket| ticket.state.is_at_desk()).collect();
    calls.sort_by_key(|ticket| std::cmp::Reverse(ticket.sounded_at));
    calls.truncate(CALLS);
    calls
}

fn shown(ticket: &Ticket) -> Call {
    Call { ticket: ticket.name(), desk: ticket.desk.unwrap_or(0), fresh: ticket.state == TicketState::Called }
}

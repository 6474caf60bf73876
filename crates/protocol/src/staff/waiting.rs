//! Registrations that wait for a number from the body's other system: since when, how often it was asked, what it said.

use askama::Template;
use web::{Input, Reply, Shell, Visit};

use super::place::{Place, Tabs, WAITING, Which};
use crate::connector::Asked;
use crate::store::asked;

#[derive(Template)]
#[template(path = "protocol_waiting.html")]
struct Page {
    shell: Shell,
    tabs: Tabs,
    lines: Vec<Asked>,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let (caller, which, lang) = (visit.signed_in()?.clone(), Which::named(input.some("body")), visit.lang());
    let (place, lines) = visit
        .read(move |tx| {
            let place = Place::find_kept(tx, &caller, &which, lang)?;
            let lines = asked::waiting(tx, place.register.id)?;
            Ok((place, lines))
        })
        .await?;
    web::page(&Page {
        shell: place.shell(&visit, visit.say("protocol-tab-waiting")),
        tabs: place.tabs(&visit, WAITING),
        lines,
    })
}

//! Who waits to be called back, the most urgent first.

use askama::Template;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::{Caller, May};
use kernel::{Message, Result};
use web::{Awaiting, Input, Pages, Paging, Reply, Shell, Visit};

use crate::line::Line;
use crate::place::{Place, Tabs, Which};
use crate::store;

#[derive(Template)]
#[template(path = "desk_call_backs.html")]
struct Page {
    shell: Shell,
    tabs: Tabs,
    lines: Vec<Line>,
    pages: Pages,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let (scope, lang, paging) = (visit.scope(May::LogContacts), visit.lang(), Paging::of(&visit, 25));
    let which = Which::named(Input::of_query(visit.query()).some("office"));
    let (place, contacts) = visit
        .read(move |tx| {
            let place = Place::find(tx, &scope, &which, lang)?;
            let contacts = store::call_backs(tx, place.office.id, paging.limit(), paging.offset())?;
            Ok((place, contacts))
        })
        .await?;
    web::page(&Page {
        shell: place.shell(&visit, "desk-call-backs-title"),
        tabs: place.tabs(&visit, "/staff/desk/call-backs"),
        lines: Line::all(&visit, &place, &contacts),
        pages: paging.pages(&visit, place.call_backs),
    })
}

/// What the first page of the staff area says: who has to be called back by today.
pub(super) fn awaiting(tx: &mut Tx<'_>, caller: &Caller, today: Date) -> Result<Vec<Awaiting>> {
    let count = store::count_due(tx, &caller.scope(May::LogContacts), today)?;
    let href = "/staff/desk/call-backs".to_owned();
    Ok(vec![Awaiting { count, what: Message::new("desk-awaiting").with("count", count), href }])
}

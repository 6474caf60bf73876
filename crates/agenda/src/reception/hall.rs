//! The hall of a counter: the private addresses of its screen and of its kiosk.

use askama::Template;
use axum::extract::Path;
use charter::CounterId;
use kernel::history::{self, Action, Record};
use kernel::id;
use kernel::ledger::Ref;
use kernel::permit::May;
use web::{Input, MenuItem, Reply, Shell, Visit};

use super::found::Found;
use super::store;

id! {
    /// The private part of a screen's address.
    DisplayId
}
id! {
    /// The private part of a kiosk's address.
    KioskId
}

/// The private addresses of a hall.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hall {
    pub(super) counter: CounterId,
    pub(super) display: DisplayId,
    pub(super) kiosk: KioskId,
}

#[derive(Template)]
#[template(path = "reception/hall.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    /// Whether the visitor may make new addresses.
    may_change: bool,
    /// Of the screen and of the kiosk.
    addresses: Option<(String, String)>,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let id = found.id();
    let hall = visit.read(move |tx| store::hall(tx, id)).await?;
    let address = |path: String| format!("{}/{path}", visit.app().settings().public_url);
    let page = Page {
        shell: found.shell(&visit, &visit.say("agenda-tab-hall")),
        lead: found.name(),
        tabs: found.tabs(&visit),
        href: found.href(""),
        may_change: visit.may(May::SetUpAgenda, found.agenda.office),
        addresses: hall
            .map(|hall| (address(format!("display/{}", hall.display)), address(format!("kiosk/{}", hall.kiosk)))),
    };
    web::page(&page)
}

/// Gives the hall new addresses: whoever knew the old ones reaches nothing any more.
pub(super) async fn post(visit: Visit, Path(counter): Path<String>, _: Input) -> Reply {
    let (scope, lang, counter) = (visit.scope(May::SetUpAgenda), visit.lang(), counter.parse()?);
    let by = visit.actor();
    let found = visit
        .write(move |tx| {
            let found = Found::find(tx, &scope, counter, lang)?;
            let hall = Hall { counter, display: tx.id(), kiosk: tx.id() };
            store::write_hall(tx, &hall)?;
            history::record(
                tx,
                &Record {
                    actor: &by,
                    action: Action::Changed,
                    subject: Ref::new("agenda_hall", counter),
                    office: Some(found.agenda.office),
                    summary: &found.place.name,
                    before: None,
                    after: None,
                },
            )?;
            Ok(found)
        })
        .await?;
    Ok(web::done(&found.href("hall"), "agenda-hall-made"))
}

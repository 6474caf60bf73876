//! Interpreters and mediators: who they are, in which languages they help, their day, and the calendar from which their time is sold. Whoever
//! receives people sees them and their day; those who set the agendas up change them.

mod address;
mod day;
mod list;
mod retirement;
mod save;

use kernel::Result;
use kernel::permit::May;
use web::{MenuItem, Routes, Shell, Visit};

use crate::mediator::Mediator;
use crate::store;

/// Where their pages begin.
pub(super) const MEDIATORS: &str = "/staff/mediators";

/// The languages that forms offer; others are typed by their codes.
const SPOKEN: [&str; 24] = [
    "am", "ar", "bn", "de", "en", "es", "fa", "fr", "hi", "pa", "pl", "pt", "ro", "ru", "so", "sq", "sr", "ti", "tl",
    "tr", "uk", "ur", "wo", "zh",
];

pub(super) fn routes() -> Routes {
    const SEE: May = May::ReceivePeople;
    const SET: May = May::SetUpAgenda;
    Routes::new()
        .get(MEDIATORS, SEE, list::get)
        .post(MEDIATORS, SET, save::create)
        .get("/staff/mediators/new", SET, save::new)
        .get("/staff/mediators/{mediator}", SEE, day::get)
        .get("/staff/mediators/{mediator}/data", SET, save::get)
        .post("/staff/mediators/{mediator}/data", SET, save::post)
        .get("/staff/mediators/{mediator}/retirement", SET, retirement::get)
        .post("/staff/mediators/{mediator}/retirement", SET, retirement::post)
        .post("/staff/mediators/{mediator}/return", SET, retirement::back)
        .post("/staff/mediators/{mediator}/address", SET, address::make)
        .post("/staff/mediators/{mediator}/address/revocation", SET, address::revoke)
}

/// A mediator of the visitor's offices.
pub(super) struct Found {
    pub(super) one: Mediator,
    /// The office, as its pages are headed.
    office: String,
}

impl Found {
    /// The mediator of an address, for who has a permission in their office.
    ///
    /// # Errors
    /// `NotFound` for another office's.
    pub(super) async fn of(visit: &Visit, id: &str, may: May) -> Result<Self> {
        let (scope, id, lang) = (visit.scope(may), id.parse()?, visit.lang());
        visit
            .read(move |tx| {
                let one = store::mediators::find(tx, id)?;
                scope.admit(one.office)?;
                let office = charter::office_page_by_id(tx, one.office, lang)?.office.name;
                Ok(Self { one, office })
            })
            .await
    }

    /// An address below the mediator's.
    pub(super) fn href(&self, path: &str) -> String {
        let own = format!("{MEDIATORS}/{}", self.one.id);
        if path.is_empty() { own } else { format!("{own}/{path}") }
    }

    /// The frame of the mediator's own page, or of one below it.
    fn shell(&self, visit: &Visit, title: &str) -> Shell {
        let (own, list) = (self.href(""), (visit.say("agenda-mediators-title"), MEDIATORS));
        if visit.path() == own {
            visit.staff_shell(title).trail([list])
        } else {
            visit.staff_shell(title).trail([list, (self.one.name.clone(), own.as_str())])
        }
    }

    /// The mediator's own menu: whoever only receives people has no more than the day.
    pub(super) fn tabs(&self, visit: &Visit) -> Vec<MenuItem> {
        if !visit.may(May::SetUpAgenda, self.one.office) {
            return Vec::new();
        }
        let tab = |(label, path): (&str, &str)| {
            let href = self.href(path);
            MenuItem { label: visit.say(label), current: visit.path() == href, href }
        };
        [
            ("agenda-tab-mediator-day", ""),
            ("agenda-tab-mediator-data", "data"),
            ("agenda-tab-calendar", "calendar"),
            ("agenda-tab-preview", "preview"),
        ]
        .map(tab)
        .into()
    }
}

/// Languages as people read them: "arabo, francese".
fn spoken(visit: &Visit, languages: &[String]) -> String {
    let names: Vec<String> = languages.iter().map(|code| crate::citizen::errand::language(visit, code)).collect();
    names.join(", ")
}

/// The languages that a form offers, by their names, and those that somebody has besides.
fn choices(visit: &Visit, more: &[String]) -> Vec<(String, String)> {
    let others = more.iter().map(String::as_str).filter(|code| !SPOKEN.contains(code));
    let named = |code: &str| (code.to_owned(), crate::citizen::errand::language(visit, code));
    let mut all: Vec<(String, String)> = SPOKEN.into_iter().chain(others).map(named).collect();
    all.sort_by(|one, other| one.1.cmp(&other.1));
    all
}

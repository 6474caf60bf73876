//! Finds the agenda of a counter through the visitor's offices: another office's agenda does not exist.

use charter::{CounterId, CounterPlace};
use kernel::db::Tx;
use kernel::permit::{May, Scope};
use kernel::{Lang, Result};
use web::{MenuItem, Shell, Visit};

use crate::calendar::{Drawn, calendar};
use crate::counter::Agenda;

/// The agenda of a counter, with its place and its calendar.
pub(crate) struct Found {
    pub(crate) place: CounterPlace,
    pub(crate) agenda: Agenda,
    pub(crate) drawn: Drawn,
}

impl Found {
    /// The agenda of a counter of the visitor's offices.
    ///
    /// # Errors
    /// `NotFound`.
    pub(crate) fn find(tx: &mut Tx<'_>, scope: &Scope, counter: CounterId, lang: Lang) -> Result<Self> {
        let place = place(tx, scope, counter, lang)?;
        let agenda = crate::agenda(tx, counter)?;
        Ok(Self { place, agenda, drawn: calendar(tx, counter)? })
    }

    pub(crate) async fn of(visit: &Visit, counter: &str) -> Result<Self> {
        let (scope, counter, lang) = (visit.scope(May::SetUpAgenda), counter.parse()?, visit.lang());
        visit.read(move |tx| Self::find(tx, &scope, counter, lang)).await
    }

    /// An address below the counter's.
    pub(crate) fn href(&self, path: &str) -> String {
        let own = format!("/staff/agenda/{}", self.place.id);
        if path.is_empty() { own } else { format!("{own}/{path}") }
    }

    /// The counter as its pages are headed.
    pub(crate) fn name(&self) -> String {
        format!("{} – {}", self.place.office_name, self.place.name)
    }

    /// The frame of a page below the counter's.
    pub(crate) fn shell(&self, visit: &Visit, title: &str) -> Shell {
        let (own, list) = (self.href(""), visit.say("agenda-staff-title"));
        visit.staff_shell(visit.say(title)).trail([(list, "/staff/agenda"), (self.name(), own.as_str())])
    }

    /// The counter's own menu.
    pub(crate) fn tabs(&self, visit: &Visit) -> Vec<MenuItem> {
        let tab = |(label, path): (&str, &str)| {
            let href = self.href(path);
            MenuItem { label: visit.say(label), current: visit.path() == href, href }
        };
        [
            ("agenda-tab-counter", ""),
            ("agenda-tab-types", "types"),
            ("agenda-tab-calendar", "calendar"),
            ("agenda-tab-preview", "preview"),
            ("agenda-tab-convocations", "convocations"),
            ("agenda-tab-waiting", "waiting"),
            ("agenda-tab-releases", "releases"),
            ("agenda-evaluation-title", "evaluation"),
        ]
        .map(tab)
        .into()
    }
}

/// A counter of the visitor's offices, with or without an agenda.
///
/// # Errors
/// `NotFound`.
pub(crate) fn place(tx: &mut Tx<'_>, scope: &Scope, counter: CounterId, lang: Lang) -> Result<CounterPlace> {
    let place = charter::counter_place(tx, counter, lang)?;
    scope.admit(place.office)?;
    Ok(place)
}

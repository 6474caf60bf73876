//! Finds a counter through the visitor's offices: another office's counter does not exist.

use std::collections::BTreeMap;

use charter::{CounterId, CounterPlace};
use kernel::db::Tx;
use kernel::permit::{May, Scope};
use kernel::{Error, Lang, Result};
use web::{MenuItem, Shell, Visit};

use crate::counter::Agenda;
use crate::ids::TypeCode;
use crate::words::{Help, Stage, Who};

/// A counter with what it receives people for.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) place: CounterPlace,
    pub(crate) agenda: Agenda,
    pub(crate) kinds: Vec<Served>,
    /// How many desks it has.
    pub(crate) desks: u16,
    /// How many of them the calendar opens today.
    pub(crate) open: u16,
}

/// A type of appointment as a counter receives it.
#[derive(Clone, Debug)]
pub(crate) struct Served {
    pub(crate) code: TypeCode,
    pub(crate) name: String,
    /// Before the numbers of the hall.
    pub(crate) letter: String,
    pub(crate) minutes: u16,
    pub(crate) who: Who,
    pub(crate) help: Help,
}

impl Found {
    /// A counter of the visitor's offices, with an agenda that is not off.
    ///
    /// # Errors
    /// `NotFound`.
    pub(crate) fn find(tx: &mut Tx<'_>, scope: &Scope, counter: CounterId, lang: Lang) -> Result<Self> {
        let found = Self::of_hall(tx, counter, lang)?;
        scope.admit(found.place.office)?;
        Ok(found)
    }

    /// A counter of which the hall's private address is known.
    ///
    /// # Errors
    /// `NotFound` where its agenda is off.
    pub(crate) fn of_hall(tx: &mut Tx<'_>, counter: CounterId, lang: Lang) -> Result<Self> {
        let agenda = crate::agenda(tx, counter)?;
        if agenda.stage == Stage::Off {
            return Err(Error::NotFound);
        }
        let place = charter::counter_place(tx, counter, lang)?;
        let counters = charter::office_page_by_id(tx, place.office, lang)?.counters;
        let desks = counters.iter().find(|known| known.id == counter).map_or(1, |known| known.desks.max(1));
        let all = crate::kinds(tx)?;
        let mut kinds = Vec::new();
        for (letter, offer) in ('A'..='Z').chain(std::iter::repeat('Z')).zip(crate::offers(tx, counter)?) {
            let Some(kind) = all.iter().find(|kind| kind.code == offer.kind) else { continue };
            kinds.push(Served {
                code: offer.kind,
                name: kind.words(lang).name.clone(),
                letter: letter.to_string(),
                minutes: offer.minutes.unwrap_or(kind.minutes),
                who: kind.who,
                help: kind.help,
            });
        }
        // The calendar may open more desks than the charter says.
        let desks = u16::try_from(desks).unwrap_or(1).max(super::store::last_desk(tx, counter)?);
        let today = tx.clock().today();
        let open = super::store::desks_on(tx, counter, today)?;
        Ok(Self { place, agenda, kinds, desks, open })
    }

    pub(crate) async fn of(visit: &Visit, counter: &str) -> Result<Self> {
        let (scope, counter, lang) = (visit.scope(May::ReceivePeople), counter.parse()?, visit.lang());
        visit.read(move |tx| Self::find(tx, &scope, counter, lang)).await
    }

    pub(crate) fn id(&self) -> CounterId {
        self.place.id
    }

    /// A type that the counter receives.
    ///
    /// # Errors
    /// `NotFound`.
    pub(crate) fn kind(&self, code: &TypeCode) -> Result<&Served> {
        self.kinds.iter().find(|kind| kind.code == *code).ok_or(Error::NotFound)
    }

    /// The name of a type, which the counter may have ceased to receive.
    pub(crate) fn kind_name(&self, code: &TypeCode) -> String {
        self.kind(code).map_or_else(|_| code.to_string(), |kind| kind.name.clone())
    }

    /// How long each type is planned to take, in minutes.
    pub(crate) fn planned(&self) -> BTreeMap<TypeCode, i64> {
        self.kinds.iter().map(|kind| (kind.code.clone(), i64::from(kind.minutes))).collect()
    }

    /// A desk's number, as an address or a form gives it.
    ///
    /// # Errors
    /// `NotFound`.
    pub(crate) fn desk(&self, typed: &str) -> Result<u16> {
        typed.parse().ok().filter(|desk| (1..=self.desks).contains(desk)).ok_or(Error::NotFound)
    }

    /// An address below the counter's.
    pub(crate) fn href(&self, path: &str) -> String {
        let own = format!("/staff/reception/{}", self.place.id);
        if path.is_empty() { own } else { format!("{own}/{path}") }
    }

    pub(crate) fn name(&self) -> String {
        format!("{} – {}", self.place.office_name, self.place.name)
    }

    /// The frame of the counter's own page, or of one below it.
    pub(crate) fn shell(&self, visit: &Visit, title: &str) -> Shell {
        let (own, list) = (self.href(""), visit.say("agenda-reception-title"));
        let shell = visit.staff_shell(title);
        if visit.path() == own {
            shell.trail([(list, "/staff/reception")])
        } else {
            shell.trail([(list, "/staff/reception"), (self.name(), own.as_str())])
        }
    }

    /// The counter's own menu.
    pub(crate) fn tabs(&self, visit: &Visit) -> Vec<MenuItem> {
        let tab = |(label, path): (&str, &str)| {
            let href = self.href(path);
            MenuItem { label: visit.say(label), current: visit.path() == href, href }
        };
        [
            ("agenda-tab-day", ""),
            ("agenda-tab-book", "bookings"),
            ("agenda-tab-missed", "no-shows"),
            ("agenda-tab-untold", "untold"),
            ("agenda-tab-waiting", "waiting"),
            ("agenda-tab-convocations", "convocations"),
            ("agenda-tab-letters", "letters"),
            ("agenda-tab-hall", "hall"),
            ("agenda-tab-calendars", "calendars"),
        ]
        .map(tab)
        .into()
    }
}

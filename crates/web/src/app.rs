//! What every visit shares: the database, the texts, the typesetter and the settings. Made once, at the start.

use std::any::Any;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Db, Migration, Tx};
use kernel::files::Files;
use kernel::i18n::{Catalog, Texts};
use kernel::permit::{Caller, May};
use kernel::{Message, OfficeId, Result, ServiceId};

use crate::admin::Verification;
use crate::convoking::Convoking;
use crate::kept::Kept;
use crate::pace::Pace;
use crate::past::Past;
use crate::press::Press;
use crate::recent::Recent;
use crate::routes::{Registered, Routes};

/// A part of the office, as the program lists it: its tables, texts, routes and its entries in the staff menu.
pub struct Room {
    /// Its name ("charter").
    pub name: &'static str,
    /// Its tables.
    pub migrations: &'static [Migration],
    /// Its texts.
    pub texts: &'static [Texts],
    /// Its routes, made when the server starts.
    pub routes: fn() -> Routes,
    /// Its entries in the menu of the staff area.
    pub menu: &'static [MenuEntry],
    /// The names of all offices, where this room knows them (the charter does): for choices on the shell's pages.
    pub offices: Option<OfficeNames>,
    /// What awaits somebody in this room, for the first page of the staff area.
    pub awaiting: Option<Awaits>,
    /// Whether a service can be had by appointment, where this room knows it (the agenda does): for the service's sheet.
    pub bookable: Option<Bookable>,
    /// Where a service is applied for online, where this room knows it (the cases do): for the service's sheet.
    pub apply: Option<Apply>,
    /// What this room does for imports of past cases (the cases do).
    pub past: Option<Past>,
    /// The SHA-256 of each file that this room keeps, in any order and possibly twice: for whoever checks or copies them.
    pub files: Option<EachFile>,
    /// How people are invited to appointments, where this room gives them (the agenda does): for rooms that need somebody to come.
    pub convoking: Option<Convoking>,
}

/// Names each file of a room.
pub type EachFile = fn(&mut Tx<'_>, &mut dyn FnMut(&str)) -> Result<()>;

/// Reads the offices by name.
pub type OfficeNames = fn(&mut Tx<'_>) -> Result<Vec<(OfficeId, String)>>;

/// Whether the public can book an appointment for a service now.
pub type Bookable = fn(&mut Tx<'_>, ServiceId) -> Result<bool>;

/// The address of the form by which the public applies for a service online today; none where it does not.
pub type Apply = fn(&mut Tx<'_>, ServiceId) -> Result<Option<String>>;

/// Counts what awaits somebody today.
pub type Awaits = fn(&mut Tx<'_>, &Caller, Date) -> Result<Vec<Awaiting>>;

/// Something that awaits somebody.
#[derive(Clone, Debug)]
pub struct Awaiting {
    /// How many; nothing is shown of none.
    pub count: u64,
    /// What, in words, with `count` as its argument.
    pub what: Message,
    /// Where to take it up.
    pub href: String,
}

/// An entry of the staff menu, shown to those who may follow it. A text `label-lead` says in a sentence what one does there.
#[derive(Clone, Copy, Debug)]
pub struct MenuEntry {
    /// The key of its label.
    pub label: &'static str,
    /// Where it leads.
    pub href: &'static str,
    /// Who sees it.
    pub may: May,
}

/// What the server was told about itself.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "switches that have nothing to do with each other")]
pub struct Settings {
    /// The address that people use, without a slash at the end (`https://servizi.comune.example.it`): for links in mail and data.
    pub public_url: String,
    /// Whether cookies are only sent over HTTPS: whenever the public address is one.
    pub secure_cookies: bool,
    /// Whether a proxy in front sets `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// Whether the demo's accounts are shown on the sign-in page.
    pub demo: bool,
    /// Whether a mail server is configured: without one, notices wait.
    pub mail: bool,
    /// Whether an account for certified mail (PEC) is configured: without one, the office sends it by itself.
    pub pec: bool,
    /// Whether a gateway for short messages is configured: without one, nobody is offered any.
    pub sms: bool,
    /// The body that runs the platform, as the pages on accessibility and privacy name it.
    pub owner: Option<String>,
    /// The address for questions about accessibility and personal data.
    pub contact: Option<String>,
    /// Where uploaded files are kept.
    pub files: Files,
    /// How old may be what `App::recent` and `Routes::get_recent` hand to many. Nothing is shared where it is zero.
    pub recent: Duration,
}

/// What every visit shares. Cheap to clone.
#[derive(Clone)]
pub struct App(pub(crate) Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) db: Db,
    pub(crate) catalog: Catalog,
    pub(crate) press: Press,
    pub(crate) settings: Settings,
    pub(crate) menu: Vec<MenuEntry>,
    pub(crate) routes: Vec<Registered>,
    pub(crate) started: Timestamp,
    pub(crate) verification: Verification,
    kept: Kept,
    pace: Pace,
    recent: Recent,
    rooms: Vec<&'static str>,
    offices: Option<OfficeNames>,
    awaiting: Vec<Awaits>,
    bookable: Option<Bookable>,
    apply: Option<Apply>,
    past: Option<Past>,
    convoking: Option<Convoking>,
}

impl App {
    /// Puts the rooms together.
    ///
    /// # Errors
    /// A sentence, where a room's texts cannot be read.
    pub fn new(db: Db, press: Press, settings: Settings, rooms: &[Room]) -> Result<Self, String> {
        let texts = rooms.iter().flat_map(|room| room.texts.iter().copied());
        let catalog = Catalog::new(texts.chain(kernel::TEXTS.iter().copied()).chain(crate::TEXTS.iter().copied()))?;
        let mut menu: Vec<MenuEntry> = vec![MenuEntry { label: "web-menu-home", href: "/staff", may: May::SignedIn }];
        menu.extend(rooms.iter().flat_map(|room| room.menu.iter().copied()));
        menu.extend_from_slice(crate::MENU);
        let routes =
            rooms.iter().flat_map(|room| (room.routes)().list().to_vec()).chain(crate::shell_routes().list().to_vec());
        Ok(Self(Arc::new(Shared {
            started: db.clock().now(),
            verification: Verification::default(),
            kept: Kept::default(),
            pace: Pace::default(),
            recent: Recent::default(),
            rooms: rooms.iter().map(|room| room.name).collect(),
            offices: rooms.iter().find_map(|room| room.offices),
            awaiting: rooms.iter().filter_map(|room| room.awaiting).chain([crate::admin::awaiting as Awaits]).collect(),
            bookable: rooms.iter().find_map(|room| room.bookable),
            apply: rooms.iter().find_map(|room| room.apply),
            past: rooms.iter().find_map(|room| room.past),
            convoking: rooms.iter().find_map(|room| room.convoking),
            routes: routes.collect(),
            db,
            catalog,
            press,
            settings,
            menu,
        })))
    }

    /// The database.
    #[must_use]
    pub fn db(&self) -> &Db {
        &self.0.db
    }

    pub(crate) fn kept(&self) -> &Kept {
        &self.0.kept
    }

    pub(crate) fn pace(&self) -> &Pace {
        &self.0.pace
    }

    /// What was made for a key lately, or makes it: for what many ask for in the same moment, and what may be a moment old (see `recent`).
    ///
    /// # Errors
    /// What `make` returns.
    pub async fn recent<T, E, W>(&self, key: String, make: impl FnOnce() -> W) -> Result<Arc<T>, E>
    where
        T: Any + Send + Sync,
        W: Future<Output = Result<T, E>>,
    {
        self.0.recent.get(self.0.settings.recent, key, make).await
    }

    /// The texts.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        &self.0.catalog
    }

    /// The typesetter.
    #[must_use]
    pub fn press(&self) -> &Press {
        &self.0.press
    }

    /// Where uploaded files are kept.
    #[must_use]
    pub fn files(&self) -> &Files {
        &self.0.settings.files
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The names of the rooms, by which their texts begin.
    pub(crate) fn room_names(&self) -> &[&'static str] {
        &self.0.rooms
    }

    /// The offices by name; none while no room knows them.
    pub(crate) fn offices(&self, tx: &mut Tx<'_>) -> Result<Vec<(OfficeId, String)>> {
        self.0.offices.map_or(Ok(Vec::new()), |offices| offices(tx))
    }

    /// Whether the public can book an appointment for a service now; never while no room knows of appointments.
    ///
    /// # Errors
    /// Database errors.
    pub fn bookable(&self, tx: &mut Tx<'_>, service: ServiceId) -> Result<bool> {
        self.0.bookable.map_or(Ok(false), |bookable| bookable(tx, service))
    }

    /// Where the public applies for a service online today; nowhere while no room knows of cases.
    ///
    /// # Errors
    /// Database errors.
    pub fn apply(&self, tx: &mut Tx<'_>, service: ServiceId) -> Result<Option<String>> {
        self.0.apply.map_or(Ok(None), |apply| apply(tx, service))
    }

    /// What imports of past cases are held against; none while no room knows of procedures.
    #[must_use]
    pub fn past(&self) -> Option<Past> {
        self.0.past
    }

    /// How people are invited to appointments; none while no room gives any.
    #[must_use]
    pub fn convoking(&self) -> Option<Convoking> {
        self.0.convoking
    }

    /// Whether a room takes applications online.
    #[must_use]
    pub fn has_applications(&self) -> bool {
        self.0.apply.is_some()
    }

    /// Whether a room gives appointments.
    #[must_use]
    pub fn has_appointments(&self) -> bool {
        self.0.bookable.is_some()
    }

    /// What awaits somebody today, room by room.
    pub(crate) fn awaiting(&self, tx: &mut Tx<'_>, caller: &Caller, today: Date) -> Result<Vec<Awaiting>> {
        let mut found = Vec::new();
        for awaits in &self.0.awaiting {
            found.extend(awaits(tx, caller, today)?);
        }
        found.retain(|awaiting| awaiting.count > 0);
        Ok(found)
    }

    /// All routes with what they ask: tests try each of them.
    #[must_use]
    pub fn routes(&self) -> &[Registered] {
        &self.0.routes
    }
}

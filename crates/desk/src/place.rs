//! Where the visitor works: an office of theirs, what it offers and which days it keeps, as the charter tells.

use std::collections::HashMap;

use charter::{OfficeRow, ServiceFilter, ServiceRow, Slice};
use kernel::calendar::Calendar;
use kernel::db::Tx;
use kernel::permit::{May, Scope};
use kernel::{Error, Lang, OfficeId, Result, ServiceId};
use web::{Choice, MenuItem, Shell, Visit};

use crate::store;

/// The desk of an office.
pub(crate) struct Place {
    pub(crate) office: OfficeRow,
    /// The offices among which the visitor may choose.
    pub(crate) offices: Vec<OfficeRow>,
    /// The services on offer, in the order of the office.
    pub(crate) services: Vec<ServiceRow>,
    pub(crate) calendar: Calendar,
    names: HashMap<ServiceId, String>,
    pub(crate) call_backs: u64,
}

/// Which office is meant.
#[derive(Clone, Debug)]
pub(crate) enum Which {
    /// The one with this code; the visitor's first where none is named.
    Code(Option<String>),
    /// The one to which a contact belongs.
    Id(OfficeId),
}

impl Which {
    /// The office that an address or a form names.
    pub(crate) fn named(code: Option<&str>) -> Self {
        Self::Code(code.map(str::to_owned))
    }

    fn is(&self, office: &OfficeRow) -> bool {
        match self {
            Self::Code(Some(code)) => office.code == *code,
            Self::Code(None) => true,
            Self::Id(id) => office.id == *id,
        }
    }
}

impl Place {
    /// The desk of an office in which the visitor may log contacts.
    pub(crate) fn find(tx: &mut Tx<'_>, scope: &Scope, which: &Which, lang: Lang) -> Result<Self> {
        let mut offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
        offices.retain(|office| scope.has(office.id));
        let office = offices.iter().find(|office| which.is(office)).cloned().ok_or(Error::NotFound)?;
        let on_offer = ServiceFilter { office: Some(office.id), ..ServiceFilter::default() };
        let services = charter::services(tx, &on_offer, Slice::ALL, lang)?.items;
        // Contacts may name a service that has ended: it keeps its Italian name.
        let ended = charter::service_codes(tx, office.id)?.into_iter().map(|(id, _, name)| (id, name));
        let names = ended.chain(services.iter().map(|service| (service.id, service.name.clone()))).collect();
        let calendar = charter::office_calendar(tx, office.id)?;
        let call_backs = store::count_call_backs(tx, office.id)?;
        Ok(Self { office, offices, services, calendar, names, call_backs })
    }

    /// The same, for a page that reads nothing else in one go.
    pub(crate) async fn of(visit: &Visit, which: Which) -> Result<Self> {
        let (scope, lang) = (visit.scope(May::LogContacts), visit.lang());
        visit.read(move |tx| Self::find(tx, &scope, &which, lang)).await
    }

    /// A service's name; empty where there is none.
    pub(crate) fn service_name(&self, service: Option<ServiceId>) -> &str {
        service.and_then(|service| self.names.get(&service)).map_or("", String::as_str)
    }

    /// Whether a service is on offer.
    pub(crate) fn offers(&self, service: ServiceId) -> bool {
        self.services.iter().any(|on_offer| on_offer.id == service)
    }

    /// Whether the office has or had a service.
    pub(crate) fn knows(&self, service: ServiceId) -> bool {
        self.names.contains_key(&service)
    }

    /// An address of this room that stays at this desk.
    pub(crate) fn href(&self, path: &str) -> String {
        if self.offices.len() > 1 { at_desk(path, Some(&self.office.code)) } else { path.to_owned() }
    }

    /// The frame of a page one step below the desk.
    pub(crate) fn shell(&self, visit: &Visit, title: &str) -> Shell {
        visit.staff_shell(visit.say(title)).trail([(visit.say("desk-title"), self.href("/staff/desk").as_str())])
    }

    /// The room's own menu, on the page at `here` or one below it.
    pub(crate) fn tabs(&self, visit: &Visit, here: &'static str) -> Tabs {
        let link = |label: String, path: &str| MenuItem { label, href: self.href(path), current: path == here };
        Tabs {
            links: vec![
                link(visit.say("desk-tab-log"), "/staff/desk"),
                link(visit.fill("desk-tab-call-backs", &[("n", self.call_backs.into())]), "/staff/desk/call-backs"),
                link(visit.say("desk-tab-contacts"), "/staff/desk/contacts"),
                link(visit.say("desk-tab-summary"), "/staff/desk/summary"),
            ],
            office: self.office.code.clone(),
            office_name: self.office.name.clone(),
            offices: self.offices.iter().map(|office| choice(office, &self.office)).collect(),
            path: here,
        }
    }
}

fn choice(office: &OfficeRow, chosen: &OfficeRow) -> Choice {
    Choice {
        value: office.code.clone(),
        label: format!("{} – {}", office.body_name, office.name),
        selected: office.id == chosen.id,
    }
}

/// An address of this room at the desk of an office.
pub(crate) fn at_desk(path: &str, office: Option<&str>) -> String {
    let Some(office) = office else { return path.to_owned() };
    let mark = if path.contains('?') { '&' } else { '?' };
    format!("{path}{mark}office={}", form_urlencoded::byte_serialize(office.as_bytes()).collect::<String>())
}

/// The room's own menu, as templates see it.
pub(crate) struct Tabs {
    pub(crate) links: Vec<MenuItem>,
    pub(crate) office: String,
    pub(crate) office_name: String,
    pub(crate) offices: Vec<Choice>,
    pub(crate) path: &'static str,
}

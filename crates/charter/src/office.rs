//! Offices, their counters, and how to reach them.

use kernel::calendar::{Calendar, Closure, MonthDay, Setup};
use kernel::{Invalid, OfficeId, Result, ServiceId};
use serde::{Deserialize, Serialize};

use crate::body::Body;
use crate::check;
use crate::coordinates::Coordinates;
use crate::hours::{HourException, Hours};
use crate::ids::{BodyId, CounterId, LineId, OwnerId};
use crate::texts::Worded;
use crate::values::Listed;
use crate::words::{AccessMode, ContactKind, Network};

/// An office: a unit of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// Its identifier.
    pub id: OfficeId,
    /// Rises with each change; 0 before the first.
    pub revision: u64,
    /// Its body.
    pub body: BodyId,
    /// Its place among the body's offices.
    pub position: i64,
    /// Its name in addresses ("urp-casale").
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it does.
    pub description: String,
    /// The organisational unit to which it belongs.
    pub unit: String,
    /// Who answers for it.
    pub head: String,
    /// In what role.
    pub head_role: String,
    /// Who decides where the office is late (L. 241/1990 art. 2 c. 9-bis).
    pub substitute: String,
    /// Its seat.
    pub address: String,
    /// How people with disabilities get in and are served (D.Lgs. 222/2023).
    pub accessibility: String,
    /// Whether Saturday is one of its working days.
    pub works_on_saturday: bool,
    /// Its page.
    pub web: String,
    /// For the staff.
    pub note: String,
}

impl Office {
    /// An office of which only the name is known.
    #[must_use]
    pub fn new(id: OfficeId, body: BodyId, code: &str, name: &str) -> Self {
        let none = String::new;
        Self {
            id,
            revision: 0,
            body,
            position: 0,
            code: code.to_owned(),
            name: name.to_owned(),
            description: none(),
            unit: none(),
            head: none(),
            head_role: none(),
            substitute: none(),
            address: none(),
            accessibility: none(),
            works_on_saturday: false,
            web: none(),
            note: none(),
        }
    }

    /// # Errors
    /// `Invalid`, with a message beside each field that cannot stay as it is.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        check::code(&mut wrong, "code", &self.code);
        check::given(&mut wrong, "name", &self.name);
        check::web(&mut wrong, "web", &self.web);
        wrong.check()
    }
}

impl Worded for Office {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        let owner = self.id.into();
        visit(owner, "name", &mut self.name);
        visit(owner, "description", &mut self.description);
        visit(owner, "unit", &mut self.unit);
        visit(owner, "head_role", &mut self.head_role);
        visit(owner, "substitute", &mut self.substitute);
        visit(owner, "accessibility", &mut self.accessibility);
    }
}

/// A counter: where people are served.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counter {
    /// Its identifier.
    pub id: CounterId,
    /// Its office.
    pub office: OfficeId,
    /// Its place among the office's counters.
    pub position: i64,
    /// Its name in addresses, unique within the office.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub address: String,
    /// Where that is on the map: nobody is told which counter is nearest without it.
    pub coordinates: Option<Coordinates>,
    /// How to find it: floor, entrance, bus.
    pub directions: String,
    /// How many desks (postazioni) it has.
    pub desks: u32,
    /// How people come to it.
    pub access: Listed<AccessMode>,
    /// For the staff.
    pub note: String,
}

impl Counter {
    /// A counter with one desk, of which only the name is known.
    #[must_use]
    pub fn new(id: CounterId, office: OfficeId, code: &str, name: &str) -> Self {
        let none = String::new;
        Self {
            id,
            office,
            position: 0,
            code: code.to_owned(),
            name: name.to_owned(),
            address: none(),
            coordinates: None,
            directions: none(),
            desks: 1,
            access: Listed::default(),
            note: none(),
        }
    }

    /// # Errors
    /// `Invalid`, with a message beside each field that cannot stay as it is.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        check::code(&mut wrong, "code", &self.code);
        check::given(&mut wrong, "name", &self.name);
        if self.desks == 0 {
            wrong.add("desks", "charter-desks");
        }
        wrong.check()
    }
}

impl Worded for Counter {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        let owner = self.id.into();
        visit(owner, "name", &mut self.name);
        visit(owner, "directions", &mut self.directions);
    }
}

/// A way to reach an office, one of its counters, or somebody for one of its services.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Its identifier.
    pub id: LineId,
    /// The counter, where it is only that one's.
    pub counter: Option<CounterId>,
    /// The service, where it is only that one's.
    pub service: Option<ServiceId>,
    /// What sort of contact it is.
    pub kind: ContactKind,
    /// The number or the address.
    pub value: String,
    /// What it is for ("segnalazioni").
    pub label: String,
}

impl Contact {
    /// What to put behind a link; none for a fax.
    #[must_use]
    pub fn href(&self) -> Option<String> {
        match self.kind {
            ContactKind::Phone | ContactKind::TollFree => {
                let dialled: String = self.value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
                Some(format!("tel:{dialled}"))
            }
            ContactKind::Email | ContactKind::CertifiedMail => Some(format!("mailto:{}", self.value)),
            ContactKind::Web => Some(self.value.clone()),
            ContactKind::Fax => None,
        }
    }

    /// # Errors
    /// `Invalid` beside `value`.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        check::given(&mut wrong, "value", &self.value);
        match self.kind {
            ContactKind::Email | ContactKind::CertifiedMail => check::email(&mut wrong, "value", &self.value),
            ContactKind::Web => check::web(&mut wrong, "value", &self.value),
            ContactKind::Phone | ContactKind::TollFree | ContactKind::Fax => {
                if !self.value.is_empty() && self.value.bytes().filter(u8::is_ascii_digit).count() < 3 {
                    wrong.add("value", "charter-phone-form");
                }
            }
        }
        wrong.check()
    }
}

impl Worded for Contact {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        visit(self.id.into(), "label", &mut self.label);
    }
}

/// Somebody with whom the office works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Its identifier.
    pub id: LineId,
    /// In which network.
    pub network: Network,
    /// Its name.
    pub name: String,
    /// What it does there.
    pub role: String,
    /// How many such services there are, where it stands for several.
    pub units: Option<u32>,
}

impl Worded for Partner {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        visit(self.id.into(), "name", &mut self.name);
        visit(self.id.into(), "role", &mut self.role);
    }
}

/// An office with all that its page shows.
#[derive(Clone, Debug, Serialize)]
pub struct OfficePage {
    /// The office.
    pub office: Office,
    /// Its body.
    pub body: Body,
    /// Its counters, in their order.
    pub counters: Vec<Counter>,
    /// All contacts: the office's own, those of its counters and those of its services.
    pub contacts: Vec<Contact>,
    /// Weekly hours of the office and of its counters.
    pub hours: Vec<Hours>,
    /// Dated exceptions of the office and of its counters.
    pub exceptions: Vec<HourException>,
    /// With whom it works.
    pub partners: Vec<Partner>,
}

impl OfficePage {
    /// The contacts of the office itself.
    #[must_use]
    pub fn own_contacts(&self) -> Vec<&Contact> {
        self.contacts.iter().filter(|contact| contact.counter.is_none() && contact.service.is_none()).collect()
    }

    /// The contacts of one counter.
    #[must_use]
    pub fn counter_contacts(&self, counter: CounterId) -> Vec<&Contact> {
        self.contacts.iter().filter(|contact| contact.counter == Some(counter)).collect()
    }

    /// Which days count for this office.
    #[must_use]
    pub fn calendar(&self) -> Calendar {
        calendar(&self.body.patron_days.0, self.office.works_on_saturday, &self.exceptions)
    }
}

impl Worded for OfficePage {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        self.office.each_text(visit);
        self.body.each_text(visit);
        self.counters.each_text(visit);
        self.contacts.each_text(visit);
        self.exceptions.each_text(visit);
        self.partners.each_text(visit);
    }
}

/// The calendar of an office: the national holidays, the patron's days, and the days on which the whole office is closed.
#[must_use]
pub fn calendar(patron_days: &[MonthDay], works_on_saturday: bool, exceptions: &[HourException]) -> Calendar {
    let mut setup = Setup::italian();
    setup.works_on_saturday = works_on_saturday;
    for day in patron_days {
        setup = setup.patron_day(*day);
    }
    for closed in exceptions.iter().filter(|exception| exception.closes_the_office()) {
        setup = setup.closure(Closure::period(closed.from, closed.to, closed.reason.clone()));
    }
    setup.build()
}

/// An office in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OfficeRow {
    /// Its identifier.
    pub id: OfficeId,
    /// Its name in addresses.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it does.
    pub description: String,
    /// Its seat.
    pub address: String,
    /// Its body's name in addresses.
    pub body_code: String,
    /// Its body's name.
    pub body_name: String,
    /// How many services it has, those that ended left out.
    pub services: u64,
    /// The year of its charter in force.
    pub charter_year: Option<i16>,
}

impl OfficeRow {
    /// The name of one of some offices; empty for another one.
    #[must_use]
    pub fn named(offices: &[Self], id: OfficeId) -> &str {
        offices.iter().find(|office| office.id == id).map_or("", |office| &office.name)
    }
}

/// A counter as a letter names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CounterPlace {
    /// The counter.
    pub id: CounterId,
    /// Its name in addresses.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Where it is; its office's seat, where it has no address of its own.
    pub address: String,
    /// Where that is on the map.
    pub coordinates: Option<Coordinates>,
    /// How to find it.
    pub directions: String,
    /// Its office.
    pub office: OfficeId,
    /// Its office's name in addresses.
    pub office_code: String,
    /// Its office's name.
    pub office_name: String,
}

impl Worded for CounterPlace {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        visit(self.id.into(), "name", &mut self.name);
        visit(self.id.into(), "directions", &mut self.directions);
        visit(self.office.into(), "name", &mut self.office_name);
    }
}

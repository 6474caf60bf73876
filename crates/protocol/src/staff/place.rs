//! Where the visitor works: a body's register, and the offices for which they may register.

use charter::{OfficeRow, Slice};
use kernel::db::Tx;
use kernel::permit::{Caller, May, Scope};
use kernel::{Error, Lang, OfficeId, Result};
use web::{Choice, MenuItem, Shell, Visit};

use crate::registers::{Numbering, Register, RegisterId};
use crate::registration::{Registration, RegistrationId};
use crate::store;

/// A register, as somebody may use it.
pub(crate) struct Place {
    pub(crate) register: Register,
    pub(crate) body: String,
    pub(crate) body_code: String,
    /// The offices of the body for which the visitor may register.
    pub(crate) offices: Vec<OfficeRow>,
    /// The names of all offices of the body.
    names: Vec<(OfficeId, String)>,
    /// The registrations that the visitor may see: those of their offices, or all, for who keeps the register.
    pub(crate) scope: Scope,
    pub(crate) keeps: bool,
    /// The bodies among which the visitor may choose, by code and name.
    bodies: Vec<(String, String)>,
}

/// Which register is meant.
#[derive(Clone, Debug)]
pub(crate) enum Which {
    /// That of the body with this code; the visitor's first where none is named.
    Body(Option<String>),
    /// This one.
    Register(RegisterId),
}

impl Which {
    /// The register that an address or a form names.
    pub(crate) fn named(body: Option<&str>) -> Self {
        Self::Body(body.map(str::to_owned))
    }

    fn is(&self, register: &Register, body: &str) -> bool {
        match self {
            Self::Body(named) => named.as_deref().is_none_or(|named| named == body),
            Self::Register(id) => *id == register.id,
        }
    }
}

impl Place {
    /// A register in which the visitor may do something.
    ///
    /// # Errors
    /// `NotFound` where there is none.
    pub(crate) fn find(tx: &mut Tx<'_>, caller: &Caller, which: &Which, lang: Lang) -> Result<Self> {
        let (registering, keeping) = (caller.scope(May::Register), caller.scope(May::KeepRegister));
        let all = charter::offices(tx, None, Slice::ALL, lang)?.items;
        let open = store::registers::all(tx)?;
        let mine = |office: &OfficeRow| registering.has(office.id) || keeping.has(office.id);
        let kept = |register: &Register| all.iter().any(|office| office.id == register.keeper);
        let of = |register: &Register| {
            let keeper = all.iter().find(|office| office.id == register.keeper)?;
            let offices = all.iter().filter(|office| office.body_code == keeper.body_code);
            offices.clone().any(mine).then(|| (keeper.body_code.clone(), keeper.body_name.clone()))
        };
        let mut usable: Vec<(Register, String, String)> = open
            .into_iter()
            .filter(kept)
            .filter_map(|register| of(&register).map(|(code, name)| (register, code, name)))
            .collect();
        usable.sort_by(|one, other| one.2.cmp(&other.2));
        let bodies = usable.iter().map(|(_, code, name)| (code.clone(), name.clone())).collect();
        let chosen = usable.into_iter().find(|(register, code, _)| which.is(register, code));
        let (register, body_code, body) = chosen.ok_or(Error::NotFound)?;
        let own: Vec<OfficeRow> = all.into_iter().filter(|office| office.body_code == body_code).collect();
        let names = own.iter().map(|office| (office.id, office.name.clone())).collect();
        let keeps = keeping.has(register.keeper);
        let scope =
            if keeps { Scope::Offices(own.iter().map(|office| office.id).collect()) } else { registering.clone() };
        let offices = own.into_iter().filter(|office| registering.has(office.id)).collect();
        Ok(Self { register, body, body_code, offices, names, scope, keeps, bodies })
    }

    /// The same, for a page that reads nothing else in one go.
    pub(crate) async fn of(visit: &Visit, which: Which) -> Result<Self> {
        let (caller, lang) = (visit.signed_in()?.clone(), visit.lang());
        visit.read(move |tx| Self::find(tx, &caller, &which, lang)).await
    }

    /// A register for who keeps it: to others it does not exist.
    pub(crate) fn find_kept(tx: &mut Tx<'_>, caller: &Caller, which: &Which, lang: Lang) -> Result<Self> {
        let place = Self::find(tx, caller, which, lang)?;
        if place.keeps { Ok(place) } else { Err(Error::NotFound) }
    }

    /// A registration that the visitor may see, in its register.
    pub(crate) fn registration(
        tx: &mut Tx<'_>,
        caller: &Caller,
        id: RegistrationId,
        lang: Lang,
    ) -> Result<(Self, Registration)> {
        let found = store::registrations::find(tx, id)?;
        let place = Self::find(tx, caller, &Which::Register(found.register), lang)?;
        place.scope.admit(found.entry.office)?;
        Ok((place, found))
    }

    /// The office for which something is registered: the one that is named, or the visitor's first.
    pub(crate) fn office(&self, named: Option<&str>) -> Option<&OfficeRow> {
        self.offices
            .iter()
            .find(|office| named.is_none_or(|named| office.id.to_string() == named || office.code == named))
    }

    /// An office's name.
    pub(crate) fn office_name(&self, id: OfficeId) -> &str {
        self.names.iter().find(|(known, _)| *known == id).map_or("", |(_, name)| name)
    }

    /// The offices whose registrations the visitor may see, as choices.
    pub(crate) fn office_choices(&self) -> Vec<(String, String)> {
        let seen = self.names.iter().filter(|(id, _)| self.scope.has(*id));
        seen.map(|(id, name)| (id.to_string(), name.clone())).collect()
    }

    /// An address of this room that stays at this register.
    pub(crate) fn href(&self, path: &str) -> String {
        if self.bodies.len() > 1 { at_body(path, &self.body_code) } else { path.to_owned() }
    }

    /// The frame of a page one step below the register.
    pub(crate) fn shell(&self, visit: &Visit, title: impl Into<String>) -> Shell {
        visit.staff_shell(title).trail([(visit.say("protocol-menu"), self.href(HOME).as_str())])
    }

    /// The room's own menu, on the page at `here` or one below it.
    pub(crate) fn tabs(&self, visit: &Visit, here: &'static str) -> Tabs {
        let link =
            |key: &str, path: &str| MenuItem { label: visit.say(key), href: self.href(path), current: path == here };
        let mut links = vec![link("protocol-tab-list", HOME)];
        if !self.offices.is_empty() {
            links.push(link("protocol-tab-new", NEW));
        }
        if self.keeps {
            links.push(link("protocol-tab-days", DAYS));
            links.push(link("protocol-tab-emergencies", EMERGENCIES));
            if self.register.numbering == Numbering::Outside {
                links.push(link("protocol-tab-waiting", WAITING));
            }
        }
        if visit.caller().is_some_and(|caller| caller.may(May::KeepRegister)) {
            links.push(link("protocol-tab-set-up", SET_UP));
        }
        let choice = |(code, name): &(String, String)| Choice {
            value: code.clone(),
            label: name.clone(),
            selected: *code == self.body_code,
        };
        Tabs { links, body: self.body.clone(), bodies: self.bodies.iter().map(choice).collect(), path: here }
    }
}

pub(crate) const HOME: &str = "/staff/protocol";
pub(crate) const NEW: &str = "/staff/protocol/new";
pub(crate) const DAYS: &str = "/staff/protocol/days";
pub(crate) const EMERGENCIES: &str = "/staff/protocol/emergencies";
pub(crate) const WAITING: &str = "/staff/protocol/waiting";
pub(crate) const SET_UP: &str = "/staff/protocol/set-up";

/// An address at the register of a body.
pub(crate) fn at_body(path: &str, body: &str) -> String {
    let mark = if path.contains('?') { '&' } else { '?' };
    format!("{path}{mark}body={}", form_urlencoded::byte_serialize(body.as_bytes()).collect::<String>())
}

/// The room's own menu, as templates see it.
pub(crate) struct Tabs {
    pub(crate) links: Vec<MenuItem>,
    pub(crate) body: String,
    pub(crate) bodies: Vec<Choice>,
    pub(crate) path: &'static str,
}

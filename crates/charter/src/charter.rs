//! Charters by year, and how one becomes what holds.

use jiff::ToSpan as _;
use jiff::civil::Date;
use kernel::terms::Term;
use kernel::{Error, Invalid, Message, OfficeId, Result, ServiceId};
use serde::{Deserialize, Serialize};

use crate::ids::{CharterId, LineId, OwnerId};
use crate::standard::{Quality, Standard};
use crate::texts::Worded;
use crate::words::{ActionState, CharterState, Timing};

/// A charter of an office, a year and a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charter {
    /// Its identifier.
    pub id: CharterId,
    /// Rises with each change; 0 before the first.
    pub revision: u64,
    /// Its office.
    pub office: OfficeId,
    /// Its year.
    pub year: i16,
    /// 1, and one more for each that follows in the same year.
    pub version: u32,
    /// Where it stands.
    pub state: CharterState,
    /// Its title.
    pub title: String,
    /// What comes before the principles; headings begin with `## `.
    pub introduction: String,
    /// What comes after the improvement actions.
    pub closing: String,
    /// Notes below the table of standards.
    pub notes: String,
    /// Who approved it.
    pub approved_by: String,
    /// When.
    pub approved_on: Option<Date>,
    /// By which act.
    pub act: String,
    /// The first day on which it holds.
    pub in_force_from: Option<Date>,
    /// The last day on which it held.
    pub in_force_to: Option<Date>,
    /// When it was published (D.Lgs. 33/2013 art. 32).
    pub published_on: Option<Date>,
    /// The charter from which it was copied.
    pub copied_from: Option<CharterId>,
}

/// The approval of a charter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// Who approves.
    pub by: String,
    /// Whether that person is head of the office: nobody else approves.
    pub head: bool,
    /// When.
    pub on: Date,
    /// By which act ("Determinazione n. 12/2024").
    pub act: String,
}

impl Charter {
    /// A first draft.
    #[must_use]
    pub fn draft(id: CharterId, office: OfficeId, year: i16, version: u32, title: &str) -> Self {
        Self {
            id,
            revision: 0,
            office,
            year,
            version,
            state: CharterState::Draft,
            title: title.to_owned(),
            introduction: String::new(),
            closing: String::new(),
            notes: String::new(),
            approved_by: String::new(),
            approved_on: None,
            act: String::new(),
            in_force_from: None,
            in_force_to: None,
            published_on: None,
            copied_from: None,
        }
    }

    /// # Errors
    /// `Invalid` beside `title` or `year`.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        crate::check::given(&mut wrong, "title", &self.title);
        if !(1990..=2100).contains(&self.year) {
            wrong.add("year", "charter-year-range");
        }
        wrong.check()
    }

    /// Only a draft can be changed: what was approved is frozen.
    ///
    /// # Errors
    /// `Conflict` where it is no draft.
    pub fn must_be_draft(&self) -> Result<()> {
        if self.state == CharterState::Draft { Ok(()) } else { Err(Error::Conflict("charter-frozen".into())) }
    }

    /// The approved charter.
    ///
    /// # Errors
    /// `Forbidden` where who approves is not head of the office; `Conflict` where it is no draft; `Invalid` beside `act`.
    pub fn approved(mut self, approval: Approval) -> Result<Self> {
        if !approval.head {
            return Err(Error::Forbidden);
        }
        self.must_be_draft()?;
        let mut wrong = Invalid::default();
        crate::check::given(&mut wrong, "act", &approval.act);
        crate::check::given(&mut wrong, "by", &approval.by);
        wrong.check()?;
        self.state = CharterState::Approved;
        self.approved_by = approval.by;
        self.approved_on = Some(approval.on);
        self.act = approval.act;
        Ok(self)
    }

    /// The charter in force from a day, and the one before it as it ends the day before.
    ///
    /// # Errors
    /// `Conflict` where it is not approved; `Invalid` beside `from` where the one before would end before it began.
    pub fn enforced(mut self, from: Date, before: Option<Self>) -> Result<(Self, Option<Self>)> {
        if self.state != CharterState::Approved {
            return Err(Error::Conflict("charter-not-approved".into()));
        }
        let before = before.map(|charter| charter.superseded(from)).transpose()?;
        self.state = CharterState::InForce;
        self.in_force_from = Some(from);
        Ok((self, before))
    }

    fn superseded(mut self, next_from: Date) -> Result<Self> {
        let last = next_from.saturating_sub(1.day());
        if let Some(began) = self.in_force_from.filter(|began| last < *began) {
            let message = Message::new("charter-in-force-order").with("since", began.to_string());
            return Err(Error::field("from", message));
        }
        self.state = CharterState::Superseded;
        self.in_force_to = Some(last);
        Ok(self)
    }

    /// Whether it held on a day.
    #[must_use]
    pub fn held_on(&self, date: Date) -> bool {
        self.in_force_from.is_some_and(|from| from <= date) && self.in_force_to.is_none_or(|to| date <= to)
    }

    /// Where it stands on a day, in a word: one that is published holds from its own first day to its last.
    #[must_use]
    pub fn state_on(&self, date: Date) -> &'static str {
        match self.state {
            CharterState::Draft | CharterState::Approved => self.state.word(),
            _ if self.held_on(date) => CharterState::InForce.word(),
            _ if self.in_force_from.is_some_and(|from| from > date) => "coming",
            _ => CharterState::Superseded.word(),
        }
    }

    /// Whether anybody may read it.
    #[must_use]
    pub fn is_public(&self) -> bool {
        matches!(self.state, CharterState::InForce | CharterState::Superseded)
    }
}

impl Worded for Charter {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        let owner = self.id.into();
        visit(owner, "title", &mut self.title);
        visit(owner, "introduction", &mut self.introduction);
        visit(owner, "closing", &mut self.closing);
        visit(owner, "notes", &mut self.notes);
    }
}

/// A service as the charter promises it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Its identifier.
    pub id: LineId,
    /// The service.
    pub service: ServiceId,
    /// The service's name in addresses.
    pub code: String,
    /// The service's name; kept with the service.
    pub name: String,
    /// Tipologia e caratteristiche del servizio svolto.
    pub characteristics: String,
    /// Standard e termine di conclusione del procedimento, in words.
    pub promise: String,
    /// How long it takes.
    pub timing: Timing,
    /// The promised term; given if and only if `timing` is `Term`.
    pub term: Option<Term>,
}

impl Worded for Offer {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        visit(self.id.into(), "characteristics", &mut self.characteristics);
        visit(self.id.into(), "promise", &mut self.promise);
        visit(self.service.into(), "name", &mut self.name);
    }
}

/// A principle: legality, equality, impartiality…
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Principle {
    /// Its identifier.
    pub id: LineId,
    /// Its name.
    pub title: String,
    /// What it means here.
    pub text: String,
}

impl Worded for Principle {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        visit(self.id.into(), "title", &mut self.title);
        visit(self.id.into(), "text", &mut self.text);
    }
}

/// An improvement action and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Its identifier.
    pub id: LineId,
    /// The year in which it was begun.
    pub year: i16,
    /// What is to be done.
    pub text: String,
    /// By when.
    pub due_on: Option<Date>,
    /// Where it stands.
    pub state: ActionState,
    /// What came of it.
    pub outcome: String,
}

impl Action {
    /// Whether something is still to be done.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, ActionState::Planned | ActionState::UnderWay)
    }
}

impl Worded for Action {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        visit(self.id.into(), "text", &mut self.text);
        visit(self.id.into(), "outcome", &mut self.outcome);
    }
}

/// A charter with all that it promises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CharterBook {
    /// The charter.
    pub charter: Charter,
    /// The principles, in their order.
    pub principles: Vec<Principle>,
    /// The services, in their order.
    pub offers: Vec<Offer>,
    /// The standards, in their order.
    pub standards: Vec<Standard>,
    /// The promises in words, in their order.
    pub qualities: Vec<Quality>,
    /// The improvement actions, in their order.
    pub actions: Vec<Action>,
}

impl CharterBook {
    /// The standards of one service, or of the office as a whole.
    #[must_use]
    pub fn standards_of(&self, service: Option<ServiceId>) -> Vec<&Standard> {
        self.standards.iter().filter(|standard| standard.service == service).collect()
    }
}

impl Worded for CharterBook {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        self.charter.each_text(visit);
        self.principles.each_text(visit);
        self.offers.each_text(visit);
        self.standards.each_text(visit);
        self.qualities.each_text(visit);
        self.actions.each_text(visit);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn draft(year: i16) -> Charter {
        let nil = kernel::ids::Uuid::nil();
        Charter::draft(nil.into(), nil.into(), year, 1, "Carta dei servizi")
    }

    fn approval(head: bool) -> Approval {
        Approval { by: "Dirigente".to_owned(), head, on: date(2024, 1, 10), act: "DD 1/2024".to_owned() }
    }

    #[test]
    fn only_the_head_approves_and_only_with_an_act() {
        assert!(matches!(draft(2024).approved(approval(false)), Err(Error::Forbidden)));
        let without = Approval { act: " ".to_owned(), ..approval(true) };
        assert!(matches!(draft(2024).approved(without), Err(Error::Invalid(_))));
        let approved = draft(2024).approved(approval(true)).unwrap();
        assert!(matches!(approved.must_be_draft(), Err(Error::Conflict(_))));
        assert!(matches!(approved.approved(approval(true)), Err(Error::Conflict(_))));
    }

    #[test]
    fn a_draft_cannot_be_put_in_force() {
        assert!(matches!(draft(2024).enforced(date(2024, 2, 1), None), Err(Error::Conflict(_))));
    }

    #[test]
    fn the_next_charter_ends_the_one_before_it_the_day_before() {
        let (first, _) = draft(2023).approved(approval(true)).unwrap().enforced(date(2023, 1, 1), None).unwrap();
        let next = draft(2024).approved(approval(true)).unwrap();
        let (next, first) = next.enforced(date(2024, 2, 1), Some(first)).unwrap();
        let first = first.unwrap();
        assert_eq!((first.state, first.in_force_to), (CharterState::Superseded, Some(date(2024, 1, 31))));
        for (day, old, new) in [
            (date(2022, 12, 31), false, false),
            (date(2023, 1, 1), true, false),
            (date(2024, 1, 31), true, false),
            (date(2024, 2, 1), false, true),
        ] {
            assert_eq!((first.held_on(day), next.held_on(day)), (old, new), "{day}");
        }
    }

    #[test]
    fn a_charter_cannot_end_before_it_began() {
        let (first, _) = draft(2024).approved(approval(true)).unwrap().enforced(date(2024, 3, 1), None).unwrap();
        let next = draft(2024).approved(approval(true)).unwrap();
        assert!(matches!(next.enforced(date(2024, 3, 1), Some(first)), Err(Error::Invalid(_))));
    }
}

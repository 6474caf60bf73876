//! From a delivery in a file to what the ledger books of it, and to the case that is made of it where it is still open. Pure: what the office
//! knows was read before.

use std::collections::HashMap;

use charter::CharterId;
use jiff::civil::Date;
use kernel::ledger::{Entry, Kind, Outcome, Ref};
use kernel::terms::{Term, days_between, working_days_between};
use kernel::{Message, ServiceId};
use web::PastCase;

use super::ground::Ground;
use super::import::{ImportId, NewImport, ROWS};
use crate::intake::{Delivery, Field};

/// Turns deliveries into entries, remembering what many of them share.
pub(super) struct Booking<'g> {
    ground: &'g Ground,
    new: &'g NewImport,
    id: ImportId,
    services: HashMap<Box<str>, Result<ServiceId, Message>>,
    promises: HashMap<(Option<ServiceId>, Date), Promise>,
}

/// What a charter promised for a request of a day, and what the law set.
#[derive(Clone)]
struct Promise {
    charter: Option<CharterId>,
    due: Option<Date>,
    legal: Option<Date>,
}

/// What is made of a delivery.
pub(super) struct Booked {
    pub entry: Entry,
    /// The office's own share of a case, where the file says how long it was elsewhere.
    pub share: Option<Entry>,
    /// The case that somebody goes on working on: it books itself.
    pub case: Option<PastCase>,
}

impl Booked {
    /// The rows of the ledger.
    pub fn entries(self) -> impl Iterator<Item = Entry> {
        std::iter::once(self.entry).chain(self.share)
    }
}

/// What is wrong, and in which column.
type Wrong = (Field, Message);

impl<'g> Booking<'g> {
    pub fn new(ground: &'g Ground, new: &'g NewImport, id: ImportId) -> Self {
        Self { ground, new, id, services: HashMap::new(), promises: HashMap::new() }
    }

    /// What is made of a delivery.
    ///
    /// # Errors
    /// The sentence for the row: a service that the office does not have, a day that its calendar does not cover, a case of another office.
    pub fn of(&mut self, delivery: &Delivery) -> Result<Booked, Wrong> {
        let entry = self.entry(delivery)?;
        if self.new.kind != Kind::Case {
            return Ok(Booked { entry, share: None, case: None });
        }
        if let Some(words) = delivery.case.office.as_deref().filter(|words| !self.ground.is_own(words)) {
            let value = crate::intake::fault::quoted(words);
            return Err((Field::Office, Message::new("results-import-other-office").with("value", value)));
        }
        let share = self.share(delivery, &entry)?;
        Ok(Booked { case: self.case(delivery, &entry)?, entry, share })
    }

    fn entry(&mut self, delivery: &Delivery) -> Result<Entry, Wrong> {
        let service = self.service(delivery)?;
        let asked = delivery.requested_on;
        let promise = self.promise(service, asked)?;
        let subject = Ref::new(ROWS, format!("{}/{}", self.id, delivery.row));
        let (delivered_on, outcome) = self.ended(delivery);
        if delivered_on.is_none() && outcome == Outcome::Withdrawn && delivery.excluded.is_none() {
            // Without its day it could only be booked as open, and would be late one day.
            return Err((Field::Delivered, "results-import-withdrawn-no-date".into()));
        }
        let entry = Entry {
            service,
            channel: delivery.channel,
            due_legal: delivery.due_on.or(self.moved(promise.legal, delivery.case.suspended)?),
            // What the office noted as due is also its promise where its charter promised no term.
            due_promised: self.moved(promise.due, delivery.case.suspended)?.or(delivery.due_on),
            excluded: delivery.excluded.as_deref().map(str::to_owned),
            score: delivery.score,
            charter: promise.charter.map(|charter| charter.to_string()),
            source: Some(self.new.source.clone()),
            reference: delivery.reference.as_deref().map(str::to_owned),
            ..Entry::asked(self.new.kind, self.new.office, subject, asked)
        };
        let Some(on) = delivered_on else { return Ok(Entry { outcome: Outcome::Open, ..entry }) };
        let working =
            working_days_between(asked, on, &self.ground.calendar).map_err(|gap| (Field::Delivered, gap.message()))?;
        let days = i64::from(days_between(asked, on));
        Ok(Entry { delivered_on: Some(on), days: Some(days), working_days: Some(working.into()), outcome, ..entry })
    }

    /// The day of the answer, and what came of it. A day on which a counter was open and a mark that was given are over on
    /// their own day.
    fn ended(&self, delivery: &Delivery) -> (Option<Date>, Outcome) {
        let at_once = matches!(self.new.kind, Kind::Opening | Kind::Survey);
        match (delivery.delivered_on, delivery.outcome) {
            (None, _) if at_once => (Some(delivery.requested_on), Outcome::Done),
            (Some(on), Outcome::Open) => (Some(on), Outcome::Done),
            (on, outcome) => (on, outcome),
        }
    }

    fn service(&mut self, delivery: &Delivery) -> Result<Option<ServiceId>, Wrong> {
        let Some(words) = &delivery.service else { return Ok(self.new.service) };
        if let Some(known) = self.services.get(words) {
            return known.clone().map(Some).map_err(|message| (Field::Service, message));
        }
        let found = self.ground.service(words);
        self.services.insert(words.clone(), found.clone());
        found.map(Some).map_err(|message| (Field::Service, message))
    }

    fn promise(&mut self, service: Option<ServiceId>, day: Date) -> Result<Promise, Wrong> {
        if let Some(known) = self.promises.get(&(service, day)) {
            return Ok(known.clone());
        }
        let held = self.ground.promised(service, day);
        let term = held.as_ref().and_then(|(_, term)| *term);
        let due = term.map(|term| self.ground.due(term, day)).transpose();
        let due = due.map_err(|message| (Field::Requested, message))?;
        let (legal, promised) = self.terms(service, day)?;
        let promise = Promise { charter: held.map(|(charter, _)| charter), due: due.or(promised), legal };
        self.promises.insert((service, day), promise.clone());
        Ok(promise)
    }

    /// The last days of the law's term and of the promise by the procedure of the day on which a case was filed.
    fn terms(&self, service: Option<ServiceId>, day: Date) -> Result<(Option<Date>, Option<Date>), Wrong> {
        let procedure = self.ground.procedure(service, day).filter(|_| self.new.kind == Kind::Case);
        let Some(terms) = procedure.and_then(|procedure| procedure.on(day)) else { return Ok((None, None)) };
        let last = |term: Option<Term>| term.map(|term| self.ground.due(term, day)).transpose();
        let wrong = |message| (Field::Requested, message);
        Ok((last(terms.legal).map_err(wrong)?, last(terms.promised).map_err(wrong)?))
    }

    /// A last day with the days of a suspension after it.
    fn moved(&self, due: Option<Date>, days: Option<u16>) -> Result<Option<Date>, Wrong> {
        let moved = due.map(|due| self.ground.moved(due, days.unwrap_or(0))).transpose();
        moved.map_err(|message| (Field::Suspended, message))
    }

    /// The office's share: what it promised for the whole, with the days elsewhere taken out.
    fn share(&self, delivery: &Delivery, whole: &Entry) -> Result<Option<Entry>, Wrong> {
        let Some(elsewhere) = delivery.case.elsewhere else { return Ok(None) };
        let days = whole.days.map(|days| days - i64::from(elsewhere));
        if days.is_some_and(|days| days < 0) {
            return Err((Field::Elsewhere, "results-import-elsewhere-more".into()));
        }
        let due = whole.due_promised.or(whole.due_legal);
        let due = due.map(|due| self.ground.moved(due, elsewhere)).transpose();
        Ok(Some(Entry {
            kind: Kind::Leg,
            subject: Ref::new(ROWS, format!("{}/{}/share", self.id, delivery.row)),
            due_legal: None,
            due_promised: due.map_err(|message| (Field::Elsewhere, message))?,
            days,
            // Which of its days were working days elsewhere, nobody has noted.
            working_days: None,
            outcome: if whole.delivered_on.is_some() { Outcome::Done } else { Outcome::Open },
            ..whole.clone()
        }))
    }

    /// What is still open and has a name to it goes on as a case, where a procedure says how. Its events are what its clocks are reckoned
    /// from: a number of days is none.
    fn case(&self, delivery: &Delivery, entry: &Entry) -> Result<Option<PastCase>, Wrong> {
        let is_open = entry.delivered_on.is_none() && entry.excluded.is_none();
        let procedure = self.ground.procedure(entry.service, entry.requested_on);
        let (Some(applicant), Some(procedure), true) = (&delivery.case.applicant, procedure, is_open) else {
            return Ok(None);
        };
        let Some(number) = &entry.reference else {
            return Err((Field::Applicant, "results-import-case-no-number".into()));
        };
        if delivery.case.suspended.is_some_and(|days| days > 0) {
            return Err((Field::Suspended, "results-import-case-suspended".into()));
        }
        Ok(Some(PastCase {
            service: procedure.service,
            filed_on: entry.requested_on,
            channel: entry.channel,
            number: number.clone(),
            applicant: applicant.to_string(),
        }))
    }
}

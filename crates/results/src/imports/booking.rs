//! From a delivery in a file to the entry that the ledger books. Pure: what the office knows was read before.

use std::collections::HashMap;

use charter::CharterId;
use jiff::civil::Date;
use kernel::ledger::{Entry, Kind, Outcome, Ref};
use kernel::terms::{days_between, working_days_between};
use kernel::{Message, ServiceId};

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

/// What a charter promised for a request of a day.
#[derive(Clone)]
struct Promise {
    charter: Option<CharterId>,
    due: Option<Date>,
}

/// What is wrong, and in which column.
type Wrong = (Field, Message);

impl<'g> Booking<'g> {
    pub fn new(ground: &'g Ground, new: &'g NewImport, id: ImportId) -> Self {
        Self { ground, new, id, services: HashMap::new(), promises: HashMap::new() }
    }

    /// The entry of a delivery.
    ///
    /// # Errors
    /// The sentence for the row: a service that the office does not have, a day that its calendar does not cover.
    pub fn entry(&mut self, delivery: &Delivery) -> Result<Entry, Wrong> {
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
            due_legal: delivery.due_on,
            // What the office noted as due is also its promise where its charter promised no term.
            due_promised: promise.due.or(delivery.due_on),
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
        let promise = Promise { charter: held.map(|(charter, _)| charter), due };
        self.promises.insert((service, day), promise.clone());
        Ok(promise)
    }
}

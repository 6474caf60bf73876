//! What an office's rows are held against: its services, its calendar, and the terms that its charters promised.

use std::collections::HashMap;

use charter::{Charter, CharterId};
use jiff::ToSpan as _;
use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::db::Tx;
use kernel::terms::{Basis, Term};
use kernel::{Error, Lang, Message, OfficeId, Result, ServiceId};

use sheets::words::{fold, nearest};
use web::{Past, PastProcedure};

/// Read once for a file, whatever its rows.
#[derive(Clone)]
pub(super) struct Ground {
    /// Identifier, code and name.
    pub services: Vec<(ServiceId, String, String)>,
    pub calendar: Calendar,
    /// The office's code and name.
    office: (String, String),
    /// The procedures by which its services are asked for.
    procedures: Vec<PastProcedure>,
    /// What becomes of cases that are still open.
    pub past: Option<Past>,
    /// The charters that held at some time, the newest first, with the terms that each promised.
    charters: Vec<(Charter, HashMap<ServiceId, Term>)>,
}

impl Ground {
    /// What an office knows.
    ///
    /// # Errors
    /// `NotFound`; database errors.
    pub fn read(tx: &mut Tx<'_>, office: OfficeId, past: Option<Past>) -> Result<Self> {
        let mut charters = Vec::new();
        for charter in charter::charters_of(tx, office)? {
            if charter.in_force_from.is_some() {
                let offers = charter::charter_book(tx, charter.id, Lang::It)?.offers;
                let terms = offers.into_iter().filter_map(|offer| Some((offer.service, offer.term?)));
                charters.push((charter, terms.collect()));
            }
        }
        let own = charter::office_page_by_id(tx, office, Lang::It)?.office;
        // Of two that held on one day, the later one is what was in force: as `charter::charter_in_force` answers.
        charters.sort_by_key(|(charter, _)| std::cmp::Reverse((charter.in_force_from, charter.version)));
        Ok(Self {
            services: charter::service_codes(tx, office)?,
            calendar: charter::office_calendar(tx, office)?,
            procedures: past.map_or(Ok(Vec::new()), |past| (past.procedures)(tx, office))?,
            office: (own.code, own.name),
            past,
            charters,
        })
    }

    /// The service that a cell names, by code or by name: its own, or that of the procedure by which it is asked for.
    ///
    /// # Errors
    /// The sentence for the row, with a suggestion where one is near.
    pub fn service(&self, words: &str) -> Result<ServiceId, Message> {
        let wanted = fold(words);
        let is = |text: &str| fold(text) == wanted;
        if let Some((id, ..)) = self.services.iter().find(|(_, code, name)| is(code) || is(name)) {
            return Ok(*id);
        }
        if let Some(known) = self.procedures.iter().find(|known| known.names.iter().any(|name| is(name))) {
            return Ok(known.service);
        }
        let value = crate::intake::fault::quoted(words);
        let names: Vec<String> = self.services.iter().map(|(_, _, name)| fold(name)).collect();
        let near = nearest(&wanted, names.iter().map(String::as_str));
        let near = near.and_then(|near| self.services.iter().find(|(_, _, name)| fold(name) == near));
        Err(match near {
            Some((_, _, name)) => {
                Message::new("results-import-service-suggested").with("value", value).with("suggestion", name)
            }
            None => Message::new("results-import-service-unknown").with("value", value),
        })
    }

    /// Whether the office has a service.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn must_have(&self, service: Option<ServiceId>) -> Result<()> {
        match service {
            Some(service) if !self.services.iter().any(|(id, ..)| *id == service) => Err(Error::NotFound),
            _ => Ok(()),
        }
    }

    /// The charter that held on a day, and the term that it promised for a service.
    pub fn promised(&self, service: Option<ServiceId>, day: Date) -> Option<(CharterId, Option<Term>)> {
        let (charter, terms) = self.charters.iter().find(|(charter, _)| charter.held_on(day))?;
        Some((charter.id, service.and_then(|service| terms.get(&service)).copied()))
    }

    /// The procedure by which a service was asked for on a day.
    pub fn procedure(&self, service: Option<ServiceId>, day: Date) -> Option<&PastProcedure> {
        let mut known = self.procedures.iter().filter(|known| Some(known.service) == service);
        known.find(|known| known.closed_from.is_none_or(|from| day < from))
    }

    /// Whether words name this office.
    pub fn is_own(&self, words: &str) -> bool {
        let wanted = fold(words);
        [&self.office.0, &self.office.1].into_iter().any(|name| fold(name) == wanted)
    }

    /// A last day, moved on by days that do not count.
    ///
    /// # Errors
    /// The sentence, where the calendar does not cover it.
    pub fn moved(&self, due: Date, days: u16) -> Result<Date, Message> {
        if days == 0 {
            return Ok(due);
        }
        let moved = due.saturating_add(i64::from(days).days());
        self.calendar.roll_over(moved).map_err(|gap| gap.message())
    }

    /// The last day of a term.
    ///
    /// # Errors
    /// The sentence, where the calendar does not cover it.
    pub fn due(&self, term: Term, day: Date) -> Result<Date, Message> {
        term.due(day, &[], &Basis::new(&self.calendar)).map(|due| due.due).map_err(|error| error.message())
    }
}

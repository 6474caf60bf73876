//! What an office's rows are held against: its services, its calendar, and the terms that its charters promised.

use std::collections::HashMap;

use charter::{Charter, CharterId};
use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::db::Tx;
use kernel::terms::{Basis, Term};
use kernel::{Error, Lang, Message, OfficeId, Result, ServiceId};

use sheets::words::{fold, nearest};

/// Read once for a file, whatever its rows.
#[derive(Clone)]
pub(super) struct Ground {
    /// Identifier, code and name.
    pub services: Vec<(ServiceId, String, String)>,
    pub calendar: Calendar,
    /// The charters that held at some time, the newest first, with the terms that each promised.
    charters: Vec<(Charter, HashMap<ServiceId, Term>)>,
}

impl Ground {
    /// What an office knows.
    ///
    /// # Errors
    /// `NotFound`; database errors.
    pub fn read(tx: &mut Tx<'_>, office: OfficeId) -> Result<Self> {
        let mut charters = Vec::new();
        for charter in charter::charters_of(tx, office)? {
            if charter.in_force_from.is_some() {
                let offers = charter::charter_book(tx, charter.id, Lang::It)?.offers;
                let terms = offers.into_iter().filter_map(|offer| Some((offer.service, offer.term?)));
                charters.push((charter, terms.collect()));
            }
        }
        // Of two that held on one day, the later one is what was in force: as `charter::charter_in_force` answers.
        charters.sort_by_key(|(charter, _)| std::cmp::Reverse((charter.in_force_from, charter.version)));
        Ok(Self {
            services: charter::service_codes(tx, office)?,
            calendar: charter::office_calendar(tx, office)?,
            charters,
        })
    }

    /// The service that a cell names, by code or by name.
    ///
    /// # Errors
    /// The sentence for the row, with a suggestion where one is near.
    pub fn service(&self, words: &str) -> Result<ServiceId, Message> {
        let wanted = fold(words);
        let is = |text: &str| fold(text) == wanted;
        if let Some((id, ..)) = self.services.iter().find(|(_, code, name)| is(code) || is(name)) {
            return Ok(*id);
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

    /// The last day of a term.
    ///
    /// # Errors
    /// The sentence, where the calendar does not cover it.
    pub fn due(&self, term: Term, day: Date) -> Result<Date, Message> {
        term.due(day, &[], &Basis::new(&self.calendar)).map(|due| due.due).map_err(|error| error.message())
    }
}

//! The events of a term, taken one after the other: what each is allowed to do, and which days it stops.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::count::{Course, course};
use super::{Basis, Cause, Event, Step, Term, TermError, What};

/// A time for which a term stands still: from the day of the stop, which is not counted, to the day of the restart, which is.
#[derive(Clone, Debug)]
pub(super) struct Stop {
    pub from: Date,
    pub resumes: Date,
    pub cause: Cause,
    pub norm: String,
}

/// A term with what has happened to it so far.
pub(super) struct History<'a> {
    pub term: Term,
    pub received: Date,
    pub basis: &'a Basis<'a>,
    /// What the extensions, late restarts and older rules add to the explanation.
    pub extensions: Vec<Step>,
    pub remarks: Vec<Step>,
    by_law: Vec<Stop>,
    documents: Option<Stop>,
    documents_received: Option<Date>,
    notice: Option<Stop>,
    observations: Option<Date>,
}

impl<'a> History<'a> {
    pub fn begin(term: Term, received: Date, basis: &'a Basis<'a>) -> Result<Self, TermError> {
        basis.calendar.is_holiday(received)?; // refuses a day of receipt that the calendar does not cover
        if let Some(today) = basis.today.filter(|today| received > *today) {
            return Err(TermError::ReceiptInFuture { received, today });
        }
        let by_law = basis.rules.suspended_by_law.iter().map(|law| Stop {
            from: law.from,
            resumes: law.to.saturating_add(1.day()),
            cause: Cause::Law { name: law.name.clone() },
            norm: law.norm.clone(),
        });
        Ok(Self {
            term,
            received,
            basis,
            extensions: Vec::new(),
            remarks: Vec::new(),
            by_law: by_law.collect(),
            documents: None,
            documents_received: None,
            notice: None,
            observations: None,
        })
    }

    /// Takes the next event; `all` tells a restart without a stop from one before its stop.
    pub fn take(&mut self, event: &Event, all: &[Event]) -> Result<(), TermError> {
        let (what, on) = (event.what.name(), event.on);
        if on < self.received {
            return Err(TermError::BeforeReceipt { what, on, received: self.received });
        }
        if let Some(today) = self.basis.today.filter(|today| on > *today) {
            return Err(TermError::InFuture { what, on, today });
        }
        match &event.what {
            What::DocumentsRequested => self.request_documents(event),
            What::DocumentsReceived => self.receive_documents(event, all),
            What::RejectionNoticeReceived => self.give_notice(event),
            What::ObservationsFiled => self.file_observations(event, all),
            What::Extension { amount, act } => self.extend(event, *amount, act.trim()),
        }
    }

    /// All stops, the earliest first: a day that two of them cover belongs to the one that began first.
    pub fn stops(&self) -> Vec<Stop> {
        let mut stops: Vec<Stop> = self.by_law.iter().chain(&self.documents).chain(&self.notice).cloned().collect();
        stops.sort_by_key(|stop| stop.from);
        stops
    }

    /// How the term runs, as far as is known.
    pub fn course(&self) -> Result<Course, TermError> {
        Ok(course(self.term, self.received, self.stops(), self.basis.calendar)?)
    }

    fn request_documents(&mut self, event: &Event) -> Result<(), TermError> {
        if let Some(first) = &self.documents {
            // "Per una sola volta": also when the first suspension is long over. L. 241/1990 art. 2 c. 7
            return Err(TermError::SecondSuspension { on: event.on, first: first.from });
        }
        self.still_running(event)?;
        let rule = &self.basis.rules.documents;
        self.documents = Some(Stop {
            from: event.on,
            resumes: event.on.saturating_add(i64::from(rule.at_most_days).days()),
            cause: Cause::DocumentsRequested {
                requested_on: event.on,
                received_on: None,
                at_most_days: rule.at_most_days,
            },
            norm: rule.norm.clone(),
        });
        Ok(())
    }

    fn receive_documents(&mut self, event: &Event, all: &[Event]) -> Result<(), TermError> {
        let Some(stop) = &mut self.documents else {
            return Err(nothing_stopped(event, &What::DocumentsRequested, all));
        };
        if let Some(first) = self.documents_received {
            return Err(TermError::AlreadyRestarted { what: event.what.name(), on: event.on, first });
        }
        self.documents_received = Some(event.on);
        if event.on > stop.resumes {
            self.remarks.push(Step::late(event, stop.resumes));
            return Ok(());
        }
        stop.resumes = event.on;
        if let Cause::DocumentsRequested { received_on, .. } = &mut stop.cause {
            *received_on = Some(event.on);
        }
        Ok(())
    }

    fn give_notice(&mut self, event: &Event) -> Result<(), TermError> {
        if let Some(first) = &self.notice {
            return Err(TermError::SecondNotice { on: event.on, first: first.from });
        }
        self.still_running(event)?;
        let rule = &self.basis.rules.rejection;
        if event.on < rule.from {
            // Until DL 76/2020 art. 12 the notice did not suspend the term: it began anew.
            self.remarks.push(Step::OlderRule { on: event.on, since: rule.from });
        }
        // The applicant's own days are a term, too: where they end on a holiday they roll over.
        let last_day = event.on.saturating_add(i64::from(rule.days_to_observe).days());
        self.notice = Some(Stop {
            from: event.on,
            resumes: self.basis.calendar.roll_over(last_day)?,
            cause: Cause::RejectionNotice { received_on: event.on, observations_on: None, days: rule.days_to_observe },
            norm: rule.norm.clone(),
        });
        Ok(())
    }

    fn file_observations(&mut self, event: &Event, all: &[Event]) -> Result<(), TermError> {
        let Some(stop) = &mut self.notice else {
            return Err(nothing_stopped(event, &What::RejectionNoticeReceived, all));
        };
        if let Some(first) = self.observations {
            return Err(TermError::AlreadyRestarted { what: event.what.name(), on: event.on, first });
        }
        self.observations = Some(event.on);
        if event.on > stop.resumes {
            self.remarks.push(Step::late(event, stop.resumes));
            return Ok(());
        }
        let days = self.basis.rules.rejection.resumes_after_days;
        stop.resumes = event.on.saturating_add(i64::from(days).days());
        stop.cause = Cause::RejectionNotice { received_on: stop.from, observations_on: Some(event.on), days };
        Ok(())
    }

    fn extend(&mut self, event: &Event, amount: u32, act: &str) -> Result<(), TermError> {
        let unit = self.term.unit();
        if act.is_empty() {
            return Err(TermError::BlankAct { on: event.on });
        }
        Term::new(amount, unit)?;
        self.still_running(event)?;
        self.term = Term::new(self.term.amount().saturating_add(amount), unit)?;
        let total = self.term.amount();
        self.extensions.push(Step::Extended { on: event.on, amount, unit, act: act.to_owned(), total });
        Ok(())
    }

    /// What is over can be neither stopped nor extended.
    fn still_running(&self, event: &Event) -> Result<(), TermError> {
        let due = self.course()?.due;
        if event.on > due {
            return Err(TermError::AfterDue { what: event.what.name(), on: event.on, due });
        }
        Ok(())
    }
}

fn nothing_stopped(event: &Event, stop: &What, all: &[Event]) -> TermError {
    let (what, on) = (event.what.name(), event.on);
    match all.iter().find(|other| other.what == *stop) {
        Some(later) => TermError::BeforeStop { what, on, stop: stop.name(), stopped: later.on },
        None => TermError::RestartWithoutStop { what, on, missing: stop.name() },
    }
}

//! The course of a case: the fold over its events. Each event is taken only where it can follow what came before.

mod end;
mod stops;
mod way;

use jiff::civil::Date;
use kernel::terms::{self, Basis};
use kernel::words;

use super::event::{Event, Outcome, What};
use super::leg::Leg;
use super::refusal::Refusal;
use crate::procedure::{ClockStart, Procedure};

words! {
    /// How a case stands: told from what happened, never set by hand.
    Stands {
        /// It waits for what sets the terms running: to be complete, to fall within the quota.
        Waiting = "waiting",
        /// The office works on it.
        UnderWay = "under_way",
        /// The applicant was asked for documents.
        Documents = "documents",
        /// The applicant may answer the notice of rejection.
        Observations = "observations",
        /// It is decided, and on its way to the applicant.
        Decided = "decided",
        /// It is over.
        Closed = "closed",
    }
}

/// The course of a case so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// The day on which it was filed.
    pub filed_on: Date,
    /// The day from which the terms run; none while they wait.
    pub began_on: Option<Date>,
    /// How it stands.
    pub stands: Stands,
    /// Where it has been; the last is where it is.
    pub legs: Vec<Leg>,
    /// What has happened to the terms.
    pub stops: Vec<terms::Event>,
    /// Whether it was ever suspended: that stays, also when it runs again.
    pub was_suspended: bool,
    /// The day on which the applicant received the notice of rejection. A notice after the term has ended stops nothing, and has to be given
    /// all the same.
    pub notice_on: Option<Date>,
    /// The day on which the applicant answered it.
    pub observations_on: Option<Date>,
    /// The day on which the applicant turned to who holds the substitute power.
    pub substitute_on: Option<Date>,
    /// The day and the sense of the decision.
    pub decided: Option<(Date, Outcome)>,
    /// The day on which it ended.
    pub closed_on: Option<Date>,
    /// Whether the act was annulled by the office itself.
    pub annulled: bool,
    /// The day of what happened last.
    pub last_on: Date,
    /// How it stood before it was closed.
    before: Stands,
    extended: u32,
}

impl Course {
    /// A case that was filed on a day.
    ///
    /// # Errors
    /// `NotForeseen` where the procedure has no step.
    pub fn filed(procedure: &Procedure, on: Date) -> Result<Self, Refusal> {
        let first = procedure.first().ok_or(Refusal::NotForeseen { what: "filed" })?;
        let at_once = procedure.clock_start == ClockStart::Receipt;
        let stands = if at_once { Stands::UnderWay } else { Stands::Waiting };
        Ok(Self {
            filed_on: on,
            began_on: at_once.then_some(on),
            stands,
            legs: vec![Leg::at(first, on)],
            stops: Vec::new(),
            was_suspended: false,
            notice_on: None,
            observations_on: None,
            substitute_on: None,
            decided: None,
            closed_on: None,
            annulled: false,
            last_on: on,
            before: stands,
            extended: 0,
        })
    }

    /// The course that a list of events makes, the first of which is the filing.
    ///
    /// # Errors
    /// The first event that cannot be.
    pub fn of(procedure: &Procedure, events: &[Event], basis: &Basis<'_>) -> Result<Self, Refusal> {
        let first = events.first().filter(|event| event.what == What::Filed);
        let mut course = Self::filed(procedure, first.ok_or(Refusal::NotNow { what: "filed" })?.on)?;
        for event in &events[1..] {
            course.take(procedure, event, basis)?;
        }
        Ok(course)
    }

    /// The step at which the case is, or was when it ended.
    #[must_use]
    pub fn leg(&self) -> &Leg {
        // A course begins with a leg, and none is ever taken away.
        &self.legs[self.legs.len() - 1]
    }

    /// Takes the next event.
    ///
    /// # Errors
    /// [`Refusal`]: nothing has changed then.
    pub fn take(&mut self, procedure: &Procedure, event: &Event, basis: &Basis<'_>) -> Result<(), Refusal> {
        let mut next = self.clone();
        next.apply(procedure, event, basis)?;
        *self = next;
        Ok(())
    }

    fn apply(&mut self, procedure: &Procedure, event: &Event, basis: &Basis<'_>) -> Result<(), Refusal> {
        let on = event.on;
        // Who works on it is no part of the way, nor who is turned to: what came in on Friday can still be written down after Monday's assignment.
        let on_the_way = !matches!(event.what, What::Assigned { .. } | What::SubstituteAsked);
        if on < self.last_on && on_the_way {
            return Err(Refusal::BeforeLast { on, last: self.last_on });
        }
        if let Some(today) = basis.today.filter(|today| on > *today) {
            return Err(Refusal::InFuture { on, today });
        }
        let over = matches!(event.what, What::Reopened | What::Annulled { .. });
        if self.stands == Stands::Closed && !over {
            return Err(Refusal::Closed);
        }
        match &event.what {
            What::Filed => return Err(Refusal::NotNow { what: "filed" }),
            What::Began => self.begin(on)?,
            What::Assigned { to } => self.assign(*to),
            What::Passed { to } => self.pass(procedure, to, on, basis)?,
            What::DocumentsRequested
            | What::DocumentsReceived
            | What::RejectionNotice
            | What::Observations
            | What::Extended { .. } => self.stop(procedure, event, basis)?,
            What::Reported { .. } | What::Convoked => self.work(procedure, event)?,
            What::Decided { outcome } => self.decide(procedure, *outcome, on, basis)?,
            What::Delivered | What::Completed => self.finish(procedure, event)?,
            What::Withdrawn => self.withdraw(on)?,
            What::Silence { outcome } => self.fall_silent(procedure, *outcome, on, basis)?,
            What::SubstituteAsked => self.turn_to_substitute(procedure, on, basis)?,
            What::Reopened => self.reopen(on)?,
            What::Annulled { .. } => self.annul(on)?,
        }
        if on_the_way {
            self.last_on = on;
        }
        Ok(())
    }
}

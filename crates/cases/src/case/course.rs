//! The course of a case: the fold over its events. Each event is taken only where it can follow what came before.

use jiff::civil::Date;
use kernel::terms::{self, Basis};
use kernel::{PersonId, words};

use super::event::{Event, Outcome, What};
use super::leg::Leg;
use super::limits::Limits;
use super::refusal::Refusal;
use crate::procedure::{ClockStart, Procedure, Step, Task};

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

    fn begin(&mut self, on: Date) -> Result<(), Refusal> {
        if self.stands != Stands::Waiting {
            return Err(Refusal::NotNow { what: "began" });
        }
        self.began_on = Some(on);
        self.stands = Stands::UnderWay;
        Ok(())
    }

    fn assign(&mut self, to: PersonId) {
        let place = self.legs.len() - 1;
        self.legs[place].officer = Some(to);
    }

    /// On to the next office. Not while the applicant is waited for: that time would be nobody's.
    fn pass(&mut self, procedure: &Procedure, to: &str, on: Date, basis: &Basis<'_>) -> Result<(), Refusal> {
        let missing = Refusal::NotForeseen { what: "passed" };
        let here = procedure.step(&self.leg().step).ok_or_else(|| missing.clone())?;
        let next = procedure.after(here).into_iter().find(|step| step.code == to).ok_or(missing)?;
        let decides_first = here.task == Task::Decide && self.decided.is_none();
        if decides_first || !matches!(self.stands, Stands::UnderWay | Stands::Waiting | Stands::Decided) {
            return Err(Refusal::NotNow { what: "passed" });
        }
        // Asked of who passes it on now: what went on before reports were asked for stays readable.
        if basis.today.is_some() && here.report.is_some() && !self.leg().reported {
            return Err(Refusal::ReportMissing);
        }
        self.leave(on);
        self.legs.push(Leg::at(next, on));
        Ok(())
    }

    /// What stops the terms, or sets them running again: the terms themselves judge whether it can be.
    fn stop(&mut self, procedure: &Procedure, event: &Event, basis: &Basis<'_>) -> Result<(), Refusal> {
        let name = event.what.name();
        let foreseen = match &event.what {
            What::DocumentsRequested | What::DocumentsReceived => procedure.suspension,
            What::RejectionNotice | What::Observations => procedure.rejection_notice,
            _ => procedure.extension_of(self.filed_on).is_some(),
        };
        if !foreseen {
            return Err(Refusal::NotForeseen { what: name });
        }
        let (Some(began), None) = (self.began_on, self.decided) else { return Err(Refusal::NotNow { what: name }) };
        if let (What::Extended { amount, .. }, Some(extension)) = (&event.what, procedure.extension_of(self.filed_on)) {
            self.extended += amount;
            if self.extended > extension.at_most {
                return Err(Refusal::ExtendedTooFar { most: extension.at_most });
            }
        }
        let legal = procedure.legal_term(self.filed_on).ok_or(Refusal::NotForeseen { what: name })?;
        match event.what {
            What::DocumentsRequested => self.stands = Stands::Documents,
            What::DocumentsReceived if self.stands == Stands::Documents => self.stands = Stands::UnderWay,
            What::RejectionNotice => self.give_notice(event.on)?,
            What::Observations => self.hear(event.on)?,
            _ => {}
        }
        let ended_on = legal.term.due(began, &self.stops, basis)?.due;
        let is_too_late = self.notice_on.is_some_and(|notice| notice > ended_on);
        if is_too_late && matches!(event.what, What::RejectionNotice | What::Observations) {
            return Ok(());
        }
        let Some(what) = event.what.on_terms() else { return Ok(()) };
        let stop = terms::Event::new(event.on, what);
        self.stops.push(stop.clone());
        legal.term.due(began, &self.stops, basis)?;
        let place = self.legs.len() - 1;
        self.legs[place].stops.push(stop);
        self.was_suspended |= matches!(self.stands, Stands::Documents | Stands::Observations);
        Ok(())
    }

    fn give_notice(&mut self, on: Date) -> Result<(), Refusal> {
        if self.stands == Stands::Documents || self.notice_on.is_some() {
            return Err(Refusal::NotNow { what: "rejection_notice" });
        }
        self.notice_on = Some(on);
        self.stands = Stands::Observations;
        Ok(())
    }

    fn hear(&mut self, on: Date) -> Result<(), Refusal> {
        if self.notice_on.is_none() || self.observations_on.is_some() {
            return Err(Refusal::NotNow { what: "observations" });
        }
        self.observations_on = Some(on);
        self.stands = Stands::UnderWay;
        Ok(())
    }

    fn work(&mut self, procedure: &Procedure, event: &Event) -> Result<(), Refusal> {
        let what = event.what.name();
        let step = procedure.step(&self.leg().step);
        let task = step.map(|step| step.task);
        let fits = match event.what {
            What::Convoked => {
                matches!(task, Some(Task::Convoke | Task::Deliver))
                    || step.is_some_and(|step| !step.appointment.is_empty())
            }
            _ => matches!(task, Some(Task::Opinion | Task::Inspect | Task::Examine)),
        };
        if !fits {
            return Err(Refusal::NotForeseen { what });
        }
        let place = self.legs.len() - 1;
        self.legs[place].reported |= matches!(event.what, What::Reported { .. });
        Ok(())
    }

    fn decide(&mut self, procedure: &Procedure, outcome: Outcome, on: Date, basis: &Basis<'_>) -> Result<(), Refusal> {
        let here = procedure.step(&self.leg().step).filter(|step| step.task == Task::Decide);
        let here = here.ok_or(Refusal::NotForeseen { what: "decided" })?;
        if self.decided.is_some() || self.began_on.is_none() || !Outcome::DECISIONS.contains(&outcome) {
            return Err(Refusal::NotNow { what: "decided" });
        }
        if outcome == Outcome::Refused && procedure.rejection_notice {
            self.must_have_heard(on, basis)?;
        } else if self.stands == Stands::Documents {
            return Err(Refusal::NotNow { what: "decided" });
        }
        self.decided = Some((on, outcome));
        self.stands = Stands::Decided;
        let ends_here = procedure.after(here).is_empty() || (here.may_end && !outcome.is_favourable());
        if ends_here {
            self.close(on);
        }
        Ok(())
    }

    /// Nobody is refused before they could answer (L. 241/1990 art. 10-bis).
    fn must_have_heard(&self, on: Date, basis: &Basis<'_>) -> Result<(), Refusal> {
        let notice = self.notice_on.ok_or(Refusal::NoticeFirst)?;
        if self.observations_on.is_some() {
            return Ok(());
        }
        let days = i64::from(basis.rules.rejection.days_to_observe);
        let last = notice.saturating_add(jiff::Span::new().days(days));
        let until = basis.calendar.roll_over(last).map_err(terms::TermError::from)?;
        if on <= until { Err(Refusal::MayStillAnswer { until }) } else { Ok(()) }
    }

    fn finish(&mut self, procedure: &Procedure, event: &Event) -> Result<(), Refusal> {
        let what = event.what.name();
        let here = procedure.step(&self.leg().step).ok_or(Refusal::NotForeseen { what })?;
        let hands_over = event.what == What::Delivered;
        // What is handed over where it was decided needs no way to the counter first.
        let counter = |next: &&Step| hands_over && here.task == Task::Decide && next.task == Task::Deliver;
        let step = procedure.after(here).into_iter().find(counter).unwrap_or(here);
        // A decision that ends the way closes the case by itself; after any other the way goes on.
        if hands_over != (step.task == Task::Deliver) || step.task == Task::Decide || !procedure.is_end(&step.code) {
            return Err(Refusal::NotForeseen { what });
        }
        if self.decided.is_none() {
            return Err(Refusal::NotNow { what });
        }
        self.close(event.on);
        Ok(())
    }

    fn withdraw(&mut self, on: Date) -> Result<(), Refusal> {
        if self.decided.is_some() {
            return Err(Refusal::NotNow { what: "withdrawn" });
        }
        self.decided = Some((on, Outcome::Withdrawn));
        self.close(on);
        Ok(())
    }

    fn fall_silent(
        &mut self,
        procedure: &Procedure,
        outcome: Outcome,
        on: Date,
        basis: &Basis<'_>,
    ) -> Result<(), Refusal> {
        use charter::words::Silence;
        let means = match procedure.silence {
            Silence::Assent => Outcome::Assent,
            Silence::Rejection => Outcome::Rejection,
            Silence::None => return Err(Refusal::NotForeseen { what: "silence" }),
        };
        let (Some(began), None) = (self.began_on, self.decided) else {
            return Err(Refusal::NotNow { what: "silence" });
        };
        let legal = procedure.legal_term(self.filed_on).ok_or(Refusal::NotForeseen { what: "silence" })?;
        let due = legal.term.due(began, &self.stops, basis)?.due;
        if outcome != means || on <= due {
            return Err(Refusal::NotNow { what: "silence" });
        }
        self.decided = Some((on, outcome));
        self.close(on);
        Ok(())
    }

    /// Once, and only when the term is over without an answer (L. 241/1990 art. 2 c. 9-ter).
    fn turn_to_substitute(&mut self, procedure: &Procedure, on: Date, basis: &Basis<'_>) -> Result<(), Refusal> {
        let not_now = Refusal::NotNow { what: "substitute_asked" };
        let (Some(began), None, None) = (self.began_on, self.decided, self.substitute_on) else { return Err(not_now) };
        let legal = procedure.legal_term(self.filed_on).ok_or(not_now.clone())?;
        if on <= legal.term.due(began, &self.stops, basis)?.due {
            return Err(not_now);
        }
        self.substitute_on = Some(on);
        Ok(())
    }

    /// What was closed goes on, and its clocks with it: they were never stopped by the mistake.
    fn reopen(&mut self, on: Date) -> Result<(), Refusal> {
        let Some(closed_on) = self.closed_on.filter(|_| !self.annulled) else {
            return Err(Refusal::NotNow { what: "reopened" });
        };
        let until = Limits::italian().reopening_until(closed_on);
        if on > until {
            return Err(Refusal::TooLate { until });
        }
        self.closed_on = None;
        self.decided = None;
        self.stands = if self.began_on.is_some() { Stands::UnderWay } else { self.before };
        let place = self.legs.len() - 1;
        self.legs[place].left_on = None;
        Ok(())
    }

    fn annul(&mut self, on: Date) -> Result<(), Refusal> {
        let Some((decided_on, _)) = self.decided.filter(|(_, outcome)| outcome.is_favourable() && !self.annulled)
        else {
            return Err(Refusal::NotNow { what: "annulled" });
        };
        let until = Limits::italian().annulment_until(decided_on);
        if on > until {
            return Err(Refusal::TooLate { until });
        }
        self.annulled = true;
        if self.closed_on.is_none() {
            self.close(on);
        }
        Ok(())
    }

    fn close(&mut self, on: Date) {
        self.before = self.stands;
        self.stands = Stands::Closed;
        self.closed_on = Some(on);
        self.leave(on);
    }

    fn leave(&mut self, on: Date) {
        let place = self.legs.len() - 1;
        self.legs[place].left_on = Some(on);
    }
}

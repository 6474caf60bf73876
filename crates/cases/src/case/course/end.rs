//! How a case is decided, how it ends, and what undoes that.

use jiff::civil::Date;
use kernel::terms::{self, Basis};

use super::{Course, Stands};
use crate::case::event::{Event, Outcome, What};
use crate::case::limits::Limits;
use crate::case::refusal::Refusal;
use crate::procedure::{Procedure, Step, Task};

impl Course {
    pub(super) fn decide(
        &mut self,
        procedure: &Procedure,
        outcome: Outcome,
        on: Date,
        basis: &Basis<'_>,
    ) -> Result<(), Refusal> {
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

    pub(super) fn finish(&mut self, procedure: &Procedure, event: &Event) -> Result<(), Refusal> {
        let what = event.what.name();
        let here = procedure.step(&self.leg().step).ok_or(Refusal::NotForeseen { what })?;
        let hands_over = event.what == What::Delivered;
        // The steps after a decision are for what was granted: a denial ends when its paper is handed over, or by itself where it has none.
        let has_paper = self.decided.is_some_and(|(_, outcome)| procedure.act_for(outcome).is_some());
        if self.is_denied() && (hands_over || !has_paper) {
            self.close(event.on);
            return Ok(());
        }
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

    pub(super) fn withdraw(&mut self, on: Date) -> Result<(), Refusal> {
        if self.decided.is_some() {
            return Err(Refusal::NotNow { what: "withdrawn" });
        }
        self.decided = Some((on, Outcome::Withdrawn));
        self.close(on);
        Ok(())
    }

    pub(super) fn fall_silent(
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

    /// What was closed goes on, and its clocks with it: they were never stopped by the mistake.
    pub(super) fn reopen(&mut self, on: Date) -> Result<(), Refusal> {
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

    pub(super) fn annul(&mut self, on: Date) -> Result<(), Refusal> {
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

    pub(super) fn close(&mut self, on: Date) {
        self.before = self.stands;
        self.stands = Stands::Closed;
        self.closed_on = Some(on);
        self.leave(on);
    }
}

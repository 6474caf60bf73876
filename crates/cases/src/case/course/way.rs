//! The way through the offices: when the terms begin, who works on it, what is written at a step, and where it goes on.

use jiff::civil::Date;
use kernel::PersonId;
use kernel::terms::Basis;

use super::{Course, Stands};
use crate::case::event::{Event, What};
use crate::case::leg::Leg;
use crate::case::refusal::Refusal;
use crate::procedure::{Procedure, Step, Task};

impl Course {
    pub(super) fn begin(&mut self, on: Date) -> Result<(), Refusal> {
        if self.stands != Stands::Waiting {
            return Err(Refusal::NotNow { what: "began" });
        }
        self.began_on = Some(on);
        self.stands = Stands::UnderWay;
        Ok(())
    }

    pub(super) fn assign(&mut self, to: PersonId) {
        let place = self.legs.len() - 1;
        self.legs[place].officer = Some(to);
    }

    /// On to the next office. Not while the applicant is waited for: that time would be nobody's.
    pub(super) fn pass(&mut self, procedure: &Procedure, to: &str, on: Date, basis: &Basis<'_>) -> Result<(), Refusal> {
        let missing = Refusal::NotForeseen { what: "passed" };
        let here = procedure.step(&self.leg().step).ok_or_else(|| missing.clone())?;
        let next = procedure.after(here).into_iter().find(|step| step.code == to).ok_or(missing)?;
        let decides_first = here.task == Task::Decide && self.decided.is_none();
        if decides_first || !matches!(self.stands, Stands::UnderWay | Stands::Waiting | Stands::Decided) {
            return Err(Refusal::NotNow { what: "passed" });
        }
        if basis.today.is_some() && !self.may_pass_to(next) {
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

    /// Whether an office has decided against what was asked.
    #[must_use]
    pub fn is_denied(&self) -> bool {
        self.decided.is_some_and(|(_, outcome)| outcome.is_denial())
    }

    /// Whether it makes sense to go on to a step: after a denial there is nothing left but to hand the decision over.
    #[must_use]
    pub fn may_pass_to(&self, step: &Step) -> bool {
        !self.is_denied() || step.task == Task::Deliver
    }

    pub(super) fn work(&mut self, procedure: &Procedure, event: &Event) -> Result<(), Refusal> {
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

    pub(super) fn leave(&mut self, on: Date) {
        let place = self.legs.len() - 1;
        self.legs[place].left_on = Some(on);
    }
}

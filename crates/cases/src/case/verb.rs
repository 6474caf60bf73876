//! What can happen next: found out by trying it on the course, so that what is offered is what would be taken. What an act does is no verb: it
//! happens when the act is issued (docs/decisions/0013).

use kernel::ids::Uuid;
use kernel::terms::Basis;
use kernel::words;

use super::course::Course;
use super::event::{Event, Outcome, What};
use crate::procedure::Procedure;

words! {
    /// What an office does to a case, by the resource that it makes.
    Verb {
        /// Somebody works on it from now on.
        Assignment = "assignment",
        /// What the terms wait for has come.
        Beginning = "beginning",
        /// They have come.
        Documents = "documents",
        /// What the step asks for is written.
        Report = "report",
        /// The applicant is invited to an appointment.
        Convocation = "convocation",
        /// On to the next office.
        Passage = "passage",
        /// The applicant's answer to it.
        Observations = "observations",
        /// It is decided, in a way for which the procedure has no act.
        Decision = "decision",
        /// The applicant turned to who holds the substitute power.
        Substitution = "substitution",
        /// The last step is done, and nothing is handed over.
        Completion = "completion",
        /// The applicant takes it back.
        Withdrawal = "withdrawal",
        /// It was closed by mistake.
        Reopening = "reopening",
        /// The office annuls its own act.
        Annulment = "annulment",
    }
}

impl Verb {
    /// What the verb could make happen at the step where a case is.
    fn could_be(self, course: &Course, procedure: &Procedure) -> Vec<What> {
        match self {
            Self::Assignment => vec![What::Assigned { to: Uuid::nil().into() }],
            Self::Beginning => vec![What::Began],
            Self::Documents => vec![What::DocumentsReceived],
            Self::Report => vec![What::Reported { favourable: None }],
            Self::Convocation => vec![What::Convoked],
            Self::Passage => {
                let here = procedure.step(&course.leg().step);
                let next = here.map(|here| procedure.after(here)).unwrap_or_default();
                next.into_iter().map(|step| What::Passed { to: step.code.clone() }).collect()
            }
            Self::Observations => vec![What::Observations],
            Self::Decision => Outcome::DECISIONS.iter().map(|outcome| What::Decided { outcome: *outcome }).collect(),
            Self::Substitution => vec![What::SubstituteAsked],
            Self::Completion => vec![What::Completed],
            Self::Withdrawal => vec![What::Withdrawn],
            Self::Reopening => vec![What::Reopened],
            Self::Annulment => vec![What::Annulled { act: String::new() }],
        }
    }
}

impl Course {
    /// What can happen to the case now, or could have on the day of what happened last and is written down late.
    #[must_use]
    pub fn possible(&self, procedure: &Procedure, basis: &Basis<'_>) -> Vec<Verb> {
        let taken = |what: &What| {
            // What is tied to a window is done today, and written today: a day of the past would forge it.
            let late = (!matches!(what, What::Reopened | What::Annulled { .. })).then_some(self.last_on);
            let on = |on| Event { on, what: what.clone() };
            [basis.today, late].into_iter().flatten().any(|day| self.clone().take(procedure, &on(day), basis).is_ok())
        };
        Verb::ALL.iter().copied().filter(|verb| verb.could_be(self, procedure).iter().any(taken)).collect()
    }

    /// Whether something can happen now.
    #[must_use]
    pub fn allows(&self, procedure: &Procedure, what: What, basis: &Basis<'_>) -> bool {
        let on = basis.today.unwrap_or(self.last_on).max(self.last_on);
        self.clone().take(procedure, &Event { on, what }, basis).is_ok()
    }

    /// The decisions that can be taken now: nobody is refused before they could answer.
    #[must_use]
    pub fn decisions(&self, procedure: &Procedure, basis: &Basis<'_>) -> Vec<Outcome> {
        let can = |outcome: &Outcome| self.allows(procedure, What::Decided { outcome: *outcome }, basis);
        Outcome::DECISIONS.into_iter().filter(can).collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use kernel::calendar::Calendar;

    use super::*;

    fn attestation() -> Procedure {
        toml::from_str(include_str!("tests.toml")).unwrap()
    }

    fn after(today: Date, events: &[(i8, i8, What)]) -> Vec<Verb> {
        let (procedure, calendar) = (attestation(), Calendar::italian());
        let filed = Event { on: date(2026, 3, 2), what: What::Filed };
        let more = events.iter().map(|(month, day, what)| Event { on: date(2026, *month, *day), what: what.clone() });
        let events: Vec<Event> = std::iter::once(filed).chain(more).collect();
        let course = Course::of(&procedure, &events, &Basis::new(&calendar)).unwrap();
        course.possible(&procedure, &Basis::new(&calendar).asked_on(today))
    }

    fn to(step: &str) -> What {
        What::Passed { to: step.into() }
    }

    #[test]
    fn only_what_would_be_taken_is_offered() {
        use Verb::{Annulment, Assignment, Decision, Documents, Observations, Passage, Reopening, Report, Withdrawal};
        let today = date(2026, 3, 12);
        let filed = after(today, &[]);
        assert_eq!(filed, [Assignment, Report, Passage, Withdrawal]);
        let waiting = after(today, &[(3, 5, What::DocumentsRequested)]);
        assert_eq!(waiting, [Assignment, Documents, Report, Withdrawal]);
        let here = [(3, 5, to("inspection")), (3, 9, to("decision"))];
        let deciding = after(today, &here);
        assert!(deciding.contains(&Decision) && !deciding.contains(&Passage) && !deciding.contains(&Report));
        let noticed = after(today, &[here[0].clone(), here[1].clone(), (3, 10, What::RejectionNotice)]);
        assert!(noticed.contains(&Observations) && noticed.contains(&Decision));
        let granted = What::Decided { outcome: Outcome::Granted };
        let decided = after(today, &[here[0].clone(), here[1].clone(), (3, 10, granted)]);
        assert_eq!(decided, [Assignment, Passage, Annulment]);
        assert_eq!(after(today, &[(3, 5, What::Withdrawn)]), [Reopening]);
        assert_eq!(after(date(2026, 5, 5), &[(3, 5, What::Withdrawn)]), [], "thirty days are over");
    }

    #[test]
    fn nobody_is_offered_a_refusal_before_the_applicant_could_answer() {
        let (procedure, calendar) = (attestation(), Calendar::italian());
        let on = |day, what| Event { on: date(2026, 3, day), what };
        let events =
            [on(2, What::Filed), on(3, to("inspection")), on(9, to("decision")), on(10, What::RejectionNotice)];
        let course = Course::of(&procedure, &events, &Basis::new(&calendar)).unwrap();
        let offered = |day| course.decisions(&procedure, &Basis::new(&calendar).asked_on(date(2026, 3, day)));
        assert!(!offered(12).contains(&Outcome::Refused) && offered(12).contains(&Outcome::Granted));
        assert!(offered(21).contains(&Outcome::Refused));
    }

    #[test]
    fn a_step_that_asks_for_a_report_lets_nothing_go_on_without_it() {
        let (mut procedure, calendar) = (attestation(), Calendar::italian());
        procedure.steps[1].report = Some(crate::procedure::Report::Housing);
        let on = |day, what| Event { on: date(2026, 3, day), what };
        let before = [on(2, What::Filed), on(5, to("inspection"))];
        let mut course = Course::of(&procedure, &before, &Basis::new(&calendar)).unwrap();
        let today = Basis::new(&calendar).asked_on(date(2026, 3, 12));
        assert!(!course.possible(&procedure, &today).contains(&Verb::Passage));
        let refused = course.take(&procedure, &on(12, to("decision")), &today);
        assert_eq!(refused, Err(super::super::refusal::Refusal::ReportMissing));
        course.take(&procedure, &on(12, What::Reported { favourable: Some(true) }), &today).unwrap();
        assert!(course.possible(&procedure, &today).contains(&Verb::Passage));
        let old = [before[0].clone(), before[1].clone(), on(9, to("decision"))];
        assert!(Course::of(&procedure, &old, &Basis::new(&calendar)).is_ok(), "what went on before stays readable");
    }
}

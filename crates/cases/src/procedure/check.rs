//! What a definition has to keep, before anybody's case depends on it. Pure.

use std::collections::BTreeSet;

use charter::words::Silence;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use kernel::calendar::Calendar;
use kernel::terms::{Basis, Term};
use kernel::{Invalid, Message, Result};

use super::act::{ActKind, PLACEHOLDERS};
use super::definition::Procedure;
use super::form::{Condition, FieldKind};
use super::step::Task;
use crate::person::is_mail_address;

/// The most signs of a code.
const CODE_MOST: usize = 40;

impl Procedure {
    /// # Errors
    /// `Invalid`: beside `name`, `terms`, `promise`, `retention_years`, `fields`, `documents`, `steps` or `acts`, in words that name the line;
    /// beside `housing.` and the name of a value.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        if self.name.is_empty() {
            wrong.add("name", "web-field-missing");
        }
        if self.substitute.trim().is_empty() {
            // Who may be turned to after the term is told with the receipt (L. 241/1990 art. 2 c. 9-quater).
            wrong.add("substitute", "web-field-missing");
        }
        if !self.substitute_email.is_empty() && !is_mail_address(&self.substitute_email) {
            wrong.add("substitute_email", "cases-email-form");
        }
        if !(1..=100).contains(&self.retention_years) {
            wrong.add("retention_years", "cases-procedure-retention");
        }
        self.check_terms(&mut wrong);
        self.check_codes(&mut wrong);
        self.check_conditions(&mut wrong);
        self.check_way(&mut wrong);
        self.check_acts(&mut wrong);
        if self.asks_of_homes() {
            self.housing_rules().check(&mut wrong);
        }
        wrong.check()
    }

    fn check_terms(&self, wrong: &mut Invalid) {
        let starts: Vec<Option<Date>> = self.terms.iter().map(|term| term.filed_from).collect();
        if self.terms.is_empty() {
            wrong.add("terms", "cases-procedure-no-term");
        } else if starts[0].is_some() || starts.windows(2).any(|pair| pair[0] >= pair[1]) {
            // The first holds since ever, or an old application would have no term.
            wrong.add("terms", "cases-procedure-terms-order");
        }
        for legal in &self.terms {
            if legal.norm.trim().is_empty() {
                wrong.add("terms", "cases-procedure-norm-missing");
            }
            if let Some(promise) = self.promise
                && let Some(day) = first_longer(promise, legal.term)
            {
                wrong.add("promise", Message::new("cases-procedure-promise-longer").with("day", day.to_string()));
            }
        }
    }

    fn check_codes(&self, wrong: &mut Invalid) {
        let lists: [(&'static str, Vec<&str>); 4] = [
            ("fields", self.fields.iter().map(|field| field.code.as_str()).collect()),
            ("documents", self.documents.iter().map(|document| document.code.as_str()).collect()),
            ("steps", self.steps.iter().map(|step| step.code.as_str()).collect()),
            ("acts", self.acts.iter().map(|act| act.code.as_str()).collect()),
        ];
        for (field, codes) in lists {
            let mut seen = BTreeSet::new();
            for code in codes {
                if !is_code(code) {
                    wrong.add(field, Message::new("cases-procedure-code-form").with("code", code));
                } else if !seen.insert(code) {
                    wrong.add(field, Message::new("cases-procedure-code-twice").with("code", code));
                }
            }
        }
        let unnamed = [
            ("fields", self.fields.iter().any(|field| field.label.is_empty())),
            ("documents", self.documents.iter().any(|document| document.title.is_empty())),
            ("steps", self.steps.iter().any(|step| step.name.is_empty())),
            ("acts", self.acts.iter().any(|act| act.title.trim().is_empty() || act.body.trim().is_empty())),
        ];
        for (field, _) in unnamed.into_iter().filter(|(_, is)| *is) {
            wrong.add(field, "cases-procedure-unnamed");
        }
        for field in self.fields.iter().filter(|field| field.kind == FieldKind::Choice && field.choices.len() < 2) {
            wrong.add("fields", Message::new("cases-procedure-choices-few").with("code", &field.code));
        }
    }

    /// A condition looks back at a choice or a tick, and at an answer that can be given.
    fn check_conditions(&self, wrong: &mut Invalid) {
        for (place, field) in self.fields.iter().enumerate() {
            self.check_condition(field.when.as_ref(), place, "fields", &field.code, wrong);
        }
        for document in &self.documents {
            self.check_condition(document.when.as_ref(), self.fields.len(), "documents", &document.code, wrong);
        }
        self.check_condition(self.silence_when.as_ref(), self.fields.len(), "silence_when", self.silence.word(), wrong);
        if self.silence_when.is_some() && self.silence == Silence::None {
            wrong.add("silence_when", "cases-procedure-silence-never");
        }
    }

    fn check_condition(
        &self,
        when: Option<&Condition>,
        before: usize,
        list: &'static str,
        code: &str,
        wrong: &mut Invalid,
    ) {
        let Some(condition) = when else { return };
        let asked = self.fields[..before].iter().find(|field| field.code == condition.field);
        let possible = asked.is_some_and(|field| {
            let can_be = |answer: &String| match field.kind {
                FieldKind::Tick => answer == "yes",
                _ => field.choices.iter().any(|(word, _)| word == answer),
            };
            !condition.is.is_empty() && condition.is.iter().all(can_be)
        });
        if !possible {
            wrong.add(list, Message::new("cases-procedure-condition").with("code", code));
        }
    }

    /// Every step is reached, from every step an end is reached, and something is decided on each way.
    fn check_way(&self, wrong: &mut Invalid) {
        let Some(first) = self.first() else {
            wrong.add("steps", "cases-procedure-no-step");
            return;
        };
        for step in &self.steps {
            if let Some(unknown) = step.then.iter().find(|code| self.step(code).is_none()) {
                wrong.add("steps", Message::new("cases-procedure-then-unknown").with("code", unknown));
                return;
            }
            if step.task == Task::Convoke && step.appointment.trim().is_empty() {
                wrong.add("steps", Message::new("cases-procedure-no-appointment").with("code", &step.code));
            }
        }
        let mut reached = BTreeSet::new();
        let mut open = vec![first];
        while let Some(step) = open.pop() {
            if reached.insert(step.code.as_str()) {
                open.extend(self.after(step));
            }
        }
        for step in self.steps.iter().filter(|step| !reached.contains(step.code.as_str())) {
            wrong.add("steps", Message::new("cases-procedure-unreached").with("code", &step.code));
        }
        // Backwards from the ends: what cannot get there would never be over.
        let mut ends: BTreeSet<&str> = BTreeSet::new();
        loop {
            let more: Vec<&str> = self
                .steps
                .iter()
                .filter(|step| !ends.contains(step.code.as_str()))
                .filter(|step| {
                    self.is_end(&step.code) || self.after(step).iter().any(|next| ends.contains(next.code.as_str()))
                })
                .map(|step| step.code.as_str())
                .collect();
            if more.is_empty() {
                break;
            }
            ends.extend(more);
        }
        for step in self.steps.iter().filter(|step| !ends.contains(step.code.as_str())) {
            wrong.add("steps", Message::new("cases-procedure-endless").with("code", &step.code));
        }
        if !self.steps.iter().any(|step| step.task == Task::Decide) {
            wrong.add("steps", "cases-procedure-no-decision");
        }
    }

    /// Whether the way may end at a step.
    #[must_use]
    pub fn is_end(&self, code: &str) -> bool {
        self.step(code).is_some_and(|step| step.may_end || self.after(step).is_empty())
    }

    fn check_acts(&self, wrong: &mut Invalid) {
        let has = |kind: ActKind| self.acts_of(kind).next().is_some();
        let missing = [
            (true, ActKind::Granted),
            (true, ActKind::Refused),
            (self.rejection_notice, ActKind::RejectionNotice),
            (self.suspension, ActKind::Documents),
            (self.extension.is_some(), ActKind::Extension),
        ];
        for (_, kind) in missing.into_iter().filter(|(needed, kind)| *needed && !has(*kind)) {
            wrong.add("acts", Message::new("cases-procedure-act-missing").with("kind", kind.word()));
        }
        for act in &self.acts {
            for name in act.placeholders() {
                let known = match name.strip_prefix("answer.") {
                    Some(code) => self.fields.iter().any(|field| field.code == code),
                    None => PLACEHOLDERS.contains(&name),
                };
                if !known {
                    let fault = Message::new("cases-procedure-placeholder").with("code", &act.code).with("name", name);
                    wrong.add("acts", fault);
                }
            }
        }
    }
}

fn is_code(code: &str) -> bool {
    !code.is_empty()
        && code.len() <= CODE_MOST
        && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// The first day of receipt on which a promise would end after the law's term: their units differ, and so do months and holidays, so
/// every day of some years is tried.
fn first_longer(promise: Term, legal: Term) -> Option<Date> {
    let calendar = Calendar::italian();
    let basis = Basis::new(&calendar);
    let day = |term: Term, from: Date| term.due(from, &[], &basis).ok().map(|due| due.due);
    let mut from = date(2023, 1, 1);
    while from < date(2025, 1, 1) {
        if day(promise, from) > day(legal, from) {
            return Some(from);
        }
        from = from.saturating_add(1.day());
    }
    None
}

#[cfg(test)]
mod tests {
    use kernel::terms::Unit;

    use super::*;

    fn term(amount: u32, unit: Unit) -> Term {
        Term::new(amount, unit).unwrap()
    }

    #[test]
    fn a_promise_is_compared_with_the_law_day_by_day() {
        let legal = term(30, Unit::CalendarDays);
        assert_eq!(first_longer(term(30, Unit::CalendarDays), legal), None);
        assert_eq!(first_longer(term(15, Unit::WorkingDays), legal), None);
        // A month is longer than thirty days only sometimes: that is enough.
        assert!(first_longer(term(1, Unit::Months), legal).is_some());
        assert!(first_longer(term(21, Unit::WorkingDays), legal).is_some());
    }
}

//! Promises in words: terms, planned values, and how the days of a term are counted.

use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::terms::{Basis, Term};
use web::Visit;

use crate::standard::{Planned, Standard};
use crate::values::Hundredths;
use crate::words::Timing;

/// "30 giorni", "15 working days".
pub(crate) fn term_in_words(visit: &Visit, term: Term) -> String {
    visit.fill("term-length", &[("amount", term.amount().into()), ("unit", term.unit().name().into())])
}

/// How long a service takes, on a badge: "a vista", "entro 30 giorni"; empty where nothing is promised.
pub(crate) fn timing_badge(visit: &Visit, timing: Timing, term: Option<Term>) -> String {
    match (timing, term) {
        (Timing::AtSight, _) => visit.say("charter-timing-at_sight"),
        (Timing::Term, Some(term)) => visit.fill("charter-page-within", &[("term", term_in_words(visit, term).into())]),
        _ => String::new(),
    }
}

/// A planned value: "non oltre 3 giorni, nel 98 % dei casi".
pub(crate) fn planned_in_words(visit: &Visit, planned: &Planned) -> String {
    let mut message = planned.message();
    for (name, arg) in &mut message.args {
        if name.as_ref() == "value" {
            *arg = local(visit, planned.value);
        }
    }
    let value = visit.message(&message);
    match planned.share.filter(|share| *share != Hundredths::ALL) {
        Some(share) => format!("{value}, {}", visit.fill("charter-share", &[("value", local(visit, share))])),
        None => value,
    }
}

/// A figure as people of the language write it.
fn local(visit: &Visit, figure: Hundredths) -> kernel::i18n::Arg {
    if figure.get() % 100 == 0 { figure.arg() } else { figure.written(visit.lang()).into() }
}

/// A standard as pages show it.
#[derive(Clone, Debug)]
pub(crate) struct StandardView {
    pub service_name: String,
    pub dimension: String,
    pub sub_dimension: Option<String>,
    pub indicator: String,
    pub formula: String,
    /// The planned value in one line; empty where `items` has it, or where none is set.
    pub planned: String,
    pub items: Vec<String>,
    /// The limit set by law, with its norm.
    pub legal: Option<String>,
    pub note: String,
}

impl StandardView {
    pub(crate) fn new(visit: &Visit, standard: &Standard) -> Self {
        let items: Vec<String> = standard.planned_items().into_iter().map(unnumbered).collect();
        let own = standard.planned_text.trim();
        let planned = match (&standard.planned, own.is_empty() || !items.is_empty()) {
            (_, false) => own.to_owned(),
            (Some(planned), true) => planned_in_words(visit, planned),
            (None, true) => String::new(),
        };
        Self {
            service_name: standard.service_name.clone(),
            dimension: visit.say(&format!("charter-dimension-{}", standard.dimension)),
            sub_dimension: standard.sub_dimension.map(|part| visit.say(&format!("charter-sub-dimension-{part}"))),
            indicator: standard.indicator.clone(),
            formula: standard.formula.clone(),
            planned: if items.is_empty() { planned } else { String::new() },
            items,
            legal: legal(visit, standard),
            note: standard.note.clone(),
        }
    }
}

/// "1. Servizi on line" as an item: the list counts by itself.
fn unnumbered(line: &str) -> String {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = rest.len() < line.len() && rest.starts_with(['.', ')']);
    if numbered { rest[1..].trim().to_owned() } else { line.to_owned() }
}

fn legal(visit: &Visit, standard: &Standard) -> Option<String> {
    let (limit, planned) = standard.legal_limit.zip(standard.planned)?;
    let unit = planned.unit.word();
    let limit = visit.fill("charter-amount", &[("unit", unit.into()), ("value", local(visit, limit))]);
    Some(
        visit.fill(
            "charter-page-legal-limit",
            &[("limit", limit.into()), ("norm", standard.legal_norm.as_str().into())],
        ),
    )
}

/// The day on which a term that begins today would end, and why.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    pub received: Date,
    pub due: Date,
    pub steps: Vec<String>,
}

/// Reckons a term from a day; none where the calendar does not reach so far: no date is better than a guessed one.
pub(crate) fn example(visit: &Visit, term: Term, received: Date, calendar: &Calendar) -> Option<Example> {
    let due = term.due(received, &[], &Basis::new(calendar)).ok()?;
    let steps = due.explanation.iter().map(|step| visit.message(&step.message())).collect();
    Some(Example { received, due: due.due, steps })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sources_numbers_of_a_list_are_not_said_twice() {
        assert_eq!(unnumbered("1. Servizi on line"), "Servizi on line");
        assert_eq!(unnumbered("2) PEC"), "PEC");
        assert_eq!(unnumbered("5 giorni"), "5 giorni");
    }
}

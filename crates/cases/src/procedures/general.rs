//! The part of names, terms and rules.

use web::Input;

use super::fields::with_condition;
use super::typed::{NAME, TEXT, Typed};
use crate::procedure::{Extension, LegalTerm, Procedure};

pub(super) const GROUP: &str = "terms";

pub(super) fn fields(definition: &Procedure) -> Input {
    let on = |is: bool| is.then_some("on");
    let mut input = Input::new()
        .with("name", definition.name.it())
        .with_some("promise_amount", definition.promise.map(kernel::terms::Term::amount))
        .with_some("promise_unit", definition.promise.map(kernel::terms::Term::unit))
        .with("clock_start", definition.clock_start)
        .with_some("suspension", on(definition.suspension))
        .with_some("rejection_notice", on(definition.rejection_notice))
        .with("silence", definition.silence)
        .with_some("indemnity", on(definition.indemnity))
        .with("officer", &definition.officer)
        .with("substitute", &definition.substitute)
        .with("substitute_email", &definition.substitute_email)
        .with("remedies", definition.remedies.it())
        .with("retention_years", definition.retention_years);
    input = with_condition(input, "silence_when", definition.silence_when.as_ref());
    if let Some(extension) = &definition.extension {
        input = input
            .with("extension_most", extension.at_most)
            .with("extension_norm", &extension.norm)
            .with_some("extension_from", extension.filed_from);
    }
    definition.terms.iter().enumerate().fold(input, |input, (at, legal)| {
        let line = format!("{GROUP}.{at}.");
        input
            .with(&format!("{line}was"), at)
            .with_some(&format!("{line}filed_from"), legal.filed_from)
            .with(&format!("{line}amount"), legal.term.amount())
            .with(&format!("{line}unit"), legal.term.unit())
            .with(&format!("{line}norm"), &legal.norm)
    })
}

pub(super) fn read(typed: &mut Typed<'_>, before: &Procedure) -> Procedure {
    let mut definition = before.clone();
    definition.name = typed.said("name", NAME, Some(&before.name));
    definition.promise = typed.term("promise_amount", "promise_unit");
    definition.clock_start = typed.word("clock_start").unwrap_or(before.clock_start);
    definition.suspension = typed.ticked("suspension");
    definition.rejection_notice = typed.ticked("rejection_notice");
    definition.silence = typed.word("silence").unwrap_or(before.silence);
    definition.silence_when = typed.condition("silence_when");
    definition.indemnity = typed.ticked("indemnity");
    definition.officer = typed.text("officer", NAME);
    definition.substitute = typed.text("substitute", NAME);
    typed.text("substitute_email", NAME).trim().clone_into(&mut definition.substitute_email);
    definition.remedies = typed.said("remedies", TEXT, Some(&before.remedies));
    let years = typed.whole("retention_years", 1, 100).and_then(|years| u16::try_from(years).ok());
    definition.retention_years = years.unwrap_or_default();
    let (norm, filed_from) = (typed.text("extension_norm", NAME), typed.date("extension_from"));
    let at_most = typed.whole("extension_most", 1, 3_653);
    definition.extension = at_most.map(|at_most| Extension { filed_from, at_most, norm: norm.clone() });
    if definition.extension.is_some() && norm.is_empty() {
        typed.wrong("extension_norm", "cases-procedure-norm-missing");
    }
    definition.terms = typed.lines(GROUP, term).into_iter().flatten().collect();
    definition
}

fn term(typed: &mut Typed<'_>) -> Option<LegalTerm> {
    let (filed_from, norm) = (typed.date("filed_from"), typed.text("norm", NAME));
    let before = typed.invalid.0.len();
    let term = typed.term("amount", "unit");
    if term.is_none() && typed.invalid.0.len() == before {
        typed.wrong("amount", "web-field-missing");
    }
    Some(LegalTerm { filed_from, term: term?, norm })
}

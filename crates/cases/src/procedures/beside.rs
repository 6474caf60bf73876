//! Puts what is wrong with a definition beside the line that it is about. Pure.

use std::borrow::Cow;

use kernel::i18n::Arg;
use kernel::{Invalid, Message};

use super::part::Part;
use crate::procedure::Procedure;

/// What is not yet there does not keep a draft from being saved; what is wrong does.
const MISSING: [&str; 3] = ["cases-procedure-act-missing", "cases-procedure-no-decision", "cases-procedure-no-step"];

/// The same, each beside a field of the form of its part.
pub(super) fn beside(definition: &Procedure, wrong: &Invalid) -> Invalid {
    let place =
        |(field, message): &(Cow<'static, str>, Message)| (at(definition, field, message).into(), message.clone());
    Invalid(wrong.0.iter().map(place).collect())
}

/// What of it keeps a part from being saved.
pub(super) fn of_part(part: Part, wrong: &Invalid) -> Invalid {
    let own =
        wrong.0.iter().filter(|(field, message)| part_of(field) == part && !MISSING.contains(&message.key.as_ref()));
    Invalid(own.cloned().collect())
}

/// The part in whose form a field stands.
pub(super) fn part_of(field: &str) -> Part {
    let group = field.split('.').next().unwrap_or_default();
    group.parse().unwrap_or(Part::General)
}

fn at(definition: &Procedure, field: &str, message: &Message) -> String {
    let named = |name: &str| {
        message.args.iter().find_map(|(known, arg)| match arg {
            Arg::Text(text) if known == name => Some(text.as_str()),
            _ => None,
        })
    };
    let code = named("code").unwrap_or_default();
    let line = |place: Option<usize>, name: &str| place.map(|at| format!("{field}.{at}.{name}"));
    let (key, steps) = (message.key.as_ref(), &definition.steps);
    let of_code = match field {
        "fields" => definition.fields.iter().rposition(|field| field.code == code),
        "documents" => definition.documents.iter().rposition(|document| document.code == code),
        "steps" => steps.iter().rposition(|step| step.code == code),
        "acts" => definition.acts.iter().rposition(|act| act.code == code),
        _ => None,
    };
    let place = match (field, key) {
        ("promise", _) => Some("promise_amount".to_owned()),
        ("terms", "cases-procedure-norm-missing") => {
            line(definition.terms.iter().position(|legal| legal.norm.trim().is_empty()), "norm")
        }
        ("terms", "cases-procedure-terms-order") => line(out_of_order(definition), "filed_from"),
        (_, "cases-procedure-code-form" | "cases-procedure-code-twice") => line(of_code, "code"),
        ("fields" | "documents", "cases-procedure-condition") => line(of_code, "when"),
        (_, "cases-procedure-choices-few") => line(of_code, "choices"),
        (_, "cases-procedure-no-appointment") => line(of_code, "appointment"),
        (_, "cases-procedure-office-unknown") => line(of_code, "office"),
        (_, "cases-procedure-placeholder") => line(of_code, "body"),
        (_, "cases-procedure-then-unknown") => {
            line(steps.iter().position(|step| step.then.iter().any(|then| then == code)), "then")
        }
        (_, "cases-procedure-unreached") => line(of_code, "name"),
        (_, "cases-procedure-endless") => line(of_code, "then"),
        ("fields", "cases-procedure-unnamed") => {
            line(definition.fields.iter().position(|field| field.label.is_empty()), "label")
        }
        ("documents", "cases-procedure-unnamed") => {
            line(definition.documents.iter().position(|document| document.title.is_empty()), "title")
        }
        ("steps", "cases-procedure-unnamed") => line(steps.iter().position(|step| step.name.is_empty()), "name"),
        ("acts", "cases-procedure-unnamed") => {
            let unnamed = definition.acts.iter().position(|act| act.title.trim().is_empty());
            let empty = || definition.acts.iter().position(|act| act.body.trim().is_empty());
            line(unnamed, "title").or_else(|| line(empty(), "body"))
        }
        _ => None,
    };
    place.unwrap_or_else(|| field.to_owned())
}

/// The first term that does not begin after the one before it; the very first has no beginning.
fn out_of_order(definition: &Procedure) -> Option<usize> {
    let terms = &definition.terms;
    if terms.first().is_some_and(|first| first.filed_from.is_some()) {
        return Some(0);
    }
    terms.windows(2).position(|pair| pair[0].filed_from >= pair[1].filed_from).map(|at| at + 1)
}

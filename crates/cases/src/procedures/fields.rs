//! The part of what the application asks.

use web::Input;

use super::rows::code_of;
use super::typed::{NAME, TEXT, Typed};
use crate::procedure::{Condition, FieldKind, FormField, Procedure};
use crate::said::Said;

pub(super) const GROUP: &str = "fields";

pub(super) fn fields(definition: &Procedure) -> Input {
    definition.fields.iter().enumerate().fold(Input::new(), |input, (at, field)| {
        let line = format!("{GROUP}.{at}.");
        let input = input
            .with(&format!("{line}was"), &field.code)
            .with(&format!("{line}label"), field.label.it())
            .with(&format!("{line}help"), field.hint.it())
            .with(&format!("{line}kind"), field.kind)
            .with_some(&format!("{line}required"), field.required.then_some("on"))
            .with(&format!("{line}choices"), choices_text(&field.choices))
            .with_some(&format!("{line}in_subject"), field.in_subject.then_some("on"));
        with_condition(input, &format!("{line}when"), field.when.as_ref())
    })
}

/// The ticks of a condition.
pub(super) fn with_condition(input: Input, name: &str, when: Option<&Condition>) -> Input {
    let ticks = when.into_iter().flat_map(|when| when.is.iter().map(|answer| format!("{}={answer}", when.field)));
    ticks.fold(input, |input, tick| input.with(name, tick))
}

pub(super) fn read(typed: &mut Typed<'_>, before: &Procedure) -> Procedure {
    let fields = typed.lines(GROUP, |typed| {
        let code = typed.code();
        let known = before.fields.iter().find(|field| field.code == code);
        let written = typed.text("choices", TEXT);
        FormField {
            label: typed.said("label", NAME, known.map(|field| &field.label)),
            hint: typed.said("help", TEXT, known.map(|field| &field.hint)),
            kind: typed.word("kind").unwrap_or(FieldKind::Line),
            required: typed.ticked("required"),
            choices: choices(&written, known),
            when: typed.condition("when"),
            in_subject: typed.ticked("in_subject"),
            code,
        }
    });
    Procedure { fields, ..before.clone() }
}

/// A choice a line: `word = text`, or the text alone, whose word is made of it.
fn choices(written: &str, known: Option<&FormField>) -> Vec<(String, Said)> {
    let lines = written.lines().map(str::trim).filter(|line| !line.is_empty());
    let choice = |line: &str| {
        let (word, text) = match line.split_once('=') {
            Some((word, text)) => (word.trim().to_owned(), text.trim()),
            None => (code_of(line), line),
        };
        let before = known.and_then(|field| field.choices.iter().find(|(known, _)| *known == word));
        let mut said = before.map(|(_, said)| said.clone()).unwrap_or_default();
        said.0.insert(kernel::Lang::It, text.to_owned());
        (word, said)
    };
    lines.map(choice).collect()
}

fn choices_text(choices: &[(String, Said)]) -> String {
    choices.iter().map(|(word, said)| format!("{word} = {}", said.it())).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_lines_with_or_without_their_words() {
        let read = choices("own = Di proprietà\n\nIn affitto", None);
        assert_eq!(choices_text(&read), "own = Di proprietà\nin_affitto = In affitto");
    }
}

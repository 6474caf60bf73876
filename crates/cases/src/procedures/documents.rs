//! The part of the documents that come with an application.

use web::Input;

use super::fields::with_condition;
use super::typed::{NAME, TEXT, Typed};
use crate::procedure::{Needed, Procedure};

pub(super) const GROUP: &str = "documents";

pub(super) fn fields(definition: &Procedure) -> Input {
    definition.documents.iter().enumerate().fold(Input::new(), |input, (at, document)| {
        let line = format!("{GROUP}.{at}.");
        let input = input
            .with(&format!("{line}was"), &document.code)
            .with(&format!("{line}title"), document.title.it())
            .with(&format!("{line}text"), document.text.it())
            .with_some(&format!("{line}required"), document.required.then_some("on"));
        with_condition(input, &format!("{line}when"), document.when.as_ref())
    })
}

pub(super) fn read(typed: &mut Typed<'_>, before: &Procedure) -> Procedure {
    let documents = typed.lines(GROUP, |typed| {
        let code = typed.code();
        let known = before.documents.iter().find(|document| document.code == code);
        Needed {
            title: typed.said("title", NAME, known.map(|document| &document.title)),
            text: typed.said("text", TEXT, known.map(|document| &document.text)),
            required: typed.ticked("required"),
            when: typed.condition("when"),
            code,
        }
    });
    Procedure { documents, ..before.clone() }
}

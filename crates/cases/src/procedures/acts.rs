//! The part of the templates of acts and letters.

use web::Input;

use super::typed::{LETTER, NAME, Typed};
use crate::procedure::{ActKind, ActTemplate, Procedure};

pub(super) const GROUP: &str = "acts";

pub(super) fn fields(definition: &Procedure) -> Input {
    definition.acts.iter().enumerate().fold(Input::new(), |input, (at, act)| {
        let line = format!("{GROUP}.{at}.");
        input
            .with(&format!("{line}was"), &act.code)
            .with(&format!("{line}kind"), act.kind)
            .with(&format!("{line}title"), &act.title)
            .with(&format!("{line}body"), &act.body)
            .with(&format!("{line}signed_by"), &act.signed_by)
    })
}

pub(super) fn read(typed: &mut Typed<'_>, before: &Procedure) -> Procedure {
    let acts = typed.lines(GROUP, |typed| ActTemplate {
        code: typed.code(),
        kind: typed.word("kind").unwrap_or(ActKind::Granted),
        title: typed.text("title", NAME),
        body: typed.text("body", LETTER),
        signed_by: typed.text("signed_by", NAME),
    });
    Procedure { acts, ..before.clone() }
}

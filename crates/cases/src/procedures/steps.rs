//! The part of the way through the offices.

use web::Input;

use super::typed::{NAME, Typed};
use crate::procedure::{Procedure, Step, Task};

pub(super) const GROUP: &str = "steps";

pub(super) fn fields(definition: &Procedure) -> Input {
    definition.steps.iter().enumerate().fold(Input::new(), |input, (at, step)| {
        let line = format!("{GROUP}.{at}.");
        let input = input
            .with(&format!("{line}was"), &step.code)
            .with(&format!("{line}name"), step.name.it())
            .with(&format!("{line}office"), &step.office)
            .with(&format!("{line}task"), step.task)
            .with_some(&format!("{line}amount"), step.term.map(kernel::terms::Term::amount))
            .with_some(&format!("{line}unit"), step.term.map(kernel::terms::Term::unit))
            .with_some(&format!("{line}may_end"), step.may_end.then_some("on"))
            .with(&format!("{line}appointment"), &step.appointment)
            .with_some(&format!("{line}report"), step.report);
        step.then.iter().fold(input, |input, code| input.with(&format!("{line}then"), code))
    })
}

pub(super) fn read(typed: &mut Typed<'_>, before: &Procedure) -> Procedure {
    let steps = typed.lines(GROUP, |typed| {
        let code = typed.code();
        let known = before.steps.iter().find(|step| step.code == code);
        Step {
            name: typed.said("name", NAME, known.map(|step| &step.name)),
            office: typed.text("office", NAME),
            task: typed.word("task").unwrap_or(Task::Examine),
            term: typed.term("amount", "unit"),
            then: typed.all("then"),
            may_end: typed.ticked("may_end"),
            appointment: typed.text("appointment", NAME),
            report: typed.optional_word("report"),
            code,
        }
    });
    Procedure { steps, ..before.clone() }
}

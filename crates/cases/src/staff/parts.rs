//! The verbs as forms on the page of a case: those that can happen now, and the one that was refused with all that was typed.

use kernel::Invalid;
use protocol::upload::Upload;
use web::{Choice, Field, FormView, Input, Visit};

use super::found::Found;
use super::href;
use super::verb::{self, Typed};
use crate::case::Verb;
use crate::person::Role;

/// A field of a form, by how it is shown.
pub(super) enum Part {
    Date(Field),
    Line(Field),
    Number(Field),
    Area(Field),
    Tick(Field),
    Select(Field, Vec<Choice>),
    Radios(Field, Vec<Choice>),
    Files(Field),
}

/// A verb as a form.
pub(super) struct VerbForm {
    pub(super) verb: Verb,
    pub(super) action: String,
    pub(super) title: String,
    pub(super) lead: String,
    /// What is asked before it is sent; empty where it can be mended.
    pub(super) question: String,
    /// Whether it is the one that was refused.
    pub(super) open: bool,
    pub(super) brings: bool,
    pub(super) parts: Vec<Part>,
    pub(super) uploads: Vec<Upload>,
    /// The key that opens it.
    pub(super) key: &'static str,
    pub(super) errors: Vec<Field>,
}

/// The forms of a case's page.
pub(super) fn forms(visit: &Visit, found: &Found, typed: Option<&Typed>) -> Vec<VerbForm> {
    let mut verbs = found.verbs.clone();
    if let Some(typed) = typed
        && !verbs.contains(&typed.verb)
    {
        // It cannot be done any more: what was typed is still there to be read, and copied.
        verbs.insert(0, typed.verb);
    }
    verbs.into_iter().map(|verb| form(visit, found, verb, typed.filter(|typed| typed.verb == verb))).collect()
}

fn form(visit: &Visit, found: &Found, verb: Verb, typed: Option<&Typed>) -> VerbForm {
    let (input, invalid) = match typed {
        Some(typed) => (typed.input.clone(), typed.invalid.clone()),
        None => (first(visit, found, verb), Invalid::default()),
    };
    let view = choices(visit, found, verb, FormView::new(visit, "cases-staff-form", input, invalid));
    // Several forms stand on the page: each field's id is its own.
    let own = |field: Field| Field { id: format!("{verb}-{}", field.name), ..field };
    VerbForm {
        verb,
        action: format!("{}/{verb}", href(found.opened.case.id)),
        title: visit.say(&format!("cases-staff-verb-{verb}")),
        lead: visit.say(&format!("cases-staff-lead-{verb}")),
        question: if is_final(verb) { visit.say("cases-staff-sure") } else { String::new() },
        open: typed.is_some(),
        brings: verb::brings(verb),
        parts: parts(visit, found, verb, &view).into_iter().map(|part| part.with(own)).collect(),
        uploads: typed.map(|typed| typed.uploads.clone()).unwrap_or_default(),
        key: match verb {
            Verb::Assignment => "a",
            Verb::Passage => "p",
            Verb::Documents => "d",
            Verb::Report => "r",
            _ => "",
        },
        errors: view.errors().into_iter().map(own).collect(),
    }
}

/// What cannot be taken back by another verb.
fn is_final(verb: Verb) -> bool {
    matches!(verb, Verb::Decision | Verb::Withdrawal | Verb::Annulment | Verb::Completion)
}

/// How a form begins: today, the only choice there is.
fn first(visit: &Visit, found: &Found, verb: Verb) -> Input {
    let next = found.next_steps();
    let to = (verb == Verb::Passage).then(|| next.first().map(|(code, _)| code.clone())).flatten();
    let myself = visit.caller().map(|caller| caller.id.to_string()).filter(|_| verb == Verb::Assignment);
    let officer = found.opened.case.officer.map(|officer| officer.to_string()).filter(|_| verb == Verb::Assignment);
    let street = found.applicant.as_ref().map(|person| person.address.clone()).filter(|_| verb == Verb::Convocation);
    let input = Input::new().with("on", visit.today()).with_some("street", street);
    input.with_some("to", to.or(officer).or(myself))
}

fn choices(visit: &Visit, found: &Found, verb: Verb, view: FormView) -> FormView {
    let word = |word: &str| (word.to_owned(), visit.say(&format!("cases-staff-favourable-{word}")));
    match verb {
        Verb::Assignment => {
            let people = found.colleagues.iter().map(|(id, name)| (id.to_string(), name.clone()));
            view.with_choices("to", people)
        }
        Verb::Passage => view.with_choices("to", found.next_steps()),
        Verb::Convocation => {
            let reasons = found.reasons.iter().map(|reason| (reason.value.clone(), reason.label.clone()));
            view.with_choices("reason", reasons)
        }
        Verb::Report => view.with_choices("favourable", ["yes", "no", "none"].map(word)),
        Verb::Decision => view.with_words("outcome", "cases-outcome", &found.decisions, false),
        _ => view,
    }
}

/// The fields of a verb, in their order.
fn parts(visit: &Visit, found: &Found, verb: Verb, view: &FormView) -> Vec<Part> {
    let mut parts = Vec::new();
    match verb {
        Verb::Assignment | Verb::Passage => {
            let label = visit.say(&format!("cases-staff-to-{verb}"));
            parts.push(Part::Select(Field { label, ..view.required("to") }, view.choices("to")));
        }
        Verb::Report => parts.push(Part::Radios(view.required("favourable"), view.choices("favourable"))),
        Verb::Decision => parts.push(Part::Radios(view.required("outcome"), view.choices("outcome"))),
        Verb::Annulment => parts.push(Part::Line(view.required("act"))),
        Verb::Documents | Verb::Substitution => parts.push(Part::Files(view.field("documents"))),
        Verb::Convocation => {
            parts.push(Part::Select(view.required("reason"), view.choices("reason")));
            parts.push(Part::Date(view.field("last_day")));
            // Who has no mail address, or none that counts, gets a letter: it needs the parts of an address.
            let given = found.applicant.as_ref().is_some_and(|person| !person.email.is_empty());
            if !given || found.waits(Role::Applicant) {
                parts.push(Part::Line(view.required("street")));
                parts.extend(["postcode", "town", "province"].map(|name| Part::Line(view.field(name))));
            }
        }
        _ => {}
    }
    if verb::has_day(verb) {
        parts.push(Part::Date(view.required("on")));
    }
    if verb != Verb::Convocation {
        let text = if verb::needs_text(verb) { view.required("text") } else { view.field("text") };
        parts.push(Part::Area(text));
    }
    if verb::may_be_public(verb) {
        parts.push(Part::Tick(view.field("public")));
    }
    parts
}

impl Part {
    fn with(self, change: impl Fn(Field) -> Field) -> Self {
        match self {
            Self::Date(field) => Self::Date(change(field)),
            Self::Line(field) => Self::Line(change(field)),
            Self::Number(field) => Self::Number(change(field)),
            Self::Area(field) => Self::Area(change(field)),
            Self::Tick(field) => Self::Tick(change(field)),
            Self::Select(field, choices) => Self::Select(change(field), choices),
            Self::Radios(field, choices) => Self::Radios(change(field), choices),
            Self::Files(field) => Self::Files(change(field)),
        }
    }
}

impl Found {
    /// The steps to which the case may go on, each with the office that does it.
    fn next_steps(&self) -> Vec<(String, String)> {
        let definition = &self.opened.version.definition;
        let here = definition.step(&self.opened.case.step);
        let next = here.map(|here| definition.after(here)).unwrap_or_default().into_iter();
        let can = next.filter(|step| self.opened.course.may_pass_to(step));
        can.map(|step| (step.code.clone(), self.step_in_office(step))).collect()
    }
}

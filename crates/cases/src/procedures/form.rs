//! A part's form as templates see it: fields by line, their choices, what is wrong beside them.

use charter::words::Silence;
use kernel::terms::Unit;
use kernel::{Invalid, Lang};
use web::{Choice, Field, Input, Visit};

use super::found::{Found, OfficeName};
use super::housing;
use super::part::Part;
use super::rows::count;
use super::sheet::ActLine;
use crate::housing::{HousingRules, Value};
use crate::procedure::{ActKind, ClockStart, FieldKind, Procedure, Report, Task};

/// The texts of the fields begin with this; those of a line's fields have the group's name before their own.
const FAMILY: &str = "cases-procedure-field";

/// A part's form.
pub(super) struct Form {
    visit: Visit,
    part: Part,
    definition: Procedure,
    offices: Vec<OfficeName>,
    input: Input,
    invalid: Invalid,
    /// The acts as they were typed, filled in.
    previews: Vec<ActLine>,
    /// The line that somebody wants to take away; empty where none.
    pub(super) sure: String,
    /// The line that was added or moved; empty where none.
    pub(super) at: String,
    /// How many lines there are.
    pub(super) lines: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand everything by reference")]
impl Form {
    pub(super) fn new(
        visit: &Visit,
        found: &Found,
        part: Part,
        definition: &Procedure,
        input: Input,
        invalid: Invalid,
    ) -> Self {
        let (offices, lines) = (found.offices.clone(), count(&input, part.group()));
        let acts = definition.acts.iter().filter(|_| part == Part::Acts);
        let previews = acts.map(|act| ActLine::new(visit, definition, act)).collect();
        let (visit, definition) = (visit.clone(), definition.clone());
        Self {
            visit,
            part,
            definition,
            offices,
            input,
            invalid,
            previews,
            sure: String::new(),
            at: String::new(),
            lines,
        }
    }

    pub(super) fn field(&self, name: &str) -> Field {
        let mut parts = name.split('.');
        let label = match (parts.next(), parts.next_back()) {
            (Some(group), Some(plain)) => format!("{FAMILY}-{group}-{plain}"),
            _ => format!("{FAMILY}-{name}"),
        };
        let hint = format!("{label}-hint");
        if let Some(value) = housing::value(name) {
            return self.of_table(name, value);
        }
        Field {
            name: name.to_owned(),
            label: self.visit.say(&label),
            value: self.input.text(name).to_owned(),
            hint: self.visit.app().catalog().has(Lang::It, &hint).then(|| self.visit.say(&hint)),
            error: self.invalid.on(name).map(|message| self.visit.message(message)),
            required: false,
            // What is chosen among words is always chosen.
            plain: ["unit", "promise_unit", "office"].iter().any(|chosen| name.ends_with(chosen)),
            id: format!("field-{name}"),
        }
    }

    /// The field of a value of the table of homes.
    pub(super) fn housing(&self, name: &str) -> Field {
        self.field(&format!("{}.{name}", housing::GROUP))
    }

    /// A value of the table of homes: beside it stands the national value with its unit and its norm.
    fn of_table(&self, name: &str, value: &Value) -> Field {
        let national = self.visit.message(&value.message(value.of(&HousingRules::default())));
        let args = [("value", national.into()), ("norm", value.norm.into())];
        let none = value.can_be_none().then(|| self.visit.say("cases-procedure-field-housing-none"));
        let hint = std::iter::once(self.visit.fill("cases-procedure-field-housing-national", &args));
        Field {
            name: name.to_owned(),
            label: self.visit.say(&format!("cases-housing-value-{}", value.name)),
            value: self.input.text(name).to_owned(),
            hint: Some(hint.chain(none).collect::<Vec<_>>().join(" ")),
            error: self.invalid.on(name).map(|message| self.visit.message(message)),
            required: true,
            plain: false,
            id: format!("field-{name}"),
        }
    }

    pub(super) fn required(&self, name: &str) -> Field {
        Field { required: true, ..self.field(name) }
    }

    /// A field of a line.
    pub(super) fn of(&self, at: &usize, name: &str) -> Field {
        self.field(&format!("{}.{at}.{name}", self.part.group()))
    }

    /// A field of a line that has to be filled in.
    pub(super) fn need(&self, at: &usize, name: &str) -> Field {
        Field { required: true, ..self.of(at, name) }
    }

    /// The code under which a line is kept; empty for a new one.
    pub(super) fn was(&self, at: &usize) -> String {
        self.of_line(at, "was").to_owned()
    }

    fn of_line(&self, at: &usize, name: &str) -> &str {
        self.input.text(&format!("{}.{at}.{name}", self.part.group()))
    }

    /// A line as its heading and its buttons name it: its number and what it is called.
    pub(super) fn line(&self, at: &usize) -> String {
        let name = self.of_line(at, self.part.named());
        if name.is_empty() {
            return self.visit.say(&format!("cases-procedure-line-new-{}", self.part));
        }
        let args = [("number", (at + 1).into()), ("name", name.into())];
        self.visit.fill(&format!("cases-procedure-line-{}", self.part), &args)
    }

    /// A template as it will read.
    pub(super) fn preview(&self, at: &usize) -> Option<&ActLine> {
        self.previews.get(*at)
    }

    /// What a button of a line sends.
    pub(super) fn act(&self, verb: &str, at: &usize) -> String {
        format!("{verb}.{}.{at}", self.part.group())
    }

    pub(super) fn is_sure(&self, at: &usize) -> bool {
        self.sure == format!("{}.{at}", self.part.group())
    }

    /// Whether a line was just added or moved.
    pub(super) fn is_at(&self, at: &usize) -> bool {
        self.at == format!("{}.{at}", self.part.group())
    }

    /// Whether a line depends on something, or something is wrong with what it depends on.
    pub(super) fn is_open(&self, at: &usize) -> bool {
        !self.of_line(at, "when").is_empty() || self.of(at, "when").error.is_some()
    }

    /// Whether silence means something in some situations only, or something is wrong with that.
    pub(super) fn is_sometimes_silent(&self) -> bool {
        self.input.some("silence_when").is_some() || self.field("silence_when").error.is_some()
    }

    /// Whether a line is a choice, or was given answers to choose from.
    pub(super) fn has_choices(&self, at: &usize) -> bool {
        self.of_line(at, "kind") == FieldKind::Choice.word() || !self.of_line(at, "choices").is_empty()
    }

    /// The faults of the whole list, which stand beside no line.
    pub(super) fn of_list(&self) -> Option<Field> {
        Some(self.field(self.part.group())).filter(|field| field.error.is_some())
    }

    pub(super) fn errors(&self) -> Vec<Field> {
        self.invalid
            .0
            .iter()
            .map(|(name, message)| Field {
                // Of several faults of one field each is said.
                error: Some(self.visit.message(message)),
                ..self.field(name)
            })
            .collect()
    }

    /// The choices of a field of the general part.
    pub(super) fn choices(&self, name: &str) -> Vec<Choice> {
        let offered = match name {
            "silence_when" => self.answer_choices(self.definition.fields.len(), name),
            _ => self.offered(name),
        };
        self.chosen(name, offered)
    }

    /// The choices of a field of a line.
    pub(super) fn line_choices(&self, at: &usize, name: &str) -> Vec<Choice> {
        let field = format!("{}.{at}.{name}", self.part.group());
        let offered = match name {
            "office" => self.office_choices(&field),
            "then" => self.step_choices(at, &field),
            "when" => {
                let before = if self.part == Part::Fields { *at } else { self.definition.fields.len() };
                self.answer_choices(before, &field)
            }
            _ => self.offered(name),
        };
        self.chosen(&field, offered)
    }

    fn chosen(&self, field: &str, offered: Vec<(String, String)>) -> Vec<Choice> {
        let chosen: Vec<&str> = self.input.all(field).collect();
        let choice =
            |(value, label): (String, String)| Choice { selected: chosen.contains(&value.as_str()), value, label };
        offered.into_iter().map(choice).collect()
    }

    fn offered(&self, name: &str) -> Vec<(String, String)> {
        let say = |key: String| self.visit.say(&key);
        let none = |key: &str| vec![(String::new(), self.visit.say(key))];
        match name {
            "unit" | "promise_unit" => words(&Unit::ALL, |unit| say(format!("charter-unit-{unit}"))),
            "clock_start" => words(ClockStart::ALL, |start| say(format!("cases-procedure-clock-{start}"))),
            "silence" => words(Silence::ALL, |silence| say(format!("charter-silence-{silence}"))),
            "task" => words(Task::ALL, |task| say(format!("cases-procedure-task-{task}"))),
            "report" => {
                let mut offered = none("cases-procedure-report-none");
                offered.extend(words(Report::ALL, |report| say(format!("cases-procedure-report-{report}"))));
                offered
            }
            "kind" if self.part == Part::Acts => words(ActKind::ALL, |kind| say(format!("cases-procedure-act-{kind}"))),
            "kind" => words(FieldKind::ALL, |kind| say(format!("cases-procedure-kind-{kind}"))),
            _ => Vec::new(),
        }
    }

    /// The offices that there are, the service's own first; and one that there is no more, where it was chosen.
    fn office_choices(&self, field: &str) -> Vec<(String, String)> {
        let mut offered = vec![(String::new(), self.visit.say("cases-procedure-office-own"))];
        let name = |office: &OfficeName| format!("{} – {}", office.body, office.name);
        offered.extend(self.offices.iter().map(|office| (office.code.clone(), name(office))));
        self.with_typed(field, offered)
    }

    /// The other steps, as they were typed.
    fn step_choices(&self, at: &usize, field: &str) -> Vec<(String, String)> {
        let others =
            self.definition.steps.iter().enumerate().filter(|(other, step)| other != at && !step.code.is_empty());
        let name = |(other, step): (usize, &crate::procedure::Step)| {
            (step.code.clone(), format!("{}. {}", other + 1, step.name.it()))
        };
        self.with_typed(field, others.map(name).collect())
    }

    /// The answers that can be given to the first so many fields, where they are a choice or a tick.
    fn answer_choices(&self, before: usize, field: &str) -> Vec<(String, String)> {
        let asked = self.definition.fields.iter().take(before);
        let answers = asked.flat_map(|asked| {
            let answers: Vec<(&str, String)> = match asked.kind {
                FieldKind::Choice => {
                    asked.choices.iter().map(|(word, said)| (word.as_str(), said.it().to_owned())).collect()
                }
                FieldKind::Tick => vec![("yes", self.visit.say("web-yes"))],
                _ => Vec::new(),
            };
            answers
                .into_iter()
                .map(|(word, said)| (format!("{}={word}", asked.code), format!("{}: {said}", asked.label.it())))
        });
        self.with_typed(field, answers.collect())
    }

    /// What was chosen and is there no more can still be seen, and taken back.
    fn with_typed(&self, field: &str, mut offered: Vec<(String, String)>) -> Vec<(String, String)> {
        for typed in self.input.all(field).filter(|typed| !typed.is_empty()) {
            if !offered.iter().any(|(value, _)| value == typed) {
                let gone = self.visit.fill("cases-procedure-gone", &[("code", typed.into())]);
                offered.push((typed.to_owned(), gone));
            }
        }
        offered
    }
}

fn words<T: Copy + std::fmt::Display>(all: &[T], label: impl Fn(T) -> String) -> Vec<(String, String)> {
    all.iter().map(|word| (word.to_string(), label(*word))).collect()
}

//! Forms of the staff pages: fields in their order, and repeated rows that need no script.

use std::fmt::Display;

use kernel::i18n::Arg;
use kernel::{Invalid, Lang, Message};
use web::{Choice, Field, Input, Visit};

/// How many empty rows a list offers for what is new; saving offers as many again.
const EMPTY_ROWS: usize = 2;

/// The choices of a field, as value and label.
pub(super) type Choices = Vec<(String, String)>;

/// What sort of control a field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Area,
    Number,
    Date,
    Time,
    Tick,
    Select,
    Many,
}

/// A field with its control.
pub(super) struct Control {
    pub kind: Kind,
    pub field: Field,
    pub choices: Vec<Choice>,
}

/// A part of a form.
pub(super) enum Part {
    Section(String),
    One(Control),
    Line(Vec<Control>),
    Rows(Rows),
}

/// A repeated group.
pub(super) struct Rows {
    pub id: String,
    pub title: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    pub rows: Vec<Row>,
}

/// One of a repeated group.
pub(super) struct Row {
    pub title: String,
    /// The name of the hidden field that tells which line it is.
    pub key: String,
    /// Empty for a new line.
    pub id: String,
    pub controls: Vec<Control>,
    /// The box that takes the line away.
    pub removal: Control,
}

/// A form as the template shows it.
pub(super) struct Form {
    pub parts: Vec<Part>,
    pub hidden: Vec<(String, String)>,
    pub errors: Vec<Field>,
}

impl Form {
    /// Whether it needs a way to its sections and its button at hand.
    pub(super) fn is_long(&self) -> bool {
        self.parts.iter().filter(|part| matches!(part, Part::Section(_))).count() > 3
    }
}

/// Composes a form from what is stored or was typed.
pub(super) struct Builder<'a> {
    visit: &'a Visit,
    input: &'a Input,
    invalid: &'a Invalid,
    form: Form,
}

impl<'a> Builder<'a> {
    pub(super) fn new(visit: &'a Visit, input: &'a Input, invalid: &'a Invalid) -> Self {
        let form = Form { parts: Vec::new(), hidden: Vec::new(), errors: Vec::new() };
        Self { visit, input, invalid, form }
    }

    /// A heading within the form.
    pub(super) fn section(&mut self, name: &str) {
        self.form.parts.push(Part::Section(self.visit.say(&format!("charter-staff-section-{name}"))));
    }

    pub(super) fn put(&mut self, kind: Kind, name: &str) {
        let control = self.control(kind, name);
        self.one(control);
    }

    pub(super) fn must(&mut self, kind: Kind, name: &str) {
        let mut control = self.control(kind, name);
        control.field.required = true;
        self.one(control);
    }

    pub(super) fn choose(&mut self, name: &str, choices: &Choices) {
        let control = self.selected(Kind::Select, name, choices);
        self.one(control);
    }

    pub(super) fn many(&mut self, name: &str, choices: &Choices) {
        let control = self.selected(Kind::Many, name, choices);
        self.one(control);
    }

    /// Short fields side by side.
    pub(super) fn line(&mut self, controls: Vec<Control>) {
        self.form.errors.extend(controls.iter().filter(|one| one.field.error.is_some()).map(|one| one.field.clone()));
        self.form.parts.push(Part::Line(controls));
    }

    /// A repeated group: the lines that there are, and some empty ones.
    pub(super) fn rows(&mut self, name: &'static str, row: impl Fn(&Self, &str) -> Vec<Control>) {
        self.list(name, EMPTY_ROWS, row);
    }

    /// A repeated group to which nothing can be added.
    pub(super) fn list(&mut self, name: &'static str, empty: usize, row: impl Fn(&Self, &str) -> Vec<Control>) {
        let known = count(self.input, name);
        let rows: Vec<Row> = (0..known + empty)
            .map(|at| {
                let prefix = format!("{name}.{at}.");
                let key = format!("{prefix}id");
                let number = visit_number(self.visit, name, at);
                let removal = self.control(Kind::Tick, &format!("{prefix}remove"));
                Row { title: number, id: self.input.text(&key).to_owned(), controls: row(self, &prefix), key, removal }
            })
            .collect();
        let wrong = rows.iter().flat_map(|row| &row.controls).filter(|one| one.field.error.is_some());
        self.form.errors.extend(wrong.map(|one| one.field.clone()));
        let (title, hint) = (format!("charter-staff-rows-{name}"), format!("charter-staff-rows-{name}-hint"));
        let rows = Rows {
            id: format!("field-{name}"),
            title: self.visit.say(&title),
            hint: self.known(&hint).then(|| self.visit.say(&hint)),
            error: self.invalid.on(name).map(|message| self.visit.message(message)),
            rows,
        };
        if let Some(error) = &rows.error {
            self.form.errors.push(Field {
                name: name.to_owned(),
                label: rows.title.clone(),
                value: String::new(),
                hint: None,
                error: Some(error.clone()),
                required: false,
                plain: false,
                id: rows.id.clone(),
            });
        }
        self.form.parts.push(Part::Rows(rows));
    }

    /// A field with its control; its label is that of the last part of its name.
    pub(super) fn control(&self, kind: Kind, name: &str) -> Control {
        let plain = name.rsplit('.').next().unwrap_or(name);
        let hint = format!("charter-staff-field-{plain}-hint");
        let field = Field {
            name: name.to_owned(),
            label: self.visit.say(&format!("charter-staff-field-{plain}")),
            value: self.input.text(name).to_owned(),
            hint: self.known(&hint).then(|| self.visit.say(&hint)),
            error: self.invalid.on(name).map(|message| self.visit.message(message)),
            required: false,
            plain: false,
            id: format!("field-{name}"),
        };
        Control { kind, field, choices: Vec::new() }
    }

    /// A field with choices.
    pub(super) fn selected(&self, kind: Kind, name: &str, choices: &Choices) -> Control {
        let chosen: Vec<&str> = self.input.all(name).collect();
        let mut control = self.control(kind, name);
        // A choice that always stands on something is no more optional than one that has to be made.
        control.field.required = kind == Kind::Select && choices.first().is_none_or(|(value, _)| !value.is_empty());
        control.choices = choices
            .iter()
            .map(|(value, label)| Choice {
                value: value.clone(),
                label: label.clone(),
                selected: chosen.contains(&value.as_str()),
            })
            .collect();
        control
    }

    /// The form; `revision` tells the next save what it was made from.
    pub(super) fn done(mut self, revision: impl Display) -> Form {
        self.form.hidden.push(("revision".to_owned(), revision.to_string()));
        let shown: Vec<&str> = self.form.errors.iter().map(|field| field.name.as_str()).collect();
        // What has no field of its own is said above the form.
        let others = self.invalid.0.iter().filter(|(name, _)| !shown.contains(&name.as_ref()));
        let others: Vec<Field> = others.map(|(_, message)| self.general(message)).collect();
        self.form.errors.extend(others);
        self.form
    }

    fn general(&self, message: &Message) -> Field {
        let named = message.args.iter().find(|(name, _)| name.as_ref() == "indicator");
        Field {
            name: String::new(),
            label: match named {
                Some((_, Arg::Text(indicator))) => indicator.clone(),
                _ => self.visit.say("charter-staff-form"),
            },
            value: String::new(),
            hint: None,
            error: Some(self.visit.message(message)),
            required: false,
            plain: false,
            id: "form".to_owned(),
        }
    }

    fn one(&mut self, control: Control) {
        if control.field.error.is_some() {
            self.form.errors.push(control.field.clone());
        }
        self.form.parts.push(Part::One(control));
    }

    fn known(&self, key: &str) -> bool {
        self.visit.app().catalog().has(Lang::It, key)
    }
}

fn visit_number(visit: &Visit, name: &str, at: usize) -> String {
    visit.fill(&format!("charter-staff-row-{name}"), &[("number", (at + 1).into())])
}

/// How many rows of a group the input has.
fn count(input: &Input, name: &str) -> usize {
    let numbers =
        input.names().filter_map(|field| field.strip_prefix(name)?.strip_prefix('.')?.split('.').next()?.parse().ok());
    numbers.max().map_or(0, |last: usize| last + 1)
}

/// The words of a closed set as choices; with `empty`, the first is none.
pub(super) fn words<T: Display>(visit: &Visit, family: &str, words: &[T], empty: bool) -> Choices {
    let words = words.iter().map(|word| (word.to_string(), visit.say(&format!("{family}-{word}"))));
    let none = empty.then(|| (String::new(), visit.say("web-choice-none")));
    none.into_iter().chain(words).collect()
}

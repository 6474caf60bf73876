//! The form of an application as the counter sees it: all that the procedure asks, each condition said beside what depends on it.

use kernel::{Invalid, Lang};
use protocol::upload::Upload;
use web::{Choice, Field, FormView, Input, Visit};

use super::parts::Part;
use super::typed::{ANSWER, CHANNELS, DELEGATE, PERSON, situation};
use crate::procedure::{Condition, FieldKind, FormField, Procedure};

/// A document that the procedure needs, with what was brought of it.
pub(super) struct Bring {
    pub(super) code: String,
    pub(super) text: String,
    /// In which situation it is needed; empty: always.
    pub(super) when: String,
    pub(super) field: Field,
    pub(super) kept: Vec<Upload>,
}

/// The fields of the page, in their order.
pub(super) struct Fields {
    pub(super) applicant: Vec<Part>,
    pub(super) delegate: Vec<Part>,
    pub(super) answers: Vec<Part>,
    pub(super) documents: Vec<Bring>,
    /// Those with something wrong, for the summary.
    pub(super) errors: Vec<Field>,
}

/// What the page shows: what was typed, what is wrong, what was brought.
pub(super) struct Typing<'t> {
    pub(super) visit: &'t Visit,
    pub(super) input: &'t Input,
    pub(super) invalid: &'t Invalid,
}

impl Typing<'_> {
    /// The fields of an application.
    pub(super) fn fields(&self, procedure: &Procedure, uploads: &[(String, Upload)]) -> Fields {
        let person = |prefix: &str| PERSON.iter().map(|part| self.of_person(prefix, part)).collect::<Vec<_>>();
        let mut fields = Fields {
            applicant: person(""),
            delegate: person(DELEGATE),
            answers: procedure.fields.iter().map(|field| self.answer(procedure, field)).collect(),
            documents: self.documents(procedure, uploads),
            errors: Vec::new(),
        };
        let shown = fields.applicant.iter().chain(&fields.delegate).chain(&fields.answers).map(Part::field);
        let shown = shown.chain(fields.documents.iter().map(|bring| &bring.field));
        fields.errors = shown.filter(|field| field.error.is_some()).cloned().collect();
        fields
    }

    fn field(&self, name: String, label: String, hint: String) -> Field {
        Field {
            label,
            value: self.input.text(&name).to_owned(),
            hint: Some(hint).filter(|hint| !hint.is_empty()),
            error: self.invalid.on(&name).map(|message| self.visit.message(message)),
            required: false,
            plain: false,
            id: format!("field-{name}"),
            name,
        }
    }

    fn of_person(&self, prefix: &str, part: &str) -> Part {
        let label = self.visit.say(&format!("cases-staff-new-{part}"));
        let field = self.field(format!("{prefix}{part}"), label, String::new());
        match part {
            "born_on" => Part::Date(field),
            _ => Part::Line(Field { required: part == "name" && prefix.is_empty(), ..field }),
        }
    }

    fn answer(&self, procedure: &Procedure, field: &FormField) -> Part {
        let parts = [self.when(procedure, field.when.as_ref()), field.hint.it().to_owned()];
        let hint = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let shown = self.field(format!("{ANSWER}{}", field.code), field.label.it().to_owned(), hint);
        // What is asked in one situation alone is not required by the page: the rules know when it is.
        let shown = Field { required: field.required && field.when.is_none(), ..shown };
        match field.kind {
            FieldKind::Line => Part::Line(shown),
            FieldKind::Text => Part::Area(shown),
            FieldKind::Number => Part::Number(shown),
            FieldKind::Date => Part::Date(shown),
            FieldKind::Tick => Part::Tick(shown),
            FieldKind::Choice => {
                let none = (String::new(), self.visit.say("web-choice-none"));
                let words = field.choices.iter().map(|(word, said)| (word.clone(), said.it().to_owned()));
                let choice = |(value, label): (String, String)| Choice { selected: value == shown.value, value, label };
                let choices = std::iter::once(none).chain(words).map(choice).collect();
                Part::Select(shown, choices)
            }
        }
    }

    /// In which situation something is asked, in words; empty: always.
    fn when(&self, procedure: &Procedure, when: Option<&Condition>) -> String {
        let Some(when) = when else { return String::new() };
        let (field, answers) = situation(procedure, when);
        self.visit.fill("cases-staff-new-when", &[("field", field.into()), ("answers", answers.into())])
    }

    fn documents(&self, procedure: &Procedure, uploads: &[(String, Upload)]) -> Vec<Bring> {
        let kept = |code: &str| uploads.iter().filter(|(of, _)| of == code).map(|(_, upload)| upload.clone()).collect();
        let needed = procedure.documents.iter().map(|needed| Bring {
            code: needed.code.clone(),
            text: needed.text.it().to_owned(),
            when: self.when(procedure, needed.when.as_ref()),
            field: Field {
                required: needed.required,
                ..self.field(file_name(&needed.code), needed.title.it().to_owned(), String::new())
            },
            kept: kept(&needed.code),
        });
        let other = Bring {
            code: String::new(),
            text: String::new(),
            when: String::new(),
            field: self.field(file_name(""), self.visit.say("cases-staff-new-other"), String::new()),
            kept: kept(""),
        };
        needed.chain([other]).collect()
    }

    /// What stands around the fields: how and when it came, the applicant's language.
    pub(super) fn around(&self) -> FormView {
        let channels =
            CHANNELS.iter().map(|channel| (channel.to_string(), self.visit.say(&format!("protocol-channel-{channel}"))));
        let langs = Lang::ALL.iter().map(|lang| (lang.code().to_owned(), lang.name().to_owned()));
        FormView::new(self.visit, "cases-staff-new", self.input.clone(), self.invalid.clone())
            .with_choices("channel", channels)
            .with_choices("lang", langs)
    }
}

/// The name of the field that brings the files of a document.
pub(super) fn file_name(code: &str) -> String {
    format!("file-{code}")
}

impl Part {
    fn field(&self) -> &Field {
        match self {
            Self::Date(field)
            | Self::Line(field)
            | Self::Number(field)
            | Self::Area(field)
            | Self::Tick(field)
            | Self::Select(field, _)
            | Self::Radios(field, _)
            | Self::Files(field) => field,
        }
    }
}

//! Forms: what was typed is kept, and what is wrong is said beside the field.

use std::collections::HashMap;

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use jiff::civil::{Date, Time};
use kernel::{Invalid, Message};

use crate::problem::Problem;
use crate::session;
use crate::visit::Visit;

/// The fields of a form as they were sent, in order. Checked to come from one of our own pages.
#[derive(Clone, Debug, Default)]
pub struct Input {
    pairs: Vec<(String, String)>,
    files: Vec<File>,
}

/// An uploaded file.
#[derive(Clone, Debug)]
pub struct File {
    /// The form field.
    pub field: String,
    /// The name that the visitor's machine gave it: shown, never trusted.
    pub name: String,
    /// Its content.
    pub bytes: Bytes,
}

impl<S: Send + Sync> FromRequest<S> for Input {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let visit = request.extensions().get::<Visit>().cloned();
        let multipart = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .is_some_and(|kind| kind.starts_with("multipart/form-data"));
        let input =
            if multipart { Self::from_parts(request, state).await? } else { Self::from_pairs(request, state).await? };
        let expected = visit.as_ref().and_then(Visit::token).map(session::csrf);
        match expected {
            Some(expected) if input.text("csrf") != expected => Err(Problem::stale_form()),
            _ => Ok(input),
        }
    }
}

impl Input {
    /// No fields, for a form that is shown for the first time.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The fields of a query.
    #[must_use]
    pub fn of_query(query: &str) -> Self {
        let pairs = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Self { pairs, files: Vec::new() }
    }

    /// The fields as a query: an address that opens a form filled in.
    #[must_use]
    pub fn query(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.pairs).finish()
    }

    async fn from_pairs<S: Send + Sync>(request: Request, state: &S) -> Result<Self, Problem> {
        let body = Bytes::from_request(request, state).await.map_err(|_| Problem::too_large())?;
        let pairs = form_urlencoded::parse(&body).into_owned().collect();
        Ok(Self { pairs, files: Vec::new() })
    }

    async fn from_parts<S: Send + Sync>(request: Request, state: &S) -> Result<Self, Problem> {
        let mut parts = Multipart::from_request(request, state).await.map_err(|_| Problem::unreadable())?;
        let mut input = Self::new();
        while let Some(part) = parts.next_field().await.map_err(|_| Problem::unreadable())? {
            let field = part.name().unwrap_or_default().to_owned();
            let file = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|_| Problem::too_large())?;
            match file {
                Some(name) => input.files.push(File { field, name, bytes }),
                None => input.pairs.push((field, String::from_utf8_lossy(&bytes).into_owned())),
            }
        }
        Ok(input)
    }

    /// The same with a field set: how a form begins that shows what is stored.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.pairs.push((name.to_owned(), value.to_string()));
        self
    }

    /// The same with a field set where there is a value.
    #[must_use]
    pub fn with_some(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// A field, trimmed; empty where it was not sent.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// A field where something was typed.
    #[must_use]
    pub fn some(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    /// All values of a field: ticked boxes, repeated rows.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.pairs.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// Whether a box was ticked.
    #[must_use]
    pub fn ticked(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    /// The names of all fields, in order: repeated groups are numbered (`row-0-name`).
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.pairs.iter().map(|(name, _)| name.as_str())
    }

    /// An uploaded file that is not empty.
    #[must_use]
    pub fn file(&self, field: &str) -> Option<&File> {
        self.files(field).next()
    }

    /// All uploaded files of a field that are not empty.
    pub fn files<'i, 'f>(&'i self, field: &'f str) -> impl Iterator<Item = &'i File> + use<'i, 'f> {
        self.files.iter().filter(move |file| file.field == field && !file.bytes.is_empty())
    }
}

/// Reads an input field by field and collects everything that is wrong.
#[derive(Debug)]
pub struct Check<'i> {
    input: &'i Input,
    /// What was found wrong so far; rules of the room add to it.
    pub invalid: Invalid,
}

impl<'i> Check<'i> {
    /// Nothing checked yet.
    #[must_use]
    pub fn new(input: &'i Input) -> Self {
        Self { input, invalid: Invalid::default() }
    }

    /// A text that must be there, of at most so many characters.
    pub fn required(&mut self, name: &'static str, most: usize) -> String {
        if self.input.text(name).is_empty() {
            self.invalid.add(name, "web-field-missing");
        }
        self.optional(name, most)
    }

    /// A text that may be empty, of at most so many characters.
    pub fn optional(&mut self, name: &'static str, most: usize) -> String {
        let text = self.input.text(name);
        if text.chars().count() > most {
            self.invalid.add(name, Message::new("web-field-long").with("most", most));
        }
        text.to_owned()
    }

    /// A date that may be empty (`2026-10-04`, as date fields send it, or `4/10/2026`, as people type it).
    pub fn date(&mut self, name: &'static str) -> Option<Date> {
        let text = self.input.some(name)?;
        let date = parse_date(text);
        if date.is_none() {
            self.invalid.add(name, "web-field-date");
        }
        date
    }

    /// A date that must be there.
    pub fn required_date(&mut self, name: &'static str) -> Option<Date> {
        if self.input.some(name).is_none() {
            self.invalid.add(name, "web-field-missing");
        }
        self.date(name)
    }

    /// An hour that may be empty (`09:30`).
    pub fn time(&mut self, name: &'static str) -> Option<Time> {
        let text = self.input.some(name)?;
        let time = text.parse().ok();
        if time.is_none() {
            self.invalid.add(name, "web-field-time");
        }
        time
    }

    /// A whole number that may be empty, between two bounds.
    pub fn whole(&mut self, name: &'static str, least: i64, most: i64) -> Option<i64> {
        let number: Option<i64> = self.input.some(name)?.parse().ok();
        let held = number.filter(|number| (least..=most).contains(number));
        if held.is_none() {
            self.invalid.add(name, Message::new("web-field-whole").with("least", least).with("most", most));
        }
        held
    }

    /// A number with a decimal comma or point, that may be empty.
    pub fn decimal(&mut self, name: &'static str) -> Option<f64> {
        let number = self.input.some(name)?.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite());
        if number.is_none() {
            self.invalid.add(name, "web-field-number");
        }
        number
    }

    /// A word of a closed set that must be chosen.
    pub fn choice<T: std::str::FromStr>(&mut self, name: &'static str) -> Option<T> {
        let chosen = self.input.text(name).parse().ok();
        if chosen.is_none() {
            self.invalid.add(name, "web-field-choice");
        }
        chosen
    }

    /// A word of a closed set that may be left out.
    pub fn optional_choice<T: std::str::FromStr>(&mut self, name: &'static str) -> Option<T> {
        if self.input.some(name).is_some() { self.choice(name) } else { None }
    }

    /// # Errors
    /// `Invalid` where something was found wrong.
    pub fn done(self) -> kernel::Result<()> {
        self.invalid.check()
    }
}

/// A date as date fields send it or as people type it.
#[must_use]
pub fn parse_date(text: &str) -> Option<Date> {
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let mut parts = text.split(['/', '.', '-']).map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A form as a template shows it: labels from the texts, values from the input, errors beside them.
///
/// A family `charter-service` gives the field `name` the label `charter-service-name` and, where the texts have it, the hint
/// `charter-service-name-hint`.
pub struct FormView {
    visit: Visit,
    family: &'static str,
    input: Input,
    invalid: Invalid,
    choices: HashMap<&'static str, Vec<(String, String)>>,
}

/// A field as templates see it.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in the form.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What was typed, or is stored.
    pub value: String,
    /// A help under the label.
    pub hint: Option<String>,
    /// What is wrong.
    pub error: Option<String>,
    /// Whether it must be filled in.
    pub required: bool,
    /// Whether nothing is said of that: neither that it must be filled in nor that it may be left out.
    pub plain: bool,
    /// Its id in the page.
    pub id: String,
}

/// A choice of a field.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Whether it is chosen.
    pub selected: bool,
}

impl FormView {
    /// A form with what was typed and what is wrong with it.
    #[must_use]
    pub fn new(visit: &Visit, family: &'static str, input: Input, invalid: Invalid) -> Self {
        Self { visit: visit.clone(), family, input, invalid, choices: HashMap::new() }
    }

    /// The same with a field's choices, as value and label.
    #[must_use]
    pub fn with_choices(mut self, name: &'static str, choices: impl IntoIterator<Item = (String, String)>) -> Self {
        self.choices.insert(name, choices.into_iter().collect());
        self
    }

    /// The same with the words of a closed set as choices; their labels are `family-word`. With `empty`, the first choice is none.
    #[must_use]
    pub fn with_words<T: std::fmt::Display>(self, name: &'static str, family: &str, words: &[T], empty: bool) -> Self {
        let none = empty.then(|| (String::new(), self.visit.say("web-choice-none")));
        let words = words.iter().map(|word| (word.to_string(), self.visit.say(&format!("{family}-{word}"))));
        let choices: Vec<_> = none.into_iter().chain(words).collect();
        self.with_choices(name, choices)
    }

    /// A field that must be filled in.
    #[must_use]
    pub fn required(&self, name: &str) -> Field {
        Field { required: true, ..self.field(name) }
    }

    /// A field that may be left empty where nobody has to be told: those of searches, and of forms that are filled in all day.
    #[must_use]
    pub fn plain(&self, name: &str) -> Field {
        Field { plain: true, ..self.field(name) }
    }

    /// A field that may be left empty.
    #[must_use]
    pub fn field(&self, name: &str) -> Field {
        let hint = format!("{}-{name}-hint", self.family);
        let has_hint = self.visit.app().catalog().has(kernel::Lang::It, &hint);
        Field {
            name: name.to_owned(),
            label: self.visit.say(&format!("{}-{name}", self.family)),
            value: self.input.text(name).to_owned(),
            hint: has_hint.then(|| self.visit.say(&hint)),
            error: self.invalid.on(name).map(|message| self.visit.message(message)),
            required: false,
            plain: false,
            id: format!("field-{name}"),
        }
    }

    /// The choices of a field.
    #[must_use]
    pub fn choices(&self, name: &str) -> Vec<Choice> {
        let chosen: Vec<&str> = self.input.all(name).collect();
        let choices = self.choices.get(name).map_or(&[][..], Vec::as_slice);
        choices
            .iter()
            .map(|(value, label)| Choice {
                value: value.clone(),
                label: label.clone(),
                selected: chosen.contains(&value.as_str()),
            })
            .collect()
    }

    /// The fields with something wrong, for the summary above the form.
    #[must_use]
    pub fn errors(&self) -> Vec<Field> {
        self.invalid.0.iter().map(|(name, _)| self.field(name)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_sent_and_as_typed() {
        let date = Some(jiff::civil::date(2026, 10, 4));
        assert_eq!(parse_date("2026-10-04"), date);
        assert_eq!(parse_date("4/10/2026"), date);
        assert_eq!(parse_date("31/02/2026"), None);
        assert_eq!(parse_date("4/10/26"), None);
    }
}

//! What an application asks: fields, and the documents that are needed in the applicant's situation.

use std::collections::BTreeMap;

use kernel::{Invalid, Message, words};
use serde::{Deserialize, Serialize};

use crate::said::Said;

/// What somebody has answered, by the field's code.
pub type Answers = BTreeMap<String, String>;

/// The most signs of a line, and of a longer answer.
const LINE_MOST: usize = 200;
const TEXT_MOST: usize = 2_000;

words! {
    /// What a field holds.
    FieldKind {
        /// A line of text.
        Line = "line",
        /// Some lines.
        Text = "text",
        /// A number, with two decimals at most.
        Number = "number",
        /// A day.
        Date = "date",
        /// One of the choices.
        Choice = "choice",
        /// Yes, or nothing.
        Tick = "tick",
    }
}

/// A field of the application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormField {
    /// Its name in data.
    pub code: String,
    /// What is asked.
    pub label: Said,
    /// A word of help.
    #[serde(default)]
    pub hint: Said,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether it has to be answered.
    #[serde(default)]
    pub required: bool,
    /// The choices, by the word that is kept.
    #[serde(default)]
    pub choices: Vec<(String, Said)>,
    /// When it is asked; none: always.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Whether it stands in the list of cases and in the subject of the registration.
    #[serde(default)]
    pub in_subject: bool,
}

/// A document that comes with an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Needed {
    /// Its name in data.
    pub code: String,
    /// What it is.
    pub title: Said,
    /// How it has to be.
    #[serde(default)]
    pub text: Said,
    /// Whether the application is incomplete without it.
    pub required: bool,
    /// In which situation it is needed; none: always.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// An answer on which something depends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The field that is asked before.
    pub field: String,
    /// The answers that fulfil it.
    pub is: Vec<String>,
}

impl Condition {
    /// Whether the answers fulfil it.
    #[must_use]
    pub fn holds(&self, answers: &Answers) -> bool {
        answers.get(&self.field).is_some_and(|answer| self.is.contains(answer))
    }
}

fn applies(when: Option<&Condition>, answers: &Answers) -> bool {
    when.is_none_or(|condition| condition.holds(answers))
}

impl FormField {
    /// Whether it is asked of who has answered so far.
    #[must_use]
    pub fn is_asked(&self, answers: &Answers) -> bool {
        applies(self.when.as_ref(), answers)
    }

    /// What is wrong with the answer; nothing where it can stay as it is, or is not asked.
    pub fn check(&self, answers: &Answers, wrong: &mut Invalid) {
        if !self.is_asked(answers) {
            return;
        }
        let answer = answers.get(&self.code).map_or("", |answer| answer.trim());
        if answer.is_empty() {
            if self.required {
                wrong.add(self.code.clone(), "web-field-missing");
            }
            return;
        }
        let most = if self.kind == FieldKind::Text { TEXT_MOST } else { LINE_MOST };
        let fault = match self.kind {
            FieldKind::Line | FieldKind::Text => {
                (answer.chars().count() > most).then(|| Message::new("web-field-long").with("most", most))
            }
            FieldKind::Number => number(answer).is_none().then(|| Message::new("cases-answer-number")),
            FieldKind::Date => answer.parse::<jiff::civil::Date>().is_err().then(|| Message::new("cases-answer-date")),
            FieldKind::Choice => {
                let known = self.choices.iter().any(|(word, _)| word == answer);
                (!known).then(|| Message::new("cases-answer-choice"))
            }
            FieldKind::Tick => (answer != "yes").then(|| Message::new("cases-answer-choice")),
        };
        if let Some(fault) = fault {
            wrong.add(self.code.clone(), fault);
        }
    }

    /// An answer as it is read: the words of the choice that was made.
    #[must_use]
    pub fn words<'a>(&'a self, answer: &'a str, lang: kernel::Lang) -> &'a str {
        self.choices.iter().find(|(word, _)| word == answer).map_or(answer, |(_, said)| said.to(lang).0)
    }
}

/// A number as people write it here: a comma or a point before two decimals at most. In hundredths.
#[must_use]
pub fn number(text: &str) -> Option<i64> {
    let text = text.trim();
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, ""));
    let digits = |text: &str| text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 2 || text.ends_with([',', '.']) {
        return None;
    }
    let hundredths: i64 = format!("{part:0<2}").parse().ok()?;
    Some(whole.parse::<i64>().ok()? * 100 + hundredths)
}

impl Needed {
    /// Whether it is needed in the situation that the answers tell.
    #[must_use]
    pub fn is_needed(&self, answers: &Answers) -> bool {
        applies(self.when.as_ref(), answers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(given: &[(&str, &str)]) -> Answers {
        given.iter().map(|(code, answer)| ((*code).to_owned(), (*answer).to_owned())).collect()
    }

    fn field(kind: FieldKind) -> FormField {
        let empty = Said::default;
        FormField {
            code: "area".into(),
            label: Said::italian("Superficie"),
            hint: empty(),
            kind,
            required: true,
            choices: vec![("own".into(), Said::italian("Di proprietà"))],
            when: Some(Condition { field: "home".into(), is: vec!["flat".into()] }),
            in_subject: false,
        }
    }

    fn fault(kind: FieldKind, answer: &str) -> Option<String> {
        let mut wrong = Invalid::default();
        field(kind).check(&answers(&[("home", "flat"), ("area", answer)]), &mut wrong);
        wrong.on("area").map(|message| message.key.to_string())
    }

    #[test]
    fn what_is_not_asked_is_not_missed() {
        let mut wrong = Invalid::default();
        field(FieldKind::Line).check(&answers(&[("home", "house")]), &mut wrong);
        assert!(wrong.is_empty());
        assert_eq!(fault(FieldKind::Line, " ").as_deref(), Some("web-field-missing"));
    }

    #[test]
    fn an_answer_is_what_its_field_holds() {
        assert_eq!(fault(FieldKind::Number, "62,5"), None);
        assert_eq!(fault(FieldKind::Number, "sessanta").as_deref(), Some("cases-answer-number"));
        assert_eq!(fault(FieldKind::Date, "2026-02-30").as_deref(), Some("cases-answer-date"));
        assert_eq!(fault(FieldKind::Choice, "own"), None);
        assert_eq!(fault(FieldKind::Choice, "rented").as_deref(), Some("cases-answer-choice"));
        assert_eq!(fault(FieldKind::Line, &"a".repeat(201)).as_deref(), Some("web-field-long"));
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(number("14"), Some(1_400));
        assert_eq!(number(" 9,5 "), Some(950));
        assert_eq!(number("2.70"), Some(270));
        for wrong in ["", ",5", "9,", "1e3", "-4", "9,555", "1.000,00"] {
            assert_eq!(number(wrong), None, "{wrong}");
        }
    }
}

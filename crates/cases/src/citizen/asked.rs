//! The procedure's fields on pages: what depends on an answer is asked on a page after it, so that nothing has to appear while somebody types.

use kernel::{Invalid, Lang};
use web::forms::parse_date;
use web::{Field, Input, Visit};

use crate::procedure::{Answers, FieldKind, FormField, Needed, Procedure};
use crate::said::Told;

/// The pages of a procedure's form. A field whose condition looks at its own page begins the next one.
pub(super) fn pages(procedure: &Procedure) -> Vec<Vec<&FormField>> {
    let mut pages: Vec<Vec<&FormField>> = Vec::new();
    for field in &procedure.fields {
        let looks_at = |page: &[&FormField]| {
            field.when.as_ref().is_some_and(|when| page.iter().any(|other| other.code == when.field))
        };
        match pages.last_mut() {
            Some(page) if !looks_at(page) => page.push(field),
            _ => pages.push(vec![field]),
        }
    }
    pages
}

/// The first page at or after a number on which something is asked. Pages count from 1.
pub(super) fn next(procedure: &Procedure, answers: &Answers, from: usize) -> Option<usize> {
    let asks = |page: &Vec<&FormField>| page.iter().any(|field| field.is_asked(answers));
    (1..).zip(pages(procedure)).find(|(number, page)| *number >= from && asks(page)).map(|(number, _)| number)
}

/// The last page before a number on which something is asked; of all, where no number is given.
pub(super) fn before(procedure: &Procedure, answers: &Answers, number: Option<usize>) -> Option<usize> {
    let asks = |page: &Vec<&FormField>| page.iter().any(|field| field.is_asked(answers));
    let asked = (1..).zip(pages(procedure)).filter(|(_, page)| asks(page)).map(|(page, _): (usize, _)| page);
    asked.take_while(|page| number.is_none_or(|number| *page < number)).last()
}

/// The first page on which an answer is missing or wrong.
pub(super) fn gap(procedure: &Procedure, answers: &Answers) -> Option<usize> {
    let is_wrong = |page: &Vec<&FormField>| {
        let mut wrong = Invalid::default();
        for field in page {
            field.check(answers, &mut wrong);
        }
        !wrong.is_empty()
    };
    (1..).zip(pages(procedure)).find(|(_, page)| is_wrong(page)).map(|(number, _)| number)
}

/// The answers with those of a page as they were sent. What is not asked any more is forgotten, also on the pages after it.
pub(super) fn answered(procedure: &Procedure, page: &[&FormField], before: &Answers, input: &Input) -> Answers {
    let mut sent = before.clone();
    for field in page {
        sent.insert(field.code.clone(), typed(field, input));
    }
    let mut kept = Answers::new();
    for field in &procedure.fields {
        if let Some(answer) = sent.get(&field.code).filter(|answer| !answer.is_empty() && field.is_asked(&kept)) {
            kept.insert(field.code.clone(), answer.clone());
        }
    }
    kept
}

fn typed(field: &FormField, input: &Input) -> String {
    let text = input.text(&name(&field.code));
    match field.kind {
        FieldKind::Tick if !text.is_empty() => "yes".to_owned(),
        FieldKind::Date => parse_date(text).map_or_else(|| text.to_owned(), |date| date.to_string()),
        _ => text.to_owned(),
    }
}

/// The documents that are needed in a situation.
pub(super) fn needed<'p>(procedure: &'p Procedure, answers: &Answers) -> Vec<&'p Needed> {
    procedure.documents.iter().filter(|document| document.is_needed(answers)).collect()
}

/// A field's name in the form: none of our own begins so.
fn name(code: &str) -> String {
    format!("a_{code}")
}

/// A field as the page shows it.
pub(super) struct AskedField {
    pub(super) field: Field,
    pub(super) kind: &'static str,
    pub(super) label: Told,
    pub(super) hint: Option<Told>,
    pub(super) choices: Vec<AskedChoice>,
}

/// A choice as the page shows it.
pub(super) struct AskedChoice {
    pub(super) value: String,
    pub(super) label: Told,
    pub(super) selected: bool,
}

impl AskedField {
    pub(super) fn new(visit: &Visit, field: &FormField, answer: &str, wrong: &Invalid) -> Self {
        let lang = visit.lang();
        let (label, hint) = (field.label.told(lang), field.hint.told(lang));
        let has_hint = !hint.text.is_empty();
        let choice = |(value, said): &(String, crate::Said)| AskedChoice {
            value: value.clone(),
            label: said.told(lang),
            selected: value == answer,
        };
        Self {
            field: Field {
                name: name(&field.code),
                label: label.text.clone(),
                value: answer.to_owned(),
                hint: has_hint.then(|| hint.text.clone()),
                error: wrong.on(&field.code).map(|message| visit.message(message)),
                required: field.required,
                plain: false,
                id: format!("field-{}", name(&field.code)),
            },
            kind: field.kind.word(),
            label,
            hint: has_hint.then_some(hint),
            choices: field.choices.iter().map(choice).collect(),
        }
    }
}

/// An answer as it is read back.
pub(super) struct AnswerLine {
    pub(super) label: Told,
    pub(super) answer: Told,
    /// The page on which it was given.
    pub(super) page: usize,
}

/// What was answered, in the order of the fields.
pub(super) fn lines(visit: &Visit, procedure: &Procedure, answers: &Answers) -> Vec<AnswerLine> {
    let lang = visit.lang();
    let mut lines = Vec::new();
    for (number, page) in (1..).zip(pages(procedure)) {
        for field in page {
            let Some(answer) = answers.get(&field.code) else { continue };
            lines.push(AnswerLine {
                label: field.label.told(lang),
                answer: words(visit, field, answer, lang),
                page: number,
            });
        }
    }
    lines
}

fn words(visit: &Visit, field: &FormField, answer: &str, lang: Lang) -> Told {
    let chosen = field.choices.iter().find(|(word, _)| word == answer);
    match (field.kind, chosen) {
        (FieldKind::Choice, Some((_, said))) => said.told(lang),
        (FieldKind::Tick, _) => Told { text: visit.say("cases-answer-yes"), lang },
        (FieldKind::Date, _) => {
            let text = answer.parse().map_or_else(|_| answer.to_owned(), |day| web::show::date(lang, day));
            Told { text, lang }
        }
        // What somebody wrote is in no language that we know of.
        _ => Told { text: answer.to_owned(), lang },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize)]
    struct Fields {
        fields: Vec<FormField>,
    }

    fn procedure() -> Procedure {
        let mut procedure: Procedure = toml::from_str(include_str!("../case/tests.toml")).unwrap();
        let fields = r#"
            fields = [
              { code = "title", label = { it = "Titolo" }, kind = "choice", required = true, choices = [["owner", { it = "Proprietà" }], ["guest", { it = "Ospite" }]] },
              { code = "street", label = { it = "Via" }, kind = "line" },
              { code = "host", label = { it = "Chi ospita" }, kind = "line", required = true, when = { field = "title", is = ["guest"] } },
              { code = "kin", label = { it = "È un parente" }, kind = "tick", when = { field = "title", is = ["guest"] } },
              { code = "degree", label = { it = "Grado" }, kind = "line", when = { field = "kin", is = ["yes"] } },
            ]"#;
        procedure.fields = toml::from_str::<Fields>(fields).unwrap().fields;
        procedure
    }

    #[test]
    fn what_depends_on_an_answer_is_asked_after_it() {
        let procedure = procedure();
        let codes: Vec<Vec<&str>> =
            pages(&procedure).iter().map(|page| page.iter().map(|field| field.code.as_str()).collect()).collect();
        assert_eq!(codes, [vec!["title", "street"], vec!["host", "kin"], vec!["degree"]]);
        let owner = Answers::from([("title".to_owned(), "owner".to_owned())]);
        assert_eq!((next(&procedure, &owner, 1), next(&procedure, &owner, 2)), (Some(1), None));
        let guest = Answers::from([("title".to_owned(), "guest".to_owned())]);
        assert_eq!((next(&procedure, &guest, 2), next(&procedure, &guest, 3)), (Some(2), None));
        assert_eq!((before(&procedure, &guest, Some(3)), gap(&procedure, &guest)), (Some(2), Some(2)));
    }

    #[test]
    fn what_is_not_asked_any_more_is_forgotten() {
        let procedure = procedure();
        let before: Answers = [("title", "guest"), ("host", "Bianchi"), ("kin", "yes"), ("degree", "zio")]
            .map(|(code, answer)| (code.to_owned(), answer.to_owned()))
            .into();
        let input = Input::new().with("a_title", "owner").with("a_street", "Via Mameli 10");
        let after = answered(&procedure, &pages(&procedure)[0], &before, &input);
        assert_eq!(after.keys().collect::<Vec<_>>(), ["street", "title"]);
    }
}

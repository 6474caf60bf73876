//! What citizens read of a procedure, beside its Italian, language by language.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use kernel::{Error, Lang, Result};
use web::{Input, MenuItem, Reply, Shell, Visit};

use super::found::Found;
use crate::procedure::{self, Procedure};
use crate::said::Said;

#[derive(Template)]
#[template(path = "procedures_translation.html")]
struct Page {
    shell: Shell,
    tabs: Vec<MenuItem>,
    languages: Vec<Language>,
    /// The language of the translations.
    lang: Lang,
    revision: String,
    stale: bool,
    lines: Vec<Line>,
}

/// A text with its translation.
struct Line {
    label: String,
    name: String,
    italian: String,
    text: String,
    rows: usize,
}

/// A language of the menu, with what is left to do in it.
struct Language {
    lang: Lang,
    href: String,
    current: bool,
    missing: usize,
}

fn foreign(code: &str) -> Result<Lang> {
    Lang::ALL.into_iter().find(|lang| *lang != Lang::It && lang.code() == code).ok_or(Error::NotFound)
}

/// The texts for citizens that say something in Italian: what each is (a key of the texts), its name in the form, itself.
fn texts(definition: &mut Procedure) -> Vec<(&'static str, String, &mut Said)> {
    let mut all: Vec<(&'static str, String, &mut Said)> = vec![
        ("cases-procedure-field-name", "name".to_owned(), &mut definition.name),
        ("cases-procedure-field-remedies", "remedies".to_owned(), &mut definition.remedies),
    ];
    for field in &mut definition.fields {
        let name = |part: &str| format!("fields.{}.{part}", field.code);
        let (label, hint) = (name("label"), name("hint"));
        let choices = field
            .choices
            .iter_mut()
            .map(|(word, said)| ("cases-procedure-choice", format!("fields.{}.choices.{word}", field.code), said));
        all.push(("cases-procedure-field-fields-label", label, &mut field.label));
        all.push(("cases-procedure-field-fields-help", hint, &mut field.hint));
        all.extend(choices);
    }
    for document in &mut definition.documents {
        let name = |part: &str| format!("documents.{}.{part}", document.code);
        let (title, text) = (name("title"), name("text"));
        all.push(("cases-procedure-field-documents-title", title, &mut document.title));
        all.push(("cases-procedure-field-documents-text", text, &mut document.text));
    }
    for step in &mut definition.steps {
        all.push(("cases-procedure-field-steps-name", format!("steps.{}.name", step.code), &mut step.name));
    }
    all.retain(|(.., said)| !said.is_empty());
    all
}

pub(super) async fn get(visit: Visit, Path((id, lang)): Path<(String, String)>) -> Reply {
    let (found, lang) = (Found::of(&visit, &id).await?, foreign(&lang)?);
    let mut definition = found.latest().ok_or(Error::NotFound)?.clone();
    web::page(&page(&visit, &found, lang, &mut definition))
}

fn page(visit: &Visit, found: &Found, lang: Lang, definition: &mut Procedure) -> Page {
    let said = |said: &Said, lang: Lang| said.0.get(&lang).cloned().unwrap_or_default();
    let all = texts(definition);
    let language = |other: Lang| Language {
        lang: other,
        href: found.href(&format!("translation/{}", other.code())),
        current: other == lang,
        missing: all.iter().filter(|(.., text)| said(text, other).is_empty()).count(),
    };
    let line = |(label, name, text): &(&'static str, String, &mut Said)| Line {
        label: visit.say(label),
        name: name.clone(),
        italian: text.it().to_owned(),
        text: said(text, lang),
        rows: (text.it().chars().count() / 60 + 1).clamp(1, 12),
    };
    Page {
        shell: found.shell(visit, visit.say("cases-procedure-tab-translation")),
        tabs: found.tabs(visit),
        languages: Lang::ALL.into_iter().filter(|other| *other != Lang::It).map(language).collect(),
        lang,
        revision: found.row.revision.to_string(),
        stale: false,
        lines: all.iter().map(line).collect(),
    }
}

pub(super) async fn post(visit: Visit, Path((id, lang)): Path<(String, String)>, input: Input) -> Reply {
    let (found, lang) = (Found::of(&visit, &id).await?, foreign(&lang)?);
    match save(&visit, &found, lang, &input).await {
        Ok(()) => Ok(web::done(visit.path(), "cases-procedure-saved")),
        Err(Error::Conflict(_)) => {
            let mut definition = found.latest().ok_or(Error::NotFound)?.clone();
            translate(&mut definition, lang, &input);
            let page = Page { stale: true, ..page(&visit, &found, lang, &mut definition) };
            Ok((StatusCode::CONFLICT, web::page(&page)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// Writes what was typed; a text that the form does not name stays.
fn translate(definition: &mut Procedure, lang: Lang, input: &Input) {
    for (_, name, said) in texts(definition) {
        if input.names().any(|known| known == name) {
            let text: String = input.text(&name).replace("\r\n", "\n").chars().take(super::typed::TEXT).collect();
            if text.is_empty() {
                said.0.remove(&lang)
            } else {
                said.0.insert(lang, text)
            };
        }
    }
}

async fn save(visit: &Visit, found: &Found, lang: Lang, input: &Input) -> Result<()> {
    let (by, id, input) = (visit.actor(), found.row.id, input.clone());
    let revision = input.text("revision").parse().map_err(|_| Error::NotFound)?;
    visit
        .write(move |tx| {
            let mut definition = procedure::latest(tx, id)?.ok_or(Error::NotFound)?;
            translate(&mut definition, lang, &input);
            procedure::save_draft(tx, &by, id, revision, &definition)
        })
        .await
}

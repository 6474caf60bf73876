//! One part of the draft as a form. What was typed is kept whatever happens; what is wrong stands beside its line.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use kernel::{Error, Invalid, Result, words};
use web::{Input, MenuItem, Reply, Shell, Visit};

use super::beside::{beside, of_part};
use super::form::Form;
use super::found::Found;
use super::rows::{Asked, pressed, with_codes};
use super::sheet::{FlowView, placeholders};
use super::typed::Typed;
use super::{acts, documents, fields, general, housing, steps};
use crate::procedure::{self, Procedure};

words! {
    /// A part of a definition, as its form is addressed.
    Part {
        /// Names, terms and rules.
        General = "general",
        /// What the application asks.
        Fields = "fields",
        /// The documents.
        Documents = "documents",
        /// The way.
        Steps = "steps",
        /// The templates.
        Acts = "acts",
        /// The table against which homes are held.
        Housing = "housing",
    }
}

impl Part {
    /// The parts of a definition: a table of homes only where a step asks for their inspection.
    pub(super) fn of(definition: Option<&Procedure>) -> impl Iterator<Item = Self> {
        let of_homes = definition.is_some_and(Procedure::asks_of_homes);
        Self::ALL.iter().copied().filter(move |part| *part != Self::Housing || of_homes)
    }

    /// Its name in the menu and over its page.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::General => "cases-procedure-part-general",
            Self::Fields => "cases-procedure-part-fields",
            Self::Documents => "cases-procedure-part-documents",
            Self::Steps => "cases-procedure-part-steps",
            Self::Acts => "cases-procedure-part-acts",
            Self::Housing => "cases-procedure-part-housing",
        }
    }

    /// The name of its lines in the form.
    pub(super) fn group(self) -> &'static str {
        match self {
            Self::General => general::GROUP,
            Self::Fields => fields::GROUP,
            Self::Documents => documents::GROUP,
            Self::Steps => steps::GROUP,
            Self::Acts => acts::GROUP,
            Self::Housing => housing::GROUP,
        }
    }

    /// The field of a line by which people know it.
    pub(super) fn named(self) -> &'static str {
        match self {
            Self::General => "norm",
            Self::Fields => "label",
            Self::Documents | Self::Acts => "title",
            Self::Steps => "name",
            // Its values are no lines.
            Self::Housing => "",
        }
    }

    fn fields(self, definition: &Procedure) -> Input {
        match self {
            Self::General => general::fields(definition),
            Self::Fields => fields::fields(definition),
            Self::Documents => documents::fields(definition),
            Self::Steps => steps::fields(definition),
            Self::Acts => acts::fields(definition),
            Self::Housing => housing::fields(definition),
        }
    }

    /// The definition with this part as it was typed, and what could not be read of it.
    fn read(self, input: &Input, before: &Procedure) -> (Procedure, Invalid) {
        let mut typed = Typed::new(input);
        let definition = match self {
            Self::General => general::read(&mut typed, before),
            Self::Fields => fields::read(&mut typed, before),
            Self::Documents => documents::read(&mut typed, before),
            Self::Steps => steps::read(&mut typed, before),
            Self::Acts => acts::read(&mut typed, before),
            Self::Housing => housing::read(&mut typed, before),
        };
        (definition, typed.invalid)
    }
}

#[derive(Template)]
#[template(path = "procedures_part.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    part: Part,
    form: Form,
    href: String,
    revision: String,
    /// Somebody else has saved meanwhile.
    stale: bool,
    /// The way as it was typed.
    flow: Option<FlowView>,
    /// What a template can name, with its meaning.
    placeholders: Vec<(String, String)>,
    /// What the table means as it was typed; none where it cannot be read.
    means: Option<String>,
}

/// A procedure with a part that it has.
async fn found(visit: &Visit, (id, part): (String, String)) -> Result<(Found, Part)> {
    let (found, part) = (Found::of(visit, &id).await?, part.parse()?);
    if Part::of(found.latest()).any(|known| known == part) { Ok((found, part)) } else { Err(Error::NotFound) }
}

pub(super) async fn get(visit: Visit, Path(path): Path<(String, String)>) -> Reply {
    let (found, part) = found(&visit, path).await?;
    let definition = found.latest().ok_or(Error::NotFound)?.clone();
    let input = part.fields(&definition).with("revision", found.row.revision);
    web::page(&page(&visit, &found, part, &definition, (input, Invalid::default())))
}

fn page(visit: &Visit, found: &Found, part: Part, definition: &Procedure, (input, invalid): (Input, Invalid)) -> Page {
    Page {
        shell: found.shell(visit, visit.say(part.title())),
        lead: visit.say(&format!("{}-lead", part.title())),
        tabs: found.tabs(visit),
        part,
        href: found.href(""),
        revision: input.text("revision").to_owned(),
        stale: false,
        flow: (part == Part::Steps).then(|| FlowView::new(visit, found, definition)),
        placeholders: if part == Part::Acts { placeholders(visit, definition) } else { Vec::new() },
        means: (part == Part::Housing && invalid.is_empty())
            .then(|| visit.message(&definition.housing_rules().means())),
        form: Form::new(visit, found, part, definition, input, invalid),
    }
}

pub(super) async fn post(visit: Visit, Path(path): Path<(String, String)>, input: Input) -> Reply {
    let (found, part) = found(&visit, path).await?;
    let (input, asked) = pressed(&input, part.group());
    let input = if part == Part::General { input } else { with_codes(input, part.group(), part.named()) };
    let (definition, unread) = part.read(&input, found.latest().ok_or(Error::NotFound)?);
    if asked != Asked::Save {
        // Nothing is saved yet: the form comes back with what was typed. Only the table is read at once, to say what it means.
        let invalid = if part == Part::Housing { unread } else { Invalid::default() };
        let mut page = page(&visit, &found, part, &definition, (input, invalid));
        match asked {
            Asked::Sure(line) => page.form.sure = line,
            Asked::Show(line) => page.form.at = line,
            Asked::Save => {}
        }
        return web::page(&page);
    }
    match save(&visit, &found, part, &input).await {
        Ok(()) => Ok(web::done(visit.path(), "cases-procedure-saved")),
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, &found, part, &definition, (input, invalid))),
        Err(Error::Conflict(_)) => {
            // Nothing typed is lost: whoever saves once more knows what is overwritten.
            let page = page(&visit, &found, part, &definition, (input, Invalid::default()));
            let page = Page { stale: true, revision: found.row.revision.to_string(), ..page };
            Ok((StatusCode::CONFLICT, web::page(&page)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn save(visit: &Visit, found: &Found, part: Part, input: &Input) -> Result<()> {
    let (by, id, input) = (visit.actor(), found.row.id, input.clone());
    let revision = input.text("revision").parse().map_err(|_| Error::NotFound)?;
    visit
        .write(move |tx| {
            let before = procedure::latest(tx, id)?.ok_or(Error::NotFound)?;
            let (definition, unread) = part.read(&input, &before);
            let wrong = of_part(part, &procedure::faults(tx, &definition)?);
            // A field that could not be read is not said to be wrong a second time.
            let wrong = beside(&definition, &wrong).0.into_iter().filter(|(field, _)| unread.on(field).is_none());
            Invalid(unread.0.iter().cloned().chain(wrong).collect()).check()?;
            procedure::save_draft(tx, &by, id, revision, &definition)
        })
        .await
}

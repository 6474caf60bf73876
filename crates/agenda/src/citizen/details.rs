//! Dettagli: what for, already chosen; who comes along; a few words.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use kernel::{Error, Invalid, Lang, Result};
use web::{Check, FormView, Input, Reply, Shell, Step, Visit};

use super::draft::{self, Draft, Kept};
use super::errand::Errand;
use super::steps::{At, steps, title};
use super::time::{company, taken};
use super::times;
use crate::ids::TypeCode;
use crate::kind::Kind;
use crate::store;
use crate::words::{Help, Who};

/// The model of the municipalities: 200 letters.
const NOTE_MOST: usize = 200;

#[derive(Template)]
#[template(path = "citizen/details.html")]
struct Page {
    shell: Shell,
    steps: Vec<Step>,
    lead: String,
    form: FormView,
    refused: bool,
    instructions: String,
    /// Whether a language has to be chosen: where it need not, the browser must not ask for one.
    needs_language: bool,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap) -> Reply {
    let Some(kept) = draft::of(&visit, &headers).await? else { return Ok(draft::gone()) };
    let draft = &kept.draft;
    let input = Input::new()
        .with("kind", &draft.kind)
        .with("people", draft.people)
        .with("language", &draft.language)
        .with("note", &draft.note);
    show(&visit, &kept.draft, input, Invalid::default()).await
}

async fn show(visit: &Visit, draft: &Draft, input: Input, invalid: Invalid) -> Reply {
    let (lang, wanted, refused) = (visit.lang(), draft.clone(), !invalid.is_empty());
    let (errand, kinds) = visit
        .read(move |tx| {
            let errand = Errand::find(tx, wanted.counter, &wanted.kind, lang)?;
            Ok((errand, kinds(tx, &wanted, lang)?))
        })
        .await?;
    let page = Page {
        shell: visit.shell(title(visit, At::Details)).trail([(visit.say("agenda-landing-title"), "/appointments")]),
        steps: steps(visit, At::Details, Some(draft)),
        lead: errand.lead(),
        instructions: errand.words.instructions.clone(),
        needs_language: errand.terms.kind.help == Help::Needed,
        form: FormView::new(visit, "agenda-book", input, invalid)
            .with_choices("kind", kinds)
            .with_choices("people", errand.people())
            .with_choices("language", errand.language_choices(visit)),
        refused,
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

/// What else this counter receives everybody for.
fn kinds(tx: &mut kernel::db::Tx<'_>, draft: &Draft, lang: Lang) -> Result<Vec<(String, String)>> {
    let offered = store::counters::offers(tx, draft.counter)?;
    let kinds = store::types::all(tx)?;
    // Who was invited comes for what the invitation says.
    let may = |kind: &Kind| match draft.invitation {
        Some(_) => kind.code == draft.kind,
        None => kind.who == Who::Anyone,
    };
    let open = kinds.iter().filter(|kind| may(kind) && offered.iter().any(|offer| offer.kind == kind.code));
    Ok(open.map(|kind| (kind.code.to_string(), kind.words(lang).name.clone())).collect())
}

pub(super) async fn post(visit: Visit, headers: HeaderMap, input: Input) -> Reply {
    let Some(kept) = draft::of(&visit, &headers).await? else { return Ok(draft::gone()) };
    match keep(&visit, &kept, &input).await {
        Ok(to) => Ok(to),
        Err(Error::Invalid(invalid)) => show(&visit, &kept.draft, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn keep(visit: &Visit, kept: &Kept, input: &Input) -> Result<Response> {
    let mut check = Check::new(input);
    let note = check.optional("note", NOTE_MOST);
    check.done()?;
    let (lang, before, sent) = (visit.lang(), kept.draft.clone(), input.clone());
    let (draft, free) = visit
        .read(move |tx| {
            let open = kinds(tx, &before, lang)?;
            let kind: TypeCode = match sent.some("kind") {
                Some(code) if open.iter().any(|(known, _)| known == code) => code.parse()?,
                Some(_) => return Err(Error::field("kind", "web-field-choice")),
                None => before.kind.clone(),
            };
            let errand = Errand::find(tx, before.counter, &kind, lang)?;
            let draft = company(&errand, &Draft { kind, ..before.clone() }, &sent)?;
            let free = match draft.starts_at {
                Some(at) => times::chosen(tx, &draft.wish(), &at.to_string())?.1.is_some(),
                None => false,
            };
            Ok((draft, free))
        })
        .await?;
    let lost = draft.starts_at.filter(|_| !free);
    let starts_at = draft.starts_at.filter(|_| free);
    draft::save(visit, &Kept { draft: Draft { starts_at, note, ..draft }, ..kept.clone() }).await?;
    Ok(match (lost, starts_at) {
        (Some(lost), _) => taken(lost),
        (None, None) => web::redirect("/appointments/new/time"),
        (None, Some(_)) => web::redirect("/appointments/new/applicant"),
    })
}

//! Data e orario: the first free days at once, then a week with its arrows or a list of days. How many people come and which interpreter
//! is needed decide what is free, so both are asked here.

use askama::Template;
use axum::http::HeaderMap;
use kernel::{Error, Invalid, Result};
use web::{FormView, Input, Reply, Shell, Step, Visit};

use super::draft::{self, Draft, Kept};
use super::errand::Errand;
use super::steps::{At, steps, title};
use super::times::{self, Asked, Times};
use crate::words::Help;

#[derive(Template)]
#[template(path = "citizen/time.html")]
struct Page {
    shell: Shell,
    steps: Vec<Step>,
    lead: String,
    /// How many people, which language: what narrows the times.
    form: FormView,
    refused: bool,
    /// Whether a language has to be chosen first.
    lacks_language: bool,
    times: Option<Times>,
    people: u16,
    language: String,
    receipt: bool,
    /// Whether a language has to be chosen: where it need not, the browser must not ask for one.
    needs_language: bool,
    /// Where one waits for a place, when there is none.
    wait: String,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap) -> Reply {
    let Some(kept) = draft::of(&visit, &headers).await? else { return Ok(draft::gone()) };
    show(&visit, kept.draft, Input::of_query(visit.query()), Invalid::default()).await
}

/// What comes along, out of a form or of the draft.
///
/// # Errors
/// `Invalid` beside `people` or `language`; `NotFound` where the type is not offered any more.
pub(super) fn company(errand: &Errand, draft: &Draft, input: &Input) -> Result<Draft> {
    let mut check = web::Check::new(input);
    let most = errand.terms.kind.people_most;
    let people = if input.some("people").is_some() {
        let whole = check.whole("people", 1, i64::from(most));
        whole.and_then(|people| u16::try_from(people).ok()).unwrap_or(1)
    } else {
        draft.people.min(most)
    };
    let language = if input.names().any(|name| name == "language") { input.text("language") } else { &draft.language };
    if !language.is_empty() && !errand.languages.iter().any(|code| code == language) {
        check.invalid.add("language", "web-field-choice");
    }
    check.done()?;
    Ok(Draft { people, language: language.to_owned(), ..draft.clone() })
}

async fn show(visit: &Visit, draft: Draft, input: Input, invalid: Invalid) -> Reply {
    let (lang, asked, refused) = (visit.lang(), Asked::of(&input), !invalid.is_empty());
    let (wanted, sent) = (draft.clone(), input.clone());
    let (errand, draft, invalid) = visit
        .read(move |tx| {
            let errand = Errand::find(tx, wanted.counter, &wanted.kind, lang)?;
            let (draft, invalid) = match company(&errand, &wanted, &sent) {
                Ok(draft) => (draft, invalid.clone()),
                Err(Error::Invalid(found)) => (wanted.clone(), found),
                Err(other) => return Err(other),
            };
            Ok((errand, draft, invalid))
        })
        .await?;
    let ready = (invalid.is_empty() || refused) && !errand.lacks_language(&draft.language);
    let seen = if ready { Some(times::see(visit, &draft.wish(), &asked).await?) } else { None };
    let base = format!("/appointments/new/time?people={}&language={}&", draft.people, draft.language);
    let wrong = !invalid.is_empty();
    let filled = Input::new().with("people", draft.people).with("language", &draft.language);
    let times = seen.map(|seen| Times::new(visit, &seen, &base, draft.starts_at));
    let page = Page {
        shell: visit.shell(title(visit, At::Time)).trail([(visit.say("agenda-landing-title"), "/appointments")]),
        steps: steps(visit, At::Time, Some(&draft)),
        lead: errand.lead(),
        lacks_language: errand.lacks_language(&draft.language),
        needs_language: errand.terms.kind.help == Help::Needed,
        form: FormView::new(visit, "agenda-book", if wrong && !refused { input } else { filled }, invalid)
            .with_choices("people", errand.people())
            .with_choices("language", errand.language_choices(visit)),
        refused: wrong,
        receipt: times.as_ref().is_some_and(|times| times.none),
        times,
        wait: format!("/appointments/waiting?counter={}&type={}", draft.counter, draft.kind),
        people: draft.people,
        language: draft.language,
    };
    Ok(super::private(if wrong { web::refused(&page)? } else { web::page(&page)? }))
}

pub(super) async fn post(visit: Visit, headers: HeaderMap, input: Input) -> Reply {
    let Some(kept) = draft::of(&visit, &headers).await? else { return Ok(draft::gone()) };
    match choose(&visit, &kept, &input).await {
        Ok(to) => Ok(to),
        Err(Error::Invalid(invalid)) => show(&visit, kept.draft, input, invalid).await,
        Err(Error::NotFound) => Ok(draft::gone()),
        Err(other) => Err(other.into()),
    }
}

async fn choose(visit: &Visit, kept: &Kept, input: &Input) -> Result<axum::response::Response> {
    let (lang, draft, sent) = (visit.lang(), kept.draft.clone(), input.clone());
    let (draft, at, free) = visit
        .read(move |tx| {
            let errand = Errand::find(tx, draft.counter, &draft.kind, lang)?;
            let draft = company(&errand, &draft, &sent)?;
            let (at, start) = times::chosen(tx, &draft.wish(), sent.text("at"))?;
            Ok((draft, at, start.is_some()))
        })
        .await?;
    let starts_at = free.then_some(at);
    draft::save(visit, &Kept { draft: Draft { starts_at, ..draft }, ..kept.clone() }).await?;
    Ok(if free { web::redirect("/appointments/new/details") } else { taken(at) })
}

/// Back to the times: somebody else was quicker, and the nearest are offered.
pub(super) fn taken(lost: jiff::Timestamp) -> axum::response::Response {
    web::told(&format!("/appointments/new/time?lost={lost}"), "warning", "agenda-taken")
}

//! Everything once more, each part with the way back to it, and what is promised; then the application is handed in.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use kernel::{Error, Message, Result};
use web::{Input, Reply, Shell, Step, Visit};

use super::asked::{self, AnswerLine};
use super::clock::{ClockView, Length, foreseen, lengths};
use super::draft::{self, Draft, Filling, Held, sent_until};
use super::steps::{At, shell, steps, title};
use crate::file::file_online;
use crate::ids::CaseLink;
use crate::procedure::ClockStart;
use crate::said::Told;
use crate::store::drafts;
use crate::tell::Post;

/// So many applications from one network address in a quarter of an hour: a patronato with many clients has enough.
const LET_PASS: u32 = 40;
const PURPOSE: &str = "case applications";

#[derive(Template)]
#[template(path = "apply_review.html")]
struct Page {
    shell: Shell,
    steps: Vec<Step>,
    name: Told,
    code: String,
    answers: Vec<AnswerLine>,
    draft: Draft,
    documents: Vec<Sent>,
    missing: Vec<Told>,
    clocks: Vec<ClockView>,
    lengths: Vec<Length>,
    clock_start: ClockStart,
    retention_years: u16,
    /// Why it could not be sent.
    refused: Option<String>,
}

/// A document as it is sent along.
struct Sent {
    title: Told,
    files: Vec<String>,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap, Path(code): Path<String>) -> Reply {
    match draft::held(&visit, &headers, &code).await? {
        Held::Filling(filling) => show(&visit, &filling, None).await,
        other => Ok(other.away(&code)),
    }
}

async fn show(visit: &Visit, filling: &Filling, refused: Option<Message>) -> Reply {
    let (version, draft) = (&filling.version, &filling.draft);
    if let Some(gap) = draft.gap(version, visit.today()) {
        return Ok(web::redirect(&format!("/apply/{}/{gap}", version.code)));
    }
    let (lang, definition, office) = (visit.lang(), version.definition.clone(), version.office);
    let calendar = visit.read(move |tx| charter::office_calendar(tx, office)).await?;
    let needed = asked::needed(&definition, &draft.answers);
    let missing = needed.iter().filter(|one| one.required && !draft.files.iter().any(|file| file.code == one.code));
    let page = Page {
        shell: shell(visit, version, title(visit, At::Review)),
        steps: steps(visit, version, At::Review),
        name: definition.name.told(lang),
        code: version.code.clone(),
        answers: asked::lines(visit, &definition, &draft.answers),
        documents: documents(visit, filling),
        missing: missing.map(|one| one.title.told(lang)).collect(),
        clocks: foreseen(visit, &definition, &calendar),
        lengths: lengths(visit, &definition, visit.today()),
        clock_start: definition.clock_start,
        retention_years: definition.retention_years,
        refused: refused.map(|message| visit.message(&message)),
        draft: draft.clone(),
    };
    Ok(super::private(if page.refused.is_some() { web::refused(&page)? } else { web::page(&page)? }))
}

fn documents(visit: &Visit, filling: &Filling) -> Vec<Sent> {
    let (lang, files) = (visit.lang(), filling.draft.sent_files(&filling.version));
    let of =
        |code: &str| files.iter().filter(|file| file.code == code).map(|file| file.document.name.clone()).collect();
    let needed = asked::needed(&filling.version.definition, &filling.draft.answers);
    let mut sent: Vec<Sent> =
        needed.iter().map(|one| Sent { title: one.title.told(lang), files: of(&one.code) }).collect();
    sent.push(Sent { title: Told { text: visit.say("cases-apply-other-documents"), lang }, files: of("") });
    sent.retain(|one| !one.files.is_empty());
    sent
}

pub(super) async fn post(visit: Visit, headers: HeaderMap, Path(code): Path<String>, _input: Input) -> Reply {
    let filling = match draft::held(&visit, &headers, &code).await? {
        Held::Filling(filling) => filling,
        // The button was pressed twice.
        other => return Ok(other.away(&code)),
    };
    if filling.draft.gap(&filling.version, visit.today()).is_some() {
        return show(&visit, &filling, None).await;
    }
    if visit.attempts(PURPOSE) >= LET_PASS {
        return show(&visit, &filling, Some("cases-apply-often".into())).await;
    }
    match send(&visit, &filling).await {
        Ok(link) => {
            visit.count_attempt(PURPOSE);
            Ok(web::done(&format!("/cases/{link}/receipt"), "cases-apply-sent"))
        }
        Err(Error::Conflict(message)) => show(&visit, &filling, Some(message)).await,
        Err(Error::Invalid(wrong)) => {
            let first = wrong.0.into_iter().next().map(|(_, message)| message);
            show(&visit, &filling, first).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Hands in what is in the draft now, once.
async fn send(visit: &Visit, filling: &Filling) -> Result<CaseLink> {
    let (app, token, code, lang) =
        (visit.app().clone(), filling.token.clone(), filling.version.code.clone(), visit.lang());
    let secrets = [web::addresses::secret(visit), web::addresses::secret(visit)];
    protocol::in_lane(visit.db(), move |tx| {
        let draft = match drafts::find(tx, &token)? {
            None => return Err(Error::NotFound),
            Some((_, Some(link))) => return Ok(link),
            Some((draft, None)) => serde_json::from_str::<Draft>(&draft)?,
        };
        let (version, today) = (super::version(tx, &code)?, tx.clock().today());
        let opened = file_online(tx, &Post::of(&app), &draft.application(version, lang, today), &secrets)?;
        let until = sent_until(tx.now());
        drafts::became(tx, &token, opened.case.link, until)?;
        Ok(opened.case.link)
    })
    .await
}

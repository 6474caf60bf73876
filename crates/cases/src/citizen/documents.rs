//! The documents that are needed in this situation, one after the other; each file is kept at once.

use askama::Template;
use axum::extract::{Path, Request};
use axum::http::HeaderMap;
use kernel::{Error, Message};
use web::{Field, Input, Reply, Shell, Step, Visit};

use super::asked;
use super::draft::{self, Filling, Held};
use super::steps::{At, shell, steps, title};
use super::upload::{self, Brought, FIELD, Slot};
use crate::ids::DocumentId;
use crate::said::Told;

#[derive(Template)]
#[template(path = "apply_documents.html")]
struct Page {
    shell: Shell,
    steps: Vec<Step>,
    name: Told,
    code: String,
    slots: Vec<Slot>,
    errors: Vec<Field>,
    accepted: String,
    most_megabytes: usize,
    back: &'static str,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap, Path(code): Path<String>) -> Reply {
    let filling = match draft::held(&visit, &headers, &code).await? {
        Held::Filling(filling) => filling,
        other => return Ok(other.away(&code)),
    };
    // What is needed depends on what was answered.
    match filling.draft.gap(&filling.version, visit.today()) {
        Some(gap) => Ok(web::redirect(&format!("/apply/{code}/{gap}"))),
        None => show(&visit, &filling, None),
    }
}

fn slots(visit: &Visit, filling: &Filling, refused: Option<&(String, Message)>) -> Vec<Slot> {
    let (lang, draft) = (visit.lang(), &filling.draft);
    let needed = asked::needed(&filling.version.definition, &draft.answers);
    let mut slots: Vec<Slot> = needed
        .iter()
        .map(|one| {
            let words = (one.title.told(lang), one.text.told(lang));
            Slot::new(visit, (&one.code, one.required), words, &draft.files, refused)
        })
        .collect();
    let hint =
        if draft.by_delegate { "cases-apply-other-documents-delegate" } else { "cases-apply-other-documents-what" };
    let said = |key: &str| Told { text: visit.say(key), lang };
    slots.push(Slot::new(visit, ("", false), (said("cases-apply-other-documents"), said(hint)), &draft.files, refused));
    slots
}

fn show(visit: &Visit, filling: &Filling, refused: Option<(String, Message)>) -> Reply {
    let version = &filling.version;
    let slots = slots(visit, filling, refused.as_ref());
    let errors = slots.iter().map(|slot| slot.field.clone()).filter(|field| field.error.is_some()).collect();
    let page = Page {
        shell: shell(visit, version, title(visit, At::Documents)),
        steps: steps(visit, version, At::Documents),
        name: version.definition.name.told(visit.lang()),
        code: version.code.clone(),
        slots,
        errors,
        accepted: protocol::accepted(),
        most_megabytes: protocol::DOCUMENT_BYTES / 1024 / 1024,
        back: if filling.draft.by_delegate { "delegate" } else { "applicant" },
    };
    Ok(super::private(if refused.is_some() { web::refused(&page)? } else { web::page(&page)? }))
}

pub(super) async fn post(visit: Visit, headers: HeaderMap, Path(code): Path<String>, request: Request) -> Reply {
    let mut filling = match draft::held(&visit, &headers, &code).await? {
        Held::Filling(filling) => filling,
        other => return Ok(other.away(&code)),
    };
    let sent = upload::take(&visit, request).await?;
    let known = asked::needed(&filling.version.definition, &filling.draft.answers);
    if !sent.code.is_empty() && !known.iter().any(|document| document.code == sent.code) {
        return Err(Error::NotFound.into());
    }
    let of = sent.code.clone();
    let kept = match sent.taken {
        Ok(document) => {
            let brought = Brought { id: visit.db().ids().make(), code: sent.code, document };
            draft::change(&visit, &filling, move |draft| {
                upload::room_for_one(draft.files.len())?;
                draft.files.push(brought.clone());
                Ok(())
            })
            .await
        }
        Err(refused) => Err(refused),
    };
    match kept {
        Ok(()) => {
            let to = format!("/apply/{code}/documents#{}", upload::slot_id(&of));
            Ok(draft::onward(&visit, &headers, &to))
        }
        Err(Error::Invalid(wrong)) => {
            // Another page of the same application may have brought something meanwhile.
            if let Held::Filling(now) = draft::held(&visit, &headers, &code).await? {
                filling = now;
            }
            let message = wrong.on(FIELD).cloned().unwrap_or_else(|| "cases-apply-file-none".into());
            show(&visit, &filling, Some((of, message)))
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn removal(
    visit: Visit,
    headers: HeaderMap,
    Path((code, file)): Path<(String, String)>,
    _input: Input,
) -> Reply {
    let file: DocumentId = file.parse()?;
    let filling = match draft::held(&visit, &headers, &code).await? {
        Held::Filling(filling) => filling,
        other => return Ok(other.away(&code)),
    };
    draft::change(&visit, &filling, move |draft| {
        draft.files.retain(|one| one.id != file);
        Ok(())
    })
    .await?;
    Ok(draft::onward(&visit, &headers, &format!("/apply/{code}/documents")))
}

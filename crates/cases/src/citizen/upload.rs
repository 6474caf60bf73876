//! Files that citizens bring: looked at before they are kept. One that cannot be taken is refused beside its field, and nothing else is lost.

use axum::extract::{FromRequest, Request};
use axum::http::header;
use futures_util::StreamExt;
use kernel::{Error, Message, Result};
use protocol::{DOCUMENT_BYTES, DOCUMENTS_MOST, Document};
use serde::{Deserialize, Serialize};
use web::{Field, Input, Problem, Visit};

use crate::ids::DocumentId;

/// The most bytes of a form with a file: what is around it is small.
pub(super) const BODY_BYTES: usize = DOCUMENT_BYTES + 1024 * 1024;
/// What is larger than a document is read to its end and thrown away up to here, so that the browser sees the answer and not a broken line.
const DRAINED_BYTES: usize = 15 * DOCUMENT_BYTES;
/// So many files from one network address in a quarter of an hour: a patronato with many clients has enough.
const LET_PASS: u32 = 300;
const PURPOSE: &str = "case files";
/// The form's field.
pub(super) const FIELD: &str = "documents";

/// A file that was brought, and of which document that is needed it is; empty for others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Brought {
    pub(crate) id: DocumentId,
    pub(crate) code: String,
    pub(crate) document: Document,
}

/// The file of a form: which document it is, and the file or why it cannot be taken.
pub(super) struct Sent {
    pub(super) code: String,
    pub(super) taken: Result<Document>,
}

/// Takes the file of a form in. Which document it is stands in the form, or in the query of its address: that is known even where the form is
/// too large.
///
/// # Errors
/// A form that is none.
pub(super) async fn take(visit: &Visit, request: Request) -> Result<Sent, Problem> {
    let mut code = Input::of_query(visit.query()).text("document").to_owned();
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if length.is_some_and(|length: usize| length > BODY_BYTES) {
        drain(request).await;
        let most = DOCUMENT_BYTES / 1024 / 1024;
        return Ok(Sent {
            code,
            taken: Err(Error::field(FIELD, Message::new("cases-apply-file-large").with("most", most))),
        });
    }
    let input = Input::from_request(request, &()).await?;
    if let Some(chosen) = input.some("document") {
        chosen.clone_into(&mut code);
    }
    let taken = match input.file(FIELD) {
        None => Err(Error::field(FIELD, "cases-apply-file-none")),
        Some(_) if visit.attempts(PURPOSE) >= LET_PASS => Err(Error::field(FIELD, "cases-apply-files-often")),
        Some(file) => {
            visit.count_attempt(PURPOSE);
            protocol::keep(visit.app().files(), file).await
        }
    };
    match taken {
        Ok(_) | Err(Error::Invalid(_)) => Ok(Sent { code, taken }),
        Err(other) => Err(other.into()),
    }
}

async fn drain(request: Request) {
    let mut body = request.into_body().into_data_stream();
    let mut read = 0;
    while let Some(Ok(part)) = body.next().await {
        read += part.len();
        if read > DRAINED_BYTES {
            return;
        }
    }
}

/// Refuses one file more than a registration holds.
///
/// # Errors
/// `Invalid` beside the field.
pub(super) fn room_for_one(there: usize) -> Result<()> {
    if there < DOCUMENTS_MOST {
        return Ok(());
    }
    Err(Error::field(FIELD, Message::new("cases-apply-files-many").with("most", DOCUMENTS_MOST)))
}

/// Where a file of a document is chosen, on the page.
pub(super) fn slot_id(code: &str) -> String {
    if code.is_empty() { "other-file".to_owned() } else { format!("file-{code}") }
}

/// A place for the files of one document, on the page.
pub(super) struct Slot {
    /// The document's code; empty for others.
    pub(super) code: String,
    pub(super) title: crate::said::Told,
    pub(super) text: crate::said::Told,
    pub(super) required: bool,
    pub(super) files: Vec<Brought>,
    /// Where a file is added.
    pub(super) field: Field,
}

impl Slot {
    /// A place with the files that are there already, and what was wrong with the one that was just brought.
    pub(super) fn new(
        visit: &Visit,
        (code, required): (&str, bool),
        (title, text): (crate::said::Told, crate::said::Told),
        files: &[Brought],
        refused: Option<&(String, Message)>,
    ) -> Self {
        let error = refused.filter(|(of, _)| of == code).map(|(_, message)| visit.message(message));
        let label = visit.fill("cases-apply-file-of", &[("title", title.text.as_str().into())]);
        Self {
            code: code.to_owned(),
            text,
            required,
            files: files.iter().filter(|file| file.code == code).cloned().collect(),
            field: Field {
                name: FIELD.to_owned(),
                label,
                value: String::new(),
                hint: None,
                error,
                required: false,
                id: slot_id(code),
                plain: false,
            },
            title,
        }
    }
}

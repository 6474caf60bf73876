//! The answer to what the office asks: the documents that it needs, or observations on its notice of rejection. Files are kept as they come; what
//! is sent is registered and the case goes on, in one transaction.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Request};
use kernel::history::Actor;
use kernel::ledger::Channel;
use kernel::{Error, Invalid, Lang, Message, Result};
use web::forms::File;
use web::{Check, Choice, Field, FormView, Input, Reply, Shell, Visit};

use super::own::{self, Asked, Own};
use super::upload::{self, Brought, FIELD};
use super::{applicant_acts, asked};
use crate::advance::{self, Move};
use crate::case::{Stands, What};
use crate::ids::{CaseLink, DocumentId};
use crate::said::Told;
use crate::store::{brought, cases, files};
use crate::supplement::{Source, supplement};
use crate::tell::Post;

const TEXT_MOST: usize = 5_000;

#[derive(Template)]
#[template(path = "follow_answer.html")]
struct Page {
    shell: Shell,
    name: Told,
    link: CaseLink,
    revision: u64,
    asked: Asked,
    files: Vec<FileLine>,
    /// The documents of which a file can be.
    choices: Vec<(Choice, Lang)>,
    file: Field,
    form: FormView,
    errors: Vec<Field>,
    accepted: String,
    most_megabytes: usize,
}

/// A file that waits to be sent.
struct FileLine {
    id: DocumentId,
    name: String,
    title: Told,
}

/// What is shown of a case that waits for an answer.
struct Waiting {
    own: Own,
    files: Vec<Brought>,
    needed: Vec<(String, Told)>,
    /// The document that is most likely brought: the first of those that have to be there and are not. Else it is another one.
    missing: String,
}

async fn waiting(visit: &Visit, link: CaseLink) -> Result<Waiting> {
    let (app, lang) = (visit.app().clone(), visit.lang());
    visit
        .read(move |tx| {
            let own = Own::find(tx, &app, link, lang)?;
            let id = own.opened.case.id;
            let answers = files::answers(tx, id)?;
            let files = brought::of(tx, id)?;
            let there: Vec<&str> =
                own.files.iter().map(|file| &*file.code).chain(files.iter().map(|file| &*file.code)).collect();
            let needed = asked::needed(&own.opened.version.definition, &answers);
            let missing = needed.iter().find(|one| one.required && !there.contains(&&*one.code));
            let missing = missing.map(|one| one.code.clone()).unwrap_or_default();
            let needed = needed.iter().map(|one| (one.code.clone(), one.title.told(lang))).collect();
            Ok(Waiting { own, files, needed, missing })
        })
        .await
}

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    show(&visit, link.parse()?, Input::new(), Invalid::default()).await
}

async fn show(visit: &Visit, link: CaseLink, input: Input, invalid: Invalid) -> Reply {
    let Waiting { own, files, needed, missing } = waiting(visit, link).await?;
    let Some(asked) = own.asked.clone() else {
        return Ok(web::told(&format!("/cases/{link}"), "info", "cases-answer-nothing"));
    };
    let lang = visit.lang();
    let other = Told { text: visit.say("cases-apply-other-document"), lang };
    let title = |code: &str| needed.iter().find(|(known, _)| known == code).map_or(&other, |(_, title)| title).clone();
    let chosen = input.some("document").unwrap_or(&missing).to_owned();
    let choice = |(code, title): (&str, &Told)| {
        let selected = chosen == code;
        (Choice { value: code.to_owned(), label: title.text.clone(), selected }, title.lang)
    };
    let all = needed.iter().map(|(code, title)| (code.as_str(), title)).chain([("", &other)]);
    let choices = all.map(choice).collect();
    let name = own.opened.version.definition.name.told(lang);
    let form = FormView::new(visit, "cases-own-answering", input, invalid);
    let (file, refused) = (form.field(FIELD), !form.errors().is_empty());
    let page = Page {
        shell: own.shell(visit, visit.say(&format!("cases-own-answering-title-{}", asked.what))),
        name,
        link,
        revision: own.opened.case.revision,
        files: files
            .iter()
            .map(|one| FileLine { id: one.id, name: one.document.name.clone(), title: title(&one.code) })
            .collect(),
        choices,
        file,
        errors: form.errors(),
        form,
        accepted: protocol::accepted(),
        most_megabytes: protocol::DOCUMENT_BYTES / 1024 / 1024,
        asked,
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

/// Keeps a file for the answer.
pub(super) async fn bring(visit: Visit, Path(link): Path<String>, request: Request) -> Reply {
    let link: CaseLink = link.parse()?;
    let Waiting { own, needed, .. } = waiting(&visit, link).await?;
    if own.asked.is_none() {
        return Ok(web::told(&format!("/cases/{link}"), "info", "cases-answer-nothing"));
    }
    let sent = upload::take(&visit, request).await?;
    let code = if needed.iter().any(|(known, _)| *known == sent.code) { sent.code } else { String::new() };
    let (id, again) = (own.opened.case.id, Input::new().with("document", &code));
    let kept = match sent.taken {
        Ok(document) => {
            let one = Brought { id: visit.db().ids().make(), code, document };
            visit
                .write(move |tx| {
                    upload::room_for_one(brought::of(tx, id)?.len() + 1)?;
                    brought::insert(tx, id, &one)
                })
                .await
        }
        Err(refused) => Err(refused),
    };
    match kept {
        Ok(()) => Ok(web::redirect(&format!("/cases/{link}/answer#files"))),
        Err(Error::Invalid(invalid)) => show(&visit, link, again, invalid).await,
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn removal(visit: Visit, Path((link, file)): Path<(String, String)>, _input: Input) -> Reply {
    let (link, file): (CaseLink, DocumentId) = (link.parse()?, file.parse()?);
    visit
        .write(move |tx| {
            let case = cases::by_link(tx, link)?;
            brought::remove(tx, case.id, file)
        })
        .await?;
    Ok(web::redirect(&format!("/cases/{link}/answer#files")))
}

pub(super) async fn post(visit: Visit, Path(link): Path<String>, input: Input) -> Reply {
    let link: CaseLink = link.parse()?;
    let (own, to) = (own::find(&visit, link).await?, format!("/cases/{link}"));
    let Some(asked) = &own.asked else {
        return Ok(web::told(&to, "info", "cases-answer-nothing"));
    };
    let what = if asked.what == "documents" { What::DocumentsReceived } else { What::Observations };
    let done = format!("cases-own-answered-{}", asked.what);
    match send(&visit, link, &input, what).await {
        Err(Error::Invalid(invalid)) => show(&visit, link, input, invalid).await,
        sent => web::answered(&to, sent.map(|()| web::done(&to, Message::new(done)))),
    }
}

async fn send(visit: &Visit, link: CaseLink, input: &Input, what: What) -> Result<()> {
    let subject =
        if what == What::DocumentsReceived { "cases-own-subject-documents" } else { "cases-own-subject-observations" };
    hand_in(visit, link, HandedIn::read(input, ("text", TEXT_MOST), what, subject)?).await
}

/// Something that the applicant hands in for a case that is there.
pub(super) struct HandedIn {
    /// The number of the last event that the page showed.
    seen: u64,
    what: What,
    text: String,
    /// The key of what the register says it is.
    subject: &'static str,
}

impl HandedIn {
    /// Reads the words of a field, with the number of the event that the page showed.
    ///
    /// # Errors
    /// `Invalid` beside the field.
    pub(super) fn read(
        input: &Input,
        (field, most): (&'static str, usize),
        what: What,
        subject: &'static str,
    ) -> Result<Self> {
        let mut check = Check::new(input);
        let (text, seen) = (check.optional(field, most), check.whole("seen", 1, i64::MAX).unwrap_or(0));
        check.done()?;
        Ok(Self { seen: u64::try_from(seen).unwrap_or(0), what, text, subject })
    }

    /// Whether it is what the office has asked for: then there are words or files.
    fn is_answer(&self) -> bool {
        matches!(self.what, What::DocumentsReceived | What::Observations)
    }
}

/// Registers what was handed in, with the files that wait and the text as a file of its own, and lets the case go on.
///
/// # Errors
/// `Invalid` beside `text` where there is nothing; `Conflict` where something else has happened meanwhile; as `advance`.
pub(super) async fn hand_in(visit: &Visit, link: CaseLink, sent: HandedIn) -> Result<()> {
    let words = if sent.text.is_empty() { None } else { Some(written(visit, &sent.text).await?) };
    let app = visit.app().clone();
    protocol::in_lane(visit.db(), move |tx| {
        let case = cases::by_link(tx, link)?;
        let opened = advance::opened(tx, case)?;
        let asks = matches!(opened.course.stands, Stands::Documents | Stands::Observations);
        let mut documents: Vec<(String, protocol::Document)> =
            words.iter().map(|document| (String::new(), document.clone())).collect();
        if asks && sent.is_answer() {
            let waiting = brought::of(tx, opened.case.id)?;
            documents.extend(waiting.into_iter().map(|one| (one.code, one.document)));
            brought::clear(tx, opened.case.id)?;
        }
        if documents.is_empty() && sent.is_answer() {
            return Err(Error::field("text", "cases-answer-empty"));
        }
        let number = opened.case.name().to_owned();
        let subject = app.catalog().fill(Lang::It, sent.subject, &[("number", number.into())]);
        supplement(tx, &Actor::system(), &opened.case, Source::Applicant(Channel::Online, subject), &documents)?;
        let on = tx.clock().today();
        let step = Move { seen: sent.seen, what: sent.what.clone(), on, text: &sent.text, public: true };
        advance::advance(tx, &Post::of(&app), &applicant_acts(), opened, &step).map(|_| ())
    })
    .await
}

/// What somebody wrote, as a file that the register keeps.
async fn written(visit: &Visit, text: &str) -> Result<protocol::Document> {
    let name = format!("{}.txt", visit.app().catalog().say(Lang::It, "cases-own-text-file"));
    let file = File { field: FIELD.to_owned(), name, bytes: Bytes::from(text.to_owned()) };
    protocol::keep(visit.app().files(), &file).await
}

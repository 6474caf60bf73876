//! What somebody has filled in so far. It lives in the database under the hash of a random cookie and of the procedure's code, so that a broken
//! line or a closed lid loses nothing, and one application does not take the place of another; a day after the last change it is gone, because
//! others use the same machine.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use kernel::ledger::Channel;
use kernel::{Error, Invalid, Lang, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use web::{Input, Reply, Visit, cookies};

use super::asked;
use super::upload::Brought;
use crate::file::Application;
use crate::ids::CaseLink;
use crate::person::Person;
use crate::procedure::{Answers, Version};
use crate::store::drafts;

const COOKIE: &str = "sportello_application";
const LIFE_SECONDS: i64 = 24 * 3600;
/// So long a second press of the last button still leads to the case.
const SENT_SECONDS: i64 = 600;

/// What was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Draft {
    pub(super) answers: Answers,
    pub(super) applicant: Person,
    /// Whether somebody acts for the applicant.
    pub(super) by_delegate: bool,
    pub(super) delegate: Person,
    pub(super) files: Vec<Brought>,
}

/// A draft with the version of the procedure that it is for.
pub(super) struct Filling {
    pub(super) version: Version,
    /// The hash of the browser's token.
    pub(super) token: String,
    pub(super) draft: Draft,
}

/// What a browser's token leads to.
pub(super) enum Held {
    Nothing,
    Filling(Box<Filling>),
    Sent(CaseLink),
}

impl Held {
    /// Where somebody is led who has nothing to fill in.
    pub(super) fn away(&self, code: &str) -> Response {
        match self {
            Self::Sent(link) => web::redirect(&format!("/cases/{link}/receipt")),
            _ => web::told(&format!("/apply/{code}"), "info", "cases-apply-gone"),
        }
    }
}

impl Draft {
    /// The files of the documents that are needed in this situation, and those beside them.
    pub(super) fn sent_files(&self, version: &Version) -> Vec<&Brought> {
        let needed = asked::needed(&version.definition, &self.answers);
        let goes = |file: &&Brought| file.code.is_empty() || needed.iter().any(|document| document.code == file.code);
        self.files.iter().filter(goes).collect()
    }

    /// The first step at which something is missing or wrong, as the end of its address; none where all can be sent.
    pub(super) fn gap(&self, version: &Version, today: Date) -> Option<String> {
        if let Some(page) = asked::gap(&version.definition, &self.answers) {
            return Some(format!("details/{page}"));
        }
        let is_wrong = |person: &Person| {
            let mut wrong = Invalid::default();
            person.check("", today, &mut wrong);
            !wrong.is_empty()
        };
        if is_wrong(&self.applicant) {
            return Some("applicant".to_owned());
        }
        (self.by_delegate && is_wrong(&self.delegate)).then(|| "delegate".to_owned())
    }

    /// The application that it comes to.
    pub(super) fn application(&self, version: Version, lang: Lang, today: Date) -> Application {
        let files = self.sent_files(&version).into_iter();
        Application {
            documents: files.map(|file| (file.code.clone(), file.document.clone())).collect(),
            version,
            channel: Channel::Online,
            filed_on: today,
            lang,
            applicant: self.applicant.clone(),
            delegate: self.by_delegate.then(|| self.delegate.clone()),
            answers: self.answers.clone(),
        }
    }
}

fn hash(token: &str, code: &str) -> String {
    hex::encode(Sha256::digest(format!("{token} {code}")))
}

pub(super) fn after(now: Timestamp, seconds: i64) -> Timestamp {
    now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MAX)
}

/// Until when a second press leads to the case.
pub(super) fn sent_until(now: Timestamp) -> Timestamp {
    after(now, SENT_SECONDS)
}

/// What the browser holds for a procedure.
///
/// # Errors
/// `NotFound` where the procedure takes no applications; database errors.
pub(super) async fn held(visit: &Visit, headers: &HeaderMap, code: &str) -> Result<Held> {
    let token = cookies::get(headers, COOKIE).map(|token| hash(&token, code));
    let code = code.to_owned();
    visit
        .read(move |tx| {
            let version = super::version(tx, &code)?;
            let Some(token) = token.clone() else { return Ok(Held::Nothing) };
            Ok(match drafts::find(tx, &token)? {
                None => Held::Nothing,
                Some((_, Some(link))) => Held::Sent(link),
                Some((draft, None)) => {
                    let draft = serde_json::from_str(&draft)?;
                    Held::Filling(Box::new(Filling { version, token, draft }))
                }
            })
        })
        .await
}

/// Begins a draft for a procedure, and leads on.
pub(super) async fn begin(visit: &Visit, headers: &HeaderMap, code: &str, to: &str) -> Reply {
    let known = cookies::get(headers, COOKIE);
    let token = known.unwrap_or_else(|| hex::encode(visit.db().ids().secret::<32>()));
    let (hashed, draft) = (hash(&token, code), serde_json::to_string(&Draft::default()).map_err(Error::from)?);
    let expires_at = after(visit.now(), LIFE_SECONDS);
    visit.write(move |tx| drafts::insert(tx, &hashed, &draft, expires_at)).await?;
    let mut response = web::redirect(to);
    cookies::set(response.headers_mut(), visit.app(), COOKIE, &token, Some(LIFE_SECONDS));
    Ok(response)
}

/// Changes what was filled in: two pages that are open at once lose nothing of each other.
///
/// # Errors
/// `NotFound` where it has been sent meanwhile; what the function returns; database errors.
pub(super) async fn change<F>(visit: &Visit, filling: &Filling, mut edit: F) -> Result<()>
where
    F: FnMut(&mut Draft) -> Result<()> + Send + 'static,
{
    let (token, expires_at) = (filling.token.clone(), after(visit.now(), LIFE_SECONDS));
    visit
        .write(move |tx| {
            let Some((text, None)) = drafts::find(tx, &token)? else { return Err(Error::NotFound) };
            let mut draft: Draft = serde_json::from_str(&text)?;
            edit(&mut draft)?;
            drafts::update(tx, &token, &serde_json::to_string(&draft)?, expires_at)
        })
        .await
}

/// On to the next step; the browser remembers as long as the database does.
pub(super) fn onward(visit: &Visit, headers: &HeaderMap, to: &str) -> Response {
    let mut response = web::redirect(to);
    if let Some(token) = cookies::get(headers, COOKIE) {
        cookies::set(response.headers_mut(), visit.app(), COOKIE, &token, Some(LIFE_SECONDS));
    }
    response
}

/// Throws away what was filled in: the last thing that who leaves a shared machine does. Other applications of the browser stay.
pub(super) async fn removal(visit: Visit, headers: HeaderMap, Path(code): Path<String>, _input: Input) -> Reply {
    let named = code.clone();
    visit.read(move |tx| super::version(tx, &named)).await?;
    if let Some(token) = cookies::get(&headers, COOKIE).map(|token| hash(&token, &code)) {
        visit.write(move |tx| drafts::remove(tx, &token)).await?;
    }
    Ok(web::done(&format!("/apply/{code}"), "cases-apply-removed"))
}

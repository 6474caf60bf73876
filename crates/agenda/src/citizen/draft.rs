//! What somebody has filled in so far. It lives in the database under the hash of a random cookie, so that a broken line or a closed lid loses
//! nothing; two hours after the last change it is gone, because others use the same machine.

use axum::http::HeaderMap;
use axum::response::Response;
use charter::CounterId;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use kernel::db::Tx;
use kernel::{Error, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use web::{Input, Reply, Visit, cookies};

use crate::applicant::Applicant;
use crate::attempt::no_place;
use crate::book::Request;
use crate::counter::Asks;
use crate::ids::{LinkId, TypeCode};
use crate::look::Wish;
use crate::store;
use crate::words::Channel;

const COOKIE: &str = "sportello_booking";
const LIFE_SECONDS: i64 = 2 * 3600;
/// So long a second press of the last button still leads to the booking.
const BOOKED_SECONDS: i64 = 600;

/// What was filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Draft {
    pub(crate) counter: CounterId,
    pub(crate) kind: TypeCode,
    pub(crate) starts_at: Option<Timestamp>,
    pub(crate) people: u16,
    pub(crate) language: String,
    pub(crate) note: String,
    pub(crate) name: String,
    pub(crate) born_on: Option<Date>,
    pub(crate) email: String,
    pub(crate) phone: String,
    /// Whether short messages are wanted.
    #[serde(default)]
    pub(crate) sms: bool,
    /// The code of the receipt for an attempt at this counter and type: one is enough.
    #[serde(default)]
    pub(crate) receipt: String,
}

/// A draft with its place in the database.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    /// The hash of the browser's token.
    pub(crate) token: String,
    /// The name of the request: sent twice, it books once.
    pub(crate) key: String,
    pub(crate) draft: Draft,
}

/// What a browser's token leads to.
pub(crate) enum Held {
    Nothing,
    Filling(Box<Kept>),
    Booked(LinkId),
}

impl Draft {
    pub(crate) fn new(counter: CounterId, kind: TypeCode) -> Self {
        Self {
            counter,
            kind,
            starts_at: None,
            people: 1,
            language: String::new(),
            note: String::new(),
            name: String::new(),
            born_on: None,
            email: String::new(),
            phone: String::new(),
            sms: false,
            receipt: String::new(),
        }
    }

    /// The same for another counter or type: the time is chosen anew, what was typed stays.
    pub(crate) fn aimed_at(self, counter: CounterId, kind: TypeCode) -> Self {
        if self.counter == counter && self.kind == kind {
            return self;
        }
        Self { counter, kind, starts_at: None, people: 1, language: String::new(), receipt: String::new(), ..self }
    }

    pub(crate) fn wish(&self) -> Wish {
        Wish {
            counter: self.counter,
            kind: self.kind.clone(),
            channel: Channel::Online,
            asks: Asks::Anyone,
            people: self.people,
            language: self.language.clone(),
            moving: None,
        }
    }

    pub(crate) fn applicant(&self, visit: &Visit) -> Applicant {
        Applicant {
            name: self.name.clone(),
            fiscal_code: String::new(),
            born_on: self.born_on,
            email: self.email.clone(),
            phone: self.phone.clone(),
            lang: visit.lang(),
        }
    }

    /// The request, once a time was chosen.
    pub(crate) fn request(&self, visit: &Visit, key: &str) -> Option<Request> {
        Some(Request {
            counter: self.counter,
            kind: self.kind.clone(),
            starts_at: self.starts_at?,
            channel: Channel::Online,
            asks: Asks::Anyone,
            people: self.people,
            language: self.language.clone(),
            applicant: self.applicant(visit),
            case: String::new(),
            note: self.note.clone(),
            key: Some(key.to_owned()),
        })
    }
}

fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token))
}

fn after(now: Timestamp, seconds: i64) -> Timestamp {
    now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MAX)
}

/// What the browser holds.
///
/// # Errors
/// Database errors.
pub(crate) async fn held(visit: &Visit, headers: &HeaderMap) -> Result<Held> {
    let Some(token) = cookies::get(headers, COOKIE).map(|token| hash(&token)) else { return Ok(Held::Nothing) };
    let key = token.clone();
    let found = visit.read(move |tx| store::drafts::find(tx, &key)).await?;
    Ok(match found {
        None => Held::Nothing,
        Some((_, _, Some(link))) => Held::Booked(link),
        Some((key, draft, None)) => Held::Filling(Box::new(Kept { token, key, draft: serde_json::from_str(&draft)? })),
    })
}

/// The draft of a step; none where there is nothing to go on with.
pub(crate) async fn of(visit: &Visit, headers: &HeaderMap) -> Result<Option<Kept>> {
    match held(visit, headers).await? {
        Held::Filling(kept) => Ok(Some(*kept)),
        Held::Nothing | Held::Booked(_) => Ok(None),
    }
}

/// Back to the beginning, with a word why.
pub(crate) fn gone() -> Response {
    web::told("/appointments", "info", "agenda-draft-gone")
}

/// Keeps a draft, in the browser's place or in a new one, and leads on.
pub(crate) async fn begin(visit: &Visit, headers: &HeaderMap, aim: (CounterId, TypeCode), to: &str) -> Reply {
    if let Some(kept) = of(visit, headers).await? {
        let kept = Kept { draft: kept.draft.clone().aimed_at(aim.0, aim.1), ..kept };
        save(visit, &kept).await?;
        return Ok(web::redirect(to));
    }
    let token = hex::encode(visit.db().ids().secret::<32>());
    let draft = serde_json::to_string(&Draft::new(aim.0, aim.1)).map_err(Error::from)?;
    let (hashed, expires_at) = (hash(&token), after(visit.now(), LIFE_SECONDS));
    visit
        .write(move |tx| {
            let key: kernel::ids::Uuid = tx.id();
            store::drafts::insert(tx, &hashed, &format!("draft {key}"), &draft, expires_at)
        })
        .await?;
    let mut response = web::redirect(to);
    cookies::set(response.headers_mut(), visit.app(), COOKIE, &token, Some(LIFE_SECONDS));
    Ok(response)
}

/// Keeps what was filled in.
///
/// # Errors
/// `NotFound` where it has become a booking meanwhile; database errors.
pub(crate) async fn save(visit: &Visit, kept: &Kept) -> Result<()> {
    let (token, draft) = (kept.token.clone(), serde_json::to_string(&kept.draft)?);
    let expires_at = after(visit.now(), LIFE_SECONDS);
    visit.write(move |tx| store::drafts::update(tx, &token, &draft, expires_at)).await
}

/// Writes down that there is no place for a draft, and gives the receipt's code; the same one, where that was done before.
///
/// # Errors
/// As `no_place`; `NotFound` where the draft is gone.
pub(crate) fn refused(tx: &mut Tx<'_>, token: &str) -> Result<String> {
    let (_, text, _) = store::drafts::find(tx, token)?.ok_or(Error::NotFound)?;
    let mut draft: Draft = serde_json::from_str(&text)?;
    if draft.receipt.is_empty() {
        draft.receipt = no_place(tx, &draft.wish())?.code;
        let until = after(tx.now(), LIFE_SECONDS);
        store::drafts::update(tx, token, &serde_json::to_string(&draft)?, until)?;
    }
    Ok(draft.receipt)
}

/// Notes that a draft has become a booking, in the transaction of the booking.
///
/// # Errors
/// Database errors.
pub(crate) fn became(tx: &mut Tx<'_>, token: &str, link: LinkId) -> Result<()> {
    let until = after(tx.now(), BOOKED_SECONDS);
    store::drafts::became(tx, token, link, until)
}

/// Throws away what was filled in: the last thing that who leaves a shared machine does.
pub(super) async fn removal(visit: Visit, headers: HeaderMap, _input: Input) -> Reply {
    if let Some(token) = cookies::get(&headers, COOKIE).map(|token| hash(&token)) {
        visit.write(move |tx| store::drafts::remove(tx, &token)).await?;
    }
    let mut response = web::done("/appointments", "agenda-draft-removed");
    cookies::forget(response.headers_mut(), COOKIE);
    Ok(response)
}

//! A visit: one request with who makes it, when, and in which language. The only way to the database for a handler.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Db, Tx};
use kernel::history::Actor;
use kernel::i18n::{Arg, accepted};
use kernel::permit::{Caller, May, Scope};
use kernel::{Error, Lang, Message, Result};

use crate::app::App;
use crate::problem::Problem;
use crate::{cookies, protection, session, tokens};

/// One request with its visitor. Cheap to clone.
#[derive(Clone)]
pub struct Visit(Arc<Inner>);

struct Inner {
    app: App,
    lang: Lang,
    caller: Option<Caller>,
    token: Option<String>,
    pending: bool,
    now: Timestamp,
    path: String,
    query: String,
    notice: Option<cookies::Flash>,
    address: String,
    browser: String,
    /// Texts of the office that were read in the visitor's language.
    translated: Mutex<Vec<String>>,
}

impl Visit {
    /// The program's own visit, in a language: for what is written without anybody asking over the web.
    #[must_use]
    pub fn of_command(app: &App, lang: Lang) -> Self {
        Self(Arc::new(Inner {
            lang,
            caller: None,
            token: None,
            pending: false,
            now: app.db().clock().now(),
            path: "/".to_owned(),
            query: String::new(),
            notice: None,
            address: String::new(),
            browser: String::new(),
            translated: Mutex::default(),
            app: app.clone(),
        }))
    }

    /// What all visits share.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.0.app
    }

    /// The database.
    #[must_use]
    pub fn db(&self) -> &Db {
        self.0.app.db()
    }

    /// Reads on one snapshot: `kernel::db::Db::read`.
    ///
    /// # Errors
    /// What the function returns.
    pub async fn read<T, F>(&self, mut function: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        let (found, translated) = self.db().read(move |tx| Ok((function(tx)?, tx.take_translated()))).await?;
        self.0.translated.lock().unwrap_or_else(PoisonError::into_inner).extend(translated);
        Ok(found)
    }

    /// Whether a text of the office, or the whole of which it is a piece, was read in the visitor's language.
    pub(crate) fn has_translated(&self, text: &str) -> bool {
        let translated = self.0.translated.lock().unwrap_or_else(PoisonError::into_inner);
        translated.iter().any(|known| known.contains(text))
    }

    /// Changes, all or nothing: `kernel::db::Db::write`.
    ///
    /// # Errors
    /// What the function returns.
    pub async fn write<T, F>(&self, function: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.db().write(function).await
    }

    /// The language of the answer.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.0.lang
    }

    /// Who visits; nobody where nobody is signed in.
    #[must_use]
    pub fn caller(&self) -> Option<&Caller> {
        self.0.caller.as_ref()
    }

    /// Who visits, on a route that only lets in people with an account.
    ///
    /// # Errors
    /// `Forbidden` where nobody is signed in.
    pub fn signed_in(&self) -> Result<&Caller> {
        self.0.caller.as_ref().ok_or(Error::Forbidden)
    }

    /// Who acts, for the history.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.0
            .caller
            .as_ref()
            .map_or_else(Actor::system, |caller| Actor { id: Some(caller.id), name: caller.name.clone() })
    }

    /// The offices in which the visitor may do something: what lists and look-ups are narrowed to.
    #[must_use]
    pub fn scope(&self, may: May) -> Scope {
        self.0.caller.as_ref().map_or(Scope::Offices(Vec::new()), |caller| caller.scope(may))
    }

    /// Whether the visitor may do something in an office.
    #[must_use]
    pub fn may(&self, may: May, office: kernel::OfficeId) -> bool {
        self.scope(may).has(office)
    }

    /// This instant: one for the whole visit.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.0.now
    }

    /// Today in Rome.
    #[must_use]
    pub fn today(&self) -> Date {
        self.db().clock().civil(self.0.now)
    }

    /// The path of the request.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The query of the request, without the question mark.
    #[must_use]
    pub fn query(&self) -> &str {
        &self.0.query
    }

    /// The visitor's network address, for throttling.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.0.address
    }

    /// How often this was tried lately from the visitor's network address. Who seems to come from this very machine is behind a proxy
    /// that the settings do not know: all together are not one visitor.
    #[must_use]
    pub fn attempts(&self, what: &str) -> u32 {
        self.paced(what).map_or(0, |who| self.0.app.pace().attempts(&who, self.0.now))
    }

    /// Counts an attempt from the visitor's network address.
    pub fn count_attempt(&self, what: &str) {
        if let Some(who) = self.paced(what) {
            self.0.app.pace().count(who, self.0.now);
        }
    }

    fn paced(&self, what: &str) -> Option<String> {
        let is_known = self.0.address.parse::<IpAddr>().is_ok_and(|address| !address.is_loopback());
        is_known.then(|| format!("{what} {}", self.0.address))
    }

    /// What the browser calls itself, shortened.
    #[must_use]
    pub fn browser(&self) -> &str {
        &self.0.browser
    }

    /// The value that proves that a form came from our own page; empty where nobody is signed in.
    #[must_use]
    pub fn csrf(&self) -> String {
        self.0.token.as_deref().map(session::csrf).unwrap_or_default()
    }

    /// A text in the visitor's language.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.0.app.catalog().say(self.0.lang, key).into_owned()
    }

    /// A text with arguments.
    #[must_use]
    pub fn fill(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.0.app.catalog().fill(self.0.lang, key, args)
    }

    /// A message in the visitor's language.
    #[must_use]
    pub fn message(&self, message: &Message) -> String {
        self.0.app.catalog().message(self.0.lang, message)
    }

    /// Whether the page would be the same for everybody: nobody is signed in, and no notice is to be shown.
    pub(crate) fn is_nobody(&self) -> bool {
        self.0.token.is_none() && self.0.notice.is_none()
    }

    pub(crate) fn token(&self) -> Option<&str> {
        self.0.token.as_deref()
    }

    /// Whether a password was right and the second factor is still to come.
    pub(crate) fn second_factor_pending(&self) -> bool {
        self.0.pending
    }

    pub(crate) fn notice(&self) -> Option<&cookies::Flash> {
        self.0.notice.as_ref()
    }
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Error::internal("a route outside the visits").into())
    }
}

/// Begins a visit, runs its route and shows what went wrong in the visitor's language.
pub(crate) async fn enter(State(app): State<App>, request: Request, next: Next) -> Response {
    let started = std::time::Instant::now();
    let method = request.method().clone();
    // What a program sends with its token rides on nobody's cookies.
    let bearer = tokens::sent(request.uri().path(), request.headers());
    let cross_site = bearer.is_none() && protection::is_cross_site(&method, request.headers());
    let route = request.extensions().get::<axum::extract::MatchedPath>().map(|path| path.as_str().to_owned());
    // In parts: a body cannot be shared between threads, and beginning a visit may wait for the database.
    let (mut parts, body) = request.into_parts();
    let unknown = bearer.is_some();
    let visit = match begin(app, &parts, bearer).await {
        Ok(visit) => visit,
        Err(error) => {
            tracing::error!(%error, "a visit could not begin");
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    };
    parts.extensions.insert(visit.clone());
    let request = Request::from_parts(parts, body);
    let mut response = match () {
        () if cross_site => Problem::cross_site().into_response(),
        () if unknown && visit.caller().is_none() => Problem::token().into_response(),
        () => next.run(request).await,
    };
    if let Some(problem) = response.extensions_mut().remove::<Problem>().or_else(|| wordless(&response)) {
        response = problem.show(&visit);
    }
    let html =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if visit.notice().is_some() && html {
        cookies::forget_flash(response.headers_mut());
    }
    choose_lang(&visit, response.headers_mut());
    // What one visitor sees may hold what another may not: no shared cache keeps it.
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
    observe(&method, route.as_deref(), &response, started);
    response
}

/// What the router refuses by itself comes without a page of ours: a part of an address that is no number, a reload of
/// the address of a change.
fn wordless(response: &Response) -> Option<Problem> {
    let refused = match response.status() {
        StatusCode::METHOD_NOT_ALLOWED => true,
        StatusCode::BAD_REQUEST => {
            let kind = response.headers().get(header::CONTENT_TYPE);
            kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"))
        }
        _ => false,
    };
    refused.then(|| Error::NotFound.into())
}

fn observe(method: &Method, route: Option<&str>, response: &Response, started: std::time::Instant) {
    let labels = [
        ("method", method.as_str().to_owned()),
        ("route", route.unwrap_or("none").to_owned()),
        ("status", response.status().as_u16().to_string()),
    ];
    metrics::counter!("sportello_requests_total", &labels).increment(1);
    metrics::histogram!("sportello_request_seconds", &labels[..2]).record(started.elapsed().as_secs_f64());
}

async fn begin(app: App, request: &Parts, bearer: Option<String>) -> Result<Visit> {
    let headers = &request.headers;
    let query = request.uri.query().unwrap_or("").to_owned();
    let (caller, token, pending) = match (bearer, cookies::get(headers, cookies::SESSION)) {
        (Some(bearer), _) => (tokens::resume(app.db(), &bearer).await?, None, false),
        (None, Some(token)) => session::resume(app.db(), &token).await?.map_or((None, None, false), |found| {
            if found.second_factor_pending {
                (None, Some(token), true)
            } else {
                (Some(found.caller), Some(token), false)
            }
        }),
        (None, None) => (None, None, false),
    };
    let now = app.db().clock().now();
    Ok(Visit(Arc::new(Inner {
        lang: lang(request.uri.path(), &query, headers),
        caller,
        token,
        pending,
        now,
        path: request.uri.path().to_owned(),
        query,
        notice: cookies::flash(headers),
        address: protection::address(&app, request),
        browser: text(headers, &header::USER_AGENT).chars().take(250).collect(),
        translated: Mutex::default(),
        app,
    })))
}

/// What citizens' own programs ask for: their errors are read by citizens.
const FOR_CITIZENS: [&str; 2] = ["/api/v1/appointments", "/api/v1/counters"];

/// The languages in which an address answers: pages for citizens in all; the office's own area, what is for programmers and files, which
/// are documents of the office, in the office's.
pub(crate) fn languages(path: &str) -> &'static [Lang] {
    if FOR_CITIZENS.iter().any(|own| path.starts_with(own)) {
        return &Lang::ALL;
    }
    let area = path.split('/').nth(1).unwrap_or_default();
    let file = path.rsplit('/').next().is_some_and(|name| name.contains('.'));
    if file || ["staff", "api"].contains(&area) { &Lang::OFFICE } else { &Lang::ALL }
}

/// The language: the one asked for in the address, else the one chosen before, else the browser's, else Italian.
fn lang(path: &str, query: &str, headers: &HeaderMap) -> Lang {
    let wanted = asked_lang(query)
        .or_else(|| cookies::get(headers, cookies::LANG).and_then(|code| Lang::of(&code)))
        .or_else(|| accepted(text(headers, &header::ACCEPT_LANGUAGE)))
        .unwrap_or(Lang::It);
    if languages(path).contains(&wanted) { wanted } else { wanted.of_office() }
}

fn asked_lang(query: &str) -> Option<Lang> {
    form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "lang").and_then(|(_, code)| Lang::of(&code))
}

fn choose_lang(visit: &Visit, headers: &mut HeaderMap) {
    if let Some(lang) = asked_lang(visit.query()) {
        cookies::set(headers, visit.app(), cookies::LANG, lang.code(), Some(365 * 24 * 3600));
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &header::HeaderName) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
}

//! Route registration. The permission is an argument; a route without one cannot be written.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::handler::Handler;
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use kernel::Error;
use kernel::permit::May;
use tower_http::compression::CompressionLayer;

use crate::app::App;
use crate::kept::{self, Moves, Page};
use crate::problem::Problem;
use crate::visit::Visit;

/// The most bytes of an ordinary form.
const FORM_BYTES: usize = 1024 * 1024;

/// A route as it was registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registered {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// What it asks of the visitor.
    pub may: May,
}

/// The routes of a room.
#[derive(Default)]
pub struct Routes {
    router: Router<App>,
    list: Vec<Registered>,
}

impl Routes {
    /// No routes yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A page, or data.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, may: May, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("GET", path, may, get(handler), FORM_BYTES)
    }

    /// A public page that changes only with the database and the clock: it is kept as it was sent (see `kept`).
    #[must_use]
    pub fn get_kept<H, T>(self, path: &'static str, moves: Moves, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let kept = middleware::from_fn(move |request: Request, next: Next| keep(moves, request, next));
        // Compressed inside, so that what is kept is what travels.
        self.add("GET", path, May::Public, get(handler).layer(CompressionLayer::new()).layer(kept), FORM_BYTES)
    }

    /// A public page, or data, that many ask for in the same moment and that may be a moment old (see `recent`).
    #[must_use]
    pub fn get_recent<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let shared = get(handler).layer(CompressionLayer::new()).layer(middleware::from_fn(share));
        self.add("GET", path, May::Public, shared, FORM_BYTES)
    }

    /// A change.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, may: May, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("POST", path, may, post(handler), FORM_BYTES)
    }

    /// A change that brings a file of at most so many bytes.
    #[must_use]
    pub fn upload<H, T>(self, path: &'static str, may: May, handler: H, bytes: usize) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("POST", path, may, post(handler), bytes)
    }

    fn add(
        mut self,
        method: &'static str,
        path: &'static str,
        may: May,
        handler: MethodRouter<App>,
        bytes: usize,
    ) -> Self {
        let guarded = handler
            .layer(DefaultBodyLimit::max(bytes))
            .route_layer(middleware::from_fn(move |request: Request, next: Next| guard(may, request, next)));
        self.router = self.router.route(path, guarded);
        self.list.push(Registered { method, path, may });
        self
    }

    /// The same with another room's routes.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self
    }

    /// What was registered.
    #[must_use]
    pub fn list(&self) -> &[Registered] {
        &self.list
    }

    pub(crate) fn into_router(self) -> Router<App> {
        self.router
    }
}

/// Lets in who may: nobody is sent to sign in, the wrong role is told so, and a password that has to be changed comes first.
async fn guard(may: May, request: Request, next: Next) -> Response {
    let Some(visit) = request.extensions().get::<Visit>() else {
        return Problem::from(Error::internal("a route outside the visits")).into_response();
    };
    if may == May::Public {
        return next.run(request).await;
    }
    match visit.caller() {
        None => Problem::sign_in().into_response(),
        Some(caller) if caller.must_change_password && !open_before_password(visit.path()) => {
            crate::redirect("/staff/account")
        }
        Some(caller) if caller.may(may) => next.run(request).await,
        Some(_) => Problem::from(Error::Forbidden).into_response(),
    }
}

/// Whoever has to choose a password may do that, or leave.
fn open_before_password(path: &str) -> bool {
    path.starts_with("/staff/account") || path == "/staff/sign-out"
}

/// Sends a page as it was sent before, where nothing has changed since. Pages of somebody who is signed in are their own.
async fn keep(moves: Moves, mut request: Request, next: Next) -> Response {
    let visit = request.extensions().get::<Visit>().filter(|visit| visit.is_nobody()).cloned();
    let Some(visit) = visit else { return next.run(request).await };
    let version = match kept::version(&visit, moves).await {
        Ok(version) => version,
        Err(error) => return Problem::from(error).into_response(),
    };
    let (pages, encoding) = (visit.app().kept(), kept::encoding(request.headers()));
    let key = kept::key(&visit, &encoding);
    if let Some(response) = pages.find(&key, &version, request.headers()) {
        return response;
    }
    request.headers_mut().insert(header::ACCEPT_ENCODING, encoding);
    let response = next.run(request).await;
    if response.status() == StatusCode::OK { pages.keep(key, version, response).await } else { response }
}

/// Sends a page as it was made a moment ago. What is no page is made for each anew.
async fn share(mut request: Request, next: Next) -> Response {
    let visit = request.extensions().get::<Visit>().filter(|visit| visit.is_nobody()).cloned();
    let Some(visit) = visit else { return next.run(request).await };
    let asked = request.headers().clone();
    let encoding = kept::encoding(&asked);
    let key = kept::key(&visit, &encoding);
    request.headers_mut().insert(header::ACCEPT_ENCODING, encoding);
    // Others get what this one asks for: all of it.
    request.headers_mut().remove(header::IF_NONE_MATCH);
    let made = visit.app().recent(key, async || match next.run(request).await {
        page if page.status() == StatusCode::OK => Page::of(page, |body| kept::etag(&[body])).await,
        other => Err(other),
    });
    made.await.map_or_else(|other| other, |page| page.answer(&asked))
}

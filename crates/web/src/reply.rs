//! Answers: a page, a way onward, a file.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::{Error, Message};

use crate::cookies;
use crate::problem::Problem;

/// What a handler returns.
pub type Reply = Result<Response, Problem>;

/// A page.
///
/// # Errors
/// `Internal` where the template cannot be rendered.
pub fn page(template: &impl Template) -> Reply {
    page_with(StatusCode::OK, template)
}

/// The page of a form that was refused: nothing typed is lost, and the status says that nothing was done.
///
/// # Errors
/// As `page`.
pub fn refused(template: &impl Template) -> Reply {
    page_with(StatusCode::UNPROCESSABLE_ENTITY, template)
}

fn page_with(status: StatusCode, template: &impl Template) -> Reply {
    let html = template.render().map_err(Error::internal)?;
    Ok((status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response())
}

/// On to another page, to be read and not sent again (303).
#[must_use]
pub fn redirect(to: &str) -> Response {
    let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response()
}

/// On to another page that tells what was done.
#[must_use]
pub fn done(to: &str, message: impl Into<Message>) -> Response {
    told(to, "success", message)
}

/// On to another page with a notice: success, info, warning or danger.
#[must_use]
pub fn told(to: &str, kind: &str, message: impl Into<Message>) -> Response {
    let mut response = redirect(to);
    cookies::set_flash(response.headers_mut(), kind, &message.into());
    response
}

/// What was done; where something else had happened meanwhile, back to a page that says so.
///
/// # Errors
/// All others.
pub fn answered(to: &str, done: kernel::Result<Response>) -> Reply {
    match done {
        Err(Error::Conflict(why)) => Ok(told(to, "warning", why)),
        done => Ok(done?),
    }
}

/// A file to be saved under a name.
#[must_use]
pub fn download(bytes: impl IntoResponse, content_type: &'static str, name: &str) -> Response {
    // Names are made of codes and years; anything else is left out rather than quoted.
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect();
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, content_type), (header::CONTENT_DISPOSITION, disposition.as_str())], bytes).into_response()
}

/// A file of open data: programs of other sites may fetch it.
#[must_use]
pub fn open_data(bytes: Vec<u8>, content_type: &'static str, name: &str) -> Response {
    for_anybody(download(bytes, content_type, name))
}

/// An answer that programs of other sites may read.
#[must_use]
pub fn for_anybody(mut response: Response) -> Response {
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

/// Data for programs.
///
/// # Errors
/// `Internal` where the value cannot be written as JSON.
pub fn json(value: &impl serde::Serialize) -> Reply {
    let body = serde_json::to_vec(value).map_err(Error::internal)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], body).into_response())
}

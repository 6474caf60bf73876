//! Tokens of programs: made here and shown this one time, looked over, revoked.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use kernel::history::{self, Action, Record};
use kernel::permit::May;
use kernel::{Error, Invalid, OfficeId};
use serde_json::json;

use crate::forms::{Check, FormView, Input};
use crate::reply::{self, Reply};
use crate::routes::Routes;
use crate::shell::Shell;
use crate::tokens::{self, New, Token, TokenId};
use crate::visit::Visit;

/// How many days a token may live: at the end somebody decides anew.
const DAYS: [i64; 4] = [30, 90, 180, 365];

pub(super) fn routes() -> Routes {
    Routes::new().get("/staff/tokens", May::ManageTokens, get).post("/staff/tokens", May::ManageTokens, post).post(
        "/staff/tokens/{id}/revocation",
        May::ManageTokens,
        revoke,
    )
}

#[derive(Template)]
#[template(path = "tokens.html")]
struct Page {
    shell: Shell,
    form: FormView,
    lines: Vec<Line>,
}

/// A token with what is said of it.
struct Line {
    token: Token,
    office: String,
    open: bool,
    state: &'static str,
}

#[derive(Template)]
#[template(path = "token.html")]
struct Once {
    shell: Shell,
    name: String,
    token: String,
}

async fn get(visit: Visit) -> Reply {
    reply::page(&page(&visit, Input::new().with("days", 90), Invalid::default()).await?)
}

async fn page(visit: &Visit, input: Input, invalid: Invalid) -> kernel::Result<Page> {
    let (scope, app) = (visit.scope(May::ManageTokens), visit.app().clone());
    let (tokens, mut offices) = visit.read(move |tx| Ok((tokens::of(tx, &scope)?, app.offices(tx)?))).await?;
    let name = |id: OfficeId| offices.iter().find(|(known, _)| *known == id).map(|(_, name)| name.clone());
    let lines = tokens.into_iter().map(|token| Line {
        office: name(token.office).unwrap_or_else(|| visit.say("web-office-unknown")),
        open: token.is_open(visit.now()),
        state: match () {
            () if token.revoked_at.is_some() => "web-token-revoked",
            () if token.is_open(visit.now()) => "web-token-open",
            () => "web-token-ended",
        },
        token,
    });
    let lines = lines.collect();
    offices.retain(|(id, _)| visit.may(May::ManageTokens, *id));
    let days = DAYS.map(|days| (days.to_string(), visit.fill("web-token-days-count", &[("days", days.into())])));
    let form = FormView::new(visit, "web-token", input, invalid)
        .with_choices("office", offices.into_iter().map(|(id, name)| (id.to_string(), name)))
        .with_words("permission", "web-may", &offered(visit), false)
        .with_choices("days", days);
    Ok(Page { shell: visit.staff_shell(visit.say("web-menu-tokens")).trail([]), form, lines })
}

/// The permissions that addresses of the API ask for: no others are of use to a program.
fn offered(visit: &Visit) -> Vec<May> {
    let asked = visit.app().routes().iter().filter(|route| route.path.starts_with("/api/")).map(|route| route.may);
    let asked: BTreeSet<May> = asked.filter(|may| !matches!(may, May::Public | May::SignedIn)).collect();
    asked.into_iter().collect()
}

async fn post(visit: Visit, input: Input) -> Reply {
    let (new, days) = match read(&visit, &input) {
        Ok(read) => read,
        Err(Error::Invalid(invalid)) => return reply::refused(&page(&visit, input, invalid).await?),
        Err(other) => return Err(other.into()),
    };
    let token = tokens::text(visit.db().ids().secret());
    let (actor, secret, name) = (visit.actor(), token.clone(), new.name.clone());
    visit
        .write(move |tx| {
            let id = tokens::insert(tx, &secret, &new)?;
            let made = tokens::find(tx, id)?;
            let after = json!({ "permission": new.permission, "days": days });
            record(tx, &actor, Action::Created, &made, Some(after))
        })
        .await?;
    let shell = visit.staff_shell(visit.say("web-token-made"));
    let page = Once { shell: shell.trail([(visit.say("web-menu-tokens"), "/staff/tokens")]), name, token };
    let mut response = reply::page(&page)?;
    // No copy stays in the browser for whoever sits there next.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn read(visit: &Visit, input: &Input) -> kernel::Result<(New, i64)> {
    let mut check = Check::new(input);
    let name = check.required("name", 80);
    let (office, permission, days) = (check.choice("office"), check.choice("permission"), check.choice("days"));
    // Nobody gives to a program what they may not do themselves.
    if office.is_some_and(|office| !visit.may(May::ManageTokens, office)) {
        check.invalid.add("office", "web-field-choice");
    }
    let here = |may: &May| office.is_none_or(|office| visit.may(*may, office));
    if permission.is_some_and(|may| !offered(visit).contains(&may) || !here(&may)) {
        check.invalid.add("permission", "web-field-choice");
    }
    if days.is_some_and(|days| !DAYS.contains(&days)) {
        check.invalid.add("days", "web-field-choice");
    }
    check.done()?;
    let (Some(office), Some(permission), Some(days)) = (office, permission, days) else { return Err(Error::NotFound) };
    let person = visit.signed_in()?.id;
    Ok((New { name, person, office, permission, expires_at: tokens::end(visit.now(), days) }, days))
}

async fn revoke(visit: Visit, Path(id): Path<String>, _input: Input) -> Reply {
    let id: TokenId = id.parse()?;
    let (actor, scope) = (visit.actor(), visit.scope(May::ManageTokens));
    visit
        .write(move |tx| {
            let token = tokens::find(tx, id)?;
            scope.admit(token.office)?;
            tokens::revoke(tx, id)?;
            record(tx, &actor, Action::Removed, &token, None)
        })
        .await?;
    Ok(reply::done("/staff/tokens", "web-token-revoked-done"))
}

/// Writes down what was done to a token: never the token itself.
fn record(
    tx: &mut kernel::db::Tx<'_>,
    actor: &history::Actor,
    action: Action,
    token: &Token,
    after: Option<serde_json::Value>,
) -> kernel::Result<()> {
    let (subject, office) = (token.subject(), Some(token.office));
    history::record(tx, &Record { actor, action, subject, office, summary: &token.name, before: None, after })
        .map(|_| ())
}

//! The second factor: a code of six digits that changes every half minute (RFC 6238), from an app on the person's phone.

use askama::Template;
use axum::extract::State;
use kernel::history::Action;
use kernel::{Error, Invalid, people};
use qrcode::QrCode;
use qrcode::render::svg;
use serde_json::json;

use crate::app::App;
use crate::forms::{FormView, Input};
use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;
use crate::{cookies, session};

#[derive(Template)]
#[template(path = "second_factor_ask.html")]
struct AskPage {
    shell: Shell,
    form: FormView,
}

/// The page that asks for the code after the password.
pub(super) async fn ask(visit: Visit) -> Reply {
    if !visit.second_factor_pending() {
        return Ok(reply::redirect("/staff/sign-in"));
    }
    ask_page(&visit, Input::new(), Invalid::default(), false)
}

fn ask_page(visit: &Visit, input: Input, invalid: Invalid, refused: bool) -> Reply {
    let page = AskPage {
        shell: visit.shell(visit.say("web-code-title")).trail([]),
        form: FormView::new(visit, "web-code", input, invalid),
    };
    if refused { reply::refused(&page) } else { reply::page(&page) }
}

/// Checks the code and begins a full session with a new token.
pub(super) async fn check(State(app): State<App>, visit: Visit, input: Input) -> Reply {
    let Some(token) = visit.token().map(str::to_owned) else { return Ok(reply::redirect("/staff/sign-in")) };
    match try_code(&visit, &input, token).await {
        Ok(token) => {
            let mut response = reply::redirect("/staff");
            cookies::set(response.headers_mut(), &app, cookies::SESSION, &token, None);
            Ok(response)
        }
        Err(Error::NotFound) => Ok(reply::redirect("/staff/sign-in")),
        Err(Error::Invalid(invalid)) => {
            let invalid = Invalid(invalid.0.into_iter().map(|(_, message)| ("code".into(), message)).collect());
            ask_page(&visit, input, invalid, true)
        }
        Err(other) => Err(other.into()),
    }
}

async fn try_code(visit: &Visit, input: &Input, token: String) -> kernel::Result<String> {
    let (code, address) = (input.text("code").to_owned(), visit.address().to_owned());
    let (secret, browser) = (visit.db().ids().secret::<32>(), visit.browser().to_owned());
    let key = token.clone();
    let email = visit
        .read(move |tx| {
            let person = session::pending_person(tx, &key)?;
            let person = people::find(tx, person)?;
            session::check_throttle(tx, &format!("code:{}", person.email), &address)?;
            Ok(person.email)
        })
        .await?;
    let done = visit
        .write(move |tx| {
            let person = session::pending_person(tx, &token)?;
            people::use_code(tx, person, &code)?;
            session::end(tx, &token)?;
            session::begin(tx, person, &browser, false, secret)
        })
        .await;
    if let Err(Error::Invalid(_)) = done {
        let address = visit.address().to_owned();
        visit.write(move |tx| session::note_failure(tx, &format!("code:{email}"), &address)).await?;
    }
    done
}

#[derive(Template)]
#[template(path = "second_factor.html")]
struct SetUpPage {
    shell: Shell,
    form: FormView,
    secret: String,
    spelled: String,
    qr: String,
    active: bool,
}

/// The page that sets a second factor up.
pub(super) async fn get(visit: Visit) -> Reply {
    let secret = people::new_secret(visit.db().ids().secret::<20>());
    set_up_page(&visit, secret, Input::new(), Invalid::default(), false).await
}

async fn set_up_page(visit: &Visit, secret: String, input: Input, invalid: Invalid, refused: bool) -> Reply {
    let caller = visit.signed_in()?;
    let id = caller.id;
    let active = visit.read(move |tx| people::find(tx, id)).await?.totp_secret.is_some();
    let url = people::second_factor_url(&secret, &caller.email)?;
    let qr = QrCode::new(url.as_bytes()).map_err(Error::internal)?;
    let page = SetUpPage {
        shell: visit
            .staff_shell(visit.say("web-second-factor-title"))
            .trail([(visit.say("web-account"), "/staff/account")]),
        form: FormView::new(visit, "web-code", input, invalid),
        spelled: secret.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" "),
        secret,
        // An own picture in an address of its own would be stored somewhere; inside the page it is gone with the page.
        qr: qr
            .render::<svg::Color<'_>>()
            .min_dimensions(200, 200)
            .build()
            .replace("<?xml version=\"1.0\" standalone=\"yes\"?>", ""),
        active,
    };
    if refused { reply::refused(&page) } else { reply::page(&page) }
}

/// Turns the second factor on once a code proves that the app has the secret.
pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    let id = visit.signed_in()?.id;
    let secret = input.text("secret").to_owned();
    let Some(step) = people::check_code(&secret, input.text("code"), visit.now()) else {
        let invalid = Invalid::default().with("code", "kernel-code-wrong");
        // The secret travels through the page: one that came back spoilt is replaced.
        let sound = people::second_factor_url(&secret, "account").is_ok();
        let secret = if sound { secret } else { people::new_secret(visit.db().ids().secret::<20>()) };
        return set_up_page(&visit, secret, input, invalid, true).await;
    };
    let (keep, actor) = (visit.token().map(str::to_owned), visit.actor());
    visit
        .write(move |tx| {
            people::set_second_factor(tx, id, &secret, step)?;
            let person = people::find(tx, id)?;
            super::note(tx, &actor, Action::Changed, &person, None, Some(json!({ "second_factor": true })))?;
            session::end_others(tx, id, keep.as_deref())
        })
        .await?;
    Ok(reply::done("/staff/account", "web-second-factor-on"))
}

/// Turns the second factor off, with the password as proof.
pub(super) async fn remove(visit: Visit, input: Input) -> Reply {
    let id = visit.signed_in()?.id;
    let person = visit.read(move |tx| people::find(tx, id)).await?;
    let (password, hash) = (input.text("password").to_owned(), person.password_hash.clone());
    let fits = tokio::task::spawn_blocking(move || people::password_fits(&password, hash.as_deref()))
        .await
        .map_err(Error::internal)?;
    if !fits {
        return Ok(reply::told("/staff/account", "danger", "web-password-current-wrong"));
    }
    let actor = visit.actor();
    visit
        .write(move |tx| {
            people::remove_second_factor(tx, id)?;
            super::note(tx, &actor, Action::Changed, &person, None, Some(json!({ "second_factor": false })))
        })
        .await?;
    Ok(reply::done("/staff/account", "web-second-factor-off"))
}

//! Signing in: address and password, throttled, saying nothing about which accounts exist.

use askama::Template;
use axum::extract::State;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::{Error, Invalid, people};

use crate::app::App;
use crate::forms::{FormView, Input};
use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;
use crate::{cookies, session};

#[derive(Template)]
#[template(path = "sign_in.html")]
struct Page {
    shell: Shell,
    form: FormView,
    to: String,
    demo: bool,
}

impl Page {
    fn new(visit: &Visit, input: Input, invalid: Invalid) -> Self {
        let title = visit.say("web-sign-in-title");
        let to = input.text("to").to_owned();
        Self {
            shell: visit.shell(title).trail([]),
            form: FormView::new(visit, "web-sign-in", input, invalid),
            to,
            demo: visit.app().settings().demo,
        }
    }
}

pub(super) async fn get(visit: Visit) -> Reply {
    if visit.caller().is_some() {
        return Ok(reply::redirect("/staff"));
    }
    reply::page(&Page::new(&visit, Input::of_query(visit.query()), Invalid::default()))
}

pub(super) async fn post(State(app): State<App>, visit: Visit, input: Input) -> Reply {
    match attempt(&visit, &input).await {
        Ok((token, pending)) => {
            let to = if pending { "/staff/sign-in/code".to_owned() } else { onward(input.text("to")) };
            let mut response = reply::redirect(&to);
            cookies::set(response.headers_mut(), &app, cookies::SESSION, &token, None);
            Ok(response)
        }
        Err(Error::Invalid(invalid)) => reply::refused(&Page::new(&visit, input, invalid)),
        Err(other) => Err(other.into()),
    }
}

/// The session's token, and whether the second factor is still to come.
async fn attempt(visit: &Visit, input: &Input) -> kernel::Result<(String, bool)> {
    let (email, address) = (input.text("email").to_owned(), visit.address().to_owned());
    let person = {
        let (email, address) = (email.clone(), address.clone());
        visit
            .read(move |tx| {
                session::check_throttle(tx, &email, &address)?;
                people::by_email(tx, &email)
            })
            .await?
    };
    let hash = person.as_ref().filter(|person| person.active).and_then(|person| person.password_hash.clone());
    let password = input.text("password").to_owned();
    // Tens of milliseconds of computing: on a thread that may block.
    let fits = tokio::task::spawn_blocking(move || people::password_fits(&password, hash.as_deref()))
        .await
        .map_err(Error::internal)?;
    let Some(person) = person.filter(|_| fits) else {
        visit.write(move |tx| session::note_failure(tx, &email, &address)).await?;
        return Err(Error::field("password", "web-sign-in-wrong"));
    };
    let pending = person.totp_secret.is_some();
    let (secret, browser) = (visit.db().ids().secret::<32>(), visit.browser().to_owned());
    visit
        .write(move |tx| {
            session::forget_failures(tx, &person.email)?;
            let actor = Actor { id: Some(person.id), name: person.name.clone() };
            history::record(
                tx,
                &Record {
                    actor: &actor,
                    action: Action::SignedIn,
                    subject: Ref::new("person", person.id),
                    office: None,
                    summary: &person.name,
                    before: None,
                    after: None,
                },
            )?;
            Ok((session::begin(tx, person.id, &browser, pending, secret)?, pending))
        })
        .await
}

/// Where to go on: only to a page of ours.
fn onward(to: &str) -> String {
    if to.starts_with("/staff") && !to.contains("//") && !to.contains('\\') {
        to.to_owned()
    } else {
        "/staff".to_owned()
    }
}

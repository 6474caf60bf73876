//! Accessibility, privacy, contacts: pages made of text, true for this program and filled with who runs it.

use askama::Template;
use jiff::civil::Date;

use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;

/// The day on which the statement of accessibility was last held against the program.
const REVIEWED: Date = jiff::civil::date(2026, 11, 22);

/// The statement of accessibility (L. 4/2004 art. 3-quater; the model of Implementing Decision (EU) 2018/1523).
#[derive(Template)]
#[template(path = "accessibility.html")]
struct Accessibility {
    shell: Shell,
    owner: Option<String>,
    contact: Option<String>,
    /// The site that it is about.
    address: String,
    reviewed: Date,
    version: &'static str,
}

/// What is stored about visitors (GDPR art. 13).
#[derive(Template)]
#[template(path = "privacy.html")]
struct Privacy {
    shell: Shell,
    owner: Option<String>,
    contact: Option<String>,
}

#[derive(Template)]
#[template(path = "contacts.html")]
struct Contacts {
    shell: Shell,
    owner: Option<String>,
    contact: Option<String>,
}

pub(super) async fn accessibility(visit: Visit) -> Reply {
    let (shell, owner, contact) = parts(&visit, "web-accessibility-title");
    let address = visit.app().settings().public_url.clone();
    let version = env!("CARGO_PKG_VERSION");
    reply::page(&Accessibility { shell, owner, contact, address, reviewed: REVIEWED, version })
}

pub(super) async fn privacy(visit: Visit) -> Reply {
    let (shell, owner, contact) = parts(&visit, "web-privacy-title");
    reply::page(&Privacy { shell, owner, contact })
}

pub(super) async fn contacts(visit: Visit) -> Reply {
    let (shell, owner, contact) = parts(&visit, "web-contacts-title");
    reply::page(&Contacts { shell, owner, contact })
}

fn parts(visit: &Visit, title: &str) -> (Shell, Option<String>, Option<String>) {
    let settings = visit.app().settings();
    (visit.shell(visit.say(title)).trail([]), settings.owner.clone(), settings.contact.clone())
}

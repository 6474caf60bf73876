//! Accessibility, privacy, contacts: pages made of text, true for this program and filled with who runs it.

use askama::Template;

use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;

/// The declaration of accessibility (L. 4/2004 art. 3-quater, EU 2016/2102).
#[derive(Template)]
#[template(path = "accessibility.html")]
struct Accessibility {
    shell: Shell,
    owner: Option<String>,
    contact: Option<String>,
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
    reply::page(&Accessibility { shell, owner, contact })
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

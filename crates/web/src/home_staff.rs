//! The first page of the staff area: what awaits this person, and where to go.

use askama::Template;

use crate::app::Awaiting;
use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "staff_home.html")]
struct Page {
    shell: Shell,
    awaiting: Vec<Line>,
    places: Vec<Place>,
    second_factor: bool,
    demo: bool,
}

/// Something that awaits the person, in words.
struct Line {
    text: String,
    href: String,
}

/// An entry of the menu, with a sentence.
struct Place {
    label: String,
    lead: String,
    href: &'static str,
}

pub(crate) async fn get(visit: Visit) -> Reply {
    let caller = visit.signed_in()?.clone();
    let (app, today) = (visit.app().clone(), visit.today());
    let (awaiting, person) = visit
        .read({
            let caller = caller.clone();
            move |tx| Ok((app.awaiting(tx, &caller, today)?, kernel::people::find(tx, caller.id)?))
        })
        .await?;
    let line = |awaiting: Awaiting| Line { text: visit.message(&awaiting.what), href: awaiting.href };
    let entries = visit.app().0.menu.iter().filter(|entry| entry.href != "/staff" && caller.may(entry.may));
    let place = |entry: &crate::MenuEntry| Place {
        label: visit.say(entry.label),
        lead: visit.say(&format!("{}-lead", entry.label)),
        href: entry.href,
    };
    let title = visit.fill("web-staff-hello", &[("name", caller.name.as_str().into())]);
    reply::page(&Page {
        shell: visit.staff_shell(title),
        awaiting: awaiting.into_iter().map(line).collect(),
        places: entries.map(place).collect(),
        second_factor: person.totp_secret.is_some(),
        demo: visit.app().settings().demo,
    })
}

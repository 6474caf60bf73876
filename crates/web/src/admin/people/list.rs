//! The accounts, with search.

use std::collections::HashMap;

use askama::Template;
use kernel::db::Tx;
use kernel::people::{self, Person};
use kernel::permit::Held;
use kernel::{Invalid, OfficeId, Result};

use crate::forms::{FormView, Input};
use crate::paging::{Pages, Paging};
use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "people.html")]
struct Page {
    shell: Shell,
    form: FormView,
    people: Vec<Line>,
    pages: Pages,
    searched: bool,
}

/// An account in the list.
struct Line {
    person: Person,
    roles: Vec<String>,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let paging = Paging::of(&visit, 25);
    let text = input.text("q").to_owned();
    let searched = !text.is_empty();
    let app = visit.app().clone();
    let (found, offices, total) = visit
        .read(move |tx| {
            let (found, total) = people::page(tx, &text, paging.limit(), paging.offset())?;
            Ok((with_roles(tx, found)?, app.offices(tx)?, total))
        })
        .await?;
    let offices: HashMap<OfficeId, String> = offices.into_iter().collect();
    let line = |(person, roles): (Person, Vec<Held>)| Line {
        person,
        roles: roles.iter().map(|held| super::roles::say(&visit, &offices, *held)).collect(),
    };
    reply::page(&Page {
        shell: visit.staff_shell(visit.say("web-menu-people")).trail([]),
        form: FormView::new(&visit, "web-people", input, Invalid::default()),
        people: found.into_iter().map(line).collect(),
        pages: paging.pages(&visit, total),
        searched,
    })
}

fn with_roles(tx: &mut Tx<'_>, found: Vec<Person>) -> Result<Vec<(Person, Vec<Held>)>> {
    found.into_iter().map(|person| people::roles(tx, person.id).map(|roles| (person, roles))).collect()
}

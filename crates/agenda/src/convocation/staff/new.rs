//! One person to convoke, by form.

use askama::Template;
use axum::extract::Path;
use kernel::{Error, Invalid, Lang, Message, Result};
use web::{FormView, Input, MenuItem, Reply, Shell, Visit};

use super::list::kinds;
use crate::convocation::invite::{Invited, invite};
use crate::convocation::wanted;
use crate::notice::Post;
use crate::reception::found::Found;

#[derive(Template)]
#[template(path = "convocation/new.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    rehearsal: bool,
    href: String,
    form: FormView,
    refused: bool,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    show(&visit, &found, Input::new().with("lang", Lang::It.code()), Invalid::default())
}

fn show(visit: &Visit, found: &Found, input: Input, invalid: Invalid) -> Reply {
    let refused = !invalid.is_empty();
    let list = found.href("convocations");
    let shell = found.shell(visit, &visit.say("agenda-convocation-new"));
    let page = Page {
        shell,
        lead: found.name(),
        tabs: found.tabs(visit),
        rehearsal: found.agenda.stage.rehearses(),
        href: list,
        form: FormView::new(visit, "agenda-convocation", input, invalid)
            .with_choices("kind", kinds(found))
            .with_choices("lang", Lang::ALL.map(|lang| (lang.code().to_owned(), lang.name().to_owned()))),
        refused,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn post(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let to = |one: &crate::convocation::Convocation| found.href(&format!("convocations/{}", one.id));
    match convoke(&visit, &found, &input).await {
        Ok(Invited::New(one)) => {
            Ok(web::done(&to(&one), Message::new("agenda-convocation-done").with("name", &one.person.applicant.name)))
        }
        Ok(Invited::Known(one)) => Ok(web::told(&to(&one), "info", "agenda-convocation-known")),
        Err(Error::Invalid(invalid)) => show(&visit, &found, input, invalid),
        Err(other) => Err(other.into()),
    }
}

async fn convoke(visit: &Visit, found: &Found, input: &Input) -> Result<Invited> {
    let wanted = wanted(input, found.id(), visit.today())?;
    let (app, by) = (visit.app().clone(), visit.actor());
    visit.write(move |tx| invite(tx, &Post::of(&app), &by, &wanted)).await
}

//! One person to convoke, by form.

use askama::Template;
use axum::extract::Path;
use kernel::{Error, Invalid, Lang, Message, Result};
use web::forms::Check;
use web::{FormView, Input, MenuItem, Reply, Shell, Visit};

use super::list::kinds;
use crate::applicant::Applicant;
use crate::convocation::convocation::{Address, Person};
use crate::convocation::invite::{Invitation, Invited, invite};
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
    let mut check = Check::new(input);
    let kind = check.choice("kind").ok_or(Error::NotFound);
    let (born_on, last_day) = (check.date("born_on"), check.date("last_day"));
    if born_on.is_some_and(|day| day > visit.today()) {
        check.invalid.add("born_on", "agenda-born-form");
    }
    let text = |name: &str| input.text(name).to_owned();
    let person = Person {
        case: text("case"),
        applicant: Applicant {
            name: text("name"),
            fiscal_code: text("fiscal_code"),
            born_on,
            email: text("email"),
            phone: text("phone"),
            lang: Lang::of(input.text("lang")).unwrap_or(Lang::It),
        },
        address: Address {
            street: text("street"),
            postcode: text("postcode"),
            town: text("town"),
            province: text("province"),
            country: text("country"),
        },
    };
    if let Err(Error::Invalid(wrong)) = person.check() {
        check.invalid.0.extend(wrong.0);
    }
    check.done()?;
    let wanted = Invitation { counter: found.id(), kind: kind?, person, last_day };
    let (app, by) = (visit.app().clone(), visit.actor());
    visit.write(move |tx| invite(tx, &Post::of(&app), &by, &wanted)).await
}

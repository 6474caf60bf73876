//! A new account.

use askama::Template;
use kernel::history::Action;
use kernel::people::{self, NewPerson};
use kernel::permit::{Held, Role};
use kernel::{Error, Invalid, Lang};
use serde_json::json;

use super::first::{First, Handed};
use super::roles::{self, Where};
use crate::account::note;
use crate::forms::{Check, FormView, Input};
use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "person_new.html")]
struct Page {
    shell: Shell,
    form: FormView,
    mail: bool,
}

pub(super) async fn get(visit: Visit) -> Reply {
    // Where no mail leaves, a link by mail would reach nobody.
    let first = if visit.app().settings().mail { First::Mail } else { First::Here };
    let input = Input::new().with("role", Role::Operator).with("first", first);
    reply::page(&page(&visit, input, Invalid::default()).await?)
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    match create(&visit, &input).await {
        Ok((handed, id, new)) => handed.show(&visit, id, new.name, new.email),
        Err(Error::Invalid(invalid)) => reply::refused(&page(&visit, input, invalid).await?),
        Err(other) => Err(other.into()),
    }
}

async fn page(visit: &Visit, input: Input, invalid: Invalid) -> kernel::Result<Page> {
    let app = visit.app().clone();
    let offices = visit.read(move |tx| app.offices(tx)).await?;
    let form = FormView::new(visit, "web-person", input, invalid)
        .with_words("role", "web-role", Role::ALL, false)
        .with_choices("office", roles::choices(visit, offices))
        .with_words("first", "web-person-first", First::ALL, false);
    Ok(Page {
        shell: visit.staff_shell(visit.say("web-person-new")).trail([(visit.say("web-menu-people"), "/staff/people")]),
        form,
        mail: visit.app().settings().mail,
    })
}

async fn create(visit: &Visit, input: &Input) -> kernel::Result<(Handed, kernel::PersonId, NewPerson)> {
    let mut check = Check::new(input);
    let (email, name) = (check.required("email", 200), check.required("name", 200));
    let (role, office) = (check.choice::<Role>("role"), check.choice::<Where>("office"));
    let first = check.choice::<First>("first");
    check.done()?;
    let (Some(role), Some(Where(office)), Some(first)) = (role, office, first) else { return Err(Error::NotFound) };
    let handed = Handed::new(visit, first, &name, Lang::It).await?;
    let roles = vec![Held { role, office }];
    let new = NewPerson { email, name, password_hash: None, must_change_password: false, roles };
    let (actor, given, account) = (visit.actor(), handed.clone(), new.clone());
    let id = visit
        .write(move |tx| {
            let id = people::create(tx, &account)?;
            let person = people::find(tx, id)?;
            given.store(tx, id, &person.email)?;
            let after = json!({ "name": person.name, "email": person.email, "role": role, "password": first.word() });
            note(tx, &actor, Action::Created, &person, None, Some(after))?;
            Ok(id)
        })
        .await?;
    Ok((handed, id, new))
}

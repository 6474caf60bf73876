//! The whole history, by kind of thing and by person. Heads of office see what belongs to their offices.

use askama::Template;
use kernel::Invalid;
use kernel::history::{self, Action, Filter};
use kernel::permit::May;

use crate::changes::{self, ChangeView};
use crate::forms::{FormView, Input};
use crate::paging::{Pages, Paging};
use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "history.html")]
struct Page {
    shell: Shell,
    form: FormView,
    changes: Vec<ChangeView>,
    pages: Pages,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let paging = Paging::of(&visit, 25);
    let filter = Filter {
        scope: visit.scope(May::EditCharter),
        kind: input.some("kind").map(str::to_owned),
        person: input.text("person").parse().ok(),
        action: input.text("action").parse().ok(),
    };
    let (kinds, actors, (found, total)) = visit
        .read(move |tx| {
            let (kinds, actors) = (history::kinds(tx, &filter.scope)?, history::actors(tx, &filter.scope)?);
            Ok((kinds, actors, history::page(tx, &filter, paging.limit(), paging.offset())?))
        })
        .await?;
    let any = || std::iter::once((String::new(), visit.say("web-choice-any")));
    let kinds = kinds.into_iter().map(|kind| (kind.clone(), changes::kind(&visit, &kind)));
    let actors = actors.into_iter().map(|(id, name)| (id.to_string(), name));
    let actions = Action::ALL.iter().map(|action| (action.to_string(), visit.say(&format!("web-action-{action}"))));
    let form = FormView::new(&visit, "web-history", input, Invalid::default())
        .with_choices("kind", any().chain(kinds))
        .with_choices("person", any().chain(actors))
        .with_choices("action", any().chain(actions));
    reply::page(&Page {
        shell: visit.staff_shell(visit.say("web-menu-history")).trail([]),
        form,
        changes: found.iter().map(|change| ChangeView::new(&visit, change)).collect(),
        pages: paging.pages(&visit, total),
    })
}

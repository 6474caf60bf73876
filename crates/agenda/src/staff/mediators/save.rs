//! A new mediator, and what is known of one: name and languages, the calendar's address, what happened.

use askama::Template;
use axum::extract::Path;
use charter::{Listed, Slice};
use kernel::history;
use kernel::permit::May;
use kernel::{Error, Invalid, OfficeId, Result};
use web::forms::Check;
use web::{ChangeView, FormView, Input, MenuItem, Reply, Shell, Visit};

use super::address::written;
use super::{Found, MEDIATORS, choices};
use crate::mediator::{Mediator, save_mediator};
use crate::store;

/// How much of the history is shown.
const CHANGES: i64 = 20;
/// What is said where somebody else has saved meanwhile.
const OVERTAKEN: &str = "agenda-changed-meanwhile";

#[derive(Template)]
#[template(path = "mediators/new.html")]
struct NewPage {
    shell: Shell,
    form: FormView,
    /// Whether there is an office to choose.
    offices: bool,
    refused: bool,
}

pub(super) async fn new(visit: Visit) -> Reply {
    show_new(&visit, Input::new(), Invalid::default()).await
}

/// The offices for which the visitor sets agendas up, by identifier and name.
async fn offices(visit: &Visit) -> Result<Vec<(OfficeId, String)>> {
    let (scope, lang) = (visit.scope(May::SetUpAgenda), visit.lang());
    let all = visit.read(move |tx| Ok(charter::offices(tx, None, Slice::ALL, lang)?.items)).await?;
    Ok(all.into_iter().filter(|office| scope.has(office.id)).map(|office| (office.id, office.name)).collect())
}

async fn show_new(visit: &Visit, input: Input, invalid: Invalid) -> Reply {
    let (offices, refused) = (offices(visit).await?, !invalid.is_empty());
    let languages = choices(visit, &[]);
    let page = NewPage {
        shell: visit
            .staff_shell(visit.say("agenda-mediator-new"))
            .trail([(visit.say("agenda-mediators-title"), MEDIATORS)]),
        form: FormView::new(visit, "agenda-mediator", input, invalid)
            .with_choices("languages", languages)
            .with_choices("office", offices.iter().map(|(id, name)| (id.to_string(), name.clone()))),
        offices: offices.len() > 1,
        refused,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

/// Name and languages as a form gives them: those that were ticked, and those that were typed.
fn read(input: &Input) -> Result<(String, Listed<String>)> {
    let mut check = Check::new(input);
    let name = check.required("name", 120);
    let typed = input.text("others").to_lowercase();
    let typed = typed.split([',', ' ', ';']).filter(|code| !code.is_empty()).map(str::to_owned);
    let mut languages: Vec<String> = input.all("languages").map(str::to_owned).chain(typed).collect();
    languages.sort_unstable();
    languages.dedup();
    if languages.is_empty() {
        check.invalid.add("languages", "agenda-mediator-languages-missing");
    }
    check.done()?;
    Ok((name, Listed(languages)))
}

/// What the store says of languages stands beside the field in which they were typed.
fn placed(error: Error) -> Error {
    let Error::Invalid(invalid) = error else { return error };
    let form = |message: &kernel::Message| message.key == "agenda-languages-form";
    let fields = invalid.0.into_iter();
    Error::Invalid(Invalid(fields.map(|(at, why)| (if form(&why) { "others".into() } else { at }, why)).collect()))
}

pub(super) async fn create(visit: Visit, input: Input) -> Reply {
    match make(&visit, &input).await {
        Ok(one) => Ok(web::done(&format!("{MEDIATORS}/{}/calendar", one.id), "agenda-mediator-made")),
        Err(Error::Invalid(invalid)) => show_new(&visit, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn make(visit: &Visit, input: &Input) -> Result<Mediator> {
    let offices = offices(visit).await?;
    let chosen = input.text("office").parse::<OfficeId>().ok();
    let office = match (offices.as_slice(), chosen) {
        ([(only, _)], None) => Some(*only),
        (offices, Some(chosen)) => offices.iter().map(|(id, _)| *id).find(|id| *id == chosen),
        (_, None) => None,
    };
    let read = match (read(input), office) {
        (Ok(read), Some(office)) => (read, office),
        (Err(error), Some(_)) => return Err(error),
        (read, None) => {
            let mut wrong = Invalid::default().with("office", "web-field-choice");
            if let Err(Error::Invalid(more)) = read {
                wrong.0.extend(more.0);
            }
            return Err(Error::Invalid(wrong));
        }
    };
    let ((name, languages), office) = read;
    let one = Mediator { id: visit.db().ids().make(), office, name, languages, active: true };
    let (by, new) = (visit.actor(), one.clone());
    visit.write(move |tx| save_mediator(tx, &by, &new)).await.map_err(placed)?;
    Ok(one)
}

#[derive(Template)]
#[template(path = "mediators/data.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    one: Mediator,
    /// What the form was made from: a change of somebody else's meanwhile is not overwritten.
    known: String,
    form: FormView,
    refused: bool,
    /// The address of the calendar, and since when it is good.
    address: Option<(String, String)>,
    changes: Vec<ChangeView>,
}

fn known(one: &Mediator) -> String {
    format!("{} {}", one.languages, one.name)
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = Found::of(&visit, &id, May::SetUpAgenda).await?;
    let ticked = found.one.languages.0.iter();
    let input = ticked.fold(Input::new().with("name", &found.one.name), |input, code| input.with("languages", code));
    show(&visit, &found, input.with("known", known(&found.one)), Invalid::default()).await
}

async fn show(visit: &Visit, found: &Found, input: Input, invalid: Invalid) -> Reply {
    let (id, subject, refused) = (found.one.id, found.one.subject(), !invalid.is_empty());
    let (feed, changes) =
        visit.read(move |tx| Ok((store::mediators::feed(tx, id)?, history::of(tx, &subject, CHANGES, 0)?.0))).await?;
    // Whoever has read that somebody else was quicker may overwrite it.
    let overtaken = invalid.on("name").is_some_and(|message| message.key == OVERTAKEN);
    let since = |at| web::show::time(visit.lang(), visit.db().clock(), at);
    let page = Page {
        shell: found.shell(visit, &visit.say("agenda-tab-mediator-data")),
        lead: format!("{} · {}", found.one.name, found.office),
        tabs: found.tabs(visit),
        href: found.href(""),
        known: if overtaken { known(&found.one) } else { input.text("known").to_owned() },
        form: FormView::new(visit, "agenda-mediator", input, invalid)
            .with_choices("languages", choices(visit, &found.one.languages.0)),
        refused,
        address: feed.map(|(address, at)| (written(visit, &address), since(at))),
        changes: changes.iter().map(|change| ChangeView::new(visit, change)).collect(),
        one: found.one.clone(),
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &id, May::SetUpAgenda).await?;
    match change(&visit, &found, &input).await {
        Ok(()) => Ok(web::done(&found.href("data"), "agenda-saved")),
        Err(Error::Invalid(invalid)) => show(&visit, &found, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn change(visit: &Visit, found: &Found, input: &Input) -> Result<()> {
    let (name, languages) = read(input)?;
    let (by, id, shown) = (visit.actor(), found.one.id, input.text("known").to_owned());
    let done = visit.write(move |tx| {
        let before = store::mediators::find(tx, id)?;
        if known(&before) != shown {
            return Err(Error::field("name", OVERTAKEN));
        }
        save_mediator(tx, &by, &Mediator { name: name.clone(), languages: languages.clone(), ..before })
    });
    done.await.map_err(placed)
}

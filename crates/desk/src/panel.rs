//! The desk's one screen: the form, what was just logged, and how many of each kind today.

use askama::Template;
use kernel::permit::May;
use kernel::{Invalid, Result};
use web::{FormView, Input, Reply, Shell, Visit};

use crate::contact::{Contact, Kind};
use crate::habits::{Habits, LOOK_BACK};
use crate::line::Line;
use crate::place::{Place, Tabs, Which};
use crate::{form, store};

#[derive(Template)]
#[template(path = "desk.html")]
struct Page {
    shell: Shell,
    tabs: Tabs,
    form: FormView,
    kinds: Vec<KindChoice>,
    destinations: Vec<String>,
    proposals: Vec<String>,
    last: Vec<Line>,
    tally: Vec<Tally>,
    own: u64,
    all: u64,
    refused: bool,
}

/// A kind to choose from.
struct KindChoice {
    value: Kind,
    key: char,
    label: String,
    /// The service that such contacts are booked on where nothing else is chosen.
    service: String,
    selected: bool,
}

/// How many contacts of a kind there are today.
struct Tally {
    kind: String,
    own: u64,
    all: u64,
}

/// What the screen shows beside the form.
struct Today {
    last: Vec<Contact>,
    tally: Vec<(Kind, u64, u64)>,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query()).with("quantity", 1);
    show(&visit, input, Invalid::default()).await
}

/// The screen with a form that was not filled in yet, or was refused.
pub(super) async fn show(visit: &Visit, input: Input, invalid: Invalid) -> Reply {
    let (place, habits, today) = read(visit, Which::named(input.some("office"))).await?;
    let refused = !invalid.is_empty();
    let page = Page {
        shell: visit.staff_shell(visit.say("desk-title")).trail([]),
        tabs: place.tabs(visit, "/staff/desk"),
        kinds: kinds(visit, &place, &habits, input.text("kind")),
        form: form::new(visit, &place, input, invalid),
        destinations: habits.destinations,
        proposals: habits.proposals,
        last: Line::all(visit, &place, &today.last),
        own: today.tally.iter().map(|(_, own, _)| own).sum(),
        all: today.tally.iter().map(|(_, _, all)| all).sum(),
        tally: tally(visit, today.tally),
        refused,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

async fn read(visit: &Visit, which: Which) -> Result<(Place, Habits, Today)> {
    let (scope, lang, today) = (visit.scope(May::LogContacts), visit.lang(), visit.today());
    let person = visit.signed_in()?.id;
    visit
        .read(move |tx| {
            let place = Place::find(tx, &scope, &which, lang)?;
            let office = place.office.id;
            let habits = Habits::of(store::recent(tx, office, LOOK_BACK)?);
            let last = store::last_of(tx, office, person, today)?;
            let tally = store::tally(tx, office, person, today)?;
            Ok((place, habits, Today { last, tally }))
        })
        .await
}

fn kinds(visit: &Visit, place: &Place, habits: &Habits, chosen: &str) -> Vec<KindChoice> {
    let choice = |kind: Kind| KindChoice {
        value: kind,
        key: kind.key(),
        label: visit.say(&format!("desk-kind-{kind}")),
        service: place.service_name(habits.service(kind).filter(|service| place.offers(*service))).to_owned(),
        selected: kind.word() == chosen,
    };
    Kind::ALL.iter().copied().map(choice).collect()
}

fn tally(visit: &Visit, counts: Vec<(Kind, u64, u64)>) -> Vec<Tally> {
    let mut tally: Vec<Tally> = counts
        .into_iter()
        .map(|(kind, own, all)| Tally { kind: visit.say(&format!("desk-kind-{kind}")), own, all })
        .collect();
    tally.sort_by(|a, b| b.all.cmp(&a.all).then_with(|| a.kind.cmp(&b.kind)));
    tally
}

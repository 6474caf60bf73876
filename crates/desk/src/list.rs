//! The list of contacts: searched, filtered, by pages.

use askama::Template;
use kernel::{OfficeId, PersonId, Result};
use web::forms::Check;
use web::{FormView, Input, Pages, Paging, Reply, Shell, Visit};

use crate::contact::{CHANNELS, Contact, Kind};
use crate::line::Line;
use crate::place::{Place, Tabs, Which};
use crate::store::{self, Filter, State};

#[derive(Template)]
#[template(path = "desk_contacts.html")]
struct Page {
    shell: Shell,
    tabs: Tabs,
    form: FormView,
    lines: Vec<Line>,
    pages: Pages,
    download: String,
    filtered: bool,
}

/// What the list shows.
struct Shown {
    place: Place,
    operators: Vec<(PersonId, String)>,
    contacts: Vec<Contact>,
    total: u64,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let mut check = Check::new(&input);
    let asked = asked(&mut check);
    let invalid = check.invalid;
    let paging = Paging::of(&visit, 25);
    let shown = read(&visit, &input, asked, paging).await?;
    let filtered = FIELDS.iter().any(|field| input.some(field).is_some());
    web::page(&Page {
        shell: shown.place.shell(&visit, "desk-contacts-title"),
        tabs: shown.place.tabs(&visit, "/staff/desk/contacts"),
        lines: Line::all(&visit, &shown.place, &shown.contacts),
        pages: paging.pages(&visit, shown.total),
        download: format!("/staff/desk/contacts.csv?{}", visit.query()),
        form: filters(&visit, &shown, input, invalid),
        filtered,
    })
}

const FIELDS: [&str; 8] = ["q", "from", "to", "kind", "channel", "service", "operator", "state"];

/// Reads the filters; one that cannot be read is said and does not restrict.
pub(super) fn asked(check: &mut Check<'_>) -> impl FnOnce(OfficeId) -> Filter + Send + use<> {
    let text = check.optional("q", 100);
    let (from, to) = (check.date("from"), check.date("to"));
    let (kind, channel) = (check.optional_choice("kind"), check.optional_choice("channel"));
    let (service, operator) = (check.optional_choice("service"), check.optional_choice("operator"));
    let state = check.optional_choice("state");
    move |office| Filter { office, text, from, to, kind, channel, service, operator, state }
}

async fn read(visit: &Visit, input: &Input, asked: impl FnOnce(OfficeId) -> Filter, paging: Paging) -> Result<Shown> {
    let place = Place::of(visit, Which::named(input.some("office"))).await?;
    let filter = asked(place.office.id);
    let (contacts, total, operators) = visit
        .read(move |tx| {
            let (contacts, total) = store::page(tx, &filter, paging.limit(), paging.offset())?;
            Ok((contacts, total, store::operators(tx, filter.office)?))
        })
        .await?;
    Ok(Shown { place, operators, contacts, total })
}

fn filters(visit: &Visit, shown: &Shown, input: Input, invalid: kernel::Invalid) -> FormView {
    let all = || (String::new(), visit.say("desk-filter-all"));
    let kinds = Kind::ALL.iter().map(|kind| (kind.to_string(), visit.say(&format!("desk-kind-{kind}"))));
    let channels = CHANNELS.iter().map(|channel| (channel.to_string(), visit.say(&format!("desk-channel-{channel}"))));
    let services = shown.place.services.iter().map(|service| (service.id.to_string(), service.name.clone()));
    let operators = shown.operators.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let states = State::ALL.iter().map(|state| (state.to_string(), visit.say(&format!("desk-filter-state-{state}"))));
    let any = |choices: Vec<(String, String)>| [all()].into_iter().chain(choices);
    FormView::new(visit, "desk-filter", input, invalid)
        .with_choices("kind", any(kinds.collect()))
        .with_choices("channel", any(channels.collect()))
        .with_choices("service", any(services.collect()))
        .with_choices("operator", any(operators.collect()))
        .with_choices("state", any(states.collect()))
}

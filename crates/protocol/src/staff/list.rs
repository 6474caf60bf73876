//! The register as a list: searched, filtered, by pages; and as a file for a spreadsheet.

use askama::Template;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::{Error, Invalid, history};
use web::forms::Check;
use web::{FormView, Input, Pages, Paging, Reply, Shell, Visit, show};

use super::place::{HOME, Place, SET_UP, Tabs, Which};
use crate::registers::RegisterId;
use crate::registration::{Direction, Registration};
use crate::store::list::{self, Filter, State};

#[derive(Template)]
#[template(path = "protocol_list.html")]
struct Page {
    shell: Shell,
    tabs: Tabs,
    form: FormView,
    lines: Vec<Line>,
    pages: Pages,
    new: Option<String>,
    download: String,
    clear: String,
    filtered: bool,
    several_offices: bool,
}

#[derive(Template)]
#[template(path = "protocol_closed.html")]
struct Closed {
    shell: Shell,
    set_up: Option<&'static str>,
}

/// A registration in a list.
pub(super) struct Line {
    pub(super) href: String,
    pub(super) number: String,
    pub(super) when: String,
    pub(super) direction: String,
    pub(super) subject: String,
    pub(super) people: String,
    pub(super) office: String,
    pub(super) annulled: bool,
    pub(super) recovered: bool,
}

impl Line {
    fn new(visit: &Visit, place: &Place, one: &Registration) -> Self {
        Self {
            href: format!("/staff/protocol/registrations/{}", one.id),
            number: one.name(),
            when: show::time(visit.lang(), visit.db().clock(), one.at),
            direction: visit.say(&format!("protocol-direction-{}", one.entry.direction)),
            subject: one.entry.subject.clone(),
            people: one.people(),
            office: place.office_name(one.entry.office).to_owned(),
            annulled: one.annulled.is_some(),
            recovered: one.entry.emergency.is_some(),
        }
    }
}

const FIELDS: [&str; 8] = ["q", "number", "year", "from", "to", "direction", "office", "state"];

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let mut check = Check::new(&input);
    let asked = asked(&mut check);
    let invalid = check.invalid;
    let paging = Paging::of(&visit, 25);
    let place = match Place::of(&visit, Which::named(input.some("body"))).await {
        Err(Error::NotFound) if input.some("body").is_none() => return closed(&visit),
        place => place?,
    };
    let (filter, by) = (asked(&place), visit.actor());
    let searched = !filter.text.is_empty();
    let keeper = place.register.keeper;
    // Who looks for a person in the register is written down; who leafs through the day's list works.
    let read = move |tx: &mut Tx<'_>| {
        let (found, total) = list::page(tx, &filter, paging.limit(), paging.offset())?;
        if searched {
            let shown = found.iter().map(Registration::name).collect();
            history::searching(tx, &by, &register_subject(filter.register), keeper, (total, shown))?;
        }
        Ok((found, total))
    };
    let (found, total) = if searched { visit.write(read).await? } else { visit.read(read).await? };
    let filtered = FIELDS.iter().any(|field| input.some(field).is_some());
    web::page(&Page {
        shell: visit.staff_shell(visit.say("protocol-menu")).trail([]),
        tabs: place.tabs(&visit, HOME),
        lines: found.iter().map(|one| Line::new(&visit, &place, one)).collect(),
        pages: paging.pages(&visit, total),
        new: (!place.offices.is_empty()).then(|| place.href(super::place::NEW)),
        download: format!("/staff/protocol/register.csv?{}", visit.query()),
        clear: place.href(HOME),
        several_offices: place.office_choices().len() > 1,
        form: filters(&visit, &place, input, invalid),
        filtered,
    })
}

/// Where no body of the visitor's offices has a register yet.
fn closed(visit: &Visit) -> Reply {
    let keeps = visit.caller().is_some_and(|caller| caller.may(May::KeepRegister));
    let shell = visit.staff_shell(visit.say("protocol-menu")).trail([]);
    web::page(&Closed { shell, set_up: keeps.then_some(SET_UP) })
}

fn register_subject(id: RegisterId) -> kernel::ledger::Ref {
    kernel::ledger::Ref::new("protocol_register", id)
}

/// Reads the filters; one that cannot be read is said and does not restrict.
pub(crate) fn asked(check: &mut Check<'_>) -> impl FnOnce(&Place) -> Filter + use<> {
    let text = check.optional("q", 100);
    let number = check.whole("number", 1, 9_999_999);
    let year = check.whole("year", 1900, 9999).and_then(|year| year.try_into().ok());
    let (from, to) = (check.date("from"), check.date("to"));
    let (direction, office) = (check.optional_choice("direction"), check.optional_choice("office"));
    let state = check.optional_choice("state");
    move |place| Filter {
        register: place.register.id,
        scope: place.scope.clone(),
        text,
        number,
        year,
        from,
        to,
        direction,
        office,
        state,
    }
}

fn filters(visit: &Visit, place: &Place, input: Input, invalid: Invalid) -> FormView {
    let all = || [(String::new(), visit.say("protocol-filter-all"))].into_iter();
    let directions =
        Direction::ALL.iter().map(|one| (one.to_string(), visit.say(&format!("protocol-direction-{one}"))));
    let states =
        State::ALL.iter().map(|state| (state.to_string(), visit.say(&format!("protocol-filter-state-{state}"))));
    FormView::new(visit, "protocol-filter", input, invalid)
        .with_choices("direction", all().chain(directions))
        .with_choices("state", all().chain(states))
        .with_choices("office", all().chain(place.office_choices()))
}

/// The registrations of the list, with its filters.
pub(super) async fn csv(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let place = Place::of(&visit, Which::named(input.some("body"))).await?;
    let (filter, by, keeper) = (asked(&mut Check::new(&input))(&place), visit.actor(), place.register.keeper);
    let found = visit
        .write(move |tx| {
            history::reading(tx, &by, &register_subject(filter.register), keeper, "CSV")?;
            let mut found = Vec::new();
            list::each(tx, &filter, |one| {
                found.push(one);
                Ok(())
            })?;
            Ok(found)
        })
        .await?;
    let head = [
        "number",
        "year",
        "at",
        "direction",
        "subject",
        "people",
        "office",
        "received_number",
        "received_on",
        "class",
        "state",
    ];
    let head: Vec<String> = head.iter().map(|column| visit.say(&format!("protocol-column-{column}"))).collect();
    let rows = found.iter().map(|one| row(&visit, &place, one));
    Ok(web::csv::file(&format!("registro-{}.csv", place.body_code), std::iter::once(head).chain(rows))?)
}

fn row(visit: &Visit, place: &Place, one: &Registration) -> Vec<String> {
    let state = match (&one.annulled, &one.entry.emergency) {
        (Some(_), _) => State::Annulled,
        (None, Some(_)) => State::Recovered,
        (None, None) => State::Valid,
    };
    vec![
        one.digits(),
        one.year.to_string(),
        visit.db().clock().local(one.at).strftime("%Y-%m-%d %H:%M").to_string(),
        visit.say(&format!("protocol-direction-{}", one.entry.direction)),
        one.entry.subject.clone(),
        one.people(),
        place.office_name(one.entry.office).to_owned(),
        one.entry.received.number.clone(),
        one.entry.received.on.map(|on| on.to_string()).unwrap_or_default(),
        one.entry.class.clone(),
        visit.say(&format!("protocol-filter-state-{state}")),
    ]
}

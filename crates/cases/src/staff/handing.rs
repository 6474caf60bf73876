//! Work that is handed on: ticked cases to a person, and all that somebody works on to another. All in one transaction; what somebody else
//! has changed meanwhile is left as it is, and named.

use askama::Template;
use charter::Slice;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::permit::{Caller, May};
use kernel::{Error, Invalid, Message, PersonId, Result};
use web::forms::Check;
use web::{App, FormView, Input, Reply, Shell, Visit};

use super::found::who_works_in;
use super::{HOME, board};
use crate::case::What;
use crate::ids::CaseId;
use crate::store::list;
use crate::{Move, Post, advance, open};

/// The most cases that one form assigns.
const MOST: usize = 100;

#[derive(Template)]
#[template(path = "case_handover.html")]
struct Page {
    shell: Shell,
    form: FormView,
    /// How many open cases the one person has; none until it is chosen.
    count: Option<usize>,
}

/// What came of it: how many were given, and which were not.
#[derive(Default)]
struct Given {
    given: usize,
    left: Vec<String>,
}

/// Ticked cases to one person.
pub(super) async fn assign(visit: Visit, input: Input) -> Reply {
    // Only an address of this page is gone back to.
    let back = input.some("back").filter(|back| back.starts_with("/staff/cases?")).unwrap_or(HOME).to_owned();
    let ticked: Vec<(CaseId, u64)> = input.all("case").take(MOST).filter_map(seen).collect();
    if ticked.is_empty() {
        return Ok(web::told(&back, "warning", "cases-staff-assign-none"));
    }
    let Some(to) = input.some("to") else {
        return Ok(web::told(&back, "warning", "cases-staff-assign-nobody"));
    };
    let to: PersonId = to.parse().map_err(|_| Error::NotFound)?;
    let (caller, by, app) = (visit.signed_in()?.clone(), visit.actor(), visit.app().clone());
    let given = visit.write(move |tx| give(tx, &app, (&caller, &by), &ticked, to)).await?;
    Ok(told(&back, &given))
}

/// A case with the number of its last event, as the board sends it.
fn seen(text: &str) -> Option<(CaseId, u64)> {
    let (id, revision) = text.split_once(':')?;
    Some((id.parse().ok()?, revision.parse().ok()?))
}

fn give(
    tx: &mut Tx<'_>,
    app: &App,
    (caller, by): (&Caller, &Actor),
    cases: &[(CaseId, u64)],
    to: PersonId,
) -> Result<Given> {
    let scope = caller.scope(May::DecideCases);
    let mut given = Given::default();
    for (id, seen) in cases {
        let opened = open(tx, *id, &scope)?;
        let (name, office) = (opened.case.name().to_owned(), opened.case.leg_office);
        let works_there = who_works_in(tx, office)?.iter().any(|(person, _)| *person == to);
        let on = tx.clock().civil(tx.now());
        let step = Move { seen: *seen, what: What::Assigned { to }, on, text: "", public: false };
        let done = if works_there && scope.has(office) {
            advance(tx, &Post::of(app), by, opened, &step)
        } else {
            Err(Error::Conflict("cases-staff-not-there".into()))
        };
        match done {
            Ok(_) => given.given += 1,
            // Nothing was written of this one: the course refuses before anything is.
            Err(Error::Conflict(_) | Error::Invalid(_)) => given.left.push(name),
            Err(other) => return Err(other),
        }
    }
    Ok(given)
}

fn told(to: &str, given: &Given) -> axum::response::Response {
    if given.left.is_empty() {
        return web::done(to, Message::new("cases-staff-assigned").with("count", given.given));
    }
    let message =
        Message::new("cases-staff-assigned-some").with("count", given.given).with("left", given.left.join(", "));
    web::told(to, "warning", message)
}

/// All that somebody works on, to another: the staff rotates, the cases do not wait.
pub(super) async fn get(visit: Visit) -> Reply {
    show(&visit, Input::of_query(visit.query()), Invalid::default()).await
}

async fn show(visit: &Visit, input: Input, invalid: Invalid) -> Reply {
    let (scope, lang, refused) = (visit.scope(May::DecideCases), visit.lang(), !invalid.is_empty());
    let from: Option<PersonId> = input.text("from").parse().ok();
    let found = visit.read(move |tx| {
        let offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
        let own: Vec<_> = offices.into_iter().map(|office| office.id).filter(|id| scope.has(*id)).collect();
        let count = from.map(|from| list::of_officer(tx, from, &scope)).transpose()?.map(|cases| cases.len());
        Ok((board::colleagues(tx, &own)?, count))
    });
    let (colleagues, count) = found.await?;
    let people = || colleagues.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let form = FormView::new(visit, "cases-staff-handover", input, invalid)
        .with_choices("from", people())
        .with_choices("to", people());
    let page = Page {
        shell: visit.staff_shell(visit.say("cases-staff-handover")).trail([(visit.say("cases-staff-menu"), HOME)]),
        form,
        count,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    match try_hand_over(&visit, &input).await {
        Ok(given) => Ok(told(HOME, &given)),
        Err(Error::Invalid(invalid)) => show(&visit, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn try_hand_over(visit: &Visit, input: &Input) -> Result<Given> {
    let mut check = Check::new(input);
    let (from, to) = (check.choice::<PersonId>("from"), check.choice::<PersonId>("to"));
    if from.is_some() && from == to {
        check.invalid.add("to", "cases-staff-handover-same");
    }
    check.done()?;
    let (from, to) = from.zip(to).ok_or(Error::NotFound)?;
    let (caller, by, app) = (visit.signed_in()?.clone(), visit.actor(), visit.app().clone());
    let hand = move |tx: &mut Tx<'_>| {
        let cases = list::of_officer(tx, from, &caller.scope(May::DecideCases))?;
        give(tx, &app, (&caller, &by), &cases, to)
    };
    visit.write(hand).await
}

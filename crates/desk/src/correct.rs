//! One contact: what was written down, its correction, and what became of it.

use askama::Template;
use axum::extract::Path;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::permit::May;
use kernel::{Error, Invalid, Result};
use web::forms::Check;
use web::{Field, FormView, Input, Reply, Shell, Visit};

use crate::contact::{Contact, ContactId, Details};
use crate::habits::Habits;
use crate::line::Line;
use crate::place::{Place, Tabs, Which, at_desk};
use crate::rules::{self, Change};
use crate::{book, form, store};

/// How much of a contact's history the page shows; more than a few corrections are rare.
const HISTORY_SHOWN: i64 = 50;

#[derive(Template)]
#[template(path = "desk_contact.html")]
struct Page {
    shell: Shell,
    tabs: Tabs,
    line: Line,
    contact: Contact,
    form: FormView,
    at: Field,
    may_change: bool,
    asks_reason: bool,
    history: Vec<history::Change>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    show(&visit, id.parse()?, None, Invalid::default()).await
}

/// The page with what is stored, or with what was typed and refused.
pub(super) async fn show(visit: &Visit, id: ContactId, typed: Option<Input>, invalid: Invalid) -> Reply {
    let (contact, place, history) = read(visit, id).await?;
    let change = contact.change(visit.actor().id, visit.may(May::CorrectContacts, contact.office), visit.today());
    let refused = !invalid.is_empty();
    let stored = form::filled(visit, &contact);
    // What another form of the page sent is laid over what is stored.
    let input = match typed {
        Some(typed) if typed.some("kind").is_some() => typed,
        Some(typed) => stored.with("undo_reason", typed.text("undo_reason")).with("on", typed.text("on")),
        None => stored.with("on", visit.today()),
    };
    let (home, contacts) = (place.href("/staff/desk"), place.href("/staff/desk/contacts"));
    let form = form::correction(visit, &place, input, invalid);
    let page = Page {
        shell: visit
            .staff_shell(visit.say("desk-contact-title"))
            .trail([(visit.say("desk-title"), home.as_str()), (visit.say("desk-tab-contacts"), contacts.as_str())]),
        tabs: place.tabs(visit, "/staff/desk/contacts"),
        line: Line::new(visit, &place, &contact),
        at: Field { label: visit.say("desk-contact-when"), ..form.required("at") },
        form,
        may_change: change != Change::Never,
        asks_reason: change == Change::WithReason,
        contact,
        history,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

async fn read(visit: &Visit, id: ContactId) -> Result<(Contact, Place, Vec<history::Change>)> {
    let (scope, lang) = (visit.scope(May::LogContacts), visit.lang());
    visit
        .read(move |tx| {
            let contact = store::find(tx, id, &scope)?;
            let place = Place::find(tx, &scope, &Which::Id(contact.office), lang)?;
            let (history, _) = history::of(tx, &contact.subject(), HISTORY_SHOWN, 0)?;
            Ok((contact, place, history))
        })
        .await
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: ContactId = id.parse()?;
    match try_correct(&visit, id, &input).await {
        Ok(()) => Ok(web::done(&at_desk("/staff/desk/contacts", input.some("office")), "desk-corrected")),
        Err(Error::Invalid(invalid)) => show(&visit, id, Some(input), invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn try_correct(visit: &Visit, id: ContactId, input: &Input) -> Result<()> {
    let (before, place, _) = read(visit, id).await?;
    let (by, today) = (visit.actor(), visit.today());
    let change = before.change(by.id, visit.may(May::CorrectContacts, before.office), today);
    if change == Change::Never {
        return Err(Error::Forbidden);
    }
    let mut check = Check::new(input);
    let reason = check.optional("reason", 200);
    if change == Change::WithReason && reason.is_empty() {
        check.invalid.add("reason", "desk-reason-missing");
    }
    let corrected = corrected(&mut check, visit, input, &place, &before);
    check.done()?;
    let after = corrected.ok_or_else(|| Error::internal("a form without a contact and without an error"))?;
    visit.write(move |tx| correct(tx, &before, &after, &by, &reason)).await
}

/// The contact as the form says, with its revision as it was when the form was opened.
fn corrected(check: &mut Check<'_>, visit: &Visit, input: &Input, place: &Place, before: &Contact) -> Option<Contact> {
    let now = visit.db().clock().local(visit.now());
    let revision = check.whole("revision", 1, i64::MAX)?;
    let called_back_on = check.date("called_back_on");
    let earliest = rules::earliest(before.logged_on).min(before.day);
    let (details, said) = form::read(check, input, place, &Habits::default(), before.at, (earliest, &now))?;
    // The field has no seconds: an hour that was left as it was keeps them.
    let at = if minute(said) == minute(before.at) { before.at } else { said };
    let local = visit.db().clock().local(at);
    let called_back_on = called_back_on.filter(|_| details.call_back_by.is_some());
    if let Some(on) = called_back_on
        && let Err(message) = rules::called_back(on, local.date(), visit.today())
    {
        check.invalid.add("called_back_on", message);
    }
    let revision = revision.try_into().ok()?;
    Some(Contact { revision, details, called_back_on, at, day: local.date(), hour: local.hour(), ..before.clone() })
}

fn minute(at: Timestamp) -> i64 {
    at.as_second().div_euclid(60)
}

fn correct(tx: &mut Tx<'_>, before: &Contact, after: &Contact, by: &Actor, reason: &str) -> Result<()> {
    store::update(tx, after)?;
    book::rebook(tx, after)?;
    history::record(
        tx,
        &Record {
            actor: by,
            action: Action::Changed,
            subject: after.subject(),
            office: Some(after.office),
            summary: &summary(after, reason),
            before: Some(state(before)?),
            after: Some(state(after)?),
        },
    )?;
    Ok(())
}

/// What the history keeps of a contact.
fn state(contact: &Contact) -> Result<serde_json::Value> {
    #[derive(serde::Serialize)]
    struct State<'c> {
        #[serde(flatten)]
        details: &'c Details,
        called_back_on: Option<Date>,
        at: Timestamp,
    }
    Ok(serde_json::to_value(State {
        details: &contact.details,
        called_back_on: contact.called_back_on,
        at: contact.at,
    })?)
}

/// A contact's line in the history: the reason of the change, or the day of the contact where none had to be given.
pub(crate) fn summary(contact: &Contact, reason: &str) -> String {
    if reason.is_empty() { contact.day.to_string() } else { reason.to_owned() }
}

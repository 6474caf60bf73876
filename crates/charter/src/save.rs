//! Changing bodies, offices and services: the change, its history and the search in one transaction.

use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::{Error, Invalid, Lang, OfficeId, Result, ServiceId};
use serde::Serialize;

use crate::body::Body;
use crate::find::{index, subject};
use crate::hours::{HourException, Hours};
use crate::ids::{BodyId, CounterId};
use crate::office::{Contact, Counter, Office, Partner};
use crate::service::Service;
use crate::store::{bodies, charters, offices, sheets, texts};
use crate::texts::{Root, Translation, Worded, foreign};

/// What is written into the history beside the change.
pub(crate) struct Noted<'a> {
    pub by: &'a Actor,
    pub action: Action,
    pub subject: Ref,
    pub office: Option<OfficeId>,
    pub summary: &'a str,
}

pub(crate) fn note<T: Serialize>(
    tx: &mut Tx<'_>,
    noted: Noted<'_>,
    before: Option<&T>,
    after: Option<&T>,
) -> Result<()> {
    let json = |thing: Option<&T>| thing.map(serde_json::to_value).transpose();
    let (before, after) = (json(before)?, json(after)?);
    let Noted { by, action, subject, office, summary } = noted;
    history::record(tx, &Record { actor: by, action, subject, office, summary, before, after }).map(|_| ())
}

fn changed(before: bool) -> Action {
    if before { Action::Changed } else { Action::Created }
}

/// Saves a body, new or known, and returns its revision.
///
/// # Errors
/// `Invalid` beside its fields; `Conflict` where somebody changed it meanwhile.
pub fn save_body(tx: &mut Tx<'_>, by: &Actor, body: &Body) -> Result<u64> {
    body.check()?;
    let before = known(body.revision, || bodies::by_id(tx, body.id, Lang::It))?;
    let revision = bodies::write(tx, body)?;
    let root = Root::Body(body.id);
    let action = changed(before.is_some());
    note(
        tx,
        Noted { by, action, subject: subject(root), office: None, summary: &body.name },
        before.as_ref(),
        Some(body),
    )?;
    index(tx, root)?;
    Ok(revision)
}

/// Saves an office, new or known, without its counters and hours, and returns its revision.
///
/// # Errors
/// As `save_body`.
pub fn save_office(tx: &mut Tx<'_>, by: &Actor, office: &Office) -> Result<u64> {
    office.check()?;
    let before = known(office.revision, || offices::row(tx, office.id))?;
    let revision = offices::write(tx, office)?;
    let action = changed(before.is_some());
    note(tx, of_office(by, action, office.id, &office.name), before.as_ref(), Some(office))?;
    index(tx, Root::Office(office.id))?;
    Ok(revision)
}

fn known<T>(revision: u64, read: impl FnOnce() -> Result<T>) -> Result<Option<T>> {
    if revision == 0 { Ok(None) } else { read().map(Some) }
}

fn of_office<'a>(by: &'a Actor, action: Action, id: OfficeId, summary: &'a str) -> Noted<'a> {
    Noted { by, action, subject: subject(Root::Office(id)), office: Some(id), summary }
}

/// Saves a counter, new or known.
///
/// # Errors
/// `Invalid` beside its fields.
pub fn save_counter(tx: &mut Tx<'_>, by: &Actor, counter: &Counter) -> Result<()> {
    counter.check()?;
    let before = offices::counters(tx, counter.office)?.into_iter().find(|one| one.id == counter.id);
    offices::write_counter(tx, counter)?;
    let action = changed(before.is_some());
    note(tx, of_office(by, action, counter.office, &counter.name), before.as_ref(), Some(counter))?;
    index(tx, Root::Office(counter.office))
}

/// Removes a counter with its contacts and hours.
///
/// # Errors
/// `NotFound`; `Constraint("reference")` where another room still points at it.
pub fn remove_counter(tx: &mut Tx<'_>, by: &Actor, office: OfficeId, id: CounterId) -> Result<()> {
    let counters = offices::counters(tx, office)?;
    let before = counters.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    offices::remove_counter(tx, id)?;
    note(tx, of_office(by, Action::Removed, office, &before.name), Some(&before), None)?;
    sweep_office(tx, office)
}

/// Puts contacts in the place of those that the office and its counters had; those of services stay with their sheets.
///
/// # Errors
/// `Invalid` beside `contacts`.
pub fn save_contacts(tx: &mut Tx<'_>, by: &Actor, office: OfficeId, contacts: &[Contact]) -> Result<()> {
    each(contacts, "contacts", Contact::check)?;
    let page = offices::page_by_id(tx, office, Lang::It)?;
    let before: Vec<Contact> = page.contacts.into_iter().filter(|contact| contact.service.is_none()).collect();
    offices::replace_contacts(tx, office, contacts)?;
    note(tx, of_office(by, Action::Changed, office, &page.office.name), Some(&before), Some(&contacts.to_vec()))?;
    sweep_office(tx, office)
}

/// Puts weekly hours in the place of those that the office and its counters had.
///
/// # Errors
/// `Invalid` beside `hours`.
pub fn save_hours(tx: &mut Tx<'_>, by: &Actor, office: OfficeId, hours: &[Hours]) -> Result<()> {
    each(hours, "hours", Hours::check)?;
    let page = offices::page_by_id(tx, office, Lang::It)?;
    offices::replace_hours(tx, office, hours)?;
    note(tx, of_office(by, Action::Changed, office, &page.office.name), Some(&page.hours), Some(&hours.to_vec()))
}

/// Puts dated exceptions in the place of those that the office and its counters had.
///
/// # Errors
/// `Invalid` beside `exceptions`.
pub fn save_exceptions(tx: &mut Tx<'_>, by: &Actor, office: OfficeId, exceptions: &[HourException]) -> Result<()> {
    each(exceptions, "exceptions", HourException::check)?;
    let page = offices::page_by_id(tx, office, Lang::It)?;
    offices::replace_exceptions(tx, office, exceptions)?;
    let noted = of_office(by, Action::Changed, office, &page.office.name);
    note(tx, noted, Some(&page.exceptions), Some(&exceptions.to_vec()))?;
    sweep_office(tx, office)
}

/// Puts partners in the place of those that the office had.
///
/// # Errors
/// `NotFound`.
pub fn save_partners(tx: &mut Tx<'_>, by: &Actor, office: OfficeId, partners: &[Partner]) -> Result<()> {
    let page = offices::page_by_id(tx, office, Lang::It)?;
    offices::replace_partners(tx, office, partners)?;
    let noted = of_office(by, Action::Changed, office, &page.office.name);
    note(tx, noted, Some(&page.partners), Some(&partners.to_vec()))?;
    sweep_office(tx, office)
}

/// Checks each member of a list; the field of a message names the member: `hours.2.closes`.
fn each<T>(list: &[T], field: &str, check: impl Fn(&T) -> Result<()>) -> Result<()> {
    let mut wrong = Invalid::default();
    for (place, one) in list.iter().enumerate() {
        match check(one) {
            Err(Error::Invalid(found)) => {
                found.0.into_iter().for_each(|(name, message)| wrong.add(format!("{field}.{place}.{name}"), message));
            }
            other => other?,
        }
    }
    wrong.check()
}

fn sweep_office(tx: &mut Tx<'_>, office: OfficeId) -> Result<()> {
    let mut page = offices::page_by_id(tx, office, Lang::It)?;
    texts::sweep(tx, office.into(), &mut page)?;
    index(tx, Root::Office(office))
}

/// Saves a sheet with all that it lists, new or known, and returns its revision. Lines keep their identifiers, and with them their
/// translations; a new line takes one from `tx.id()`.
///
/// # Errors
/// As `save_body`.
pub fn save_service(tx: &mut Tx<'_>, by: &Actor, service: &Service) -> Result<u64> {
    service.check()?;
    let before = known(service.revision, || sheets::by_id(tx, service.id, Lang::It))?;
    let revision = sheets::write(tx, service)?;
    let noted = of_service(by, changed(before.is_some()), service.office, service.id, &service.name);
    note(tx, noted, before.as_ref(), Some(service))?;
    index(tx, Root::Service(service.id))?;
    Ok(revision)
}

fn of_service<'a>(by: &'a Actor, action: Action, office: OfficeId, id: ServiceId, summary: &'a str) -> Noted<'a> {
    Noted { by, action, subject: subject(Root::Service(id)), office: Some(office), summary }
}

/// All texts of a page that citizens read, with their translations beside them.
///
/// # Errors
/// `NotFound`.
pub fn translations(tx: &mut Tx<'_>, root: Root, lang: Lang) -> Result<Vec<Translation>> {
    let (mut thing, _) = worded(tx, root)?;
    texts::side_by_side(tx, thing.as_mut(), root.owner(), lang)
}

/// The thing in Italian, and the office to which it belongs.
fn worded(tx: &mut Tx<'_>, root: Root) -> Result<(Box<dyn Worded>, Option<OfficeId>)> {
    Ok(match root {
        Root::Body(id) => (Box::new(bodies::by_id(tx, id, Lang::It)?), None),
        Root::Office(id) => (Box::new(OwnTexts(id, offices::page_by_id(tx, id, Lang::It)?)), Some(id)),
        Root::Service(id) => {
            let service = sheets::by_id(tx, id, Lang::It)?;
            let office = service.office;
            (Box::new(service), Some(office))
        }
        Root::Charter(id) => {
            let charter = charters::row(tx, id)?;
            let office = charter.office;
            (Box::new(OwnTexts(id, charters::book(tx, charter, Lang::It)?)), Some(office))
        }
    })
}

/// A page without the names that it borrows from other pages: those are translated where they belong.
struct OwnTexts<I, T>(I, T);

impl Worded for OwnTexts<OfficeId, crate::office::OfficePage> {
    fn each_text(&mut self, visit: &mut dyn FnMut(crate::ids::OwnerId, &'static str, &mut String)) {
        let (body, service_lines) = (self.1.body.id.into(), service_lines(&self.1.contacts));
        self.1.each_text(&mut |owner, field, text| {
            if owner != body && !service_lines.contains(&owner) {
                visit(owner, field, text);
            }
        });
    }
}

fn service_lines(contacts: &[Contact]) -> Vec<crate::ids::OwnerId> {
    contacts.iter().filter(|contact| contact.service.is_some()).map(|contact| contact.id.into()).collect()
}

impl Worded for OwnTexts<crate::ids::CharterId, crate::charter::CharterBook> {
    fn each_text(&mut self, visit: &mut dyn FnMut(crate::ids::OwnerId, &'static str, &mut String)) {
        let offered = self.1.offers.iter().map(|offer| offer.service);
        let services: Vec<crate::ids::OwnerId> =
            offered.chain(self.1.standards.iter().filter_map(|one| one.service)).map(Into::into).collect();
        self.1.each_text(&mut |owner, field, text| {
            if !services.contains(&owner) {
                visit(owner, field, text);
            }
        });
    }
}

/// Saves translations of a page's texts; an empty one takes the old one away. What the page does not have is refused.
///
/// # Errors
/// `Invalid` beside `translations` where a text does not exist, or for Italian.
pub fn save_translations(tx: &mut Tx<'_>, by: &Actor, root: Root, lang: Lang, list: &[Translation]) -> Result<()> {
    if !foreign().any(|other| other == lang) {
        return Err(Error::field("translations", "charter-translation-italian"));
    }
    let (mut thing, office) = worded(tx, root)?;
    let before = texts::side_by_side(tx, thing.as_mut(), root.owner(), lang)?;
    let strange = list.iter().find(|new| !before.iter().any(|old| old.owner == new.owner && old.field == new.field));
    if let Some(strange) = strange {
        let message = kernel::Message::new("charter-translation-strange").with("field", &strange.field);
        return Err(Error::field("translations", message));
    }
    texts::replace(tx, root.owner(), lang, list)?;
    if let Root::Service(id) = root {
        sheets::fold(tx, id)?;
    }
    let noted = Noted { by, action: Action::Changed, subject: subject(root), office, summary: lang.name() };
    note(tx, noted, Some(&before), Some(&list.to_vec()))?;
    index(tx, root)
}

/// Says again to the search what it knows of everything in this room.
///
/// # Errors
/// Database errors.
pub fn reindex(tx: &mut Tx<'_>) -> Result<()> {
    let ids = |tx: &mut Tx<'_>, table: &str| -> Result<Vec<kernel::ids::Uuid>> {
        let sql = format!("SELECT id FROM {table} ORDER BY id");
        Ok(tx.list(&sql, &[], |row| row.next::<crate::ids::OwnerId>())?.into_iter().map(Into::into).collect())
    };
    for id in ids(tx, "bodies")? {
        index(tx, Root::Body(BodyId::from(id)))?;
    }
    for id in ids(tx, "offices")? {
        index(tx, Root::Office(id.into()))?;
    }
    for id in ids(tx, "services")? {
        index(tx, Root::Service(id.into()))?;
    }
    for id in ids(tx, "charters")? {
        index(tx, Root::Charter(id.into()))?;
    }
    Ok(())
}

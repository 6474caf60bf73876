//! The page of an import, as it stands: being read, looked at, being counted, counted, withdrawn.

use axum::extract::Path;
use jiff::{Timestamp, ToSpan as _};
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::permit::{May, Scope};
use kernel::{Invalid, Lang, Result};
use web::{Input, Reply, Shell, Visit};

use super::found::Found;
use super::import::{Import, ImportId, State, href};
use super::{list, mail_page, outcome_page, sheet_page, store};

/// What every page of an import shows of it.
pub(super) struct Face {
    pub import: Import,
    pub office_code: String,
    pub office_name: String,
    pub service: String,
    pub size: String,
    pub badge: &'static str,
    pub failure: Option<String>,
    /// The earlier import by which the same file is counted.
    pub same: Option<String>,
}

/// An import with what was found in it, read on one snapshot.
pub(super) struct Opened {
    pub import: Import,
    pub found: Option<Found>,
    pub office: charter::OfficePage,
    pub services: Vec<(kernel::ServiceId, String, String)>,
    same: Option<ImportId>,
}

/// What was typed into a form of the page and refused.
pub(super) type Typed = Option<(Input, Invalid)>;

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    show(&visit, id.parse()?, None).await
}

pub(super) async fn show(visit: &Visit, id: ImportId, typed: Typed) -> Reply {
    let opened = open(visit, id).await?;
    match (opened.import.state, &opened.found) {
        (State::Reading | State::Counting, _) => outcome_page::under_way(visit, opened),
        (State::Counted | State::Withdrawn, _) => outcome_page::done(visit, opened).await,
        (State::Preview, Some(Found::Sheet(_))) => sheet_page::show(visit, opened, typed).await,
        (State::Preview, Some(Found::Mailbox(_))) => mail_page::show(visit, opened, typed).await,
        (State::Preview, Some(Found::Refused(_)) | None) => outcome_page::refused(visit, opened),
    }
}

/// Opens an import that the visitor may see. Where that shows personal data, the history notes who read it.
pub(super) async fn open(visit: &Visit, id: ImportId) -> Result<Opened> {
    let (scope, lang) = (visit.scope(May::ImportDeliveries), visit.lang());
    let opened = visit.read(move |tx| read(tx, id, &scope, lang)).await?;
    if matches!(opened.found, Some(Found::Sheet(_) | Found::Mailbox(_))) {
        let (import, by, now) = (opened.import.clone(), visit.actor(), visit.now());
        visit.write(move |tx| note_reading(tx, &import, &by, now)).await?;
    }
    Ok(opened)
}

fn read(tx: &mut Tx<'_>, id: ImportId, scope: &Scope, lang: Lang) -> Result<Opened> {
    let import = store::find(tx, id, scope)?;
    let found = store::found(tx, id)?;
    let office = charter::office_page_by_id(tx, import.new.office, lang)?;
    let services = charter::service_codes(tx, import.new.office)?;
    let same = store::same(tx, import.new.office, import.form, &import.sha256, &import.part)?;
    Ok(Opened { same: same.filter(|same| *same != id), import, found, office, services })
}

/// Whoever leafs through a mailbox reads it once, not once a page (GDPR art. 5 c. 2: who saw what can be told).
fn note_reading(tx: &mut Tx<'_>, import: &Import, by: &Actor, now: Timestamp) -> Result<()> {
    let subject = import.subject();
    let (last, _) = history::of(tx, &subject, 1, 0)?;
    let lately = now - 30.minutes();
    if last.iter().any(|last| last.action == Action::Read && last.actor == *by && last.at > lately) {
        return Ok(());
    }
    let record = Record {
        actor: by,
        action: Action::Read,
        subject,
        office: Some(import.new.office),
        summary: &import.new.source,
        before: None,
        after: None,
    };
    history::record(tx, &record).map(|_| ())
}

impl Opened {
    /// What every page shows of the import, and what was found in it.
    pub fn face(self, visit: &Visit) -> (Face, Option<Found>) {
        let named = |(id, _, name): &(kernel::ServiceId, String, String)| {
            (Some(*id) == self.import.new.service).then(|| name.clone())
        };
        let face = Face {
            service: self.services.iter().find_map(named).unwrap_or_default(),
            office_code: self.office.office.code,
            office_name: self.office.office.name,
            size: web::show::bytes(visit.lang(), self.import.bytes),
            badge: list::badge(self.import.state),
            failure: self.import.failure.as_ref().map(|message| visit.message(message)),
            same: self.same.map(href),
            import: self.import,
        };
        (face, self.found)
    }
}

/// The frame of an import's page: named by its source.
pub(super) fn shell(visit: &Visit, import: &Import) -> Shell {
    visit.staff_shell(import.new.source.clone()).trail([(visit.say("results-import-menu"), "/staff/imports")])
}

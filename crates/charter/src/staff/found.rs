//! Finds things through the visitor's offices. What is written is Italian, whatever the language of the page.

use kernel::permit::May;
use kernel::{Lang, OfficeId, Result, ServiceId};
use web::{Shell, Visit};

use super::form::Choices;
use crate::charter::CharterBook;
use crate::ids::CharterId;
use crate::office::{OfficePage, OfficeRow};
use crate::service::Service;
use crate::store::Slice;

/// A charter with its office.
#[derive(Clone)]
pub(super) struct Charter {
    pub book: CharterBook,
    pub office: OfficePage,
}

impl Charter {
    pub(super) fn href(&self) -> String {
        format!("/staff/charter/charters/{}", self.book.charter.id)
    }

    pub(super) fn name(&self) -> String {
        let charter = &self.book.charter;
        format!("{} {} – {}", charter.title, charter.year, self.office.office.name)
    }

    /// The frame of a page below the charter.
    pub(super) fn shell(&self, visit: &Visit, title: &str) -> Shell {
        let steps = [(visit.say("charter-page-menu"), "/staff/charter".to_owned()), (self.name(), self.href())];
        visit.staff_shell(visit.say(title)).trail(steps.iter().map(|(name, href)| (name.clone(), href.as_str())))
    }
}

/// A charter of one of the visitor's offices.
///
/// # Errors
/// `NotFound`, also where it belongs to another office.
pub(super) async fn charter(visit: &Visit, id: &str) -> Result<Charter> {
    let id: CharterId = id.parse()?;
    let scope = visit.scope(May::EditCharter);
    visit
        .read(move |tx| {
            let book = crate::charter_book(tx, id, Lang::It)?;
            scope.admit(book.charter.office)?;
            let office = crate::office_page_by_id(tx, book.charter.office, Lang::It)?;
            Ok(Charter { book, office })
        })
        .await
}

/// One of the visitor's offices.
///
/// # Errors
/// As `charter`.
pub(super) async fn office(visit: &Visit, code: &str) -> Result<OfficePage> {
    let (scope, code) = (visit.scope(May::EditCharter), code.to_owned());
    visit
        .read(move |tx| {
            let page = crate::office_page(tx, &code, Lang::It)?;
            scope.admit(page.office.id)?;
            Ok(page)
        })
        .await
}

/// A service of one of the visitor's offices.
///
/// # Errors
/// As `charter`.
pub(super) async fn service(visit: &Visit, code: &str) -> Result<Service> {
    let (scope, code) = (visit.scope(May::EditCharter), code.to_owned());
    visit
        .read(move |tx| {
            let service = crate::service(tx, &code, Lang::It)?;
            scope.admit(service.office)?;
            Ok(service)
        })
        .await
}

/// The visitor's offices.
///
/// # Errors
/// Database errors.
pub(super) async fn offices(visit: &Visit) -> Result<Vec<OfficeRow>> {
    let scope = visit.scope(May::EditCharter);
    let all = visit.read(|tx| Ok(crate::offices(tx, None, Slice::ALL, Lang::It)?.items)).await?;
    Ok(all.into_iter().filter(|office| scope.has(office.id)).collect())
}

/// The services of an office as choices, none first.
///
/// # Errors
/// Database errors.
pub(super) async fn services(visit: &Visit, office: OfficeId) -> Result<(Vec<ServiceId>, Choices)> {
    let codes = visit.read(move |tx| crate::service_codes(tx, office)).await?;
    let whole = (String::new(), visit.say("charter-page-whole-office"));
    let known = codes.iter().map(|(id, ..)| *id).collect();
    let choices = std::iter::once(whole).chain(codes.into_iter().map(|(id, _, name)| (id.to_string(), name))).collect();
    Ok((known, choices))
}

/// The frame of a page of an office.
pub(super) fn office_shell(visit: &Visit, page: &OfficePage, title: &str) -> Shell {
    let name = visit.say(title);
    let own = format!("/staff/charter/offices/{}", page.office.code);
    let steps = [(visit.say("charter-page-menu"), "/staff/charter"), (page.office.name.clone(), own.as_str())];
    visit.staff_shell(name).trail(steps)
}

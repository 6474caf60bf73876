//! Reading: what pages, the API and other rooms ask for. Every text comes in the language asked for, Italian where it lacks.

use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::db::Tx;
use kernel::terms::Term;
use kernel::{Error, Lang, OfficeId, Result, ServiceId, params};
use serde::Serialize;

use crate::body::{Body, BodyRow};
use crate::catalog::{Facets, ServiceFilter, ServiceRow};
use crate::charter::{Charter, CharterBook, Offer};
use crate::compare::{Differences, differences};
use crate::diffida::{Diffida, Publication};
use crate::ids::{BodyId, CharterId, CounterId, DiffidaId};
use crate::known_place::KnownPlace;
use crate::office::{CounterPlace, Office, OfficePage, OfficeRow};
use crate::service::Service;
use crate::standard::Standard;
use crate::store::{
    Found, Slice, bodies as body_store, charters, diffide, offices as office_store, services as service_store, sheets,
};
use crate::words::{CharterState, Timing};

/// The bodies, by name.
///
/// # Errors
/// Database errors, as everywhere in this file.
pub fn bodies(tx: &mut Tx<'_>, slice: Slice, lang: Lang) -> Result<Found<BodyRow>> {
    body_store::list(tx, slice, lang)
}

/// A body.
///
/// # Errors
/// `NotFound`.
pub fn body(tx: &mut Tx<'_>, code: &str, lang: Lang) -> Result<Body> {
    body_store::by_code(tx, code, lang)
}

/// The offices of a body, or of all.
///
/// # Errors
/// Database errors.
pub fn offices(tx: &mut Tx<'_>, body: Option<BodyId>, slice: Slice, lang: Lang) -> Result<Found<OfficeRow>> {
    office_store::list(tx, body, slice, lang)
}

/// The office that has a code.
///
/// # Errors
/// `NotFound`.
pub fn office_id(tx: &mut Tx<'_>, code: &str) -> Result<OfficeId> {
    office_store::id(tx, code)
}

/// The office alone, in Italian: a single row, for who needs to know its body or its name.
///
/// # Errors
/// `NotFound`.
pub fn office(tx: &mut Tx<'_>, id: OfficeId) -> Result<Office> {
    office_store::row(tx, id)
}

/// An office with all that its page shows.
///
/// # Errors
/// `NotFound`.
pub fn office_page(tx: &mut Tx<'_>, code: &str, lang: Lang) -> Result<OfficePage> {
    office_store::page_by_code(tx, code, lang)
}

/// The same, by its identifier.
///
/// # Errors
/// `NotFound`.
pub fn office_page_by_id(tx: &mut Tx<'_>, id: OfficeId, lang: Lang) -> Result<OfficePage> {
    office_store::page_by_id(tx, id, lang)
}

/// A counter as a letter names it.
///
/// # Errors
/// `NotFound`.
pub fn counter_place(tx: &mut Tx<'_>, id: CounterId, lang: Lang) -> Result<CounterPlace> {
    let mut place = office_store::counter_place(tx, id)?;
    crate::store::texts::translate(tx, lang, &mut place)?;
    Ok(place)
}

/// All counters as letters name them, for pages that show many: one query, and one for their translations.
///
/// # Errors
/// Database errors.
pub fn counter_places(tx: &mut Tx<'_>, lang: Lang) -> Result<Vec<CounterPlace>> {
    let mut places = office_store::counter_places(tx)?;
    crate::store::texts::translate(tx, lang, &mut places)?;
    Ok(places)
}

/// The towns in which there are counters whose place on the map is known: from where the way to a counter can be told.
///
/// # Errors
/// Database errors.
pub fn known_places(tx: &mut Tx<'_>) -> Result<Vec<KnownPlace>> {
    office_store::known_places(tx)
}

/// Which days count for an office: national holidays, its body's patron days, its own closures.
///
/// # Errors
/// `NotFound`.
pub fn office_calendar(tx: &mut Tx<'_>, id: OfficeId) -> Result<Calendar> {
    office_store::office_calendar(tx, id)
}

/// The services that fit a filter.
///
/// # Errors
/// Database errors.
pub fn services(tx: &mut Tx<'_>, filter: &ServiceFilter, slice: Slice, lang: Lang) -> Result<Found<ServiceRow>> {
    service_store::list(tx, filter, slice, lang)
}

/// How many services there are for each topic, audience and channel.
///
/// # Errors
/// Database errors.
pub fn facets(tx: &mut Tx<'_>) -> Result<Facets> {
    service_store::facets(tx)
}

/// The services of an office as identifier, code and Italian name: for choices in forms.
///
/// # Errors
/// Database errors.
pub fn service_codes(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<(ServiceId, String, String)>> {
    service_store::codes(tx, office)
}

/// The service that has a code.
///
/// # Errors
/// `NotFound`.
pub fn service_id(tx: &mut Tx<'_>, code: &str) -> Result<ServiceId> {
    service_store::id(tx, code)
}

/// A sheet.
///
/// # Errors
/// `NotFound`.
pub fn service(tx: &mut Tx<'_>, code: &str, lang: Lang) -> Result<Service> {
    sheets::by_code(tx, code, lang)
}

/// The same, by its identifier.
///
/// # Errors
/// `NotFound`.
pub fn service_by_id(tx: &mut Tx<'_>, id: ServiceId, lang: Lang) -> Result<Service> {
    sheets::by_id(tx, id, lang)
}

/// All sheets of an office, in their order: the table of art. 35 D.Lgs. 33/2013.
///
/// # Errors
/// Database errors.
pub fn sheets_of_office(tx: &mut Tx<'_>, office: OfficeId, lang: Lang) -> Result<Vec<Service>> {
    sheets::of_office(tx, office, lang)
}

/// All sheets of all offices, those that ended left out: the linked-data catalogue.
///
/// # Errors
/// Database errors.
pub fn all_sheets(tx: &mut Tx<'_>, lang: Lang) -> Result<Vec<Service>> {
    sheets::all(tx, lang)
}

/// A sheet with its office, and what the charter in force promises for it.
#[derive(Clone, Debug, Serialize)]
pub struct ServicePage {
    /// The sheet.
    pub service: Service,
    /// Its office and body.
    pub office: OfficePage,
    /// The charter in force.
    pub charter: Option<Charter>,
    /// What it promises for the service.
    pub offer: Option<Offer>,
    /// The standards that it sets for the service.
    pub standards: Vec<Standard>,
}

impl ServicePage {
    /// To whom the preliminary notice of a class action is sent, and where.
    #[must_use]
    pub fn diffida(&self) -> (&str, &str) {
        let (service, body) = (&self.service, &self.office.body);
        if service.diffida_authority.is_empty() && service.diffida_address.is_empty() {
            (&body.diffida_authority, &body.diffida_address)
        } else {
            (&service.diffida_authority, &service.diffida_address)
        }
    }

    /// The officer in charge: the service's, else the head of the office.
    #[must_use]
    pub fn responsible(&self) -> &str {
        given(&self.service.responsible, given(&self.office.office.head, &self.office.office.head_role))
    }

    /// Who decides: the service's, else the head of the office.
    #[must_use]
    pub fn decision_maker(&self) -> &str {
        given(&self.service.decision_maker, given(&self.office.office.head, &self.office.office.head_role))
    }

    /// The unit that is responsible: the service's, else the office.
    #[must_use]
    pub fn unit(&self) -> &str {
        given(&self.service.unit, &self.office.office.name)
    }

    /// Who decides where the office is late: the service's, else the office's.
    #[must_use]
    pub fn substitute_power(&self) -> &str {
        given(&self.service.substitute_power, &self.office.office.substitute)
    }
}

fn given<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    if text.is_empty() { otherwise } else { text }
}

/// A sheet with its office, and what the charter in force on a day promises for it.
///
/// # Errors
/// `NotFound`.
pub fn service_page(tx: &mut Tx<'_>, code: &str, today: Date, lang: Lang) -> Result<ServicePage> {
    let service = sheets::by_code(tx, code, lang)?;
    let office = office_store::page_by_id(tx, service.office, lang)?;
    let charter = charters::on(tx, service.office, today)?;
    let (offer, standards) = match &charter {
        Some(charter) => {
            (charters::offer(tx, charter.id, service.id, lang)?, standards_of(tx, charter.id, service.id, lang)?)
        }
        None => (None, Vec::new()),
    };
    Ok(ServicePage { service, office, charter, offer, standards })
}

fn standards_of(tx: &mut Tx<'_>, charter: CharterId, service: ServiceId, lang: Lang) -> Result<Vec<Standard>> {
    let mut found = charters::standards(tx, "p.charter = $1 AND p.service = $2", params![charter, service])?;
    crate::store::texts::translate(tx, lang, &mut found)?;
    Ok(found)
}

/// All charters of an office, the newest first, drafts too.
///
/// # Errors
/// Database errors.
pub fn charters_of(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Charter>> {
    charters::of_office(tx, office)
}

/// The charter that held on a day. What was in force when a request arrives stays pinned to it.
///
/// # Errors
/// Database errors.
pub fn charter_in_force(tx: &mut Tx<'_>, office: OfficeId, date: Date) -> Result<Option<Charter>> {
    charters::on(tx, office, date)
}

/// What holds for a request that arrives on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pinned {
    /// The charter in force.
    pub charter: CharterId,
    /// How long the service takes, as it promises.
    pub timing: Timing,
    /// The promised term.
    pub term: Option<Term>,
}

/// What the charter in force on a day promises for a service; none where no charter held or it promises nothing for it.
///
/// # Errors
/// Database errors.
pub fn pinned(tx: &mut Tx<'_>, office: OfficeId, service: ServiceId, date: Date) -> Result<Option<Pinned>> {
    let Some(charter) = charters::on(tx, office, date)? else { return Ok(None) };
    let offer = charters::offer(tx, charter.id, service, Lang::It)?;
    Ok(offer.map(|offer| Pinned { charter: charter.id, timing: offer.timing, term: offer.term }))
}

/// A charter with all that it promises, in whatever state.
///
/// # Errors
/// `NotFound`.
pub fn charter_book(tx: &mut Tx<'_>, id: CharterId, lang: Lang) -> Result<CharterBook> {
    let charter = charters::row(tx, id)?;
    charters::book(tx, charter, lang)
}

/// The public charter of a year: the last version of that year, else the one that held on the year's last day, for a charter may be
/// valid for several years.
///
/// # Errors
/// `NotFound` where there was none.
pub fn charter_of_year(tx: &mut Tx<'_>, office: OfficeId, year: i16, lang: Lang) -> Result<CharterBook> {
    let of_year = charters::of_office(tx, office)?.into_iter().find(|one| one.year == year && one.is_public());
    let last_day = Date::new(year, 12, 31).map_err(|_| Error::NotFound)?;
    let charter = match of_year {
        Some(charter) => charter,
        None => charters::on(tx, office, last_day)?.ok_or(Error::NotFound)?,
    };
    charters::book(tx, charter, lang)
}

/// For which years each office has a charter that people may read, in one query; the newest year first.
///
/// # Errors
/// Database errors.
pub fn public_years(tx: &mut Tx<'_>) -> Result<Vec<(OfficeId, i16)>> {
    charters::public_years(tx)
}

/// The charter that came into force last, another one left out: the one that a draft follows.
///
/// # Errors
/// Database errors.
pub fn last_in_force(tx: &mut Tx<'_>, office: OfficeId, but: CharterId, lang: Lang) -> Result<Option<CharterBook>> {
    let last = charters::last_in_force(tx, office, but)?;
    last.map(|charter| charters::book(tx, charter, lang)).transpose()
}

/// What differs between a charter and the one before it: that from which it was copied, else the last in force; none where it is the first.
///
/// # Errors
/// `NotFound`.
pub fn what_differs(tx: &mut Tx<'_>, id: CharterId, lang: Lang) -> Result<Option<(Charter, Differences)>> {
    let book = charter_book(tx, id, lang)?;
    let before = match book.charter.copied_from {
        Some(from) => Some(charter_book(tx, from, lang)?),
        None if book.charter.state == CharterState::Superseded => None,
        None => last_in_force(tx, book.charter.office, id, lang)?,
    };
    Ok(before.map(|before| {
        let found = differences(&before, &book);
        (before.charter, found)
    }))
}

/// The register of preliminary notices, of one body or of all, the newest first.
///
/// # Errors
/// Database errors.
pub fn diffide_register(tx: &mut Tx<'_>, body: Option<BodyId>, slice: Slice) -> Result<Found<Diffida>> {
    diffide::list(tx, body, slice)
}

/// The preliminary notices that concern an office, the newest first.
///
/// # Errors
/// Database errors.
pub fn diffide_of_office(tx: &mut Tx<'_>, office: OfficeId, slice: Slice) -> Result<Found<Diffida>> {
    diffide::of_office(tx, office, slice)
}

/// A preliminary notice.
///
/// # Errors
/// `NotFound`.
pub fn diffida(tx: &mut Tx<'_>, id: DiffidaId) -> Result<Diffida> {
    diffide::one(tx, id)
}

/// What an office had to bring up to date on the web, the newest first.
///
/// # Errors
/// Database errors.
pub fn publications(tx: &mut Tx<'_>, office: OfficeId, slice: Slice) -> Result<Found<Publication>> {
    diffide::publications(tx, office, slice)
}

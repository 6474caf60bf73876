//! Loading a file, all or nothing.

use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, OfficeId, Result, ServiceId};

use super::words::{at, unknown};
use super::{DiffidaSeed, Loaded, PublicationSeed, Seed, charters, places, sheets};
use crate::diffida::{Diffida, Publication};
use crate::enforce::{save_diffida, save_publication};
use crate::ids::BodyId;
use crate::store::{bodies, offices, services};

/// Brings a file in and says what became of it.
///
/// # Errors
/// `Invalid`, each message beside the place in the file ("services.urp-risponde.description"); `Conflict` where a charter of that year is
/// approved already.
pub fn load(tx: &mut Tx<'_>, by: &Actor, seed: &Seed) -> Result<Loaded> {
    let mut loaded = Loaded::default();
    for body in &seed.bodies {
        let id = at(&format!("bodies.{}", body.code), places::body(tx, by, body))?;
        loaded.bodies.insert(body.code.clone(), id);
    }
    for (position, office) in seed.offices.iter().enumerate() {
        let place = format!("offices.{}", office.code);
        at(&place, places::office(tx, by, office, position, &mut loaded))?;
    }
    for (position, service) in seed.services.iter().enumerate() {
        let place = format!("services.{}", service.code);
        let id = at(&place, sheets::service(tx, by, service, position, &loaded))?;
        loaded.services.insert(service.code.clone(), id);
    }
    for charter in &seed.charters {
        let name = format!("{}/{}", charter.office, charter.year);
        let id = at(&format!("charters.{name}"), charters::charter(tx, by, charter, &loaded))?;
        loaded.charters.insert(name, id);
    }
    for (place, diffida) in seed.diffide.iter().enumerate() {
        at(&format!("diffide.{place}"), self::diffida(tx, by, diffida, &loaded))?;
    }
    for (place, publication) in seed.publications.iter().enumerate() {
        at(&format!("publications.{place}"), self::publication(tx, by, publication, &loaded))?;
    }
    Ok(loaded)
}

impl Loaded {
    /// A body of this file, or one that was there.
    pub(super) fn body(&self, tx: &mut Tx<'_>, code: &str) -> Result<BodyId> {
        match self.bodies.get(code) {
            Some(id) => Ok(*id),
            None => Ok(there(bodies::by_code(tx, code, kernel::Lang::It), "body", code)?.id),
        }
    }

    /// An office of this file, or one that was there.
    pub(super) fn office(&self, tx: &mut Tx<'_>, code: &str) -> Result<OfficeId> {
        match self.offices.get(code) {
            Some(id) => Ok(*id),
            None => there(offices::id(tx, code), "office", code),
        }
    }

    /// A service of this file, or one that was there.
    pub(super) fn service(&self, tx: &mut Tx<'_>, code: &str) -> Result<ServiceId> {
        match self.services.get(code) {
            Some(id) => Ok(*id),
            None => there(services::id(tx, code), "service", code),
        }
    }
}

fn there<T>(found: Result<T>, field: &'static str, code: &str) -> Result<T> {
    found.map_err(|error| match error {
        Error::NotFound => Error::field(field, kernel::Message::new("charter-seed-unknown").with("code", code)),
        other => other,
    })
}

fn diffida(tx: &mut Tx<'_>, by: &Actor, seed: &DiffidaSeed, loaded: &Loaded) -> Result<()> {
    let diffida = Diffida {
        id: tx.id(),
        revision: 0,
        body: loaded.body(tx, &seed.body)?,
        office: seed.office.as_ref().map(|code| loaded.office(tx, code)).transpose()?,
        service: seed.service.as_ref().map(|code| loaded.service(tx, code)).transpose()?,
        received_on: seed.received_on,
        ends_on: seed.received_on,
        subject: seed.subject.clone(),
        claimants: seed.claimants.clone(),
        state: seed.state,
        outcome: seed.outcome.clone(),
        outcome_on: seed.outcome_on,
        published_on: seed.published_on,
    };
    save_diffida(tx, by, &diffida).map(|_| ())
}

fn publication(tx: &mut Tx<'_>, by: &Actor, seed: &PublicationSeed, loaded: &Loaded) -> Result<()> {
    let publication = Publication {
        id: tx.id(),
        office: loaded.office(tx, &seed.office)?,
        service: seed.service.as_ref().map(|code| loaded.service(tx, code)).transpose()?,
        subject: seed.subject,
        text: seed.text.clone(),
        changed_on: seed.changed_on,
        published_on: seed.published_on,
    };
    save_publication(tx, by, &publication)
}

/// The place in a list of a code in the file.
pub(super) fn by_code<'a, T>(
    list: &'a [T],
    code: &str,
    of: impl Fn(&T) -> &str,
    place: &str,
    field: &str,
) -> Result<&'a T> {
    list.iter().find(|one| of(one) == code).ok_or_else(|| unknown(place, field, code))
}

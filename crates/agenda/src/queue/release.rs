//! A release: places that are given in a drawn order instead of to whoever is quickest. Announced, drawn, over; or called off before anybody
//! could know the order.

use charter::CounterId;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ids::Uuid;
use kernel::ledger::Ref;
use kernel::{Error, Invalid, OfficeId, Result};

use super::draw::{self, Placed};
use super::entry::ReleaseId;
use super::mail::{self, Told};
use super::store;
use super::words::Phase;
use crate::counter::Asks;
use crate::ids::TypeCode;
use crate::notice::Post;
use crate::words::Channel;

/// The longest public value and reason.
const VALUE_MOST: usize = 400;

/// A release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Its identifier.
    pub id: ReleaseId,
    /// Rises with each change.
    pub revision: u64,
    /// Its name in addresses.
    pub code: String,
    /// The office.
    pub office: OfficeId,
    /// The counter.
    pub counter: CounterId,
    /// The type.
    pub kind: TypeCode,
    /// The first day whose places it gives.
    pub first_day: Date,
    /// The last one.
    pub last_day: Date,
    /// From when people enrol.
    pub opens_at: Timestamp,
    /// Until when.
    pub closes_at: Timestamp,
    /// From when the public value is known, and not before.
    pub draw_at: Timestamp,
    /// Where the public value comes from, in words.
    pub source: String,
    /// Its address.
    pub source_url: String,
    /// SHA-256 of the seed, published from the beginning.
    pub commitment: String,
    /// The public value; empty until the draw.
    pub public_value: String,
    /// Where it can be read.
    pub public_url: String,
    /// How far it is.
    pub phase: Phase,
    /// Why it was called off.
    pub why: String,
    /// When it was announced.
    pub announced_at: Timestamp,
    /// When it was drawn.
    pub drawn_at: Option<Timestamp>,
}

/// What the office announces.
#[derive(Clone, Debug)]
pub struct Announced {
    /// The type.
    pub kind: TypeCode,
    /// The days whose places it gives, both counted.
    pub days: (Date, Date),
    /// From when to when people enrol.
    pub enrolment: (Timestamp, Timestamp),
    /// From when the public value is known.
    pub draw_at: Timestamp,
    /// Where it will come from.
    pub source: String,
    /// Its address.
    pub source_url: String,
}

impl Release {
    fn subject(&self) -> Ref {
        Ref::new("release", self.id)
    }

    /// Whether people can enrol now.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.phase == Phase::Announced && self.opens_at <= now && now < self.closes_at
    }

    /// Whether it can be called off: as long as nobody can know the order. Later the office would choose among orders.
    #[must_use]
    pub fn may_be_called_off(&self, now: Timestamp) -> bool {
        self.phase == Phase::Announced && now < self.draw_at
    }

    /// Whether the public value can be entered.
    #[must_use]
    pub fn awaits_value(&self, now: Timestamp) -> bool {
        self.phase == Phase::Announced && now >= self.draw_at
    }
}

impl Announced {
    fn check(&self, now: Timestamp, day: impl Fn(Timestamp) -> Date) -> Result<()> {
        let mut wrong = Invalid::default();
        let hour = 1.hour();
        if self.enrolment.0 < now.saturating_sub(hour).unwrap_or(now) {
            wrong.add("opens", "agenda-release-past");
        }
        if self.enrolment.1 < self.enrolment.0.saturating_add(hour).unwrap_or(self.enrolment.0) {
            wrong.add("closes", "agenda-release-closes-late");
        }
        if self.draw_at < self.enrolment.1 {
            wrong.add("draw", "agenda-release-draw-early");
        }
        if self.days.0 <= day(self.draw_at) {
            wrong.add("first_day", "agenda-release-days-early");
        }
        if self.days.1 < self.days.0 {
            wrong.add("last_day", "agenda-release-days-order");
        }
        if self.source.chars().count() < 10 || self.source.chars().count() > VALUE_MOST {
            wrong.add("source", "agenda-release-source-words");
        }
        if !is_address(&self.source_url) {
            wrong.add("source_url", "agenda-release-address");
        }
        wrong.check()
    }
}

fn is_address(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://"))
        && url.len() <= VALUE_MOST
        && !url.contains(char::is_whitespace)
}

/// Announces a release. `seed` is 32 bytes of the kernel's randomness as hexadecimal text; its hash is public from now on.
///
/// # Errors
/// `Invalid` beside the fields; `Conflict` where the public cannot book here; database errors.
pub fn announce(tx: &mut Tx<'_>, by: &Actor, counter: CounterId, announced: &Announced, seed: &str) -> Result<Release> {
    let clock = tx.clock().clone();
    announced.check(tx.now(), |at| clock.civil(at))?;
    let terms = crate::store::counters::terms(tx, counter, &announced.kind).map_err(|error| match error {
        Error::NotFound => Error::field("kind", "web-field-choice"),
        other => other,
    })?;
    let closed = || Error::field("kind", "agenda-release-not-public");
    terms.may_book(&Asks::Anyone, Channel::Online).map_err(|_| closed())?;
    if store::releases::overlaps(tx, counter, announced.days)? {
        return Err(Error::field("first_day", "agenda-release-overlaps"));
    }
    let release = Release {
        id: tx.id(),
        revision: 1,
        code: web::codes::code(tx.id::<Uuid>()).to_lowercase(),
        office: terms.agenda.office,
        counter,
        kind: announced.kind.clone(),
        first_day: announced.days.0,
        last_day: announced.days.1,
        opens_at: announced.enrolment.0,
        closes_at: announced.enrolment.1,
        draw_at: announced.draw_at,
        source: announced.source.trim().to_owned(),
        source_url: announced.source_url.clone(),
        commitment: draw::commitment(seed),
        public_value: String::new(),
        public_url: String::new(),
        phase: Phase::Announced,
        why: String::new(),
        announced_at: tx.now(),
        drawn_at: None,
    };
    store::releases::insert(tx, &release, seed)?;
    note(tx, by, &release, Action::Published, None)?;
    Ok(release)
}

/// Enters the public value and draws: the order is what the announced seed, the value and the tickets give, and nothing else.
///
/// # Errors
/// `Invalid` beside `value` or `url`; `Conflict` before its moment, or where it was drawn already; database errors.
pub fn draw(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    by: &Actor,
    id: ReleaseId,
    (value, url): (&str, &str),
) -> Result<Release> {
    let before = store::releases::find(tx, id)?;
    if !before.awaits_value(tx.now()) {
        return Err(Error::Conflict("agenda-release-not-now".into()));
    }
    let mut wrong = Invalid::default();
    if value.is_empty() || value.chars().count() > VALUE_MOST || value.contains(char::is_control) {
        wrong.add("value", "agenda-release-value-form");
    }
    if !is_address(url) {
        wrong.add("url", "agenda-release-address");
    }
    wrong.check()?;
    let release = Release {
        phase: Phase::Drawn,
        public_value: value.to_owned(),
        public_url: url.to_owned(),
        drawn_at: Some(tx.now()),
        ..before.clone()
    };
    store::releases::update(tx, &release)?;
    for placed in order(tx, &release)? {
        store::entries::rank(tx, id, placed.ticket, placed.rank)?;
    }
    for entry in store::lists::enrolled(tx, id)? {
        mail::tell(tx, post, &entry, Told::Drawn(&release))?;
    }
    note(tx, by, &release, Action::Published, Some(&before))?;
    Ok(Release { revision: before.revision + 1, ..release })
}

/// The order of a release that was drawn, computed anew from what is published.
///
/// # Errors
/// Database errors.
pub fn order(tx: &mut Tx<'_>, release: &Release) -> Result<Vec<Placed>> {
    if release.public_value.is_empty() {
        return Ok(Vec::new());
    }
    let (seed, tickets) = (store::releases::seed(tx, release.id)?, store::releases::tickets(tx, release.id)?);
    Ok(draw::order(&seed, &release.public_value, &tickets))
}

/// Calls a release off, with a reason that everybody reads: those who enrolled stay in the waiting list.
///
/// # Errors
/// `Invalid` beside `why`; `Conflict` where the order can be known already; database errors.
pub fn call_off(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, id: ReleaseId, why: &str) -> Result<()> {
    let before = store::releases::find(tx, id)?;
    if !before.may_be_called_off(tx.now()) {
        return Err(Error::Conflict("agenda-release-not-now".into()));
    }
    if why.is_empty() || why.chars().count() > VALUE_MOST {
        return Err(Error::field("why", "agenda-release-why-missing"));
    }
    end(tx, post, by, &before, (Phase::CalledOff, why))
}

/// Ends a release; those who still wait in it are told, and wait on in the waiting list.
pub(crate) fn end(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    by: &Actor,
    before: &Release,
    (phase, why): (Phase, &str),
) -> Result<()> {
    let release = Release { phase, why: why.to_owned(), ..before.clone() };
    store::releases::update(tx, &release)?;
    for entry in store::lists::enrolled(tx, release.id)? {
        mail::tell(tx, post, &entry, if phase == Phase::Over { Told::NothingLeft } else { Told::CalledOff(why) })?;
    }
    note(tx, by, &release, Action::Changed, Some(before))
}

fn note(tx: &mut Tx<'_>, by: &Actor, release: &Release, action: Action, before: Option<&Release>) -> Result<()> {
    let state = |release: &Release| {
        serde_json::json!({
            "state": release.phase,
            "first_day": release.first_day,
            "last_day": release.last_day,
            "commitment": release.commitment,
            "public_value": release.public_value,
            "why": release.why,
        })
    };
    history::record(
        tx,
        &Record {
            actor: by,
            action,
            subject: release.subject(),
            office: Some(release.office),
            summary: &release.code,
            before: before.map(state),
            after: Some(state(release)),
        },
    )?;
    Ok(())
}

//! Joining the waiting list, and enrolling in a release.

use charter::words::Weekday;
use charter::{CounterId, Listed};
use jiff::{SignedDuration, Timestamp};
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::{Error, Invalid, Lang, OfficeId, Result};

use super::entry::{Entry, ReleaseId};
use super::mail::{self, Told};
use super::store;
use super::words::{Part, Standing};
use crate::applicant::Applicant;
use crate::book::of_person;
use crate::booking::Booking;
use crate::counter::Asks;
use crate::ids::TypeCode;
use crate::look::{self, Wish};
use crate::notice::Post;
use crate::words::{Channel, State};
use crate::{account, sms};

/// There is a day to confirm the address.
const CONFIRM_SECONDS: i64 = 24 * 3600;
/// At so many counters one can wait for the same.
const COUNTERS_MOST: usize = 20;

/// Somebody wants to wait.
#[derive(Clone, Debug)]
pub struct Join {
    /// The type.
    pub kind: TypeCode,
    /// Any of these counters will do.
    pub counters: Vec<CounterId>,
    /// The release in which to enrol; none for the waiting list.
    pub release: Option<ReleaseId>,
    /// The appointment for which an earlier one is wanted.
    pub earlier: Option<Booking>,
    /// Who.
    pub applicant: Applicant,
    /// How many people come.
    pub people: u16,
    /// The language of the help that is needed; empty where none is.
    pub language: String,
    /// The days that suit; all, where none is named.
    pub weekdays: Vec<Weekday>,
    /// The hours that suit.
    pub part: Part,
}

/// Puts somebody into a list. It counts once the mail address is confirmed; who joined first comes first.
///
/// # Errors
/// `Invalid` beside the fields; `NotFound` where the public may know nothing of the type; `Conflict` outside a release's time;
/// `Constraint("agenda_waiting_people_once")` where another node was quicker; database errors.
pub fn join(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, join: &Join, secret: &str) -> Result<Entry> {
    let mut wrong = check(join)?;
    if join.applicant.email.is_empty() {
        wrong.add("email", "agenda-email-form");
    }
    wrong.check()?;
    let entry = put(tx, join, (Standing::Asked, Channel::Online, false), secret)?;
    note(tx, by, &entry, (Action::Created, Standing::Asked.word()), "")?;
    mail::tell(tx, post, &entry, Told::Asked(secret))?;
    Ok(entry)
}

/// Puts somebody into the waiting list who is on the telephone or at the counter: it counts at once, for the staff have the person before
/// them. Who has no mailbox is told by SMS, or called.
///
/// # Errors
/// As `join`; `Invalid` beside `phone` where nobody could be told of an offer.
pub fn take_in(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    by: &Actor,
    join: &Join,
    (channel, by_sms): (Channel, bool),
) -> Result<Entry> {
    check(join)?.check()?;
    if !join.applicant.can_be_reached() {
        return Err(Error::field("phone", "agenda-contact-missing"));
    }
    if by_sms && sms::mobile(&join.applicant.phone).is_none() {
        return Err(Error::field("phone", "agenda-sms-phone"));
    }
    let entry = put(tx, join, (Standing::Waiting, channel, by_sms && post.sms), "")?;
    account::waits(tx, &entry, *join.counters.first().ok_or(Error::NotFound)?)?;
    note(tx, by, &entry, (Action::Created, Standing::Waiting.word()), "")?;
    mail::tell(tx, post, &entry, Told::Joined)?;
    Ok(entry)
}

/// Writes down who joins, once in a list.
fn put(
    tx: &mut Tx<'_>,
    join: &Join,
    (standing, channel, by_sms): (Standing, Channel, bool),
    secret: &str,
) -> Result<Entry> {
    let office = allowed(tx, join)?;
    for known in join.applicant.known_by() {
        if store::entries::of_person(tx, &known, &join.kind, join.release)?.is_some() {
            return Err(Error::field("name", "agenda-queue-already"));
        }
    }
    let now = tx.now();
    let latest = now.checked_add(SignedDuration::from_secs(CONFIRM_SECONDS)).unwrap_or(Timestamp::MAX);
    let closes_at = match join.release {
        Some(release) => open_until(tx, release)?,
        None => Timestamp::MAX,
    };
    let entry = Entry {
        id: tx.id(),
        revision: 1,
        link: tx.id(),
        office,
        kind: join.kind.clone(),
        release: join.release,
        ticket: None,
        rank: None,
        booking: join.earlier.as_ref().map(|booking| booking.id),
        earlier: join.earlier.is_some(),
        standing,
        applicant: join.applicant.clone(),
        people: join.people,
        language: join.language.clone(),
        weekdays: Listed(join.weekdays.clone()),
        part: join.part,
        misses: 0,
        channel,
        sms: by_sms,
        joined_at: now,
        confirm_by: latest.min(closes_at),
    };
    store::entries::insert(tx, &entry, &join.counters, secret)?;
    Ok(entry)
}

/// What is wrong, all of it: nobody waits without a name that stays theirs, for a place is offered to this person, and to nobody else in
/// their stead.
fn check(join: &Join) -> Result<Invalid> {
    let applicant = &join.applicant;
    let mut wrong = match applicant.check("") {
        Err(Error::Invalid(invalid)) => invalid,
        other => other.map(|()| Invalid::default())?,
    };
    // Who has an appointment is known by it.
    if join.earlier.is_none() && applicant.born_on.is_none() && applicant.fiscal_code.is_empty() {
        wrong.add("born_on", "agenda-queue-who");
    }
    Ok(wrong)
}

/// Whether the person may wait for this here; the office of the first counter.
fn allowed(tx: &mut Tx<'_>, join: &Join) -> Result<OfficeId> {
    if join.counters.is_empty() || join.counters.len() > COUNTERS_MOST {
        return Err(Error::field("counters", "agenda-queue-counters-choose"));
    }
    let mut office = None;
    for counter in &join.counters {
        let wish = Wish {
            counter: *counter,
            kind: join.kind.clone(),
            channel: Channel::Online,
            asks: Asks::Anyone,
            people: join.people,
            language: join.language.clone(),
            moving: None,
        };
        let terms = look::allowed(tx, &wish)?;
        office.get_or_insert(terms.agenda.office);
        let enough = join.earlier.is_none();
        for limit in of_person(&terms.kind, &join.applicant).iter().filter(|_| enough) {
            if !crate::store::claims::has_room(tx, limit)? {
                return Err(Error::field("name", limit.refused));
            }
        }
    }
    if let Some(booking) = &join.earlier
        && (booking.state != State::Booked || booking.rehearsal || booking.starts_at <= tx.now())
    {
        return Err(Error::Conflict("agenda-booking-over".into()));
    }
    office.ok_or(Error::NotFound)
}

/// Until when one can enrol.
fn open_until(tx: &mut Tx<'_>, release: ReleaseId) -> Result<Timestamp> {
    let release = store::releases::find(tx, release)?;
    if release.is_open(tx.now()) { Ok(release.closes_at) } else { Err(Error::Conflict("agenda-release-closed".into())) }
}

/// The address is the person's: from now on the entry counts, and has its public number where it takes part in a draw.
///
/// # Errors
/// `NotFound` where the secret is another; `Conflict` where it is too late; database errors.
pub fn confirm(tx: &mut Tx<'_>, post: &Post<'_>, entry: &Entry, secret: &str) -> Result<()> {
    if entry.standing.is_over() || store::entries::secret(tx, entry.id)? != secret {
        return Err(Error::NotFound);
    }
    if entry.standing == Standing::Waiting {
        return Ok(());
    }
    let ticket = match entry.release {
        Some(release) => {
            open_until(tx, release)?;
            Some(store::releases::next_ticket(tx, release)?)
        }
        None => None,
    };
    store::entries::confirm(tx, entry, ticket)?;
    let entry = store::entries::find(tx, entry.id)?;
    let counters = store::entries::counters(tx, entry.id)?;
    account::waits(tx, &entry, *counters.first().ok_or(Error::NotFound)?)?;
    note(tx, &Actor::system(), &entry, (Action::Changed, Standing::Waiting.word()), "")?;
    mail::tell(tx, post, &entry, Told::Joined)
}

/// Writes into the history how somebody stands: nothing of who it is.
pub(crate) fn note(
    tx: &mut Tx<'_>,
    by: &Actor,
    entry: &Entry,
    (action, state): (Action, &str),
    why: &str,
) -> Result<()> {
    // The history is read by people: the type by its name of now.
    let kind = crate::words(tx, &entry.kind, Lang::It)?.name;
    history::record(
        tx,
        &Record {
            actor: by,
            action,
            subject: entry.subject(),
            office: Some(entry.office),
            summary: &entry.ticket.map(|ticket| ticket.to_string()).unwrap_or_default(),
            before: None,
            after: Some(serde_json::json!({ "state": state, "type": kind, "why": why })),
        },
    )?;
    Ok(())
}

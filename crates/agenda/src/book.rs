//! Booking: the place is taken, the booking written down, its row booked and its confirmation sent in one transaction.

use jiff::Timestamp;
use kernel::db::{Db, Tx};
use kernel::history::{self, Action, Actor, Record};
use kernel::{Error, Result};

use crate::applicant::{Applicant, Limit};
use crate::booking::Booking;
use crate::counter::{Asks, Terms};
use crate::free::Start;
use crate::ids::{BookingId, TypeCode};
use crate::kind::Kind;
use crate::look::{self, Wish};
use crate::notice::{Event, Post};
use crate::regenerate::LANE;
use crate::words::{Channel, State};
use crate::{account, convocation, moment, store};

/// How often a booking is tried where other nodes are quicker each time.
const TRIES: usize = 8;

/// Somebody wants an appointment.
#[derive(Clone, Debug)]
pub struct Request {
    /// Where.
    pub counter: charter::CounterId,
    /// What for.
    pub kind: TypeCode,
    /// When.
    pub starts_at: Timestamp,
    /// How it is booked.
    pub channel: Channel,
    /// Who asks.
    pub asks: Asks,
    /// How many people come.
    pub people: u16,
    /// The language of the help that is needed ("ar"); empty where none is.
    pub language: String,
    /// Who comes.
    pub applicant: Applicant,
    /// The case; empty where there is none.
    pub case: String,
    /// A few words.
    pub note: String,
    /// What the sender calls this request: sent twice, it books once.
    pub key: Option<String>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The appointment is booked, or was by the same request before.
    Booked(Box<Booking>),
    /// Somebody else was quicker: the nearest starts, none where nothing is left.
    Gone(Vec<Start>),
}

impl Request {
    pub(crate) fn wish(&self) -> Wish {
        Wish {
            counter: self.counter,
            kind: self.kind.clone(),
            channel: self.channel,
            asks: self.asks.clone(),
            people: self.people,
            language: self.language.clone(),
            moving: None,
        }
    }

    /// Whether an older booking was made by this same request.
    fn made(&self, booking: &Booking) -> bool {
        booking.counter == self.counter && booking.kind == self.kind && booking.applicant == self.applicant
    }
}

/// Books an appointment.
///
/// # Errors
/// `Invalid` beside the applicant's fields, `people` or `language`; `NotFound` where the public may know nothing of it; `Conflict` where it
/// is not for who asks, where a limit is reached, or where the key names another request; `Constraint("agenda_taken_once")` where another
/// node sold the place in this moment; database errors.
pub fn book(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, request: &Request) -> Result<Answer> {
    let booked = book_and(tx, by, request, |tx, booking| account::booked(tx, post, booking, Event::Booked))?;
    answer(tx, request, booked)
}

/// The same answer from what `book_and` returned, in its own transaction.
pub(crate) fn answer(tx: &mut Tx<'_>, request: &Request, booked: Option<Booking>) -> Result<Answer> {
    match booked {
        Some(booking) => Ok(Answer::Booked(Box::new(booking))),
        None => Ok(Answer::Gone(look::instead(tx, &request.wish(), request.starts_at)?)),
    }
}

/// The same, where something else than the usual is done with a new booking: its row of the ledger and its notice. Nothing where the place is
/// gone: what is free instead is looked for by whoever does not hold up the others who book.
pub(crate) fn book_and(
    tx: &mut Tx<'_>,
    by: &Actor,
    request: &Request,
    then: impl FnOnce(&mut Tx<'_>, &Booking) -> Result<()>,
) -> Result<Option<Booking>> {
    if let Some(key) = &request.key
        && let Some(before) = store::bookings::by_key(tx, key)?
    {
        let same = request.made(&before);
        return if same { Ok(Some(before)) } else { Err(Error::Conflict("agenda-key-used".into())) };
    }
    request.applicant.check(&request.note)?;
    if request.asks != Asks::Staff && !request.applicant.can_be_reached() {
        return Err(Error::field("email", "agenda-contact-missing"));
    }
    let wish = request.wish();
    let terms = look::allowed(tx, &wish)?;
    if request.asks == Asks::Convoked && request.case.is_empty() {
        return Err(Error::Conflict("agenda-only-convoked".into()));
    }
    let Some(start) = look::at(tx, &wish, &terms, request.starts_at)? else { return Ok(None) };
    let booking = new(tx, request, &terms, &start)?;
    store::bookings::insert(tx, &booking)?;
    take(tx, &booking, &start)?;
    for limit in limits(&terms, &booking) {
        store::claims::claim(tx, &limit, booking.id, booking.ends_at)?;
    }
    then(tx, &booking)?;
    convocation::answered(tx, &booking)?;
    note(tx, by, &booking, Action::Created, None)?;
    Ok(Some(booking))
}

/// What a request becomes at a start.
pub(crate) fn new(tx: &Tx<'_>, request: &Request, terms: &Terms, start: &Start) -> Result<Booking> {
    let (desk, _) = start.desks.first().ok_or_else(|| Error::internal("a start without a desk"))?;
    Ok(Booking {
        id: tx.id(),
        revision: 1,
        code: web::codes::code(tx.id()),
        link: tx.id(),
        office: terms.agenda.office,
        counter: request.counter,
        kind: request.kind.clone(),
        service: terms.service,
        channel: request.channel,
        state: State::Booked,
        rehearsal: terms.agenda.stage.rehearses(),
        starts_at: start.starts_at,
        ends_at: start.ends_at,
        day: start.day,
        desk: *desk,
        mediator: start.help.as_ref().map(|(id, _)| *id),
        language: request.language.clone(),
        people: request.people,
        applicant: request.applicant.clone(),
        case: request.case.trim().to_owned(),
        note: request.note.clone(),
        moves: 0,
        booked_at: tx.now(),
        booked_on: tx.clock().today(),
        key: request.key.clone(),
    })
}

/// Takes the places of a start: the desk's, and the helper's.
pub(crate) fn take(tx: &mut Tx<'_>, booking: &Booking, start: &Start) -> Result<()> {
    let desk = start.desks.iter().find(|(desk, _)| *desk == booking.desk);
    for at in desk.map_or(&[][..], |(_, places)| places) {
        store::places::take(tx, booking.counter.into(), (*at, booking.desk), booking.id)?;
    }
    if let Some((mediator, places)) = &start.help {
        for at in places {
            store::places::take(tx, (*mediator).into(), (*at, 1), booking.id)?;
        }
    }
    Ok(())
}

/// Whose bookings are counted against a limit. Exercises are counted among themselves.
pub(crate) fn limits(terms: &Terms, booking: &Booking) -> Vec<Limit> {
    let case = terms.kind.per_case.filter(|_| !booking.case.is_empty());
    let case = case.map(|most| Limit {
        holder: format!("case {}", booking.case),
        kind: booking.kind.clone(),
        most,
        refused: "agenda-limit-case",
    });
    let exercise = |holder: String| if booking.rehearsal { format!("rehearsal {holder}") } else { holder };
    let all = of_person(&terms.kind, &booking.applicant).into_iter().chain(case);
    all.map(|limit| Limit { holder: exercise(limit.holder), ..limit }).collect()
}

/// The limits under which a person books a type, by all that the person is known by.
pub(crate) fn of_person(kind: &Kind, applicant: &Applicant) -> Vec<Limit> {
    let Some(most) = kind.per_person else { return Vec::new() };
    let limit = |known| Limit {
        holder: format!("person {known}"),
        kind: kind.code.clone(),
        most,
        refused: "agenda-limit-person",
    };
    applicant.known_by().into_iter().map(limit).collect()
}

/// Writes a change of a booking into the history: how it stands and when it is, no personal data.
pub(crate) fn note(
    tx: &mut Tx<'_>,
    by: &Actor,
    booking: &Booking,
    action: Action,
    before: Option<&Booking>,
) -> Result<()> {
    let zone = tx.clock().zone().clone();
    let state = |booking: &Booking| {
        let when = format!("{} {}", booking.day, moment::clock(&zone, booking.starts_at));
        serde_json::json!({ "state": booking.state, "when": when, "desk": booking.desk, "helped": booking.mediator.map(|_| true) })
    };
    history::record(
        tx,
        &Record {
            actor: by,
            action,
            subject: booking.subject(),
            office: Some(booking.office),
            summary: &booking.code,
            before: before.map(state),
            after: Some(state(booking)),
        },
    )?;
    Ok(())
}

/// Books in the lane of places, and again where another node was quicker: what pages and programs call.
///
/// # Errors
/// As `book`.
pub async fn try_book(app: &web::App, by: &Actor, request: &Request) -> Result<Answer> {
    let (shared, by, wanted) = (app.clone(), by.clone(), request.clone());
    let booked = in_lane(app.db(), move |tx| {
        book_and(tx, &by, &wanted, |tx, booking| account::booked(tx, &Post::of(&shared), booking, Event::Booked))
    });
    let booked = booked.await?;
    answered(app.db(), request, booked).await
}

/// The answer from what `book_and` returned once it is done.
///
/// # Errors
/// Database errors.
pub(crate) async fn answered(db: &Db, request: &Request, booked: Option<Booking>) -> Result<Answer> {
    match booked {
        Some(booking) => Ok(Answer::Booked(Box::new(booking))),
        None => Ok(Answer::Gone(instead(db, request).await?)),
    }
}

/// What is offered to whom another was quicker: the nearest starts.
pub(crate) async fn instead(db: &Db, request: &Request) -> Result<Vec<Start>> {
    let (wish, lost) = (request.wish(), request.starts_at);
    db.read(move |tx| look::instead(tx, &wish, lost)).await
}

/// A write that takes places: in their lane, and again where another node was quicker.
///
/// # Errors
/// What the function returns.
pub(crate) async fn in_lane<T, F>(db: &Db, write: F) -> Result<T>
where
    T: Send + 'static,
    F: FnMut(&mut Tx<'_>) -> Result<T> + Clone + Send + 'static,
{
    for _ in 1..TRIES {
        match db.write_in_lane(LANE, write.clone()).await {
            // The place, the person's ordinal, the number of the hall or the request itself: what the other node wrote is read now.
            Err(Error::Constraint(name)) if name.starts_with("agenda_") && name.ends_with("_once") => {}
            Err(Error::Constraint(name)) if name == "agenda_bookings_key" || name.starts_with("agenda_tickets_") => {}
            done => return done,
        }
    }
    db.write_in_lane(LANE, write).await
}

/// The booking that has an identifier.
///
/// # Errors
/// `NotFound`; database errors.
pub fn booking(tx: &mut Tx<'_>, id: BookingId) -> Result<Booking> {
    store::bookings::find(tx, id)
}

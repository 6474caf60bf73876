//! Conferma, and from then on the booking's own page: all that the person needs on the day, and what can still be changed. Its address is
//! the key to it.

use askama::Template;
use axum::extract::Path;
use charter::CounterPlace;
use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{Error, Invalid, Lang, Result};
use qrcode::QrCode;
use qrcode::render::svg;
use web::{FormView, Input, Reply, Shell, Visit};

use super::address;
use super::errand::{language, lead};
use crate::booking::Booking;
use crate::counter::Changes;
use crate::ids::LinkId;
use crate::kind::Words;
use crate::words::State;
use crate::{moment, store};

#[derive(Template)]
#[template(path = "citizen/appointment.html")]
struct Page {
    shell: Shell,
    booking: Booking,
    words: Words,
    place: CounterPlace,
    times: Hours,
    state_kind: &'static str,
    /// Whether the person is expected: else there is nothing to show or to bring.
    stands: bool,
    bring: Vec<String>,
    language: String,
    qr: String,
    /// For map services, with the address as their question.
    address_query: String,
    waiting: Option<WaitingView>,
    /// The address that is to take the place of the one that counts; empty where none was given.
    wanted: String,
    /// Whether another address can be given here.
    mendable: bool,
    form: FormView,
    refused: bool,
    /// Why it cannot be moved or cancelled here; nothing where it can.
    fixed: Option<String>,
    unmovable: Option<String>,
    again: String,
}

/// When an appointment is.
pub(super) struct Hours {
    pub(super) day: String,
    pub(super) from: String,
    pub(super) to: String,
}

impl Hours {
    pub(super) fn of(visit: &Visit, booking: &Booking) -> Self {
        let clock = |at| moment::clock(visit.db().clock().zone(), at);
        Self { day: booking.day.to_string(), from: clock(booking.starts_at), to: clock(booking.ends_at) }
    }
}

/// Until when the address has to be confirmed, where mail leaves at all.
struct WaitingView {
    day: String,
    clock: String,
}

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    show(&visit, link.parse()?, None, Invalid::default()).await
}

/// The short way to a booking's page, as short messages give it.
pub(super) async fn short(Path(link): Path<String>) -> Reply {
    let link: LinkId = link.parse()?;
    Ok(web::redirect(&format!("/appointments/{link}")))
}

/// A booking with what its page says of it, whatever the counter still offers.
pub(crate) struct Own {
    pub(crate) booking: Booking,
    pub(crate) words: Words,
    pub(crate) place: CounterPlace,
    pub(crate) changes: Changes,
}

impl Own {
    /// A booking by its address, in a language; in the person's own, where none is given.
    ///
    /// # Errors
    /// `NotFound` for other people's and forged addresses alike.
    pub(crate) fn find(tx: &mut Tx<'_>, link: LinkId, lang: Option<Lang>) -> Result<Self> {
        let booking = crate::by_link(tx, link)?;
        // What is only offered is answered on the page of who waits.
        if booking.state == State::Offered {
            return Err(Error::NotFound);
        }
        let lang = lang.unwrap_or(booking.applicant.lang);
        Ok(Self {
            words: store::types::words(tx, &booking.kind, lang.code())?,
            place: charter::counter_place(tx, booking.counter, lang)?,
            changes: store::counters::changes(tx, booking.counter)?,
            booking,
        })
    }

    pub(super) fn lead(&self) -> String {
        lead(&self.words, &self.place)
    }
}

/// A booking by its address.
///
/// # Errors
/// `NotFound` for other people's and forged addresses alike.
pub(super) async fn find(visit: &Visit, link: LinkId) -> Result<Own> {
    let lang = visit.lang();
    visit.read(move |tx| Own::find(tx, link, Some(lang))).await
}

pub(super) async fn show(visit: &Visit, link: LinkId, input: Option<Input>, invalid: Invalid) -> Reply {
    let Own { booking, words, place, changes } = find(visit, link).await?;
    let (subject, refused) = (booking.clone(), !invalid.is_empty());
    let address = visit.read(move |tx| address::standing(tx, &subject)).await?;
    let mail = visit.app().settings().mail;
    let said = |done: Result<()>| match done {
        Err(Error::Conflict(message)) => Some(visit.message(&message)),
        _ => None,
    };
    let input = input.unwrap_or_else(|| Input::new().with("email", &booking.applicant.email));
    let page = Page {
        shell: visit.shell(title(visit, &booking)).trail([(visit.say("agenda-landing-title"), "/appointments")]),
        times: Hours::of(visit, &booking),
        state_kind: state_kind(booking.state),
        stands: booking.state == State::Booked,
        bring: words.bring.lines().map(str::to_owned).filter(|line| !line.trim().is_empty()).collect(),
        language: if booking.language.is_empty() { String::new() } else { language(visit, &booking.language) },
        qr: picture(&booking.code)?,
        address_query: quoted(&place.address),
        // Where no mail leaves, nobody can confirm and nothing lapses.
        waiting: address.confirm_by.filter(|_| mail).map(|by| waiting_view(visit, by)),
        wanted: address.wanted,
        // What is refused says why, also where nothing more can be asked for.
        mendable: refused || (address.mendable && mail),
        form: FormView::new(visit, "agenda-book", input, invalid),
        refused,
        fixed: said(changes.may_change(&booking, false, visit.now())),
        unmovable: said(changes.may_move(&booking, false, visit.now())),
        again: format!("/appointments?type={}", booking.kind),
        words,
        place,
        booking,
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

fn title(visit: &Visit, booking: &Booking) -> String {
    let provisional = booking.state == State::Booked && booking.starts_at > visit.now();
    visit.say(&format!("agenda-page-{}", if provisional { "ahead" } else { booking.state.word() }))
}

fn state_kind(state: State) -> &'static str {
    match state {
        State::Offered | State::Booked => "info",
        State::Served => "success",
        State::NoShow => "warning",
        State::Cancelled | State::CalledOff => "danger",
    }
}

fn waiting_view(visit: &Visit, by: Timestamp) -> WaitingView {
    let clock = visit.db().clock();
    WaitingView { day: clock.civil(by).to_string(), clock: moment::clock(clock.zone(), by) }
}

/// The code as a picture for the counter's reader. It holds the code and nothing more: who photographs it cannot cancel anything.
fn picture(code: &str) -> Result<String> {
    let qr = QrCode::new(code.as_bytes()).map_err(Error::internal)?;
    let svg = qr.render::<svg::Color<'_>>().min_dimensions(180, 180).build();
    Ok(svg.replace("<?xml version=\"1.0\" standalone=\"yes\"?>", ""))
}

/// A text inside an address.
fn quoted(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

//! What a person is told about a booking, in the person's language.

use charter::CounterPlace;
use jiff::Timestamp;
use kernel::clock::Clock;
use kernel::i18n::{Arg, Catalog};

use crate::booking::Booking;
use crate::kind::Words;
use crate::moment;

/// What the mail is written with: the texts, and the address that people use.
#[derive(Clone, Copy)]
pub struct Post<'a> {
    /// The texts.
    pub catalog: &'a Catalog,
    /// The public address, without a slash at the end.
    pub public_url: &'a str,
    /// Whether short messages can be had.
    pub sms: bool,
}

/// What has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event<'a> {
    Booked,
    /// Booked on a public page: the address has to be confirmed, by a secret that only its owner reads and before a moment.
    Asked(&'a str, Timestamp),
    /// Another address was given for a booking: its owner confirms it, by a secret that nobody else reads.
    Readdressed(&'a str),
    /// The hour stays, the interpreter or mediator does not.
    Unhelped,
    Moved,
    Cancelled,
    CalledOff,
    /// The address was not confirmed in time.
    Lapsed,
    /// It is tomorrow.
    Near,
}

impl Event<'_> {
    fn word(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Asked(..) => "asked",
            Self::Readdressed(_) => "readdressed",
            Self::Unhelped => "unhelped",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
            Self::CalledOff => "called-off",
            Self::Lapsed => "lapsed",
            Self::Near => "near",
        }
    }
}

impl<'a> Post<'a> {
    /// The texts and the address of the program.
    #[must_use]
    pub fn of(app: &'a web::App) -> Self {
        Self { catalog: app.catalog(), public_url: &app.settings().public_url, sms: app.settings().sms }
    }

    /// The subject and the text of a mail.
    pub(crate) fn write(
        &self,
        event: Event<'_>,
        booking: &Booking,
        words: &Words,
        place: &CounterPlace,
        clock: &Clock,
    ) -> (String, String) {
        let lang = booking.applicant.lang;
        let link = format!("{}/appointments/{}", self.public_url, booking.link);
        let (secret, by) = match event {
            Event::Asked(secret, by) => (secret, by),
            Event::Readdressed(secret) => (secret, booking.starts_at),
            _ => ("", booking.starts_at),
        };
        let args: [(&str, Arg); 13] = [
            ("name", Arg::from(&booking.applicant.name)),
            ("kind", Arg::from(&words.name)),
            ("on", booking.day.to_string().into()),
            ("at", moment::clock(clock.zone(), booking.starts_at).into()),
            ("office", Arg::from(&place.office_name)),
            ("counter", Arg::from(&place.name)),
            ("address", Arg::from(&place.address)),
            ("bring", Arg::from(&words.bring)),
            ("code", Arg::from(&booking.code)),
            ("confirm", format!("{link}/address/{secret}").into()),
            ("by", clock.civil(by).to_string().into()),
            ("by-hour", moment::clock(clock.zone(), by).into()),
            ("link", link.into()),
        ];
        let written = |part: &str| self.catalog.fill(lang, &format!("agenda-mail-{}-{part}", event.word()), &args);
        (written("subject"), written("body"))
    }
}

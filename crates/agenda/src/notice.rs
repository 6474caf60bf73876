//! What a person is told about a booking, in the person's language.

use charter::CounterPlace;
use jiff::tz::TimeZone;
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
}

/// What has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    Booked,
    Moved,
    Cancelled,
    CalledOff,
}

impl Event {
    fn word(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
            Self::CalledOff => "called-off",
        }
    }
}

impl<'a> Post<'a> {
    /// The texts and the address of the program.
    #[must_use]
    pub fn of(app: &'a web::App) -> Self {
        Self { catalog: app.catalog(), public_url: &app.settings().public_url }
    }

    /// The subject and the text of a mail.
    pub(crate) fn write(
        &self,
        event: Event,
        booking: &Booking,
        words: &Words,
        place: &CounterPlace,
        zone: &TimeZone,
    ) -> (String, String) {
        let lang = booking.applicant.lang;
        let link = format!("{}/appointments/{}", self.public_url, booking.link);
        let args: [(&str, Arg); 10] = [
            ("name", Arg::from(&booking.applicant.name)),
            ("kind", Arg::from(&words.name)),
            ("on", booking.day.to_string().into()),
            ("at", moment::clock(zone, booking.starts_at).into()),
            ("office", Arg::from(&place.office_name)),
            ("counter", Arg::from(&place.name)),
            ("address", Arg::from(&place.address)),
            ("bring", Arg::from(&words.bring)),
            ("code", Arg::from(&booking.code)),
            ("link", link.into()),
        ];
        let written = |part: &str| self.catalog.fill(lang, &format!("agenda-mail-{}-{part}", event.word()), &args);
        (written("subject"), written("body"))
    }
}

//! How a room that needs somebody to come has them invited, without knowing the room that gives the appointments.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Lang, OfficeId, Result, words};

use crate::app::App;

words! {
    /// Where an invitation stands.
    Comes {
        /// The person may book.
        Invited = "invited",
        /// Nothing was booked in time, or there is no mail address: a letter is due.
        Due = "due",
        /// The letter was sent.
        Lettered = "lettered",
        /// The appointment is booked.
        Booked = "booked",
        /// The person came.
        Kept = "kept",
        /// The last day has passed.
        Lapsed = "lapsed",
        /// Taken back by the office.
        Withdrawn = "withdrawn",
    }
}

impl Comes {
    /// Whether the person can still answer the invitation, or has.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Invited | Self::Due | Self::Lettered | Self::Booked)
    }
}

/// What the room of appointments does for others.
#[derive(Clone, Copy, Debug)]
pub struct Convoking {
    /// For what, and where, people can be invited by an office now.
    pub reasons: Reasons,
    /// Invites somebody.
    pub invite: Invite,
    /// Where an invitation stands.
    pub standing: Stand,
    /// Forgets who was invited for a case, and who booked for it.
    pub erase: Erase,
}

/// Reads for what an office invites, in a language.
pub type Reasons = fn(&mut Tx<'_>, OfficeId, Lang) -> Result<Vec<Reason>>;

/// Invites somebody, and gives the invitation's identifier; that of the one before where the case is invited for the same already.
///
/// # Errors
/// `Invalid` beside `reason`, `last_day`, `street`, `postcode`, `town`; database errors.
pub type Invite = fn(&mut Tx<'_>, &App, &Actor, &Summons) -> Result<String>;

/// Reads where an invitation stands, in a language.
///
/// # Errors
/// `NotFound`; database errors.
pub type Stand = fn(&mut Tx<'_>, &str, Lang) -> Result<Standing>;

/// Takes the names, contacts and notes away that invitations and appointments of an office hold because of a case, by the name of the case, and
/// the messages about them. Days, states and figures stay.
///
/// # Errors
/// Database errors.
pub type Erase = fn(&mut Tx<'_>, OfficeId, &str) -> Result<()>;

/// For what people can be invited, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What a form sends.
    pub value: String,
    /// The code of the type of appointment.
    pub kind: String,
    /// The type and the counter, in words.
    pub label: String,
}

/// Who is invited, for which case and for what.
#[derive(Clone, Debug, Default)]
pub struct Summons {
    /// A reason's value.
    pub reason: String,
    /// How people name the case.
    pub case: String,
    /// Who.
    pub name: String,
    /// The fiscal code; may be empty.
    pub fiscal_code: String,
    /// The day of birth.
    pub born_on: Option<Date>,
    /// The address for messages; empty where there is none.
    pub email: String,
    /// The telephone; may be empty.
    pub phone: String,
    /// The language in which the person is written to.
    pub lang: Option<Lang>,
    /// Where a letter goes: street and number.
    pub street: String,
    /// Its post code.
    pub postcode: String,
    /// Its town.
    pub town: String,
    /// Its province.
    pub province: String,
    /// The last day on which the person may book; none where there is no end.
    pub last_day: Option<Date>,
}

/// An invitation as the room that asked for it shows it.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Where it stands.
    pub comes: Comes,
    /// For what, in words.
    pub kind: String,
    /// Where: the counter, and its office.
    pub place: String,
    /// The day of the invitation.
    pub invited_on: Date,
    /// The last day on which the person may book.
    pub last_day: Option<Date>,
    /// The day and the hour that are booked.
    pub booked: Option<(Date, String)>,
    /// The day on which the letter was sent.
    pub lettered_on: Option<Date>,
    /// The person's own page: the invitation, or the appointment that is booked with it.
    pub href: String,
    /// The office's page.
    pub staff: String,
}

//! Whom nothing written reaches: what the office has changed of their appointment is said to them on the telephone, and ticked off.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::{Result, id, words};

use crate::booking::Booking;
use crate::notice::Post;
use crate::{sms, store};

id! {
    /// Something that somebody has to be called about.
    UntoldId
}

words! {
    /// What there is to be told.
    News {
        /// The appointment is at another hour.
        Moved = "moved",
        /// The office cannot receive.
        CalledOff = "called_off",
        /// The hour stays, the interpreter or mediator does not.
        Unhelped = "unhelped",
    }
}

/// Something that somebody has to be called about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Untold {
    pub(crate) id: UntoldId,
    pub(crate) news: News,
    /// The hour that the person knows.
    pub(crate) was_at: Timestamp,
    /// When the person was called, and by whom.
    pub(crate) told_at: Option<Timestamp>,
    pub(crate) told_by: String,
    /// As it is now.
    pub(crate) booking: Booking,
}

/// Whether nothing that is written reaches the person of a booking.
///
/// # Errors
/// Database errors.
pub(crate) fn must_be_called(tx: &mut Tx<'_>, post: &Post<'_>, booking: &Booking) -> Result<bool> {
    Ok(!booking.rehearsal && booking.applicant.email.is_empty() && !sms::reaches(tx, post, booking)?)
}

/// Notes that somebody has to be called, where nothing written reaches them. What they were not told yet becomes one with it: of all hours they
/// know the first.
///
/// # Errors
/// Database errors.
pub(crate) fn note(tx: &mut Tx<'_>, post: &Post<'_>, before: &Booking, news: News) -> Result<()> {
    if must_be_called(tx, post, before)? {
        store::untold::note(tx, before, news)?;
    }
    Ok(())
}

/// Ticks off that somebody was called, or that they were not after all.
///
/// # Errors
/// `NotFound`; `Constraint("agenda_untold_once")` where there is something newer to be told; database errors.
pub(crate) fn tick(tx: &mut Tx<'_>, by: &Actor, one: &Untold, told: bool) -> Result<()> {
    store::untold::tick(tx, one.id, told.then_some(by.name.as_str()))?;
    let said = |told: bool| Some(serde_json::json!({ "told": told }));
    let record = Record {
        actor: by,
        action: Action::Changed,
        subject: one.booking.subject(),
        office: Some(one.booking.office),
        summary: &one.booking.code,
        before: said(one.told_at.is_some()),
        after: said(told),
    };
    history::record(tx, &record).map(|_| ())
}

//! The register of preliminary notices of a class action for efficiency (diffide), and the days until the web is up to date.

use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::terms::{Basis, Term, TermError, Unit, days_between};
use kernel::{Invalid, OfficeId, Result, ServiceId};
use serde::{Deserialize, Serialize};

use crate::ids::{BodyId, DiffidaId, PublicationId};
use crate::words::{DiffidaState, Published};

/// The days that the administration has to do what the notice asks (D.Lgs. 198/2009 art. 3 c. 1).
pub const DAYS_TO_REMEDY: u32 = 90;

/// A preliminary notice. The law asks for it and for its outcome to be public, not for who sent it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diffida {
    /// Its identifier.
    pub id: DiffidaId,
    /// Rises with each change; 0 before the first.
    pub revision: u64,
    /// The body to which it was sent.
    pub body: BodyId,
    /// The office that it concerns.
    pub office: Option<OfficeId>,
    /// The service that it concerns.
    pub service: Option<ServiceId>,
    /// When it arrived.
    pub received_on: Date,
    /// The last of the ninety days.
    pub ends_on: Date,
    /// What it is about, without personal data.
    pub subject: String,
    /// What sort of people sent it ("un'associazione di utenti").
    pub claimants: String,
    /// What came of it.
    pub state: DiffidaState,
    /// The same in words.
    pub outcome: String,
    /// When.
    pub outcome_on: Option<Date>,
    /// When it was published on the site.
    pub published_on: Option<Date>,
}

impl Diffida {
    /// # Errors
    /// `Invalid`, with a message beside each field that cannot stay as it is.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        crate::check::given(&mut wrong, "subject", &self.subject);
        if (self.state == DiffidaState::Open) != self.outcome_on.is_none() {
            wrong.add("outcome_on", "charter-diffida-outcome-day");
        }
        if self.state != DiffidaState::Open {
            crate::check::given(&mut wrong, "outcome", &self.outcome);
        }
        if self.outcome_on.is_some_and(|on| on < self.received_on) {
            wrong.add("outcome_on", "charter-diffida-outcome-order");
        }
        wrong.check()
    }

    /// How many of the ninety days are left; negative once they are over, none where the notice is closed.
    #[must_use]
    pub fn days_left(&self, today: Date) -> Option<i32> {
        (self.state == DiffidaState::Open).then(|| days_between(today, self.ends_on))
    }
}

/// The last of the ninety days for a notice that arrived on a day.
///
/// # Errors
/// `TermError` where the calendar does not reach so far.
pub fn ninety_days_end(received_on: Date, calendar: &Calendar) -> Result<Date, TermError> {
    let term = Term::new(DAYS_TO_REMEDY, Unit::CalendarDays)?;
    Ok(term.due(received_on, &[], &Basis::new(calendar))?.due)
}

/// Something that changed in the office and had to be brought up to date on the web.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// Its identifier.
    pub id: PublicationId,
    /// The office.
    pub office: OfficeId,
    /// The service, where it is only that one's.
    pub service: Option<ServiceId>,
    /// What had to be brought up to date.
    pub subject: Published,
    /// What changed.
    pub text: String,
    /// When it changed.
    pub changed_on: Date,
    /// When the web said so; not yet, where none is given.
    pub published_on: Option<Date>,
}

impl Publication {
    /// # Errors
    /// `Invalid` beside `published_on`.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        if self.published_on.is_some_and(|on| on < self.changed_on) {
            wrong.add("published_on", "charter-published-order");
        }
        wrong.check()
    }

    /// "Numero giorni necessari per l'aggiornamento su web": those it took, or has taken until today.
    #[must_use]
    pub fn days(&self, today: Date) -> i32 {
        days_between(self.changed_on, self.published_on.unwrap_or(today))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_ninety_days_end_on_a_day_that_is_no_holiday() {
        let calendar = Calendar::italian();
        assert_eq!(ninety_days_end(date(2026, 7, 6), &calendar).unwrap(), date(2026, 10, 5));
        assert_eq!(ninety_days_end(date(2025, 7, 6), &calendar).unwrap(), date(2025, 10, 4));
    }

    #[test]
    fn what_is_not_yet_published_counts_until_today() {
        let nil = kernel::ids::Uuid::nil();
        let mut change = Publication {
            id: nil.into(),
            office: nil.into(),
            service: None,
            subject: Published::Contacts,
            text: String::new(),
            changed_on: date(2026, 3, 2),
            published_on: None,
        };
        assert_eq!(change.days(date(2026, 3, 9)), 7);
        change.published_on = Some(date(2026, 3, 4));
        assert_eq!(change.days(date(2026, 3, 9)), 2);
        change.published_on = Some(date(2026, 3, 1));
        assert!(change.check().is_err());
    }
}

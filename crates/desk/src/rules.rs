//! The rules of the contact log: pure, the time comes in as an argument.

use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, ToSpan, Zoned};
use kernel::calendar::Calendar;
use kernel::{Invalid, Message, PersonId};

use crate::contact::{Contact, Details, Kind, Outcome};

/// How many days later a contact may still be written down: a busy week, not a forgotten month.
pub(crate) const LATEST_DAYS: i32 = 7;

/// How far ahead a call-back may be promised.
const CALL_BACK_DAYS: i32 = 60;

impl Details {
    /// The same as it is meant: what the switchboard passes on is passed on, and a date of call-back needs a call-back.
    pub(crate) fn meant(mut self) -> Self {
        if self.outcome == Outcome::Done && self.kind == Kind::Switchboard {
            self.outcome = Outcome::PassedOn;
        }
        if self.outcome != Outcome::CallBack {
            self.call_back_by = None;
        }
        self
    }

    /// What cannot stay as it is, for a contact of a day that is written down or corrected today.
    pub(crate) fn wrong(&self, day: Date, calendar: &Calendar, wrong: &mut Invalid) {
        if self.outcome == Outcome::PassedOn && self.passed_to.is_empty() {
            wrong.add("passed_to", "desk-passed-to-missing");
        }
        if self.kind == Kind::Signatures && self.proposal.is_empty() {
            wrong.add("proposal", "desk-proposal-missing");
        }
        if self.outcome == Outcome::CallBack
            && let Err(message) = call_back(self.call_back_by, day, calendar)
        {
            wrong.add("call_back_by", message);
        }
    }
}

/// A call-back is promised for a day on which the office works, not before the contact and not in a distant future.
fn call_back(by: Option<Date>, day: Date, calendar: &Calendar) -> Result<(), Message> {
    let by = by.ok_or("desk-call-back-missing")?;
    if by < day {
        return Err("desk-call-back-before".into());
    }
    if by > day.saturating_add(CALL_BACK_DAYS.days()) {
        return Err(Message::new("desk-call-back-far").with("days", CALL_BACK_DAYS));
    }
    match calendar.is_working_day(by) {
        Ok(true) => Ok(()),
        Ok(false) => Err("desk-call-back-closed".into()),
        Err(not_covered) => Err(not_covered.message()),
    }
}

/// The first day of which a contact can still be written down on a day.
pub(crate) fn earliest(logged_on: Date) -> Date {
    logged_on.saturating_sub(LATEST_DAYS.days())
}

/// When a contact happened: not in the future, and not before a day.
pub(crate) fn moment(said: DateTime, earliest: Date, now: &Zoned) -> Result<Timestamp, Message> {
    let at = said.to_zoned(now.time_zone().clone()).map_err(|_| Message::new("desk-at-form"))?.timestamp();
    if at > now.timestamp() {
        return Err("desk-at-future".into());
    }
    if said.date() < earliest {
        return Err(Message::new("desk-at-old").with("days", LATEST_DAYS));
    }
    Ok(at)
}

/// Whether the day of a call-back that was made can be right.
pub(crate) fn called_back(on: Date, contact_day: Date, today: Date) -> Result<(), Message> {
    if on > today {
        Err("desk-called-back-future".into())
    } else if on < contact_day {
        Err("desk-called-back-before".into())
    } else {
        Ok(())
    }
}

/// Who may still change a contact, and at what price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// The operator who logged it, on the same day: a slip of the hand.
    Freely,
    /// The head of the office, at any time: the figures of a past day change, so the reason is written down.
    WithReason,
    /// Nobody else, and nobody what was taken back.
    Never,
}

impl Contact {
    /// How somebody may change the contact today.
    pub(crate) fn change(&self, person: Option<PersonId>, heads: bool, today: Date) -> Change {
        if self.undone.is_some() {
            Change::Never
        } else if self.logged_on == today && person.is_some() && self.operator.id == person {
            Change::Freely
        } else if heads {
            Change::WithReason
        } else {
            Change::Never
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kernel::calendar::Setup;
    use kernel::ids::Uuid;

    use super::*;
    use crate::contact::Undone;
    use crate::contact::tests::contact;

    fn rome(at: &str) -> Zoned {
        at.parse::<Timestamp>().unwrap().in_tz("Europe/Rome").unwrap()
    }

    fn wrong(details: &Details, calendar: &Calendar) -> Vec<(String, String)> {
        let mut wrong = Invalid::default();
        details.wrong(date(2026, 11, 10), calendar, &mut wrong);
        wrong.0.into_iter().map(|(field, message)| (field.into_owned(), message.key.into_owned())).collect()
    }

    fn call_back(by: Date) -> Details {
        Details { outcome: Outcome::CallBack, call_back_by: Some(by), ..Details::done(Kind::Information) }
    }

    #[test]
    fn a_contact_happens_within_seven_days_and_never_in_the_future() {
        let now = rome("2026-10-05T07:30:00Z");
        let said =
            |text: &str| moment(text.parse().unwrap(), earliest(now.date()), &now).map_err(|message| message.key);
        assert_eq!(said("2026-10-05T09:30"), Ok(now.timestamp()));
        assert_eq!(said("2026-10-05T09:31"), Err("desk-at-future".into()));
        assert!(said("2026-09-28T00:00").is_ok());
        assert_eq!(said("2026-09-27T23:59"), Err("desk-at-old".into()));
    }

    #[test]
    fn an_hour_that_the_clocks_skip_is_still_a_moment_of_that_day() {
        let now = rome("2026-03-30T10:00:00Z");
        let at = moment("2026-03-29T02:30".parse().unwrap(), earliest(now.date()), &now).unwrap();
        assert_eq!(at.to_zoned(now.time_zone().clone()).date(), date(2026, 3, 29));
    }

    #[test]
    fn a_call_that_is_passed_on_names_its_office_and_a_signature_its_proposal() {
        let italian = Calendar::italian();
        let passed = Details::done(Kind::Switchboard).meant();
        assert_eq!(passed.outcome, Outcome::PassedOn);
        assert_eq!(wrong(&passed, &italian), [("passed_to".into(), "desk-passed-to-missing".into())]);
        assert_eq!(wrong(&Details { passed_to: "Anagrafe".into(), ..passed }, &italian), []);
        let signed = Details::done(Kind::Signatures);
        assert_eq!(wrong(&signed, &italian), [("proposal".into(), "desk-proposal-missing".into())]);
    }

    #[test]
    fn a_call_back_is_promised_for_a_day_on_which_the_office_works() {
        let casale = Setup::italian().patron_day("11-12".parse().unwrap()).build();
        let refused = |by| wrong(&call_back(by), &casale).into_iter().next().map(|(_, message)| message);
        assert_eq!(refused(date(2026, 11, 10)), None);
        assert_eq!(refused(date(2026, 11, 12)).as_deref(), Some("desk-call-back-closed"));
        assert_eq!(refused(date(2026, 11, 14)).as_deref(), Some("desk-call-back-closed"));
        assert_eq!(refused(date(2026, 11, 9)).as_deref(), Some("desk-call-back-before"));
        assert_eq!(refused(date(2027, 1, 11)).as_deref(), Some("desk-call-back-far"));
        let without = Details { call_back_by: None, ..call_back(date(2026, 11, 10)) };
        assert_eq!(wrong(&without, &casale), [("call_back_by".into(), "desk-call-back-missing".into())]);
    }

    #[test]
    fn a_date_of_call_back_without_a_call_back_is_dropped() {
        let details = Details { outcome: Outcome::Done, ..call_back(date(2026, 11, 10)) }.meant();
        assert_eq!(details.call_back_by, None);
    }

    #[test]
    fn a_call_back_was_made_between_the_contact_and_today() {
        let (day, today) = (date(2026, 10, 1), date(2026, 10, 5));
        assert!(called_back(day, day, today).is_ok() && called_back(today, day, today).is_ok());
        assert!(called_back(date(2026, 9, 30), day, today).is_err());
        assert!(called_back(date(2026, 10, 6), day, today).is_err());
    }

    #[test]
    fn who_logged_a_contact_changes_it_that_day_and_the_head_later_with_a_reason() {
        let person = |n| Some(PersonId::from(Uuid::from_u128(n)));
        let today = date(2026, 10, 1);
        let mut contact = contact(Details::done(Kind::Other));
        let tomorrow = date(2026, 10, 2);
        assert_eq!(contact.change(person(3), false, today), Change::Freely);
        assert_eq!(contact.change(person(3), false, tomorrow), Change::Never);
        assert_eq!(contact.change(person(4), false, today), Change::Never);
        assert_eq!(contact.change(person(4), true, tomorrow), Change::WithReason);
        assert_eq!(contact.change(None, false, today), Change::Never);
        contact.undone = Some(Undone { at: contact.at, by: "Ada".into(), reason: String::new() });
        assert_eq!(contact.change(person(3), true, today), Change::Never);
    }
}

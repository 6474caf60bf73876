//! Measures ready to use: what agendas and cases write into the ledger, asked in the way in which charters promise it. Each is a beginning: the form
//! shows it filled in, to be changed and saved like any other.

use charter::Standard;
use charter::words::PlannedUnit;
use kernel::ledger::{Channel, Filter, Kind, Outcome};
use kernel::{ServiceId, words};

use crate::measure::{Condition, Measure, Statistic, Within};

words! {
    /// What a ready measure is about.
    Ready {
        /// Days to the first free place.
        FirstPlace = "first_place",
        /// The share of appointments called within minutes of their hour.
        OnTheHour = "on_the_hour",
        /// The share of appointments to which nobody came.
        NoShow = "no_show",
        /// The share of appointments booked online.
        BookedOnline = "booked_online",
        /// Days open on days planned.
        PlannedDays = "planned_days",
        /// The share of cases that were decided within the legal term.
        LegalTerm = "legal_term",
        /// The share of cases that were decided within the promise.
        Promise = "promise",
        /// The share of stays in the office that were over within its own term.
        OfficeShare = "office_share",
        /// Cases concluded over cases received.
        Concluded = "concluded",
    }
}

/// Minutes of the hour where the standard promises none.
const MINUTES: i64 = 15;

impl Ready {
    /// The measure, for the standard's service where it has one.
    #[must_use]
    pub fn measure(self, standard: &Standard, service: Option<ServiceId>) -> Measure {
        let rows = |kind| Filter { kinds: vec![kind], services: service.into_iter().collect(), ..Filter::default() };
        let with = |outcomes: &[Outcome], filter| Filter { outcomes: outcomes.to_vec(), ..filter };
        let within = |within| Condition { within: Some(within), ..Condition::default() };
        let appointments = rows(Kind::Appointment);
        match self {
            Self::FirstPlace => {
                Measure::Days { among: rows(Kind::Availability), statistic: Statistic::Median, working: false }
            }
            Self::OnTheHour => {
                let planned = standard.planned.filter(|planned| planned.unit == PlannedUnit::Minutes);
                let most = planned.map_or(MINUTES, |planned| planned.value.get() / 100);
                Measure::Share {
                    among: with(&[Outcome::Done, Outcome::Partly], rows(Kind::Waiting)),
                    met: Condition { within: Some(Within::Minutes(most)), ..Condition::default() },
                }
            }
            Self::NoShow => Measure::Share {
                among: with(&[Outcome::Done, Outcome::NoShow], appointments),
                met: Condition { outcomes: vec![Outcome::NoShow], ..Condition::default() },
            },
            // Who found no place has booked nothing.
            Self::BookedOnline => Measure::Share {
                among: with(
                    &[Outcome::Open, Outcome::Done, Outcome::Refused, Outcome::Withdrawn, Outcome::NoShow],
                    appointments,
                ),
                met: Condition { channels: vec![Channel::Online], ..Condition::default() },
            },
            Self::PlannedDays => Measure::PlannedDays,
            // A case that is still open in time is not yet due: it is neither kept nor missed.
            Self::LegalTerm => Measure::Share { among: rows(Kind::Case), met: within(Within::LegalTerm) },
            Self::Promise => Measure::Share { among: rows(Kind::Case), met: within(Within::Promise) },
            Self::OfficeShare => Measure::Share { among: rows(Kind::Leg), met: within(Within::Promise) },
            Self::Concluded => {
                let outcomes = &[Outcome::Done, Outcome::Partly, Outcome::Refused, Outcome::Inadmissible];
                Measure::Ratio { counted: with(outcomes, rows(Kind::Case)), over: rows(Kind::Case) }
            }
        }
    }
}

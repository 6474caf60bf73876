//! What the ledger says of a procedure's cases, counted. Pure.

use std::collections::BTreeMap;

use charter::{Hundredths, Spread, percent};
use jiff::civil::Date;
use kernel::ledger::{Cell, Filter, Kind, Outcome};
use kernel::{ServiceId, words};

words! {
    /// Which of the requests of a year are meant.
    Part {
        /// All that came.
        Received = "received",
        /// Those that were concluded with an answer.
        Concluded = "concluded",
        /// Those of them that were concluded within the legal term.
        Within = "within",
        /// Those that were taken back.
        Withdrawn = "withdrawn",
        /// Those that are open.
        Open = "open",
    }
}

/// What concludes a case with an answer: who took the application back got none.
const ANSWERS: [Outcome; 4] = [Outcome::Done, Outcome::Partly, Outcome::Refused, Outcome::Inadmissible];

impl Part {
    /// The rows of the ledger that are meant.
    pub(super) fn filter(self, service: ServiceId) -> Filter {
        let outcomes = match self {
            Self::Received => Vec::new(),
            Self::Concluded | Self::Within => ANSWERS.to_vec(),
            Self::Withdrawn => vec![Outcome::Withdrawn],
            Self::Open => vec![Outcome::Open],
        };
        Filter {
            kinds: vec![Kind::Case],
            services: vec![service],
            outcomes,
            within_legal_term: self == Self::Within,
            ..Filter::default()
        }
    }
}

/// What the requests of a year have come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) received: i64,
    pub(super) concluded: i64,
    pub(super) withdrawn: i64,
    /// Open, and their last day is not over: neither kept nor missed.
    pub(super) not_yet_due: i64,
    /// Open, and their last day is over.
    pub(super) overdue: i64,
    /// Concluded within the legal term.
    pub(super) within: i64,
    /// Concluded ones that had a legal term, whether they kept it or not.
    judged: i64,
    /// How many took how many days.
    days: BTreeMap<i64, i64>,
}

impl Tally {
    /// The cells of a service, as they stand on a day.
    pub(super) fn of(cells: &[(Cell, i64)], service: ServiceId, today: Date) -> Self {
        let mut tally = Self::default();
        let all = Part::Received.filter(service);
        for (cell, count) in cells.iter().filter(|(cell, _)| cell.matches(&all)) {
            tally.count(cell, *count, today);
        }
        tally
    }

    fn count(&mut self, cell: &Cell, count: i64, today: Date) {
        self.received += count;
        match cell.outcome {
            Outcome::Open if cell.due_legal.is_some_and(|due| due < today) => self.overdue += count,
            Outcome::Open => self.not_yet_due += count,
            Outcome::Withdrawn => self.withdrawn += count,
            answer if ANSWERS.contains(&answer) => {
                self.concluded += count;
                self.within += if cell.legal_kept == Some(true) { count } else { 0 };
                self.judged += if cell.legal_kept.is_some() { count } else { 0 };
                if let Some(days) = cell.days {
                    *self.days.entry(days).or_default() += count;
                }
            }
            _ => {}
        }
    }

    /// Whether there is nothing to tell.
    pub(super) fn is_empty(&self) -> bool {
        self.received == 0
    }

    /// Over how many requests the share goes: what was concluded under a term, and what is open beyond it.
    pub(super) fn due(&self) -> i64 {
        self.judged + self.overdue
    }

    /// The share within the term; none where no term has ended.
    pub(super) fn share(&self) -> Option<Hundredths> {
        (self.due() > 0).then(|| percent(self.within, self.due()))
    }

    /// Mean and median of the days taken; none where nothing was concluded.
    pub(super) fn spread(&self) -> Option<Spread> {
        let days: BTreeMap<i64, i64> =
            self.days.iter().filter(|(_, count)| **count > 0).map(|(days, count)| (*days, *count)).collect();
        Spread::of(&days)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kernel::OfficeId;
    use kernel::ids::Uuid;
    use kernel::ledger::{Entry, Ref};

    use super::*;

    #[test]
    fn what_is_open_beyond_its_term_is_no_kept_promise_and_what_is_not_due_is_none_at_all() {
        let (service, office) = (ServiceId::from(Uuid::from_u128(1)), OfficeId::from(Uuid::from_u128(2)));
        let asked = |day: i8| {
            let mut entry = Entry::asked(Kind::Case, office, Ref::new("case", day), date(2026, 3, day));
            entry.service = Some(service);
            entry.due_legal = Some(date(2026, 4, day));
            entry
        };
        let answered = |day: i8, on: Date, outcome| asked(day).delivered(on, 0, outcome);
        let entries = [
            answered(1, date(2026, 3, 21), Outcome::Done),
            answered(2, date(2026, 4, 2), Outcome::Refused),
            answered(3, date(2026, 5, 2), Outcome::Done),
            answered(4, date(2026, 3, 5), Outcome::Withdrawn),
            asked(5),
            asked(20),
        ];
        let cells: Vec<(Cell, i64)> = entries.iter().map(|entry| (Cell::of(entry), 1)).collect();
        let tally = Tally::of(&cells, service, date(2026, 4, 10));
        assert_eq!((tally.received, tally.concluded, tally.withdrawn), (6, 3, 1));
        assert_eq!((tally.not_yet_due, tally.overdue), (1, 1));
        assert_eq!((tally.within, tally.due()), (2, 4));
        assert_eq!(tally.share(), Some(percent(2, 4)));
        let spread = tally.spread().unwrap();
        assert_eq!((spread.median, spread.longest), (Hundredths::whole(31), 60));
        assert_eq!(Tally::of(&cells, ServiceId::from(Uuid::from_u128(9)), date(2026, 4, 10)), Tally::default());
    }
}

//! The figures of a procedure in words and numbers, the same on the page and in the files.

use charter::percent_written;
use web::Visit;

use super::find::Times;
use crate::procedure::LegalTerm;

/// The terms in words: "30 giorni", or each with the day of filing from which it holds.
pub(super) fn terms(visit: &Visit, terms: &[LegalTerm]) -> String {
    let length = |term: &LegalTerm| {
        let args = [("amount", term.term.amount().into()), ("unit", term.term.unit().name().into())];
        visit.fill("term-length", &args)
    };
    let said = |(at, term): (usize, &LegalTerm)| match term.filed_from {
        Some(from) if at > 0 => {
            let args = [("term", length(term).into()), ("from", from.to_string().into())];
            visit.fill("cases-times-term-from", &args)
        }
        _ => length(term),
    };
    terms.iter().enumerate().map(said).collect::<Vec<_>>().join("; ")
}

impl Times {
    /// "97,39 %"; a dash where no term has ended.
    pub(super) fn share(&self, visit: &Visit) -> String {
        self.tally.share().map_or_else(none, |share| percent_written(visit.lang(), share))
    }

    pub(super) fn mean(&self, visit: &Visit) -> String {
        self.tally.spread().map_or_else(none, |spread| spread.mean.written(visit.lang()))
    }

    pub(super) fn median(&self, visit: &Visit) -> String {
        self.tally.spread().map_or_else(none, |spread| spread.median.written(visit.lang()))
    }
}

fn none() -> String {
    "–".to_owned()
}

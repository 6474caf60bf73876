//! What happened to a case, in the office's words: all of it, with who wrote it and when.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::i18n::Arg;
use web::Visit;

use super::found::Found;
use crate::case::What;
use crate::record::Written;

/// An event on the page.
pub(super) struct EventView {
    pub(super) number: u64,
    pub(super) on: Date,
    pub(super) what: String,
    pub(super) text: String,
    /// Whether the applicant reads the text.
    pub(super) public: bool,
    pub(super) at: Timestamp,
    /// Empty for the applicant.
    pub(super) by: String,
}

impl EventView {
    pub(super) fn new(visit: &Visit, found: &Found, written: &Written) -> Self {
        Self {
            number: written.number,
            on: written.event.on,
            what: said(visit, found, &written.event.what),
            text: written.text.clone(),
            public: written.public,
            at: written.at,
            by: written.by.clone(),
        }
    }
}

/// What happened, in a sentence.
fn said(visit: &Visit, found: &Found, what: &What) -> String {
    let key = format!("cases-event-{}", what.name().replace('_', "-"));
    let outcome = |word: &str| visit.say(&format!("cases-outcome-{word}"));
    let args: Vec<(&str, Arg)> = match what {
        What::Assigned { to } => vec![("to", found.officer(Some(*to)).into())],
        What::Passed { to } => vec![("step", found.step(to).into())],
        What::Extended { amount, act } => vec![("amount", (*amount).into()), ("act", act.as_str().into())],
        What::Reported { favourable } => {
            let sense = favourable.map_or("none", |favourable| if favourable { "yes" } else { "no" });
            vec![("favourable", sense.into())]
        }
        What::Decided { outcome: decided } | What::Silence { outcome: decided } => {
            vec![("outcome", outcome(decided.word()).into())]
        }
        What::Annulled { act } => vec![("act", act.as_str().into())],
        _ => Vec::new(),
    };
    visit.fill(&key, &args)
}

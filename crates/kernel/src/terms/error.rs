//! Why a term is not reckoned.

use jiff::civil::Date;

use super::Unit;
use crate::calendar::NotCovered;
use crate::error::Message;

/// Why a term is not reckoned. Each event is named by its kind as in the data (`documents_requested`).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TermError {
    /// The calendar does not reach so far.
    #[error(transparent)]
    NotCovered(#[from] NotCovered),
    /// A term, or an extension with it, of nothing or of more than ten years.
    #[error("a term of {amount} {unit} cannot be: write 1 to {}", unit.most())]
    Amount {
        /// The amount asked for.
        amount: u32,
        /// Its unit.
        unit: Unit,
    },
    /// The day of receipt has not come yet.
    #[error("the receipt on {received} has not happened yet: today is {today}")]
    ReceiptInFuture {
        /// The day of receipt.
        received: Date,
        /// The day on which is asked.
        today: Date,
    },
    /// An event that has not happened yet.
    #[error("{what} on {on} has not happened yet: today is {today}")]
    InFuture {
        /// The event's kind.
        what: &'static str,
        /// Its day.
        on: Date,
        /// The day on which is asked.
        today: Date,
    },
    /// An event before the term began.
    #[error("{what} on {on} comes before the receipt on {received}")]
    BeforeReceipt {
        /// The event's kind.
        what: &'static str,
        /// Its day.
        on: Date,
        /// The day of receipt.
        received: Date,
    },
    /// A stop or an extension when the term was already over.
    #[error("{what} on {on} comes too late: the term ended on {due}")]
    AfterDue {
        /// The event's kind.
        what: &'static str,
        /// Its day.
        on: Date,
        /// The day on which the term ended.
        due: Date,
    },
    /// A second request for documents: L. 241/1990 art. 2 c. 7 allows one suspension.
    #[error(
        "documents were requested on {first} already, and a term is suspended for them only once: not again on {on}"
    )]
    SecondSuspension {
        /// The day of the second request.
        on: Date,
        /// The day of the first.
        first: Date,
    },
    /// A second notice of rejection.
    #[error("a notice of rejection was received on {first} already, and suspends a term only once: not again on {on}")]
    SecondNotice {
        /// The day of the second notice.
        on: Date,
        /// The day of the first.
        first: Date,
    },
    /// The term is set running again without having been stopped.
    #[error("{what} on {on} has nothing to set running again: there is no {missing}")]
    RestartWithoutStop {
        /// The event's kind.
        what: &'static str,
        /// Its day.
        on: Date,
        /// The kind of event that would have stopped the term.
        missing: &'static str,
    },
    /// The term is set running again before it was stopped.
    #[error("{what} on {on} comes before the {stop} on {stopped}")]
    BeforeStop {
        /// The event's kind.
        what: &'static str,
        /// Its day.
        on: Date,
        /// The kind of the event that stopped the term.
        stop: &'static str,
        /// Its day.
        stopped: Date,
    },
    /// The same restart twice.
    #[error("{what} stands on {first} already: not again on {on}")]
    AlreadyRestarted {
        /// The event's kind.
        what: &'static str,
        /// The day of the second.
        on: Date,
        /// The day of the first.
        first: Date,
    },
    /// An extension that names no act.
    #[error("the extension on {on} names no act")]
    BlankAct {
        /// Its day.
        on: Date,
    },
}

impl TermError {
    /// The refusal in words, for the reader's language.
    #[must_use]
    pub fn message(&self) -> Message {
        let say = |key: &'static str| Message::new(key);
        let day = |date: &Date| date.to_string();
        match self {
            Self::NotCovered(outside) => outside.message(),
            Self::Amount { amount, unit } => {
                say("term-error-amount").with("amount", *amount).with("unit", unit.name()).with("most", unit.most())
            }
            Self::ReceiptInFuture { received, today } => {
                say("term-error-receipt-in-future").with("received", day(received)).with("today", day(today))
            }
            Self::InFuture { what, on, today } => {
                say("term-error-in-future").with("what", *what).with("on", day(on)).with("today", day(today))
            }
            Self::BeforeReceipt { what, on, received } => {
                say("term-error-before-receipt").with("what", *what).with("on", day(on)).with("received", day(received))
            }
            Self::AfterDue { what, on, due } => {
                say("term-error-after-due").with("what", *what).with("on", day(on)).with("due", day(due))
            }
            Self::SecondSuspension { on, first } => {
                say("term-error-second-suspension").with("on", day(on)).with("first", day(first))
            }
            Self::SecondNotice { on, first } => {
                say("term-error-second-notice").with("on", day(on)).with("first", day(first))
            }
            Self::RestartWithoutStop { what, on, .. } => {
                say("term-error-restart-without-stop").with("what", *what).with("on", day(on))
            }
            Self::BeforeStop { what, on, stopped, .. } => {
                say("term-error-before-stop").with("what", *what).with("on", day(on)).with("stopped", day(stopped))
            }
            Self::AlreadyRestarted { what, on, first } => {
                say("term-error-already-restarted").with("what", *what).with("on", day(on)).with("first", day(first))
            }
            Self::BlankAct { on } => say("term-error-blank-act").with("on", day(on)),
        }
    }
}

//! The gate before a form: a moment of work for the browser, or of waiting for who has no scripts.

use charter::CounterId;
use jiff::Timestamp;
use kernel::db::Tx;
use kernel::ids::Uuid;
use kernel::{Error, Result};
use web::{Input, Visit};

use crate::queue::proof::{self, Challenge, Verdict};
use crate::queue::store;

/// What is gated, and how many attempts from one network address are free of more work in a quarter of an hour: a family, or the desk of a
/// patronato.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gate {
    /// Joining a list.
    Join,
    /// Booking, where the office asks for it or many attempts come from one place.
    Book,
}

impl Gate {
    fn purpose(self) -> &'static str {
        match self {
            Self::Join => "join",
            Self::Book => "book",
        }
    }

    fn free(self) -> u32 {
        match self {
            Self::Join => 20,
            Self::Book => 30,
        }
    }
}

/// The gate as a form shows it.
pub(crate) struct Shown {
    pub(crate) token: String,
    pub(crate) answer: String,
    /// How long who has no scripts waits, in seconds.
    pub(crate) seconds: i64,
    /// How long still: the form was sent too early.
    pub(crate) early: Option<i64>,
    /// The form lay open for too long, or what came back is none of ours.
    pub(crate) stale: bool,
}

/// A challenge that was met: good for one change.
#[derive(Clone, Debug)]
pub(crate) struct Passed {
    token: String,
    until: Timestamp,
}

/// What came of a form at its gate.
pub(crate) enum Outcome {
    /// It may go on.
    Passed(Passed),
    /// It is shown again.
    Again(Shown),
}

async fn key(visit: &Visit) -> Result<String> {
    if let Some(known) = visit.read(store::keys::find).await? {
        return Ok(known);
    }
    let secret = hex::encode(visit.db().ids().secret::<32>());
    visit.write(move |tx| store::keys::keep(tx, &secret)).await
}

/// A new challenge for a visitor.
///
/// # Errors
/// Database errors.
pub(crate) async fn ask(visit: &Visit, gate: Gate) -> Result<Shown> {
    let Challenge { token, seconds, .. } = issue(visit, gate).await?;
    Ok(Shown { token, answer: String::new(), seconds, early: None, stale: false })
}

async fn issue(visit: &Visit, gate: Gate) -> Result<Challenge> {
    let level = proof::level(visit.attempts(gate.purpose(), false), gate.free());
    let nonce: Uuid = visit.db().ids().make();
    Ok(proof::issue(&key(visit).await?, gate.purpose(), level, visit.now(), nonce))
}

/// Looks at what a form brings; an attempt to join counts.
///
/// # Errors
/// Database errors.
pub(crate) async fn pass(visit: &Visit, gate: Gate, input: &Input) -> Result<Outcome> {
    // Attempts to book count whether they are asked for work or not.
    if gate == Gate::Join {
        visit.attempts(gate.purpose(), true);
    }
    let (token, answer) = (input.text("challenge").to_owned(), input.text("answer").to_owned());
    let key = key(visit).await?;
    Ok(match proof::check(&key, gate.purpose(), &token, &answer, visit.now()) {
        Verdict::Good(until) => Outcome::Passed(Passed { token, until }),
        Verdict::Early(seconds) => {
            Outcome::Again(Shown { token, answer: String::new(), seconds, early: Some(seconds), stale: false })
        }
        Verdict::Void => Outcome::Again(Shown { stale: true, ..ask(visit, gate).await? }),
    })
}

impl Passed {
    /// The gate once more, for a form in which something else is wrong: what was worked or waited for stays good.
    pub(crate) fn again(&self, input: &Input) -> Shown {
        let answer = input.text("answer").to_owned();
        Shown { token: self.token.clone(), answer, seconds: 0, early: None, stale: false }
    }

    /// Uses the challenge up, in the transaction of the change.
    ///
    /// # Errors
    /// `Conflict` where it was used before.
    pub(crate) fn spend(&self, tx: &mut Tx<'_>) -> Result<()> {
        if store::keys::spend(tx, &self.token, self.until)? {
            Ok(())
        } else {
            Err(Error::Conflict("agenda-proof-used".into()))
        }
    }
}

/// Whether work is asked for before a booking at a counter: nothing, as a rule. With `counts`, this is an attempt to book.
///
/// # Errors
/// Database errors.
pub(crate) async fn before_booking(visit: &Visit, counter: CounterId, counts: bool) -> Result<bool> {
    let look = async || visit.read(move |tx| store::settings::find(tx, counter)).await;
    let settings = visit.app().recent(format!("queue {counter}"), look).await?;
    Ok(visit.attempts(Gate::Book.purpose(), counts) > Gate::Book.free() || settings.work_to_book)
}

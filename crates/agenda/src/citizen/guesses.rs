//! Guessing codes ends soon: for one code, and from one network address, which a reception centre or a library shares.

use jiff::{SignedDuration, Timestamp};
use kernel::db::Tx;
use kernel::{Error, Message, Result};

use crate::store;

/// Wrong guesses that are remembered, in seconds, and how many are let pass in that time.
const WINDOW_SECONDS: i64 = 900;
const LET_PASS: u64 = 5;
const LET_PASS_ADDRESS: u64 = 30;

/// Under whose names a guess is counted.
pub(crate) struct Guesser([String; 2]);

fn since(tx: &Tx<'_>) -> Timestamp {
    tx.now().checked_sub(SignedDuration::from_secs(WINDOW_SECONDS)).unwrap_or(Timestamp::MIN)
}

/// Whether one more guess is let pass.
///
/// # Errors
/// `Invalid` beside `code` where there were too many; database errors.
pub(crate) fn allowed(tx: &mut Tx<'_>, code: &str, address: &str) -> Result<Guesser> {
    let who = [(format!("code {code}"), LET_PASS), (format!("address {address}"), LET_PASS_ADDRESS)];
    let since = since(tx);
    for (who, let_pass) in &who {
        if store::guesses::count(tx, who, since)? >= *let_pass {
            let wait = Message::new("agenda-find-throttled").with("minutes", WINDOW_SECONDS / 60);
            return Err(Error::field("code", wait));
        }
    }
    Ok(Guesser(who.map(|(who, _)| who)))
}

/// Writes a wrong guess down, in the transaction that finds it wrong: so many at once are counted, too.
pub(crate) fn note(tx: &mut Tx<'_>, who: &Guesser) -> Result<()> {
    let since = since(tx);
    who.0.iter().try_for_each(|who| store::guesses::note(tx, who, since))
}

//! Guessing codes ends soon: for one code, and from one network address, which a reception centre or a library shares.

use jiff::{SignedDuration, Timestamp};
use kernel::db::Tx;
use kernel::ids::Uuid;
use kernel::{Error, Message, Result, params};

/// Wrong guesses that are remembered, in seconds, and how many are let pass in that time.
const WINDOW_SECONDS: i64 = 900;
const LET_PASS: u64 = 5;
const LET_PASS_ADDRESS: u64 = 30;

/// The wrong guesses of a room, in a table of its own (`id`, `who`, `at`).
#[derive(Clone, Copy, Debug)]
pub struct Guesses(&'static str);

/// Under whose names a guess is counted.
#[derive(Debug)]
pub struct Guesser(Vec<String>);

impl Guesses {
    /// The guesses that a table holds.
    #[must_use]
    pub const fn new(table: &'static str) -> Self {
        Self(table)
    }

    /// Whether one more guess is let pass, from a network address and, where something beside the code could be guessed, for a code.
    ///
    /// # Errors
    /// `Invalid` beside `code` where there were too many; database errors.
    pub fn allowed(self, tx: &mut Tx<'_>, code: Option<&str>, address: &str) -> Result<Guesser> {
        let code = code.map(|code| (format!("code {code}"), LET_PASS));
        let who: Vec<_> = code.into_iter().chain([(format!("address {address}"), LET_PASS_ADDRESS)]).collect();
        let sql = format!("SELECT COUNT(*) FROM {} WHERE who = $1 AND at > $2", self.0);
        for (who, let_pass) in &who {
            let wrong: u64 = tx.one(&sql, params![who, since(tx)], |row| row.next())?;
            if wrong >= *let_pass {
                let wait = Message::new("web-guess-throttled").with("minutes", WINDOW_SECONDS / 60);
                return Err(Error::field("code", wait));
            }
        }
        Ok(Guesser(who.into_iter().map(|(who, _)| who).collect()))
    }

    /// Writes a wrong guess down, in the transaction that finds it wrong: so many at once are counted, too. Old ones are swept by the way.
    ///
    /// # Errors
    /// Database errors.
    pub fn note(self, tx: &mut Tx<'_>, who: &Guesser) -> Result<()> {
        let (table, now) = (self.0, tx.now());
        tx.execute(&format!("DELETE FROM {table} WHERE at <= $1"), params![since(tx)])?;
        for who in &who.0 {
            let id: Uuid = tx.id();
            let sql = format!("INSERT INTO {table} (id, who, at) VALUES ($1, $2, $3)");
            tx.change(&sql, params![id.to_string(), who, now])?;
        }
        Ok(())
    }
}

fn since(tx: &Tx<'_>) -> Timestamp {
    tx.now().checked_sub(SignedDuration::from_secs(WINDOW_SECONDS)).unwrap_or(Timestamp::MIN)
}

//! What is new in the mailbox, in its turn: one node claims it, reads past what it has read, and gives it back. How far it came is written in the
//! transaction that takes the receipt, so that no receipt is lost or taken twice.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::timeout;

use super::mailbox::{Folder, Stop};
use super::{Mailbox, Taker, message};
use crate::clock;
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::files::Files;
use crate::outbox::{Trouble, trouble};
use crate::params;

/// How long a claim holds; a node that died gives the mailbox back after it.
const CLAIM_SECONDS: i64 = 600;
/// One reading takes no longer.
const READING: Duration = Duration::from_mins(5);
/// So many messages are looked at in one reading.
const AT_ONCE: usize = 200;
/// The longest wait after a fault.
const WAIT_SECONDS: i64 = 3600;
/// With so many faults in a row somebody has to look.
const FAULTS: u64 = 3;

/// A mailbox that cannot be read.
#[derive(Clone, Debug)]
pub struct Unread {
    /// What keeps it from being read, as the server said it.
    pub error: String,
    /// How often in a row.
    pub faults: u64,
    /// When it is tried next.
    pub next_at: Timestamp,
    /// When it was read last.
    pub read_at: Option<Timestamp>,
}

impl Unread {
    /// Why, in words that somebody without knowledge of mail can act upon.
    #[must_use]
    pub fn trouble(&self) -> Trouble {
        match trouble(&self.error) {
            known @ (Trouble::Unreachable | Trouble::Slow | Trouble::Insecure | Trouble::Account) => known,
            _ => Trouble::Other,
        }
    }

    /// Whether somebody has to look: it does not pass by itself.
    #[must_use]
    pub fn is_stuck(&self) -> bool {
        self.faults >= FAULTS
    }
}

/// What keeps the mailbox from being read; none where it is read, or not configured any more.
///
/// # Errors
/// Database errors.
pub fn unread(tx: &mut Tx<'_>) -> Result<Option<Unread>> {
    // Whoever still reads it has tried it within the longest wait.
    let since = after(tx.now(), -WAIT_SECONDS);
    tx.opt(
        "SELECT last_error, faults, next_at, read_at FROM outbox_mailboxes WHERE faults > 0 AND next_at > $1 ORDER BY name",
        params![since],
        |row| {
            let error: Option<String> = row.next()?;
            Ok(Unread {
                error: error.unwrap_or_default(),
                faults: row.next()?,
                next_at: row.next()?,
                read_at: row.next()?,
            })
        },
    )
}

/// The right to read, and from where.
#[derive(Clone, Debug)]
struct Claim {
    name: String,
    until: Timestamp,
    validity: i64,
    last: i64,
    faults: i64,
}

impl Mailbox {
    /// Reads what is new, where it is due, and says how many messages that were.
    ///
    /// # Errors
    /// Errors of the database and of the store; what is wrong with the mailbox is noted beside it.
    pub async fn read(&self, db: &Db, files: &Files, taker: &Arc<dyn Taker>) -> Result<usize> {
        let name = self.name();
        let Some(claim) = db.write(move |tx| claim(tx, &name)).await? else { return Ok(0) };
        let reading = Reading { db, files, taker, claim: claim.clone() };
        let done = timeout(READING, reading.go(self)).await;
        let done = done.unwrap_or_else(|_| Err(Stop::Line("the server timed out".to_owned())));
        let every = self.every;
        match done {
            Ok((read, more)) => {
                db.write(move |tx| settle(tx, &claim, if more { 0 } else { every })).await?;
                Ok(read)
            }
            Err(Stop::Line(error)) => {
                tracing::warn!(error, "the mailbox for certified mail cannot be read");
                db.write(move |tx| fail(tx, &claim, &error, every)).await?;
                Ok(0)
            }
            Err(Stop::Own(error)) => {
                db.write(move |tx| give_back(tx, &claim, every)).await?;
                Err(error)
            }
        }
    }
}

struct Reading<'r> {
    db: &'r Db,
    files: &'r Files,
    taker: &'r Arc<dyn Taker>,
    claim: Claim,
}

impl Reading<'_> {
    /// How many messages were read, and whether there are more.
    async fn go(mut self, mailbox: &Mailbox) -> Result<(usize, bool), Stop> {
        let mut folder = mailbox.open().await?;
        if self.claim.validity != i64::from(folder.validity) {
            // The numbers mean other messages now: all are looked at again, and what was taken is not taken twice.
            self.claim.validity = i64::from(folder.validity);
            self.claim.last = 0;
        }
        let mut new = folder.after(u32::try_from(self.claim.last).unwrap_or(u32::MAX)).await?;
        let more = new.len() > AT_ONCE;
        new.truncate(AT_ONCE);
        if let Some(last) = new.last() {
            for (uid, head) in folder.heads(&new).await? {
                let Some(head) = head else { continue };
                let taker = self.taker.clone();
                if self.db.read(move |tx| taker.awaits(tx, head)).await? {
                    self.take(&mut folder, uid).await?;
                }
            }
            self.past(*last).await?;
        }
        folder.close().await;
        Ok((new.len(), more))
    }

    /// Takes one receipt. What is none after all is passed over.
    async fn take(&self, folder: &mut Folder, uid: u32) -> Result<(), Stop> {
        let Some(raw) = folder.message(uid).await? else { return Ok(()) };
        let bytes = raw.clone();
        // A message that no parser survives is no receipt either.
        let receipt = tokio::task::spawn_blocking(move || message::read(&bytes)).await.ok().flatten();
        let Some(receipt) = receipt else {
            tracing::warn!(uid, "a message looks like a receipt of certified mail and is none");
            return Ok(());
        };
        self.files.put(raw).await?;
        let (taker, claim) = (self.taker.clone(), self.claim.clone());
        let taken = self.db.write(move |tx| {
            taker.take(tx, &receipt)?;
            past(tx, &claim, uid)
        });
        match taken.await {
            Err(error @ (Error::Conflict(_) | Error::Invalid(_))) => {
                tracing::error!(uid, %error, "a receipt of certified mail could not be taken");
                Ok(())
            }
            other => Ok(other?),
        }
    }

    async fn past(&self, uid: u32) -> Result<()> {
        let claim = self.claim.clone();
        self.db.write(move |tx| past(tx, &claim, uid)).await
    }
}

/// Takes the mailbox for as long as a claim holds, where it is due. There is one: what an older configuration named is forgotten.
fn claim(tx: &mut Tx<'_>, name: &str) -> Result<Option<Claim>> {
    let now = tx.now();
    let sql = "SELECT next_at, validity, last_uid, faults FROM outbox_mailboxes WHERE name = $1 ORDER BY name";
    let found: Option<(Timestamp, i64, i64, i64)> =
        tx.opt(sql, params![name], |row| Ok((row.next()?, row.next()?, row.next()?, row.next()?)))?;
    let until = after(now, CLAIM_SECONDS);
    let claim = |validity, last, faults| Some(Claim { name: name.to_owned(), until, validity, last, faults });
    match found {
        Some((next_at, ..)) if next_at > now => Ok(None),
        Some((_, validity, last, faults)) => {
            tx.change("UPDATE outbox_mailboxes SET next_at = $2 WHERE name = $1", params![name, until])?;
            Ok(claim(validity, last, faults))
        }
        None => {
            tx.execute("DELETE FROM outbox_mailboxes WHERE name <> $1", params![name])?;
            let sql =
                "INSERT INTO outbox_mailboxes (name, validity, last_uid, next_at, faults) VALUES ($1, 0, 0, $2, 0)
                       ON CONFLICT (name) DO NOTHING";
            Ok(if tx.execute(sql, params![name, until])? == 1 { claim(0, 0, 0) } else { None })
        }
    }
}

/// Notes that messages up to a number were read.
///
/// # Errors
/// `NotFound` where the claim is another's now; database errors.
fn past(tx: &mut Tx<'_>, claim: &Claim, uid: u32) -> Result<()> {
    let sql = "UPDATE outbox_mailboxes SET validity = $2, last_uid = $3 WHERE name = $1 AND next_at = $4";
    tx.change(sql, params![claim.name, claim.validity, i64::from(uid), claim.until])
}

fn settle(tx: &mut Tx<'_>, claim: &Claim, wait: i64) -> Result<()> {
    let now = tx.now();
    let sql = "UPDATE outbox_mailboxes SET next_at = $2, read_at = $3, faults = 0, last_error = NULL WHERE name = $1 AND next_at = $4";
    tx.execute(sql, params![claim.name, after(now, wait), now, claim.until]).map(|_| ())
}

/// Gives the mailbox back as far as it was read.
fn give_back(tx: &mut Tx<'_>, claim: &Claim, wait: i64) -> Result<()> {
    let sql = "UPDATE outbox_mailboxes SET next_at = $2 WHERE name = $1 AND next_at = $3";
    tx.execute(sql, params![claim.name, after(tx.now(), wait), claim.until]).map(|_| ())
}

fn fail(tx: &mut Tx<'_>, claim: &Claim, error: &str, every: i64) -> Result<()> {
    let (faults, error) = (claim.faults + 1, error.to_owned());
    let next_at = after(tx.now(), wait_seconds(faults, every));
    let sql = "UPDATE outbox_mailboxes SET next_at = $2, faults = $3, last_error = $4 WHERE name = $1 AND next_at = $5";
    tx.execute(sql, params![claim.name, next_at, faults, error, claim.until]).map(|_| ())
}

fn after(now: Timestamp, seconds: i64) -> Timestamp {
    clock::milliseconds(now.as_millisecond() + seconds * 1000)
}

/// As long as between two readings, doubling up to an hour.
fn wait_seconds(faults: i64, every: i64) -> i64 {
    let doublings = u32::try_from(faults - 1).unwrap_or(0).min(16);
    (every << doublings).min(WAIT_SECONDS).max(every)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_up_to_an_hour() {
        let waits: Vec<i64> = (1..=8).map(|faults| wait_seconds(faults, 60)).collect();
        assert_eq!(waits, [60, 120, 240, 480, 960, 1920, 3600, 3600]);
        assert_eq!(wait_seconds(3, 7200), 7200);
    }
}

//! Notices in their turn. Each is claimed before it is sent and settled after it; two workers never have the same one.

use std::time::Duration;

use jiff::Timestamp;

use super::{Attachment, COLUMNS, Channel, Notice, Postman, State, Texter, Trouble, files, read, trouble};
use crate::clock;
use crate::db::{Db, Tx};
use crate::error::Result;
use crate::params;

/// How often a notice is tried before it is stuck: the waits add up to about a day and a half.
const ATTEMPTS: i64 = 12;
/// How long a claim holds; a worker that died gives its notices back after it.
const CLAIM_SECONDS: i64 = 120;
/// How long one notice may take. No sending begins with less than this left of its claim: nobody else has it meanwhile.
const SEND_SECONDS: i64 = 60;

/// Who takes notices away.
pub(super) enum Carrier<'w> {
    Mail(&'w Postman),
    Sms(&'w Texter),
}

impl Carrier<'_> {
    fn channel(&self) -> Channel {
        match self {
            Self::Mail(_) => Channel::Mail,
            Self::Sms(_) => Channel::Sms,
        }
    }

    /// Whether it takes certified mail, and no other.
    fn certified(&self) -> bool {
        matches!(self, Self::Mail(postman) if postman.is_certified())
    }

    async fn send(&self, notice: &Notice, files: &[Attachment]) -> Result<(), String> {
        match self {
            Self::Mail(postman) => postman.send(notice, files).await,
            Self::Sms(texter) => texter.send(notice).await,
        }
    }
}

/// Sends what is due and says how many notices were taken up.
pub(super) async fn deliver(carrier: &Carrier<'_>, db: &Db) -> Result<usize> {
    let (channel, certified) = (carrier.channel(), carrier.certified());
    let claimed = db.write(move |tx| claim(tx, channel, certified)).await?;
    let mut taken = 0;
    for (notice, files) in claimed {
        let left = notice.next_at.as_second() - db.clock().now().as_second();
        if left < SEND_SECONDS {
            break;
        }
        let most = Duration::from_secs(SEND_SECONDS.unsigned_abs());
        let done = tokio::time::timeout(most, carrier.send(&notice, &files)).await;
        let done = done.unwrap_or_else(|_| Err("the server timed out".to_owned()));
        db.write(move |tx| settle(tx, &notice, done.as_ref().err().map(String::as_str))).await?;
        taken += 1;
    }
    Ok(taken)
}

/// Takes what is due, for as long as a claim holds: until then it is due for nobody else.
fn claim(tx: &mut Tx<'_>, channel: Channel, certified: bool) -> Result<Vec<(Notice, Vec<Attachment>)>> {
    let now = tx.now();
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE state = 'waiting' AND next_at <= $1 AND channel = $2 AND certified = $3
         ORDER BY state, next_at, id LIMIT 20"
    );
    let due = tx.list(&sql, params![now, channel, certified], read)?;
    let until = after(now, CLAIM_SECONDS);
    let take = |notice: Notice| {
        tx.change("UPDATE outbox SET next_at = $2 WHERE id = $1", params![notice.id, until])?;
        let files = if certified { files(tx, notice.id)? } else { Vec::new() };
        Ok((Notice { next_at: until, ..notice }, files))
    };
    due.into_iter().map(take).collect()
}

/// Writes down what came of a notice. A failure counts only while the claim is still this worker's.
fn settle(tx: &mut Tx<'_>, notice: &Notice, error: Option<&str>) -> Result<()> {
    let now = tx.now();
    let Some(error) = error else {
        let sql = "UPDATE outbox SET state = 'sent', sent_at = $2, attempts = attempts + 1, last_error = NULL
                   WHERE id = $1 AND state <> 'sent'";
        return tx.execute(sql, params![notice.id, now]).map(|_| ());
    };
    let attempts = notice.attempts + 1;
    let state = if attempts >= ATTEMPTS || is_final(error) { State::Stuck } else { State::Waiting };
    tx.execute(
        "UPDATE outbox SET state = $2, attempts = $3, next_at = $4, last_error = $5
         WHERE id = $1 AND state = 'waiting' AND next_at = $6",
        params![notice.id, state, attempts, after(now, wait_seconds(attempts)), error, notice.next_at],
    )
    .map(|_| ())
}

/// Whether trying again is of no use: the address or the message is refused, and not our account or the connection.
fn is_final(error: &str) -> bool {
    matches!(trouble(error), Trouble::Recipient | Trouble::Refused | Trouble::Address)
}

fn after(now: Timestamp, seconds: i64) -> Timestamp {
    clock::milliseconds(now.as_millisecond() + seconds * 1000)
}

/// 30 seconds, doubling up to six hours.
fn wait_seconds(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(16);
    (30_i64 << doublings).min(6 * 3600)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_under_six_hours() {
        let waits: Vec<i64> = (1..=ATTEMPTS).map(wait_seconds).collect();
        assert_eq!(&waits[..3], &[30, 60, 120]);
        assert!(waits.iter().all(|wait| *wait <= 6 * 3600));
    }

    #[test]
    fn only_what_will_never_go_is_given_up_at_once() {
        assert!(is_final("permanent error (550): no such user"));
        assert!(!is_final("permanent error (535): authentication failed"));
        assert!(!is_final("transient error (451): greylisted"));
        assert!(!is_final("Connection error: Connection refused (os error 111)"));
    }
}

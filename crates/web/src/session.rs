//! Sessions in the database. The browser holds a random token, the database only its hash.

use kernel::db::{Db, Tx};
use kernel::permit::Caller;
use kernel::{Error, PersonId, Result, params, people};
use sha2::{Digest, Sha256};

use crate::show;

/// A session ends after so many seconds without a visit: a working day at the counter.
const IDLE_SECONDS: i64 = 9 * 3600;
/// And after so many in any case.
const LIFE_SECONDS: i64 = 7 * 24 * 3600;
/// A second factor has to follow its password within ten minutes.
const PENDING_SECONDS: i64 = 600;
/// The last visit is written down at most this often.
const SEEN_SECONDS: i64 = 300;

pub(crate) struct Found {
    pub(crate) caller: Caller,
    pub(crate) second_factor_pending: bool,
}

/// A session as the account page shows it.
#[derive(Clone, Debug)]
pub struct Open {
    /// When it began.
    pub started_at: jiff::Timestamp,
    /// The last visit, within five minutes.
    pub seen_at: jiff::Timestamp,
    /// The browser and its system, by name.
    pub browser: String,
    /// Whether it is the one that asks.
    pub current: bool,
}

/// The hash that stands for a token in the database.
pub(crate) fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token))
}

/// The value that forms carry: derived from the token, so that only our own pages can know it.
pub(crate) fn csrf(token: &str) -> String {
    hex::encode(&Sha256::digest(format!("form:{token}"))[..16])
}

/// Whose session a token is, where it still runs.
pub(crate) async fn resume(db: &Db, token: &str) -> Result<Option<Found>> {
    let key = hash(token);
    let found = db
        .read(move |tx| {
            let now = tx.now();
            let row = tx.opt(
                "SELECT s.person, s.second_factor_pending, s.seen_at FROM sessions s JOIN people p ON p.id = s.person
                 WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.active ORDER BY s.token_hash",
                params![key, now],
                |row| Ok((row.next::<PersonId>()?, row.next::<bool>()?, row.next::<jiff::Timestamp>()?)),
            )?;
            let Some((person, second_factor_pending, seen_at)) = row else { return Ok(None) };
            let stale = now.as_second() - seen_at.as_second() > SEEN_SECONDS;
            Ok(Some((Found { caller: people::caller(tx, person)?, second_factor_pending }, stale)))
        })
        .await?;
    let Some((found, stale)) = found else { return Ok(None) };
    if stale && !found.second_factor_pending {
        let key = hash(token);
        db.write(move |tx| seen(tx, &key)).await?;
    }
    Ok(Some(found))
}

fn seen(tx: &mut Tx<'_>, key: &str) -> Result<()> {
    let now = tx.now();
    let idle = now.as_millisecond() + IDLE_SECONDS * 1000;
    let life = LIFE_SECONDS * 1000;
    tx.execute(
        "UPDATE sessions SET seen_at = $2, expires_at = CASE WHEN started_at + $4 < $3 THEN started_at + $4 ELSE $3 END
         WHERE token_hash = $1",
        params![key, now, idle, life],
    )?;
    Ok(())
}

/// Begins a session and returns its token; old sessions are swept by the way.
pub(crate) fn begin(
    tx: &mut Tx<'_>,
    person: PersonId,
    browser: &str,
    pending: bool,
    secret: [u8; 32],
) -> Result<String> {
    let token = hex::encode(secret);
    let now = tx.now();
    let seconds = if pending { PENDING_SECONDS } else { IDLE_SECONDS };
    tx.execute("DELETE FROM sessions WHERE expires_at <= $1", params![now])?;
    tx.execute(
        "INSERT INTO sessions (token_hash, person, second_factor_pending, started_at, seen_at, expires_at, browser)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![hash(&token), person, pending, now, now, now.as_millisecond() + seconds * 1000, browser],
    )?;
    Ok(token)
}

/// Who gave the right password in a session that waits for the second factor.
pub(crate) fn pending_person(tx: &mut Tx<'_>, token: &str) -> Result<PersonId> {
    tx.one(
        "SELECT person FROM sessions WHERE token_hash = $1 AND second_factor_pending AND expires_at > $2 ORDER BY token_hash",
        params![hash(token), tx.now()],
        |row| row.next(),
    )
}

pub(crate) fn end(tx: &mut Tx<'_>, token: &str) -> Result<()> {
    tx.execute("DELETE FROM sessions WHERE token_hash = $1", params![hash(token)])?;
    Ok(())
}

/// Ends all sessions of a person but one.
///
/// # Errors
/// Database errors.
pub(crate) fn end_others(tx: &mut Tx<'_>, person: PersonId, keep: Option<&str>) -> Result<u64> {
    let keep = keep.map(hash).unwrap_or_default();
    tx.execute("DELETE FROM sessions WHERE person = $1 AND token_hash <> $2", params![person, keep])
}

/// Shuts every door through which a person could still come in: all sessions, the link by which a password could be set, the
/// tokens of programs that act for them.
/// For the command line; says how many sessions there were.
///
/// # Errors
/// Database errors.
pub fn sign_out_everywhere(tx: &mut Tx<'_>, person: PersonId) -> Result<u64> {
    crate::account::invitation::withdraw(tx, person)?;
    crate::tokens::revoke_all(tx, person)?;
    end_others(tx, person, None)
}

/// The sessions of a person, the newest first.
pub(crate) fn open(tx: &mut Tx<'_>, person: PersonId, current: &str) -> Result<Vec<Open>> {
    let current = hash(current);
    tx.list(
        "SELECT started_at, seen_at, browser, token_hash FROM sessions
         WHERE person = $1 AND NOT second_factor_pending AND expires_at > $2 ORDER BY started_at DESC, token_hash",
        params![person, tx.now()],
        |row| {
            Ok(Open {
                started_at: row.next()?,
                seen_at: row.next()?,
                browser: show::browser(&row.next::<String>()?),
                current: row.next::<String>()? == current,
            })
        },
    )
}

/// Failures that are remembered, in seconds, and how many are let pass in that time.
const WINDOW_SECONDS: i64 = 900;
const LET_PASS: i64 = 5;
/// From one address more: an office shares one.
const LET_PASS_ADDRESS: i64 = 30;

/// Refuses an attempt after too many failures for the account or from the address.
///
/// # Errors
/// `Invalid` on `password`, with the minutes to wait.
pub(crate) fn check_throttle(tx: &mut Tx<'_>, email: &str, address: &str) -> Result<()> {
    let since = tx.now().as_millisecond() - WINDOW_SECONDS * 1000;
    let mut failures = |who: String| -> Result<i64> {
        tx.one("SELECT COUNT(*) FROM sign_in_failures WHERE who = $1 AND at > $2", params![who, since], |row| {
            row.next()
        })
    };
    if failures(account(email))? >= LET_PASS || failures(format!("address:{address}"))? >= LET_PASS_ADDRESS {
        let wait = kernel::Message::new("web-sign-in-throttled").with("minutes", WINDOW_SECONDS / 60);
        return Err(Error::field("password", wait));
    }
    Ok(())
}

fn account(email: &str) -> String {
    format!("account:{}", email.trim().to_lowercase())
}

/// Notes a failed attempt; old ones are swept by the way.
pub(crate) fn note_failure(tx: &mut Tx<'_>, email: &str, address: &str) -> Result<()> {
    let now = tx.now();
    tx.execute("DELETE FROM sign_in_failures WHERE at < $1", params![now.as_millisecond() - WINDOW_SECONDS * 1000])?;
    for who in [account(email), format!("address:{address}")] {
        let id: kernel::ids::Uuid = tx.id();
        tx.execute(
            "INSERT INTO sign_in_failures (id, who, at) VALUES ($1, $2, $3)",
            params![id.to_string(), who, now],
        )?;
    }
    Ok(())
}

/// Forgets an account's failures after a right password.
pub(crate) fn forget_failures(tx: &mut Tx<'_>, email: &str) -> Result<()> {
    tx.execute("DELETE FROM sign_in_failures WHERE who = $1", params![account(email)])?;
    Ok(())
}

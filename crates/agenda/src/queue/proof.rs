//! Work instead of a picture puzzle: a browser computes for a moment, or, without scripts, waits for one. A challenge is signed and carries
//! all that is known of it, so that nothing is kept before it is used; it is used once.

use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use kernel::ids::Uuid;
use sha2::{Digest, Sha256};

/// Leading zero bits of the digest at the first level: less than a second of a cheap phone.
const BITS: u32 = 15;
/// How long who has no scripts waits at the first level, in seconds: about as long as the form takes to fill in.
const SECONDS: i64 = 20;
/// Each level doubles the work and adds this to the wait, in seconds.
const SECONDS_MORE: i64 = 10;
/// The most that is asked of anybody: half a minute of a cheap phone, or a wait of a minute and ten seconds. Nobody is refused.
const LEVEL_MOST: u32 = 5;
/// How long a challenge is good, in hours: as long as a form may lie open.
const GOOD_HOURS: i64 = 2;

/// What is asked of a visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Challenge {
    /// The text that the digest begins with, signed.
    pub(crate) token: String,
    /// How many leading zero bits.
    pub(crate) bits: u32,
    /// How long to wait instead, in seconds.
    pub(crate) seconds: i64,
}

/// How an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Solved, or waited for: good until an instant.
    Good(Timestamp),
    /// Neither solved nor waited for long enough: so many seconds more.
    Early(i64),
    /// Forged, or too old: another one is needed.
    Void,
}

/// How much is asked where so many attempts came from the same network address: more work for many, and a refusal for nobody, because a
/// reception centre, a patronato or a library is many people behind one address.
#[must_use]
pub(crate) fn level(attempts: u32, free: u32) -> u32 {
    let over = attempts / free.max(1);
    (u32::BITS - over.leading_zeros()).min(LEVEL_MOST)
}

/// A new challenge for a purpose ("join").
pub(crate) fn issue(key: &str, purpose: &str, level: u32, now: Timestamp, nonce: Uuid) -> Challenge {
    let (bits, seconds) = (BITS + level, SECONDS + SECONDS_MORE * i64::from(level));
    let said = format!("{}.{bits}.{seconds}.{}", now.as_millisecond(), nonce.simple());
    let mac = signature(key, purpose, &said).map(|mac| hex::encode(mac.finalize().into_bytes()));
    let token = format!("{said}.{}", mac.unwrap_or_default());
    Challenge { token, bits, seconds }
}

fn signature(key: &str, purpose: &str, said: &str) -> Option<Hmac<Sha256>> {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(key.as_bytes()).ok()?;
    mac.update(purpose.as_bytes());
    mac.update(b" ");
    mac.update(said.as_bytes());
    Some(mac)
}

/// Whether a challenge was answered.
pub(crate) fn check(key: &str, purpose: &str, token: &str, answer: &str, now: Timestamp) -> Verdict {
    let Some((issued, bits, seconds)) = read(key, purpose, token) else { return Verdict::Void };
    let good_until = issued.checked_add(SignedDuration::from_hours(GOOD_HOURS)).unwrap_or(issued);
    if now < issued || now >= good_until {
        return Verdict::Void;
    }
    let waited = now.duration_since(issued).as_secs();
    if solves(token, answer, bits) || waited >= seconds {
        return Verdict::Good(good_until);
    }
    Verdict::Early(seconds - waited)
}

fn read(key: &str, purpose: &str, token: &str) -> Option<(Timestamp, u32, i64)> {
    let (said, mac) = token.rsplit_once('.')?;
    signature(key, purpose, said)?.verify_slice(&hex::decode(mac).ok()?).ok()?;
    let mut parts = said.split('.');
    let issued = Timestamp::from_millisecond(parts.next()?.parse().ok()?).ok()?;
    Some((issued, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

fn solves(token: &str, answer: &str, bits: u32) -> bool {
    let number = (1..=20).contains(&answer.len()) && answer.bytes().all(|byte| byte.is_ascii_digit());
    number && leading_zeros(&Sha256::digest(format!("{token}.{answer}"))) >= bits
}

fn leading_zeros(digest: &[u8]) -> u32 {
    let zeros = digest.iter().take_while(|byte| **byte == 0).count();
    let last = digest.get(zeros).map_or(0, |byte| byte.leading_zeros());
    u32::try_from(zeros).unwrap_or(0) * 8 + last
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-10-05T07:30:00Z";

    fn now() -> Timestamp {
        NOW.parse().unwrap()
    }

    fn later(seconds: i64) -> Timestamp {
        now().checked_add(SignedDuration::from_secs(seconds)).unwrap()
    }

    fn solved(token: &str, bits: u32) -> String {
        (0_u64..).map(|number| number.to_string()).find(|answer| solves(token, answer, bits)).unwrap()
    }

    #[test]
    fn a_challenge_is_met_by_work_or_by_waiting() {
        let asked = issue("key", "join", 0, now(), Uuid::from_u128(7));
        assert_eq!((asked.bits, asked.seconds), (15, 20));
        assert_eq!(check("key", "join", &asked.token, "", later(5)), Verdict::Early(15));
        assert!(matches!(check("key", "join", &asked.token, "", later(20)), Verdict::Good(_)));
        let answer = solved(&asked.token, asked.bits);
        assert!(matches!(check("key", "join", &asked.token, &answer, later(1)), Verdict::Good(_)));
        assert_eq!(check("key", "join", &asked.token, &answer, later(7200)), Verdict::Void, "too old");
    }

    #[test]
    fn what_is_forged_or_meant_for_something_else_is_void() {
        let asked = issue("key", "join", 0, now(), Uuid::from_u128(7));
        let easier = asked.token.replacen(".15.", ".0.", 1);
        for (key, purpose, token) in [
            ("key", "join", easier.as_str()),
            ("key", "book", &asked.token),
            ("other", "join", &asked.token),
            ("key", "join", ""),
            ("key", "join", "1.2.3.4.zz"),
        ] {
            assert_eq!(check(key, purpose, token, "1", later(60)), Verdict::Void, "{token}");
        }
    }

    #[test]
    fn many_behind_one_address_work_more_and_are_never_refused() {
        assert_eq!([0, 19, 20, 40, 80, 100_000].map(|attempts| level(attempts, 20)), [0, 0, 1, 2, 3, 5]);
    }
}

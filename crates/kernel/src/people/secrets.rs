//! Passwords and second factors: pure computing, some of it slow on purpose.

use argon2::password_hash::phc::{Output, PasswordHash};
use argon2::{Algorithm, Argon2, Block, Params, PasswordHasher, Version};
use jiff::Timestamp;
use totp_rs::{Builder, Secret, Totp};

use crate::error::{Error, Message, Result};

/// The fewest characters of a password: length protects, rules of composition do not (NIST SP 800-63B).
pub const PASSWORD_MIN: usize = 12;

/// A hash needs 19 MB for a moment. What is asked for in one piece of this size the system's allocator gives back at once; smaller
/// pieces it keeps, and a server at rest would hold them for good. What is not touched is never held.
const GIVEN_BACK: usize = 33 << 20;

/// Letters and digits that nobody takes for one another when reading them out.
const READABLE: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// Checks a new password's form.
///
/// # Errors
/// `Invalid` on `password`.
pub fn check_password_form(password: &str, email: &str) -> Result<()> {
    let length = password.chars().count();
    if length < PASSWORD_MIN {
        return Err(Error::field("password", Message::new("kernel-password-short").with("n", PASSWORD_MIN)));
    }
    // argon2 takes any length; a bound keeps a giant input from costing memory.
    if length > 1000 || password.to_lowercase().contains(&email.to_lowercase()) {
        return Err(Error::field("password", "kernel-password-unfit"));
    }
    Ok(())
}

/// A password to be used once: four groups of four signs, easy to read out on the telephone (80 bits).
#[must_use]
pub fn one_time_password(secret: [u8; 16]) -> String {
    let signs: Vec<u8> = secret.iter().map(|byte| READABLE[usize::from(byte % 32)]).collect();
    signs.chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect::<Vec<_>>().join("-")
}

/// The argon2id hash of a password, with a salt of its own. Takes tens of milliseconds: never inside a transaction.
///
/// # Errors
/// `Internal` where the system gives no randomness.
pub fn hash_password(password: &str) -> Result<String> {
    let hash =
        Argon2::default().hash_password(password.as_bytes()).map_err(|error| Error::internal(error.to_string()))?;
    Ok(hash.to_string())
}

/// Whether a password is the one that was hashed. Without a hash it takes as long and says no, so that nobody learns which accounts exist.
#[must_use]
pub fn password_fits(password: &str, hash: Option<&str>) -> bool {
    const NOBODY: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0IG9mIG5vYm9keQ$JqkTpXBLcVs3fAVS0fPEgpXhPAPPfRRS9hO+ZsXQIgM";
    let known = hash.is_some();
    PasswordHash::new(hash.unwrap_or(NOBODY)).is_ok_and(|hash| is_hash_of(password, &hash) == Some(true)) && known
}

/// None where the hash is none of argon2's. Outputs are compared in constant time.
fn is_hash_of(password: &str, hash: &PasswordHash) -> Option<bool> {
    let (salt, wanted) = (hash.salt.as_ref()?, hash.hash.as_ref()?);
    let (algorithm, version) =
        (Algorithm::try_from(hash.algorithm.as_str()).ok()?, Version::try_from(hash.version?).ok()?);
    let params = Params::try_from(hash).ok()?;
    let mut memory = Vec::with_capacity(params.block_count().max(GIVEN_BACK / Block::SIZE));
    memory.resize(params.block_count(), Block::default());
    let mut output = vec![0; wanted.as_bytes().len()];
    Argon2::new(algorithm, version, params)
        .hash_password_into_with_memory(password.as_bytes(), salt, &mut output, memory.as_mut_slice())
        .ok()?;
    Some(Output::new(&output).ok()? == *wanted)
}

/// A new secret for a second factor, in base 32.
#[must_use]
pub fn new_secret(bytes: [u8; 20]) -> String {
    Secret::from(bytes.to_vec()).to_base32()
}

/// The address that an authenticator app reads from a QR code.
///
/// # Errors
/// `Internal` where the secret is not base 32.
pub fn second_factor_url(secret: &str, email: &str) -> Result<String> {
    totp(secret, email).and_then(|totp| totp.to_url().map_err(|error| Error::internal(error.to_string())))
}

fn totp(secret: &str, account: &str) -> Result<Totp> {
    let secret = Secret::try_from_base32(secret).map_err(|error| Error::internal(error.to_string()))?;
    Builder::new()
        .with_secret(secret)
        .with_account_name(account)
        .with_issuer(Some("Sportello"))
        .build()
        .map_err(|error| Error::internal(error.to_string()))
}

/// The time step of a code that is right now, or was or will be half a minute away (RFC 6238).
#[must_use]
pub fn check_code(secret: &str, code: &str, now: Timestamp) -> Option<i64> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let totp = totp(secret, "account").ok()?;
    let now = u64::try_from(now.as_second()).ok()?;
    let step = totp.check(&digits, now)?;
    i64::try_from(step).ok()
}

/// The code that is right at an instant: tests sign in with it.
#[must_use]
pub fn code_at(secret: &str, now: Timestamp) -> Option<String> {
    let now = u64::try_from(now.as_second()).ok()?;
    totp(secret, "account").ok().map(|totp| totp.generate(now).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_fits_its_own_hash_and_nobody_elses() {
        let hash = hash_password("una frase lunga abbastanza").unwrap();
        assert!(hash.starts_with("$argon2id$"));
        assert!(password_fits("una frase lunga abbastanza", Some(&hash)));
        assert!(!password_fits("un'altra frase lunga", Some(&hash)));
        assert!(!password_fits("una frase lunga abbastanza", None));
    }

    #[test]
    fn a_one_time_password_is_long_enough_to_be_a_password() {
        let password = one_time_password(std::array::from_fn(|at| u8::try_from(at * 17).unwrap()));
        assert_eq!(password.len(), 19);
        assert!(check_password_form(&password, "ada@example.it").is_ok());
        assert!(password.bytes().all(|sign| sign == b'-' || READABLE.contains(&sign)));
    }

    #[test]
    fn a_code_is_right_for_its_half_minute_and_its_neighbours() {
        let secret = new_secret([7; 20]);
        let now: Timestamp = "2026-05-04T10:00:00Z".parse().unwrap();
        let code = code_at(&secret, now).unwrap();
        let step = check_code(&secret, &code, now).unwrap();
        assert_eq!(check_code(&secret, &code, crate::clock::milliseconds(now.as_millisecond() + 30_000)), Some(step));
        assert_eq!(check_code(&secret, &code, crate::clock::milliseconds(now.as_millisecond() + 120_000)), None);
    }
}

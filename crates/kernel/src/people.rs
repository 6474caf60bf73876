//! People with an account: their passwords, second factors and roles.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use jiff::Timestamp;
use totp_rs::{Builder, Secret, Totp};

use crate::db::{Row, Tx};
use crate::error::{Error, Message, Result};
use crate::i18n::Lang;
use crate::ids::{OfficeId, PersonId};
use crate::params;
use crate::permit::{Caller, Held, Role};

/// The fewest characters of a password: length protects, rules of composition do not (NIST SP 800-63B).
pub const PASSWORD_MIN: usize = 12;

/// An account.
#[derive(Clone, Debug)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// The address to sign in with, in lower case.
    pub email: String,
    /// The name on the screen.
    pub name: String,
    /// The language of the screens.
    pub lang: Lang,
    /// The argon2id hash, as a PHC string; none until a password was set.
    pub password_hash: Option<String>,
    /// Whether a new password has to be chosen at the next sign-in.
    pub must_change_password: bool,
    /// The second factor's secret in base 32; none while there is no second factor.
    pub totp_secret: Option<String>,
    /// The last time step that was used: a code works once.
    pub totp_step: i64,
    /// Whether the account may sign in.
    pub active: bool,
}

const COLUMNS: &str = "id, email, name, lang, password_hash, must_change_password, totp_secret, totp_step, active";

fn read(row: &mut Row<'_>) -> Result<Person> {
    Ok(Person {
        id: row.next()?,
        email: row.next()?,
        name: row.next()?,
        lang: Lang::of(&row.next::<String>()?).unwrap_or(Lang::It),
        password_hash: row.next()?,
        must_change_password: row.next()?,
        totp_secret: row.next()?,
        totp_step: row.next()?,
        active: row.next()?,
    })
}

/// What an account is made of.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// The address.
    pub email: String,
    /// The name.
    pub name: String,
    /// The argon2id hash of the first password.
    pub password_hash: Option<String>,
    /// Whether it has to be changed.
    pub must_change_password: bool,
    /// The roles.
    pub roles: Vec<Held>,
}

/// Makes an account.
///
/// # Errors
/// `Invalid` on `email` where the address is taken or has no form of an address, on `name` where it is empty; database errors.
pub fn create(tx: &mut Tx<'_>, new: &NewPerson) -> Result<PersonId> {
    if new.name.trim().is_empty() {
        return Err(Error::field("name", "kernel-person-name-missing"));
    }
    let id: PersonId = tx.id();
    tx.execute(
        "INSERT INTO people (id, email, name, lang, password_hash, must_change_password, totp_step, active, created_at)
         VALUES ($1, $2, $3, 'it', $4, $5, 0, TRUE, $6)",
        params![id, email(&new.email), new.name.trim(), new.password_hash, new.must_change_password, tx.now()],
    )
    .map_err(|error| error.named("people_email", "email", "kernel-person-email-taken"))
    .map_err(|error| error.named("people_email_form", "email", "kernel-person-email-form"))?;
    set_roles(tx, id, &new.roles)?;
    Ok(id)
}

/// Changes an account's name, whether it may sign in, and its roles.
///
/// # Errors
/// `NotFound`; `Invalid` on `name`; database errors.
pub fn update(tx: &mut Tx<'_>, id: PersonId, name: &str, active: bool, roles: &[Held]) -> Result<()> {
    if name.trim().is_empty() {
        return Err(Error::field("name", "kernel-person-name-missing"));
    }
    tx.change("UPDATE people SET name = $2, active = $3 WHERE id = $1", params![id, name.trim(), active])?;
    set_roles(tx, id, roles)
}

fn set_roles(tx: &mut Tx<'_>, id: PersonId, roles: &[Held]) -> Result<()> {
    tx.execute("DELETE FROM roles WHERE person = $1", params![id])?;
    for held in roles {
        let office = held.office.map(|office| office.to_string()).unwrap_or_default();
        tx.execute(
            "INSERT INTO roles (person, role, office) VALUES ($1, $2, $3) ON CONFLICT (person, role, office) DO NOTHING",
            params![id, held.role, office],
        )?;
    }
    Ok(())
}

/// Sets a password's hash, and whether it has to be changed at the next sign-in.
///
/// # Errors
/// `NotFound`; database errors.
pub fn set_password(tx: &mut Tx<'_>, id: PersonId, hash: &str, must_change: bool) -> Result<()> {
    tx.change(
        "UPDATE people SET password_hash = $2, must_change_password = $3 WHERE id = $1",
        params![id, hash, must_change],
    )
}

/// Sets or takes away the second factor.
///
/// # Errors
/// `NotFound`; database errors.
pub fn set_second_factor(tx: &mut Tx<'_>, id: PersonId, secret: Option<&str>) -> Result<()> {
    tx.change("UPDATE people SET totp_secret = $2, totp_step = 0 WHERE id = $1", params![id, secret])
}

/// Uses up a code of the second factor: each works once.
///
/// # Errors
/// `Invalid` on `code` where it is wrong, too old or used; `NotFound`; database errors.
pub fn use_code(tx: &mut Tx<'_>, id: PersonId, code: &str) -> Result<()> {
    let person = find(tx, id)?;
    let secret = person.totp_secret.ok_or(Error::NotFound)?;
    let step = check_code(&secret, code, tx.now()).filter(|step| *step > person.totp_step);
    let step = step.ok_or_else(|| Error::field("code", "kernel-code-wrong"))?;
    tx.change("UPDATE people SET totp_step = $2 WHERE id = $1", params![id, step])
}

/// The account of an identifier.
///
/// # Errors
/// `NotFound`; database errors.
pub fn find(tx: &mut Tx<'_>, id: PersonId) -> Result<Person> {
    tx.one(&format!("SELECT {COLUMNS} FROM people WHERE id = $1 ORDER BY id"), params![id], read)
}

/// The account of an address.
///
/// # Errors
/// Database errors.
pub fn by_email(tx: &mut Tx<'_>, address: &str) -> Result<Option<Person>> {
    tx.opt(&format!("SELECT {COLUMNS} FROM people WHERE email = $1 ORDER BY id"), params![email(address)], read)
}

/// Accounts whose name or address contains a text, by name, and how many.
///
/// # Errors
/// Database errors.
pub fn page(tx: &mut Tx<'_>, text: &str, limit: i64, offset: i64) -> Result<(Vec<Person>, u64)> {
    let like = format!("%{}%", text.trim().to_lowercase().replace(['%', '_'], ""));
    let matching = "FROM people WHERE (lower(name) LIKE $1 OR email LIKE $1)";
    let total = tx.one(&format!("SELECT COUNT(*) {matching}"), params![like], |row| row.next())?;
    let sql = format!("SELECT {COLUMNS} {matching} ORDER BY name, id LIMIT $2 OFFSET $3");
    Ok((tx.list(&sql, params![like, limit, offset], read)?, total))
}

/// The roles of a person.
///
/// # Errors
/// Database errors.
pub fn roles(tx: &mut Tx<'_>, id: PersonId) -> Result<Vec<Held>> {
    tx.list("SELECT role, office FROM roles WHERE person = $1 ORDER BY role, office", params![id], |row| {
        let (role, office): (Role, String) = (row.next()?, row.next()?);
        Ok(Held { role, office: office.parse::<OfficeId>().ok() })
    })
}

/// Somebody with the roles held, as visits carry it.
///
/// # Errors
/// `NotFound`; database errors.
pub fn caller(tx: &mut Tx<'_>, id: PersonId) -> Result<Caller> {
    let person = find(tx, id)?;
    Ok(Caller {
        id,
        roles: roles(tx, id)?,
        name: person.name,
        email: person.email,
        must_change_password: person.must_change_password,
    })
}

fn email(address: &str) -> String {
    address.trim().to_lowercase()
}

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
    PasswordHash::new(hash.unwrap_or(NOBODY))
        .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
        && known
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
    fn a_code_is_right_for_its_half_minute_and_its_neighbours() {
        let secret = new_secret([7; 20]);
        let now: Timestamp = "2026-05-04T10:00:00Z".parse().unwrap();
        let code = code_at(&secret, now).unwrap();
        let step = check_code(&secret, &code, now).unwrap();
        assert_eq!(check_code(&secret, &code, crate::clock::milliseconds(now.as_millisecond() + 30_000)), Some(step));
        assert_eq!(check_code(&secret, &code, crate::clock::milliseconds(now.as_millisecond() + 120_000)), None);
    }
}

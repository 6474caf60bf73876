//! People with an account: their passwords, second factors and roles.

mod secrets;

pub use secrets::{
    PASSWORD_MIN, check_code, check_password_form, code_at, hash_password, new_secret, one_time_password,
    password_fits, second_factor_url,
};

use std::collections::{BTreeMap, BTreeSet};

use crate::db::{Bind, Row, Tx};
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::ids::{OfficeId, PersonId};
use crate::params;
use crate::permit::{Caller, Held, May, Role};
use crate::search;

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
/// `Invalid` on `email` where the address is taken or has no form of an address, on `name` where it is empty, on `office` as `grant`;
/// database errors.
pub fn create(tx: &mut Tx<'_>, new: &NewPerson) -> Result<PersonId> {
    let name = given_name(&new.name)?;
    let id: PersonId = tx.id();
    tx.execute(
        "INSERT INTO people (id, email, name, lang, password_hash, must_change_password, totp_step, active, created_at)
         VALUES ($1, $2, $3, 'it', $4, $5, 0, TRUE, $6)",
        params![id, email(&new.email), name, new.password_hash, new.must_change_password, tx.now()],
    )
    .map_err(address_refused)?;
    for held in &new.roles {
        grant(tx, id, *held)?;
    }
    Ok(id)
}

/// Changes an account's name and address.
///
/// # Errors
/// As `create`; `NotFound`.
pub fn rename(tx: &mut Tx<'_>, id: PersonId, name: &str, address: &str) -> Result<()> {
    let name = given_name(name)?;
    tx.change("UPDATE people SET name = $2, email = $3 WHERE id = $1", params![id, name, email(address)])
        .map_err(address_refused)
}

fn given_name(name: &str) -> Result<&str> {
    Some(name.trim()).filter(|name| !name.is_empty()).ok_or_else(|| Error::field("name", "kernel-person-name-missing"))
}

fn address_refused(error: Error) -> Error {
    error.named("people_email", "email", "kernel-person-email-taken").named(
        "people_email_form",
        "email",
        "kernel-person-email-form",
    )
}

/// Lets an account sign in, or no longer.
///
/// # Errors
/// `Invalid` on `role` where it is the last administrator's; `NotFound`; database errors.
pub fn set_active(tx: &mut Tx<'_>, id: PersonId, active: bool) -> Result<()> {
    tx.change("UPDATE people SET active = $2 WHERE id = $1", params![id, active])?;
    if active { Ok(()) } else { keep_an_administrator(tx, id) }
}

/// Gives a person a role; nothing happens where it is held already.
///
/// # Errors
/// `Invalid` on `office` for an administrator of one office: whoever gives out roles could give themselves all of them. Database errors.
pub fn grant(tx: &mut Tx<'_>, id: PersonId, held: Held) -> Result<()> {
    if held.role == Role::Administrator && held.office.is_some() {
        return Err(Error::field("office", "kernel-person-administrator-everywhere"));
    }
    tx.execute(
        "INSERT INTO roles (person, role, office) VALUES ($1, $2, $3) ON CONFLICT (person, role, office) DO NOTHING",
        params![id, held.role, office_column(held)],
    )?;
    Ok(())
}

/// Takes a role from a person.
///
/// # Errors
/// `Invalid` on `role` where it is the last administrator's; `NotFound` where the role is not held; database errors.
pub fn revoke(tx: &mut Tx<'_>, id: PersonId, held: Held) -> Result<()> {
    tx.change(
        "DELETE FROM roles WHERE person = $1 AND role = $2 AND office = $3",
        params![id, held.role, office_column(held)],
    )?;
    if held.role == Role::Administrator { some_administrator(tx) } else { Ok(()) }
}

fn office_column(held: Held) -> String {
    held.office.map(|office| office.to_string()).unwrap_or_default()
}

fn keep_an_administrator(tx: &mut Tx<'_>, id: PersonId) -> Result<()> {
    let was_one = roles(tx, id)?.iter().any(|held| held.role == Role::Administrator);
    if was_one { some_administrator(tx) } else { Ok(()) }
}

/// Without an administrator nobody could give anybody a role again.
fn some_administrator(tx: &mut Tx<'_>) -> Result<()> {
    let left: i64 = tx.one(
        "SELECT COUNT(*) FROM people p JOIN roles r ON r.person = p.id
         WHERE p.active AND r.role = $1 AND r.office = ''",
        params![Role::Administrator],
        |row| row.next(),
    )?;
    if left == 0 { Err(Error::field("role", "kernel-person-last-administrator")) } else { Ok(()) }
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

/// Makes the password worthless until another is set.
///
/// # Errors
/// `NotFound`; database errors.
pub fn clear_password(tx: &mut Tx<'_>, id: PersonId) -> Result<()> {
    tx.change("UPDATE people SET password_hash = NULL, must_change_password = FALSE WHERE id = $1", params![id])
}

/// Sets the second factor, with the time step of the code that proved it: that code is used.
///
/// # Errors
/// `NotFound`; database errors.
pub fn set_second_factor(tx: &mut Tx<'_>, id: PersonId, secret: &str, step: i64) -> Result<()> {
    tx.change("UPDATE people SET totp_secret = $2, totp_step = $3 WHERE id = $1", params![id, secret, step])
}

/// Takes the second factor away.
///
/// # Errors
/// `NotFound`; database errors.
pub fn remove_second_factor(tx: &mut Tx<'_>, id: PersonId) -> Result<()> {
    tx.change("UPDATE people SET totp_secret = NULL, totp_step = 0 WHERE id = $1", params![id])
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

/// The names of some people, in one query; who is not known has none.
///
/// # Errors
/// Database errors.
pub fn names(tx: &mut Tx<'_>, people: &BTreeSet<PersonId>) -> Result<BTreeMap<PersonId, String>> {
    if people.is_empty() {
        return Ok(BTreeMap::new());
    }
    let marks = (1..=people.len()).map(|at| format!("${at}")).collect::<Vec<_>>().join(", ");
    let values: Vec<&dyn Bind> = people.iter().map(|id| id as &dyn Bind).collect();
    let sql = format!("SELECT id, name FROM people WHERE id IN ({marks}) ORDER BY id");
    Ok(tx.list(&sql, &values, |row| Ok((row.next()?, row.next()?)))?.into_iter().collect())
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
    let like = search::containing(text);
    let matching = "FROM people WHERE (lower(name) LIKE $1 ESCAPE '!' OR email LIKE $1 ESCAPE '!')";
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

/// Active people who may do something in an office, by name.
///
/// # Errors
/// Database errors.
pub fn who_may(tx: &mut Tx<'_>, may: May, office: OfficeId) -> Result<Vec<Person>> {
    let mut found: Vec<Person> = Vec::new();
    for role in Role::ALL.iter().filter(|role| role.permits(may)) {
        let sql = format!(
            "SELECT {COLUMNS} FROM people WHERE active AND EXISTS (
               SELECT 1 FROM roles r WHERE r.person = people.id AND r.role = $1 AND (r.office = $2 OR r.office = ''))
             ORDER BY name, id"
        );
        found.extend(tx.list(&sql, params![role, office], read)?);
    }
    found.sort_by(|one, other| (&one.name, one.id).cmp(&(&other.name, other.id)));
    found.dedup_by_key(|person| person.id);
    Ok(found)
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
        only: None,
    })
}

fn email(address: &str) -> String {
    address.trim().to_lowercase()
}

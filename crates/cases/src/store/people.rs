//! Who cases are about.

use kernel::db::{Row, Tx};
use kernel::outbox::NoticeId;
use kernel::{Result, params};

use super::ADDRESSES;
use crate::address::Party;
use crate::ids::{CaseId, PartyId};
use crate::person::{Person, Role, folded_name};

pub(crate) fn insert(tx: &mut Tx<'_>, id: CaseId, role: Role, person: &Person) -> Result<()> {
    let row: PartyId = tx.id();
    tx.change(
        "INSERT INTO case_people (id, case_id, role, name, fiscal_code, born_on, email, phone, address, folded)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            row,
            id,
            role,
            person.name,
            person.fiscal_code,
            person.born_on,
            person.email,
            person.phone,
            person.address,
            folded_name(&person.name)
        ],
    )?;
    for word in folded_name(&person.name).split(' ').filter(|word| !word.is_empty()) {
        tx.execute(
            "INSERT INTO case_names (case_id, word) VALUES ($1, $2) ON CONFLICT (case_id, word) DO NOTHING",
            params![id, word],
        )?;
    }
    Ok(())
}

/// Remembers a mail about a case, so that it can be erased with it.
pub(crate) fn note_mailed(tx: &mut Tx<'_>, id: CaseId, notice: NoticeId) -> Result<()> {
    tx.change("INSERT INTO case_notices (case_id, notice) VALUES ($1, $2)", params![id, notice])
}

/// The mails about a case.
pub(crate) fn mailed(tx: &mut Tx<'_>, id: CaseId) -> Result<Vec<NoticeId>> {
    tx.list("SELECT notice FROM case_notices WHERE case_id = $1 ORDER BY notice", params![id], |row| row.next())
}

/// Those in a case who gave a mail address, the applicant first.
pub(crate) fn parties(tx: &mut Tx<'_>, id: CaseId) -> Result<Vec<Party>> {
    let sql = "SELECT id, role, email FROM case_people WHERE case_id = $1 AND email <> '' ORDER BY role";
    let read = |row: &mut Row<'_>| Ok(Party { id: row.next()?, role: row.next()?, email: row.next()?, address: None });
    let found = tx.list(sql, params![id], read)?;
    found.into_iter().map(|party| Ok(Party { address: ADDRESSES.find(tx, party.id)?, ..party })).collect()
}

/// The addresses of a case to which messages go, each once.
pub(crate) fn reached(tx: &mut Tx<'_>, id: CaseId) -> Result<Vec<String>> {
    let mut reached: Vec<String> = Vec::new();
    for party in parties(tx, id)?.into_iter().filter(|party| !party.waits()) {
        if !reached.contains(&party.email) {
            reached.push(party.email);
        }
    }
    Ok(reached)
}

/// Who applies, as the office writes to them: without an address that nobody has confirmed.
pub(crate) fn applicant(tx: &mut Tx<'_>, id: CaseId) -> Result<Option<Person>> {
    let waits = parties(tx, id)?.iter().any(|party| party.role == Role::Applicant && party.waits());
    let found = of(tx, id, Role::Applicant)?;
    Ok(found.map(|person| if waits { Person { email: String::new(), ..person } } else { person }))
}

/// The case of somebody.
///
/// # Errors
/// `NotFound`; database errors.
pub(crate) fn case_of(tx: &mut Tx<'_>, id: PartyId) -> Result<CaseId> {
    tx.one("SELECT case_id FROM case_people WHERE id = $1 ORDER BY id", params![id], |row| row.next())
}

/// Writes another mail address down.
pub(crate) fn set_email(tx: &mut Tx<'_>, id: PartyId, email: &str) -> Result<()> {
    tx.change("UPDATE case_people SET email = $2 WHERE id = $1", params![id, email])
}

/// Who has a role in a case; none where nobody has, or the data were erased.
pub(crate) fn of(tx: &mut Tx<'_>, id: CaseId, role: Role) -> Result<Option<Person>> {
    tx.opt(
        "SELECT name, fiscal_code, born_on, email, phone, address FROM case_people WHERE case_id = $1 AND role = $2 ORDER BY id",
        params![id, role],
        |row| {
            Ok(Person {
                name: row.next()?,
                fiscal_code: row.next()?,
                born_on: row.next()?,
                email: row.next()?,
                phone: row.next()?,
                address: row.next()?,
            })
        },
    )
}

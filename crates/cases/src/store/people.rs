//! Who cases are about.

use kernel::db::Tx;
use kernel::outbox::NoticeId;
use kernel::{Result, params};

use crate::ids::CaseId;
use crate::person::{Person, Role, folded_name};

pub(crate) fn insert(tx: &mut Tx<'_>, id: CaseId, role: Role, person: &Person) -> Result<()> {
    let row: kernel::ids::Uuid = tx.id();
    tx.change(
        "INSERT INTO case_people (id, case_id, role, name, fiscal_code, born_on, email, phone, address, folded)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            row.to_string(),
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

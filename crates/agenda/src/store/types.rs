//! Types of appointment with their texts.

use std::collections::BTreeMap;

use kernel::db::{Row, Tx};
use kernel::{Error, OfficeId, Result, params};

use crate::ids::TypeCode;
use crate::kind::{Kind, Words};

const COLUMNS: &str = "code, who, minutes, per_person, per_case, people_most, units_per_person, help";

pub(super) fn read(row: &mut Row<'_>) -> Result<Kind> {
    Ok(Kind {
        code: row.next()?,
        who: row.next()?,
        minutes: row.next()?,
        per_person: row.next()?,
        per_case: row.next()?,
        people_most: row.next()?,
        units_per_person: row.next()?,
        help: row.next()?,
        texts: BTreeMap::new(),
    })
}

/// All types, in their order.
pub(crate) fn all(tx: &mut Tx<'_>) -> Result<Vec<Kind>> {
    let mut kinds = tx.list(&format!("SELECT {COLUMNS} FROM agenda_types ORDER BY position, code"), params![], read)?;
    tx.each(
        "SELECT type, lang, name, instructions, bring FROM agenda_type_texts ORDER BY type, lang",
        params![],
        |row| {
            let (code, lang): (TypeCode, String) = (row.next()?, row.next()?);
            let words = Words { name: row.next()?, instructions: row.next()?, bring: row.next()? };
            if let Some(kind) = kinds.iter_mut().find(|kind| kind.code == code) {
                kind.texts.insert(lang, words);
            }
            Ok(())
        },
    )?;
    Ok(kinds)
}

/// The types with help that an office's counters receive, in their order.
pub(crate) fn helped(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<TypeCode>> {
    tx.list(
        "SELECT t.code FROM agenda_types t WHERE t.help <> 'none' AND EXISTS (
           SELECT 1 FROM agenda_offers o JOIN agenda_counters c ON c.counter = o.counter WHERE o.type = t.code AND c.office = $1)
         ORDER BY t.position, t.code",
        params![office],
        |row| row.next(),
    )
}

/// A type's texts in a language, in Italian where that one is missing.
pub(crate) fn words(tx: &mut Tx<'_>, code: &TypeCode, lang: &str) -> Result<Words> {
    tx.one(
        "SELECT name, instructions, bring FROM agenda_type_texts WHERE type = $1 AND lang IN ($2, 'it')
         ORDER BY CASE WHEN lang = $2 THEN 0 ELSE 1 END LIMIT 1",
        params![code, lang],
        |row| Ok(Words { name: row.next()?, instructions: row.next()?, bring: row.next()? }),
    )
}

/// Writes a type with its texts, new or known.
pub(crate) fn write(tx: &mut Tx<'_>, kind: &Kind, position: i64) -> Result<()> {
    if !kind.texts.contains_key("it") {
        return Err(Error::field("texts", "agenda-type-italian"));
    }
    tx.execute(
        "INSERT INTO agenda_types (code, position, who, minutes, per_person, per_case, people_most, units_per_person, help)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (code) DO UPDATE SET position = $2, who = $3, minutes = $4, per_person = $5, per_case = $6, people_most = $7,
           units_per_person = $8, help = $9",
        params![
            kind.code,
            position,
            kind.who,
            kind.minutes,
            kind.per_person,
            kind.per_case,
            kind.people_most,
            kind.units_per_person,
            kind.help
        ],
    )?;
    for (lang, words) in &kind.texts {
        tx.execute(
            "INSERT INTO agenda_type_texts (type, lang, name, instructions, bring) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (type, lang) DO UPDATE SET name = $3, instructions = $4, bring = $5",
            params![kind.code, lang, words.name, words.instructions, words.bring],
        )?;
    }
    Ok(())
}

//! Bodies.

use kernel::db::{Bind, Row, Tx};
use kernel::{Lang, Result, params};

use super::{Found, Slice, Where, found, said, save, texts};
use crate::body::{Body, BodyRow};
use crate::ids::BodyId;

const COLUMNS: &str = "id, revision, code, kind, name, description, address, phone, email, certified_mail, web, tax_code, \
                       ipa_code, patron_days, diffida_authority, diffida_address, note";

fn read(row: &mut Row<'_>) -> Result<Body> {
    Ok(Body {
        id: row.next()?,
        revision: row.next()?,
        code: row.next()?,
        kind: row.next()?,
        name: row.next()?,
        description: row.next()?,
        address: row.next()?,
        phone: row.next()?,
        email: row.next()?,
        certified_mail: row.next()?,
        web: row.next()?,
        tax_code: row.next()?,
        ipa_code: row.next()?,
        patron_days: row.next()?,
        diffida_authority: row.next()?,
        diffida_address: row.next()?,
        note: row.next()?,
    })
}

/// The bodies with how many offices and services they have, by name.
pub(crate) fn list(tx: &mut Tx<'_>, slice: Slice, lang: Lang) -> Result<Found<BodyRow>> {
    let mut conditions = Where::default();
    let name = said(&mut conditions, lang, "b", "name");
    let description = said(&mut conditions, lang, "b", "description");
    let columns = format!(
        "b.id, b.code, b.kind, {name}, {description}, \
         (SELECT COUNT(*) FROM offices o WHERE o.body = b.id), \
         (SELECT COUNT(*) FROM services s JOIN offices o ON o.id = s.office WHERE o.body = b.id AND s.status <> 'ended')"
    );
    found(tx, (&columns, "bodies b"), conditions, "b.name, b.id", slice, |row| {
        Ok(BodyRow {
            id: row.next()?,
            code: row.next()?,
            kind: row.next()?,
            name: row.next()?,
            description: row.next()?,
            offices: row.next()?,
            services: row.next()?,
        })
    })
}

pub(crate) fn by_code(tx: &mut Tx<'_>, code: &str, lang: Lang) -> Result<Body> {
    one(tx, "code", &code, lang)
}

pub(crate) fn by_id(tx: &mut Tx<'_>, id: BodyId, lang: Lang) -> Result<Body> {
    one(tx, "id", &id, lang)
}

fn one(tx: &mut Tx<'_>, column: &str, key: &dyn Bind, lang: Lang) -> Result<Body> {
    let sql = format!("SELECT {COLUMNS} FROM bodies WHERE {column} = $1 ORDER BY id");
    let mut body = tx.one(&sql, &[key], read)?;
    texts::dictionary(tx, lang, "$1", params![body.id])?.apply(&mut body);
    Ok(body)
}

pub(crate) fn write(tx: &mut Tx<'_>, body: &Body) -> Result<u64> {
    save(
        tx,
        "bodies",
        &body.id,
        body.revision,
        &[
            ("code", &body.code),
            ("kind", &body.kind),
            ("name", &body.name),
            ("description", &body.description),
            ("address", &body.address),
            ("phone", &body.phone),
            ("email", &body.email),
            ("certified_mail", &body.certified_mail),
            ("web", &body.web),
            ("tax_code", &body.tax_code),
            ("ipa_code", &body.ipa_code),
            ("patron_days", &body.patron_days),
            ("diffida_authority", &body.diffida_authority),
            ("diffida_address", &body.diffida_address),
            ("note", &body.note),
        ],
    )
    .map_err(|error| error.named("bodies_code", "code", "charter-code-taken"))
}

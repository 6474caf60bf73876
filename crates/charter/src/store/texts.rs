//! Translations.

use kernel::db::{Bind, Tx};
use kernel::{Lang, Result, params};

use super::{Where, insert};
use crate::ids::OwnerId;
use crate::texts::{Dictionary, Translation, Worded};

/// The translations of everything whose root fits a condition; `{roots}` is a list or a query of roots, its placeholders from `$1`.
pub(crate) fn dictionary(tx: &mut Tx<'_>, lang: Lang, roots: &str, values: &[&dyn Bind]) -> Result<Dictionary> {
    let mut found = Dictionary::default();
    if lang == Lang::It {
        return Ok(found);
    }
    let code = lang.code();
    let params: Vec<&dyn Bind> = values.iter().copied().chain([&code as &dyn Bind]).collect();
    let sql = format!(
        "SELECT owner, field, text FROM translations WHERE root IN ({roots}) AND lang = ${} ORDER BY owner, field",
        params.len()
    );
    tx.each(&sql, &params, |row| {
        let owner: OwnerId = row.next()?;
        found.0.entry(owner).or_default().push((row.next()?, row.next()?));
        Ok(())
    })?;
    note(tx, &found);
    Ok(found)
}

/// Puts the translations of a few things in their place without reading those of their whole page.
pub(crate) fn translate(tx: &mut Tx<'_>, lang: Lang, thing: &mut dyn Worded) -> Result<()> {
    if lang == Lang::It {
        return Ok(());
    }
    let mut owners: Vec<OwnerId> = Vec::new();
    thing.each_text(&mut |owner, _, _| {
        if !owners.contains(&owner) {
            owners.push(owner);
        }
    });
    if owners.is_empty() {
        return Ok(());
    }
    let mut conditions = Where::default();
    conditions.and("lang = {}", &lang.code());
    let marks: Vec<String> = owners.iter().map(|owner| conditions.value(owner)).collect();
    let sql = format!(
        "SELECT owner, field, text FROM translations {} AND owner IN ({}) ORDER BY owner, field",
        conditions.sql(),
        marks.join(", ")
    );
    let mut found = Dictionary::default();
    tx.each(&sql, &conditions.params(), |row| {
        let owner: OwnerId = row.next()?;
        found.0.entry(owner).or_default().push((row.next()?, row.next()?));
        Ok(())
    })?;
    note(tx, &found);
    found.apply(thing);
    Ok(())
}

/// Notes what is translated, so that pages mark only what is not.
fn note(tx: &mut Tx<'_>, found: &Dictionary) {
    found.0.values().flatten().for_each(|(_, text)| tx.note_translated(text));
}

/// All texts of a thing with their translations, in the order in which a page shows them. The thing has to be in Italian.
pub(crate) fn side_by_side(
    tx: &mut Tx<'_>,
    thing: &mut dyn Worded,
    root: OwnerId,
    lang: Lang,
) -> Result<Vec<Translation>> {
    let sql = "SELECT owner, field, text, source FROM translations WHERE root = $1 AND lang = $2 ORDER BY owner, field";
    let known: Vec<(OwnerId, String, String, String)> =
        tx.list(sql, params![root, lang.code()], |row| Ok((row.next()?, row.next()?, row.next()?, row.next()?)))?;
    let mut texts = Vec::new();
    thing.each_text(&mut |owner, field, italian| {
        if italian.is_empty() {
            return;
        }
        let found = known.iter().find(|(of, name, _, _)| *of == owner && name == field);
        let (text, behind) =
            found.map_or((String::new(), false), |(_, _, text, source)| (text.clone(), source != italian));
        texts.push(Translation { owner, field: field.to_owned(), italian: italian.clone(), text, behind });
    });
    Ok(texts)
}

/// Puts translations in the place of those that were there; an empty one takes the old one away.
pub(crate) fn replace(tx: &mut Tx<'_>, root: OwnerId, lang: Lang, texts: &[Translation]) -> Result<()> {
    for text in texts {
        tx.execute(
            "DELETE FROM translations WHERE owner = $1 AND field = $2 AND lang = $3",
            params![text.owner, text.field, lang.code()],
        )?;
        if text.text.trim().is_empty() {
            continue;
        }
        insert(
            tx,
            "translations",
            &[
                ("owner", &text.owner),
                ("field", &text.field),
                ("lang", &lang.code()),
                ("root", &root),
                ("text", &text.text),
                ("source", &text.italian),
            ],
        )?;
    }
    Ok(())
}

/// Takes away the translations of what a root no longer has.
pub(crate) fn sweep(tx: &mut Tx<'_>, root: OwnerId, thing: &mut dyn Worded) -> Result<()> {
    let mut kept = std::collections::HashSet::new();
    thing.each_text(&mut |owner, _, _| {
        kept.insert(owner);
    });
    let owners: Vec<OwnerId> =
        tx.list("SELECT DISTINCT owner FROM translations WHERE root = $1 ORDER BY owner", params![root], |row| {
            row.next()
        })?;
    for owner in owners.into_iter().filter(|owner| !kept.contains(owner)) {
        tx.execute("DELETE FROM translations WHERE owner = $1", params![owner])?;
    }
    Ok(())
}

/// Takes all translations of a root away.
pub(crate) fn remove(tx: &mut Tx<'_>, root: OwnerId) -> Result<()> {
    tx.execute("DELETE FROM translations WHERE root = $1", params![root]).map(|_| ())
}

/// Copies the translations of a root to another one, from each owner to the one that took its place.
pub(crate) fn copy(tx: &mut Tx<'_>, from: OwnerId, to: OwnerId, owners: &[(OwnerId, OwnerId)]) -> Result<()> {
    let sql = "SELECT owner, field, lang, text, source FROM translations WHERE root = $1 ORDER BY owner, field, lang";
    let rows: Vec<(OwnerId, String, String, String, String)> =
        tx.list(sql, params![from], |row| Ok((row.next()?, row.next()?, row.next()?, row.next()?, row.next()?)))?;
    for (owner, field, lang, text, source) in rows {
        let Some((_, new)) = owners.iter().find(|(old, _)| *old == owner) else { continue };
        let columns: [super::Column<'_>; 6] =
            [("owner", new), ("field", &field), ("lang", &lang), ("root", &to), ("text", &text), ("source", &source)];
        insert(tx, "translations", &columns)?;
    }
    Ok(())
}

/// The words in which a service can be found by the list's text filter, in all languages.
pub(crate) fn all_languages(tx: &mut Tx<'_>, owner: OwnerId, fields: &[&str]) -> Result<String> {
    let mut conditions = Where::default();
    conditions.and("owner = {}", &owner);
    let marks: Vec<String> = fields.iter().map(|field| conditions.value(field)).collect();
    let sql = format!(
        "SELECT text FROM translations {} AND field IN ({}) ORDER BY field, lang",
        conditions.sql(),
        marks.join(", ")
    );
    Ok(tx.list(&sql, &conditions.params(), |row| row.next::<String>())?.join(" "))
}

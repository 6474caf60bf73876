//! Full-text search: Italian words are cut to their stems here, in the program; the engines only look stems up (FTS5, tsvector).

use rust_stemmers::{Algorithm, Stemmer};

use crate::db::{Dialect, Tx};
use crate::error::Result;
use crate::i18n::Lang;
use crate::ledger::Ref;
use crate::params;

/// The engines' own indexes, kept by triggers beside `search_entries`: what has to differ between them stands here.
pub const SQLITE: &str = "
CREATE VIRTUAL TABLE search_words USING fts5 (stems_title, stems, content = 'search_entries', tokenize = 'unicode61');
CREATE TRIGGER search_added AFTER INSERT ON search_entries BEGIN
  INSERT INTO search_words (rowid, stems_title, stems) VALUES (new.rowid, new.stems_title, new.stems);
END;
CREATE TRIGGER search_removed AFTER DELETE ON search_entries BEGIN
  INSERT INTO search_words (search_words, rowid, stems_title, stems) VALUES ('delete', old.rowid, old.stems_title, old.stems);
END;";

/// The same for PostgreSQL.
pub const POSTGRES: &str = "
ALTER TABLE search_entries ADD COLUMN words tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('simple', stems_title), 'A') || setweight(to_tsvector('simple', stems), 'B')) STORED;
CREATE INDEX search_entries_words ON search_entries USING gin (words);";

/// Something that can be found.
#[derive(Clone, Debug)]
pub struct Document {
    /// The thing.
    pub subject: Ref,
    /// The language of its text.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// A sentence that tells it from others.
    pub summary: String,
    /// All that should be found in it.
    pub text: String,
    /// Its address.
    pub href: String,
    /// The office that it belongs to, where only that office may find it.
    pub office: Option<String>,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Hit {
    /// The kind of thing.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// A sentence about it.
    pub summary: String,
    /// Its address.
    pub href: String,
}

/// Puts a document in the index, in the place of its older version.
///
/// # Errors
/// Database errors.
pub fn put(tx: &mut Tx<'_>, document: &Document) -> Result<()> {
    let key = key(&document.subject, document.lang);
    tx.execute("DELETE FROM search_entries WHERE id = $1", params![key])?;
    tx.execute(
        "INSERT INTO search_entries (id, kind, lang, title, summary, href, office, stems_title, stems)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            key,
            document.subject.kind,
            document.lang.code(),
            document.title,
            document.summary,
            document.href,
            document.office,
            stems(document.lang, &document.title).join(" "),
            stems(document.lang, &format!("{} {}", document.summary, document.text)).join(" ")
        ],
    )?;
    Ok(())
}

/// Takes a thing out of the index, in all languages.
///
/// # Errors
/// Database errors.
pub fn remove(tx: &mut Tx<'_>, subject: &Ref) -> Result<()> {
    for lang in Lang::ALL {
        tx.execute("DELETE FROM search_entries WHERE id = $1", params![key(subject, lang)])?;
    }
    Ok(())
}

fn key(subject: &Ref, lang: Lang) -> String {
    format!("{}:{}:{}", subject.kind, subject.id, lang.code())
}

/// Public documents in a language with all the words that are asked for (the last one may be only begun), the best first, and how many.
///
/// # Errors
/// Database errors.
pub fn find(tx: &mut Tx<'_>, lang: Lang, words: &str, limit: i64, offset: i64) -> Result<(Vec<Hit>, u64)> {
    let stems = stems(lang, words);
    if stems.is_empty() {
        return Ok((Vec::new(), 0));
    }
    let (query, matching, rank) = match tx.dialect() {
        Dialect::Sqlite => (
            stems.iter().map(|stem| format!("\"{stem}\"*")).collect::<Vec<_>>().join(" "),
            "FROM search_words w JOIN search_entries e ON e.rowid = w.rowid WHERE search_words MATCH $1",
            "bm25(search_words, 4.0, 1.0)",
        ),
        Dialect::Postgres => (
            stems.iter().map(|stem| format!("'{stem}':*")).collect::<Vec<_>>().join(" & "),
            "FROM search_entries e WHERE e.words @@ to_tsquery('simple', $1)",
            "-ts_rank(e.words, to_tsquery('simple', $1))",
        ),
    };
    let matching = format!("{matching} AND e.lang = $2 AND e.office IS NULL");
    let total = tx.one(&format!("SELECT COUNT(*) {matching}"), params![query, lang.code()], |row| row.next::<u64>())?;
    let list = format!(
        "SELECT e.kind, e.title, e.summary, e.href {matching} ORDER BY {rank}, e.title, e.id LIMIT $3 OFFSET $4"
    );
    let hits = tx.list(&list, params![query, lang.code(), limit, offset], |row| {
        Ok(Hit { kind: row.next()?, title: row.next()?, summary: row.next()?, href: row.next()? })
    })?;
    Ok((hits, total))
}

/// The stems of a text: words in lower case without accents, cut by the language's rules, those that carry no meaning left out.
#[must_use]
pub fn stems(lang: Lang, text: &str) -> Vec<String> {
    let (algorithm, empty) = match lang {
        Lang::It => (Algorithm::Italian, ITALIAN_EMPTY),
        Lang::En => (Algorithm::English, ENGLISH_EMPTY),
    };
    let stemmer = Stemmer::create(algorithm);
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !empty.contains(word))
        .map(|word| plain(&stemmer.stem(word)))
        .filter(|stem| !stem.is_empty())
        .collect()
}

fn plain(word: &str) -> String {
    word.chars()
        .map(|c| match c {
            'à' | 'á' | 'â' | 'ä' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            other => other,
        })
        .collect()
}

const ITALIAN_EMPTY: &[&str] = &[
    "a", "ad", "al", "alla", "alle", "agli", "ai", "allo", "all", "che", "chi", "con", "come", "cosa", "d", "da",
    "dai", "dal", "dalla", "dei", "degli", "del", "della", "delle", "dello", "dell", "di", "e", "ed", "gli", "i", "il",
    "in", "l", "la", "le", "lo", "mi", "ne", "nel", "nella", "nelle", "nei", "o", "per", "si", "sono", "su", "sul",
    "sulla", "un", "una", "uno",
];
const ENGLISH_EMPTY: &[&str] = &[
    "a", "an", "and", "are", "at", "by", "do", "for", "from", "how", "i", "in", "is", "it", "my", "of", "on", "or",
    "the", "to", "what", "with", "s",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn singular_and_plural_meet_in_the_stem() {
        assert_eq!(stems(Lang::It, "L'attestazione di idoneità"), stems(Lang::It, "attestazioni idoneita"));
        assert_eq!(stems(Lang::En, "housing certificates"), stems(Lang::En, "the housing certificate"));
    }

    #[test]
    fn signs_of_the_query_language_are_not_words() {
        assert!(stems(Lang::It, "\" * ' : & | ! ( )").is_empty());
    }
}

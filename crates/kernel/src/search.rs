//! Full-text search: words are cut to their stems here, in the program; the engines only look words up (FTS5, tsvector). Ranking
//! is plain SQL over what was found, so that both engines give the same hits in the same order.

use rust_stemmers::{Algorithm, Stemmer};

use crate::db::{Bind, Dialect, Tx, Value};
use crate::error::Result;
use crate::i18n::Lang;
use crate::ledger::Ref;
use crate::params;

/// The engines' own indexes, kept by triggers beside `search_entries`: what has to differ between them stands here.
pub const SQLITE: &str = "
CREATE VIRTUAL TABLE search_words USING fts5 (stems_title, stems, content = 'search_entries', tokenize = 'unicode61 remove_diacritics 0');
CREATE TRIGGER search_added AFTER INSERT ON search_entries BEGIN
  INSERT INTO search_words (rowid, stems_title, stems) VALUES (new.rowid, new.stems_title, new.stems);
END;
CREATE TRIGGER search_removed AFTER DELETE ON search_entries BEGIN
  INSERT INTO search_words (search_words, rowid, stems_title, stems) VALUES ('delete', old.rowid, old.stems_title, old.stems);
END;";

/// The same for PostgreSQL.
pub const POSTGRES: &str = "
ALTER TABLE search_entries ADD COLUMN words tsvector GENERATED ALWAYS AS (
  array_to_tsvector(array_remove(string_to_array(stems_title || ' ' || stems, ' '), ''))) STORED;
CREATE INDEX search_entries_words ON search_entries USING gin (words);";

/// The pattern that finds a text anywhere, for `LIKE … ESCAPE '!'` on what `lower` gave: the signs that LIKE knows stand for themselves.
#[must_use]
pub fn containing(text: &str) -> String {
    let literal = text.trim().to_lowercase().replace('!', "!!").replace('%', "!%").replace('_', "!_");
    format!("%{literal}%")
}

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
            indexed(document.lang, &document.title),
            indexed(document.lang, &format!("{} {}", document.summary, document.text))
        ],
    )?;
    Ok(())
}

/// Takes a thing out of the index, in both languages of the office.
///
/// # Errors
/// Database errors.
pub fn remove(tx: &mut Tx<'_>, subject: &Ref) -> Result<()> {
    for lang in Lang::OFFICE {
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
    let lang = lang.of_office();
    let Some((terms, query)) = asked(tx, lang, words) else { return Ok((Vec::new(), 0)) };
    let matching = matching(tx.dialect(), 1);
    let matching = format!("{matching} AND e.lang = $2 AND e.office IS NULL");
    let total = tx.one(&format!("SELECT COUNT(*) {matching}"), params![query, lang.code()], |row| row.next::<u64>())?;
    let mut values = vec![Value::text(query), Value::text(lang.code()), Value::Int(limit), Value::Int(offset)];
    let rank = rank(&terms, &mut values);
    let list = format!(
        "SELECT e.kind, e.title, e.summary, e.href {matching} ORDER BY {rank}, length(e.title), e.id LIMIT $3 OFFSET $4"
    );
    let values: Vec<&dyn Bind> = values.iter().map(|value| value as &dyn Bind).collect();
    let hits = tx.list(&list, &values, |row| {
        Ok(Hit { kind: row.next()?, title: row.next()?, summary: row.next()?, href: row.next()? })
    })?;
    Ok((hits, total))
}

/// A condition for a room's own list: `column` names a thing of a kind in whose text all the words stand (the last one may be only begun).
/// The value belongs to the placeholder `$at`. None where there are no words.
#[must_use]
pub fn among(
    tx: &Tx<'_>,
    lang: Lang,
    words: &str,
    (column, kind): (&str, &str),
    at: usize,
) -> Option<(String, Value<'static>)> {
    let lang = lang.of_office();
    let (_, query) = asked(tx, lang, words)?;
    let (matching, start) = (matching(tx.dialect(), at), kind.len() + 2);
    let named = format!("e.kind = '{kind}' AND e.lang = '{}'", lang.code());
    // An entry's key is the kind, the identifier of 36 signs and the language.
    Some((format!("{column} IN (SELECT substr(e.id, {start}, 36) {matching} AND {named})"), Value::text(query)))
}

/// The words that are looked for, and what the engine is asked.
fn asked(tx: &Tx<'_>, lang: Lang, words: &str) -> Option<(Vec<Term>, String)> {
    let mut terms = terms(lang, words);
    terms.truncate(MOST_TERMS);
    let query = match tx.dialect() {
        Dialect::Sqlite => query(&terms, |word| format!("\"{word}\""), "*", (" OR ", " AND ")),
        Dialect::Postgres => query(&terms, |word| format!("'{word}'"), ":*", (" | ", " & ")),
    };
    (!terms.is_empty()).then_some((terms, query))
}

/// The entries that an engine finds for the placeholder.
fn matching(dialect: Dialect, at: usize) -> String {
    match dialect {
        Dialect::Sqlite => {
            format!("FROM search_words w JOIN search_entries e ON e.rowid = w.rowid WHERE search_words MATCH ${at}")
        }
        Dialect::Postgres => format!("FROM search_entries e WHERE e.words @@ CAST(CAST(${at} AS TEXT) AS tsquery)"),
    }
}

/// More words than these say nothing more about what is looked for.
const MOST_TERMS: usize = 12;

/// What an engine is asked: every word, by its stem or as it was written; the last one also where it is only begun.
fn query(terms: &[Term], quoted: impl Fn(&str) -> String, begun: &str, (or, and): (&str, &str)) -> String {
    let asked = terms.iter().enumerate().map(|(at, term)| {
        let begun = if at + 1 == terms.len() { begun } else { "" };
        format!("({}{or}{}{begun})", quoted(&term.stem), quoted(&term.word))
    });
    asked.collect::<Vec<_>>().join(and)
}

/// The best first: most of the words in the title, then most often in the text.
fn rank(terms: &[Term], values: &mut Vec<Value<'static>>) -> String {
    let (mut title, mut text) = (Vec::new(), Vec::new());
    for (at, term) in terms.iter().enumerate() {
        let end = if at + 1 == terms.len() { "" } else { " " };
        values.push(Value::text(format!("% {} %", term.stem)));
        values.push(Value::text(format!("% {}{end}%", term.word)));
        values.push(Value::text(format!(" {} ", term.stem)));
        let (first, last) = (values.len() - 2, values.len());
        let padded = "(' ' || e.stems_title || ' ')";
        title.push(format!("CASE WHEN {padded} LIKE ${first} OR {padded} LIKE ${} THEN 1 ELSE 0 END", first + 1));
        text.push(format!(
            "(length(' ' || e.stems || ' ') - length(replace(' ' || e.stems || ' ', ${last}, ''))) / length(${last})"
        ));
    }
    format!("{} DESC, {} DESC", title.join(" + "), text.join(" + "))
}

/// A word as it was written, without accents, and its stem.
struct Term {
    word: String,
    stem: String,
}

/// What the index holds of a text: of each word its stem, and the word itself for those who type only its beginning.
fn indexed(lang: Lang, text: &str) -> String {
    let mut all = Vec::new();
    for term in terms(lang, text) {
        if term.word != term.stem {
            all.push(term.word);
        }
        all.push(term.stem);
    }
    all.join(" ")
}

/// The stems of a text: words in lower case without accents, cut by the language's rules, those that carry no meaning left out.
#[must_use]
pub fn stems(lang: Lang, text: &str) -> Vec<String> {
    terms(lang, text).into_iter().map(|term| term.stem).collect()
}

/// A longer run of letters is no word; PostgreSQL's index takes none of more than two thousand bytes.
const LONGEST_WORD: usize = 60;

fn terms(lang: Lang, text: &str) -> Vec<Term> {
    let (algorithm, empty) = match lang.of_office() {
        Lang::En => (Algorithm::English, ENGLISH_EMPTY),
        _ => (Algorithm::Italian, ITALIAN_EMPTY),
    };
    let stemmer = Stemmer::create(algorithm);
    let text: String = text.to_lowercase().chars().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).collect();
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !empty.contains(word))
        .map(|word| Term { word: plain(word), stem: plain(&stemmer.stem(word)) })
        .filter(|term| !term.stem.is_empty())
        .collect()
}

/// A word without the accents of Latin letters, at most as long as words are.
fn plain(word: &str) -> String {
    word.chars()
        .take(LONGEST_WORD)
        .map(|c| match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
            'ç' | 'ć' | 'č' => 'c',
            'ď' | 'đ' => 'd',
            'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
            'ğ' => 'g',
            'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
            'ł' | 'ľ' => 'l',
            'ñ' | 'ń' | 'ň' => 'n',
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
            'ř' => 'r',
            'ś' | 'š' | 'ş' | 'ș' => 's',
            'ť' | 'ţ' | 'ț' => 't',
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
            'ý' | 'ÿ' => 'y',
            'ź' | 'ž' | 'ż' => 'z',
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

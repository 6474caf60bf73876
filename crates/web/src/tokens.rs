//! Tokens of programs (RFC 6750). The program holds a random token, the database only its hash; it acts for the person who made it, with the
//! one permission in the one office that were chosen, and only under `/api/`.

use axum::http::{HeaderMap, header};
use jiff::Timestamp;
use kernel::db::{Db, Row, Tx};
use kernel::ledger::Ref;
use kernel::permit::{Caller, May, Scope};
use kernel::{OfficeId, PersonId, Result, clock, id, params, people};

use crate::session::hash;

id! {
    /// A token of a program.
    TokenId
}

/// Before the random part, so that who finds one in a file knows what it is.
const PREFIX: &str = "sportello_";
/// The last use is written down at most this often.
const SEEN_SECONDS: i64 = 300;

/// A token, as those who look after it see it.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) id: TokenId,
    pub(crate) name: String,
    pub(crate) person: PersonId,
    pub(crate) person_name: String,
    pub(crate) office: OfficeId,
    pub(crate) permission: May,
    pub(crate) created_at: Timestamp,
    pub(crate) expires_at: Timestamp,
    /// When it was last used, within five minutes.
    pub(crate) used_at: Option<Timestamp>,
    pub(crate) revoked_at: Option<Timestamp>,
}

/// A token that is made.
#[derive(Clone, Debug)]
pub(crate) struct New {
    pub(crate) name: String,
    pub(crate) person: PersonId,
    pub(crate) office: OfficeId,
    pub(crate) permission: May,
    pub(crate) expires_at: Timestamp,
}

impl Token {
    /// The token as the history points at it.
    pub(crate) fn subject(&self) -> Ref {
        Ref::new("api_token", self.id)
    }

    /// Whether it still opens anything.
    pub(crate) fn is_open(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }
}

/// The token that came with a request to the API.
pub(crate) fn sent(path: &str, headers: &HeaderMap) -> Option<String> {
    let value = headers.get(header::AUTHORIZATION).filter(|_| path.starts_with("/api/"))?.to_str().unwrap_or_default();
    let (scheme, token) = value.split_once(' ').unwrap_or((value, ""));
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}

/// A new token's text.
pub(crate) fn text(secret: [u8; 32]) -> String {
    format!("{PREFIX}{}", hex::encode(secret))
}

/// For whom a token acts, with what; nobody where it is none, has ended, or its person's account is shut.
pub(crate) async fn resume(db: &Db, token: &str) -> Result<Option<Caller>> {
    let key = hash(token);
    let found = db
        .read(move |tx| {
            let now = tx.now();
            let sql = format!("{SELECT} WHERE t.token_hash = $1 AND p.active ORDER BY t.id");
            let Some(token) = tx.opt(&sql, params![key], read)?.filter(|token| token.is_open(now)) else {
                return Ok(None);
            };
            let caller = people::caller(tx, token.person)?;
            Ok(Some((caller, token)))
        })
        .await?;
    let Some((caller, token)) = found else { return Ok(None) };
    let now = db.clock().now();
    if token.used_at.is_none_or(|used| now.as_second() - used.as_second() > SEEN_SECONDS) {
        let id = token.id;
        db.write(move |tx| tx.change("UPDATE api_tokens SET used_at = $2 WHERE id = $1", params![id, tx.now()]))
            .await?;
    }
    Ok(Some(Caller {
        // The history says which program did it.
        name: format!("{} ({})", caller.name, token.name),
        // A password that has to be changed stops the person; the program is stopped by revoking its token.
        must_change_password: false,
        only: Some((token.permission, token.office)),
        ..caller
    }))
}

const SELECT: &str =
    "SELECT t.id, t.name, t.person, p.name, t.office, t.permission, t.created_at, t.expires_at, t.used_at, t.revoked_at
  FROM api_tokens t JOIN people p ON p.id = t.person";

fn read(row: &mut Row<'_>) -> Result<Token> {
    Ok(Token {
        id: row.next()?,
        name: row.next()?,
        person: row.next()?,
        person_name: row.next()?,
        office: row.next()?,
        permission: row.next()?,
        created_at: row.next()?,
        expires_at: row.next()?,
        used_at: row.next()?,
        revoked_at: row.next()?,
    })
}

/// Writes a new token down.
pub(crate) fn insert(tx: &mut Tx<'_>, token: &str, new: &New) -> Result<TokenId> {
    let id: TokenId = tx.id();
    tx.change(
        "INSERT INTO api_tokens (id, token_hash, name, person, office, permission, created_at, expires_at, used_at, revoked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, NULL)",
        params![id, hash(token), new.name, new.person, new.office, new.permission, tx.now(), new.expires_at],
    )?;
    Ok(id)
}

/// One token.
///
/// # Errors
/// `NotFound`; database errors.
pub(crate) fn find(tx: &mut Tx<'_>, id: TokenId) -> Result<Token> {
    tx.one(&format!("{SELECT} WHERE t.id = $1 ORDER BY t.id"), params![id], read)
}

/// The tokens of somebody's offices, the newest first.
pub(crate) fn of(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<Token>> {
    let mut found = tx.list(&format!("{SELECT} ORDER BY t.id DESC"), params![], read)?;
    found.retain(|token| scope.has(token.office));
    Ok(found)
}

/// Ends a token at once.
pub(crate) fn revoke(tx: &mut Tx<'_>, id: TokenId) -> Result<()> {
    tx.change("UPDATE api_tokens SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", params![id, tx.now()])
}

/// Ends all tokens that act for somebody.
pub(crate) fn revoke_all(tx: &mut Tx<'_>, person: PersonId) -> Result<()> {
    let sql = "UPDATE api_tokens SET revoked_at = $2 WHERE person = $1 AND revoked_at IS NULL";
    tx.execute(sql, params![person, tx.now()]).map(|_| ())
}

/// The last moment of a token that lives so many days.
pub(crate) fn end(now: Timestamp, days: i64) -> Timestamp {
    clock::milliseconds(now.as_millisecond() + days * 24 * 3600 * 1000)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn a_token_counts_under_the_api_and_nowhere_else() {
        let mut headers = HeaderMap::new();
        headers.insert(header::AUTHORIZATION, HeaderValue::from_static("bearer sportello_1"));
        assert_eq!(sent("/api/v1/reception", &headers).as_deref(), Some("sportello_1"));
        assert_eq!(sent("/staff/people", &headers), None);
        headers.insert(header::AUTHORIZATION, HeaderValue::from_static("Basic YTpi"));
        assert_eq!(sent("/api/v1/reception", &headers), None);
    }
}

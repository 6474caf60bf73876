//! Mail addresses that people typed on public pages: each counts once its owner has followed a link that only they could read. What an
//! address belongs to (a booking, a case) is a column of the room's own table; the rules and the statements are the same for all.

use jiff::Timestamp;
use kernel::db::{Bind, Column, Tx};
use kernel::{Error, Result, params};

use crate::visit::Visit;

/// So many messages to addresses that nobody has confirmed; then the office has to help.
pub const SENT_MOST: u16 = 3;

/// A secret that only the owner of the mailbox reads.
#[must_use]
pub fn secret(visit: &Visit) -> String {
    hex::encode(visit.db().ids().secret::<16>())
}

/// How an address stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// What its owner reads in the mailbox and nobody else knows.
    pub secret: String,
    /// Until when it should be confirmed.
    pub confirm_by: Timestamp,
    /// When it was; what never had to be confirmed counts from the beginning.
    pub confirmed_at: Option<Timestamp>,
    /// How many messages asked for the confirmation.
    pub sent: u16,
    /// The address that takes the place of the one that counts, once its owner has confirmed it; empty where none was given.
    pub wanted: String,
}

impl Address {
    /// Whether its owner has something to confirm.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.confirmed_at.is_none() || !self.wanted.is_empty()
    }

    /// Whether a message may ask once more.
    ///
    /// # Errors
    /// `Invalid` beside `email`.
    pub fn may_ask(address: Option<&Self>) -> Result<()> {
        if address.is_some_and(|address| address.sent >= SENT_MOST) {
            return Err(Error::field("email", "web-address-often"));
        }
        Ok(())
    }
}

/// The addresses of a room: its table (`secret`, `confirm_by`, `confirmed_at`, `sent`, `wanted`) and the column that names what each belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Addresses {
    table: &'static str,
    of: &'static str,
}

impl Addresses {
    /// The addresses that a table holds.
    #[must_use]
    pub const fn new(table: &'static str, of: &'static str) -> Self {
        Self { table, of }
    }

    /// How an address stands; none where nothing has to be confirmed.
    ///
    /// # Errors
    /// Database errors.
    pub fn find(self, tx: &mut Tx<'_>, of: impl Bind) -> Result<Option<Address>> {
        let Self { table, of: column } = self;
        let sql = format!(
            "SELECT secret, confirm_by, confirmed_at, sent, wanted FROM {table} WHERE {column} = $1 ORDER BY {column}"
        );
        tx.opt(&sql, params![of], |row| {
            Ok(Address {
                secret: row.next()?,
                confirm_by: row.next()?,
                confirmed_at: row.next()?,
                sent: row.next()?,
                wanted: row.next()?,
            })
        })
    }

    /// What waits for the owner of a secret.
    ///
    /// # Errors
    /// `NotFound` for another secret; database errors.
    pub fn of_secret(self, tx: &mut Tx<'_>, of: impl Bind, secret: &str) -> Result<Address> {
        self.find(tx, of)?.filter(|address| address.secret == secret).ok_or(Error::NotFound)
    }

    /// Asks for the confirmation of an address.
    ///
    /// # Errors
    /// Database errors.
    pub fn ask(self, tx: &mut Tx<'_>, of: impl Bind, secret: &str, confirm_by: Timestamp) -> Result<()> {
        let Self { table, of: column } = self;
        let sql = format!(
            "INSERT INTO {table} ({column}, secret, confirm_by, confirmed_at, sent, wanted) VALUES ($1, $2, $3, NULL, 1, '')"
        );
        tx.change(&sql, params![of, secret, confirm_by])
    }

    /// Asks once more, with another secret: the address was mended before anybody had confirmed it.
    ///
    /// # Errors
    /// `NotFound` where it was confirmed meanwhile; database errors.
    pub fn ask_again(self, tx: &mut Tx<'_>, of: impl Bind, secret: &str, confirm_by: Timestamp) -> Result<()> {
        let Self { table, of: column } = self;
        let sql = format!(
            "UPDATE {table} SET secret = $2, confirm_by = $3, sent = sent + 1 WHERE {column} = $1 AND confirmed_at IS NULL"
        );
        tx.change(&sql, params![of, secret, confirm_by])
    }

    /// Asks the owner of another address, which takes the place of the one that counts until then.
    ///
    /// # Errors
    /// Database errors.
    pub fn ask_another(self, tx: &mut Tx<'_>, of: impl Bind, secret: &str, wanted: &str) -> Result<()> {
        let Self { table, of: column } = self;
        let sql = format!(
            "INSERT INTO {table} ({column}, secret, confirm_by, confirmed_at, sent, wanted) VALUES ($1, $2, $3, $3, 1, $4)
             ON CONFLICT ({column}) DO UPDATE SET secret = $2, sent = {table}.sent + 1, wanted = $4"
        );
        tx.change(&sql, params![of, secret, tx.now(), wanted])
    }

    /// Notes that an address is the person's: nothing waits any more.
    ///
    /// # Errors
    /// Database errors.
    pub fn confirm(self, tx: &mut Tx<'_>, of: impl Bind) -> Result<()> {
        let Self { table, of: column } = self;
        let sql = format!("UPDATE {table} SET confirmed_at = $2, wanted = '' WHERE {column} = $1");
        tx.change(&sql, params![of, tx.now()])
    }

    /// What should have been confirmed by now.
    ///
    /// # Errors
    /// Database errors.
    pub fn overdue<I: Column>(self, tx: &mut Tx<'_>, most: i64) -> Result<Vec<I>> {
        let Self { table, of: column } = self;
        let sql = format!(
            "SELECT {column} FROM {table} WHERE confirmed_at IS NULL AND confirm_by <= $1 ORDER BY confirm_by, {column} LIMIT $2"
        );
        tx.list(&sql, params![tx.now(), most], |row| row.next())
    }

    /// Forgets that an address had to be confirmed.
    ///
    /// # Errors
    /// Database errors.
    pub fn remove(self, tx: &mut Tx<'_>, of: impl Bind) -> Result<()> {
        let Self { table, of: column } = self;
        tx.execute(&format!("DELETE FROM {table} WHERE {column} = $1"), params![of]).map(|_| ())
    }
}

/// An address as the history shows it: that it was changed, not which one it is.
#[must_use]
pub fn masked(email: &str) -> String {
    match email.split_once('@') {
        Some((name, host)) => format!("{}…@{host}", name.chars().take(1).collect::<String>()),
        None => String::new(),
    }
}

//! Calendars that other programs read, and who sits at which desk.

use charter::CounterId;
use jiff::civil::Date;
use kernel::db::{Row, Tx};
use kernel::history::Actor;
use kernel::{PersonId, Result, params};

use super::bookings;
use crate::booking::Booking;
use crate::feed::{Feed, Shows, Whose};

const COLUMNS: &str = "f.id, f.counter, f.desk, f.person, f.address, f.created_at";

fn read(row: &mut Row<'_>) -> Result<Feed> {
    Ok(Feed {
        id: row.next()?,
        counter: row.next()?,
        whose: Whose::of(row.next()?, row.next()?),
        address: row.next()?,
        created_at: row.next()?,
    })
}

/// The calendars of a counter: its own, its desks', and one person's.
pub(crate) fn of_counter(tx: &mut Tx<'_>, counter: CounterId, person: PersonId) -> Result<Vec<Feed>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM agenda_feeds f WHERE f.counter = $1 AND (f.person IS NULL OR f.person = $2) ORDER BY f.whose"
    );
    tx.list(&sql, params![counter, person], read)
}

/// Gives a calendar an address; the one that it had leads nowhere from now on.
pub(crate) fn write(tx: &mut Tx<'_>, feed: &Feed) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_feeds (id, counter, whose, desk, person, address, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (counter, whose) DO UPDATE SET address = $6, created_at = $7",
        params![
            feed.id,
            feed.counter,
            feed.whose.name(),
            feed.whose.desk(),
            feed.whose.person(),
            feed.address,
            feed.created_at
        ],
    )
}

/// Takes a calendar's address away.
///
/// # Errors
/// `NotFound` where it has none.
pub(crate) fn remove(tx: &mut Tx<'_>, counter: CounterId, whose: Whose) -> Result<()> {
    tx.change("DELETE FROM agenda_feeds WHERE counter = $1 AND whose = $2", params![counter, whose.name()])
}

/// A calendar by its address.
///
/// # Errors
/// `NotFound`.
pub(crate) fn by_address(tx: &mut Tx<'_>, address: &str) -> Result<Feed> {
    tx.one(&format!("SELECT {COLUMNS} FROM agenda_feeds f WHERE f.address = $1 ORDER BY f.id"), params![address], read)
}

/// The appointments of a calendar from a day to a day, cancelled ones too, in one query; never an exercise's.
pub(crate) fn bookings(tx: &mut Tx<'_>, feed: &Feed, (from, to): (Date, Date), most: i64) -> Result<Vec<Booking>> {
    let sql = format!(
        "SELECT {} FROM agenda_bookings b
         WHERE b.counter = $1 AND b.day >= $2 AND b.day <= $3 AND NOT b.rehearsal AND (b.desk = $4 OR $4 IS NULL)
           AND (EXISTS (SELECT 1 FROM agenda_seats s
             WHERE s.person = $5 AND s.counter = b.counter AND s.day = b.day AND s.desk = b.desk) OR $5 IS NULL)
         ORDER BY b.day, b.starts_at, b.desk, b.id LIMIT {most}",
        bookings::COLUMNS
    );
    let (desk, person): (Option<u16>, Option<PersonId>) = (feed.whose.desk(), feed.whose.person());
    tx.list(&sql, params![feed.counter, from, to, desk, person], bookings::read)
}

/// What a counter's calendars say of people.
pub(crate) fn shows(tx: &mut Tx<'_>, counter: CounterId) -> Result<Shows> {
    let sql = "SELECT shows FROM agenda_feed_names WHERE counter = $1 ORDER BY counter";
    Ok(tx.opt(sql, params![counter], |row| row.next())?.unwrap_or(Shows::Code))
}

/// Chooses what a counter's calendars say of people.
pub(crate) fn set_shows(tx: &mut Tx<'_>, counter: CounterId, shows: Shows) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_feed_names (counter, shows) VALUES ($1, $2) ON CONFLICT (counter) DO UPDATE SET shows = $2",
        params![counter, shows],
    )
}

/// Notes at which desk somebody sits today.
pub(crate) fn sit_down(tx: &mut Tx<'_>, by: &Actor, counter: CounterId, desk: u16) -> Result<()> {
    let (Some(person), today) = (by.id, tx.clock().today()) else { return Ok(()) };
    let sql = "INSERT INTO agenda_seats (person, counter, day, desk) VALUES ($1, $2, $3, $4)
               ON CONFLICT (person, counter, day) DO UPDATE SET desk = $4";
    tx.change(sql, params![person, counter, today, desk])
}

/// At which desk somebody sits on a day.
pub(crate) fn seat(tx: &mut Tx<'_>, person: PersonId, counter: CounterId, day: Date) -> Result<Option<u16>> {
    let sql = "SELECT desk FROM agenda_seats WHERE person = $1 AND counter = $2 AND day = $3 ORDER BY desk";
    tx.opt(sql, params![person, counter, day], |row| row.next())
}
